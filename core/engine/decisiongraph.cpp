// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decisiongraph.h"

#include <algorithm>

namespace slatelier::engine {

namespace {

constexpr std::uint32_t andTag = 0xfffffffe;
constexpr std::uint32_t orTag = 0xffffffff;

} // namespace

template<bool isOr>
NodeTable::Node DecisionGraph::combined(Node f, Node g)
{
    constexpr Node deciding = isOr ? 1 : 0;
    if (f == g || g == 1 - deciding || f == deciding)
        return f;
    if (f == 1 - deciding || g == deciding)
        return g;
    if (f > g)
        std::swap(f, g);
    Node result = 0;
    if (recall(f, g, isOr ? orTag : andTag, result))
        return result;
    const Descent descent(*this);
    if (isExhausted())
        return 0;
    const std::uint32_t top = std::min(level(f), level(g));
    const bool splitF = level(f) == top;
    const bool splitG = level(g) == top;
    const Node fLow = splitF ? low(f) : f;
    const Node gLow = splitG ? low(g) : g;
    const Node whenUp = combined<isOr>(fLow, gLow);
    const Node whenDown = combined<isOr>(splitF ? high(f) : f, splitG ? high(g) : g);
    if (isExhausted())
        return 0;
    result = make(top, whenDown, whenUp);
    remember(f, g, isOr ? orTag : andTag, result);
    return result;
}

NodeTable::Node DecisionGraph::both(Node f, Node g) { return combined<false>(f, g); }

NodeTable::Node DecisionGraph::either(Node f, Node g) { return combined<true>(f, g); }

NodeTable::Node DecisionGraph::choice(Node condition, Node high, Node low)
{
    if (condition == 1 || high == low)
        return high;
    if (condition == 0)
        return low;
    if (low == 0)
        return both(condition, high);
    if (high == 1)
        return either(condition, low);
    Node result = 0;
    if (recall(condition, high, low, result))
        return result;
    const Descent descent(*this);
    if (isExhausted())
        return 0;
    const std::uint32_t top = std::min({level(condition), level(high), level(low)});
    const auto below = [&](Node node, bool down) {
        return level(node) != top ? node : down ? this->high(node) : this->low(node);
    };
    const Node whenUp = choice(below(condition, false), below(high, false), below(low, false));
    const Node whenDown = choice(below(condition, true), below(high, true), below(low, true));
    if (isExhausted())
        return 0;
    result = make(top, whenDown, whenUp);
    remember(condition, high, low, result);
    return result;
}

void DecisionGraph::sortFromBelow(std::vector<Node> &inputs) const
{
    std::stable_sort(inputs.begin(), inputs.end(), [this](Node a, Node b) { return level(a) > level(b); });
}

NodeTable::Node DecisionGraph::allOf(std::vector<Node> inputs)
{
    sortFromBelow(inputs);
    Node result = 1;
    for (const Node input : inputs)
        result = both(input, result);
    return result;
}

NodeTable::Node DecisionGraph::anyOf(std::vector<Node> inputs)
{
    sortFromBelow(inputs);
    Node result = 0;
    for (const Node input : inputs)
        result = either(input, result);
    return result;
}

NodeTable::Node DecisionGraph::atLeast(std::uint32_t needed, std::vector<Node> inputs)
{
    sortFromBelow(inputs);
    // reached[j] = "j or more of the inputs seen so far hold"; quadratic in the inputs, never combinations.
    std::vector<Node> reached(needed + 1, 0);
    reached[0] = 1;
    for (std::size_t seen = 0; seen < inputs.size(); ++seen) {
        for (std::uint32_t j = std::uint32_t(std::min<std::size_t>(needed, seen + 1)); j > 0; --j)
            reached[j] = choice(inputs[seen], reached[j - 1], reached[j]);
    }
    return reached[needed];
}

} // namespace slatelier::engine
