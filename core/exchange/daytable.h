// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"

namespace slatelier::exchange {

/// A day of a list with its place in the file.
struct ListedDay
{
    model::CalendarException day;
    qint64 line = 0;
};

struct ListedDays
{
    QList<ListedDay> days;
    Problems refused; ///< rows that say nothing that can be used
    Problems notes;
};

/// The days of the table in \a bytes, by \a mapping or by the names of its columns.
Checked<ListedDays> readDayTable(const QByteArray &bytes, const std::optional<CsvMapping> &mapping, const QString &file);

} // namespace slatelier::exchange
