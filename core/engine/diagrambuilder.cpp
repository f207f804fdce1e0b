// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagrambuilder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slatelier::engine {

namespace {

/// Limits of the rounds of the race, and how many of the most promising orders still run in each.
struct Round
{
    std::uint32_t nodes;
    int orders;
};
constexpr std::array rounds{Round{3'000, orderRuleCount},
                            Round{12'000, orderRuleCount},
                            Round{50'000, orderRuleCount},
                            Round{200'000, 4},
                            Round{400'000, 3},
                            Round{1'000'000, 3},
                            Round{4'000'000, 2},
                            Round{20'000'000, 1},
                            Round{80'000'000, 1}};

/// A diagram this small, or of so few nodes for each variable, is not worth a search for a better order.
constexpr std::size_t goodEnough = 2'000;
constexpr std::size_t goodEnoughEach = 4;

} // namespace

bool DiagramBuilder::build(Entrant &entrant, std::uint32_t limit)
{
    if (entrant.levels.empty())
        entrant.levels = levelsBy(entrant.rule, m_network);
    m_graph.reset(limit, std::min(limit, entrant.expected));
    std::vector<DecisionGraph::Node> made(m_network.gates.size());
    const auto nodeOf = [&](Network::Reference reference) {
        const std::uint32_t index = Network::indexOf(reference);
        return Network::isGate(reference) ? made[index] : m_graph.variable(entrant.levels[index]);
    };
    for (std::size_t gate = 0; gate < made.size(); ++gate) {
        entrant.gatesDone = gate;
        std::vector<DecisionGraph::Node> inputs;
        for (const Network::Reference input : m_network.gates[gate].inputs)
            inputs.push_back(nodeOf(input));
        switch (m_network.gates[gate].kind) {
        case Network::Kind::Or:
            made[gate] = m_graph.anyOf(std::move(inputs));
            break;
        case Network::Kind::And:
            made[gate] = m_graph.allOf(std::move(inputs));
            break;
        case Network::Kind::AtLeast:
            made[gate] = m_graph.atLeast(m_network.gates[gate].threshold, std::move(inputs));
            break;
        }
        if (m_graph.isExhausted())
            return false;
    }
    m_root = nodeOf(m_network.root);
    return !m_graph.isExhausted();
}

void DiagramBuilder::keepIfSmaller(const Entrant &entrant)
{
    NodeTable::Reached reached = m_graph.reachedFrom({m_root});
    std::vector<std::uint32_t> variableAt(entrant.levels.size());
    for (std::uint32_t variable = 0; variable < entrant.levels.size(); ++variable)
        variableAt[entrant.levels[variable]] = variable;
    double weight = 2.0;
    for (std::size_t node = 2; node < reached.level.size(); ++node)
        weight += m_weights[variableAt[reached.level[node]]];
    if (m_best && m_bestWeight <= weight)
        return;
    m_bestWeight = weight;
    // Levels nobody asks about any more close up.
    std::vector<bool> isAsked(entrant.levels.size());
    for (std::size_t node = 2; node < reached.level.size(); ++node)
        isAsked[reached.level[node]] = true;
    Diagram diagram;
    std::vector<std::uint32_t> renamed(entrant.levels.size());
    for (std::uint32_t level = 0; level < isAsked.size(); ++level) {
        renamed[level] = std::uint32_t(diagram.m_components.size());
        if (isAsked[level])
            diagram.m_components.push_back(m_network.components[variableAt[level]]);
    }
    for (std::size_t node = 2; node < reached.level.size(); ++node)
        reached.level[node] = renamed[reached.level[node]];
    diagram.m_root = reached.roots.front();
    diagram.m_level = std::move(reached.level);
    diagram.m_ifDown = std::move(reached.high);
    diagram.m_ifUp = std::move(reached.low);
    m_best = std::move(diagram);
}

void DiagramBuilder::raceOnce(std::uint32_t limit, std::size_t orders, double from, double to)
{
    std::stable_sort(m_entrants.begin(), m_entrants.end(),
                     [](const Entrant &a, const Entrant &b) { return a.gatesDone > b.gatesDone; });
    orders = std::min(orders, m_entrants.size());
    for (std::size_t i = 0; i < orders; ++i) {
        if (build(m_entrants[i], limit)) {
            keepIfSmaller(m_entrants[i]);
            if (m_graph.size() <= std::max(goodEnough, goodEnoughEach * m_network.components.size()))
                return;
            // From here on an order has to be better to be worth finishing.
            limit = std::min(limit, m_graph.size());
        }
        if (m_graph.isStopped())
            return;
        report(from + (to - from) * double(i + 1) / double(orders));
    }
}

Outcome<Diagram> DiagramBuilder::run()
{
    if (Network::isConstant(m_network.root)) {
        Diagram diagram;
        diagram.m_level.assign(2, 0);
        diagram.m_ifDown = diagram.m_ifUp = {Diagram::works, Diagram::failed};
        diagram.m_root = m_network.root;
        diagram.m_allComponents = m_network.given;
        return diagram;
    }
    double most = 0.0; // nodes, if every round is needed
    for (const Round &round : rounds)
        most += round.nodes <= m_limits.nodes ? double(round.nodes) * round.orders : 0.0;
    double done = 0.0;
    for (std::size_t round = 0; round < rounds.size() && !m_best; ++round) {
        const std::uint32_t nodes = std::min(rounds[round].nodes, m_limits.nodes);
        const double before = std::exchange(done, done + double(nodes) * rounds[round].orders);
        raceOnce(nodes, std::size_t(rounds[round].orders), before / std::max(most, done), done / std::max(most, done));
        if (m_graph.isStopped())
            return Fault{Fault::Kind::Stopped, {}, {}};
        if (nodes == m_limits.nodes)
            break;
    }
    report(1.0);
    if (!m_best)
        return Fault{Fault::Kind::TooLarge, {}, {}};
    m_best->m_allComponents = m_network.given;
    return std::move(*m_best);
}

Outcome<Diagram> DiagramBuilder::runIn(const std::vector<std::uint32_t> &order, double expected)
{
    Entrant entrant{OrderRule::DepthFirst, std::vector<std::uint32_t>(m_network.components.size()), 0,
                    std::uint32_t(std::min(expected, double(m_limits.nodes)))};
    for (std::uint32_t level = 0; level < order.size(); ++level)
        entrant.levels[order[level]] = level;
    if (!build(entrant, m_limits.nodes))
        return Fault{m_graph.isStopped() ? Fault::Kind::Stopped : Fault::Kind::TooLarge, {}, {}};
    keepIfSmaller(entrant);
    report(1.0);
    m_best->m_allComponents = m_network.given;
    return std::move(*m_best);
}

} // namespace slatelier::engine
