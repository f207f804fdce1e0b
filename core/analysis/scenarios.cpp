// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenarios.h"

#include "core/model/difference.h"
#include "core/model/jsondatum.h"

namespace slatelier::analysis {

model::Result<model::Project> withScenario(const model::Project &project, const model::Scenario &scenario)
{
    model::Project changed = project;
    for (const auto &change : scenario.changes) {
        const auto *type = model::entityType(change.table);
        const auto row = type ? type->find(changed, change.row) : nullptr;
        const int field = type ? type->fieldIndex(change.field) : -1;
        if (!row || field < 0)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the scenario “%1” changes something that is no longer there"),
                                  {scenario.name});
        const auto value = model::datumFromJson(change.value.toUtf8());
        if (!value)
            return tl::unexpected(value.error());
        const auto copy = type->copy(row.get());
        if (const auto misfit = type->fields.at(field).write(copy.get(), *value))
            return model::failure(misfit->pattern, misfit->arguments);
        type->place(changed, copy, type->rowAt(changed, type->indexOf(changed, change.row)).position);
    }
    return changed;
}

QList<model::ScenarioChange> changesBetween(const model::Project &before, const model::Project &after)
{
    QList<model::ScenarioChange> changes;
    for (const auto &row : model::differenceOf(before, after).changes) {
        if (!row.before.row || !row.after.row || row.type == &model::entityTypeOf<model::Scenario>())
            continue;
        for (const auto &field : row.type->fields) {
            const auto value = field.read(row.after.row.get());
            if (!(value == field.read(row.before.row.get())))
                changes += {row.type->table, row.id, field.name, QString::fromUtf8(value.toJson())};
        }
    }
    return changes;
}

} // namespace slatelier::analysis
