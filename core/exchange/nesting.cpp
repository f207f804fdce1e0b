// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nesting.h"

#include "core/model/project.h"

namespace slatelier::exchange {

using namespace model;

QList<const EntityType *> typesInside(const EntityType *owner)
{
    QList<const EntityType *> types;
    for (const auto &type : entityTypes()) {
        if (type.owner == owner && &type != &entityTypeOf<ProjectInfo>())
            types += &type;
    }
    return types;
}

void append(Project &project, const EntityType &type, const AnyRow &row)
{
    type.putAt(project, type.count(project), row);
}

RowsByOwner::RowsByOwner(const Project &project)
{
    for (const auto &type : entityTypes()) {
        for (qsizetype i = 0; i < type.count(project); ++i) {
            const auto row = type.rowAt(project, i).row;
            m_all[&type] += row;
            if (type.owner)
                m_inside[{&type, type.ownerId(row.get())}] += row;
        }
    }
}

QList<AnyRow> RowsByOwner::all(const EntityType &type) const { return m_all.value(&type); }

QList<AnyRow> RowsByOwner::inside(const EntityType &type, const QString &owner) const
{
    return m_inside.value({&type, owner});
}

} // namespace slatelier::exchange
