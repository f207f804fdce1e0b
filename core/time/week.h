// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"

#include <chrono>

/// The weekly part of calendars: what an average week, month or year holds. Dates, holidays and zone changes are not
/// in these figures; they say what a promise means before anybody names a date.
namespace slatelier::time {

using Seconds = std::chrono::duration<double>;

/// Agreed seconds in a week of the calendar, overlapping periods counted once; 604,800 without a calendar (24×7).
std::chrono::seconds secondsInWeek(const model::Calendar *calendar);

/// Days in an average window of the Gregorian calendar: a month has 365.2425 / 12 of them.
double averageDays(model::Window window);

/// Agreed seconds in an average window.
Seconds averageSeconds(model::Window window, const model::Calendar *calendar);

/// Downtime that a promised share of the agreed time leaves over: (1 − share) × base.
Seconds allowedDowntime(const model::Decimal &share, Seconds base);

} // namespace slatelier::time
