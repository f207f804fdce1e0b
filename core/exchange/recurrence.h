// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace slatelier::exchange {

/// A rule by which a whole day comes back (RRULE of RFC 5545), as far as days go: parts of a day are refused, and so
/// are rules of other calendars (RSCALE).
struct Recurrence
{
    enum Frequency { Daily, Weekly, Monthly, Yearly };
    struct WeekdayRule
    {
        int ordinal = 0; // 0 = every one; -1 = the last of the month or year
        int weekday = 1; // 1 = Monday
    };

    Frequency frequency = Yearly;
    int interval = 1;
    std::optional<int> count;
    QDate until; // the last day; none = for ever
    QList<int> months;
    QList<int> weekNumbers;
    QList<int> yearDays;
    QList<int> monthDays;
    QList<WeekdayRule> weekdays;
    QList<int> positions;
    int weekStart = 1;
};

/// \a text is the value of the RRULE line.
model::Result<Recurrence> recurrenceFromText(const QString &text);

/// The days on which what begins on \a start happens, in order, up to \a horizon and at most \a most of them.
QList<QDate> occurrences(const Recurrence &rule, QDate start, QDate horizon, qsizetype most);

} // namespace slatelier::exchange
