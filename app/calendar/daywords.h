// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"

#include <optional>

/// Special days in words, and words as special days.
namespace slatelier::calendar {

QString kindText(model::CalendarExceptionKind kind);
/// By the word that is shown or that files have.
std::optional<model::CalendarExceptionKind> kindFrom(const QString &text);

/// "10:00–14:00, 15:00–16:00".
QString hoursText(const QList<model::DayPeriod> &periods);
/// Reads the same leniently ("10-14"); an empty text is no hours of its own.
std::optional<QList<model::DayPeriod>> hoursFrom(const QString &text);

/// Puts the text of a cell into a day; the column counts as in DayModel. A sentence when it cannot be read.
QString readCell(model::CalendarException &day, int column, const QString &text);

} // namespace slatelier::calendar
