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

/// Answers questions about a clock that come in the order of time with one length of work, each in a step or two.
class ClockReader
{
public:
    explicit ClockReader(const WorkClock &clock) : m_clock(clock), m_periods(clock.periods()) {}

    struct Work
    {
        qint64 begun = 0;
        qint64 done = 0;
    };
    /// The next working moment, and that at which \a seconds have been worked; absent beyond the end of what is known.
    std::optional<Work> after(qint64 from, qint64 seconds)
    {
        while (m_first < m_periods.size() && m_periods.at(m_first).to <= from)
            ++m_first;
        if (m_first == m_periods.size())
            return std::nullopt;
        const qint64 begun = std::max(from, m_periods.at(m_first).from);
        if (seconds == 0)
            return Work{begun, begun};
        const qint64 worked = m_clock.workedBefore(m_first) + begun - m_periods.at(m_first).from + seconds;
        m_last = std::max(m_last, m_first);
        while (m_last + 1 < m_periods.size() && m_clock.workedBefore(m_last + 1) < worked)
            ++m_last;
        const qint64 done = m_periods.at(m_last).from + worked - m_clock.workedBefore(m_last);
        return done <= m_periods.at(m_last).to ? std::optional(Work{begun, done}) : std::nullopt;
    }

    /// The latest moment from which \a seconds of work end at \a to; absent before the beginning of what is known.
    std::optional<qint64> before(qint64 to, qint64 seconds)
    {
        if (m_periods.isEmpty())
            return std::nullopt;
        while (m_last + 1 < m_periods.size() && m_periods.at(m_last + 1).from <= to)
            ++m_last;
        const auto &last = m_periods.at(m_last);
        const qint64 start = (to < last.from ? 0 : m_clock.workedBefore(m_last) + std::min(to, last.to) - last.from) - seconds;
        if (start < 0)
            return std::nullopt;
        if (seconds == 0)
            return to;
        while (m_first + 1 < m_periods.size() && m_clock.workedBefore(m_first + 1) <= start)
            ++m_first;
        return m_periods.at(m_first).from + start - m_clock.workedBefore(m_first);
    }

private:
    const WorkClock &m_clock;
    const QList<time::Period> &m_periods;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
};

std::vector<ClockReader> readersOf(std::span<const SupportLine> lines)
{
    std::vector<ClockReader> readers;
    for (const auto &line : lines)
        readers.emplace_back(*line.clock);
    return readers;
}

/// Moments of report around which the case just does or just does not meet the end of a working period.
void addCriticalMoments(std::vector<qint64> &moments, std::span<const SupportLine> lines)
{
    for (size_t last = 0; last < lines.size(); ++last) {
        for (const qint64 own : {qint64(0), lines[last].seconds}) {
            auto readers = readersOf(lines.first(last + 1));
            for (const auto &period : lines[last].clock->periods()) {
                std::optional<qint64> moment = readers[last].before(period.to, own);
                for (size_t line = last; line > 0 && moment; --line)
                    moment = readers[line - 1].before(*moment, lines[line - 1].seconds);
                if (moment)
                    moments.insert(moments.end(), {*moment, *moment + 1});
            }
        }
    }
}

/// Reports within the promised hours, the earliest first.
std::vector<qint64> reportsFor(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to)
{
    std::vector<qint64> moments{from};
    addCriticalMoments(moments, lines);
    for (const auto &period : promised.periods())
        moments.push_back(period.from);
    std::sort(moments.begin(), moments.end());
    std::vector<qint64> reports;
    ClockReader reader(promised);
    for (const qint64 moment : moments) {
        const auto report = reader.after(moment, 0);
        if (report && report->begun >= from && report->begun < to && (reports.empty() || report->begun != reports.back()))
            reports.push_back(report->begun);
    }
    return reports;
}

} // namespace

std::optional<LongestWay> longestWay(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to)
{
    auto readers = readersOf(lines);
    std::optional<LongestWay> longest;
    QList<qint64> begun(qsizetype(lines.size()));
    for (const qint64 reported : reportsFor(lines, promised, from, to)) {
        qint64 done = reported;
        for (size_t line = 0; line < lines.size(); ++line) {
            const auto work = readers[line].after(done, lines[line].seconds);
            if (!work)
                return std::nullopt;
            begun[qsizetype(line)] = work->begun;
            done = work->done;
        }
        const qint64 counted = promised.worked(reported, done);
        if (!longest || counted > longest->counted)
            longest = {reported, done, counted, begun};
    }
    return longest;
}

} // namespace slatelier::analysis
