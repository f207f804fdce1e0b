// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"
#include "core/time/agreedhours.h"

#include <QHash>
#include <QSet>

/// The pieces of which a SimulationPlan is made.
namespace slatelier::analysis {

/// What lies below a service, and what has to be simulated with it because it shares a crew.
struct SimulatedParts
{
    QList<const model::Component *> components;
    QList<const model::Service *> services; ///< with structure, the asked one first
};
model::Result<SimulatedParts> partsBelow(const model::Project &project, const model::Service &service);

/// A crew and those to whom it hands over, one after the other. A crew that does not say by when it hands over is the
/// last, and so is one that would hand over to somebody before it.
QList<model::Id<model::Crew>> linesFrom(const model::Project &project, const model::Id<model::Crew> &first);

/// A law of the project for the engine.
engine::TimeLaw timeLawOf(const model::Distribution &distribution);
/// Without crew, maintenance and beta factor, which need more than the component itself.
model::Result<engine::SimulatedComponent> simulatedComponent(const model::Component &component);

/// Turns common causes into shocks. Of a beta factor the members keep their own rates: a shock takes its share of the
/// rate of the member that fails least often, and that much is taken from the own failures of each.
model::Result<void> addShocks(const model::Project &project, const QStringList &componentIds,
                              engine::SimulationModel &model);

/// Dates and clocks of one simulation.
struct SimulationClock
{
    QTimeZone zone = QTimeZone::utc();
    QDate from;
    QDate before; ///< first day of which working hours are needed
    QDate end;    ///< the day after the last
    engine::Tick length = 0;

    engine::Tick tickOf(qint64 utcSeconds) const;
    engine::Intervals intervalsOf(const QList<time::Period> &periods) const;
    engine::Intervals agreed(const model::Calendar &calendar) const; ///< in the zone of the calendar
    engine::Intervals planned(const QList<model::Maintenance> &maintenance, bool excluded) const;
};

/// The day on which a window that begins on \a from has ended.
QDate dayAfter(QDate from, model::Window window);
/// Absent for metrics that no outage decides.
std::optional<engine::WindowTarget::Kind> simulatedKind(model::MetricKind kind);
engine::WindowTarget::Comparison comparisonOf(model::Operator comparison);

/// What a fault of the engine means in this plan.
model::Problem problemOf(const engine::SimulationFault &fault, const SimulationPlan &plan,
                         const model::Project &project);

} // namespace slatelier::analysis
