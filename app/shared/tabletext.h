// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

/// Table cells as text that spreadsheets understand, and back.
namespace slatelier::shared {

using TextRows = QList<QStringList>;

/// Rows parted by line ends, cells by tabs; a cell with a tab, a line end or a quote is quoted as spreadsheets do it.
QString tabSeparated(const TextRows &rows);
/// For a file (RFC 4180): cells parted by commas, or by semicolons where the user's numbers have decimal commas.
QString commaSeparated(const TextRows &rows);
/// A table; the first row is the head when \a hasHead.
QString htmlTable(const TextRows &rows, bool hasHead);
/// Reads what a spreadsheet puts on the clipboard. Cells are trimmed; empty lines at the end are dropped; rows may differ
/// in length.
TextRows rowsOf(const QString &tabSeparated);

} // namespace slatelier::shared
