// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/measuredtime.h"

#include <algorithm>
#include <bit>

namespace slatelier::engine {

MeasuredTime::MeasuredTime(Intervals intervals, Interval range)
    : m_intervals(std::move(intervals))
    , m_range(range)
{
    Tick sum = 0;
    for (const Interval &interval : m_intervals) {
        m_before.push_back(sum);
        sum += interval.end - interval.start;
    }
    // About two cells for an interval.
    const auto length = std::uint64_t(std::max(range.end - range.start, Tick(1)));
    const std::uint64_t cell = length / (2 * m_intervals.size() + 1) + 1;
    m_shift = int(std::bit_width(cell));
    std::size_t first = 0;
    for (std::uint64_t from = 0; from <= length; from += std::uint64_t(1) << m_shift) {
        while (first < m_intervals.size() && m_intervals[first].end <= range.start + Tick(from))
            ++first;
        m_first.push_back(std::uint32_t(first));
    }
}

std::size_t MeasuredTime::firstEndingAfter(Tick time) const
{
    if (time < m_range.start || time >= m_range.end) {
        const auto found = std::upper_bound(m_intervals.begin(), m_intervals.end(), time,
                                            [](Tick at, const Interval &interval) { return at < interval.end; });
        return std::size_t(found - m_intervals.begin());
    }
    std::size_t i = m_first[std::size_t(time - m_range.start) >> m_shift];
    while (i < m_intervals.size() && m_intervals[i].end <= time)
        ++i;
    return i;
}

Tick MeasuredTime::after(Tick time, Tick amount) const
{
    const Tick counted = before(time);
    if (amount > total() - counted)
        return never;
    const auto found = std::lower_bound(m_before.begin(), m_before.end(), counted + amount);
    const auto i = std::size_t(found - m_before.begin()) - 1; // the last that begins with fewer counted
    return m_intervals[i].start + (counted + amount - m_before[i]);
}

} // namespace slatelier::engine
