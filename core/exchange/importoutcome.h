// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"
#include "core/model/project.h"

#include <QMap>

namespace slatelier::exchange {

/// What an import made of a project; nothing has been written yet.
struct ImportOutcome
{
    model::Project project;
    qsizetype imported = 0;           ///< rows of the source that were taken
    Problems skipped;                 ///< rows of the source that were not, where that was asked for
    Problems notes;                   ///< what was simplified on the way
    QMap<QString, qsizetype> created; ///< new rows by table
};

/// The rows that \a after has more than \a before, by table; tables that did not grow are left out.
QMap<QString, qsizetype> createdRows(const model::Project &before, const model::Project &after);

} // namespace slatelier::exchange
