// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zoneclock.h"

#include <QDateTime>

#include <algorithm>

namespace slatelier::time {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 epoch = 2'440'588; // the Julian day of 1970-01-01
// No clock is further from universal time than a day, so what it shows then decides what it shows now.
constexpr qint64 reach = 2 * day;

} // namespace

qint64 localSeconds(QDate shown, qint64 secondsOfDay)
{
    return (shown.toJulianDay() - epoch) * day + secondsOfDay;
}

ZoneClock::ZoneClock(const QTimeZone &zone, QDate first, QDate end)
    : m_zone(zone), m_from(localSeconds(first) - reach), m_to(localSeconds(end) + reach)
{
    const auto moment = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()); };
    m_stretches.push_back({m_from, zone.offsetFromUtc(moment(m_from))});
    if (!zone.hasTransitions())
        return;
    for (const auto &change : zone.transitions(moment(m_from), moment(m_to))) {
        const qint64 at = change.atUtc.toSecsSinceEpoch();
        if (change.offsetFromUtc != m_stretches.back().offset && at > m_from)
            m_stretches.push_back({at, change.offsetFromUtc});
    }
}

const ZoneClock::Stretch *ZoneClock::stretchAt(qint64 utcSeconds) const
{
    const auto next = std::upper_bound(m_stretches.begin(), m_stretches.end(), utcSeconds,
                                       [](qint64 moment, const Stretch &stretch) { return moment < stretch.from; });
    return next == m_stretches.begin() ? &m_stretches.front() : &*(next - 1);
}

int ZoneClock::offsetAt(qint64 utcSeconds) const
{
    if (utcSeconds < m_from || utcSeconds >= m_to)
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, QTimeZone::utc()));
    return int(stretchAt(utcSeconds)->offset);
}

Moments ZoneClock::momentsOf(qint64 local) const
{
    if (local - day >= m_from && local + day < m_to)
        return momentsAmong(local);
    const QDate shown = QDate::fromJulianDay(epoch + (local - (local % day + day) % day) / day);
    return ZoneClock(m_zone, shown.addDays(-1), shown.addDays(2)).momentsAmong(local);
}

Moments ZoneClock::momentsAmong(qint64 local) const
{
    const Stretch *last = stretchAt(local + day);
    Moments moments;
    bool found = false;
    for (const Stretch *stretch = stretchAt(local - day); stretch <= last; ++stretch) {
        const qint64 moment = local - stretch->offset;
        const bool isLast = stretch == &m_stretches.back();
        if (moment < stretch->from && stretch != &m_stretches.front()) {
            if (!found) // every stretch before ended before it could show this time
                moments = {Moments::Skipped, stretch->from, stretch->from};
            return moments;
        }
        if (!isLast && moment >= (stretch + 1)->from)
            continue;
        moments = found ? Moments{Moments::Repeated, moments.first, moment} : Moments{Moments::Once, moment, moment};
        found = true;
    }
    return moments;
}

qint64 ZoneClock::firstInstantOf(QDate shown, int minutes) const
{
    return momentsOf(localSeconds(shown, qint64(minutes) * 60)).first;
}

QDate dateAt(qint64 utcSeconds, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utcSeconds, zone).date();
}

} // namespace slatelier::time
