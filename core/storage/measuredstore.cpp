// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/measuredstore.h"

#include "core/storage/measuredcells.h"
#include "core/storage/schema.h"

namespace slatelier::storage {

using namespace Qt::StringLiterals;
using model::failure;
using model::Measured;

namespace {

constexpr const char *batchSql = R"(
CREATE TABLE IF NOT EXISTS "measured_batch" ( -- The imports that brought measured rows
  "batch" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL, -- table of the rows
  "source" TEXT NOT NULL, -- name of the imported file
  "when" TEXT NOT NULL, -- UTC
  "complete" INTEGER NOT NULL CHECK ("complete" IN (0, 1)) -- 0 = was broken off, counts for nothing
) STRICT;
)";

/// Unlike the tables of the project: several versions of a row, and services named without a tie.
template<class E>
QByteArray measuredTableSql()
{
    const QByteArray table = quotedName(QString::fromLatin1(E::description().table));
    QByteArray sql = "CREATE TABLE IF NOT EXISTS " + table + " ( -- " + E::description().plural
        + "; of several rows with one id that of the latest batch counts\n  \"id\" TEXT NOT NULL,\n  \"batch\" INTEGER NOT NULL";
    forEachField<E>([&](const auto &field) {
        using T = std::decay_t<decltype(std::declval<E>().*field.member)>;
        sql += ",\n  " + quotedName(QString::fromLatin1(field.name)) + ' ' + measured::columnType<T>();
    });
    return sql + ",\n  \"zone\" TEXT, -- in which the moments were written\n  PRIMARY KEY (\"id\", \"batch\")\n) STRICT, WITHOUT ROWID;\n";
}

template<class E>
QByteArray columns()
{
    QByteArray list = "\"id\", \"batch\"";
    forEachField<E>([&](const auto &field) { list += ", " + quotedName(QString::fromLatin1(field.name)); });
    return list + ", \"zone\"";
}

template<class E>
constexpr int columnCount()
{
    return int(std::tuple_size_v<decltype(E::description().fields)>) + 3;
}

template<class E>
QByteArray tableOf(const QList<E> &)
{
    return quotedName(QString::fromLatin1(E::description().table));
}

/// The latest version of each row among the complete batches up to \a last. Of several rows SQLite takes the columns
/// from the one that holds the max().
template<class E>
QByteArray presentSql()
{
    return "SELECT " + columns<E>() + ", max(\"batch\") FROM " + tableOf(QList<E>())
        + " WHERE \"batch\" IN (SELECT \"batch\" FROM \"measured_batch\" WHERE \"complete\" = 1) GROUP BY \"id\"";
}

tl::unexpected<Problem> unfit(const QString &table, const QString &id, const char *column)
{
    return failure(QT_TRANSLATE_NOOP("Problem", "The file is damaged: in the table “%1” the row “%2” has no sound value for “%3”."),
                   {table, id, QString::fromLatin1(column)}, ProblemKind::File);
}

template<class E>
Result<void> readInto(const Database &database, const QByteArray &sql, QList<E> &rows)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        E row;
        row.id.text = textAt(*statement, 0).value_or(QString());
        if (const char *field = readCells(*statement, 2, row))
            return unfit(QString::fromLatin1(E::description().table), row.id.text, field);
        rows += std::move(row);
    }
    if (!more)
        return tl::unexpected(more.error());
    return {};
}

Result<Measured> readAll(const Database &database)
{
    Measured found;
    Result<void> done;
    found.forEachList([&]<class E>(QList<E> &rows) {
        if (done)
            done = readInto(database, presentSql<E>(), rows);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

bool holdsTables(const Database &database)
{
    return database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'measured_batch'").value_or(0) > 0;
}

} // namespace

MeasuredStore::MeasuredStore(const Database &database, Transact transact) : m_database(&database), m_transact(std::move(transact)) {}

Result<std::unique_ptr<MeasuredStore>> MeasuredStore::inMemory()
{
    auto database = Database::open(u":memory:"_s, Database::Fresh);
    if (!database)
        return tl::unexpected(database.error());
    auto own = std::make_unique<Database>(std::move(*database));
    const Database *kept = own.get();
    auto store = std::make_unique<MeasuredStore>(*kept, [kept](const std::function<Result<void>()> &write) -> Result<void> {
        auto transaction = Transaction::begin(*kept);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto written = write(); !written)
            return written;
        return transaction->commit();
    });
    store->m_own = std::move(own);
    return store;
}

Result<Measured> MeasuredStore::readFile(const QString &path)
{
    const auto database = Database::open(path, Database::Existing);
    if (!database)
        return tl::unexpected(database.error());
    if (auto set = database->execute("PRAGMA query_only=ON"); !set)
        return tl::unexpected(set.error());
    return holdsTables(*database) ? readAll(*database) : Measured();
}

bool MeasuredStore::hasTables() const { return holdsTables(*m_database); }

Result<void> MeasuredStore::makeTables() const
{
    QByteArray sql = batchSql;
    Measured().forEachList([&]<class E>(const QList<E> &) { sql += measuredTableSql<E>(); });
    return m_database->execute(sql);
}

Result<Measured> MeasuredStore::rows() const { return hasTables() ? readAll(*m_database) : Measured(); }

QHash<QString, qint64> MeasuredStore::counts() const
{
    QHash<QString, qint64> counts;
    const bool present = hasTables();
    Measured().forEachList([&]<class E>(const QList<E> &rows) {
        const auto sql = "SELECT count(DISTINCT \"id\") FROM " + tableOf(rows)
            + " WHERE \"batch\" IN (SELECT \"batch\" FROM \"measured_batch\" WHERE \"complete\" = 1)";
        counts.insert(QString::fromLatin1(E::description().table), present ? m_database->integer(sql).value_or(0) : 0);
    });
    return counts;
}

Result<QList<MeasuredBatch>> MeasuredStore::batches() const
{
    QList<MeasuredBatch> batches;
    if (!hasTables())
        return batches;
    auto statement = m_database->prepare(R"(SELECT "batch", "kind", "source", "when" FROM "measured_batch" WHERE "complete" = 1 ORDER BY "batch")");
    if (!statement)
        return tl::unexpected(statement.error());
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        const auto text = [&](int column) { return textAt(*statement, column).value_or(QString()); };
        MeasuredBatch batch{statement->integer(0), text(1), text(2), QDateTime::fromString(text(3), Qt::ISODate), 0};
        Measured().forEachList([&]<class E>(const QList<E> &rows) {
            if (batch.kind == QLatin1StringView(E::description().table))
                batch.rows = m_database->integer("SELECT count(*) FROM " + tableOf(rows) + " WHERE \"batch\" = " + QByteArray::number(batch.number)).value_or(0);
        });
        batches += batch;
    }
    if (!more)
        return tl::unexpected(more.error());
    return batches;
}

Result<qint64> MeasuredStore::beginInside(const QString &kind, const QString &source) const
{
    if (auto made = makeTables(); !made)
        return tl::unexpected(made.error());
    auto statement = m_database->prepare(R"(INSERT INTO "measured_batch" ("kind", "source", "when", "complete") VALUES (?1, ?2, ?3, 0))");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray table = kind.toUtf8(), name = source.toUtf8(), when = utcText(QDateTime::currentSecsSinceEpoch());
    statement->bind(1, table);
    statement->bind(2, name);
    statement->bind(3, when);
    if (auto written = statement->run(); !written)
        return tl::unexpected(written.error());
    return m_database->integer("SELECT last_insert_rowid()");
}

template<class E>
Result<void> MeasuredStore::appendInside(qint64 batch, const QList<E> &rows, MeasuredChange &change) const
{
    if (rows.isEmpty())
        return {};
    QByteArray places = "?1";
    for (int i = 2; i <= columnCount<E>(); ++i)
        places += ", ?" + QByteArray::number(i);
    auto insert = m_database->prepare("INSERT INTO " + tableOf(rows) + " (" + columns<E>() + ") VALUES (" + places + ')');
    auto find = m_database->prepare("SELECT " + columns<E>() + " FROM " + tableOf(rows)
                                    + " WHERE \"id\" = ?1 AND \"batch\" < ?2 AND \"batch\" IN (SELECT \"batch\" FROM \"measured_batch\" WHERE "
                                      "\"complete\" = 1) ORDER BY \"batch\" DESC LIMIT 1");
    for (const auto *statement : {&insert, &find}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    for (const auto &row : rows) {
        const QByteArray id = row.id.text.toUtf8();
        find->bind(1, id);
        find->bind(2, batch);
        const auto there = find->step();
        if (!there)
            return tl::unexpected(there.error());
        E present;
        present.id = row.id;
        const bool same = *there && !readCells(*find, 2, present) && present == row;
        find->reset();
        if (same) {
            ++change.unchanged;
            continue;
        }
        insert->bind(1, id);
        insert->bind(2, batch);
        const auto cells = cellsOf(row);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells.at(i).bindTo(*insert, int(i) + 3);
        if (auto written = insert->run(); !written)
            return written;
        ++(*there ? change.changed : change.added);
    }
    return {};
}

Result<void> MeasuredStore::removeInside(qint64 batch) const
{
    QByteArray sql;
    const QByteArray condition = " WHERE \"batch\" = " + QByteArray::number(batch) + "; ";
    Measured().forEachList([&](const auto &rows) { sql += "DELETE FROM " + tableOf(rows) + condition; });
    return m_database->execute(sql + "DELETE FROM \"measured_batch\"" + condition);
}

Result<void> MeasuredStore::finishInside(qint64 batch, MeasuredChange &change) const
{
    if (change.added + change.changed == 0)
        return removeInside(batch);
    change.batch = batch;
    return m_database->execute("UPDATE \"measured_batch\" SET \"complete\" = 1 WHERE \"batch\" = " + QByteArray::number(batch));
}

Result<MeasuredChange> MeasuredStore::add(const Measured &rows, const QString &source)
{
    MeasuredChange all;
    const auto written = m_transact([&]() -> Result<void> {
        Result<void> done;
        rows.forEachList([&]<class E>(const QList<E> &list) {
            if (!done || list.isEmpty())
                return;
            MeasuredChange change;
            const auto batch = beginInside(QString::fromLatin1(E::description().table), source);
            done = batch ? appendInside(*batch, list, change) : Result<void>(tl::unexpected(batch.error()));
            if (done)
                done = finishInside(*batch, change);
            all = {change.batch > 0 ? change.batch : all.batch, all.added + change.added, all.changed + change.changed,
                   all.unchanged + change.unchanged};
        });
        return done;
    });
    if (!written)
        return tl::unexpected(written.error());
    return all;
}

Result<qint64> MeasuredStore::begin(const QString &kind, const QString &source)
{
    Result<qint64> batch = 0;
    const auto written = m_transact([&]() -> Result<void> {
        batch = beginInside(kind, source);
        if (!batch)
            return tl::unexpected(batch.error());
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return batch;
}

Result<void> MeasuredStore::append(qint64 batch, const Measured &rows, MeasuredChange &change)
{
    return m_transact([&]() -> Result<void> {
        Result<void> done;
        rows.forEachList([&](const auto &list) {
            if (done)
                done = appendInside(batch, list, change);
        });
        return done;
    });
}

Result<void> MeasuredStore::finish(qint64 batch, MeasuredChange &change)
{
    return m_transact([&] { return finishInside(batch, change); });
}

Result<void> MeasuredStore::takeBack(qint64 batch)
{
    return m_transact([&] { return removeInside(batch); });
}

Result<void> MeasuredStore::copyInto(MeasuredStore &other) const
{
    const auto all = batches();
    if (!all)
        return tl::unexpected(all.error());
    for (const auto &batch : *all) {
        Measured part;
        Result<void> done;
        part.forEachList([&]<class E>(QList<E> &rows) {
            if (done)
                done = readInto(*m_database, "SELECT " + columns<E>() + " FROM " + tableOf(rows) + " WHERE \"batch\" = " + QByteArray::number(batch.number), rows);
        });
        if (!done)
            return done;
        if (const auto added = other.add(part, batch.source); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace slatelier::storage
