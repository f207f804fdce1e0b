// SPDX-License-Identifier: GPL-3.0-or-later
// What a project says and how the simulation counts it, against figures by hand.
#include "core/analysis/outlook.h"
#include "core/analysis/simulationreport.h"
#include "core/analysis/simulationrights.h"
#include "core/analysis/yearoutlook.h"
#include "core/exchange/simulationjson.h"
#include "tests/core/analysis/lineproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::analysis;
using model::Decimal;
using testing::change;

namespace {

constexpr double november = 720;

model::Project lineProject() { return testing::lineProject(300, 4, QDate(2026, 11, 1)); }

model::Project flickering(std::optional<std::chrono::seconds> observation)
{
    auto project = lineProject();
    change(project.components, u"line"_s, [](auto &line) {
        line.flicker = model::Flicker{{Decimal(6, -1)}, {24}, {Decimal(25, -2)}};
    });
    model::UnavailabilityCriterion criterion;
    criterion.id = {u"c"_s};
    criterion.agreement = {u"sla"_s};
    criterion.observation = observation;
    project.criteria.put(criterion);
    return project;
}

SimulationPlan planOf(const model::Project &project, int months = 1)
{
    SimulationRequest request;
    request.service = {u"net"_s};
    request.window = model::Window{model::Window::Month, 0};
    request.count = months;
    auto plan = simulationPlanOf(project, request);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    return *plan;
}

SimulationReport reportOf(const model::Project &project, const SimulationPlan &plan, quint64 replications)
{
    SimulationRunOptions options;
    options.replications = replications;
    auto report = simulationReportOf(project, plan, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence()));
    return *std::move(report);
}
SimulationReport reportOf(const model::Project &project, quint64 replications)
{
    return reportOf(project, planOf(project), replications);
}

bool agrees(const engine::ValueTally &values, const engine::Tally &tally, double expected, double scale)
{
    const auto found = engine::estimateOf(values.sum(), values.squares(), tally.replications, tally.windows);
    const double z = (found.mean * scale - expected) / (*found.standardError * scale);
    if (std::abs(z) > 4)
        qWarning("%g instead of %g: %.1f standard errors", found.mean * scale, expected, z);
    return std::abs(z) <= 4;
}

/// Hours down and interruptions in November, for means of time up, of restoration, and of what flickers besides.
bool isSteady(const SimulationReport &report, double restoration, double comebacks = 0)
{
    const auto &tally = report.watched.front().tally;
    const double cycle = 300 + restoration + comebacks * 24.25;
    return agrees(tally.downtime, tally, november * (restoration + comebacks * 0.25) / cycle,
                  1.0 / double(engine::ticksPerHour)) &&
           agrees(tally.interruptions, tally, november * (1 + comebacks) / cycle, 1.0);
}

/// The desk has a fault for `handOver`, then a crew that is an hour away.
model::Project withDesk(std::optional<std::chrono::seconds> handOver)
{
    auto project = lineProject();
    model::Crew desk, field;
    desk.id = {u"desk"_s};
    desk.size = 1;
    desk.next = model::Id<model::Crew>{u"field"_s};
    desk.handOver = handOver;
    field.id = {u"field"_s};
    field.name = u"Field"_s;
    field.size = 1;
    field.travel = model::Hours{1};
    project.crews.put(desk);
    project.crews.put(field);
    change(project.components, u"line"_s, [](auto &line) { line.crew = model::Id<model::Crew>{u"desk"_s}; });
    return project;
}

model::TerminationRule right(const QString &id)
{
    model::TerminationRule made;
    made.id = {id};
    made.agreement = {u"sla"_s};
    return made;
}

} // namespace

class SimulationPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void observation_data();
    void observation();
    void observationOfTheServiceComesFirst();
    void observationIsThatOfTheSlider();
    void linesOfACrew_data();
    void linesOfACrew();
    void linesEnd();
    void crewMatesOfAllLines();
    void exclusionConventions_data();
    void exclusionConventions();
    void exclusionConventionsOfRandomFaults();
    void rightsInAMonth();
    void rightsInAYear();
    void rightsBySeveralConditions();
    void whoCausesTheCredits();
    void limitOfTheAgreement();
};

void SimulationPlanTest::observation_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {0, 6, 24, 72})
        QTest::addRow("%d h", hours) << hours;
}

// Renewal reward: a cycle is a time up, a restoration, and the comebacks of the fault. The first restoration does not
// hold with 0.6; of the comebacks 1 - exp(-period / 24) are seen and mended for good, the others do not hold with 0.6.
void SimulationPlanTest::observation()
{
    QFETCH(int, hours);
    const auto period = hours > 0 ? std::optional<std::chrono::seconds>(std::chrono::hours(hours)) : std::nullopt;
    const auto project = flickering(period);
    QCOMPARE(observationHours(project, {u"net"_s}), double(hours));
    const double comebacks = 0.6 / (1 - 0.6 * std::exp(-hours / 24.0));
    QVERIFY(isSteady(reportOf(project, 40'000), 4, comebacks));
}

void SimulationPlanTest::observationOfTheServiceComesFirst()
{
    auto project = flickering(std::chrono::hours(6));
    auto own = *project.criteria.find({u"c"_s});
    own.id = {u"own"_s};
    own.service = model::Id<model::Service>{u"net"_s};
    own.observation = std::chrono::hours(72);
    project.criteria.put(own);
    QCOMPARE(planOf(project).model.components[0].recurrence->observationHours, 72.0);
    own.service = model::Id<model::Service>{u"another"_s};
    project.criteria.put(own);
    QCOMPARE(planOf(project).model.components[0].recurrence->observationHours, 6.0);
    change(project.agreements, u"sla"_s, [](auto &agreement) { agreement.state = model::AgreementState::Retired; });
    QCOMPARE(planOf(project).model.components[0].recurrence->observationHours, 0.0);
}

// What is tried on the page and what the agreement says are the same model.
void SimulationPlanTest::observationIsThatOfTheSlider()
{
    auto tried = planOf(flickering({}));
    observe(tried, 72);
    const auto agreed = reportOf(flickering(std::chrono::hours(72)), 500);
    QVERIFY(reportOf(flickering({}), tried, 500).watched.front().tally == agreed.watched.front().tally);
    observe(tried, 0);
    const auto without = reportOf(flickering({}), 500);
    QVERIFY(reportOf(flickering({}), tried, 500).watched.front().tally == without.watched.front().tally);
    QVERIFY(!(without.watched.front().tally == agreed.watched.front().tally));
}

void SimulationPlanTest::linesOfACrew_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<double>("restoration");
    // Exponential work of 4 h in the mean: what takes longer than the desk may try costs an hour on the road.
    QTest::newRow("two hours") << 120 << 4 + std::exp(-2 / 4.0);
    QTest::newRow("handed over at once") << 0 << 5.0;
    QTest::newRow("a day") << 24 * 60 << 4 + std::exp(-24 / 4.0);
    QTest::newRow("does not say when") << -1 << 4.0; // then it does not hand over
}

void SimulationPlanTest::linesOfACrew()
{
    QFETCH(int, minutes);
    QFETCH(double, restoration);
    const auto handOver = minutes < 0 ? std::nullopt : std::optional<std::chrono::seconds>(std::chrono::minutes(minutes));
    const auto project = withDesk(handOver);
    const auto report = reportOf(project, 40'000);
    QVERIFY(isSteady(report, restoration));
    QCOMPARE(report.crews, (QList<QPair<QString, QString>>{{u"line"_s, u"desk"_s}}));
}

void SimulationPlanTest::linesEnd()
{
    auto project = withDesk(std::chrono::hours(2));
    const auto lines = [&] { return planOf(project).model.components[0].lines.size(); };
    QCOMPARE(lines(), size_t(1));
    change(project.crews, u"field"_s, [](auto &crew) { // back to the desk: the field crew keeps it
        crew.next = model::Id<model::Crew>{u"desk"_s};
        crew.handOver = std::chrono::hours(1);
    });
    QCOMPARE(lines(), size_t(1));
    change(project.crews, u"field"_s, [](auto &crew) { crew.next = model::Id<model::Crew>{u"nobody"_s}; });
    QCOMPARE(lines(), size_t(1));
    change(project.crews, u"field"_s, [](auto &crew) { crew.next = model::Id<model::Crew>{u"maker"_s}; });
    model::Crew maker;
    maker.id = {u"maker"_s};
    project.crews.put(maker);
    QCOMPARE(lines(), size_t(2));
    const auto plan = planOf(project);
    QCOMPARE(plan.crews, (QStringList{u"desk"_s, u"field"_s, u"maker"_s}));
    QCOMPARE(*plan.model.components[0].crew, std::uint32_t(2));
}

// Whatever waits for a crew that a fault may reach is simulated too: here by way of the second line.
void SimulationPlanTest::crewMatesOfAllLines()
{
    auto project = withDesk(std::chrono::hours(2));
    auto other = *project.components.find({u"line"_s});
    other.id = {u"other"_s};
    other.crew = model::Id<model::Crew>{u"field"_s};
    project.components.put(other);
    QCOMPARE(planOf(project).components, (QStringList{u"line"_s, u"other"_s}));
    change(project.crews, u"desk"_s, [](auto &crew) { crew.handOver.reset(); });
    QCOMPARE(planOf(project).components, QStringList{u"line"_s});
}

void SimulationPlanTest::exclusionConventions_data()
{
    QTest::addColumn<model::Convention>("convention");
    QTest::addColumn<double>("availability");
    QTest::addColumn<double>("base");
    // Of 43,200 minutes 120 are excluded and 20 count.
    QTest::newRow("leaves the agreed time") << model::Convention::DropFromBase << 1 - 20.0 / 43'080 << 43'080.0;
    QTest::newRow("counts as available") << model::Convention::CountAsUp << 1 - 20.0 / 43'200 << 43'200.0;
}

// A line that never fails, with planned work: two excluded hours, and twenty minutes that were not agreed.
void SimulationPlanTest::exclusionConventions()
{
    QFETCH(model::Convention, convention);
    QFETCH(double, availability);
    QFETCH(double, base);
    auto project = lineProject();
    change(project.components, u"line"_s, [](auto &line) {
        line.mtbf.reset();
        line.mtrs.reset();
        line.availability = model::Share{Decimal(1)};
        line.maintenance = {{{}, {{u"2026-11-10T02:00"_s, u"2026-11-10T04:00"_s}}, true},
                            {{}, {{u"2026-11-20T02:00"_s, u"2026-11-20T02:20"_s}}, false}};
    });
    model::Exclusion exclusion;
    exclusion.id = {u"e"_s};
    exclusion.agreement = {u"sla"_s};
    exclusion.convention = convention;
    project.exclusions.put(exclusion);
    // The promise lies between the two, so the convention alone decides: 99.95360 % and 99.95370 %.
    change(project.targets, u"t"_s, [](auto &target) { target.value = Decimal(9'995'365, -7); });
    const auto report = reportOf(project, 5);
    const auto &watched = report.watched.front();
    QCOMPARE(double(watched.base), base * 60 * double(engine::ticksPerSecond));
    QCOMPARE(double(watched.tally.downtime.sum()) / 5, 20.0 * 60 * double(engine::ticksPerSecond));
    QCOMPARE(*availabilityQuantile(report, 0.5), availability);
    QCOMPARE(breachOf(report, 0)->value, convention == model::Convention::DropFromBase ? 1.0 : 0.0);
    QCOMPARE(watched.tally.interruptions.sum() == 5, true);
}

// With random faults the excluded hours lose what falls into them, and the base tells the conventions apart.
void SimulationPlanTest::exclusionConventionsOfRandomFaults()
{
    auto project = lineProject();
    change(project.components, u"line"_s, [](auto &line) {
        line.maintenance = {{{}, {{u"2026-11-10T00:00"_s, u"2026-11-13T00:00"_s}}, true}}; // 72 h
    });
    model::Exclusion exclusion;
    exclusion.id = {u"e"_s};
    exclusion.agreement = {u"sla"_s};
    for (const auto convention : {model::Convention::DropFromBase, model::Convention::CountAsUp}) {
        exclusion.convention = convention;
        project.exclusions.put(exclusion);
        const auto report = reportOf(project, 40'000);
        const auto &watched = report.watched.front();
        const bool drops = convention == model::Convention::DropFromBase;
        QCOMPARE(engine::hoursOf(watched.base), drops ? november - 72 : november);
        QVERIFY(agrees(watched.tally.downtime, watched.tally, (november - 72) * 4 / 304,
                       1.0 / double(engine::ticksPerHour)));
    }
}

void SimulationPlanTest::rightsInAMonth()
{
    auto project = lineProject();
    auto total = right(u"total"_s), twice = right(u"twice"_s), once = right(u"once"_s), quarter = right(u"quarter"_s);
    total.totalLongerThan = std::chrono::hours(20);
    twice.target = once.target = model::Id<model::Target>{u"t"_s};
    twice.brokenWindows = 2;
    once.brokenWindows = 1;
    quarter.totalLongerThan = std::chrono::hours(20);
    quarter.window = model::Window{model::Window::Quarter, 0};
    auto other = once;
    other.id = {u"other"_s};
    other.service = model::Id<model::Service>{u"another"_s};
    auto long1 = right(u"long"_s);
    long1.outageCount = 1;
    long1.longerThan = std::chrono::hours(12);
    long1.withinDays = 30;
    auto slowly = right(u"slowly"_s); // a month does not show what 90 days hold
    slowly.outageCount = 3;
    slowly.longerThan = std::chrono::hours(4);
    slowly.withinDays = 90;
    slowly.totalLongerThan = std::chrono::hours(20);
    for (const auto &rule : {total, twice, once, quarter, other, long1, right(u"unsaid"_s), slowly})
        project.terminationRules.put(rule);
    const auto report = reportOf(project, 20'000);
    QStringList ids;
    for (const auto &placed : report.terminations)
        ids += placed.id;
    QCOMPARE(ids, (QStringList{u"total"_s, u"twice"_s, u"once"_s, u"quarter"_s, u"long"_s, u"unsaid"_s, u"slowly"_s}));
    const auto &tally = report.watched.front().tally;
    QVERIFY(terminationOf(report, 0)->value > 0 && terminationOf(report, 0)->value < terminationOf(report, 2)->value);
    QVERIFY(!terminationOf(report, 1)); // a month holds no two windows
    QCOMPARE(terminationOf(report, 2)->value, double(tally.breaches[0].windows) / double(tally.windows));
    QVERIFY(!terminationOf(report, 3)); // of another window
    QVERIFY(!terminationOf(report, 5));
    QVERIFY(!terminationOf(report, 6));
    // One outage above 12 h that begins in the month, or was there: thinning of a Poisson process, and the state at the
    // start. Of those in progress at the edges only what lies inside is seen, so the true chance lies between.
    const double rate = std::exp(-3) / 304;
    const double seen = terminationOf(report, 4)->value;
    QVERIFY2(seen > 1 - std::exp(-rate * (november - 30)) && seen < 1 - std::exp(-rate * (november + 60)),
             qPrintable(QString::number(seen)));
    // What is written says so, and can be read again.
    const auto json = exchange::writeSimulation(report);
    const auto again = exchange::readSimulation(json);
    QVERIFY(again);
    QCOMPARE(terminationOf(*again, 0)->value, terminationOf(report, 0)->value);
    QVERIFY(!terminationOf(*again, 1));
    const auto rights = QJsonDocument::fromJson(json).object().value(u"terminations"_s).toArray();
    QCOMPARE(rights.size(), 7);
    QCOMPARE(rights.at(0).toObject().value(u"probability"_s).toDouble(), terminationOf(report, 0)->value);
    QVERIFY(rights.at(1).toObject().value(u"probability"_s).isNull());
}

// Twelve months one after the other, right by right the same years as those that are told one by one.
void SimulationPlanTest::rightsInAYear()
{
    auto project = lineProject();
    auto broken = right(u"broken"_s), many = right(u"many"_s), total = right(u"total"_s);
    broken.target = model::Id<model::Target>{u"t"_s};
    broken.brokenWindows = 3;
    broken.ofWindows = 4;
    many.outageCount = 3;
    many.longerThan = std::chrono::hours(6);
    many.withinDays = 60;
    total.totalLongerThan = std::chrono::hours(40);
    for (const auto &rule : {broken, many, total})
        project.terminationRules.put(rule);
    const auto years = yearPlanOf(project, {u"net"_s});
    QVERIFY(years);
    QCOMPARE(years->terminations.size(), 3);
    const auto plan = planOf(project, 12);
    SimulationRunOptions options;
    options.seed = 7;
    options.replications = 400;
    const auto report = simulationReportOf(project, plan, options);
    QVERIFY(report);
    for (qsizetype i = 0; i < 3; ++i) {
        quint64 reached = 0;
        for (const auto &year : yearsOf(project, *years, 7, 0, 400, {}))
            reached += year.terminates.at(i) ? 1 : 0;
        QVERIFY(reached > 0 && reached < 400);
        QCOMPARE(quint64(report->watched.front().tally.terminations[size_t(i)]), reached);
    }
    // And as a question about the year beside the month.
    auto month = reportOf(project, 100);
    month.yearRights = yearRightsOf(project, {u"net"_s}, 7, 1);
    QCOMPARE(month.yearRights.size(), 3);
    QCOMPARE(month.yearRights, yearRightsOf(project, {u"net"_s}, 7, 2));
    const auto again = exchange::readSimulation(exchange::writeSimulation(month));
    QVERIFY(again);
    QCOMPARE(again->yearRights, month.yearRights);
    const double inYears = double(month.yearRights.at(1).hits) / double(month.yearRights.at(1).years);
    const double counted = double(report->watched.front().tally.terminations[1]) / 400;
    QVERIFY(std::abs(inYears - counted) < 5 * std::sqrt(inYears / 400));
    const auto written = QJsonDocument::fromJson(exchange::writeSimulation(month)).object();
    QCOMPARE(written.value(u"terminations"_s).toArray().at(1).toObject().value(u"year_probability"_s).toDouble(), inYears);
}

void SimulationPlanTest::rightsBySeveralConditions()
{
    auto project = lineProject();
    auto any = right(u"any"_s), first = right(u"first"_s), second = right(u"second"_s);
    first.totalLongerThan = any.totalLongerThan = std::chrono::hours(30);
    second.outageCount = any.outageCount = 4;
    second.longerThan = any.longerThan = std::chrono::hours(1);
    second.withinDays = any.withinDays = 20;
    for (const auto &rule : {any, first, second})
        project.terminationRules.put(rule);
    const auto report = reportOf(project, 5000);
    const double either = terminationOf(report, 0)->value;
    QVERIFY(either > terminationOf(report, 1)->value && either > terminationOf(report, 2)->value);
    QVERIFY(either <= terminationOf(report, 1)->value + terminationOf(report, 2)->value);
}

void SimulationPlanTest::whoCausesTheCredits()
{
    using namespace model;
    auto project = withDesk(std::chrono::hours(2));
    auto slow = *project.components.find({u"line"_s});
    slow.id = {u"slow"_s};
    slow.mtrs = Hours{12};
    slow.crew.reset();
    project.components.put(slow);
    change(project.services, u"net"_s, [](auto &net) {
        net.structure = Block::group(BlockKind::All, {Block::ofPart(u"line"_s), Block::ofPart(u"slow"_s)});
    });
    CreditScheme scheme;
    scheme.id = {u"s"_s};
    scheme.agreement = {u"sla"_s};
    scheme.targets = {Id<Target>{u"t"_s}};
    project.credits.put(scheme);
    CreditRow row;
    row.id = {u"r"_s};
    row.scheme = scheme.id;
    row.high = Decimal(99, -2);
    row.share = Share{Decimal(1, -1)};
    project.creditRows.put(row);
    const auto report = reportOf(project, 10'000);
    QVERIFY(report.hasCredits);
    const auto &tally = report.watched.front().tally;
    engine::Wide sum = 0;
    for (const auto &contribution : tally.contributions)
        sum += contribution.credits;
    QVERIFY(sum == tally.credits.sum() && sum > 0);
    const auto parts = contributors(report);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.first().component, u"slow"_s);
    QVERIFY(*parts.first().credits > *parts.last().credits);
    QVERIFY(std::abs(*parts.first().credits + *parts.last().credits - 1) < 1e-9);
    const double mean = double(tally.credits.sum()) / double(tally.windows);
    QVERIFY(std::abs(parts.first().creditMinor + parts.last().creditMinor - mean) < 1e-6);
    const auto crews = crewContributors(report);
    QCOMPARE(crews.size(), 1);
    QCOMPARE(crews.first().component, u"desk"_s);
    QCOMPARE(*crews.first().credits, *parts.last().credits);
    const auto json = QJsonDocument::fromJson(exchange::writeSimulation(report)).object();
    double shares = 0;
    for (const auto &part : json.value(u"components"_s).toArray())
        shares += part.toObject().value(u"credit_share"_s).toDouble();
    QVERIFY(std::abs(shares - 1) < 1e-9);
    QCOMPARE(json.value(u"crews"_s).toArray().at(0).toObject().value(u"credits_minor"_s).toDouble(), crews.first().creditMinor);
}

// Two schemes under one limit of the agreement: to the minor unit what the years that are told one by one pay.
void SimulationPlanTest::limitOfTheAgreement()
{
    using namespace model;
    auto project = lineProject();
    Metric count;
    count.id = {u"n"_s};
    count.kind = MetricKind::InterruptionCount;
    project.metrics.put(count);
    auto interruptions = *project.targets.find({u"t"_s});
    interruptions.id = {u"u"_s};
    interruptions.metric = count.id;
    interruptions.comparison = Operator::AtMost;
    interruptions.value = Decimal(2);
    project.targets.put(interruptions);
    CreditScheme tiers, events;
    tiers.id = {u"s"_s};
    events.id = {u"e"_s};
    tiers.agreement = events.agreement = {u"sla"_s};
    tiers.targets = {Id<Target>{u"t"_s}};
    events.targets = {Id<Target>{u"u"_s}};
    events.kind = CreditKind::PerEvent;
    project.credits.put(tiers);
    project.credits.put(events);
    CreditRow broken, each;
    broken.id = {u"r"_s};
    broken.scheme = tiers.id;
    broken.high = Decimal(99, -2);
    broken.share = Share{Decimal(1, -1)};
    each.id = {u"q"_s};
    each.scheme = events.id;
    each.share = Share{Decimal(7, -2)};
    project.creditRows.put(broken);
    project.creditRows.put(each);
    for (const bool limited : {false, true}) {
        change(project.agreements, u"sla"_s, [&](auto &agreement) {
            agreement.creditCap = limited ? std::optional(Share{Decimal(15, -2)}) : std::nullopt;
        });
        const auto plan = planOf(project, 12);
        QVERIFY(plan.hasCredits);
        SimulationRunOptions options;
        options.seed = 7;
        options.replications = 300;
        const auto report = simulationReportOf(project, plan, options);
        QVERIFY(report);
        const auto years = yearPlanOf(project, {u"net"_s});
        QVERIFY(years);
        qint64 paid = 0, most = 0;
        for (const auto &year : yearsOf(project, *years, 7, 0, 300, {})) {
            for (const auto credit : year.windowCredits) {
                paid += credit;
                most = std::max(most, credit);
            }
        }
        const auto &tally = report->watched.front().tally;
        QCOMPARE(qint64(tally.credits.sum()), paid);
        QCOMPARE(most > 1500, !limited);
        engine::Wide shares = 0;
        for (const auto &contribution : tally.contributions)
            shares += contribution.credits;
        QVERIFY(shares == tally.credits.sum());
    }
}

QTEST_GUILESS_MAIN(SimulationPlanTest)
#include "tst_simulationplan.moc"
