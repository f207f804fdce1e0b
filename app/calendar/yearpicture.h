// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"

namespace slatelier::calendar {

/// What a day of a calendar is to those who look at it.
enum class DayKind
{
    Working,
    Free,    // by the week
    Off,     // by an exception
    Extra,   // worked although the week says otherwise, or with hours of its own
    Short,
};

struct DayPicture
{
    QDate date;
    DayKind kind = DayKind::Free;
    qint64 seconds = 0; // between its midnights
    QString title;
    QDate movedFrom;
};

/// A year of a calendar: every day, and the agreed hours of its months and of the whole.
struct YearPicture
{
    int year = 0;
    QList<DayPicture> days; // from 1 January
    QList<qint64> months;   // seconds of the twelve
    qint64 seconds = 0;

    const DayPicture *day(QDate date) const;
};

YearPicture yearPicture(const model::Calendar &calendar, int year);

} // namespace slatelier::calendar
