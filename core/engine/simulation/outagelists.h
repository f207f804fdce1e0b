// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/intervals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace slatelier::engine {

/// Which of up to 256 equal cells of a replication a list touches. Two lists without a common cell have no common tick,
/// and that is how nearly every pair of lists is found to be: parts that are seldom down are hardly ever down together.
class Cells
{
public:
    void add(unsigned first, unsigned last)
    {
        m_words[first >> 6] |= std::uint64_t(1) << (first & 63);
        while (first != last)
            [[unlikely]]
            {
                ++first;
                m_words[first >> 6] |= std::uint64_t(1) << (first & 63);
            }
    }
    bool any() const { return (m_words[0] | m_words[1] | m_words[2] | m_words[3]) != 0; }
    Cells &operator&=(const Cells &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Cells &operator|=(const Cells &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    friend Cells operator&(Cells a, const Cells &b) { return a &= b; }

private:
    std::array<std::uint64_t, 4> m_words{};
};

/// The outages of everything in one replication: components first, then gates, one after the other in one array that
/// is used again for the next replication. An outage that was there before tick 0 starts before 0.
class OutageLists
{
public:
    /// `end`: of the replication, after which nothing is booked.
    OutageLists(std::size_t lists, Tick end)
        : m_lists(lists)
        , m_cells(lists)
        , m_intervals(4096)
        , m_shift(std::max(int(std::bit_width(std::uint64_t(end))) - 8, 0))
    {}

    void clear() { m_used = 0; }
    /// A list of its own: begin(), then append() or room(), then end().
    void begin() { m_begun = m_used; }
    /// Ends by the end of the replication.
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
    /// Remembers which cells a list touches, for cellsOf().
    void mark(std::size_t list)
    {
        Cells cells;
        for (const Interval &interval : (*this)[list])
            cells.add(cellAt(std::max(interval.start, Tick(0))), cellAt(interval.end - 1));
        m_cells[list] = cells;
    }
    /// Of a list that has been marked since it was made.
    const Cells &cellsOf(std::size_t list) const { return m_cells[list]; }
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

    unsigned cellAt(Tick time) const { return unsigned(time >> m_shift); }

    std::vector<List> m_lists;
    std::vector<Cells> m_cells;
    std::vector<Interval> m_intervals;
    std::size_t m_used = 0;
    std::size_t m_begun = 0;
    int m_shift; // a cell is 2^shift ticks
};

} // namespace slatelier::engine
