// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cells.h"

#include "core/model/jsondatum.h"
#include "core/model/jsontext.h"
#include "core/storage/schema.h"

namespace slatelier::storage {

using model::Datum;
using model::FieldType;

namespace {

bool holdsWholeCharacters(const Datum &datum)
{
    if (const auto *text = datum.text())
        return text->isValidUtf16();
    if (const auto *list = datum.list())
        return std::all_of(list->begin(), list->end(), holdsWholeCharacters);
    if (const auto *object = datum.object()) {
        return std::all_of(object->begin(), object->end(),
                           [](const Datum::Member &member) { return holdsWholeCharacters(member.value); });
    }
    return true;
}

tl::unexpected<Problem> wrongKind(const char *expected)
{
    return model::failure(expected, {}, ProblemKind::File);
}

Result<Datum> integerAt(const FieldType &field, const Statement &statement, int column)
{
    if (statement.kind(column) != CellKind::Integer)
        return wrongKind(QT_TRANSLATE_NOOP("Problem", "a whole number was expected"));
    const qint64 value = statement.integer(column);
    if (field.shape != model::Shape::Flag)
        return Datum::number(value);
    if (value != 0 && value != 1)
        return wrongKind(QT_TRANSLATE_NOOP("Problem", "0 or 1 was expected"));
    return Datum(value == 1);
}

} // namespace

void Cell::bindTo(Statement &statement, int index) const
{
    switch (kind) {
    case CellKind::Integer: statement.bind(index, integer); break;
    case CellKind::Text: statement.bind(index, text); break;
    default: statement.bindNull(index);
    }
}

std::optional<Cell> cellOf(const FieldType &field, const Datum &datum)
{
    if (datum.isNull())
        return Cell();
    if (!holdsWholeCharacters(datum))
        return std::nullopt;
    switch (columnKind(field)) {
    case ColumnKind::Integer: {
        if (const bool *flag = datum.flag())
            return Cell{CellKind::Integer, *flag ? 1 : 0, {}};
        const auto whole = datum.number() ? datum.number()->toInteger() : std::nullopt;
        return whole ? std::optional(Cell{CellKind::Integer, *whole, {}}) : std::nullopt;
    }
    case ColumnKind::Text:
        return datum.text() ? std::optional(Cell{CellKind::Text, 0, datum.text()->toUtf8()}) : std::nullopt;
    case ColumnKind::Decimal:
        return datum.number() ? std::optional(Cell{CellKind::Text, 0, datum.number()->toString().toLatin1()}) : std::nullopt;
    case ColumnKind::Json: break;
    }
    return Cell{CellKind::Text, 0, datum.toJson()};
}

std::optional<QString> textAt(const Statement &statement, int column)
{
    if (statement.kind(column) != CellKind::Text)
        return std::nullopt;
    const QByteArrayView text = statement.text(column);
    if (!text.isValidUtf8())
        return std::nullopt;
    return model::everyCharacter(text);
}

Result<Datum> datumAt(const FieldType &field, const Statement &statement, int column)
{
    if (statement.kind(column) == CellKind::Null)
        return Datum();
    const auto kind = columnKind(field);
    if (kind == ColumnKind::Integer)
        return integerAt(field, statement, column);
    if (kind == ColumnKind::Json && statement.kind(column) == CellKind::Text)
        return model::datumFromJson(statement.text(column).toByteArray());
    const auto text = textAt(statement, column);
    if (!text)
        return wrongKind(QT_TRANSLATE_NOOP("Problem", "text in UTF-8 was expected"));
    if (kind == ColumnKind::Text)
        return Datum(*text);
    const auto number = model::Decimal::parse(*text);
    if (!number)
        return wrongKind(QT_TRANSLATE_NOOP("Problem", "a decimal number of at most 18 digits was expected"));
    return Datum(*number);
}

} // namespace slatelier::storage
