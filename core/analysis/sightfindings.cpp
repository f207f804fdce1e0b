// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/trace.h"

#include <QSet>

#include <cstring>

namespace slatelier::analysis {

namespace {

/// What harms each metric, by the metric that is striven for.
using Harms = QHash<QString, QList<const model::MetricEffect *>>;

const model::Target *promiseOf(const FindingList &list, const model::Kpi &kpi, const model::Id<model::Metric> &metric)
{
    for (const auto &target : list.project().targets) {
        const auto *agreement = list.project().agreements.find(target.agreement);
        const bool live = agreement && agreement->state != model::AgreementState::Retired && !target.notOffered;
        const bool sameService = !kpi.service || !target.service || kpi.service == target.service;
        if (live && target.metric == metric && sameService && (!kpi.agreement || *kpi.agreement == target.agreement))
            return &target;
    }
    return nullptr;
}

void findPullingOf(FindingList &list, const model::KpiBinding &binding, const Harms &harms, const QSet<QString> &paid)
{
    const auto &project = list.project();
    const auto *kpi = project.kpis.find(binding.kpi);
    const bool rewarded = (binding.weight && !binding.weight->value.isNegative() && *binding.weight != model::Share{}) || paid.contains(binding.kpi.text);
    if (!kpi || !kpi->metric || !rewarded)
        return;
    for (const auto *effect : harms.value(kpi->metric->text)) {
        const auto *target = promiseOf(list, *kpi, effect->affected);
        if (!target)
            continue;
        list.add("kpi-pulls-against-promise", Severity::Error, binding, "weight",
                 QT_TRANSLATE_NOOP("Finding", "“%1” is rewarded for “%2”, which works against “%3”, promised in the agreement %4."),
                 {list.name(project.roles, std::optional(binding.role)), list.name(*kpi), list.name(project.metrics, std::optional(effect->affected)),
                  list.name(*project.agreements.find(target->agreement))});
        return;
    }
}

} // namespace

namespace {

/// What stands beside the lines, because nothing promised hangs on it, is looked at by itself.
void addGapsBeside(FindingList &list)
{
    const auto &project = list.project();
    QSet<QString> bindings, kpis; // with a gap already
    for (const auto &gap : list.found()) {
        if (gap.place.type == &model::entityTypeOf<model::KpiBinding>())
            bindings.insert(gap.place.id);
        else if (gap.place.type == &model::entityTypeOf<model::Kpi>())
            kpis.insert(gap.place.id);
    }
    QSet<QString> bound;
    for (const auto &binding : project.kpiBindings) {
        bound.insert(binding.kpi.text);
        if (binding.influence == model::Influence::None && binding.influenceNote.trimmed().isEmpty() && !bindings.contains(binding.id.text))
            list.add("binding-without-power", Severity::Error, binding, "influence",
                     QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2” without power over it, and nothing says why."),
                     {list.name(project.roles, std::optional(binding.role)), list.name(project.kpis, std::optional(binding.kpi))});
    }
    for (const auto &kpi : project.kpis) {
        if (!bound.contains(kpi.id.text) && !kpis.contains(kpi.id.text))
            list.add("kpi-without-role", Severity::Warning, kpi, "name",
                     QT_TRANSLATE_NOOP("Finding", "No role answers for the KPI “%1”."), {list.name(kpi)});
    }
}

} // namespace

void findBrokenLines(FindingList &list)
{
    for (const auto &agreement : gapsIn(list.project(), list.context().today, LinePart::Below)) {
        for (const auto &gap : agreement.gaps)
            list.add(gap);
    }
    addGapsBeside(list);
}

void findOutOfSight(FindingList &list)
{
    const auto &project = list.project();
    for (const auto &[agreement, asksSomebody, gaps] : gapsIn(project, list.context().today, LinePart::Promises)) {
        if (!asksSomebody) {
            list.add("agreement-without-kpis", Severity::Notice, *agreement, "",
                     QT_TRANSLATE_NOOP("Finding", "No KPI measures any promise of the agreement %1: nobody in the house is asked for them."),
                     {list.name(*agreement)});
            continue;
        }
        for (const auto &gap : gaps) {
            const bool unmeasured = std::strcmp(gap.rule, "target-without-kpi") == 0
                && !project.targets.find({gap.place.id})->metric; // that has a finding of its own
            if (!unmeasured)
                list.add(gap);
        }
    }
}

void findPulling(FindingList &list)
{
    const auto &project = list.project();
    Harms harms;
    for (const auto &effect : project.metricEffects) {
        if (effect.effect == model::EffectKind::Harms)
            harms[effect.metric.text] += &effect;
    }
    if (harms.isEmpty())
        return;
    QSet<QString> paid; // KPIs with a bonus of their own
    for (const auto &row : project.incentiveRows) {
        if (row.kpi)
            paid.insert(row.kpi->text);
    }
    for (const auto &binding : project.kpiBindings)
        findPullingOf(list, binding, harms, paid);
}

} // namespace slatelier::analysis
