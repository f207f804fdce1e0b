// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bounds.h"

#include "core/engine/decisiongraph.h"
#include "core/engine/modules.h"
#include "core/engine/variableorder.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace slatelier::engine {

namespace {

/// Diagrams that are kept small on one side of the truth.
class Truncation
{
public:
    using Node = DecisionGraph::Node;
    enum class Side
    {
        Below,
        Above
    };

    Truncation(const Network &network, std::vector<std::uint32_t> levels, std::vector<double> down, Side side,
               std::uint32_t nodes, const Limits &limits)
        : m_network(network)
        , m_levels(std::move(levels))
        , m_down(std::move(down))
        , m_side(side)
        , m_most(nodes)
        , m_graph(tableLimit, limits.stop)
        , m_made(network.gates.size(), 0)
        , m_users(network.gates.size(), 0)
    {
        for (const Network::Gate &gate : network.gates) {
            for (const Network::Reference input : gate.inputs)
                m_users[Network::isGate(input) ? Network::indexOf(input) : 0] += Network::isGate(input) ? 1 : 0;
        }
    }

    /// P(failed) on this side; absent when stopped.
    std::optional<double> run(const std::function<void(double)> &report)
    {
        for (std::size_t gate = 0; gate < m_made.size(); ++gate) {
            const auto made = builtGate(m_network.gates[gate]);
            if (!made)
                return std::nullopt;
            m_made[gate] = *made;
            release(m_network.gates[gate]);
            report(double(gate + 1) / double(m_made.size()));
        }
        return probabilityOf(m_made[Network::indexOf(m_network.root)]);
    }

private:
    static constexpr std::uint32_t tableLimit = 6'000'000;
    static constexpr std::uint32_t fewest = 16;

    Node nodeOf(Network::Reference reference)
    {
        const std::uint32_t index = Network::indexOf(reference);
        return Network::isGate(reference) ? m_made[index] : m_graph.variable(m_levels[index]);
    }

    void release(const Network::Gate &gate)
    {
        for (const Network::Reference input : gate.inputs) {
            if (Network::isGate(input) && --m_users[Network::indexOf(input)] == 0)
                m_made[Network::indexOf(input)] = 0;
        }
    }

    std::optional<Node> builtGate(const Network::Gate &gate)
    {
        // reached[j] = "j or more of the inputs seen so far hold"
        const std::size_t needed = gate.kind == Network::Kind::Or    ? 1
                                   : gate.kind == Network::Kind::And ? gate.inputs.size()
                                                                     : gate.threshold;
        m_reached.assign(needed + 1, 0);
        m_reached[0] = 1;
        std::vector<Network::Reference> inputs = gate.inputs;
        std::stable_sort(inputs.begin(), inputs.end(),
                         [&](auto a, auto b) { return m_graph.level(nodeOf(a)) > m_graph.level(nodeOf(b)); });
        for (std::size_t seen = 0; seen < inputs.size(); ++seen) {
            const std::size_t left = inputs.size() - seen - 1;
            for (std::size_t j = std::min(needed, seen + 1); j > 0 && j + left >= needed; --j) {
                if (!step(j, inputs[seen]))
                    return std::nullopt;
            }
        }
        const Node result = m_reached[needed];
        m_reached.clear();
        return result;
    }

    /// reached[j] gets what holds with this input; false when stopped.
    bool step(std::size_t j, Network::Reference input)
    {
        for (std::uint32_t most = m_most;; most = std::max(most / 4, fewest)) {
            const Node given = nodeOf(input);
            const Node result = m_graph.either(m_reached[j], m_graph.both(given, m_reached[j - 1]));
            if (!m_graph.isExhausted()) {
                m_reached[j] = truncated(result, m_most);
                return !m_graph.isExhausted() || sweep();
            }
            if (!sweep())
                return false;
            if (most < m_most ||
                m_graph.size() > tableLimit / 2) { // there was no garbage to speak of: smaller operands
                m_reached[j] = truncated(m_reached[j], most);
                m_reached[j - 1] = truncated(m_reached[j - 1], most);
                if (Network::isGate(input))
                    m_made[Network::indexOf(input)] = truncated(nodeOf(input), most);
            }
        }
    }

    /// Keeps only what is needed still. False when stopped.
    bool sweep()
    {
        if (m_graph.isStopped())
            return false;
        std::vector<Node> roots = m_made;
        roots.insert(roots.end(), m_reached.begin(), m_reached.end());
        const NodeTable::Reached kept = m_graph.reachedFrom(std::move(roots));
        m_graph.reset(tableLimit, std::uint32_t(kept.level.size()));
        std::vector<Node> renamed{0, 1};
        for (std::size_t node = 2; node < kept.level.size(); ++node)
            renamed.push_back(m_graph.unique(kept.level[node], renamed[kept.high[node]], renamed[kept.low[node]]));
        for (std::size_t i = 0; i < m_made.size(); ++i)
            m_made[i] = renamed[kept.roots[i]];
        for (std::size_t i = 0; i < m_reached.size(); ++i)
            m_reached[i] = renamed[kept.roots[m_made.size() + i]];
        return true;
    }

    /// The nodes below `root`, children first.
    std::vector<Node> nodesBelow(Node root)
    {
        m_seen.resize(std::max<std::size_t>(m_seen.size(), m_graph.size()), 0);
        std::vector<Node> found;
        std::vector<Node> open{root};
        while (!open.empty()) {
            const Node node = open.back();
            open.pop_back();
            if (node < 2 || m_seen[node] != 0)
                continue;
            m_seen[node] = 1;
            found.push_back(node);
            open.push_back(m_graph.high(node));
            open.push_back(m_graph.low(node));
        }
        for (const Node node : found)
            m_seen[node] = 0;
        std::sort(found.begin(), found.end());
        return found;
    }

    void evaluate(const std::vector<Node> &nodes)
    {
        m_failed.resize(std::max<std::size_t>(m_failed.size(), m_graph.size()));
        m_failed[0] = 0.0;
        m_failed[1] = 1.0;
        for (const Node node : nodes) {
            const double q = m_down[m_graph.level(node)];
            m_failed[node] = q * m_failed[m_graph.high(node)] + (1.0 - q) * m_failed[m_graph.low(node)];
        }
    }

    double probabilityOf(Node root)
    {
        evaluate(nodesBelow(root));
        return m_failed[root];
    }

    /// At most `most` nodes: those whose component may least be taken for up (or down).
    Node truncated(Node root, std::uint32_t most)
    {
        const std::vector<Node> nodes = nodesBelow(root);
        if (nodes.size() <= most)
            return root;
        evaluate(nodes);
        m_reach.resize(std::max<std::size_t>(m_reach.size(), m_graph.size()), 0.0);
        m_reach[root] = 1.0;
        std::vector<double> worth(nodes.size());
        for (std::size_t i = nodes.size(); i-- > 0;) {
            const Node node = nodes[i];
            const double q = m_down[m_graph.level(node)];
            const double reach = std::exchange(m_reach[node], 0.0);
            const Node high = m_graph.high(node);
            const Node low = m_graph.low(node);
            m_reach[high] += reach * q;
            m_reach[low] += reach * (1.0 - q);
            worth[i] = reach * (m_side == Side::Below ? q : 1.0 - q) * (m_failed[high] - m_failed[low]);
        }
        std::vector<double> sorted = worth;
        std::nth_element(sorted.begin(), sorted.begin() + most / 2, sorted.end(), std::greater<>());
        const double least = sorted[most / 2];
        m_renamed.resize(std::max<std::size_t>(m_renamed.size(), m_graph.size()));
        m_renamed[0] = 0;
        m_renamed[1] = 1;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node high = m_renamed[m_graph.high(nodes[i])];
            const Node low = m_renamed[m_graph.low(nodes[i])];
            const Node instead = m_side == Side::Below ? low : high;
            const bool isKept = worth[i] > least && high != low;
            m_renamed[nodes[i]] = isKept ? m_graph.unique(m_graph.level(nodes[i]), high, low) : instead;
        }
        return m_renamed[root];
    }

    const Network &m_network;
    const std::vector<std::uint32_t> m_levels;
    const std::vector<double> m_down; // by level
    const Side m_side;
    const std::uint32_t m_most;
    DecisionGraph m_graph;
    std::vector<Node> m_made;
    std::vector<std::uint32_t> m_users;
    std::vector<Node> m_reached; // of the gate at work
    std::vector<char> m_seen;
    std::vector<double> m_failed;
    std::vector<double> m_reach;
    std::vector<Node> m_renamed;
};

} // namespace

Outcome<Bounds> boundsOf(const Structure &structure, Source top, std::uint32_t nodes, const Limits &limits)
{
    const Outcome<Network> given = networkOf(structure, top);
    if (!given)
        return given.error();
    const Network network = withoutRepetition(*given);
    const auto unavailability = [&](std::uint32_t variable) {
        return structure.components[network.components[variable]].unavailability;
    };
    if (Network::isConstant(network.root))
        return Bounds{double(network.root == Network::alwaysFailed), double(network.root == Network::alwaysFailed)};
    if (!Network::isGate(network.root))
        return Bounds{unavailability(0), unavailability(0)};
    Bounds bounds;
    double done = 0.0;
    constexpr std::array rules{OrderRule::DepthFirst, OrderRule::LargestFirst, OrderRule::SmallestFirst};
    for (const OrderRule rule : rules) {
        const std::vector<std::uint32_t> levels = levelsBy(rule, network);
        std::vector<double> down(levels.size());
        for (std::uint32_t variable = 0; variable < levels.size(); ++variable)
            down[levels[variable]] = unavailability(variable);
        for (const auto side : {Truncation::Side::Below, Truncation::Side::Above}) {
            const auto found = Truncation(network, levels, down, side, nodes, limits).run([&](double share) {
                if (limits.progress)
                    limits.progress((done + share) / (2.0 * double(rules.size())));
            });
            if (!found)
                return Fault{Fault::Kind::Stopped, {}, {}};
            done += 1.0;
            // Sums of a few thousand rounded terms: what they may be off by is taken off.
            if (side == Truncation::Side::Below)
                bounds.low = std::max(bounds.low, *found * (1.0 - 1e-12));
            else
                bounds.high = std::min(bounds.high, *found * (1.0 + 1e-12));
        }
    }
    return bounds;
}

} // namespace slatelier::engine
