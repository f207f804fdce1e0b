// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/windows.h"

#include <algorithm>

namespace slatelier::time {

namespace {

QDate anchorOr1970(QDate anchor) { return anchor.isValid() ? anchor : QDate(1970, 1, 1); }

/// Counted from the anchor each time, so that 29 February comes back in leap years.
QDate anniversary(QDate anchor, int years) { return anchor.addYears(years); }

QDate firstOfRolling(int days, QDate day, QDate anchor)
{
    const qint64 length = std::max(days, 1);
    const qint64 since = anchor.daysTo(day);
    return day.addDays(-((since % length + length) % length));
}

} // namespace

QDate firstDayOf(model::Window window, QDate day, QDate anchor)
{
    switch (window.kind) {
    case model::Window::Day:
        return day;
    case model::Window::Week:
        return day.addDays(1 - day.dayOfWeek());
    case model::Window::Month:
        return {day.year(), day.month(), 1};
    case model::Window::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case model::Window::Year:
        return {day.year(), 1, 1};
    case model::Window::Rolling:
        return firstOfRolling(window.days, day, anchorOr1970(anchor));
    case model::Window::Anniversary:
        break;
    }
    const QDate from = anchorOr1970(anchor);
    const QDate here = anniversary(from, day.year() - from.year());
    return here <= day ? here : anniversary(from, day.year() - from.year() - 1);
}

QDate endOf(model::Window window, QDate first, QDate anchor)
{
    switch (window.kind) {
    case model::Window::Day:
        return first.addDays(1);
    case model::Window::Week:
        return first.addDays(7);
    case model::Window::Month:
        return first.addMonths(1);
    case model::Window::Quarter:
        return first.addMonths(3);
    case model::Window::Year:
        return first.addYears(1);
    case model::Window::Rolling:
        return first.addDays(std::max(window.days, 1));
    case model::Window::Anniversary:
        break;
    }
    const QDate from = anchorOr1970(anchor);
    return anniversary(from, first.year() - from.year() + 1);
}

QList<WindowSpan> windowsOf(model::Window window, const QTimeZone &zone, QDate first, QDate end, QDate anchor)
{
    QList<WindowSpan> windows;
    if (!first.isValid() || !end.isValid() || first >= end)
        return windows;
    QDate day = firstDayOf(window, first, anchor);
    const ZoneClock clock(zone, day, endOf(window, end, anchor));
    qint64 begin = clock.firstInstantOf(day, 0);
    while (day < end) {
        const QDate next = endOf(window, day, anchor);
        const qint64 over = clock.firstInstantOf(next, 0);
        if (over > begin) // a day that the clocks skip, as in Samoa in 2011, has no moment
            windows += {day, next, {begin, over}};
        begin = over;
        day = next;
    }
    return windows;
}

QList<WindowSpan> clipped(QList<WindowSpan> windows, const QTimeZone &zone, QDate first, QDate end)
{
    const ZoneClock clock(zone, first, end);
    const Period whole{clock.firstInstantOf(first, 0), clock.firstInstantOf(end, 0)};
    for (auto &window : windows) {
        window.first = std::max(window.first, first);
        window.end = std::min(window.end, end);
        window.period = {std::max(window.period.from, whole.from), std::min(window.period.to, whole.to)};
    }
    windows.removeIf([](const WindowSpan &window) { return window.period.from >= window.period.to; });
    return windows;
}

} // namespace slatelier::time
