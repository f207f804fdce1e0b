// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about KPIs, their weights, and incentives that pay for the wrong thing or for luck.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestIncentiveFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

/// A KPI that the crew is paid for and that works against the promised one.
void addPull(Case &it)
{
    add(it.metrics, "closures", "respond")->name = u"Closures a day"_s;
    auto effect = add(it.metricEffects, "effect");
    effect->metric = {u"closures"_s};
    effect->affected = {u"availability"_s};
    auto kpi = add(it.kpis, "pull", "answer");
    kpi->name = u"Many closures"_s;
    kpi->metric = to<Metric>("closures");
    add(it.kpiBindings, "pull-crew", "answer-crew")->kpi = {u"pull"_s};
}

void addPullPairs()
{
    pair("kpi-pulls-against-promise", Severity::Error, "pull-crew", addPull,
         [](Case &it) { edit(it.metricEffects, "effect")->effect = EffectKind::Supports; });
    pair("kpi-pulls-against-promise: it weighs nothing", Severity::Error, "pull-crew", addPull,
         [](Case &it) { edit(it.kpiBindings, "pull-crew")->weight = Share{Decimal(0)}; });
    pair("kpi-pulls-against-promise: the least weight", Severity::Error, "pull-crew",
         [](Case &it) {
             addPull(it);
             edit(it.kpiBindings, "pull-crew")->weight = Share{Decimal(1, -8)};
         },
         [](Case &it) { edit(it.kpiBindings, "pull-crew")->weight.reset(); });
    pair("kpi-pulls-against-promise: a bonus of its own", Severity::Error, "pull-crew",
         [](Case &it) {
             addPull(it);
             edit(it.kpiBindings, "pull-crew")->weight.reset();
             auto bonus = add(it.incentiveRows, "bonus");
             bonus->scheme = {u"pay"_s};
             bonus->kpi = to<Kpi>("pull");
         },
         [](Case &it) { edit(it.incentiveRows, "bonus")->kpi = to<Kpi>("answer"); });
    pair("kpi-pulls-against-promise: nobody promised the other", Severity::Error, "pull-crew",
         [](Case &it) {
             addPull(it);
             it.targets.remove(u"below"_s);
         },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
    pair("kpi-pulls-against-promise: at another service", Severity::Error, "pull-crew",
         [](Case &it) {
             addPull(it);
             add(it.services, "other", "internet")->code.clear();
             it.targets.remove(u"below"_s);
         },
         [](Case &it) { edit(it.kpis, "pull")->service = to<Service>("other"); });
}

void addKpiPairs()
{
    pair("kpi-without-metric", Severity::Warning, "uptime",
         [](Case &it) { edit(it.kpis, "uptime")->metric.reset(); },
         [](Case &it) { edit(it.kpis, "uptime")->metric = to<Metric>("respond"); });
    pair("kpi-without-value", Severity::Warning, "uptime",
         [](Case &it) { edit(it.kpis, "uptime")->target.reset(); },
         [](Case &it) { edit(it.kpis, "uptime")->target = Decimal(0); });
    pair("kpi-values-out-of-order", Severity::Error, "uptime",
         [](Case &it) { edit(it.kpis, "uptime")->threshold = Decimal(999, -3); },
         [](Case &it) { edit(it.kpis, "uptime")->threshold = Decimal(99899999, -8); });
    pair("kpi-values-out-of-order: the stretch", Severity::Error, "uptime",
         [](Case &it) { edit(it.kpis, "uptime")->stretch = Decimal(999, -3); },
         [](Case &it) { edit(it.kpis, "uptime")->stretch = Decimal(99900001, -8); });
    pair("kpi-values-out-of-order: without a target", Severity::Error, "uptime",
         [](Case &it) {
             auto kpi = edit(it.kpis, "uptime");
             kpi->target.reset();
             kpi->threshold = Decimal(5, -1);
             kpi->stretch = Decimal(5, -1);
         },
         [](Case &it) { edit(it.kpis, "uptime")->stretch = Decimal(6, -1); });
    pair("kpi-values-out-of-order: lower is better", Severity::Error, "uptime",
         [](Case &it) { edit(it.kpis, "uptime")->threshold = Decimal(9995, -4); },
         [](Case &it) { edit(it.metrics, "availability")->better = Better::Lower; });
    pair("weights-not-whole", Severity::Warning, "crew",
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->weight = Share{Decimal(49999999, -8)}; },
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->weight = Share{Decimal(50000000, -8)}; });
    pair("weights-not-whole: one weighs nothing", Severity::Warning, "crew",
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->weight.reset(); },
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->weight = Share{Decimal(1)}; });
    pair("weights-not-whole: 0.1 and 0.9", Severity::Warning, "crew",
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->weight = Share{Decimal(1, -1)}; },
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->weight = Share{Decimal(9, -1)}; });
    pair("figure-from-nowhere", Severity::Error, "uptime-crew",
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->inherits = true; },
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->parent = to<KpiBinding>("uptime-crew"); });
}

void addPayPairs()
{
    pair("malus-without-minimum-sample", Severity::Error, "pay",
         [](Case &it) { edit(it.incentiveSchemes, "pay")->minimumSample = 0; },
         [](Case &it) { edit(it.incentiveSchemes, "pay")->minimumSample = 1; });
    pair("malus-without-minimum-sample: nothing is taken", Severity::Error, "pay",
         [](Case &it) { edit(it.incentiveSchemes, "pay")->minimumSample.reset(); },
         [](Case &it) { edit(it.incentiveRows, "malus")->kind = IncentiveKind::Bonus; });
    pair("malus-without-verdict", Severity::Warning, "pay",
         [](Case &it) { edit(it.incentiveSchemes, "pay")->verdictRequired = false; },
         [](Case &it) { edit(it.incentiveSchemes, "pay")->verdictRequired = true; });
    pair("malus-without-verdict: nothing is taken", Severity::Warning, "pay",
         [](Case &it) { edit(it.incentiveSchemes, "pay")->verdictRequired = false; },
         [](Case &it) { it.incentiveRows.remove(u"malus"_s); });
    pair("incentive-floor-above-cap", Severity::Error, "pay",
         [](Case &it) { edit(it.incentiveSchemes, "pay")->cap = Decimal(49999999, -8); },
         [](Case &it) { edit(it.incentiveSchemes, "pay")->cap = Decimal(5, -1); });
}

} // namespace

void TestIncentiveFindings::pairs_data()
{
    pairColumns();
    addPullPairs();
    addKpiPairs();
    addPayPairs();
}

QTEST_GUILESS_MAIN(TestIncentiveFindings)
#include "tst_incentivefindings.moc"
