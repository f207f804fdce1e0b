// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvimport.h"
#include "core/exchange/importer.h"
#include "core/model/measured.h"

#include <functional>
#include <stop_token>

/// Tables of outages, tickets and ratings.
namespace slatelier::exchange {

/// What a table holds; nothing has been written yet.
struct MeasuredImport
{
    QString kind;
    model::Measured rows;
    qsizetype imported = 0; ///< rows of the table that were taken
    Problems skipped;
    Problems notes;
};

struct MeasuredImportOptions
{
    QString file;
    bool skipBadRows = false;
    std::stop_token stop = {};                            ///< asked to stop: a problem says so
    std::function<void(double share)> progress = nullptr; ///< called now and then, on the calling thread
};

/// Reads a table. Without a mapping each column is the field of its name, and others are left out with a note. All or
/// nothing, as importCsv(). Services are looked up by id, then by code and name, and must be there. A ticket's id is its
/// number, which must not occur twice; an outage's its service and start; a rating's its ticket and time, else all it
/// says: so the same table again makes the same ids. A mapping may give another id. An end before its start is bad, and
/// so is a local time that the clocks show twice or never.
Checked<MeasuredImport> importMeasured(const model::Project &project, const QByteArray &bytes, const QString &kind,
                                       const std::optional<CsvMapping> &mapping, const MeasuredImportOptions &options = {});

/// Does this request bring measured rows, by its kind or by that of its mapping? Problems with the mapping count as no.
bool bringsMeasured(const ImportRequest &request);
/// As importInto(), for such a request.
Checked<MeasuredImport> measuredFrom(const model::Project &project, const ImportRequest &request, std::stop_token stop = {},
                                     std::function<void(double share)> progress = nullptr);

} // namespace slatelier::exchange
