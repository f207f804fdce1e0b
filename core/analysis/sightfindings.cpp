// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/trace.h"

#include <QSet>

#include <cstring>

namespace slatelier::analysis {

namespace {

/// Nobody has begun to ask for the promises of this agreement.
bool asksNobody(const Trace &trace)
{
    return !trace.targets.isEmpty()
        && std::all_of(trace.targets.begin(), trace.targets.end(), [](const TracedTarget &target) { return target.kpis.isEmpty(); });
}

/// The rows of the whole project that decide who answers for what, and what they are called.
RowMark markOf(const model::Project &project, QDate today)
{
    RowMark mark;
    const auto addAll = [&](const auto &...tables) {
        const auto add = [&](const auto &table) {
            for (const auto &row : table)
                mark.add(&row);
        };
        (add(tables), ...);
    };
    addAll(project.kpis, project.kpiBindings, project.metricEffects, project.roles, project.assignments, project.acknowledgements,
           project.metrics, project.agreements, project.targets, project.crews);
    for (const auto &target : project.targets) {
        mark.add(target.service ? project.services.find(*target.service) : nullptr);
        mark.add(target.component ? project.components.find(*target.component) : nullptr);
    }
    mark.add(reinterpret_cast<const void *>(quintptr(today.toJulianDay()))); // who is there depends on the day
    return mark;
}

/// What stands beside the lines, because nothing promised hangs on it, is looked at by itself.
void addGapsBeside(const FindingList &list, QList<Finding> &gaps)
{
    const auto &project = list.project();
    QSet<std::pair<QLatin1StringView, QString>> said;
    for (const auto &gap : gaps)
        said.insert({QLatin1StringView(gap.rule), gap.place.id});
    const auto add = [&](const Finding &finding) {
        if (!said.contains({QLatin1StringView(finding.rule), finding.place.id}))
            gaps += finding;
    };
    QSet<QString> bound;
    for (const auto &binding : project.kpiBindings) {
        bound.insert(binding.kpi.text);
        if (binding.influence == model::Influence::None && binding.influenceNote.trimmed().isEmpty())
            add({"binding-without-power", Severity::Error, {&model::entityTypeOf<model::KpiBinding>(), binding.id.text, QStringLiteral("influence")},
                 QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2” without power over it, and nothing says why."),
                 {list.name(project.roles, std::optional(binding.role)), list.name(project.kpis, std::optional(binding.kpi))}});
    }
    for (const auto &kpi : project.kpis) {
        if (!bound.contains(kpi.id.text))
            add({"kpi-without-role", Severity::Warning, {&model::entityTypeOf<model::Kpi>(), kpi.id.text, QStringLiteral("name")},
                 QT_TRANSLATE_NOOP("Finding", "No role answers for the KPI “%1”."), {list.name(kpi)}});
    }
}

QList<Finding> gapsOf(const FindingList &list)
{
    QList<Finding> gaps;
    QSet<QStringList> said; // one gap can break many lines
    for (const auto &trace : traces(list.project(), list.context().today)) {
        const auto *agreement = list.project().agreements.find(trace.agreement);
        if (asksNobody(trace)) {
            gaps += Finding{"agreement-without-kpis", Severity::Notice, {&model::entityTypeOf<model::Agreement>(), agreement->id.text, {}},
                            QT_TRANSLATE_NOOP("Finding", "No KPI measures any promise of the agreement %1: nobody in the house is asked for them."),
                            {list.name(*agreement)}};
            continue;
        }
        for (const auto &target : trace.targets) {
            for (const auto &gap : target.gaps) {
                const auto key = QStringList{QString::fromLatin1(gap.rule), gap.place.type->table, gap.place.id} + gap.arguments;
                const bool unmeasured = std::strcmp(gap.rule, "target-without-kpi") == 0
                    && !list.project().targets.find(target.target)->metric; // that has a finding of its own
                if (unmeasured || said.contains(key))
                    continue;
                said.insert(key);
                gaps += gap;
            }
        }
    }
    addGapsBeside(list, gaps);
    return gaps;
}

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

void findPulling(FindingList &list, const model::KpiBinding &binding, const Harms &harms, const QSet<QString> &paid)
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

void findInLineOfSight(FindingList &list)
{
    const auto &project = list.project();
    auto &known = list.kept().sight;
    const auto mark = markOf(project, list.context().today);
    if (!(known.first == mark))
        known = {mark, gapsOf(list)};
    for (const auto &gap : known.second)
        list.add(gap);

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
        findPulling(list, binding, harms, paid);
}

} // namespace slatelier::analysis
