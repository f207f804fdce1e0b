// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"

#include <QRandomGenerator>

namespace slatelier::testing {

/// Calendars of every shape that a file can hold: several periods a day, over midnight, overlapping, with holidays,
/// moved and short days and days with hours of their own.
class RandomCalendars
{
public:
    explicit RandomCalendars(quint32 seed) : m_random(seed) {}

    model::Calendar next(QDate around)
    {
        model::Calendar calendar;
        for (int i = 1 + below(5); i > 0; --i) {
            model::WeeklyPeriod period;
            for (int day = 0; day < 7; ++day) {
                if (below(3) > 0)
                    period.days += model::Weekday(day);
            }
            period.from = clock();
            period.to = clock();
            calendar.weekly += period;
        }
        calendar.weekly.first().days += model::Weekday(below(7)); // at least one hour in a week
        for (int i = below(40); i > 0; --i) {
            model::CalendarException exception;
            exception.date = around.addDays(below(800) - 400);
            exception.kind = model::CalendarExceptionKind(below(3));
            if (below(3) == 0)
                exception.movedFrom = around.addDays(below(800) - 400);
            if (below(4) == 0)
                exception.periods = {{clock(), clock()}};
            calendar.exceptions += exception;
        }
        return calendar;
    }

    QTimeZone zone()
    {
        static const QList<QByteArray> zones{"Europe/Moscow", "Europe/Berlin",     "America/New_York",  "Australia/Lord_Howe",
                                             "Pacific/Apia",  "America/Sao_Paulo", "Asia/Kathmandu",    "UTC",
                                             "Africa/Cairo",  "America/St_Johns",  "Pacific/Chatham"};
        return QTimeZone(zones.at(below(int(zones.size()))));
    }

    int below(int bound) { return int(m_random.bounded(bound)); }

private:
    /// Whole hours often, so that ends meet; any minute otherwise.
    model::LocalTime clock() { return {below(2) == 0 ? below(25) * 60 : below(1441)}; }

    QRandomGenerator m_random;
};

} // namespace slatelier::testing
