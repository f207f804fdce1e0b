// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/carried.h"
#include "core/analysis/clockcache.h"
#include "core/analysis/exactfigures.h"
#include "core/analysis/findings.h"
#include "core/analysis/vaguewords.h"

#include <QLocale>

/// What one look for findings leaves for the next; only the rules call it.
namespace slatelier::analysis {

/// A field with words that promise nothing.
struct VagueField
{
    const model::FieldType *field = nullptr;
    QString words;
    Vagueness kind = Vagueness::Effort;
};

/// A field that names a person of the house.
struct NamedField
{
    const model::FieldType *field = nullptr;
    QString person; // id
};

struct FindingsKept
{
    /// Nobody else may get the address of a row that is known here.
    QList<model::Project> alive;
    QLocale locale; // of the texts that are kept

    ExactFigures::Memory exact;
    ClockCache clocks;
    QHash<QString, std::pair<RowMark, QList<Carried>>> carried; // by agreement
    std::pair<RowMark, QList<Finding>> sight; // the gaps in all lines of sight
    QHash<const void *, QString> archives; // what is internal in the text of each edition that was read
    RowMark people; // whose names were looked for
    QHash<const model::EntityType *, QHash<const void *, QList<NamedField>>> named; // of every row that was read
    QHash<const model::EntityType *, QHash<const void *, QList<VagueField>>> vague; // of every row that was read
};

} // namespace slatelier::analysis
