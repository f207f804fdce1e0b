// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/intervals.h"

#include <algorithm>
#include <cstdint>

namespace slatelier::engine {

/// The outages of everything in one replication: components first, then gates, one after the other in one array that
/// is used again for the next replication. An outage that was there before tick 0 starts before 0.
class OutageLists
{
public:
    explicit OutageLists(std::size_t lists)
        : m_lists(lists)
        , m_intervals(4096)
    {}

    void clear() { m_used = 0; }
    /// A list of its own: begin(), then append() or room(), then end().
    void begin() { m_begun = m_used; }
    void append(Interval interval)
    {
        if (m_used == m_intervals.size()) [[unlikely]]
            m_intervals.resize(2 * m_used);
        m_intervals[m_used++] = interval;
    }
    /// Room for `count` more behind what has been appended; then commit() how many were written.
    Interval *room(std::size_t count)
    {
        if (m_used + count > m_intervals.size()) [[unlikely]]
            m_intervals.resize(2 * (m_used + count));
        return m_intervals.data() + m_used;
    }
    void commit(std::size_t count) { m_used += count; }
    void end(std::size_t list) { m_lists[list] = {std::uint32_t(m_begun), std::uint32_t(m_used - m_begun)}; }
    /// The appended intervals, in any order and overlapping, become a list.
    void endUnordered(std::size_t list)
    {
        m_used = m_begun + uniteInPlace(m_intervals.data() + m_begun, m_used - m_begun);
        end(list);
    }
    /// Without a copy.
    void same(std::size_t list, std::size_t as) { m_lists[list] = m_lists[as]; }
    void empty(std::size_t list) { m_lists[list] = {}; }

    IntervalView operator[](std::size_t list) const
    {
        return {m_intervals.data() + m_lists[list].begin, m_lists[list].count};
    }
    bool isEmpty(std::size_t list) const { return m_lists[list].count == 0; }
    std::size_t count(std::size_t list) const { return m_lists[list].count; }

private:
    struct List
    {
        std::uint32_t begin = 0;
        std::uint32_t count = 0;
    };

    std::vector<List> m_lists;
    std::vector<Interval> m_intervals;
    std::size_t m_used = 0;
    std::size_t m_begun = 0;
};

} // namespace slatelier::engine
