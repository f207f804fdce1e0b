// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"

namespace slatelier::analysis {

/// Adds what the clauses of \a agreement say about \a service to \a rules: interruptions that are one because little
/// time lies between them, and those too short to count.
void addCriterion(const model::Project &project, const model::Agreement &agreement, const model::Service &service,
                  engine::ServiceRules &rules);

/// How long \a agreement observes before a case about \a service is closed, in hours; 0 where it does not say.
double observationHours(const model::Project &project, const model::Agreement &agreement,
                        const model::Service &service);

/// A right to terminate in the words of the engine. \a target: index of the right's target in the rules, where that is
/// simulated. Absent where no condition of the right is one of outages, or where one looks further than one replication
/// of \a windows windows of \a window goes: its chance would be too low.
std::optional<engine::TerminationRule> terminationRule(const model::TerminationRule &right,
                                                       std::optional<size_t> target, model::Window window,
                                                       const engine::SimulationModel &model);
/// Without conditions that look at outages by the service hours.
bool isByWindowsAlone(const engine::TerminationRule &rule);

/// Does the agreement count planned work that is excluded as available time instead of dropping it from the base?
bool countsPlannedAsUp(const model::Project &project, const model::Agreement &agreement, const model::Service &service);

/// Adds the credit schemes that \a targets decide, with thresholds of their own behind the targets of \a rules: tiers
/// that cost the more the worse the value is, and amounts for each event too many. The amounts are those of creditOf().
/// False, and nothing added, where there is no scheme or where one of them is of a kind that cannot be said so.
bool addCredits(const model::Project &project, const model::Agreement &agreement,
                const QList<const model::Target *> &targets, engine::ServiceRules &rules);

} // namespace slatelier::analysis
