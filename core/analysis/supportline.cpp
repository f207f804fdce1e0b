// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/supportline.h"

#include <algorithm>

namespace slatelier::analysis {

WorkClock::WorkClock(const model::Calendar *calendar, QDate first, QDate end, const QTimeZone &zone)
{
    if (calendar)
        m_periods = time::agreedPeriods(*calendar, first, end, zone);
    else
        m_periods = {{time::instantOf(first, 0, zone), time::instantOf(end, 0, zone)}};
    qint64 sum = 0;
    for (const auto &period : m_periods) {
        m_sums += sum;
        sum += period.to - period.from;
    }
}

std::optional<qint64> WorkClock::after(qint64 from, qint64 seconds) const
{
    // The first period that ends behind the start has work left; sums tell in which one it is done.
    auto at = std::upper_bound(m_periods.cbegin(), m_periods.cend(), from,
                               [](qint64 moment, const time::Period &period) { return moment < period.to; });
    if (at == m_periods.cend())
        return std::nullopt;
    const qint64 done = m_sums.at(at - m_periods.cbegin()) + std::max<qint64>(from - at->from, 0) + seconds;
    if (seconds == 0)
        return std::max(from, at->from);
    const auto sum = std::lower_bound(m_sums.cbegin(), m_sums.cend(), done) - 1;
    const auto &last = m_periods.at(sum - m_sums.cbegin());
    const qint64 end = last.from + done - *sum;
    return end <= last.to ? std::optional(end) : std::nullopt;
}

std::optional<qint64> WorkClock::before(qint64 to, qint64 seconds) const
{
    const qint64 start = workedUntil(to) - seconds;
    if (start < 0 || m_periods.isEmpty())
        return std::nullopt;
    if (seconds == 0)
        return to;
    const auto sum = std::upper_bound(m_sums.cbegin(), m_sums.cend(), start) - 1;
    return m_periods.at(sum - m_sums.cbegin()).from + start - *sum;
}

qint64 WorkClock::worked(qint64 from, qint64 to) const
{
    return workedUntil(to) - workedUntil(from);
}

qint64 WorkClock::workedUntil(qint64 moment) const
{
    const auto at = std::upper_bound(m_periods.cbegin(), m_periods.cend(), moment,
                                     [](qint64 value, const time::Period &period) { return value < period.from; });
    if (at == m_periods.cbegin())
        return 0;
    const auto index = at - m_periods.cbegin() - 1;
    const auto &period = m_periods.at(index);
    return m_sums.at(index) + std::min(moment, period.to) - period.from;
}

namespace {

std::optional<LongestWay> wayFrom(std::span<const SupportLine> lines, const WorkClock &promised, qint64 reported)
{
    LongestWay way{reported, reported, 0, {}};
    for (const auto &line : lines) {
        const auto begun = line.clock->after(way.done, 0);
        const auto done = line.clock->after(way.done, line.seconds);
        if (!begun || !done)
            return std::nullopt;
        way.begun += *begun;
        way.done = *done;
    }
    way.counted = promised.worked(reported, way.done);
    return way;
}

/// Moments of report around which the case just does or just does not meet the end of a working period.
QList<qint64> criticalMoments(std::span<const SupportLine> lines)
{
    QList<qint64> moments;
    for (size_t last = 0; last < lines.size(); ++last) {
        for (const auto &period : lines[last].clock->periods()) {
            for (const qint64 own : {qint64(0), lines[last].seconds}) {
                std::optional<qint64> moment = lines[last].clock->before(period.to, own);
                for (size_t line = last; line > 0 && moment; --line)
                    moment = lines[line - 1].clock->before(*moment, lines[line - 1].seconds);
                if (moment)
                    moments += *moment;
            }
        }
    }
    return moments;
}

} // namespace

std::optional<LongestWay> longestWay(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to)
{
    std::optional<LongestWay> longest;
    const auto look = [&](qint64 moment) {
        const auto reported = promised.after(moment, 0); // reports come within the promised hours
        if (!reported || *reported < from || *reported >= to)
            return true;
        const auto way = wayFrom(lines, promised, *reported);
        if (way && (!longest || way->counted > longest->counted))
            longest = way;
        return way.has_value();
    };
    bool finished = look(from);
    for (const qint64 moment : criticalMoments(lines))
        finished = finished && look(moment) && look(moment + 1);
    for (const auto &period : promised.periods())
        finished = finished && look(period.from);
    return finished ? longest : std::nullopt;
}

} // namespace slatelier::analysis
