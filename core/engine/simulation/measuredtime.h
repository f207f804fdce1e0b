// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/intervals.h"

#include <cstdint>

namespace slatelier::engine {

/// Ticks that count: service hours, or the working hours of a crew. Looking up takes a step or two, however many
/// intervals there are.
class MeasuredTime
{
public:
    MeasuredTime() = default;
    /// `intervals` ordered (see Intervals); lookups are quickest inside `range`.
    MeasuredTime(Intervals intervals, Interval range);

    const Intervals &intervals() const { return m_intervals; }
    Tick total() const { return m_intervals.empty() ? 0 : m_before.back() + length(m_intervals.size() - 1); }

    /// Counting ticks before `time`.
    Tick before(Tick time) const
    {
        const std::size_t i = firstEndingAfter(time);
        if (i == m_intervals.size())
            return total();
        const Tick inside = time - m_intervals[i].start;
        return m_before[i] + (inside > 0 ? inside : 0);
    }
    /// Counting ticks of an interval.
    Tick in(Interval interval) const { return before(interval.end) - before(interval.start); }
    /// The moment by which `amount` (above 0) ticks have counted since `time`; `never` if there are not as many left.
    Tick after(Tick time, Tick amount) const;

private:
    Tick length(std::size_t i) const { return m_intervals[i].end - m_intervals[i].start; }
    std::size_t firstEndingAfter(Tick time) const;

    Intervals m_intervals;
    std::vector<Tick> m_before;         // counting ticks before each interval
    std::vector<std::uint32_t> m_first; // for each cell of the range: first interval ending after its beginning
    Interval m_range;
    int m_shift = 0; // a cell is 2^shift ticks
};

} // namespace slatelier::engine
