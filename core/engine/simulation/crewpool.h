// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/life.h"
#include "core/engine/simulation/measuredtime.h"

namespace slatelier::engine {

/// How the restorations of one component go on.
struct CrewPlan
{
    Tick detection = 0;
    Tick travel = 0;
    const MeasuredTime *hours = nullptr; ///< around the clock

    /// When work that may begin at `from` is done.
    Tick done(Tick from, Tick work) const
    {
        const Tick effort = std::min(travel + work, never);
        return hours ? hours->after(from, effort) : std::min(from + effort, never);
    }
    /// When so much working time has gone by; travel is part of it.
    Tick worked(Tick from, Tick time) const
    {
        if (time == 0)
            return from;
        return hours ? hours->after(from, time) : std::min(from + time, never);
    }
};

/// Components that wait for each other, because their crews can only restore so many at once, or because they hand
/// over to each other. One event after the other, in order of time; at one tick crews become free before they are asked
/// for, and components go by their order.
class CrewPool
{
public:
    /// Where a component is on the way of its restoration.
    struct Line
    {
        std::uint32_t desk = 0;
        CrewPlan crew;
        Tick handOver = never; ///< of the last: never
        double givesUp = 0.0;
    };

    /// A crew of the pool; returns its number.
    std::uint32_t addDesk(std::int64_t size, SimulatedCrew::Order order);
    /// One line or more. `luck`: key of the numbers that say whether a line can do anything.
    void add(std::size_t component, const LifePlan &life, Tick detection, std::vector<Line> lines, int priority,
             std::uint64_t luck);
    bool isEmpty() const { return m_members.empty(); }

    /// Simulates all members from `begin` to `end`. `shocksOn(component)` gives what hits a component.
    template<class ShocksOn>
    void draw(std::uint64_t replication, SimulationModel::Start start, Tick begin, Tick end, ShocksOn shocksOn)
    {
        m_events.clear();
        for (Desk &desk : m_desks) {
            desk.waiting.clear();
            desk.free = desk.size;
        }
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            Member &member = m_members[i];
            const auto shocks = shocksOn(member.component);
            member.shocks.assign(shocks.begin(), shocks.end());
            member.life.emplace(*member.plan, replication, end, member.shocks);
            member.luck.emplace(member.luckKey, replication);
            member.outages.clear();
            this->begin(i, start, begin);
        }
        run(end);
    }

    /// Of the last draw, ordered, cut at the end; absent for a component that is no member.
    const Intervals *outagesOf(std::size_t component) const;

private:
    enum class EventKind : std::uint8_t
    {
        Done, ///< restored or handed over by a crew, which is free again
        Up,   ///< restored without one
        Ask,  ///< a failure has been detected
        Fail
    };
    struct Event
    {
        Tick at;
        EventKind kind;
        std::uint32_t member;
    };
    struct Member
    {
        std::size_t component = 0;
        const LifePlan *plan = nullptr;
        Tick detection = 0;
        std::vector<Line> lines;
        int priority = 0;
        std::uint64_t luckKey = 0;
        std::optional<Life> life;
        std::optional<RandomStream> luck;
        std::size_t line = 0; // that has the fault
        Tick left = 0;        // of the work
        bool handsOver = false;
        std::vector<ShockView> shocks;
        Life::Failure failure;
        Intervals outages;
    };

    struct Desk
    {
        std::int64_t size = 0;
        SimulatedCrew::Order order = SimulatedCrew::Order::FirstCome;
        std::int64_t free = 0;
        std::vector<std::uint32_t> waiting; // in order of asking
    };

    void begin(std::size_t i, SimulationModel::Start start, Tick time);
    void run(Tick end);
    void handle(const Event &event, Tick end);
    void takeUp(std::size_t i);
    void restored(std::uint32_t i, Tick now, Tick end);
    void send(Desk &desk, Tick now);
    void setOut(std::uint32_t i, Tick now);
    void push(Tick at, EventKind kind, std::size_t member);
    static bool isLater(const Event &a, const Event &b);

    std::vector<Desk> m_desks;
    std::vector<Member> m_members;
    std::vector<Event> m_events; // a heap
};

} // namespace slatelier::engine
