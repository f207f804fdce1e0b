// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QHash>

/// Which rows live inside which in the text form.
namespace slatelier::exchange {

/// The entities whose rows are written inside rows of \a owner; for nullptr those at the top, without the project's
/// own row, whose fields stand at the top themselves.
QList<const model::EntityType *> typesInside(const model::EntityType *owner);

/// Puts \a row behind the rows of its table.
void append(model::Project &project, const model::EntityType &type, const model::AnyRow &row);

/// The rows of a project by table and owner, found without searching.
class RowsByOwner
{
public:
    explicit RowsByOwner(const model::Project &project);
    QList<model::AnyRow> all(const model::EntityType &type) const;
    QList<model::AnyRow> inside(const model::EntityType &type, const QString &owner) const;

private:
    QHash<const model::EntityType *, QList<model::AnyRow>> m_all;
    QHash<std::pair<const model::EntityType *, QString>, QList<model::AnyRow>> m_inside;
};

} // namespace slatelier::exchange
