// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationrights.h"

#include "core/analysis/yearoutlook.h"

namespace slatelier::analysis {

QList<YearRight> yearRightsOf(const model::Project &project, const model::Id<model::Service> &service, quint64 seed,
                              unsigned threads, std::stop_token stop)
{
    const auto plan = yearPlanOf(project, service);
    if (!plan || plan->plan.terminations.isEmpty())
        return {};
    engine::SimulationOptions options;
    options.seed = seed;
    options.replications = yearsForRights;
    options.threads = threads;
    options.precision = {1, 0}; // of quantiles, which nobody asks for here
    options.stop = std::move(stop);
    const auto outcome = engine::simulate(plan->plan.model, options);
    const auto *run = std::get_if<engine::SimulationRun>(&outcome);
    QList<YearRight> rights;
    for (qsizetype i = 0; run && i < plan->plan.terminations.size(); ++i) {
        const auto &right = plan->plan.terminations.at(i);
        if (right.simulated)
            rights += {right.id, run->services[right.service].terminations[right.index], yearsForRights};
    }
    return rights;
}

} // namespace slatelier::analysis
