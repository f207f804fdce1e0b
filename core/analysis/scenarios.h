// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/model/result.h"

/// Scenarios: named sets of changes to a project that is otherwise as it is.
namespace slatelier::analysis {

/// \a project with the changes of \a scenario. A problem names the first change that no longer fits: its row or field is
/// gone, or the value is none for it.
model::Result<model::Project> withScenario(const model::Project &project, const model::Scenario &scenario);

/// The changed fields that lead from \a before to \a after, of rows that both have; scenarios themselves are left out.
QList<model::ScenarioChange> changesBetween(const model::Project &before, const model::Project &after);

} // namespace slatelier::analysis
