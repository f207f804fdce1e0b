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
    return measured(network, 1.0, [](double a, double b) { return a + b; }, 0.0);
}

Measure depthBelow(const Network &network)
{
    return measured(network, 0.0, [](double a, double b) { return std::max(a, b); }, 1.0);
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

Order byWeights(const Network &network)
{
    Order order;
    std::vector<bool> done(2 + 2 * std::max(network.gates.size(), network.components.size()));
    Measure weight(done.size());
    while (order.size() < network.components.size()) {
        std::fill(weight.begin(), weight.end(), 0.0);
        weight[network.root] = 1.0;
        for (std::size_t gate = network.gates.size(); gate-- > 0;) {
            const auto &inputs = network.gates[gate].inputs;
            const auto left = std::count_if(inputs.begin(), inputs.end(), [&](Reference in) { return !done[in]; });
            if (left == 0)
                done[Network::gate(std::uint32_t(gate))] = true;
            for (const Reference input : inputs) {
                if (!done[input])
                    weight[input] += weight[Network::gate(std::uint32_t(gate))] / double(left);
            }
        }
        std::uint32_t heaviest = 0;
        double most = -1.0;
        for (std::uint32_t variable = 0; variable < network.components.size(); ++variable) {
            const Reference reference = Network::variable(variable);
            if (!done[reference] && weight[reference] > most) {
                most = weight[reference];
                heaviest = variable;
            }
        }
        done[Network::variable(heaviest)] = true;
        order.push_back(heaviest);
    }
    return order;
}

/// Moves variables towards the middle of the gates that use them until the sum of the gates' spans stops falling.
Order byGravity(const Network &network, Order order)
{
    const std::size_t size = 2 + 2 * std::max(network.gates.size(), network.components.size());
    std::vector<double> place(size);
    std::vector<double> pull(size);
    std::vector<double> users(size);
    Order best = order;
    double bestSpan = -1.0;
    for (int round = 0; round < 60; ++round) {
        for (std::size_t i = 0; i < order.size(); ++i)
            place[Network::variable(order[i])] = double(i);
        std::fill(pull.begin(), pull.end(), 0.0);
        std::fill(users.begin(), users.end(), 0.0);
        double span = 0.0;
        for (std::uint32_t gate = 0; gate < network.gates.size(); ++gate) {
            double low = 1e300;
            double high = -1.0;
            double sum = 0.0;
            const auto &inputs = network.gates[gate].inputs;
            for (const Reference input : inputs) {
                low = std::min(low, place[input]);
                high = std::max(high, place[input]);
                sum += place[input];
            }
            const double middle = sum / double(inputs.size());
            place[Network::gate(gate)] = middle;
            span += high - low;
            for (const Reference input : inputs) {
                pull[input] += middle;
                users[input] += 1.0;
            }
        }
        if (bestSpan < 0.0 || span < bestSpan) {
            bestSpan = span;
            best = order;
        }
        const auto centre = [&](std::uint32_t variable) {
            const Reference reference = Network::variable(variable);
            return users[reference] > 0.0 ? pull[reference] / users[reference] : place[reference];
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return centre(a) < centre(b); });
    }
    return best;
}

Order orderBy(OrderRule rule, const Network &network)
{
    const auto by = [&](const Measure &measure, double sign) {
        return depthFirst(network, [&](Reference reference) { return sign * measure[reference]; });
    };
    switch (rule) {
    case OrderRule::DepthFirst: break;
    case OrderRule::DepthFirstReversed: return reversedDepthFirst(network);
    case OrderRule::LargestFirst: return by(leavesBelow(network), -1.0);
    case OrderRule::SmallestFirst: return by(leavesBelow(network), 1.0);
    case OrderRule::DeepestFirst: return by(depthBelow(network), -1.0);
    case OrderRule::MostUsedFirst: return by(usersOf(network), -1.0);
    case OrderRule::Weights:
        if (network.components.size() * inputCount(network) <= mostWeighed)
            return byWeights(network);
        break;
    case OrderRule::BreadthFirst: return breadthFirst(network);
    case OrderRule::Gravity: return byGravity(network, orderBy(OrderRule::DepthFirst, network));
    case OrderRule::GravityLargest: return byGravity(network, orderBy(OrderRule::LargestFirst, network));
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
