// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/gateplan.h"
#include "core/engine/simulation/valuetally.h"

namespace slatelier::engine {

/// Outages of a service by the share of its users that are without it. Level 0 is the service itself, each further one
/// is what takes away a smaller share or more; the downtime of a tick, the greatest share among all that is down, is
/// then a sum over the levels that are down of weights which do not depend on the tick.
class AffectedLevels
{
public:
    /// Weights are in this part of a whole: shares of nine decimals are exact.
    static constexpr std::int64_t whole = 1'000'000'000;
    struct Level
    {
        Intervals outages; ///< as they count: planned downtime is in them, gaps are closed
        std::int64_t weight = 0;
    };

    AffectedLevels(const WatchedService &service, const GatePlan &plan);

    void evaluate(const OutageLists &lists);
    const std::vector<Level> &levels() const { return m_levels; }
    /// The level whose outages are interruptions.
    std::size_t interrupting() const { return m_interrupting; }
    IntervalView interruptions() const { return m_levels[m_interrupting].outages; }
    /// Anything at all.
    IntervalView all() const { return m_levels.back().outages; }

    /// \a sum: of ticks times weights.
    static Tick ticksFrom(Wide sum) { return Tick((sum + whole / 2) / whole); }

private:
    std::vector<Level> m_levels;                    // the largest share first
    std::vector<std::vector<std::size_t>> m_lists; // of each level, besides those of the levels before it
    std::size_t m_interrupting = 0;
    Intervals m_plannedDown;
    Tick m_joinGap;
    Intervals m_down; // scratch
    Intervals m_united;
};

} // namespace slatelier::engine
