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
};

/// Components that wait for each other, because their crew can only restore so many at once. One event after the other,
/// in order of time; at one tick crews become free before they are asked for, and components go by their order.
class CrewPool
{
public:
    CrewPool(std::int64_t size, SimulatedCrew::Order order)
        : m_size(size)
        , m_order(order)
    {}

    void add(std::size_t component, const LifePlan &life, const CrewPlan &crew, int priority);
    bool isEmpty() const { return m_members.empty(); }

    /// Simulates all members from `begin` to `end`. `shocksOn(component)` gives what hits a component.
    template<class ShocksOn>
    void draw(std::uint64_t replication, SimulationModel::Start start, Tick begin, Tick end, ShocksOn shocksOn)
    {
        m_events.clear();
        m_waiting.clear();
        m_free = m_size;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            Member &member = m_members[i];
            const auto shocks = shocksOn(member.component);
            member.shocks.assign(shocks.begin(), shocks.end());
            member.life.emplace(*member.plan, replication, end, member.shocks);
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
        Done, ///< restored by a crew, which is free again
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
        CrewPlan crew;
        int priority = 0;
        std::optional<Life> life;
        std::vector<ShockView> shocks;
        Life::Failure failure;
        Intervals outages;
    };

    void begin(std::size_t i, SimulationModel::Start start, Tick time);
    void run(Tick end);
    void handle(const Event &event, Tick end);
    void restored(std::uint32_t i, Tick now, Tick end);
    void send(Tick now);
    void push(Tick at, EventKind kind, std::size_t member);
    static bool isLater(const Event &a, const Event &b);

    std::int64_t m_size;
    SimulatedCrew::Order m_order;
    std::vector<Member> m_members;
    std::vector<Event> m_events;          // a heap
    std::vector<std::uint32_t> m_waiting; // in order of asking
    std::int64_t m_free = 0;
};

} // namespace slatelier::engine
