// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// The little of SQLite that the project file needs, with failures as values.
namespace slatelier::storage {

using model::Problem;
using model::ProblemKind;
using model::Result;

enum class CellKind { Null, Integer, Text, Other };

/// A prepared statement. Bound texts and blobs must live until the statement has run.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    void bind(int index, qint64 value);
    void bind(int index, const QByteArray &utf8);
    void bindNull(int index);

    /// Runs to the next row: true = there is one, false = done.
    Result<bool> step();
    /// Runs to the end and makes the statement ready for the next use.
    Result<void> run();
    void reset();

    CellKind kind(int column) const;
    qint64 integer(int column) const;
    /// Valid until the next step.
    QByteArrayView text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection to one database.
class Database
{
public:
    enum Mode { Existing, Fresh };

    /// Opens with nothing in the file trusted: no triggers, no views, no functions from the schema.
    static Result<Database> open(const QString &path, Mode mode);

    Result<Statement> prepare(const QByteArray &sql) const;
    /// Runs one or several statements without arguments or results.
    Result<void> execute(const QByteArray &sql) const;
    /// The first column of the first row; 0 where there is none.
    Result<qint64> integer(const QByteArray &sql) const;
    /// The first column of all rows.
    Result<QStringList> texts(const QByteArray &sql) const;

    qint64 changedRows() const;
    bool isReadOnly() const;
    /// The file was moved, renamed or removed since it was opened.
    bool hasMoved() const;
    bool inTransaction() const;
    /// Replaces everything here by what is in \a source.
    Result<void> copyFrom(const Database &source) const;
    /// Writes a compact copy of everything into an empty file.
    Result<void> vacuumInto(const QString &path) const;
    /// The last failure, as a sentence.
    Problem problem() const;

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// Rolls back unless committed, so that every early return is right.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database, const char *sql = "BEGIN IMMEDIATE");
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();
    Result<void> rollBack();

private:
    explicit Transaction(const Database *database) : m_database(database) {}
    const Database *m_database;
};

} // namespace slatelier::storage
