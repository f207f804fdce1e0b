// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"

#include <QDate>

/// iCalendar (RFC 5545) as far as holidays go: events that last whole days.
///
/// It is read here and not by a library because a problem must name its line, which libical does not know, and because
/// of the format only lines, a few dates and the rules of repetition matter.
namespace slatelier::exchange {

/// A day on which an event takes place.
struct EventDay
{
    QDate date;
    QString title;
    qint64 line = 0;
};

struct EventDays
{
    QString name;        ///< of the calendar, where it says one
    qsizetype events = 0; ///< in the file, the refused ones too
    QList<EventDay> days;
    Problems refused; ///< events that are no whole days, or that cannot be read; one problem each
    Problems notes;   ///< what was left out knowingly: cancelled events, rules without end
};

/// The largest file, the most events and the most days of all of them together.
inline constexpr qint64 largestCalendar = 64 * 1024 * 1024;
inline constexpr qsizetype mostEvents = 100'000;
inline constexpr qsizetype mostEventDays = 100'000;

/// The whole days of all events in \a bytes. Events from midnight to midnight count as whole days. A rule without end is
/// followed to \a horizon. Changed and cancelled occurrences replace those of their rule. A file that is no iCalendar is
/// a problem as a whole; one with a broken line somewhere else than in an event, too.
Checked<EventDays> readEventDays(const QByteArray &bytes, const QString &file, QDate horizon);

} // namespace slatelier::exchange
