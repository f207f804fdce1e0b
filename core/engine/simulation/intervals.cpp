// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/intervals.h"

#include <algorithm>

namespace slatelier::engine {

namespace {

constexpr std::size_t fewIntervals = 48;

bool startsEarlier(const Interval &a, const Interval &b) { return a.start < b.start; }

/// Quicker than anything clever for the handful of outages that a gate usually sees.
void insertionSort(Interval *intervals, std::size_t count)
{
    for (std::size_t i = 1; i < count; ++i) {
        const Interval moved = intervals[i];
        std::size_t hole = i;
        for (; hole > 0 && moved.start < intervals[hole - 1].start; --hole)
            intervals[hole] = intervals[hole - 1];
        intervals[hole] = moved;
    }
}

void sortByStart(Interval *intervals, std::size_t count)
{
    if (count <= fewIntervals)
        insertionSort(intervals, count);
    else
        std::sort(intervals, intervals + count, startsEarlier);
}

/// Of intervals sorted by start.
bool areApart(IntervalView intervals)
{
    for (std::size_t i = 1; i < intervals.size(); ++i) { // up to the first that overlaps, ends rise with starts
        if (intervals[i].start < intervals[i - 1].end)
            return false;
    }
    return true;
}

/// Joins overlapping and touching neighbours of a list sorted by start.
std::size_t joinNeighbours(Interval *intervals, std::size_t count)
{
    if (count == 0)
        return 0;
    std::size_t last = 0;
    for (std::size_t i = 1; i < count; ++i) {
        if (intervals[i].start <= intervals[last].end)
            intervals[last].end = std::max(intervals[last].end, intervals[i].end);
        else
            intervals[++last] = intervals[i];
    }
    return last + 1;
}

template<class Operation>
Intervals written(std::size_t room, Operation operation)
{
    Intervals result(room);
    result.resize(operation(result.data()));
    return result;
}

} // namespace

bool isOrdered(IntervalView intervals)
{
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        if (intervals[i].start >= intervals[i].end || (i > 0 && intervals[i].start <= intervals[i - 1].end))
            return false;
    }
    return true;
}

Intervals orderedFrom(Intervals intervals)
{
    std::erase_if(intervals, [](const Interval &interval) { return interval.start >= interval.end; });
    intervals.resize(uniteInPlace(intervals.data(), intervals.size()));
    return intervals;
}

std::size_t unite(IntervalView a, IntervalView b, Interval *out)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) { // without a branch on which comes first: nobody could predict it
        const bool takeA = a[i].start <= b[j].start;
        const Interval *next = takeA ? &a[i] : &b[j];
        out[i + j] = *next;
        i += std::size_t(takeA);
        j += std::size_t(!takeA);
    }
    for (; i < a.size(); ++i)
        out[i + j] = a[i];
    for (; j < b.size(); ++j)
        out[i + j] = b[j];
    return joinNeighbours(out, i + j);
}

std::size_t intersect(IntervalView a, IntervalView b, Interval *out)
{
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t count = 0;
    while (i < a.size() && j < b.size()) {
        const Interval common{std::max(a[i].start, b[j].start), std::min(a[i].end, b[j].end)};
        if (common.start < common.end)
            out[count++] = common;
        (a[i].end < b[j].end ? i : j) += 1;
    }
    return count;
}

std::size_t uniteInPlace(Interval *intervals, std::size_t count)
{
    sortByStart(intervals, count);
    return joinNeighbours(intervals, count);
}

std::size_t countSweep(std::span<Interval> gathered, std::size_t needed, std::vector<Tick> &ends, Interval *out)
{
    const std::size_t size = gathered.size();
    sortByStart(gathered.data(), size);
    if (needed > 1 && areApart(gathered)) // the usual case: two are seldom down together
        return 0;
    ends.resize(size);
    for (std::size_t i = 0; i < size; ++i)
        ends[i] = gathered[i].end;
    std::sort(ends.begin(), ends.end());
    // The j-th end closes what the starts before it opened: `needed` are open from the i-th start on while
    // i - (ends up to then) = needed. At one tick ends come first, so that what only touches does not count together,
    // yet a count that falls and rises again at one tick has not been interrupted.
    std::size_t count = 0;
    std::size_t open = 0;
    std::size_t j = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const Tick start = gathered[i].start;
        for (; ends[j] <= start; ++j) {
            if (open-- == needed)
                out[count - 1].end = ends[j];
        }
        if (++open == needed) {
            if (count > 0 && out[count - 1].end == start)
                continue;
            out[count++] = {start, 0};
        }
    }
    for (; open >= needed; ++j) {
        if (open-- == needed)
            out[count - 1].end = ends[j];
    }
    return count;
}

std::size_t closeGaps(IntervalView a, Tick gap, Interval *out)
{
    std::size_t count = 0;
    for (const Interval next : a) {
        if (count > 0 && next.start - out[count - 1].end < gap)
            out[count - 1].end = next.end;
        else
            out[count++] = next;
    }
    return count;
}

Intervals united(IntervalView a, IntervalView b)
{
    return written(a.size() + b.size(), [&](Interval *out) { return unite(a, b, out); });
}

Intervals intersected(IntervalView a, IntervalView b)
{
    return written(a.size() + b.size(), [&](Interval *out) { return intersect(a, b, out); });
}

Intervals complement(IntervalView a, Interval range)
{
    Intervals result;
    Tick from = range.start;
    for (const Interval &taken : clipped(a, range)) {
        if (from < taken.start)
            result.push_back({from, taken.start});
        from = taken.end;
    }
    if (from < range.end)
        result.push_back({from, range.end});
    return result;
}

Intervals subtracted(IntervalView a, IntervalView b)
{
    if (a.empty())
        return {};
    return intersected(a, complement(b, {a.front().start, a.back().end}));
}

Intervals clipped(IntervalView a, Interval range)
{
    return range.start < range.end ? intersected(a, {&range, 1}) : Intervals();
}

Tick measure(IntervalView a)
{
    Tick sum = 0;
    for (const Interval &interval : a)
        sum += interval.end - interval.start;
    return sum;
}

Tick longest(IntervalView a)
{
    Tick most = 0;
    for (const Interval &interval : a)
        most = std::max(most, interval.end - interval.start);
    return most;
}

} // namespace slatelier::engine
