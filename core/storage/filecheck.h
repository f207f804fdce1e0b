// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

/// What is looked at before a file is taken for a project.
namespace slatelier::storage {

/// Table, row, column, and the id that is not there.
inline constexpr const char *danglingPattern =
    QT_TRANSLATE_NOOP("Problem", "The table “%1” refers to a row that is not there: row “%2”, column “%3”: there is no “%4”.");

/// Is it there, is it a file, may it be read.
Result<void> checkFromOutside(const QString &path);

/// The first bytes say that it is a project; if not, what it is instead. Not for a file that is open in a transaction:
/// closing the file here would drop the locks of SQLite.
Result<void> checkHeader(const QString &path);

/// The form of the database: pages, indexes, references between rows. The values in it are checked as they are read.
Result<void> checkFromInside(const Database &database);

/// Rows that refer to rows that are not there.
Result<void> checkReferences(const Database &database);

/// The file and its folder may be written.
bool isWritable(const QString &path);

} // namespace slatelier::storage
