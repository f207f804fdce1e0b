// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/measured.h"
#include "core/storage/cells.h"

/// The columns of measured rows, from their descriptions.
namespace slatelier::storage {

/// "2016-02-29T04:16:00Z"; the zone in which people wrote it stands in a column beside.
QByteArray utcText(qint64 utcSeconds);
std::optional<qint64> utcFromText(QByteArrayView text);

/// What the columns of one row hold, in order: the fields, and the zone of all its moments.
using MeasuredCells = QList<Cell>;

namespace measured {

inline Cell cell(const QString &value) { return value.isEmpty() ? Cell() : Cell{CellKind::Text, 0, value.toUtf8()}; }
inline Cell cell(bool value) { return {CellKind::Integer, value ? 1 : 0, {}}; }
inline Cell cell(int value) { return {CellKind::Integer, value, {}}; }
inline Cell cell(const model::Decimal &value) { return {CellKind::Text, 0, value.toString().toLatin1()}; }
inline Cell cell(const model::Instant &value) { return {CellKind::Text, 0, utcText(value.utcSeconds)}; }
template<class E>
Cell cell(const model::Id<E> &value)
{
    return cell(value.text);
}
template<model::Enumeration E>
Cell cell(E value)
{
    return {CellKind::Text, 0, QByteArray(enumNames(E{}).at(size_t(value)).word)};
}
template<class T>
Cell cell(const std::optional<T> &value)
{
    return value ? cell(*value) : Cell();
}

/// Each reads the column and says whether it fits.
bool read(const Statement &statement, int column, QString &value);
bool read(const Statement &statement, int column, bool &value);
bool read(const Statement &statement, int column, int &value);
bool read(const Statement &statement, int column, model::Decimal &value);
bool read(const Statement &statement, int column, model::Instant &value);
template<class E>
bool read(const Statement &statement, int column, model::Id<E> &value)
{
    return read(statement, column, value.text);
}
template<model::Enumeration E>
bool read(const Statement &statement, int column, E &value)
{
    QString word;
    return read(statement, column, word) && !model::Codec<E>::read(model::Datum(word), value);
}
template<class T>
bool read(const Statement &statement, int column, std::optional<T> &value)
{
    return statement.kind(column) == CellKind::Null || read(statement, column, value.emplace());
}

inline QString zoneIn(const model::Instant &value) { return value.zone.name; }
inline QString zoneIn(const std::optional<model::Instant> &value) { return value ? value->zone.name : QString(); }
template<class T>
QString zoneIn(const T &)
{
    return {};
}
inline void putZone(model::Instant &value, const QString &zone) { value.zone.name = zone; }
inline void putZone(std::optional<model::Instant> &value, const QString &zone)
{
    if (value)
        value->zone.name = zone;
}
template<class T>
void putZone(T &, const QString &)
{
}

/// "INTEGER" or "TEXT".
template<class T>
constexpr const char *columnType()
{
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::optional<bool>>
                  || std::is_same_v<T, std::optional<int>>)
        return "INTEGER";
    return "TEXT";
}

} // namespace measured

/// Calls \a visit with each field of the entity.
template<class E, class Visit>
void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, E::description().fields);
}

template<class E>
MeasuredCells cellsOf(const E &row)
{
    MeasuredCells cells;
    QString zone;
    forEachField<E>([&](const auto &field) {
        cells += measured::cell(row.*field.member);
        if (zone.isEmpty())
            zone = measured::zoneIn(row.*field.member);
    });
    cells += measured::cell(zone);
    return cells;
}

/// Reads a row whose fields begin at \a column; the name of the field that does not fit, or nothing.
template<class E>
const char *readCells(const Statement &statement, int column, E &row)
{
    const char *unfit = nullptr;
    forEachField<E>([&](const auto &field) {
        if (!unfit && !measured::read(statement, column, row.*field.member))
            unfit = field.name;
        ++column;
    });
    QString zone;
    if (!unfit && !measured::read(statement, column, zone))
        unfit = "zone";
    forEachField<E>([&](const auto &field) { measured::putZone(row.*field.member, zone); });
    return unfit;
}

} // namespace slatelier::storage
