// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/difference.h"

namespace slatelier::model {

namespace {

void compareTables(const EntityType &type, const Project &before, const Project &after, QList<RowChange> &changes)
{
    const qsizetype old = type.count(before);
    for (qsizetype i = 0; i < old; ++i) {
        const PlacedRow was = type.rowAt(before, i);
        // Most rows stand where they stood: look there first, by pointer, before asking for the id.
        if (i < type.count(after)) {
            const PlacedRow same = type.rowAt(after, i);
            if (same.row == was.row && same.position == was.position)
                continue;
        }
        const QString id = type.idOf(was.row.get());
        const qsizetype index = type.indexOf(after, id);
        const PlacedRow is = index < 0 ? PlacedRow() : type.rowAt(after, index);
        const bool equal = is.row && is.position == was.position
            && (is.row == was.row || type.equal(is.row.get(), was.row.get()));
        if (!equal)
            changes.append({&type, id, was, is});
    }
    for (qsizetype i = 0; i < type.count(after); ++i) {
        const PlacedRow is = type.rowAt(after, i);
        if (i < old && type.rowAt(before, i).row == is.row)
            continue;
        const QString id = type.idOf(is.row.get());
        if (type.indexOf(before, id) < 0)
            changes.append({&type, id, {}, is});
    }
}

} // namespace

bool Difference::touches(const EntityType &type) const
{
    return std::any_of(changes.cbegin(), changes.cend(), [&](const RowChange &change) { return change.type == &type; });
}

Difference Difference::reversed() const
{
    Difference back = *this;
    for (auto &change : back.changes)
        std::swap(change.before, change.after);
    return back;
}

Difference differenceOf(const Project &before, const Project &after)
{
    Difference difference;
    for (const auto &type : entityTypes()) {
        if (!type.shares(before, after))
            compareTables(type, before, after, difference.changes);
    }
    return difference;
}

void apply(Project &project, const Difference &difference)
{
    // Removals first: a row that moves may take the place of one that goes.
    for (const auto &change : difference.changes) {
        if (!change.after.row)
            change.type->remove(project, change.id);
    }
    for (const auto &change : difference.changes) {
        if (change.after.row)
            change.type->place(project, change.after.row, change.after.position);
    }
}

} // namespace slatelier::model
