// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/storage/database.h"

#include <map>

/// Rows of any entity in the tables of the file and in its history.
namespace slatelier::storage {

/// The fields of \a row when the file can hold them exactly: what is read back will equal the row.
Result<QList<model::Datum>> storableValues(const model::EntityType &type, const void *row);

/// The fields as one JSON object without the absent ones, for the history.
QByteArray rowJson(const model::EntityType &type, const QList<model::Datum> &values);
Result<model::AnyRow> rowFromJson(const model::EntityType &type, const QString &id, QByteArrayView json);

class RowStore
{
public:
    explicit RowStore(const Database &database) : m_database(&database) {}

    /// Adds the rows of the entity to \a project; the first row that does not fit is a problem.
    Result<void> read(const model::EntityType &type, model::Project &project) const;
    Result<void> insert(const model::EntityType &type, const QString &id, qint64 position, const QList<model::Datum> &values);
    /// A problem when the row does not stand at \a position: then the file is not what the caller thinks it is.
    Result<void> remove(const model::EntityType &type, const QString &id, qint64 position);
    Result<void> update(const model::EntityType &type, const QString &id, qint64 from, qint64 to, const QList<model::Datum> &values);

private:
    struct Statements
    {
        Statement insert, remove, update;
    };
    Result<Statements *> statementsFor(const model::EntityType &type);

    const Database *m_database;
    std::map<const model::EntityType *, Statements> m_statements;
};

} // namespace slatelier::storage
