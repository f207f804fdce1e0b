// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the way from a promise to the people: roles, KPIs, who was told, what is paid for.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestRoleFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

void addRolePairs()
{
    const auto leave = [](Case &it) { it.assignments.remove(u"manager-assignment"_s); };
    pair("role-without-person", Severity::Notice, "manager", leave,
         [](Case &it) { add(it.assignments, "other", "crew-assignment")->role = {u"manager"_s}; });
    pair("role-without-person: of the supplier", Severity::Notice, "manager", leave,
         [](Case &it) { edit(it.roles, "manager")->level = RoleLevel::Supplier; });
    pair("role-without-person: of the customer", Severity::Notice, "manager", leave,
         [](Case &it) { edit(it.roles, "manager")->level = RoleLevel::CustomerSide; });
    const auto noPart = [](Case &it) { edit(it.components, "router")->crew.reset(); };
    pair("field-has-no-part", Severity::Warning, "internet", noPart,
         [](Case &it) { edit(it.components, "router")->crew = to<Crew>("van"); });
    pair("field-has-no-part: a duty", Severity::Warning, "internet", noPart,
         [](Case &it) { edit(it.duties, "provider-duty")->role = to<Role>("crew"); });
    pair("field-has-no-part: a script", Severity::Warning, "internet", noPart,
         [](Case &it) { edit(it.scriptSteps, "melt")->role = to<Role>("crew"); });
    pair("field-has-no-part: not of the field", Severity::Warning, "internet",
         [](Case &it) { edit(it.roles, "crew")->level = RoleLevel::ThirdLine; },
         [](Case &it) { edit(it.roles, "crew")->level = RoleLevel::Field; });
    pair("field-has-no-part: nobody in it", Severity::Warning, "internet",
         [](Case &it) { edit(it.assignments, "crew-assignment")->role = {u"manager"_s}; },
         [](Case &it) { edit(it.assignments, "crew-assignment")->role = {u"crew"_s}; });
    pair("field-has-no-part: nothing is promised", Severity::Warning, "internet",
         [](Case &it) {
             edit(it.components, "router")->crew.reset();
             it.targets.remove(u"response"_s);
         },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
}

void addKpiGapPairs()
{
    const auto askNobody = [](Case &it) {
        it.kpis.remove(u"uptime"_s);
        it.kpis.remove(u"answer"_s);
    };
    pair("agreement-without-kpis", Severity::Notice, "sla", askNobody,
         [](Case &it) {
             auto kpi = add(it.kpis, "uptime");
             kpi->name = u"Up"_s;
             kpi->metric = to<Metric>("availability");
         });
    pair("target-without-kpi", Severity::Warning, "response",
         [](Case &it) { edit(it.kpis, "answer")->metric.reset(); },
         [](Case &it) { edit(it.kpis, "answer")->metric = to<Metric>("respond"); });
    pair("target-without-kpi: not offered", Severity::Warning, "response",
         [](Case &it) { edit(it.kpis, "answer")->metric.reset(); },
         [](Case &it) { edit(it.targets, "response")->notOffered = true; });
    pair("target-without-kpi: of the same priority", Severity::Warning, "response",
         [](Case &it) { edit(it.kpis, "answer")->priority = u"1"_s; },
         [](Case &it) { edit(it.targets, "response")->priority = u"1"_s; });
    pair("target-without-kpi: of the same service", Severity::Warning, "response",
         [](Case &it) {
             add(it.services, "other", "internet")->code.clear();
             edit(it.kpis, "answer")->service = to<Service>("other");
         },
         [](Case &it) { edit(it.kpis, "answer")->service = to<Service>("internet"); });
    pair("target-without-kpi: of the same agreement", Severity::Warning, "response",
         [](Case &it) { edit(it.kpis, "answer")->agreement = to<Agreement>("ola"); },
         [](Case &it) { edit(it.kpis, "answer")->agreement = to<Agreement>("sla"); });
    pair("target-without-kpi: of the same crew", Severity::Warning, "response",
         [](Case &it) {
             add(it.crews, "other");
             edit(it.kpis, "answer")->crew = to<Crew>("other");
             edit(it.targets, "response")->crew = to<Crew>("van");
         },
         [](Case &it) { edit(it.targets, "response")->crew.reset(); });
    pair("kpi-without-role", Severity::Warning, "answer",
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->kpi = {u"uptime"_s}; },
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->kpi = {u"answer"_s}; });
    pair("kpi-without-role: nothing promised hangs on it", Severity::Warning, "plan",
         [](Case &it) {
             add(it.metrics, "plan", "respond")->name = u"Closures"_s;
             add(it.kpis, "plan", "answer")->metric = to<Metric>("plan");
         },
         [](Case &it) {
             auto binding = add(it.kpiBindings, "plan-crew", "answer-crew");
             binding->kpi = {u"plan"_s};
             binding->weight.reset();
         });
}

void askNightDesk(Case &it)
{
    add(it.roles, "night")->name = u"Night desk"_s;
    auto binding = add(it.kpiBindings, "asked", "uptime-crew");
    binding->role = {u"night"_s};
    auto assignment = add(it.assignments, "by-night");
    assignment->person = {u"crew-person"_s};
    assignment->role = {u"night"_s};
}

void addLinePairs()
{
    pair("bound-role-without-person", Severity::Warning, "night",
         [](Case &it) {
             askNightDesk(it);
             edit(it.assignments, "by-night")->to = QDate(2026, 5, 31);
         },
         [](Case &it) { edit(it.assignments, "by-night")->to = QDate(2026, 6, 1); });
    pair("bound-role-without-person: from today on", Severity::Warning, "night",
         [](Case &it) {
             askNightDesk(it);
             edit(it.assignments, "by-night")->from = QDate(2026, 6, 2);
         },
         [](Case &it) { edit(it.assignments, "by-night")->from = QDate(2026, 6, 1); });
    pair("bound-role-without-person: of the supplier", Severity::Warning, "night",
         [](Case &it) {
             askNightDesk(it);
             it.assignments.remove(u"by-night"_s);
         },
         [](Case &it) { edit(it.roles, "night")->level = RoleLevel::Supplier; });
    pair("promise-does-not-reach-field", Severity::Error, "target",
         [](Case &it) { edit(it.roles, "crew")->level = RoleLevel::Desk; },
         [](Case &it) { edit(it.roles, "crew")->level = RoleLevel::Field; });
    pair("promise-does-not-reach-field: nobody in it", Severity::Error, "target",
         [](Case &it) { edit(it.assignments, "crew-assignment")->role = {u"manager"_s}; },
         [](Case &it) { edit(it.assignments, "crew-assignment")->role = {u"crew"_s}; });
    pair("promise-does-not-reach-field: by a role below", Severity::Error, "target",
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->role = {u"manager"_s}; },
         [](Case &it) { edit(it.kpiBindings, "answer-crew")->parent = to<KpiBinding>("uptime-crew"); });
    pair("promise-does-not-reach-field: by a metric that supports it", Severity::Error, "target",
         [](Case &it) {
             edit(it.kpiBindings, "uptime-crew")->role = {u"manager"_s};
             auto effect = add(it.metricEffects, "effect");
             effect->metric = {u"respond"_s};
             effect->affected = {u"availability"_s};
         },
         [](Case &it) { edit(it.metricEffects, "effect")->effect = EffectKind::Supports; });
    pair("role-not-told", Severity::Warning, "crew",
         [](Case &it) { edit(it.acknowledgements, "sla-told")->edition = 2; },
         [](Case &it) { edit(it.acknowledgements, "sla-told")->edition = 1; });
    pair("role-not-told: a draft is told to nobody", Severity::Warning, "crew",
         [](Case &it) { it.acknowledgements.remove(u"sla-told"_s); },
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Draft; });
    pair("role-not-told: the person himself", Severity::Warning, "crew",
         [](Case &it) {
             edit(it.acknowledgements, "sla-told")->role.reset();
             edit(it.acknowledgements, "sla-told")->person = to<Person>("manager-person");
         },
         [](Case &it) { edit(it.acknowledgements, "sla-told")->person = to<Person>("crew-person"); });
    const auto powerless = [](Case &it) {
        edit(it.kpiBindings, "uptime-crew")->influence = Influence::None;
        edit(it.kpiBindings, "uptime-crew")->influenceNote = u" "_s;
    };
    pair("binding-without-power", Severity::Error, "uptime-crew", powerless,
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->influenceNote = u"For a year"_s; });
    pair("binding-without-power: through others", Severity::Error, "uptime-crew", powerless,
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->influence = Influence::Through; });
    pair("binding-without-power: nothing promised hangs on it", Severity::Error, "uptime-crew",
         [](Case &it) {
             edit(it.kpis, "uptime")->metric.reset();
             edit(it.kpiBindings, "uptime-crew")->influence = Influence::None;
         },
         [](Case &it) { edit(it.kpiBindings, "uptime-crew")->influence = Influence::Direct; });
}

} // namespace

void TestRoleFindings::pairs_data()
{
    pairColumns();
    addRolePairs();
    addKpiGapPairs();
    addLinePairs();
}

QTEST_GUILESS_MAIN(TestRoleFindings)
#include "tst_rolefindings.moc"
