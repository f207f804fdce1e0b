// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/simulationmodel.h"

#include <algorithm>

namespace slatelier::engine {

namespace {

constexpr double mostHours = 2 * 366 * 24;

/// How much longer work takes because the crew does not work around the clock.
double stretchOf(const SimulatedCrew &crew)
{
    if (!crew.hours || crew.hours->empty())
        return 1.0;
    return double(crew.hours->back().end - crew.hours->front().start) / double(measure(*crew.hours));
}

double settlingHours(const SimulationModel &model, const SimulatedComponent &component)
{
    double restoration = component.timeToRestore.mean + component.detectionHours;
    double stretch = 1.0;
    double idle = 0.0;
    const auto goesThrough = [&](const SimulatedCrew &crew, double lost) {
        restoration += crew.travelHours + lost;
        stretch = std::max(stretch, stretchOf(crew));
        idle = crew.hours ? 4 * 7 * 24.0 : idle; // weeks have a rhythm of their own
    };
    for (const SupportLine &line : component.lines)
        goesThrough(model.crews[line.crew], line.givesUp > 0.0 ? line.handOverHours : 0.0);
    if (component.crew)
        goesThrough(model.crews[*component.crew], 0.0);
    restoration *= stretch;
    double hours = idle + 30.0 * restoration;
    if (component.timeToFailure.kind != TimeLaw::Kind::Exponential || component.recurrence)
        hours += 10.0 * (component.timeToFailure.mean + restoration);
    return std::min(hours, mostHours);
}

bool isShocked(const SimulationModel &model, std::size_t component)
{
    return std::any_of(model.shocks.begin(), model.shocks.end(), [component](const SharedShock &shock) {
        return std::find(shock.members.begin(), shock.members.end(), component) != shock.members.end();
    });
}

} // namespace

bool needsWarmUp(const SimulationModel &model, std::size_t component)
{
    const auto &crew = model.components[component].crew;
    const bool waits = (crew && (model.crews[*crew].size || model.crews[*crew].hours)) ||
                       !model.components[component].lines.empty();
    return waits || isShocked(model, component);
}

Tick warmUpOf(const SimulationModel &model)
{
    double hours = 0.0;
    for (std::size_t i = 0; i < model.components.size(); ++i) {
        if (needsWarmUp(model, i))
            hours = std::max(hours, settlingHours(model, model.components[i]));
    }
    return ticksOf(hours);
}

} // namespace slatelier::engine
