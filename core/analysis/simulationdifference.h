// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"
#include "core/engine/simulation/difference.h"

namespace slatelier::analysis {

/// What a service does differently when the project is as \a second was made from instead of \a first: both are
/// simulated over the same replications, so the error of the difference is its own and small. The service hours and
/// promises may differ; their number may not.
model::Result<engine::Difference> simulationDifferenceOf(const model::Project &project, const SimulationPlan &first,
                                                         const SimulationPlan &second,
                                                         const SimulationRunOptions &options);

} // namespace slatelier::analysis
