// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"
#include "core/engine/simulation/windowrules.h"

#include <stop_token>

/// Simulated contract years of a service, told one by one: what an agreement pays in each, and which one to look at.
namespace slatelier::analysis {

/// A year made ready: windows of the agreement one after the other, from its start. The first target that earns a credit
/// says which windows, else the first target of the service, else they are months.
struct YearPlan
{
    SimulationPlan plan;
    model::Window window;
    std::vector<std::vector<engine::Tick>> bases;      ///< of each watched service, by window
    std::vector<engine::WindowRules> rules;            ///< of each watched service
    std::optional<model::Id<model::Agreement>> agreement; ///< whose credits are counted
    QStringList schemes;      ///< ids of credit schemes that outages decide
    QStringList otherSchemes; ///< ids of those about the service that they do not
    QStringList terminations; ///< ids of termination rights that outages decide
    QStringList otherTerminations;

    size_t windows() const { return plan.model.windows(); }
};
model::Result<YearPlan> yearPlanOf(const model::Project &project, const model::Id<model::Service> &service);

/// What one replication came to.
struct YearFigures
{
    quint64 replication = 0;
    engine::Tick downtime = 0;
    engine::Tick longest = 0;
    qint64 interruptions = 0;
    int brokenWindows = 0;          ///< that break one promise or more
    QList<qint64> windowCredits;    ///< minor units, after the caps of a window; empty without schemes
    qint64 credits = 0;             ///< of the year, after its caps
    bool capped = false;            ///< some cap cut a credit
    QList<bool> terminates;         ///< for each of YearPlan::terminations
};
/// \a project must be that of the plan.
YearFigures yearOf(const model::Project &project, const YearPlan &plan, quint64 seed, quint64 replication);

/// Years first .. first + count - 1; fewer when stopped.
std::vector<YearFigures> yearsOf(const model::Project &project, const YearPlan &plan, quint64 seed, quint64 first,
                                 quint64 count, const std::stop_token &stop);

/// Indexes into \a years, by rising downtime and then by number: the middle one, and the one that 19 of 20 do not exceed.
size_t medianYear(const std::vector<YearFigures> &years);
size_t worstInTwenty(const std::vector<YearFigures> &years);
/// The first year that breaks a promise.
std::optional<size_t> firstBrokenYear(const std::vector<YearFigures> &years);

} // namespace slatelier::analysis
