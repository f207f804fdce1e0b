// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/affectedlevels.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace slatelier::engine {

namespace {

std::int64_t partOf(double share) { return std::llround(share * double(AffectedLevels::whole)); }

void uniteInto(Intervals &down, IntervalView more, Intervals &scratch)
{
    if (more.empty())
        return;
    scratch.resize(down.size() + more.size());
    scratch.resize(unite(down, more, scratch.data()));
    std::swap(down, scratch);
}

} // namespace

AffectedLevels::AffectedLevels(const WatchedService &service, const GatePlan &plan)
    : m_plannedDown(service.rules.plannedDown)
    , m_joinGap(service.rules.joinGap)
{
    std::map<std::int64_t, std::vector<std::size_t>, std::greater<>> lists;
    lists[whole].push_back(plan.listOf(service.top));
    for (const Degradation &degradation : service.degradations)
        lists[partOf(degradation.share)].push_back(plan.listOf(degradation.when));
    const std::int64_t bound = partOf(service.interruptedFrom);
    std::int64_t before = 0;
    for (auto level = lists.begin(); level != lists.end(); ++level) {
        if (level->first >= bound)
            m_interrupting = m_levels.size();
        if (!m_levels.empty())
            m_levels.back().weight = before - level->first;
        before = level->first;
        m_levels.push_back({{}, level->first});
        m_lists.push_back(std::move(level->second));
    }
}

void AffectedLevels::evaluate(const OutageLists &lists)
{
    m_down.clear();
    uniteInto(m_down, m_plannedDown, m_united);
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        for (const std::size_t list : m_lists[level])
            uniteInto(m_down, lists[list], m_united);
        Intervals &outages = m_levels[level].outages;
        outages = m_down;
        outages.resize(closeGaps(outages, m_joinGap, outages.data()));
    }
}

} // namespace slatelier::engine
