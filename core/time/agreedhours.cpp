// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedhours.h"

#include <QDateTime>

#include <algorithm>

namespace slatelier::time {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int shortened = 60; // minutes that a short working day lacks

/// Minutes of one day from its beginning; an end beyond 1440 lies on the next.
struct Stretch
{
    int from = 0;
    int to = 0;
};

QList<Stretch> stretchesOn(const QList<model::WeeklyPeriod> &weekly, int weekday)
{
    QList<Stretch> stretches;
    for (const auto &period : weekly) {
        if (!period.days.contains(model::Weekday(weekday)))
            continue;
        const int to = period.to.minutes > period.from.minutes ? period.to.minutes : period.to.minutes + minutesPerDay;
        stretches += {period.from.minutes, to};
    }
    return stretches;
}

QList<Stretch> movedStretches(const model::Calendar &calendar, const model::CalendarException &exception)
{
    const QDate like = exception.movedFrom.isValid() ? exception.movedFrom : exception.date;
    QList<Stretch> stretches = stretchesOn(calendar.weekly, like.dayOfWeek() - 1);
    for (int weekday = 0; weekday < 7 && stretches.isEmpty(); ++weekday)
        stretches = stretchesOn(calendar.weekly, weekday);
    return stretches;
}

QList<Stretch> stretchesOn(const model::Calendar &calendar, QDate day)
{
    const auto exception = std::find_if(calendar.exceptions.cbegin(), calendar.exceptions.cend(),
                                        [day](const auto &other) { return other.date == day; });
    if (exception == calendar.exceptions.cend())
        return stretchesOn(calendar.weekly, day.dayOfWeek() - 1);
    switch (exception->kind) {
    case model::CalendarExceptionKind::DayOff:
        return {};
    case model::CalendarExceptionKind::WorkingDay:
        return movedStretches(calendar, *exception);
    case model::CalendarExceptionKind::ShortWorkingDay:
        break;
    }
    QList<Stretch> stretches = movedStretches(calendar, *exception);
    const auto last = std::max_element(stretches.begin(), stretches.end(),
                                       [](const Stretch &a, const Stretch &b) { return a.to < b.to; });
    if (last != stretches.end())
        last->to = std::max(last->to - shortened, last->from);
    return stretches;
}

QList<Period> joined(QList<Period> periods)
{
    std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) { return a.from < b.from; });
    QList<Period> result;
    for (const Period &period : std::as_const(periods)) {
        if (period.from >= period.to)
            continue;
        if (!result.isEmpty() && period.from <= result.last().to)
            result.last().to = std::max(result.last().to, period.to);
        else
            result += period;
    }
    return result;
}

template<class StretchesOfDay>
QList<Period> periodsOf(QDate first, QDate end, const QTimeZone &zone, StretchesOfDay stretchesOfDay)
{
    QList<Period> periods;
    for (QDate day = first; day < end; day = day.addDays(1)) {
        for (const Stretch &stretch : stretchesOfDay(day))
            periods += {instantOf(day, stretch.from, zone), instantOf(day, stretch.to, zone)};
    }
    return joined(std::move(periods));
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
    const QDate shown = day.addDays(minutes / minutesPerDay);
    return QDateTime(shown, QTime(0, 0).addSecs(minutes % minutesPerDay * 60), zone).toSecsSinceEpoch();
}

QList<Period> weeklyPeriods(const QList<model::WeeklyPeriod> &weekly, QDate first, QDate end, const QTimeZone &zone)
{
    return periodsOf(first, end, zone, [&](QDate day) { return stretchesOn(weekly, day.dayOfWeek() - 1); });
}

QList<Period> agreedPeriods(const model::Calendar &calendar, QDate first, QDate end, const QTimeZone &zone)
{
    return periodsOf(first, end, zone, [&](QDate day) { return stretchesOn(calendar, day); });
}

} // namespace slatelier::time
