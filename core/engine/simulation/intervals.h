// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/ticks.h"

#include <span>
#include <vector>

namespace slatelier::engine {

/// Half-open: from `start` up to, but not including, `end`.
struct Interval
{
    Tick start = 0;
    Tick end = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Sorted, apart from each other (not even touching), none empty: one list for each set of ticks.
using Intervals = std::vector<Interval>;
using IntervalView = std::span<const Interval>;

bool isOrdered(IntervalView intervals);
/// The list of the ticks that lie in any of these intervals, which may overlap and stand in any order.
Intervals orderedFrom(Intervals intervals);

// The inner loop: results go to `out`, which is not an input and has room for all intervals of all inputs; returned is
// how many were written.

std::size_t unite(IntervalView a, IntervalView b, Interval *out);
std::size_t intersect(IntervalView a, IntervalView b, Interval *out);
/// Union of intervals in any order: sorts and joins them where they stand.
std::size_t uniteInPlace(Interval *intervals, std::size_t count);
/// Where `needed` or more of the gathered intervals are, which are put in order of their start. `ends` is scratch: it
/// is resized and keeps its room.
std::size_t countSweep(std::span<Interval> gathered, std::size_t needed, std::vector<Tick> &ends, Interval *out);
/// Joins what is less than `gap` apart. May write where it reads.
std::size_t closeGaps(IntervalView a, Tick gap, Interval *out);

// Plain forms for preparing input.

Intervals united(IntervalView a, IntervalView b);
Intervals intersected(IntervalView a, IntervalView b);
/// The ticks of `range` that are not in `a`.
Intervals complement(IntervalView a, Interval range);
Intervals subtracted(IntervalView a, IntervalView b);
Intervals clipped(IntervalView a, Interval range);

Tick measure(IntervalView a);
Tick longest(IntervalView a);

} // namespace slatelier::engine
