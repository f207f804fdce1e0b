// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"

/// What one can turn about repairs that do not hold: of one part and of the crew that mends it.
namespace slatelier::simulation {

struct FlickerKnobs
{
    int notHolding = 0;            ///< per cent of the repairs
    double recurrenceHours = 24;   ///< mean time until the fault is back
    double observationHours = 0;   ///< a fault that is back within this time is mended for good
    std::optional<int> crewHours;  ///< a day; absent without a crew
    std::optional<int> crews;      ///< how many can be out at once; absent without a crew

    friend bool operator==(const FlickerKnobs &, const FlickerKnobs &) = default;
};

/// As the project has them; hours of a calendar are the mean of its week, the observation is that of the agreement about
/// \a service.
FlickerKnobs knobsOf(const model::Project &project, const QString &component, const model::Id<model::Service> &service);

/// Sets what is different from \a before: the flicker of the part, the size of its crew, and for other hours a calendar
/// with every day alike, named \a calendarName. The observation belongs to the agreement and is only tried out, by
/// analysis::observe().
void setKnobs(model::Project &project, const QString &component, const FlickerKnobs &before, const FlickerKnobs &knobs,
              const QString &calendarName);

/// Parts below the service that fail by themselves: those that flicker first, else in the order of the plan.
QStringList partsThatFlicker(const model::Project &project, const QStringList &components);

} // namespace slatelier::simulation
