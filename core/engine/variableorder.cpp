// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/variableorder.h"

#include <algorithm>
#include <numeric>

namespace slatelier::engine {

namespace {

using Reference = Network::Reference;
using Order = std::vector<std::uint32_t>; // variables, the top one first

/// Weighing is quadratic; beyond this many variables times inputs it would take longer than it saves.
constexpr std::size_t mostWeighed = 10'000'000;

std::size_t inputCount(const Network &network)
{
    return std::accumulate(network.gates.begin(), network.gates.end(), std::size_t(0),
                           [](std::size_t sum, const Network::Gate &gate) { return sum + gate.inputs.size(); });
}

/// A number for every reference of the network, by reference.
using Measure = std::vector<double>;

Measure measured(const Network &network, double ofVariable, double (*join)(double, double), double ofGate)
{
    Measure measure(2 + 2 * std::max(network.gates.size(), network.components.size()), ofVariable);
    for (std::uint32_t gate = 0; gate < network.gates.size(); ++gate) {
        double value = 0.0;
        for (const Reference input : network.gates[gate].inputs)
            value = join(value, measure[input]);
        measure[Network::gate(gate)] = value + ofGate;
    }
    return measure;
}

Measure leavesBelow(const Network &network)
{
    return measured(
        network, 1.0, [](double a, double b) { return a + b; }, 0.0);
}

Measure depthBelow(const Network &network)
{
    return measured(
        network, 0.0, [](double a, double b) { return std::max(a, b); }, 1.0);
}

Measure usersOf(const Network &network)
{
    Measure users(2 + 2 * std::max(network.gates.size(), network.components.size()), 0.0);
    for (const Network::Gate &gate : network.gates) {
        for (const Reference input : gate.inputs)
            users[input] += 1.0;
    }
    return users;
}

/// Depth-first walk; of the inputs of a gate the one with the smallest key comes first, ties as written.
template<typename Key>
Order depthFirst(const Network &network, Key key)
{
    Order order;
    std::vector<bool> seenGate(network.gates.size());
    std::vector<bool> seenVariable(network.components.size());
    std::vector<Reference> open{network.root};
    while (!open.empty()) {
        const Reference reference = open.back();
        open.pop_back();
        const std::uint32_t index = Network::indexOf(reference);
        if (!Network::isGate(reference)) {
            if (!seenVariable[index])
                order.push_back(index);
            seenVariable[index] = true;
            continue;
        }
        if (seenGate[index])
            continue;
        seenGate[index] = true;
        std::vector<Reference> inputs = network.gates[index].inputs;
        std::stable_sort(inputs.begin(), inputs.end(), [&](Reference a, Reference b) { return key(a) < key(b); });
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
    }
    return order;
}

Order reversedDepthFirst(const Network &network)
{
    Network mirrored = network;
    for (Network::Gate &gate : mirrored.gates)
        std::reverse(gate.inputs.begin(), gate.inputs.end());
    return depthFirst(mirrored, [](Reference) { return 0; });
}

Order breadthFirst(const Network &network)
{
    Order order;
    std::vector<bool> seen(2 + 2 * std::max(network.gates.size(), network.components.size()));
    std::vector<Reference> open{network.root};
    seen[network.root] = true;
    for (std::size_t next = 0; next < open.size(); ++next) {
        const Reference reference = open[next];
        if (!Network::isGate(reference)) {
            order.push_back(Network::indexOf(reference));
            continue;
        }
        for (const Reference input : network.gates[Network::indexOf(reference)].inputs) {
            if (!seen[input])
                open.push_back(input);
            seen[input] = true;
        }
    }
    return order;
}

/// Of the variables not in line yet the one with the greatest weight: the root weighs 1, a gate hands its weight in
/// equal parts to the inputs that still have variables to give.
class Weighing
{
public:
    explicit Weighing(const Network &network)
        : m_network(network)
        , m_isDone(2 + 2 * std::max(network.gates.size(), network.components.size()))
        , m_weight(m_isDone.size())
    {}

    std::uint32_t takeHeaviest()
    {
        std::fill(m_weight.begin(), m_weight.end(), 0.0);
        m_weight[m_network.root] = 1.0;
        for (std::size_t gate = m_network.gates.size(); gate-- > 0;)
            handDown(Network::gate(std::uint32_t(gate)), m_network.gates[gate].inputs);
        std::uint32_t heaviest = 0;
        double most = -1.0;
        for (std::uint32_t variable = 0; variable < m_network.components.size(); ++variable) {
            const Reference reference = Network::variable(variable);
            if (!m_isDone[reference] && m_weight[reference] > most) {
                most = m_weight[reference];
                heaviest = variable;
            }
        }
        m_isDone[Network::variable(heaviest)] = true;
        return heaviest;
    }

private:
    void handDown(Reference gate, const std::vector<Reference> &inputs)
    {
        const auto open = std::count_if(inputs.begin(), inputs.end(), [&](Reference in) { return !m_isDone[in]; });
        if (open == 0)
            m_isDone[gate] = true;
        for (const Reference input : inputs) {
            if (!m_isDone[input])
                m_weight[input] += m_weight[gate] / double(open);
        }
    }

    const Network &m_network;
    std::vector<bool> m_isDone;
    Measure m_weight;
};

Order byWeights(const Network &network)
{
    Order order;
    Weighing weighing(network);
    while (order.size() < network.components.size())
        order.push_back(weighing.takeHeaviest());
    return order;
}

/// Gates sit in the middle of their inputs and pull them there.
class Gravity
{
public:
    explicit Gravity(const Network &network)
        : m_network(network)
        , m_place(2 + 2 * std::max(network.gates.size(), network.components.size()))
        , m_pull(m_place.size())
        , m_users(usersOf(network))
    {}

    /// Sum of the gates' spans in this order; the pull of the gates is known afterwards.
    double spanOf(const Order &order)
    {
        for (std::size_t i = 0; i < order.size(); ++i)
            m_place[Network::variable(order[i])] = double(i);
        std::fill(m_pull.begin(), m_pull.end(), 0.0);
        double span = 0.0;
        for (std::uint32_t gate = 0; gate < m_network.gates.size(); ++gate) {
            const auto &inputs = m_network.gates[gate].inputs;
            const auto nearer = [&](Reference a, Reference b) { return m_place[a] < m_place[b]; };
            const auto [first, last] = std::minmax_element(inputs.begin(), inputs.end(), nearer);
            span += m_place[*last] - m_place[*first];
            double sum = 0.0;
            for (const Reference input : inputs)
                sum += m_place[input];
            m_place[Network::gate(gate)] = sum / double(inputs.size());
            for (const Reference input : inputs)
                m_pull[input] += m_place[Network::gate(gate)];
        }
        return span;
    }

    double centreOf(std::uint32_t variable) const
    {
        const Reference reference = Network::variable(variable);
        return m_users[reference] > 0.0 ? m_pull[reference] / m_users[reference] : m_place[reference];
    }

private:
    const Network &m_network;
    std::vector<double> m_place;
    std::vector<double> m_pull;
    Measure m_users;
};

Order byGravity(const Network &network, Order order)
{
    constexpr int patience = 60;
    Gravity gravity(network);
    Order best = order;
    double bestSpan = gravity.spanOf(order);
    for (int round = 1; round < patience; ++round) {
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return gravity.centreOf(a) < gravity.centreOf(b); });
        const double span = gravity.spanOf(order);
        if (span < bestSpan) {
            bestSpan = span;
            best = order;
        }
    }
    return best;
}

/// Variables whose users are four times as many as is usual, the most used first; then the others as they come.
Order sharedFirst(const Network &network)
{
    const Measure users = usersOf(network);
    double sum = 0.0;
    for (std::uint32_t variable = 0; variable < network.components.size(); ++variable)
        sum += users[Network::variable(variable)];
    const double many = 4.0 * sum / double(network.components.size());
    Order order = depthFirst(network, [](Reference) { return 0; });
    const auto weightOf = [&](std::uint32_t variable) {
        const double used = users[Network::variable(variable)];
        return used >= many ? used : 0.0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return weightOf(a) > weightOf(b); });
    return order;
}

Order orderBy(OrderRule rule, const Network &network)
{
    const auto by = [&](const Measure &measure, double sign) {
        return depthFirst(network, [&](Reference reference) { return sign * measure[reference]; });
    };
    switch (rule) {
    case OrderRule::DepthFirst:
        break;
    case OrderRule::DepthFirstReversed:
        return reversedDepthFirst(network);
    case OrderRule::LargestFirst:
        return by(leavesBelow(network), -1.0);
    case OrderRule::SmallestFirst:
        return by(leavesBelow(network), 1.0);
    case OrderRule::DeepestFirst:
        return by(depthBelow(network), -1.0);
    case OrderRule::MostUsedFirst:
        return by(usersOf(network), -1.0);
    case OrderRule::Weights:
        if (network.components.size() * inputCount(network) <= mostWeighed)
            return byWeights(network);
        break;
    case OrderRule::BreadthFirst:
        return breadthFirst(network);
    case OrderRule::Gravity:
        return byGravity(network, orderBy(OrderRule::DepthFirst, network));
    case OrderRule::GravityLargest:
        return byGravity(network, orderBy(OrderRule::LargestFirst, network));
    case OrderRule::SharedFirst:
        return sharedFirst(network);
    }
    return depthFirst(network, [](Reference) { return 0; });
}

} // namespace

std::vector<std::uint32_t> levelsBy(OrderRule rule, const Network &network)
{
    const Order order = orderBy(rule, network);
    std::vector<std::uint32_t> levels(order.size());
    for (std::uint32_t level = 0; level < order.size(); ++level)
        levels[order[level]] = level;
    return levels;
}

} // namespace slatelier::engine
