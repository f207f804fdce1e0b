// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QHash>

namespace slatelier::exchange {

/// Finds rows by what people call them.
class RowLookup
{
public:
    explicit RowLookup(const model::Project &project);
    void add(const model::EntityType &type, const void *row);
    /// The id of the row with this id, else of the only one with this code or number, else of the only one with this
    /// name; empty when there is none or several.
    QString find(const model::EntityType &type, const QString &called) const;

private:
    struct Names
    {
        QHash<QString, QString> ids;
        QHash<QString, QString> codes; // an empty id marks several
        QHash<QString, QString> names;
    };
    QHash<const model::EntityType *, Names> m_types;
};

} // namespace slatelier::exchange
