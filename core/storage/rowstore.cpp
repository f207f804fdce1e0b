// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowstore.h"

#include "core/model/jsondatum.h"
#include "core/storage/cells.h"
#include "core/storage/schema.h"

namespace slatelier::storage {

using model::AnyRow;
using model::Datum;
using model::EntityType;
using model::FieldType;
using model::PlacedRow;
using model::Project;

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const model::Misfit &misfit)
{
    const QString told = Problem{misfit.pattern, misfit.arguments, ProblemKind::Content, {}, 0, 0}.sentence();
    return misfit.path.isEmpty() ? told : misfit.path.join(u'/') + u": "_s + told;
}

QString title(const FieldType &field)
{
    return QCoreApplication::translate("Field", field.title);
}

tl::unexpected<Problem> notStorable(const EntityType &type, const void *row, const FieldType &field, const QString &why)
{
    return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” cannot be stored because of “%2”: %3."),
                          {type.displayName(row), title(field), why}, ProblemKind::Content);
}

tl::unexpected<Problem> unfit(const EntityType &type, const QString &id, const QString &column, const QString &why)
{
    return model::failure(QT_TRANSLATE_NOOP("Problem", "The table “%1” holds a value that does not belong there: row “%2”, "
                                                       "column “%3”: %4."),
                          {type.table, id, column, why}, ProblemKind::File);
}

/// Writes \a values into \a row; the first that does not fit.
Result<void> fill(const EntityType &type, void *row, const QString &id, const QList<Datum> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const FieldType &field = type.fields.at(i);
        const bool missing = values.at(i).isNull() || (values.at(i).text() && values.at(i).text()->isEmpty());
        if (missing && notNull(field))
            return unfit(type, id, field.name, QCoreApplication::translate("Problem", "a value is missing"));
        if (const auto fit = field.write(row, values.at(i)))
            return unfit(type, id, field.name, sentenceOf(*fit));
    }
    return {};
}

} // namespace

Result<QList<Datum>> storableValues(const EntityType &type, const void *row)
{
    const QString id = type.idOf(row);
    if (id.isEmpty() || !id.isValidUtf16())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” cannot be stored: it has no usable id."), {type.displayName(row)});
    const auto again = type.create(id);
    QList<Datum> values;
    values.reserve(type.fields.size());
    for (const auto &field : type.fields) {
        Datum value = field.read(row);
        if (value.isNull() && notNull(field))
            return notStorable(type, row, field, QCoreApplication::translate("Problem", "it must not be empty"));
        if (!cellOf(field, value))
            return notStorable(type, row, field, QCoreApplication::translate("Problem", "the value has no exact written form"));
        if (const auto fit = field.write(again.get(), value))
            return notStorable(type, row, field, sentenceOf(*fit));
        values += std::move(value);
    }
    if (type.equal(again.get(), row))
        return values;
    for (const auto &field : type.fields) {
        const auto single = type.copy(row);
        (void)field.write(single.get(), field.read(row));
        if (!type.equal(single.get(), row))
            return notStorable(type, row, field, QCoreApplication::translate("Problem", "the value has no exact written form"));
    }
    return values;
}

QByteArray rowJson(const EntityType &type, const QList<Datum> &values)
{
    Datum::Object object;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isNull())
            object.append({type.fields.at(i).name, values.at(i)});
    }
    return Datum(object).toJson();
}

Result<AnyRow> rowFromJson(const EntityType &type, const QString &id, QByteArrayView json)
{
    const auto datum = model::datumFromJson(json.toByteArray());
    if (!datum)
        return tl::unexpected(datum.error());
    if (!datum->object())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "an object was expected"), {}, ProblemKind::File);
    const auto row = type.create(id);
    for (const auto &field : type.fields) {
        const Datum *member = datum->member(field.name);
        if (!member && alwaysPresent(field))
            continue; // written before the field was invented
        if (const auto fit = field.write(row.get(), member ? *member : Datum()))
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the value of “%1” does not fit: %2"),
                                  {field.name, sentenceOf(*fit)}, ProblemKind::File);
    }
    for (const auto &member : *datum->object()) {
        if (type.fieldIndex(member.key) < 0)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the column “%1” is not known"), {member.key}, ProblemKind::File);
    }
    return AnyRow(row);
}

Result<void> RowStore::read(const EntityType &type, Project &project) const
{
    auto statement = m_database->prepare("SELECT " + columnList(type) + " FROM " + quotedName(type.table));
    if (!statement)
        return tl::unexpected(statement.error());
    QList<PlacedRow> rows;
    QList<Datum> values(type.fields.size());
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        const auto id = textAt(*statement, 0);
        if (!id || id->isEmpty() || statement->kind(1) != CellKind::Integer)
            return unfit(type, id.value_or(QString()), u"id, position"_s,
                         QCoreApplication::translate("Problem", "a text and a whole number were expected"));
        for (int i = 0; i < int(type.fields.size()); ++i) {
            auto value = datumAt(type.fields.at(i), *statement, i + 2);
            if (!value)
                return unfit(type, *id, type.fields.at(i).name, value.error().sentence());
            values[i] = std::move(*value);
        }
        auto row = type.create(*id);
        if (const auto filled = fill(type, row.get(), *id, values); !filled)
            return filled;
        rows.append({std::move(row), statement->integer(1)});
    }
    if (!more)
        return tl::unexpected(more.error());
    // Rows mostly come in order; a table takes them fastest that way.
    std::stable_sort(rows.begin(), rows.end(), [](const PlacedRow &a, const PlacedRow &b) { return a.position < b.position; });
    for (const auto &placed : std::as_const(rows))
        type.place(project, placed.row, placed.position);
    if (type.count(project) != rows.size())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "The table “%1” holds the same id twice."), {type.table}, ProblemKind::File);
    return {};
}

Result<RowStore::Statements *> RowStore::statementsFor(const EntityType &type)
{
    const auto found = m_statements.find(&type);
    if (found != m_statements.end())
        return &found->second;
    const QByteArray table = quotedName(type.table);
    QByteArray places = "?1, ?2";
    QByteArray sets = "\"position\" = ?2";
    int next = 3;
    for (const auto &field : type.fields) {
        places += ", ?" + QByteArray::number(next);
        sets += ", " + quotedName(field.name) + " = ?" + QByteArray::number(next++);
    }
    auto insert = m_database->prepare("INSERT INTO " + table + " (" + columnList(type) + ") VALUES (" + places + ')');
    auto remove = m_database->prepare("DELETE FROM " + table + " WHERE \"id\" = ?1 AND \"position\" = ?2");
    auto update = m_database->prepare("UPDATE " + table + " SET " + sets + " WHERE \"id\" = ?1 AND \"position\" = ?"
                                      + QByteArray::number(next));
    for (const auto *statement : {&insert, &remove, &update}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    auto &kept = m_statements[&type];
    kept = {std::move(*insert), std::move(*remove), std::move(*update)};
    return &kept;
}

namespace {

QList<Cell> cellsOf(const EntityType &type, const QList<Datum> &values)
{
    QList<Cell> cells;
    cells.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        cells += cellOf(type.fields.at(i), values.at(i)).value_or(Cell());
    return cells;
}

Result<void> runOnOneRow(const Database &database, Statement &statement)
{
    if (auto done = statement.run(); !done)
        return done;
    if (database.changedRows() == 1)
        return {};
    return model::failure(QT_TRANSLATE_NOOP("Problem", "The file does not hold what it held when it was opened; it was "
                                                       "changed by another program. Open it again."),
                          {}, ProblemKind::File);
}

} // namespace

Result<void> RowStore::insert(const EntityType &type, const QString &id, qint64 position, const QList<Datum> &values)
{
    auto statements = statementsFor(type);
    if (!statements)
        return tl::unexpected(statements.error());
    Statement &statement = (*statements)->insert;
    const QByteArray key = id.toUtf8();
    const auto cells = cellsOf(type, values);
    statement.bind(1, key);
    statement.bind(2, position);
    for (qsizetype i = 0; i < cells.size(); ++i)
        cells.at(i).bindTo(statement, int(i) + 3);
    return statement.run();
}

Result<void> RowStore::remove(const EntityType &type, const QString &id, qint64 position)
{
    auto statements = statementsFor(type);
    if (!statements)
        return tl::unexpected(statements.error());
    Statement &statement = (*statements)->remove;
    const QByteArray key = id.toUtf8();
    statement.bind(1, key);
    statement.bind(2, position);
    return runOnOneRow(*m_database, statement);
}

Result<void> RowStore::update(const EntityType &type, const QString &id, qint64 from, qint64 to, const QList<Datum> &values)
{
    auto statements = statementsFor(type);
    if (!statements)
        return tl::unexpected(statements.error());
    Statement &statement = (*statements)->update;
    const QByteArray key = id.toUtf8();
    const auto cells = cellsOf(type, values);
    statement.bind(1, key);
    statement.bind(2, to);
    for (qsizetype i = 0; i < cells.size(); ++i)
        cells.at(i).bindTo(statement, int(i) + 3);
    statement.bind(int(cells.size()) + 3, from);
    return runOnOneRow(*m_database, statement);
}

} // namespace slatelier::storage
