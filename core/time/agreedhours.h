// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"

#include <QTimeZone>

/// Calendars as they are lived through: dates, holidays and zone changes become stretches of universal time.
namespace slatelier::time {

/// Seconds since 1970-01-01T00:00:00Z, half-open.
struct Period
{
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const Period &, const Period &) = default;
};

/// The zone of the calendar; universal time where it names none, nothing where its name is unknown.
std::optional<QTimeZone> zoneOf(const model::Zone &zone);

/// The moment at which the clocks of \a zone show \a minutes after the beginning of \a day (0 to 1440; 24:00 is the
/// next midnight). A time that the clocks skip is the moment of the skip.
qint64 instantOf(QDate day, int minutes, const QTimeZone &zone);

/// Periods that start on a day from \a first to before \a end, by the week alone: each keeps its wall-clock ends over a
/// change of the clocks and belongs to the day on which it starts. Sorted, joined where they overlap or touch.
QList<Period> weeklyPeriods(const QList<model::WeeklyPeriod> &weekly, QDate first, QDate end, const QTimeZone &zone);

/// The same with the exceptions of the calendar: a day off has none; a working day has those of the day it was moved
/// from (of its own weekday where nobody says which, of the first weekday that has any where that has none); a short
/// working day ends an hour earlier.
QList<Period> agreedPeriods(const model::Calendar &calendar, QDate first, QDate end, const QTimeZone &zone);

} // namespace slatelier::time
