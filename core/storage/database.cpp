// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/model/jsonreader.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

namespace slatelier::storage {

namespace {

constexpr int busyMilliseconds = 3000;

const char *sentenceFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return QT_TRANSLATE_NOOP("Problem", "The disk is full; nothing was changed.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return QT_TRANSLATE_NOOP("Problem", "Another program is writing the file at this moment.");
    case SQLITE_READONLY:
    case SQLITE_PERM: return QT_TRANSLATE_NOOP("Problem", "The file may not be written.");
    case SQLITE_CANTOPEN: return QT_TRANSLATE_NOOP("Problem", "The file or its journal cannot be opened.");
    case SQLITE_IOERR: return QT_TRANSLATE_NOOP("Problem", "The disk reports an error; nothing was changed.");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return QT_TRANSLATE_NOOP("Problem", "The file is damaged (%1).");
    case SQLITE_NOMEM: return QT_TRANSLATE_NOOP("Problem", "There is not enough memory for the file.");
    case SQLITE_TOOBIG: return QT_TRANSLATE_NOOP("Problem", "A text is too long for the file.");
    default: return QT_TRANSLATE_NOOP("Problem", "The file does not have the form of a project (%1).");
    }
}

Problem problemOf(sqlite3 *database)
{
    const int code = database ? sqlite3_extended_errcode(database) : SQLITE_NOMEM;
    const QString told = database ? QString::fromUtf8(sqlite3_errmsg(database)) : QString();
    return {sentenceFor(code), {told}, ProblemKind::File, {}, 0, 0};
}

/// json_valid() of SQLite 3.40 may not be used by a schema that is not trusted; this one may, and is as strict as the
/// reader that will read the value.
void jsonValid(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const int type = sqlite3_value_type(arguments[0]);
    if (type == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const auto bytes = QByteArray::fromRawData(text, text ? sqlite3_value_bytes(arguments[0]) : 0);
    sqlite3_result_int(context, type == SQLITE_TEXT && model::readJson(bytes).has_value());
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(problemOf(sqlite3_db_handle(m_statement.get())));
}

Result<void> Statement::run()
{
    Result<bool> more = true;
    while (more && *more)
        more = step();
    reset();
    if (!more)
        return tl::unexpected(more.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

CellKind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL: return CellKind::Null;
    case SQLITE_INTEGER: return CellKind::Integer;
    case SQLITE_TEXT: return CellKind::Text;
    default: return CellKind::Other;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, text ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (mode == Fresh ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Database database;
    database.m_database.reset(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(database.problem());
    sqlite3_busy_timeout(handle, busyMilliseconds);
    // The last two would take the name of a column that is not there for a text.
    for (const int permission : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                                 SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, permission, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_create_function_v2(handle, "json_valid", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, jsonValid,
                               nullptr, nullptr, nullptr);
    const auto prepared = database.execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; "
                                           "PRAGMA mmap_size=0;");
    if (!prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Result<Statement> Database::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database.get(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(problem());
    return Statement(statement);
}

Result<void> Database::execute(const QByteArray &sql) const
{
    if (sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(problem());
    return {};
}

Result<qint64> Database::integer(const QByteArray &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QStringList> Database::texts(const QByteArray &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList found;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        found += QString::fromUtf8(statement->text(0));
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_database.get());
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") == 1;
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_database.get()) == 0;
}

Result<void> Database::copyFrom(const Database &source) const
{
    sqlite3_backup *backup = sqlite3_backup_init(m_database.get(), "main", source.m_database.get(), "main");
    if (!backup)
        return tl::unexpected(problem());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return tl::unexpected(problem());
    return {};
}

Result<void> Database::vacuumInto(const QString &path) const
{
    auto statement = prepare("VACUUM INTO ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    const QByteArray name = QFile::encodeName(path);
    statement->bind(1, name);
    // While it works, SQLite takes its own json_valid() instead of ours, and evaluates no condition of the schema.
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    // A connection that only asks may not even write another file.
    const bool onlyAsks = integer("PRAGMA query_only").value_or(0) != 0;
    if (onlyAsks)
        (void)execute("PRAGMA query_only=OFF");
    auto done = statement->run();
    if (onlyAsks)
        (void)execute("PRAGMA query_only=ON");
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return done;
}

Problem Database::problem() const
{
    return problemOf(m_database.get());
}

Result<Transaction> Transaction::begin(const Database &database, const char *sql)
{
    const auto begun = database.execute(sql);
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database && m_database->inTransaction())
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

Result<void> Transaction::rollBack()
{
    const auto *database = std::exchange(m_database, nullptr);
    return database->inTransaction() ? database->execute("ROLLBACK") : Result<void>();
}

} // namespace slatelier::storage
