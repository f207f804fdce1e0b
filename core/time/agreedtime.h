// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/agreedhours.h"
#include "core/time/windows.h"

/// How much time a calendar agrees on, and what of it a promised share leaves for downtime.
namespace slatelier::time {

/// Agreed seconds in each of \a windows, which must be in order and must not overlap; each whole second counts in the
/// window in which it lies. \a zone is that of the calendar; the windows may be of another one. Without a calendar all
/// time is agreed (24×7).
QList<qint64> agreedSeconds(const model::Calendar *calendar, const QTimeZone &zone, const QList<WindowSpan> &windows);

/// Agreed seconds from one moment to another; 0 where the second is not later.
qint64 agreedSeconds(const model::Calendar *calendar, const QTimeZone &zone, Period span);

/// What a promise leaves in one window, in whole seconds; required + allowed = base, always.
struct Budget
{
    qint64 baseSeconds = 0;
    qint64 requiredUpSeconds = 0;
    qint64 allowedDownSeconds = 0;
    friend bool operator==(const Budget &, const Budget &) = default;
};

/// The promise that at least \a share of \a baseSeconds is up. Exact: required = share × base, rounded up to a whole
/// second, so a second more of downtime than allowed breaks the promise. With \a above it is that more than the share
/// is up; then nothing at all may be allowed although the share is below 1, or, with a share of 1, kept by nobody.
Budget budgetOf(const model::Decimal &share, qint64 baseSeconds, bool above = false);

struct WindowBudget
{
    WindowSpan window;
    Budget budget;
};

/// The budget of a promised share in every window from \a first to before \a end; those at the edges whole.
QList<WindowBudget> budgetsOf(const model::Decimal &share, bool above, const model::Calendar *calendar,
                              const QTimeZone &zone, const QList<WindowSpan> &windows);

} // namespace slatelier::time
