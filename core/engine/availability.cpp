// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/availability.h"

#include "core/engine/sweep.h"

#include <limits>

namespace slatelier::engine {

std::optional<double> failureRateOf(const Component &component)
{
    if (component.meanUpHours)
        return 1.0 / (*component.meanUpHours + *component.meanDownHours);
    if (component.unavailability == 0.0 || component.unavailability == 1.0)
        return 0.0;
    return std::nullopt;
}

std::optional<double> interruptionsPerHourOf(const Diagram &diagram, std::span<const Component> components,
                                             std::span<const double> birnbaum)
{
    double frequency = 0.0;
    for (std::size_t level = 0; level < birnbaum.size(); ++level) {
        if (birnbaum[level] == 0.0)
            continue;
        const std::optional<double> rate = failureRateOf(components[diagram.components()[level]]);
        if (!rate)
            return std::nullopt;
        frequency += birnbaum[level] * *rate;
    }
    return frequency;
}

Availability availabilityOf(const Diagram &diagram, std::span<const Component> components)
{
    const std::vector<double> down = probabilitiesOf(diagram, components);
    std::vector<double> nodes;
    sweepUp(diagram, down, nodes);
    Availability result;
    result.unavailability = nodes[diagram.root()];
    result.availability = 1.0 - result.unavailability;
    result.interruptionsPerHour = interruptionsPerHourOf(diagram, components, sweepDown(diagram, down, nodes));
    if (!result.interruptionsPerHour)
        return result;
    if (*result.interruptionsPerHour > 0.0) {
        result.meanUpHours = result.availability / *result.interruptionsPerHour;
        result.meanDownHours = result.unavailability / *result.interruptionsPerHour;
    } else if (result.unavailability < 1.0) {
        result.meanUpHours = std::numeric_limits<double>::infinity();
    }
    return result;
}

} // namespace slatelier::engine
