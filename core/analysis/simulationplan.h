// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/counterrandom.h"
#include "core/engine/simulation/simulation.h"
#include "core/model/project.h"
#include "core/model/result.h"

#include <QStringList>

/// From the project to the simulation: calendars, crews, structures and targets become ticks and indexes.
namespace slatelier::analysis {

/// One window of a service. What is left out is taken from the agreement that promises something about the service.
struct SimulationRequest
{
    model::Id<model::Service> service;
    /// A length in hours, or a window of the calendar; neither = the window of the first target, else the reporting
    /// period of the agreement, else a month.
    std::optional<double> hours;
    std::optional<model::Window> window;
    /// So many windows one after the other make one replication; not of windows in hours.
    int count = 1;
    /// The window begins at 00:00 of this day in the zone of the service hours. Invalid = the start of the agreement,
    /// else 1 January 2026: no run depends on the day on which it is made.
    QDate from;
    engine::SimulationModel::Start start = engine::SimulationModel::Start::Steady;
    /// Asked besides the targets, as promises about the window.
    std::vector<engine::WindowTarget> questions;
};

/// A service made ready for engine::simulate(); a value that may go to another thread.
struct SimulationPlan
{
    /// Where a target of the project is counted.
    struct Target
    {
        QString id;
        bool simulated = false; ///< false: another window, or a metric that no outage decides
        size_t service = 0;     ///< index in model.services
        size_t index = 0;       ///< in the targets of its rules
    };

    engine::SimulationModel model; ///< services[0] counts by the service hours, further ones by calendars of targets
    QString service;               ///< code, or id where it has none
    QDate from;
    QList<Target> targets;
    /// A right of the agreement to terminate.
    struct Termination
    {
        QString id;
        /// Outages decide, and one replication is long enough for all of its conditions. False: it looks at more windows
        /// or days than there are, at another window, or says nothing that can be counted.
        bool simulated = false;
        size_t service = 0; ///< index in model.services
        size_t index = 0;   ///< in the rights of its rules
    };

    QList<Termination> terminations;
    size_t firstQuestion = 0; ///< in the targets of services[0]; the questions follow each other
    size_t questions = 0;
    bool hasCredits = false; ///< services[0] counts the money of the agreement's schemes
    QStringList components; ///< ids, in the order of the model
    QStringList crews;      ///< ids, in the order of the model
    QList<QPair<QString, QString>> crewOf; ///< component id and id of the crew that it names: its first line

    double windowHours() const { return engine::hoursOf(model.end()); }
};

/// How long the agreement about \a service observes before it closes a case, in hours; 0 where it does not say.
double observationHours(const model::Project &project, const model::Id<model::Service> &service);
/// Sets the observation period in a plan. A component below the watched service whose repair has not held, and whose
/// fault is back within the period, is with those who mended it: they mend it for good. What comes back later is a
/// new case, which may come back again as any other. simulationPlanOf() has done so by observationHours().
void observe(SimulationPlan &plan, double hours);

/// A problem says what is missing or cannot be simulated, by name.
model::Result<SimulationPlan> simulationPlanOf(const model::Project &project, const SimulationRequest &request);

} // namespace slatelier::analysis
