// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/importoutcome.h"

#include <QDate>

namespace slatelier::exchange {

struct CalendarImportOptions
{
    QString file;             ///< as problems name it
    QString calendar;         ///< id or name; empty = that of the mapping, else the only one, else a new one
    bool skipBadRows = false; ///< leave bad days out and list them instead of refusing the whole file
    QDate horizon;            ///< the last day of holidays that come back for ever; none = five years from today
};

/// \a into with the days of \a bytes as exceptions of one calendar: an iCalendar file (days off), or a table with the
/// columns date, kind (day_off, short_working_day, working_day; a day off without it), moved_from, title, from and to
/// (hours of the day), under these names or as \a mapping says. A day that the calendar has already is replaced, all its
/// other days stay. All or nothing: any problem, with line and reason, refuses the file. A project without calendars gets one that is named
/// after the file, with the hours of an office, and a note that says so.
Checked<ImportOutcome> importCalendar(const model::Project &into, const QByteArray &bytes,
                                      const std::optional<CsvMapping> &mapping, const CalendarImportOptions &options);

/// Is this an iCalendar file rather than a table?
bool isICalendar(const QByteArray &bytes);

/// Monday to Friday from 9 to 18 with an hour for lunch.
QList<model::WeeklyPeriod> officeWeek();

} // namespace slatelier::exchange
