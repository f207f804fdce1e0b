// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

/// What changed between two projects; what a step, the undo stack, the history and a redline are made of.
namespace slatelier::model {

/// One row that was added (no before), removed (no after) or changed, moved included.
struct RowChange
{
    const EntityType *type = nullptr;
    QString id;
    PlacedRow before;
    PlacedRow after;
};

struct Difference
{
    QList<RowChange> changes;

    bool isEmpty() const { return changes.isEmpty(); }
    bool touches(const EntityType &type) const;
    template<class E>
    bool touches() const { return touches(entityTypeOf<E>()); }
    /// The way back.
    Difference reversed() const;
};

/// Changes that lead from \a before to \a after, tables in their order. Tables that share their rows cost nothing.
Difference differenceOf(const Project &before, const Project &after);

/// \a project with \a difference applied; its rows are taken as they are, nothing is checked.
void apply(Project &project, const Difference &difference);

} // namespace slatelier::model
