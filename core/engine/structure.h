// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// Exact availability of structures with shared parts. Plain numbers in, plain numbers out: identities, names and
/// sentences belong to the caller.
namespace slatelier::engine {

/// A part that is up or down independently of all others. Probabilities are fractions, times are hours.
struct Component
{
    /// Share of time the component is down, 0 (never) to 1 (always), in steady state.
    double unavailability = 0.0;
    /// Mean operating time between two failures and mean time from a failure to the restoration. Both or none; they
    /// are needed for frequencies and durations only. An infinite up time means "never fails".
    std::optional<double> meanUpHours;
    std::optional<double> meanDownHours;

    /// Unavailability = down / (up + down), IEC 61703. Requires up >= 0, down >= 0, not both 0.
    static Component fromMeans(double meanUpHours, double meanDownHours);
};

/// Success logic: says when the gate works.
struct Gate
{
    enum class Kind : std::uint8_t
    {
        All,     ///< works when every input works; without inputs it always works
        Any,     ///< works when some input works; without inputs it never works
        AtLeast, ///< works when `required` or more inputs work; an input listed twice counts twice
    };

    Kind kind = Kind::All;
    std::vector<Source> inputs;
    /// AtLeast only. 0 or less always works, more than there are inputs never works.
    std::int64_t required = 0;

    static Gate all(std::vector<Source> inputs) { return {Kind::All, std::move(inputs), 0}; }
    static Gate any(std::vector<Source> inputs) { return {Kind::Any, std::move(inputs), 0}; }
    static Gate atLeast(std::int64_t required, std::vector<Source> inputs)
    {
        return {Kind::AtLeast, std::move(inputs), required};
    }
};

/// Gates and components may feed any number of gates: each is one thing and is counted once. `tops` are the services
/// asked about. Gates may be listed in any order.
struct Structure
{
    std::vector<Component> components;
    std::vector<Gate> gates;
    std::vector<Source> tops;
};

/// Everything that is wrong in itself: unknown sources, unusable numbers, and one cycle if there is any. Empty = fine.
std::vector<Fault> faultsOf(const Structure &structure);

/// The first cycle reachable from `top`, as Fault::gates describes it; empty when there is none.
std::vector<std::uint32_t> cycleBelow(const Structure &structure, Source top);

/// False where a number of the component cannot be used: not finite, outside its range, or only one of two means.
bool isUsable(const Component &component);

} // namespace slatelier::engine
