// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/csvreader.h"

#include <QHash>

namespace slatelier::exchange {

/// A row of the source with its columns by name.
struct CsvRecord
{
    const QHash<QString, int> &columns;
    const CsvRow &row;
    qsizetype number = 0; // of the data row, from 1

    const CsvCell &cell(const QString &column) const { return row.cells.at(columns.value(column)); }
};

/// A value on its way from a cell to a field.
struct CsvValue
{
    QString text;
    bool unknown = false;
    qint64 line = 0;
    qint64 column = 0;

    model::Problem problem(const char *pattern, const QStringList &arguments = {}) const
    {
        return {pattern, arguments, model::ProblemKind::Content, {}, line, column};
    }
};

/// The text that \a rule makes of \a record: source, split, simplify, unknown, values.
model::Result<CsvValue> textOf(const CsvRule &rule, const CsvMapping &mapping, const CsvRecord &record);

/// \a value in the shape of \a field: numbers with the decimal sign, unit and rounding of the mapping, dates and
/// moments by its format. References are texts; lists are cut at the separator of the rule.
model::Result<model::Datum> datumOf(const CsvValue &value, const CsvRule &rule, const CsvMapping &mapping,
                                    const model::FieldType &field);

} // namespace slatelier::exchange
