// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/format.h"

namespace slatelier::storage {

using model::EntityType;
using model::FieldType;
using model::FieldUse;
using model::Shape;

namespace {

constexpr const char *historySql = R"(
CREATE TABLE "history" ( -- The steps that made the project, oldest first
  "step" INTEGER PRIMARY KEY,
  "when" TEXT NOT NULL, -- UTC
  "who" TEXT NOT NULL, -- account of the person
  "label" TEXT NOT NULL, -- what was done, in English, with places %1, %2 for the arguments
  "arguments" TEXT NOT NULL CHECK (json_valid("arguments")), -- list of texts
  "undone" INTEGER NOT NULL CHECK ("undone" IN (0, 1)) -- 1 = taken back, can be redone; always the last steps
) STRICT;
CREATE TABLE "history_row" ( -- The rows that a step added (no before), removed (no after) or changed
  "step" INTEGER NOT NULL REFERENCES "history" ("step") DEFERRABLE INITIALLY DEFERRED,
  "seq" INTEGER NOT NULL, -- order inside the step
  "table" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "before" TEXT CHECK (json_valid("before")), -- the fields of the row, without the absent ones
  "before_position" INTEGER,
  "after" TEXT CHECK (json_valid("after")),
  "after_position" INTEGER,
  PRIMARY KEY ("step", "seq")
) STRICT, WITHOUT ROWID;
)";

QByteArray quotedText(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "''") + '\'';
}

/// The condition that the values of a column fulfil, or nothing.
QByteArray check(const FieldType &field)
{
    const QByteArray name = quotedName(field.name);
    if (field.shape == Shape::Enumeration) {
        QByteArrayList words;
        for (const auto &word : field.words)
            words += quotedText(word.word);
        return " CHECK (" + name + " IN (" + words.join(", ") + "))";
    }
    if (field.shape == Shape::Flag)
        return " CHECK (" + name + " IN (0, 1))";
    if (columnKind(field) == ColumnKind::Json)
        return " CHECK (json_valid(" + name + "))";
    if (columnKind(field) == ColumnKind::Text && notNull(field))
        return " CHECK (" + name + " <> '')";
    return {};
}

bool isReference(const FieldType &field)
{
    return field.shape == Shape::Reference && field.references;
}

QByteArray columnSql(const FieldType &field)
{
    QByteArray sql = quotedName(field.name) + (columnKind(field) == ColumnKind::Integer ? " INTEGER" : " TEXT");
    if (notNull(field))
        sql += " NOT NULL";
    sql += check(field);
    if (isReference(field))
        sql += " REFERENCES " + quotedName(QString::fromLatin1(field.references)) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
    return sql;
}

QByteArray comment(const FieldType &field)
{
    return QByteArray(" -- ") + field.title;
}

} // namespace

ColumnKind columnKind(const FieldType &field)
{
    switch (field.shape) {
    case Shape::Flag:
    case Shape::Integer:
    case Shape::Seconds:
    case Shape::Money: return ColumnKind::Integer;
    case Shape::Number:
    case Shape::Share:
    case Shape::Hours: return ColumnKind::Decimal;
    case Shape::Structure:
    case Shape::List:
    case Shape::Object: return ColumnKind::Json;
    case Shape::Text:
    case Shape::Currency:
    case Shape::Zone:
    case Shape::Date:
    case Shape::Instant:
    case Shape::Time:
    case Shape::Window:
    case Shape::Enumeration:
    case Shape::Reference: break;
    }
    return ColumnKind::Text;
}

bool alwaysPresent(const FieldType &field)
{
    if (field.optional)
        return false;
    switch (field.shape) {
    case Shape::Text:
    case Shape::Currency:
    case Shape::Zone:
    case Shape::Date:
    case Shape::Reference: return false; // empty is absent
    default: return true;
    }
}

bool notNull(const FieldType &field)
{
    const bool demanded = field.use == FieldUse::Required || field.use == FieldUse::Owner;
    return alwaysPresent(field) || (demanded && !field.optional);
}

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

QByteArray columnList(const EntityType &type)
{
    QByteArray list = "\"id\", \"position\"";
    for (const auto &field : type.fields)
        list += ", " + quotedName(field.name);
    return list;
}

QByteArray tableSql(const EntityType &type)
{
    QByteArray sql = "CREATE TABLE " + quotedName(type.table) + " ( -- " + type.plural;
    sql += "\n  \"id\" TEXT NOT NULL PRIMARY KEY CHECK (\"id\" <> '')";
    sql += ",\n  \"position\" INTEGER NOT NULL";
    QByteArray pending = " -- order of the rows";
    for (const auto &field : type.fields) {
        sql += ',' + pending + "\n  " + columnSql(field);
        pending = comment(field);
    }
    sql += pending + "\n) STRICT;\n";
    // Without them, removing a row would look through every table that may refer to it.
    for (const auto &field : type.fields) {
        if (isReference(field))
            sql += "CREATE INDEX " + quotedName(type.table + u'_' + field.name) + " ON " + quotedName(type.table) + " ("
                + quotedName(field.name) + ") WHERE " + quotedName(field.name) + " IS NOT NULL;\n";
    }
    return sql;
}

QByteArray schemaSql(int version)
{
    QByteArray sql = "PRAGMA application_id=" + QByteArray::number(applicationId)
        + "; PRAGMA user_version=" + QByteArray::number(version) + ";\n";
    for (const auto &type : model::entityTypes())
        sql += tableSql(type);
    return sql + historySql;
}

const Format &currentFormat()
{
    static const Format format{1, {}};
    return format;
}

} // namespace slatelier::storage
