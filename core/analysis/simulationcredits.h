// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"

namespace slatelier::analysis {

/// Adds what the clauses of \a agreement say about \a service to \a rules: interruptions that are one because little
/// time lies between them, and those too short to count.
void addCriterion(const model::Project &project, const model::Agreement &agreement, const model::Service &service,
                  engine::ServiceRules &rules);

/// Does the agreement count planned work that is excluded as available time instead of dropping it from the base?
bool countsPlannedAsUp(const model::Project &project, const model::Agreement &agreement, const model::Service &service);

/// Adds the credit schemes that \a targets decide, with thresholds of their own behind the targets of \a rules: tiers
/// that cost the more the worse the value is, and amounts for each event too many. The amounts are those of creditOf().
/// False, and nothing added, where there is no scheme or where one of them is of a kind that cannot be said so.
bool addCredits(const model::Project &project, const model::Agreement &agreement,
                const QList<const model::Target *> &targets, engine::ServiceRules &rules);

} // namespace slatelier::analysis
