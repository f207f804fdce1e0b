// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagram.h"

#include "core/engine/diagrambuilder.h"
#include "core/engine/modules.h"

#include <algorithm>
#include <numeric>

namespace slatelier::engine {

namespace {

/// Finds an order for each module apart, the modules below it being single variables then, and puts the orders into
/// each other.
class OrderSearch
{
public:
    OrderSearch(const Network &network, const Limits &limits)
        : m_network(network)
        , m_isModule(modulesOf(network))
        , m_limits(limits)
        , m_modules(network.gates.size())
    {}

    Outcome<Diagram> run()
    {
        m_count = double(std::count(m_isModule.begin(), m_isModule.end(), true));
        if (m_count < 2)
            return DiagramBuilder(m_network, m_limits).run();
        for (std::uint32_t gate = 0; gate < m_network.gates.size(); ++gate) {
            if (!m_isModule[gate])
                continue;
            if (auto fault = order(gate))
                return std::move(*fault);
            m_done += 1.0;
        }
        const Module &whole = m_modules[Network::indexOf(m_network.root)];
        return DiagramBuilder(m_network, m_limits).runIn(whole.order, whole.weight);
    }

private:
    struct Module
    {
        std::vector<std::uint32_t> order; // variables; handed on to the module above
        double weight = 1.0;
    };

    std::optional<Fault> order(std::uint32_t gate)
    {
        const NetworkPart part = partOf(m_network, gate, m_isModule);
        std::vector<double> weights;
        for (const Network::Reference meaning : part.meaning)
            weights.push_back(Network::isGate(meaning) ? m_modules[Network::indexOf(meaning)].weight : 1.0);
        std::vector<std::uint32_t> order(part.meaning.size());
        std::iota(order.begin(), order.end(), 0);
        m_modules[gate].weight = std::accumulate(weights.begin(), weights.end(), 0.0);
        if (part.network.gates.size() > 1) {
            const Limits limits = limitsOfOne();
            DiagramBuilder race(part.network, limits, std::move(weights));
            const Outcome<Diagram> best = race.run();
            if (!best)
                return best.error();
            // What is not asked about goes last.
            std::vector<std::size_t> place(order.size(), order.size());
            for (std::size_t level = 0; level < best->components().size(); ++level)
                place[best->components()[level]] = level;
            std::stable_sort(order.begin(), order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return place[a] < place[b]; });
            m_modules[gate].weight = race.weight();
        }
        for (const std::uint32_t variable : order)
            append(m_modules[gate].order, part.meaning[variable]);
        return std::nullopt;
    }

    Limits limitsOfOne() const
    {
        Limits one{m_limits.nodes, m_limits.stop, {}};
        if (m_limits.progress)
            one.progress = [this](double share) { m_limits.progress((m_done + share) / (m_count + 1.0)); };
        return one;
    }

    void append(std::vector<std::uint32_t> &order, Network::Reference meaning)
    {
        if (!Network::isGate(meaning)) {
            order.push_back(Network::indexOf(meaning));
            return;
        }
        std::vector<std::uint32_t> &below = m_modules[Network::indexOf(meaning)].order;
        order.insert(order.end(), below.begin(), below.end());
        below = {};
    }

    const Network &m_network;
    const std::vector<bool> m_isModule;
    const Limits &m_limits;
    std::vector<Module> m_modules;
    double m_count = 0.0; // of modules
    double m_done = 0.0;
};

} // namespace

Outcome<Diagram> solve(const Structure &structure, Source top, const Limits &limits)
{
    const Outcome<Network> network = networkOf(structure, top);
    if (!network)
        return network.error();
    const Network simple = withoutRepetition(*network);
    return OrderSearch(simple, limits).run();
}

std::vector<Outcome<Diagram>> solveAll(const Structure &structure, const Limits &limits)
{
    std::vector<Outcome<Diagram>> diagrams;
    diagrams.reserve(structure.tops.size());
    Limits each = limits;
    each.progress = {};
    for (const Source top : structure.tops) {
        diagrams.push_back(solve(structure, top, each));
        if (limits.progress)
            limits.progress(double(diagrams.size()) / double(structure.tops.size()));
    }
    return diagrams;
}

} // namespace slatelier::engine
