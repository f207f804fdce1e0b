// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/fraction.h"

#include <QLocale>
#include <QSet>

namespace slatelier::analysis {

namespace {

using model::Decimal;

void findInKpi(FindingList &list, const model::Kpi &kpi)
{
    const QStringList words{list.name(kpi)};
    const auto *metric = kpi.metric ? list.project().metrics.find(*kpi.metric) : nullptr;
    if (!metric)
        list.add("kpi-without-metric", Severity::Warning, kpi, "metric",
                 QT_TRANSLATE_NOOP("Finding", "The KPI “%1” does not say what it measures."), words);
    if (!kpi.target)
        list.add("kpi-without-value", Severity::Warning, kpi, "target", QT_TRANSLATE_NOOP("Finding", "The KPI “%1” has no target value."), words);
    if (!metric)
        return;
    const bool higher = metric->better == model::Better::Higher;
    const auto before = [higher](const std::optional<Decimal> &worse, const std::optional<Decimal> &better) {
        return !worse || !better || (higher ? *worse < *better : *better < *worse);
    };
    if (!before(kpi.threshold, kpi.target) || !before(kpi.target, kpi.stretch) || !before(kpi.threshold, kpi.stretch))
        list.add("kpi-values-out-of-order", Severity::Error, kpi, "threshold",
                 QT_TRANSLATE_NOOP("Finding", "Threshold, target and stretch value of the KPI “%1” do not stand in the order in which the metric gets better."), words);
}

} // namespace

void findInKpis(FindingList &list)
{
    for (const auto &kpi : list.project().kpis)
        findInKpi(list, kpi);
}

void findWeights(FindingList &list)
{
    const auto &project = list.project();
    QHash<QString, Fraction> sums; // by role
    for (const auto &binding : project.kpiBindings) {
        auto &sum = sums[binding.role.text];
        const auto weight = binding.weight ? Fraction::of(binding.weight->value) : std::nullopt;
        sum = weight ? sum.plus(*weight).value_or(sum) : sum;
    }
    for (const auto &role : project.roles) {
        const auto sum = sums.constFind(role.id.text);
        if (sum == sums.cend() || sum->comparedWith(Fraction(1)) == 0)
            continue;
        list.add("weights-not-whole", Severity::Warning, role, "name",
                 QT_TRANSLATE_NOOP("Finding", "The weights of the KPIs of “%1” come to %2, not to 100 %."),
                 {list.name(role), QLocale().toString(sum->toDouble() * 100, 'g', 6) + QChar(u'\u00a0') + u'%'});
    }
}

void findInherited(FindingList &list)
{
    const auto &project = list.project();
    QSet<QString> kept;
    for (const auto &binding : project.kpiBindings) {
        if (binding.parent)
            kept.insert(binding.parent->text);
    }
    for (const auto &binding : project.kpiBindings) {
        if (binding.inherits && !kept.contains(binding.id.text))
            list.add("figure-from-nowhere", Severity::Error, binding, "inherits",
                     QT_TRANSLATE_NOOP("Finding", "“%1” takes its figure of “%2” from below, but nobody below keeps it."),
                     {list.name(project.roles, std::optional(binding.role)), list.name(project.kpis, std::optional(binding.kpi))});
    }
}

namespace {

void findInScheme(FindingList &list, const model::IncentiveScheme &scheme, const QList<const model::IncentiveRow *> &rows)
{
    const QStringList words{list.name(scheme)};
    const bool takes = std::any_of(rows.begin(), rows.end(), [](const auto *row) { return row->kind == model::IncentiveKind::Malus; });
    if (takes && scheme.minimumSample.value_or(0) < 1)
        list.add("malus-without-minimum-sample", Severity::Error, scheme, "minimum_sample",
                 QT_TRANSLATE_NOOP("Finding", "The incentive scheme “%1” takes money off, but does not say from how many cases on."), words);
    if (takes && !scheme.verdictRequired)
        list.add("malus-without-verdict", Severity::Warning, scheme, "verdict_required",
                 QT_TRANSLATE_NOOP("Finding", "The incentive scheme “%1” takes money off without asking whether it was the performer or the system."), words);
    if (scheme.floor && scheme.cap && *scheme.cap < *scheme.floor)
        list.add("incentive-floor-above-cap", Severity::Error, scheme, "cap",
                 QT_TRANSLATE_NOOP("Finding", "The floor of the incentive scheme “%1” lies above its cap."), words);
}

} // namespace

void findInIncentives(FindingList &list)
{
    const auto &project = list.project();
    const RowsBy<&model::IncentiveRow::scheme> rows(project.incentiveRows);
    for (const auto &scheme : project.incentiveSchemes)
        findInScheme(list, scheme, rows.of(scheme.id.text));
}

} // namespace slatelier::analysis
