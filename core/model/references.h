// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

/// Who points to whom.
namespace slatelier::model {

/// A reference: the row and field that hold it, and what they point to.
struct Reference
{
    EntityRef from;
    const char *table = ""; // "" = a component or a service, in a structure
    QString id;
};

/// Every reference of the row, in the order of its fields.
QList<Reference> referencesOf(const EntityType &type, const void *row);
/// Does what the reference points to exist?
bool isSound(const Project &project, const Reference &reference);
/// References to rows that do not exist, in the order of tables and rows.
QList<Reference> danglingReferences(const Project &project);
/// Rows that point to \a id, its own inner rows left out.
QList<EntityRef> usesOf(const Project &project, const QString &id);
/// The row with this id in whatever table; a null type when there is none.
EntityRef locate(const Project &project, const QString &id);

/// Removes the row and all that live inside it. What pointed to it is left consistent: optional references become
/// empty, list entries and parts of structures go, rows that cannot be without it are removed as well.
void removeRow(Project &project, const EntityType &type, const QString &id);

} // namespace slatelier::model
