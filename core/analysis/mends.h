// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QDate>

#include <functional>

/// What can be put right by one step, because there is only one sensible way.
namespace slatelier::analysis {

/// The step that mends a finding.
struct Mend
{
    const char *label = ""; // QT_TRANSLATE_NOOP("Mend", …): the words of the button and of the step
    QStringList arguments;
    std::function<model::Project(const model::Project &)> step;

    /// In the language of the program.
    QString words() const;
};

/// Takes the KPI off the role; what kept it from below keeps what it kept.
void removeBinding(model::Project &project, const model::Id<model::KpiBinding> &id);

/// How a gap in the line of sight is mended; absent where only people can decide (whom to put into a role).
///  - target-without-kpi: a KPI with the metric, the scope and the value of the promise, answered for by the owner of the
///    metric, of the service or by management.
///  - kpi-without-role: the same roles are asked to answer for it.
///  - promise-does-not-reach-field: the field role of the crews that mend the service's parts, else the only field role,
///    answers for a metric that is declared to support the promised one, else for the promised one itself, under the
///    topmost binding.
///  - role-not-told: the role is marked as told of the present edition on \a today.
///  - binding-without-power: the binding is removed; those below it move up.
///  - kpi-pulls-against-promise: the KPI no longer weighs for the role; the metric it harms does instead, where it has a KPI.
std::optional<Mend> mendFor(const model::Project &project, const Finding &finding, const QDate &today);

} // namespace slatelier::analysis
