// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

/// The tables of the project file, made from the descriptions of the entities.
namespace slatelier::storage {

/// How a field lies in its column. Decimals are text, because a REAL would round them; what has parts is JSON.
enum class ColumnKind { Integer, Text, Decimal, Json };
ColumnKind columnKind(const model::FieldType &field);

/// A value of the field is never absent, by its type.
bool alwaysPresent(const model::FieldType &field);
/// The column refuses NULL: the value is never absent, or the model demands it.
bool notNull(const model::FieldType &field);

QByteArray quotedName(const QString &name);
/// "id", "position" and the fields, quoted, with commas.
QByteArray columnList(const model::EntityType &type);

/// CREATE statements of one entity, commented for people who open the file with a database browser.
QByteArray tableSql(const model::EntityType &type);
/// Everything in a new file but its rows.
QByteArray schemaSql(int version);

} // namespace slatelier::storage
