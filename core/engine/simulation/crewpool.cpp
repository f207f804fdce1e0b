// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/crewpool.h"

#include <tuple>

namespace slatelier::engine {

void CrewPool::add(std::size_t component, const LifePlan &life, const CrewPlan &crew, int priority)
{
    Member member;
    member.component = component;
    member.plan = &life;
    member.crew = crew;
    member.priority = priority;
    m_members.push_back(std::move(member));
}

const Intervals *CrewPool::outagesOf(std::size_t component) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [component](const Member &member) { return member.component == component; });
    return found == m_members.end() ? nullptr : &found->outages;
}

bool CrewPool::isLater(const Event &a, const Event &b)
{
    return std::tie(a.at, a.kind, a.member) > std::tie(b.at, b.kind, b.member);
}

void CrewPool::push(Tick at, EventKind kind, std::size_t member)
{
    m_events.push_back({at, kind, std::uint32_t(member)});
    std::push_heap(m_events.begin(), m_events.end(), isLater);
}

void CrewPool::begin(std::size_t i, SimulationModel::Start start, Tick time)
{
    Member &member = m_members[i];
    const bool isNew = start == SimulationModel::Start::New;
    const auto first = isNew ? member.life->asNew(time) : member.life->inSteadyState(time, 0);
    member.failure = first.failure;
    if (!first.isDown) {
        push(first.failure.at, EventKind::Fail, i);
        return;
    }
    member.outages.push_back({time - 1, never});
    if (first.failure.needsCrew)
        push(time, EventKind::Ask, i);
    else
        push(time + first.failure.work, EventKind::Up, i);
}

void CrewPool::run(Tick end)
{
    while (!m_events.empty()) {
        const Event next = m_events.front();
        if (next.at >= end)
            break;
        std::pop_heap(m_events.begin(), m_events.end(), isLater);
        m_events.pop_back();
        handle(next, end);
    }
    for (Member &member : m_members) {
        if (!member.outages.empty())
            member.outages.back().end = std::min(member.outages.back().end, end);
    }
}

void CrewPool::handle(const Event &event, Tick end)
{
    Member &member = m_members[event.member];
    switch (event.kind) {
    case EventKind::Done:
        ++m_free;
        restored(event.member, event.at, end);
        send(event.at);
        break;
    case EventKind::Up:
        restored(event.member, event.at, end);
        break;
    case EventKind::Ask:
        m_waiting.push_back(event.member);
        send(event.at);
        break;
    case EventKind::Fail:
        member.outages.push_back({event.at, never});
        if (member.failure.needsCrew)
            push(event.at + member.crew.detection, EventKind::Ask, event.member);
        else
            push(std::min(event.at + member.failure.work, never), EventKind::Up, event.member);
        break;
    }
}

void CrewPool::restored(std::uint32_t i, Tick now, Tick end)
{
    Member &member = m_members[i];
    member.outages.back().end = now;
    member.failure = member.life->next(now);
    if (member.failure.at < end)
        push(member.failure.at, EventKind::Fail, i);
}

/// Sends free crews to those who wait.
void CrewPool::send(Tick now)
{
    while (m_free > 0 && !m_waiting.empty()) {
        auto chosen = m_waiting.begin();
        if (m_order == SimulatedCrew::Order::ByPriority) {
            chosen = std::min_element(m_waiting.begin(), m_waiting.end(), [this](std::uint32_t a, std::uint32_t b) {
                return m_members[a].priority < m_members[b].priority;
            });
        }
        const std::uint32_t i = *chosen;
        m_waiting.erase(chosen);
        --m_free;
        push(m_members[i].crew.done(now, m_members[i].failure.work), EventKind::Done, i);
    }
}

} // namespace slatelier::engine
