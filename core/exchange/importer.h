// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/importoutcome.h"

namespace slatelier::exchange {

struct ImportRequest
{
    QStringList sources; ///< paths; several only for fault trees that refer to each other
    QString kind;        ///< one of importKinds(); empty = by the mapping, else by the form of the file
    QString mapping;     ///< path; empty = none
    bool skipBadRows = false;
    QString calendar = {}; ///< for special days: the id or name of the calendar they go into
};

/// services, components, targets (tables), calendar (iCalendar or a table of days), openpsa, project; and outages,
/// tickets, ratings, whose rows are no part of the project's value (measuredimport.h).
QStringList importKinds();

/// The mapping that the request names, if any.
Checked<std::optional<CsvMapping>> mappingOf(const ImportRequest &request);

/// Reads the sources and returns \a into with what they bring; nothing is written. Every way a file can be wrong is a
/// problem of kind File or Content, a kind that does not exist one of kind Usage.
Checked<ImportOutcome> importInto(const model::Project &into, const ImportRequest &request);

} // namespace slatelier::exchange
