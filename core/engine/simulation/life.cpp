// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/life.h"

#include <cmath>

namespace slatelier::engine {

LifePlan::LifePlan(const SimulatedComponent &component, std::uint64_t seed)
    : up(component.timeToFailure)
    , repair(component.timeToRestore)
    , lifeKey(streamKey(seed, component.identity, Purpose::Life))
    , extraKey(streamKey(seed, component.identity, Purpose::Extra))
    , startKey(streamKey(seed, component.identity, Purpose::Start))
    , flickerKey(streamKey(seed, component.identity, Purpose::Flicker))
{
    if (!component.recurrence || component.recurrence->probability == 0.0)
        return;
    flickers = true;
    recurrence = TimeSampler(component.recurrence->until);
    recurrenceOutage = TimeSampler(component.recurrence->outage);
    notHolding = component.recurrence->probability;
    notHoldingObserved = component.recurrence->observedProbability;
    observation = ticksOf(component.recurrence->observationHours);
    // At first with the chance of an ordinary restoration, then again with the mean over being observed or not.
    observedShare = shareWithin(component.recurrence->until, component.recurrence->observationHours);
    const double again = observedShare * notHoldingObserved + (1.0 - observedShare) * notHolding;
    comebacks = notHolding / (1.0 - again);
}

Life::Life(const LifePlan &plan, std::uint64_t replication, Tick end, std::span<const ShockView> shocks)
    : m_plan(plan)
    , m_shocks(shocks)
    , m_life(plan.lifeKey, replication)
    , m_extra(plan.extraKey, replication)
    , m_flicker(plan.flickerKey, replication)
    , m_replication(replication)
    , m_end(end)
{}

Life::Hit Life::shockAfter(Tick now) const
{
    Hit first;
    for (std::size_t i = 0; i < m_shocks.size(); ++i) {
        const auto moments = m_shocks[i].moments;
        const auto next = std::upper_bound(moments.begin(), moments.end(), now);
        if (next != moments.end() && *next < first.at)
            first = {*next, i};
    }
    return first;
}

bool Life::comesBack() { return m_notHolding > 0.0 && unitFrom(m_flicker.next()) < m_notHolding; }

Life::Failure Life::failureAt(Tick at, std::uint64_t word, bool cameBack, Tick after)
{
    if (!m_shocks.empty()) {
        if (const Hit hit = shockAfter(after); hit.at <= at) {
            m_notHolding = m_plan.notHolding;
            const TimeSampler *restore = m_shocks[hit.shock].restore;
            return {hit.at, (restore ? *restore : m_plan.repair).draw(word, m_extra), true};
        }
    }
    if (at >= m_end)
        return {at, 0, !cameBack};
    if (cameBack) {
        m_notHolding = at - after <= m_plan.observation ? m_plan.notHoldingObserved : m_plan.notHolding;
        return {at, m_plan.recurrenceOutage.draw(word, m_extra), false};
    }
    m_notHolding = m_plan.notHolding;
    return {at, m_plan.repair.draw(word, m_extra), true};
}

Life::Failure Life::next(Tick now)
{
    const RandomPair words = m_life.nextPair();
    const bool cameBack = m_plan.flickers && comesBack();
    const Tick up = (cameBack ? m_plan.recurrence : m_plan.up).draw(words.first, m_extra);
    return failureAt(std::min(now + up, never), words.second, cameBack, now);
}

Life::Beginning Life::upInSteadyState(Tick time, RandomStream &start)
{
    const std::uint64_t word = m_life.nextPair().second;
    const auto met = m_plan.up.inProgress(start);
    return {false, failureAt(std::min(time + met.left, never), word, false, time)};
}

Life::Beginning Life::downInSteadyState(Tick time, Tick delay, bool inDelay, RandomStream &start)
{
    m_notHolding = m_plan.notHolding;
    // Delay and work are met in proportion to their lengths; met in its delay, the work behind it is an ordinary one.
    const Tick work = inDelay ? m_plan.repair.draw(start.next(), m_extra) : m_plan.repair.inProgress(start).whole;
    const Tick whole = std::min(delay + work, never);
    const double gone = unitFrom(start.next()) * double(whole);
    return {true, {time - 1, std::max(whole - Tick(gone), Tick(1)), true}};
}

Life::Beginning Life::recurringInSteadyState(Tick time, bool isDown, RandomStream &start)
{
    if (isDown) { // whether the recurrence before it was observed is a matter of chance
        m_notHolding = unitFrom(start.next()) < m_plan.observedShare ? m_plan.notHoldingObserved : m_plan.notHolding;
        return {true, {time - 1, m_plan.recurrenceOutage.inProgress(start).left, false}};
    }
    const std::uint64_t word = m_life.nextPair().second;
    const auto met = m_plan.recurrence.inProgress(start);
    return {false, failureAt(time + met.left, word, true, time + met.left - met.whole)};
}

Life::Beginning Life::inSteadyState(Tick time, Tick delay)
{
    // Which part of the cycle is met: in proportion to the mean time spent in it (renewal reward).
    RandomStream start(m_plan.startKey, m_replication);
    const double up = m_plan.up.meanHours();
    if (std::isinf(up))
        return {};
    const double constant = hoursOf(delay);
    const double down = constant + m_plan.repair.meanHours();
    const double shortUp = m_plan.flickers ? m_plan.comebacks * m_plan.recurrence.meanHours() : 0.0;
    const double shortDown = m_plan.flickers ? m_plan.comebacks * m_plan.recurrenceOutage.meanHours() : 0.0;
    const double met = unitFrom(start.next()) * (up + down + shortUp + shortDown);
    if (met < up)
        return upInSteadyState(time, start);
    if (met < up + down)
        return downInSteadyState(time, delay, met < up + constant, start);
    return recurringInSteadyState(time, met >= up + down + shortUp, start);
}

} // namespace slatelier::engine
