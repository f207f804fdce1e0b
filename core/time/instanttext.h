// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/time/zoneclock.h"

/// Moments as people and scripts write them.
namespace slatelier::time {

/// Which showing of a repeated hour is meant, the one before the clocks are put back or the one after.
enum class Pass { First, Second };

/// A date, or a date and a time, as written.
struct WrittenMoment
{
    QDate day;
    std::optional<qint64> secondsOfDay; // up to 24:00; absent for a date alone
    std::optional<int> offset; // local less universal time, where it is written
    QString zone; // in brackets, where it is written
};

/// "2026-10-25", "2026-10-25T02:30", "2026-10-25 02:30:15", with "Z", "+02:00" or "+0200" and "[Europe/Berlin]" behind.
model::Result<WrittenMoment> writtenMoment(const QString &text);

/// The moment that \a text means in \a zone, or in the zone that it names; a date alone means its first moment. An offset decides between two; without one, a
/// repeated time needs \a pass, or the problem names both; a time that the clocks skip is a problem that says so.
model::Result<qint64> instantFromText(const QString &text, const QTimeZone &zone,
                                      std::optional<Pass> pass = std::nullopt);

/// "2026-10-25T02:30:00+02:00".
QString instantText(qint64 utcSeconds, const QTimeZone &zone);

/// A length of time: whole or decimal numbers with s, m (or min) and h, largest first ("4h", "90m", "1.5h", "1h30m",
/// "45s"), or ISO 8601 without days ("PT1H30M"); one minus in front. Whole seconds must result. Days are refused: the
/// length of a working day is for the calendar to say.
model::Result<qint64> secondsFromText(const QString &text);

} // namespace slatelier::time
