// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"
#include "core/model/entitytype.h"
#include "core/model/jsonreader.h"

/// How the columns of a foreign table become rows of a project. The decisions stand in a mapping file, not in code.
namespace slatelier::exchange {

/// Where the value of one field comes from and what is done to it, in this order: cell, split, simplify, unknown,
/// values, unit, round.
struct CsvRule
{
    enum class Unknown
    {
        Absent,
        Error,
        Skip
    };
    struct Split
    {
        QString at;
        int part = 1; // from 1
    };

    QString column;                  // the cell of this column, or
    QString text;                    // a text with {column}, {column|slug} and {row} in it, or
    std::optional<QString> constant; // always the same
    std::optional<Split> split;
    bool simplify = false;                     // line breaks and runs of spaces become one space
    std::optional<Unknown> unknown;            // what an unknown value means; default: absent
    QList<std::pair<QString, QString>> values; // from → to; "*" = everything else
    QString unit;                              // percent (of shares), or minutes, hours, days of lengths of time
    std::optional<int> round;                  // to so many decimal places, half away from zero
    QString list;                              // separator of a list in one cell
    bool append = false;                       // to the list of a row that is there already
};

/// One row that every source row makes; the one in the table of the mapping's kind is the row that is counted.
struct CsvRowRule
{
    enum class Existing
    {
        Keep,
        Update,
        Refuse
    };

    const model::EntityType *type = nullptr;
    Existing existing = Existing::Keep;
    std::optional<CsvRule> id;
    QList<std::pair<int, CsvRule>> fields; // index of the field and its rule
};

/// How a table becomes special days of a calendar; of days there are no rows in a project.
struct CsvDayRules
{
    QString calendar;                          // id or name; empty = whoever imports says
    QList<std::pair<QString, QStringList>> only; // rows with one of these values in the column; the others are no days of ours
    QList<std::pair<QString, CsvRule>> fields; // by name, one of dayFields()
};

/// How a table becomes measured rows, one from each row.
struct CsvMeasuredRules
{
    std::optional<CsvRule> id;
    QList<std::pair<QString, QStringList>> only; // rows with one of these values in the column; the others are left out
    QList<std::pair<QString, CsvRule>> fields;   // by name, of measuredFields()
};

struct CsvMapping
{
    QString kind;
    QString encoding;               // empty = found out
    std::optional<QChar> delimiter; // absent = found out
    bool keepStrayQuotes = false;
    QChar decimal = u'.';
    QStringList unknown{QString()};       // what cells say when they say nothing
    QString dateFormat;                   // of QDate::fromString; empty = ISO 8601
    QString zone = QStringLiteral("UTC"); // of moments without one
    QList<CsvRowRule> rows;
    std::optional<CsvDayRules> days; // of the kind "calendar", which has no rows
    std::optional<CsvMeasuredRules> measured; // of the measured kinds, whose rows are no part of the project's value
};

/// date, kind, moved_from, title, from, to.
QStringList dayFields();

/// outages, tickets, ratings.
QStringList measuredKinds();
/// The names of the fields of a measured kind, without the id.
QStringList measuredFields(const QString &kind);

/// Every column whose cells the rules of a measured kind look at.
QStringList columnsWanted(const CsvMapping &mapping);

/// The kinds of tables that can be read, with the table they fill.
QStringList csvKinds();

/// Reads a mapping file; problems name \a file.
Checked<CsvMapping> readCsvMapping(const QByteArray &json, const QString &file);

/// Without a mapping: each column of \a header is the field of the same name.
Checked<CsvMapping> mappingByNames(const QString &kind, const QStringList &header);

} // namespace slatelier::exchange
