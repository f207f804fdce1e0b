// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/yearpicture.h"

#include "core/time/agreedtime.h"

#include <QtCore/QHash>

namespace slatelier::calendar {

namespace {

DayKind kindOf(const model::CalendarException &exception)
{
    switch (exception.kind) {
    case model::CalendarExceptionKind::DayOff: return DayKind::Off;
    case model::CalendarExceptionKind::ShortWorkingDay: return DayKind::Short;
    case model::CalendarExceptionKind::WorkingDay: break;
    }
    return DayKind::Extra;
}

} // namespace

const DayPicture *YearPicture::day(QDate date) const
{
    return date.year() == year && date.dayOfYear() <= days.size() ? &days.at(date.dayOfYear() - 1) : nullptr;
}

YearPicture yearPicture(const model::Calendar &calendar, int year)
{
    YearPicture picture{year, {}, QList<qint64>(12, 0), 0};
    const QDate first(year, 1, 1);
    const auto zone = time::zoneOf(calendar.zone).value_or(QTimeZone::utc());
    QHash<QDate, const model::CalendarException *> exceptions;
    for (const auto &exception : calendar.exceptions) {
        if (!exceptions.contains(exception.date))
            exceptions.insert(exception.date, &exception);
    }
    const time::AgreedHours hours(calendar);
    const auto windows = time::windowsOf({model::Window::Day, 0}, zone, first, first.addYears(1));
    const auto seconds = time::agreedSeconds(&calendar, zone, windows);
    QHash<QDate, qint64> byDay; // a day that the clocks skipped is in no window
    for (qsizetype i = 0; i < windows.size(); ++i)
        byDay.insert(windows.at(i).first, seconds.at(i));
    for (QDate date = first; date.year() == year; date = date.addDays(1)) {
        DayPicture day{date, hours.stretchesOn(date).isEmpty() ? DayKind::Free : DayKind::Working, byDay.value(date), {}, {}};
        if (const auto *exception = exceptions.value(date)) {
            day.kind = kindOf(*exception);
            day.title = exception->title;
            day.movedFrom = exception->movedFrom;
        }
        picture.months[date.month() - 1] += day.seconds;
        picture.seconds += day.seconds;
        picture.days += day;
    }
    return picture;
}

} // namespace slatelier::calendar
