// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

#include <tl/expected.hpp>

/// Between the values of fields and the words people read and write; the same for tables, forms and the clipboard.
namespace slatelier::shared {

/// A field of one row, with the project around it: references are shown by name, money in the currency beside it.
struct FieldPlace
{
    const model::Project &project;
    const model::EntityType &type;
    const void *row;
    const model::FieldType &field;
};

QString fieldTitle(const model::FieldType &field);
QString fieldHelp(const model::FieldType &field);
QString entitySingular(const model::EntityType &type);
QString entityPlural(const model::EntityType &type);

/// How a number is written: a value of a target is percent, hours or plain, as its metric says.
enum class NumberForm { Plain, Percent, Hours };
NumberForm numberForm(const FieldPlace &place);
/// What follows the number: "%", "h", a currency, the unit of the metric; may be empty.
QString unitOf(const FieldPlace &place);

/// The value as people read it in a table; empty when there is none.
QString fieldText(const FieldPlace &place);
/// The value as people write it, without a unit.
QString editText(const FieldPlace &place);
/// What \a text means as a value of the field, or a sentence why it does not fit.
tl::expected<model::Datum, QString> datumFrom(const FieldPlace &place, const QString &text);

/// A number in the user's digits, exact: 0.9995 is "0,9995".
QString exactNumberText(const model::Decimal &number);
QString windowText(model::Window window);
/// A moment in its own zone.
QString instantText(const model::Instant &instant);
QString enumText(const QList<model::EnumName> &words, const QString &word);
/// Reads dates as people write them: in the form of their language, 31.12.2026 or 2026-12-31; a time may follow.
QDateTime parsedMoment(const QString &text);
/// Can the field be shown and edited as one cell or one line of a form?
bool isPlainlyEditable(const model::FieldType &field);
/// Is the value a number that stands at the right?
bool isNumeric(const model::FieldType &field);

} // namespace slatelier::shared
