// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"

namespace slatelier::analysis {

/// How often the rights to terminate of a service's agreement arise in a contract year (see yearPlanOf()): counted by
/// the engine in so many years, which depend on the project and the seed alone, so that parts of a run agree. Empty
/// where the agreement gives no right, or where no year can be simulated.
QList<YearRight> yearRightsOf(const model::Project &project, const model::Id<model::Service> &service, quint64 seed,
                              unsigned threads, std::stop_token stop = {});

constexpr quint64 yearsForRights = 10'000;

} // namespace slatelier::analysis
