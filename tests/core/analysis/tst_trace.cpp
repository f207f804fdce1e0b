// SPDX-License-Identifier: GPL-3.0-or-later
// The line of sight: each way in which it can be broken, what mends it, and that a whole one has no gap.
#include "core/analysis/mends.h"
#include "core/analysis/trace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::model;
using namespace slatelier::analysis;

namespace {

const QDate today(2026, 11, 22);

template<class E>
E row(const char *id)
{
    E entity;
    entity.id.text = QString::fromLatin1(id);
    return entity;
}

Share share(const char *text) { return {*Decimal::parse(QString::fromLatin1(text))}; }

/// A promise on availability, kept by a manager through the repairs of a field crew; everybody was told.
Project whole()
{
    Project project;
    auto availability = row<Metric>("availability");
    availability.name = u"Availability"_s;
    auto repairs = row<Metric>("repairs");
    repairs.name = u"Repairs that hold"_s;
    repairs.kind = MetricKind::RatingShare;
    auto manager = row<Role>("manager");
    manager.name = u"Manager"_s;
    manager.level = RoleLevel::Management;
    auto fitter = row<Role>("fitter");
    fitter.name = u"Fitter"_s;
    fitter.level = RoleLevel::Field;
    availability.owner = manager.id;
    project.metrics.put(availability);
    project.metrics.put(repairs);
    project.roles.put(manager);
    project.roles.put(fitter);
    for (const auto &[person, role] : {std::pair("p1", manager.id), std::pair("p2", fitter.id)}) {
        project.people.put(row<Person>(person));
        auto assignment = row<Assignment>(qPrintable(u"as-"_s + QString::fromLatin1(person)));
        assignment.person.text = QString::fromLatin1(person);
        assignment.role = role;
        project.assignments.put(assignment);
    }
    auto service = row<Service>("net");
    service.name = u"Internet"_s;
    project.services.put(service);
    auto agreement = row<Agreement>("sla");
    agreement.number = u"17"_s;
    agreement.state = AgreementState::Signed;
    agreement.edition = 2;
    project.agreements.put(agreement);
    auto target = row<Target>("t");
    target.agreement = agreement.id;
    target.service = service.id;
    target.metric = availability.id;
    target.value = *Decimal::parse(u"0.995");
    project.targets.put(target);
    auto effect = row<MetricEffect>("e");
    effect.metric = repairs.id;
    effect.effect = EffectKind::Supports;
    effect.affected = availability.id;
    project.metricEffects.put(effect);
    auto top = row<Kpi>("k1");
    top.name = u"Availability"_s;
    top.metric = availability.id;
    auto bottom = row<Kpi>("k2");
    bottom.name = u"Repairs that hold"_s;
    bottom.metric = repairs.id;
    project.kpis.put(top);
    project.kpis.put(bottom);
    auto above = row<KpiBinding>("b1");
    above.kpi = top.id;
    above.role = manager.id;
    above.weight = share("1");
    project.kpiBindings.put(above);
    auto below = row<KpiBinding>("b2");
    below.kpi = bottom.id;
    below.role = fitter.id;
    below.weight = share("1");
    below.parent = above.id;
    project.kpiBindings.put(below);
    for (const char *role : {"manager", "fitter"}) {
        auto told = row<Acknowledgement>(qPrintable(u"ack-"_s + QString::fromLatin1(role)));
        told.agreement = agreement.id;
        told.edition = 2;
        told.role = Id<Role>{QString::fromLatin1(role)};
        project.acknowledgements.put(told);
    }
    return project;
}

Trace traceIn(const Project &project) { return traceOf(project, project.agreements.at(0), today); }

QStringList rulesIn(const Project &project)
{
    QStringList rules;
    for (const auto &target : traceIn(project).targets) {
        for (const auto &gap : target.gaps)
            rules += QString::fromLatin1(gap.rule);
    }
    return rules;
}

template<class E, class Change>
void change(Table<E> &table, const char *id, Change what)
{
    auto changed = *table.find({QString::fromLatin1(id)});
    what(changed);
    table.put(changed);
}

} // namespace

class TraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeLine()
    {
        const auto trace = traceIn(whole());
        QCOMPARE(trace.targets.size(), 1);
        const auto &target = trace.targets.first();
        QCOMPARE(target.gaps, QList<Finding>());
        QCOMPARE(target.kpis.size(), 2);
        QCOMPARE(target.roles.size(), 2);
        QCOMPARE(target.roles.at(0).level, RoleLevel::Management);
        QCOMPARE(target.roles.at(1).level, RoleLevel::Field);
        QCOMPARE(target.people, 2);
        QCOMPARE(target.acknowledged, 1.0);
        QCOMPARE(trace.coverage, 1.0);
    }

    void broken_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<bool>("mends"); // all of them
        QTest::newRow("no KPI") << 0 << QStringList{u"target-without-kpi"_s} << true;
        QTest::newRow("KPI of another service") << 1 << QStringList{u"target-without-kpi"_s} << true;
        QTest::newRow("KPI without role, but one that supports it has") << 2 << QStringList{u"kpi-without-role"_s} << true;
        QTest::newRow("nobody in the field role") << 3 << QStringList{u"bound-role-without-person"_s, u"promise-does-not-reach-field"_s} << false;
        QTest::newRow("the fitter left yesterday") << 4 << QStringList{u"bound-role-without-person"_s, u"promise-does-not-reach-field"_s} << false;
        QTest::newRow("stops at the manager") << 5 << QStringList{u"kpi-without-role"_s, u"promise-does-not-reach-field"_s} << true;
        QTest::newRow("told of the edition before") << 6 << QStringList{u"role-not-told"_s} << true;
        QTest::newRow("a draft need not be told") << 7 << QStringList{} << true;
        QTest::newRow("no power over it") << 8 << QStringList{u"binding-without-power"_s} << true;
        QTest::newRow("no power, and it is said why") << 9 << QStringList{} << true;
        QTest::newRow("not offered is no promise") << 10 << QStringList{} << true;
    }

    void broken()
    {
        QFETCH(int, variant);
        QFETCH(QStringList, rules);
        QFETCH(bool, mends);
        Project project = whole();
        switch (variant) {
        case 0: project.kpis.remove(u"k1"_s); project.kpiBindings.remove(u"b1"_s); break;
        case 1: project.services.put(row<Service>("tv"));
                change(project.kpis, "k1", [](Kpi &kpi) { kpi.service = Id<Service>{u"tv"_s}; }); break;
        case 2: project.kpiBindings.remove(u"b1"_s); break;
        case 3: project.assignments.remove(u"as-p2"_s); break;
        case 4: change(project.assignments, "as-p2", [](Assignment &assignment) { assignment.to = today.addDays(-1); }); break;
        case 5: project.kpiBindings.remove(u"b2"_s); break;
        case 6: change(project.acknowledgements, "ack-fitter", [](Acknowledgement &told) { told.edition = 1; }); break;
        case 7: project.acknowledgements = {};
                change(project.agreements, "sla", [](Agreement &agreement) { agreement.state = AgreementState::Draft; }); break;
        case 8: case 9:
                change(project.kpiBindings, "b2", [&](KpiBinding &binding) {
                    binding.influence = Influence::None;
                    binding.influenceNote = variant == 9 ? u"Agreed for the first quarter"_s : QString();
                }); break;
        case 10: project.kpis = {};
                change(project.targets, "t", [](Target &target) { target.notOffered = true; }); break;
        }
        QCOMPARE(rulesIn(project), rules);
        QCOMPARE(traceIn(project).coverage.value_or(1.0), rules.isEmpty() ? 1.0 : 0.0);
        for (int step = 0; step < 10; ++step) { // one after another, as a person presses the buttons
            std::optional<Mend> mend;
            for (const auto &target : traceIn(project).targets) {
                for (const auto &gap : target.gaps)
                    mend = mend ? mend : mendFor(project, gap, today);
            }
            if (!mend)
                break;
            QVERIFY(!mend->words().contains(u"%1"_s));
            const Project before = project;
            project = mend->step(project);
            QVERIFY(!(project == before));
        }
        QCOMPARE(rulesIn(project).isEmpty(), mends);
    }

    void turnsARewardRound()
    {
        Project project = whole();
        auto closures = row<Metric>("closures");
        closures.name = u"Closures a day"_s;
        project.metrics.put(closures);
        auto effect = row<MetricEffect>("e2");
        effect.metric = closures.id;
        effect.affected.text = u"repairs"_s;
        project.metricEffects.put(effect);
        auto kpi = row<Kpi>("k3");
        kpi.name = u"Closures a day"_s;
        kpi.metric = closures.id;
        project.kpis.put(kpi);
        auto binding = row<KpiBinding>("b3");
        binding.kpi = kpi.id;
        binding.role.text = u"fitter"_s;
        binding.weight = share("0.6");
        project.kpiBindings.put(binding);
        change(project.kpiBindings, "b2", [](KpiBinding &other) { other.weight = share("0.4"); });
        const Finding finding{"kpi-pulls-against-promise", Severity::Error, {&entityTypeOf<KpiBinding>(), u"b3"_s, {}}, "", {}};
        const auto mend = mendFor(project, finding, today);
        QVERIFY(mend);
        const auto after = mend->step(project);
        QVERIFY(!after.kpiBindings.contains(u"b3"_s));
        QCOMPARE(after.kpiBindings.find({u"b2"_s})->weight, share("1"));
        QCOMPARE(after.kpis.size(), 3);
    }

    void coverageOfSeveral()
    {
        Project project = whole();
        auto second = *project.targets.find({u"t"_s});
        second.id.text = u"t2"_s;
        second.metric.reset();
        project.targets.put(second);
        QCOMPARE(traceIn(project).coverage, 0.5);
        project.targets = {};
        QVERIFY(!traceIn(project).coverage);
    }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "tst_trace.moc"
