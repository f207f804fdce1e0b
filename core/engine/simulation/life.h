// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/simulationmodel.h"
#include "core/engine/simulation/timesampler.h"

namespace slatelier::engine {

/// A component made ready to be simulated with a seed.
struct LifePlan
{
    LifePlan(const SimulatedComponent &component, std::uint64_t seed);

    TimeSampler up;
    TimeSampler repair;
    TimeSampler recurrence;
    TimeSampler recurrenceOutage;
    double notHolding = 0.0;
    double notHoldingObserved = 0.0;
    Tick observation = 0;
    double observedShare = 0.0; ///< of the recurrences
    double comebacks = 0.0;     ///< of a fault, in the mean
    bool flickers = false;

    std::uint64_t lifeKey;
    std::uint64_t extraKey;
    std::uint64_t startKey;
    std::uint64_t flickerKey;
};

/// The shocks that a component feels: moments of one cause in one replication, and how it is restored from them.
struct ShockView
{
    std::span<const Tick> moments;
    const TimeSampler *restore = nullptr; ///< nullptr: the component's own
};

/// One component in one replication: says when it fails next and how much work that makes. When the work is done is
/// the business of the crews.
class Life
{
public:
    struct Failure
    {
        Tick at = never;
        Tick work = 0;
        bool needsCrew = true;
    };
    /// The first failure after the beginning, or the failure that is being mended there (`at` is before it) with the
    /// work that is left.
    struct Beginning
    {
        bool isDown = false;
        Failure failure;
    };

    /// From `end` on nothing is of interest: a failure there makes no work.
    Life(const LifePlan &plan, std::uint64_t replication, Tick end, std::span<const ShockView> shocks = {});

    /// New at `time`.
    Beginning asNew(Tick time) { return {false, next(time)}; }
    /// Has run for ever by itself: exact for a component without shocks and waiting. `delay` is the constant part of
    /// each restoration that makes no work (detection, travel).
    Beginning inSteadyState(Tick time, Tick delay);
    /// Restored at `now`.
    Failure next(Tick now);

private:
    struct Hit
    {
        Tick at = never;
        std::size_t shock = 0;
    };

    Hit shockAfter(Tick now) const;
    Beginning upInSteadyState(Tick time, RandomStream &start);
    Beginning downInSteadyState(Tick time, Tick delay, bool inDelay, RandomStream &start);
    Beginning recurringInSteadyState(Tick time, bool isDown, RandomStream &start);
    bool comesBack();
    Failure failureAt(Tick at, std::uint64_t word, bool cameBack, Tick after);

    const LifePlan &m_plan;
    std::span<const ShockView> m_shocks;
    RandomStream m_life;
    RandomStream m_extra;
    RandomStream m_flicker;
    std::uint64_t m_replication;
    Tick m_end;
    double m_notHolding = 0.0; // of the last restoration
};

} // namespace slatelier::engine
