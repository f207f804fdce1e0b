// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedhours.h"

#include <QDateTime>

#include <algorithm>

namespace slatelier::time {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int shortened = 60; // minutes that a short working day lacks

DayStretch stretchOf(model::LocalTime from, model::LocalTime to)
{
    return {from.minutes, to.minutes > from.minutes ? to.minutes : to.minutes + minutesPerDay};
}

/// Sorted, without empty ones, joined where they overlap or touch.
template<class Stretch>
void join(QList<Stretch> &stretches)
{
    const auto earlier = [](const Stretch &a, const Stretch &b) { return a.from < b.from; };
    if (!std::is_sorted(stretches.begin(), stretches.end(), earlier))
        std::sort(stretches.begin(), stretches.end(), earlier);
    auto last = stretches.begin();
    for (auto next = stretches.begin(); next != stretches.end(); ++next) {
        if (next->from >= next->to)
            continue;
        if (last != stretches.begin() && next->from <= (last - 1)->to)
            (last - 1)->to = std::max((last - 1)->to, next->to);
        else
            *last++ = *next;
    }
    stretches.erase(last, stretches.end());
}

std::array<QList<DayStretch>, 7> weekOf(const QList<model::WeeklyPeriod> &weekly)
{
    std::array<QList<DayStretch>, 7> week;
    for (const auto &period : weekly) {
        for (const auto day : period.days)
            week.at(size_t(day)) += stretchOf(period.from, period.to);
    }
    for (auto &stretches : week)
        join(stretches);
    return week;
}

/// Takes the last \a minutes of the agreed time away.
void shorten(QList<DayStretch> &stretches, int minutes)
{
    while (!stretches.isEmpty() && minutes > 0) {
        auto &last = stretches.last();
        const int taken = std::min(minutes, last.to - last.from);
        minutes -= taken;
        last.to -= taken;
        if (last.to == last.from)
            stretches.removeLast();
    }
}

template<class StretchesOfDay>
QList<Period> periodsOf(QDate first, QDate end, const ZoneClock &clock, StretchesOfDay stretchesOfDay)
{
    QList<Period> periods;
    for (QDate day = first; day < end; day = day.addDays(1)) {
        const auto &stretches = stretchesOfDay(day);
        for (const DayStretch &stretch : stretches)
            periods += {clock.firstInstantOf(day, stretch.from), clock.firstInstantOf(day, stretch.to)};
    }
    join(periods);
    return periods;
}

} // namespace

std::optional<QTimeZone> zoneOf(const model::Zone &zone)
{
    if (zone.name.isEmpty())
        return QTimeZone::utc();
    const QTimeZone found(zone.name.toUtf8());
    return found.isValid() ? std::optional(found) : std::nullopt;
}

qint64 instantOf(QDate day, int minutes, const QTimeZone &zone)
{
    return ZoneClock(zone, day, day.addDays(2)).firstInstantOf(day, minutes);
}

QList<Period> weeklyPeriods(const QList<model::WeeklyPeriod> &weekly, QDate first, QDate end, const QTimeZone &zone)
{
    const auto week = weekOf(weekly);
    return periodsOf(first, end, ZoneClock(zone, first, end),
                     [&](QDate day) -> const QList<DayStretch> & { return week.at(size_t(day.dayOfWeek() - 1)); });
}

QList<Period> agreedPeriods(const model::Calendar &calendar, QDate first, QDate end, const QTimeZone &zone)
{
    return AgreedHours(calendar).periods(first, end, ZoneClock(zone, first, end));
}

AgreedHours::AgreedHours(const model::Calendar &calendar) : m_week(weekOf(calendar.weekly))
{
    m_exceptions.reserve(calendar.exceptions.size());
    for (const auto &exception : calendar.exceptions) {
        if (!exception.date.isValid() || m_exceptions.contains(exception.date.toJulianDay()))
            continue;
        m_exceptions.insert(exception.date.toJulianDay(), exception);
        if (!m_firstException.isValid() || exception.date < m_firstException)
            m_firstException = exception.date;
        if (!m_lastException.isValid() || exception.date > m_lastException)
            m_lastException = exception.date;
    }
}

bool AgreedHours::hasHoursInWeek() const
{
    return std::any_of(m_week.begin(), m_week.end(), [](const auto &stretches) { return !stretches.isEmpty(); });
}

QList<DayStretch> AgreedHours::movedStretches(const model::CalendarException &exception) const
{
    QList<DayStretch> stretches;
    for (const auto &period : exception.periods)
        stretches += stretchOf(period.from, period.to);
    join(stretches);
    const QDate like = exception.movedFrom.isValid() ? exception.movedFrom : exception.date;
    if (stretches.isEmpty())
        stretches = m_week.at(size_t(like.dayOfWeek() - 1));
    for (size_t weekday = 0; weekday < m_week.size() && stretches.isEmpty(); ++weekday)
        stretches = m_week.at(weekday);
    return stretches;
}

QList<DayStretch> AgreedHours::stretchesOn(QDate day) const
{
    const auto exception = m_exceptions.constFind(day.toJulianDay());
    if (exception == m_exceptions.cend())
        return m_week.at(size_t(day.dayOfWeek() - 1));
    switch (exception->kind) {
    case model::CalendarExceptionKind::DayOff:
        return {};
    case model::CalendarExceptionKind::WorkingDay:
        return movedStretches(*exception);
    case model::CalendarExceptionKind::ShortWorkingDay:
        break;
    }
    QList<DayStretch> stretches = movedStretches(*exception);
    if (exception->periods.isEmpty())
        shorten(stretches, shortened);
    return stretches;
}

QList<Period> AgreedHours::periods(QDate first, QDate end, const ZoneClock &clock) const
{
    return periodsOf(first, end, clock, [this](QDate day) { return stretchesOn(day); });
}

} // namespace slatelier::time
