// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"
#include "core/time/zoneclock.h"

#include <QHash>

#include <array>

/// Calendars as they are lived through: dates, holidays and zone changes become stretches of universal time.
namespace slatelier::time {

/// The zone of the calendar; universal time where it names none, nothing where its name is unknown.
std::optional<QTimeZone> zoneOf(const model::Zone &zone);

/// The moment at which the clocks of \a zone show \a minutes after the beginning of \a day (0 to 1440; 24:00 is the
/// next midnight): the first of two, and that of the skip for a time that the clocks skip.
qint64 instantOf(QDate day, int minutes, const QTimeZone &zone);

/// Periods that start on a day from \a first to before \a end, by the week alone: each keeps its wall-clock ends over a
/// change of the clocks and belongs to the day on which it starts. Sorted, joined where they overlap or touch.
QList<Period> weeklyPeriods(const QList<model::WeeklyPeriod> &weekly, QDate first, QDate end, const QTimeZone &zone);

/// The same with the exceptions of the calendar: a day off has none; a working day has its own, else those of the day
/// it was moved from (of its own weekday where nobody says which, of the first weekday that has any where that has
/// none); a short working day without periods of its own lacks the last agreed hour.
QList<Period> agreedPeriods(const model::Calendar &calendar, QDate first, QDate end, const QTimeZone &zone);

/// Minutes of one day from its beginning; an end beyond 1440 lies on the next.
struct DayStretch
{
    int from = 0;
    int to = 0;
    friend bool operator==(const DayStretch &, const DayStretch &) = default;
};

/// A calendar that answers for many days: the week is worked out once.
class AgreedHours
{
public:
    explicit AgreedHours(const model::Calendar &calendar);

    /// What starts on this day, sorted and joined.
    QList<DayStretch> stretchesOn(QDate day) const;
    /// As agreedPeriods(); \a clock should cover the days.
    QList<Period> periods(QDate first, QDate end, const ZoneClock &clock) const;
    /// Before the first and after the last day the week alone decides; no date without exceptions.
    QDate firstException() const { return m_firstException; }
    QDate lastException() const { return m_lastException; }
    bool hasHoursInWeek() const;

private:
    QList<DayStretch> movedStretches(const model::CalendarException &exception) const;

    std::array<QList<DayStretch>, 7> m_week; // from Monday
    QHash<qint64, model::CalendarException> m_exceptions; // by Julian day; of several on one day the first
    QDate m_firstException;
    QDate m_lastException;
};

} // namespace slatelier::time
