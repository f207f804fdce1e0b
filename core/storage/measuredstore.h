// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/measured.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QHash>

#include <functional>

/// The home of measured rows in the project file: tables of their own beside those of the project's value.
namespace slatelier::storage {

/// One import, which can be taken back as a whole.
struct MeasuredBatch
{
    qint64 number = 0; ///< from 1, growing
    QString kind;      ///< the table: outages, tickets or ratings
    QString source;    ///< what the file was called
    QDateTime whenUtc;
    qint64 rows = 0; ///< that the import added or changed
};

/// What an import did to the rows.
struct MeasuredChange
{
    qint64 batch = 0; ///< 0 = nothing was new, so nothing was written
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/// Every version of a row stays with the batch that brought it, and the latest one counts; so taking back a batch, also
/// one in the middle, brings back what was before. Used by one thread at a time, like the file. A file without the
/// tables holds no rows; they are made when the first row comes.
class MeasuredStore
{
public:
    /// Runs a function in one transaction of the file.
    using Transact = std::function<Result<void>(const std::function<Result<void>()> &)>;

    MeasuredStore(const Database &database, Transact transact);
    /// For a project without a file.
    static Result<std::unique_ptr<MeasuredStore>> inMemory();
    /// Rows of a file that this or another thread has open, through a connection of its own.
    static Result<model::Measured> readFile(const QString &path);

    Result<model::Measured> rows() const;
    /// By table.
    QHash<QString, qint64> counts() const;
    /// Oldest first.
    Result<QList<MeasuredBatch>> batches() const;

    /// Writes the rows of each kind as one batch; a row that is there with the same content is left alone, one with the
    /// same id and other content is changed. All or nothing.
    Result<MeasuredChange> add(const model::Measured &rows, const QString &source);
    /// The same in parts, for a window that must not freeze: what was begun and not finished counts for nothing.
    Result<qint64> begin(const QString &kind, const QString &source);
    Result<void> append(qint64 batch, const model::Measured &rows, MeasuredChange &change);
    /// Makes the batch count, or removes it where nothing was new.
    Result<void> finish(qint64 batch, MeasuredChange &change);

    Result<void> takeBack(qint64 batch);
    /// Adds all batches to \a other, in order.
    Result<void> copyInto(MeasuredStore &other) const;

private:
    bool hasTables() const;
    Result<void> makeTables() const;
    Result<qint64> beginInside(const QString &kind, const QString &source) const;
    Result<void> finishInside(qint64 batch, MeasuredChange &change) const;
    Result<void> removeInside(qint64 batch) const;
    template<class E>
    Result<void> appendInside(qint64 batch, const QList<E> &rows, MeasuredChange &change) const;

    std::unique_ptr<Database> m_own; // of a project without a file
    const Database *m_database;
    Transact m_transact;
};

} // namespace slatelier::storage
