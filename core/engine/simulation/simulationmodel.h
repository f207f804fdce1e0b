// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/intervals.h"
#include "core/engine/simulation/servicerules.h"
#include "core/engine/simulation/timelaw.h"
#include "core/engine/structure.h"

#include <optional>
#include <string>

namespace slatelier::engine {

/// A repair that does not hold: the fault is back after a short time, costs a short outage that needs no crew, and may
/// come back again, until someone really mends it.
struct Recurrence
{
    /// 0 .. below 1: chance that a restoration does not hold.
    double probability = 0.0;
    TimeLaw until;  ///< from such a restoration to the next failure
    TimeLaw outage; ///< how long that failure lasts
    /// A fault that comes back within this time of a restoration is seen by those who mended it, and the next
    /// restoration fails to hold with `observedProbability` instead. 0: nobody looks again after mending.
    double observationHours = 0.0;
    double observedProbability = 0.0;
};

/// A line of support that tries before those who can do more. It works on the restoration for `handOverHours` of its
/// working time, counted from setting out, so travel is part of them; what is not restored by then goes on to the next
/// line, which sets out anew and does the work that is left.
struct SupportLine
{
    std::uint32_t crew = 0; ///< its size, hours and travel
    double handOverHours = 0.0;
    /// 0 .. 1: chance that it can do nothing about a fault. It hands over at the same time then, and nothing is done.
    double givesUp = 0.0;
};

/// A part that fails and is restored, as good as new each time. It ages only while it is up.
struct SimulatedComponent
{
    /// Names its random numbers: the same in every model that has this component, whatever else is in it.
    std::uint64_t identity = 0;
    TimeLaw timeToFailure;
    TimeLaw timeToRestore;
    /// From a failure until somebody knows of it.
    double detectionHours = 0.0;
    std::optional<Recurrence> recurrence;
    /// Index of the crew that restores it; without one somebody is always there.
    std::optional<std::uint32_t> crew;
    /// Who has each of its faults before `crew`, one after the other.
    std::vector<SupportLine> lines;
    /// With crews that go by priority: smaller is served first.
    int priority = 0;
    /// Ordered. The component is down in these, besides its failures.
    Intervals maintenance;
};

struct SimulatedCrew
{
    enum class Order : std::uint8_t
    {
        FirstCome,
        ByPriority
    };

    /// How many restorations go on at once; absent = as many as there are.
    std::optional<std::int64_t> size;
    /// Travel and restoration proceed only in these hours; absent = around the clock. With a steady start they should
    /// reach back as far as warmUpOf() says.
    std::optional<Intervals> hours;
    double travelHours = 0.0;
    Order order = Order::FirstCome;
};

/// Shocks at exponential intervals. Each fails every member that is up; a member that is down is left alone.
struct SharedShock
{
    std::uint64_t identity = 0;
    double meanHoursBetween = 0.0;
    std::vector<std::uint32_t> members;
    /// Instead of the member's own law; each member is restored by itself.
    std::optional<TimeLaw> restore;
};

/// While the service works and `when` is down, this share of its users is without it.
struct Degradation
{
    Source when;
    double share = 0.0; ///< above 0, at most 1
};

/// A service that is watched: the tick sets are those of Source `top`, plus planned downtime, under its rules.
struct WatchedService
{
    Source top;
    ServiceRules rules;
    /// Also who began each interruption; costs a search for each outage.
    bool contributions = false;
    /// Availability by affected share: a tick costs the greatest share among those that are down (1 where the service
    /// itself is), and downtime is the sum of these. Empty: the service works or it does not.
    std::vector<Degradation> degradations = {};
    /// From this share on an outage is an interruption and has a length; a smaller one only costs time.
    double interruptedFrom = 1.0;
};

struct SimulationModel
{
    enum class Start : std::uint8_t
    {
        New,   ///< everything works and is as new at tick 0
        Steady ///< everything has run for ever
    };

    std::vector<SimulatedComponent> components;
    std::vector<Gate> gates;
    std::vector<SimulatedCrew> crews;
    std::vector<SharedShock> shocks;
    std::vector<WatchedService> services;
    /// Edges of the windows of one replication, rising from 0: [edge 0, edge 1), [edge 1, edge 2), …
    std::vector<Tick> edges;
    Start start = Start::Steady;

    Tick end() const { return edges.empty() ? 0 : edges.back(); }
    std::size_t windows() const { return edges.empty() ? 0 : edges.size() - 1; }
};

/// What stands in the way of a simulation.
struct SimulationFault
{
    enum class Kind : std::uint8_t
    {
        UnknownSource, ///< of a gate or service; `index` is the gate, or the service
        Cycle,         ///< a gate is built of itself; `index` is one of them
        TimeToFailure, ///< `law` says what is wrong; `index` is the component, in all below
        TimeToRestore,
        Delay,           ///< detection time not finite or negative
        RecurrenceLaw,   ///< `law`
        RecurrenceShare, ///< a probability is outside 0 .. below 1, or the observation time is not usable
        TooManyEvents,   ///< with this component and those before it one replication has more than `mostEvents`
        Maintenance,     ///< not ordered
        UnknownCrew,
        CrewSize,       ///< below 1; `index` is the crew, in all below
        CrewHours,      ///< not ordered
        CrewNeverWorks, ///< no working hour: a restoration would never end
        CrewTravel,     ///< not finite or negative
        HandOver,       ///< of a support line: time not usable or chance outside 0 .. 1; `index` is the component
        Shock,          ///< mean time unusable or unknown member; `index` is the shock
        ShockRestore,   ///< `law`; `index` is the shock
        Windows,        ///< no window, or edges that do not rise from 0, or longer than `longestHistory`
        Rules,          ///< `index` is the service
        AffectedShare,  ///< not above 0 and at most 1; `index` is the service
        Replications,   ///< more than `mostReplications`, or none
        Stopped,        ///< the caller asked to stop
    };

    Kind kind = Kind::Stopped;
    std::size_t index = 0;
    std::optional<LawFault> law;
    friend bool operator==(const SimulationFault &, const SimulationFault &) = default;
};

/// A replication of that many is simulated in about 50 ms, and runs are stopped between replications.
constexpr double mostEvents = 1e6;
constexpr Tick longestHistory = Tick(1000) * 366 * 24 * ticksPerHour;
constexpr std::uint64_t mostReplications = std::uint64_t(1) << 40;

/// Everything that is wrong with the input; empty = it can be simulated.
std::vector<SimulationFault> faultsOf(const SimulationModel &model);

/// How long before tick 0 histories begin where a steady start has no closed form: with shared shocks, limited crews or
/// crews with working hours. 0 where none is needed. Covers 30 mean restorations, and 10 whole cycles of components
/// whose times to failure are not exponential. At most two years. Usable model required.
Tick warmUpOf(const SimulationModel &model);
/// Does this component need it?
bool needsWarmUp(const SimulationModel &model, std::size_t component);

} // namespace slatelier::engine
