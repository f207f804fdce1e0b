// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/importoutcome.h"

namespace slatelier::exchange {

struct CsvImportOptions
{
    QString file;             ///< of the table, as problems name it
    bool skipBadRows = false; ///< leave bad rows out and list them instead of refusing the whole table
};

/// The largest table that is read at once.
inline constexpr qint64 largestTable = 1024 * 1024 * 1024;

/// \a into with the rows that \a mapping makes of the table in \a bytes. All or nothing: any problem, with line, column
/// and reason, refuses the table; a bad row that is skipped leaves nothing behind, nor do rows for whose unknown values
/// the mapping says "skip"; both are listed in the outcome. References are looked up by id, then by code, number and
/// name. A row whose id, made by the mapping, occurs twice in the table is bad. Without a rule for it the id is the
/// row's code or number, else a fresh one. A row may refer to what the project holds already and to rows above it.
Checked<ImportOutcome> importCsv(const model::Project &into, const QByteArray &bytes, const CsvMapping &mapping,
                                 const CsvImportOptions &options = {});

/// As above; each column is the field of the same name in the table \a kind.
Checked<ImportOutcome> importCsv(const model::Project &into, const QByteArray &bytes, const QString &kind,
                                 const CsvImportOptions &options = {});

} // namespace slatelier::exchange
