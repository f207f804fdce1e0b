// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/storage/database.h"

/// Between the values of fields and the cells of SQLite.
namespace slatelier::storage {

/// What is bound to a statement.
struct Cell
{
    CellKind kind = CellKind::Null;
    qint64 integer = 0;
    QByteArray text;

    void bindTo(Statement &statement, int index) const;
};

/// Absent when the column cannot hold \a datum.
std::optional<Cell> cellOf(const model::FieldType &field, const model::Datum &datum);

/// The value in this column of the row at which \a statement stands; what is wrong with it, as a problem.
Result<model::Datum> datumAt(const model::FieldType &field, const Statement &statement, int column);

/// The text of a cell, or nothing where it is not text in UTF-8.
std::optional<QString> textAt(const Statement &statement, int column);

} // namespace slatelier::storage
