// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/values.h"
#include "core/time/zoneclock.h"

/// The windows over which promises are measured, as stretches of universal time.
namespace slatelier::time {

/// A window: local dates, the last one not in it, and their midnights (the first moment of a day where its midnight is
/// skipped or shown twice).
struct WindowSpan
{
    QDate first;
    QDate end;
    Period period;
    friend bool operator==(const WindowSpan &, const WindowSpan &) = default;
};

/// The first day of the window that holds \a day. Weeks begin on Monday. Rolling windows are laid end to end from
/// \a anchor, in both directions; years of an agreement begin on the anniversaries of \a anchor, of 29 February on the
/// 28th in common years. Without an anchor 1 January 1970, a Thursday, is taken.
QDate firstDayOf(model::Window window, QDate day, QDate anchor);
/// The day after the window that begins on \a first, itself the first day of one.
QDate endOf(model::Window window, QDate first, QDate anchor);

/// Every window that has a moment in common with the days from \a first to before \a end, whole and in order: each
/// begins where the one before ends.
QList<WindowSpan> windowsOf(model::Window window, const QTimeZone &zone, QDate first, QDate end, QDate anchor = {});

/// The parts of \a windows from the midnight of \a first to that of \a end; empty ones are left out.
QList<WindowSpan> clipped(QList<WindowSpan> windows, const QTimeZone &zone, QDate first, QDate end);

} // namespace slatelier::time
