// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/worktime.h"

#include "core/model/entitytype.h"

#include <algorithm>
#include <limits>

namespace slatelier::time {

namespace {

QDate earliest() { return {1, 1, 2}; }
QDate latest() { return {9999, 12, 31}; }
constexpr int firstStride = 14; // days
constexpr int longestStride = 4096;

} // namespace

WorkingTime::WorkingTime(const model::Calendar &calendar, const QTimeZone &zone)
    : m_name(model::entityTypeOf<model::Calendar>().displayName(&calendar)), m_hours(calendar), m_zone(zone)
{
}

model::Result<qint64> WorkingTime::after(qint64 start, qint64 seconds) const
{
    if (seconds == 0)
        return start;
    const auto found = seconds > 0 ? forward(start, seconds) : backward(start, -seconds);
    if (found)
        return *found;
    if (m_hours.hasHoursInWeek())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "the answer lies outside the years 1 to 9999"));
    return model::failure(seconds > 0
                              ? QT_TRANSLATE_NOOP("Problem", "the calendar “%1” has not so much working time after the start")
                              : QT_TRANSLATE_NOOP("Problem", "the calendar “%1” has not so much working time before the start"),
                          {m_name});
}

// Strides grow, so that hours are found in a fortnight and decades do not take many steps. Periods of neighbouring
// strides may overlap at night: forward, what has been counted lies before \a reached; backward, a stride ends at
// midnight and also looks at the evening before.
std::optional<qint64> WorkingTime::forward(qint64 start, qint64 seconds) const
{
    const QDate end = m_hours.hasHoursInWeek() ? latest() : m_hours.lastException().addDays(1);
    qint64 reached = start;
    int stride = firstStride;
    for (QDate day = dateAt(start, m_zone).addDays(-1); end.isValid() && day < end; stride = std::min(2 * stride, longestStride)) {
        const QDate next = std::min(day.addDays(stride), end);
        for (const auto &period : m_hours.periods(day, next, ZoneClock(m_zone, day, next))) {
            const qint64 from = std::max(period.from, reached);
            if (period.to <= from)
                continue;
            if (period.to - from >= seconds)
                return from + seconds;
            seconds -= period.to - from;
            reached = period.to;
        }
        day = next;
    }
    return std::nullopt;
}

std::optional<qint64> WorkingTime::backward(qint64 start, qint64 seconds) const
{
    const QDate begin = m_hours.hasHoursInWeek() ? earliest() : m_hours.firstException();
    qint64 reached = start;
    int stride = firstStride;
    for (QDate day = dateAt(start, m_zone).addDays(1); begin.isValid() && day > begin;
         stride = std::min(2 * stride, longestStride)) {
        const QDate next = std::max(day.addDays(-stride), begin);
        const ZoneClock clock(m_zone, next.addDays(-1), day);
        const qint64 midnight = next == begin ? std::numeric_limits<qint64>::min() : clock.firstInstantOf(next, 0);
        const auto periods = m_hours.periods(next.addDays(-1), day, clock);
        for (auto period = periods.crbegin(); period != periods.crend(); ++period) {
            const qint64 from = std::max(period->from, midnight);
            const qint64 to = std::min(period->to, reached);
            if (to <= from)
                continue;
            if (to - from >= seconds)
                return to - seconds;
            seconds -= to - from;
            reached = from;
        }
        day = next;
    }
    return std::nullopt;
}

qint64 WorkingTime::between(qint64 from, qint64 to) const
{
    if (from > to)
        return -between(to, from);
    qint64 sum = 0;
    const QDate first = dateAt(from, m_zone).addDays(-1);
    const QDate end = dateAt(to, m_zone).addDays(1);
    for (const auto &period : m_hours.periods(first, end, ZoneClock(m_zone, first, end)))
        sum += std::max<qint64>(0, std::min(period.to, to) - std::max(period.from, from));
    return sum;
}

} // namespace slatelier::time
