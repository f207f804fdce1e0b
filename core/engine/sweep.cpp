// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sweep.h"

#include <algorithm>

namespace slatelier::engine {

std::vector<double> probabilitiesOf(const Diagram &diagram, std::span<const Component> components)
{
    std::vector<double> down;
    down.reserve(diagram.components().size());
    for (const std::uint32_t component : diagram.components())
        down.push_back(components[component].unavailability);
    return down;
}

void sweepUp(const Diagram &diagram, std::span<const double> down, std::vector<double> &unavailability)
{
    unavailability.resize(diagram.size());
    unavailability[Diagram::works] = 0.0;
    unavailability[Diagram::failed] = 1.0;
    for (std::uint32_t node = 2; node < diagram.size(); ++node) {
        const double q = down[diagram.level(node)];
        const double ifDown = unavailability[diagram.ifDown(node)];
        unavailability[node] = q * ifDown + (1.0 - q) * unavailability[diagram.ifUp(node)];
    }
}

std::vector<double> sweepDown(const Diagram &diagram, std::span<const double> down,
                              std::span<const double> unavailability)
{
    std::vector<double> birnbaum(diagram.components().size(), 0.0);
    std::vector<double> reach(diagram.size(), 0.0);
    reach[diagram.root()] = 1.0;
    for (std::uint32_t node = diagram.root(); node >= 2; --node) {
        const std::uint32_t level = diagram.level(node);
        const double q = down[level];
        reach[diagram.ifDown(node)] += reach[node] * q;
        reach[diagram.ifUp(node)] += reach[node] * (1.0 - q);
        birnbaum[level] += reach[node] * (unavailability[diagram.ifDown(node)] - unavailability[diagram.ifUp(node)]);
    }
    for (double &importance : birnbaum) // rounding may leave -1e-17 where it is 0
        importance = std::max(importance, 0.0);
    return birnbaum;
}

} // namespace slatelier::engine
