// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/soundness.h"

#include "core/model/references.h"
#include "core/model/signededitions.h"
#include "core/model/structurecycle.h"

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

Problem dangling(const Project &project, const Reference &reference)
{
    const auto row = reference.from.type->find(project, reference.from.id);
    return {QT_TRANSLATE_NOOP("Problem", "“%1” points to something that does not exist: %2"),
            {reference.from.type->displayName(row.get()), reference.id}};
}

std::optional<Problem> circle(const Project &project)
{
    const auto cycles = structureCycles(project);
    if (cycles.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const auto &id : cycles.first())
        names += entityTypeOf<Service>().displayName(project.services.find({id}));
    return Problem{QT_TRANSLATE_NOOP("Problem", "A service cannot be built of itself: %1"), {names.join(u" → "_s)}};
}

bool changesStructure(const RowChange &change)
{
    if (change.type != &entityTypeOf<Service>() || !change.after.row)
        return false;
    const auto &after = static_cast<const Service *>(change.after.row.get())->structure;
    return after && (!change.before.row || static_cast<const Service *>(change.before.row.get())->structure != after);
}

} // namespace

std::optional<Problem> unsoundness(const Project &project)
{
    const auto references = danglingReferences(project);
    return references.isEmpty() ? circle(project) : dangling(project, references.first());
}

std::optional<Problem> unsoundness(const Project &after, const Difference &difference)
{
    if (auto broken = signatureBroken(after, difference))
        return broken;
    bool removes = false;
    bool rebuilds = false;
    for (const auto &change : difference.changes) {
        removes |= !change.after.row;
        rebuilds |= changesStructure(change);
        if (!change.after.row)
            continue;
        for (const auto &reference : referencesOf(*change.type, change.after.row.get())) {
            if (!isSound(after, reference))
                return dangling(after, reference);
        }
    }
    if (removes)
        return unsoundness(after);
    return rebuilds ? circle(after) : std::nullopt;
}

} // namespace slatelier::model
