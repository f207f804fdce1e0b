// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationdifference.h"

#include "core/analysis/simulationparts.h"

namespace slatelier::analysis {

model::Result<engine::Difference> simulationDifferenceOf(const model::Project &project, const SimulationPlan &first,
                                                         const SimulationPlan &second,
                                                         const SimulationRunOptions &options)
{
    engine::SimulationOptions engineOptions;
    engineOptions.seed = options.seed;
    engineOptions.first = options.first;
    engineOptions.replications = options.replications;
    engineOptions.threads = options.threads;
    engineOptions.stop = options.stop;
    engineOptions.progress = options.progress;
    const auto outcome = engine::simulateDifference(first.model, second.model, 0, engineOptions);
    if (const auto *faults = std::get_if<std::vector<engine::SimulationFault>>(&outcome))
        return tl::unexpected(problemOf(faults->front(), first, project));
    return engine::differenceOf(std::get<engine::DifferenceTally>(outcome));
}

} // namespace slatelier::analysis
