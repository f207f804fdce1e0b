// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cutsets.h"

#include "core/engine/nodetable.h"
#include "core/engine/widecount.h"

#include <algorithm>

namespace slatelier::engine {

namespace {

constexpr std::size_t listedWhole = 100'000;

/// Families of sets of levels that remember removals.
class FamilyGraph : public NodeTable
{
public:
    FamilyGraph(const Diagram &diagram, const Limits &limits)
        : NodeTable(limits.nodes, limits.stop)
        , m_diagram(diagram)
    {}

    Node make(std::uint32_t level, Node with, Node without)
    {
        return with == 0 ? without : unique(level, with, without);
    }
    /// Those sets of the family that do not fail `function`, a node of the diagram.
    Node notFailing(Node family, std::uint32_t function);

private:
    const Diagram &m_diagram;
};

NodeTable::Node FamilyGraph::notFailing(Node family, std::uint32_t function)
{
    if (family == 1) // only a constant fails without any component down
        return function == Diagram::failed ? 0 : 1;
    while (family != 0 && function > Diagram::failed && m_diagram.level(function) < level(family))
        function = m_diagram.ifUp(function);
    if (family == 0 || function == Diagram::failed)
        return 0;
    if (function == Diagram::works)
        return family;
    Node result = 0;
    if (recall(family, function, 0, result))
        return result;
    const Descent descent(*this);
    if (isExhausted())
        return 0;
    const bool same = m_diagram.level(function) == level(family);
    const Node without = notFailing(low(family), same ? m_diagram.ifUp(function) : function);
    const Node with = notFailing(high(family), same ? m_diagram.ifDown(function) : function);
    if (isExhausted())
        return 0;
    result = make(level(family), with, without);
    remember(family, function, 0, result);
    return result;
}

SetCount counted(std::uint64_t value) { return {std::to_string(value), value}; }

SetCount counted(const WideCount &value) { return {value.decimal(), value.saturated()}; }

/// Number of sets by size for the root. Of each node the polynomial is kept until its last user has read it.
template<typename Number>
std::vector<Number> sizesOf(const CutSets &sets)
{
    std::vector<std::uint32_t> users(sets.size(), 0);
    for (std::uint32_t node = 2; node < sets.size(); ++node) {
        ++users[sets.with(node)];
        ++users[sets.without(node)];
    }
    std::vector<std::vector<Number>> sizes(sets.size());
    sizes[1] = {Number(1)};
    for (std::uint32_t node = 2; node < sets.size(); ++node) {
        const std::uint32_t with = sets.with(node);
        const std::uint32_t without = sets.without(node);
        std::vector<Number> sum = --users[without] == 0 && without > 1 ? std::move(sizes[without]) : sizes[without];
        sum.resize(std::max(sum.size(), sizes[with].size() + 1));
        for (std::size_t size = 0; size < sizes[with].size(); ++size)
            sum[size + 1] += sizes[with][size];
        if (--users[with] == 0 && with > 1)
            sizes[with] = {};
        sizes[node] = std::move(sum);
    }
    return std::move(sizes[sets.root()]);
}

double roughCount(const CutSets &sets)
{
    std::vector<double> count(sets.size(), 0.0);
    count[1] = 1.0;
    for (std::uint32_t node = 2; node < sets.size(); ++node)
        count[node] = count[sets.with(node)] + count[sets.without(node)];
    return count[sets.root()];
}

} // namespace

class CutSetBuilder
{
public:
    CutSetBuilder(const Diagram &diagram, const Limits &limits)
        : m_diagram(diagram)
        , m_limits(limits)
        , m_graph(diagram, limits)
    {}

    Outcome<CutSets> run();

private:
    void compact(NodeTable::Node root);
    template<typename Number>
    void count();

    const Diagram &m_diagram;
    const Limits &m_limits;
    FamilyGraph m_graph;
    CutSets m_sets;
};

Outcome<CutSets> CutSetBuilder::run()
{
    std::vector<NodeTable::Node> families(m_diagram.size(), 0);
    families[Diagram::failed] = 1;
    for (std::uint32_t node = 2; node < m_diagram.size(); ++node) {
        const NodeTable::Node without = families[m_diagram.ifUp(node)];
        const NodeTable::Node with = m_graph.notFailing(families[m_diagram.ifDown(node)], m_diagram.ifUp(node));
        families[node] = m_graph.make(m_diagram.level(node), with, without);
        if (m_graph.isExhausted())
            return Fault{m_graph.isStopped() ? Fault::Kind::Stopped : Fault::Kind::TooLarge, {}, {}};
        if (m_limits.progress && (node & 0xffff) == 0)
            m_limits.progress(double(node) / double(m_diagram.size()));
    }
    compact(families[m_diagram.root()]);
    if (roughCount(m_sets) < 1e19)
        count<std::uint64_t>();
    else
        count<WideCount>();
    return std::move(m_sets);
}

void CutSetBuilder::compact(NodeTable::Node root)
{
    NodeTable::Reached reached = m_graph.reachedFrom({root});
    m_sets.m_components.assign(m_diagram.components().begin(), m_diagram.components().end());
    m_sets.m_root = reached.roots.front();
    m_sets.m_level = std::move(reached.level);
    m_sets.m_with = std::move(reached.high);
    m_sets.m_without = std::move(reached.low);
}

template<typename Number>
void CutSetBuilder::count()
{
    Number total{};
    for (const Number &number : sizesOf<Number>(m_sets)) {
        m_sets.m_countByOrder.push_back(counted(number));
        total += number;
    }
    m_sets.m_count = counted(total);
    if (m_sets.m_countByOrder.empty())
        m_sets.m_countByOrder.emplace_back();
}

Outcome<CutSets> cutSetsOf(const Diagram &diagram, const Limits &limits)
{
    return CutSetBuilder(diagram, limits).run();
}

namespace {

/// Lists the sets of one size; knows of every node which sizes are to be found below, so no step is in vain.
class Listing
{
public:
    explicit Listing(const CutSets &sets)
        : m_sets(sets)
        , m_words(sets.countByOrder().size() / 64 + 1)
        , m_sizes(sets.size() * m_words, 0)
    {
        m_sizes[m_words] = 1;
        for (std::uint32_t node = 2; node < sets.size(); ++node) {
            std::uint64_t carry = 0;
            for (std::size_t word = 0; word < m_words; ++word) {
                const std::uint64_t with = m_sizes[sets.with(node) * m_words + word];
                m_sizes[node * m_words + word] = (with << 1 | carry) | m_sizes[sets.without(node) * m_words + word];
                carry = with >> 63;
            }
        }
    }

    std::vector<CutSet> ofSize(std::size_t size, std::size_t most)
    {
        m_found.clear();
        m_most = most;
        list(m_sets.root(), size);
        return std::move(m_found);
    }

private:
    bool has(std::uint32_t node, std::size_t size) const
    {
        return (m_sizes[node * m_words + size / 64] >> (size % 64) & 1) != 0;
    }

    void list(std::uint32_t node, std::size_t size)
    {
        for (; node > 1 && m_found.size() < m_most; node = m_sets.without(node)) {
            if (size > 0 && has(m_sets.with(node), size - 1)) {
                m_current.push_back(m_sets.components()[m_sets.level(node)]);
                list(m_sets.with(node), size - 1);
                m_current.pop_back();
            }
            if (!has(m_sets.without(node), size))
                return;
        }
        if (node == 1 && size == 0 && m_found.size() < m_most) {
            m_found.push_back(m_current);
            std::sort(m_found.back().begin(), m_found.back().end());
        }
    }

    const CutSets &m_sets;
    std::size_t m_words;
    std::vector<std::uint64_t> m_sizes;
    std::vector<CutSet> m_found;
    CutSet m_current;
    std::size_t m_most = 0;
};

} // namespace

std::vector<CutSet> CutSets::first(std::size_t limit) const
{
    std::vector<CutSet> listed;
    Listing listing(*this);
    for (std::size_t size = 0; size < m_countByOrder.size() && listed.size() < limit; ++size) {
        if (m_countByOrder[size].saturated == 0)
            continue;
        const std::size_t wanted = limit - listed.size();
        const bool whole = m_countByOrder[size].saturated <= listedWhole;
        std::vector<CutSet> sets = listing.ofSize(size, whole ? listedWhole : wanted);
        std::sort(sets.begin(), sets.end());
        if (sets.size() > wanted)
            sets.resize(wanted);
        listed.insert(listed.end(), std::make_move_iterator(sets.begin()), std::make_move_iterator(sets.end()));
    }
    return listed;
}

} // namespace slatelier::engine
