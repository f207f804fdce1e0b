// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace slatelier::engine {

/// Simulated time counts whole milliseconds, so that sums do not depend on their order, a target that is hit exactly
/// is hit exactly, and every machine gets the same number. 2^53 of them are 285,000 years.
using Tick = std::int64_t;

/// A whole number that holds any sum of squares of times: a year squared, 10^16 times over.
__extension__ using Wide = __int128;

constexpr Tick ticksPerSecond = 1000;
constexpr Tick ticksPerHour = 3600 * ticksPerSecond;
/// Later than everything: 36 million years. Two of them can be added.
constexpr Tick never = Tick(1) << 60;

/// Rounded to the nearest tick; what is longer than `never` is `never`. Not for NaN or negative times.
constexpr Tick ticksOf(double hours)
{
    const double ticks = hours * double(ticksPerHour);
    return ticks < double(never) ? Tick(ticks + 0.5) : never;
}

constexpr double hoursOf(Tick ticks) { return double(ticks) / double(ticksPerHour); }

} // namespace slatelier::engine
