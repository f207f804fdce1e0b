// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/intervals.h"

#include <cstdint>
#include <optional>

namespace slatelier::engine {

/// A promise about each window, or a question of the same form.
struct WindowTarget
{
    enum class Kind : std::uint8_t
    {
        Availability,        ///< share, 0 .. 1
        Downtime,            ///< hours
        Interruptions,       ///< count
        LongestOutage,       ///< hours
        MeanRestoration,     ///< hours of downtime for each interruption; kept where there are none
        MeanBetweenFailures, ///< hours of up time for each interruption; kept where there are none
    };
    enum class Comparison : std::uint8_t
    {
        AtLeast,
        AtMost,
        Above,
        Below
    };

    Kind kind = Kind::Availability;
    Comparison comparison = Comparison::AtLeast;
    double value = 0.0;
};

/// What a window costs. Amounts are minor units of one currency; a negative one is a reward.
struct CreditRule
{
    enum class Kind : std::uint8_t
    {
        WhenBroken,       ///< `amount` in a window that breaks `target`
        EachInterruption, ///< `amount` for each interruption above `free`
        EachStartedUnit,  ///< `amount` for each started unit of downtime (added up over the window) above `free` units
    };

    Kind kind = Kind::WhenBroken;
    std::size_t target = 0; ///< index in ServiceRules::targets
    std::int64_t amount = 0;
    Tick unit = ticksPerHour;
    std::int64_t free = 0;
};

/// Credits that belong together: tiers of which the dearest one reached applies, or amounts that add up.
struct CreditPlan
{
    enum class Join : std::uint8_t
    {
        Dearest, ///< the largest amount; where only rewards apply, the largest reward
        Sum
    };

    Join join = Join::Dearest;
    std::vector<CreditRule> rules;
    std::optional<std::int64_t> windowCap;
    std::optional<std::int64_t> replicationCap; ///< over all windows of a replication (a contract year)
};

/// The right to terminate, which arises by any of its conditions: `breaches` windows that break `target` within `within`
/// consecutive windows, many long outages, or much downtime.
struct TerminationRule
{
    std::size_t target = 0;
    std::size_t breaches = 1; ///< 0: broken windows give no right
    std::size_t within = 1;
    /// So many outages, each of more than `longerThan` from failure to restoration, that end within `span`. 0: none.
    std::size_t outages = 0;
    Tick longerThan = 0;
    Tick span = 0;
    /// More counted downtime than this in one window.
    std::optional<Tick> downtimeAbove = {};
};

/// How an agreement counts. All intervals are ordered and in ticks of the replication.
struct ServiceRules
{
    /// Agreed service time; absent = around the clock. The base of availability is this, less what is dropped.
    std::optional<Intervals> serviceTime;
    /// Excluded time that leaves the base as well.
    Intervals dropped;
    /// Excluded time that stays in the base and counts as up.
    Intervals countedAsUp;
    /// Planned downtime that counts.
    Intervals plannedDown;
    /// Outages less than this apart are one, from the first failure to the last restoration. 0 = none are joined.
    Tick joinGap = 0;
    /// Outages shorter than this cost no time; they are still interruptions.
    Tick shortest = 0;
    std::vector<WindowTarget> targets;
    std::vector<CreditPlan> credits;
    /// Over all plans together. What is above it is taken from the last ones first.
    std::optional<std::int64_t> windowCap = {};
    std::vector<TerminationRule> terminations;
};

/// Downtime that leaves `availability` of `base` exactly; a product within a millionth of a tick of a whole number of
/// ticks is that number, so that 99.9 % of 720 h allow 43 min 12 s and not a tick less.
double allowedDowntime(Tick base, double availability);

} // namespace slatelier::engine
