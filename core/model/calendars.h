// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"

/// When a service is promised and people work.
namespace slatelier::model {

enum class CalendarExceptionKind { DayOff, WorkingDay, ShortWorkingDay };

constexpr auto enumNames(CalendarExceptionKind)
{
    return std::array{EnumName{"day_off", QT_TRANSLATE_NOOP("Enum", "Day off")},
                      EnumName{"working_day", QT_TRANSLATE_NOOP("Enum", "Working day")},
                      EnumName{"short_working_day", QT_TRANSLATE_NOOP("Enum", "Short working day")}};
}

/// A day that does not follow the week: a holiday, a moved working day, a short day. Periods of its own, if any, stand
/// in place of those that its kind would give a working day; a day off has none.
struct CalendarException
{
    QDate date;
    CalendarExceptionKind kind = CalendarExceptionKind::DayOff;
    QDate movedFrom = {};
    QString title = {}; // the name of the holiday
    QList<DayPeriod> periods = {};

    static constexpr auto description()
    {
        return value(Field{"date", &CalendarException::date, QT_TRANSLATE_NOOP("Field", "Date"), FieldUse::Required},
                     Field{"kind", &CalendarException::kind, QT_TRANSLATE_NOOP("Field", "Kind of day"), FieldUse::Required},
                     Field{"moved_from", &CalendarException::movedFrom, QT_TRANSLATE_NOOP("Field", "Moved from")},
                     Field{"title", &CalendarException::title, QT_TRANSLATE_NOOP("Field", "Title")},
                     Field{"periods", &CalendarException::periods, QT_TRANSLATE_NOOP("Field", "Hours of the day")});
    }
    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};

struct Calendar
{
    Id<Calendar> id;
    QString name;
    Zone zone;
    QList<WeeklyPeriod> weekly;
    QList<CalendarException> exceptions;

    static constexpr auto description()
    {
        return entity("calendars", QT_TRANSLATE_NOOP("Entity", "Calendar"), QT_TRANSLATE_NOOP("Entity", "Calendars"),
                      Field{"name", &Calendar::name, QT_TRANSLATE_NOOP("Field", "Name")},
                      Field{"zone", &Calendar::zone, QT_TRANSLATE_NOOP("Field", "Time zone")},
                      Field{"weekly", &Calendar::weekly, QT_TRANSLATE_NOOP("Field", "Every week")},
                      Field{"exceptions", &Calendar::exceptions, QT_TRANSLATE_NOOP("Field", "Exceptions")});
    }
    friend bool operator==(const Calendar &, const Calendar &) = default;
};

} // namespace slatelier::model
