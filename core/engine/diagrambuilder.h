// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/decisiongraph.h"
#include "core/engine/diagram.h"
#include "core/engine/variableorder.h"

#include <limits>

namespace slatelier::engine {

/// Builds one network's diagram under several variable orders with a limit that deepens step by step, and keeps the
/// smallest. Inner part of the engine.
class DiagramBuilder
{
public:
    /// `weights`: nodes that stand for one node of each variable; 1 for all when empty.
    DiagramBuilder(const Network &network, const Limits &limits, std::vector<double> weights = {})
        : m_network(network)
        , m_limits(limits)
        , m_graph(2, limits.stop)
        , m_weights(std::move(weights))
    {
        m_weights.resize(network.components.size(), 1.0);
        for (int rule = 0; rule < orderRuleCount; ++rule)
            m_entrants.push_back({OrderRule(rule), {}, 0, std::numeric_limits<std::uint32_t>::max()});
    }

    Outcome<Diagram> run();
    /// Without a race: the variables in the given order, in a diagram of about `expected` nodes.
    Outcome<Diagram> runIn(const std::vector<std::uint32_t> &order, double expected);
    /// Of the best diagram, by the weights.
    double weight() const { return m_bestWeight; }

private:
    struct Entrant
    {
        OrderRule rule;
        std::vector<std::uint32_t> levels; // made when first needed
        /// Gates finished when the limit was met: a sign of how far the order would have come.
        std::size_t gatesDone;
        std::uint32_t expected; // nodes to make room for
    };

    bool build(Entrant &entrant, std::uint32_t limit);
    void raceOnce(std::uint32_t limit, std::size_t orders, double from, double to);
    void keepIfSmaller(const Entrant &entrant);
    void report(double share) const
    {
        if (m_limits.progress)
            m_limits.progress(share);
    }

    const Network &m_network;
    const Limits &m_limits;
    DecisionGraph m_graph;
    std::vector<double> m_weights;
    DecisionGraph::Node m_root = 0;
    std::vector<Entrant> m_entrants;
    std::optional<Diagram> m_best;
    double m_bestWeight = 0.0;
};

} // namespace slatelier::engine
