// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/crewpool.h"

#include <tuple>

namespace slatelier::engine {

std::uint32_t CrewPool::addDesk(std::int64_t size, SimulatedCrew::Order order)
{
    m_desks.push_back({size, order, 0, {}});
    return std::uint32_t(m_desks.size() - 1);
}

void CrewPool::add(std::size_t component, const LifePlan &life, Tick detection, std::vector<Line> lines, int priority,
                   std::uint64_t luck)
{
    Member member;
    member.component = component;
    member.plan = &life;
    member.detection = detection;
    member.lines = std::move(lines);
    member.priority = priority;
    member.luckKey = luck;
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
    takeUp(i);
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
    case EventKind::Done: {
        Desk &desk = m_desks[member.lines[member.line].desk];
        ++desk.free;
        if (member.handsOver) {
            ++member.line;
            push(event.at, EventKind::Ask, event.member);
        } else {
            restored(event.member, event.at, end);
        }
        send(desk, event.at);
        break;
    }
    case EventKind::Up:
        restored(event.member, event.at, end);
        break;
    case EventKind::Ask: {
        Desk &desk = m_desks[member.lines[member.line].desk];
        desk.waiting.push_back(event.member);
        send(desk, event.at);
        break;
    }
    case EventKind::Fail:
        member.outages.push_back({event.at, never});
        takeUp(event.member);
        if (member.failure.needsCrew)
            push(event.at + member.detection, EventKind::Ask, event.member);
        else
            push(std::min(event.at + member.failure.work, never), EventKind::Up, event.member);
        break;
    }
}

void CrewPool::takeUp(std::size_t i)
{
    m_members[i].line = 0;
    m_members[i].left = m_members[i].failure.work;
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
void CrewPool::send(Desk &desk, Tick now)
{
    while (desk.free > 0 && !desk.waiting.empty()) {
        auto chosen = desk.waiting.begin();
        if (desk.order == SimulatedCrew::Order::ByPriority) {
            chosen = std::min_element(desk.waiting.begin(), desk.waiting.end(), [this](std::uint32_t a, std::uint32_t b) {
                return m_members[a].priority < m_members[b].priority;
            });
        }
        const std::uint32_t i = *chosen;
        desk.waiting.erase(chosen);
        --desk.free;
        setOut(i, now);
    }
}

/// Until the work is done or the next line has to take it.
void CrewPool::setOut(std::uint32_t i, Tick now)
{
    Member &member = m_members[i];
    const Line &line = member.lines[member.line];
    const bool isHelpless = line.givesUp > 0.0 && unitFrom(member.luck->next()) < line.givesUp;
    member.handsOver = isHelpless || std::min(line.crew.travel + member.left, never) > line.handOver;
    if (!member.handsOver) {
        push(line.crew.done(now, member.left), EventKind::Done, i);
        return;
    }
    if (!isHelpless)
        member.left -= std::max(line.handOver - line.crew.travel, Tick(0));
    push(line.crew.worked(now, line.handOver), EventKind::Done, i);
}

} // namespace slatelier::engine
