// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/model/jsondatum.h"
#include "core/storage/cells.h"

#include <pwd.h>
#include <unistd.h>

namespace slatelier::storage {

using model::AnyRow;
using model::Datum;
using model::Difference;
using model::EntityType;
using model::PlacedRow;
using model::RowChange;

using namespace Qt::StringLiterals;

namespace {

QString account()
{
    for (const char *name : {"LOGNAME", "USER"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    const auto *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : u"-"_s;
}

tl::unexpected<Problem> damaged(qint64 step, const QString &why)
{
    return model::failure(QT_TRANSLATE_NOOP("Problem", "The history of the file is damaged at step %1: %2."),
                          {QString::number(step), why}, ProblemKind::File);
}

QByteArray jsonOf(const QStringList &arguments)
{
    Datum::List list;
    for (const auto &argument : arguments)
        list += Datum(argument);
    return Datum(list).toJson();
}

std::optional<QStringList> argumentsOf(QByteArrayView json)
{
    const auto datum = model::datumFromJson(json.toByteArray());
    if (!datum || !datum->list())
        return std::nullopt;
    QStringList arguments;
    for (const auto &element : *datum->list()) {
        if (!element.text())
            return std::nullopt;
        arguments += *element.text();
    }
    return arguments;
}

/// One side of a change from its two columns; null where the row was not there.
Result<PlacedRow> placedRowAt(const EntityType &type, const QString &id, const Statement &statement, int column)
{
    if (statement.kind(column) == CellKind::Null)
        return PlacedRow();
    if (statement.kind(column) != CellKind::Text || statement.kind(column + 1) != CellKind::Integer)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "a text and a whole number were expected"), {}, ProblemKind::File);
    auto row = rowFromJson(type, id, statement.text(column));
    if (!row)
        return tl::unexpected(row.error());
    return PlacedRow{std::move(*row), statement.integer(column + 1)};
}

Result<RowChange> changeAt(const Statement &statement)
{
    const auto table = textAt(statement, 0);
    const auto id = textAt(statement, 1);
    const EntityType *type = table ? model::entityType(*table) : nullptr;
    if (!type || !id || id->isEmpty())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "a table of the project and an id were expected"), {}, ProblemKind::File);
    auto before = placedRowAt(*type, *id, statement, 2);
    if (!before)
        return tl::unexpected(before.error());
    auto after = placedRowAt(*type, *id, statement, 4);
    if (!after)
        return tl::unexpected(after.error());
    if (!before->row && !after->row)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "a row before or after the step was expected"), {}, ProblemKind::File);
    return RowChange{type, *id, std::move(*before), std::move(*after)};
}

Result<HistoryEntry> entryAt(const Statement &statement)
{
    HistoryEntry entry;
    entry.step = statement.integer(0);
    const auto when = textAt(statement, 1);
    const auto who = textAt(statement, 2);
    const auto label = textAt(statement, 3);
    const auto arguments = statement.kind(4) == CellKind::Text ? argumentsOf(statement.text(4)) : std::nullopt;
    entry.whenUtc = when ? QDateTime::fromString(*when, Qt::ISODateWithMs) : QDateTime();
    if (!entry.whenUtc.isValid() || !who || !label || !arguments || statement.kind(5) != CellKind::Integer)
        return damaged(entry.step, QCoreApplication::translate("Problem", "its entry cannot be read"));
    entry.who = *who;
    entry.label = {label->toUtf8(), *arguments};
    entry.undone = statement.integer(5) != 0;
    return entry;
}

constexpr const char *entryColumns = R"(SELECT "step", "when", "who", "label", "arguments", "undone" FROM "history" )";

} // namespace

Result<void> History::load()
{
    const auto present = m_database->integer(R"(SELECT max("step") FROM "history" WHERE "undone" = 0)");
    if (!present)
        return tl::unexpected(present.error());
    const auto scattered = m_database->integer(R"(SELECT "step" FROM "history" WHERE "undone" = 1 AND "step" < )"
                                               + QByteArray::number(*present));
    if (!scattered)
        return tl::unexpected(scattered.error());
    if (*scattered > 0)
        return damaged(*scattered, QCoreApplication::translate("Problem", "it was taken back, but later ones were not"));
    m_present = *present;
    auto undo = label(m_present);
    auto redo = undo ? label(m_present + 1) : undo;
    if (!redo)
        return tl::unexpected(redo.error());
    m_undo = std::move(*undo);
    m_redo = std::move(*redo);
    return {};
}

Result<std::optional<StepLabel>> History::label(qint64 step) const
{
    auto statement = m_database->prepare(QByteArray(entryColumns) + R"(WHERE "step" = )" + QByteArray::number(step));
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<StepLabel>();
    const auto entry = entryAt(*statement);
    if (!entry)
        return tl::unexpected(entry.error());
    return std::optional(entry->label);
}

Result<void> History::begin(const StepLabel &label)
{
    const QByteArray present = QByteArray::number(m_present);
    if (auto done = m_database->execute(R"(DELETE FROM "history_row" WHERE "step" > )" + present
                                        + R"(; DELETE FROM "history" WHERE "step" > )" + present);
        !done)
        return done;
    auto statement = m_database->prepare(
        R"(INSERT INTO "history" ("step", "when", "who", "label", "arguments", "undone") VALUES (?1, ?2, ?3, ?4, ?5, 0))");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray who = account().toUtf8();
    const QByteArray arguments = jsonOf(label.arguments);
    statement->bind(1, m_present + 1);
    statement->bind(2, when);
    statement->bind(3, who);
    statement->bind(4, label.pattern);
    statement->bind(5, arguments);
    m_rows = 0;
    return statement->run();
}

Result<void> History::addRow(const RowChange &change, const QByteArray &before, const QByteArray &after)
{
    if (!m_addRow) {
        auto prepared = m_database->prepare(R"(INSERT INTO "history_row" ("step", "seq", "table", "id", "before",
            "before_position", "after", "after_position") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))");
        if (!prepared)
            return tl::unexpected(prepared.error());
        m_addRow = std::move(*prepared);
    }
    const QByteArray table = change.type->table.toUtf8();
    const QByteArray id = change.id.toUtf8();
    const auto bindSide = [&](int index, const PlacedRow &side, const QByteArray &json) {
        if (side.row) {
            m_addRow->bind(index, json);
            m_addRow->bind(index + 1, side.position);
        } else {
            m_addRow->bindNull(index);
            m_addRow->bindNull(index + 1);
        }
    };
    m_addRow->bind(1, m_present + 1);
    m_addRow->bind(2, ++m_rows);
    m_addRow->bind(3, table);
    m_addRow->bind(4, id);
    bindSide(5, change.before, before);
    bindSide(7, change.after, after);
    return m_addRow->run();
}

Result<void> History::mark(qint64 step, bool undone)
{
    return m_database->execute(R"(UPDATE "history" SET "undone" = )" + QByteArray::number(int(undone)) + R"( WHERE "step" = )"
                               + QByteArray::number(step));
}

Result<Difference> History::difference(qint64 step) const
{
    auto statement = m_database->prepare(R"(SELECT "table", "id", "before", "before_position", "after", "after_position"
        FROM "history_row" WHERE "step" = )" + QByteArray::number(step) + R"( ORDER BY "seq")");
    if (!statement)
        return tl::unexpected(statement.error());
    Difference difference;
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        auto change = changeAt(*statement);
        if (!change)
            return damaged(step, change.error().sentence());
        difference.changes += std::move(*change);
    }
    if (!more)
        return tl::unexpected(more.error());
    return difference;
}

Result<QList<HistoryEntry>> History::entries() const
{
    auto statement = m_database->prepare(QByteArray(entryColumns) + R"(ORDER BY "step")");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<HistoryEntry> entries;
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        auto entry = entryAt(*statement);
        if (!entry)
            return tl::unexpected(entry.error());
        entries += std::move(*entry);
    }
    if (!more)
        return tl::unexpected(more.error());
    return entries;
}

} // namespace slatelier::storage
