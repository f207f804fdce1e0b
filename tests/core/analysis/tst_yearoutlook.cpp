// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/credits.h"
#include "core/analysis/outlook.h"
#include "core/analysis/scenarios.h"
#include "core/analysis/simulationreport.h"
#include "core/analysis/yearoutlook.h"
#include "tests/core/analysis/lineproject.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::analysis;
using model::Decimal;

namespace {

model::Project project()
{
    using namespace model;
    auto project = testing::lineProject(700, 8, QDate(2026, 1, 1));
    CreditScheme scheme;
    scheme.id = {u"s"_s};
    scheme.agreement = {u"sla"_s};
    scheme.targets = {{u"t"_s}};
    project.credits.put(scheme);
    CreditRow row;
    row.id = {u"r"_s};
    row.scheme = scheme.id;
    row.high = Decimal(99, -2);
    row.share = Share{Decimal(1, -1)};
    project.creditRows.put(row);
    return project;
}

constexpr quint64 seed = 3;
constexpr quint64 years = 400;

} // namespace

class YearOutlookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsOfAYearAreCounted();
    void creditsAreThoseOfTheArithmetic();
    void limitOfTheYearHolds();
    void terminationRights();
    void yearsToLookAt();
    void engineGivesTheSameMoney();
    void chanceBesideTheTarget();
    void scenarioIsThereAndBack();
    void scenarioOfWhatIsGone();
};

void YearOutlookTest::windowsOfAYearAreCounted()
{
    const auto plan = yearPlanOf(project(), {u"net"_s});
    QVERIFY(plan);
    QCOMPARE(plan->windows(), size_t(12));
    const auto &bases = plan->bases.front();
    QCOMPARE(bases[0], 31 * 24 * engine::ticksPerHour);
    QCOMPARE(bases[1], 28 * 24 * engine::ticksPerHour);
    QCOMPARE(plan->schemes, QStringList{u"s"_s});
}

void YearOutlookTest::creditsAreThoseOfTheArithmetic()
{
    const auto value = project();
    const auto plan = yearPlanOf(value, {u"net"_s});
    QVERIFY(plan);
    for (const auto &year : yearsOf(value, *plan, seed, 0, 50, {})) {
        const auto history = engine::historyOf(plan->plan.model, seed, year.replication);
        qint64 sum = 0;
        int broken = 0;
        for (size_t window = 0; window < plan->windows(); ++window) {
            const double down = double(history.services.front().windows[window].downtime);
            const double availability = 1 - down / double(plan->bases.front()[window]);
            const auto credit = creditsOf(value, value.agreements.at(0), {{u"t"_s, {*Decimal::fromDouble(availability)}}});
            QCOMPARE(year.windowCredits.at(qsizetype(window)), *credit.totalMinor);
            sum += *credit.totalMinor;
            broken += availability < 0.99 ? 1 : 0;
        }
        QCOMPARE(year.credits, sum);
        QCOMPARE(year.brokenWindows, broken);
    }
}

void YearOutlookTest::limitOfTheYearHolds()
{
    auto value = project();
    auto scheme = value.credits.at(0);
    scheme.yearCap = model::Share{Decimal(1, -2)}; // of 120,000: 1,200, a little more than one broken month
    value.credits.put(scheme);
    const auto plan = yearPlanOf(value, {u"net"_s});
    QVERIFY(plan);
    int capped = 0;
    for (const auto &year : yearsOf(value, *plan, seed, 0, years, {})) {
        QVERIFY(year.credits <= 1200);
        QCOMPARE(year.capped, year.brokenWindows > 1);
        capped += year.capped ? 1 : 0;
    }
    QVERIFY(capped > 0);
}

void YearOutlookTest::terminationRights()
{
    auto value = project();
    model::TerminationRule chronic, many, unsaid;
    chronic.id = {u"chronic"_s};
    chronic.agreement = {u"sla"_s};
    chronic.target = model::Id<model::Target>{u"t"_s};
    chronic.brokenWindows = 2;
    chronic.ofWindows = 2;
    many = chronic;
    many.id = {u"many"_s};
    many.target.reset();
    many.brokenWindows.reset();
    many.outageCount = 1;
    many.longerThan = std::chrono::hours(12);
    many.withinDays = 30;
    unsaid.id = {u"unsaid"_s};
    unsaid.agreement = {u"sla"_s};
    for (const auto &rule : {chronic, many, unsaid})
        value.terminationRules.put(rule);
    const auto plan = yearPlanOf(value, {u"net"_s});
    QVERIFY(plan);
    QCOMPARE(plan->terminations, (QStringList{u"chronic"_s, u"many"_s}));
    QCOMPARE(plan->otherTerminations, QStringList{u"unsaid"_s});
    int both = 0;
    for (const auto &year : yearsOf(value, *plan, seed, 0, years, {})) {
        const auto story = engine::historyOf(plan->plan.model, seed, year.replication).services.front();
        bool inARow = false;
        const auto broken = [&](size_t window) {
            return double(story.windows[window].downtime) > 0.01 * double(plan->bases.front()[window]);
        };
        for (size_t window = 1; window < 12; ++window)
            inARow |= broken(window - 1) && broken(window);
        QCOMPARE(year.terminates.at(0), inARow);
        QCOMPARE(year.terminates.at(1), engine::longest(story.outages) > 12 * engine::ticksPerHour);
        both += inARow ? 1 : 0;
    }
    QVERIFY(both > 0);
}

void YearOutlookTest::yearsToLookAt()
{
    const auto plan = yearPlanOf(project(), {u"net"_s});
    QVERIFY(plan);
    const auto all = yearsOf(project(), *plan, seed, 0, 101, {});
    const auto below = [&](size_t index) {
        return std::count_if(all.begin(), all.end(), [&](const auto &year) { return year.downtime < all[index].downtime; });
    };
    QCOMPARE(below(medianYear(all)), 50);
    QCOMPARE(below(worstInTwenty(all)), 95);
    const auto broken = firstBrokenYear(all);
    QVERIFY(broken && all[*broken].brokenWindows > 0);
    QVERIFY(*broken == 0 || all[*broken - 1].brokenWindows == 0);
}

// The expected credit of a month from the years and from the engine's own counting agree within their errors.
void YearOutlookTest::engineGivesTheSameMoney()
{
    const auto value = project();
    const auto plan = yearPlanOf(value, {u"net"_s});
    QVERIFY(plan);
    double sum = 0, squares = 0;
    const auto all = yearsOf(value, *plan, seed, 0, 2000, {});
    for (const auto &year : all) {
        sum += double(year.credits);
        squares += double(year.credits) * double(year.credits);
    }
    const double mean = sum / double(all.size());
    const double error = std::sqrt((squares / double(all.size()) - mean * mean) / double(all.size()));
    SimulationRequest request;
    request.service = {u"net"_s};
    request.window = model::Window{model::Window::Month, 0};
    const auto month = simulationPlanOf(value, request);
    QVERIFY(month && month->hasCredits);
    SimulationRunOptions options;
    options.replications = 100'000;
    const auto report = simulationReportOf(value, *month, options);
    QVERIFY(report);
    const auto &tally = report->watched.front().tally;
    const double counted = 12 * engine::estimateOf(tally.credits.sum(), tally.credits.squares(), tally.replications, tally.windows).mean;
    // A month of 31 days allows a little more than one of 30 in the mean.
    QVERIFY2(std::abs(counted - mean) < 5 * error + 0.05 * counted, qPrintable(u"%1 %2 %3"_s.arg(counted).arg(mean).arg(error)));
}

void YearOutlookTest::chanceBesideTheTarget()
{
    SimulationRequest request;
    request.service = {u"net"_s};
    request.window = model::Window{model::Window::Month, 0};
    for (const double value : {0.9, 0.97, 0.99, 0.995, 0.9999})
        request.questions.push_back({engine::WindowTarget::Kind::Availability, engine::WindowTarget::Comparison::AtLeast, value});
    const auto plan = simulationPlanOf(project(), request);
    QVERIFY(plan);
    SimulationRunOptions options;
    options.replications = 20'000;
    const auto report = simulationReportOf(project(), *plan, options);
    QVERIFY(report);
    for (size_t i = 0; i < request.questions.size(); ++i) {
        const auto &tally = report->watched.front().tally;
        const double counted = double(tally.breaches[report->firstQuestion + i].windows) / double(tally.windows);
        QCOMPARE(shareBelow(*report, request.questions[i].value).value, counted);
    }
    QCOMPARE(shareBelow(*report, 0.0).value, 0.0);
}

void YearOutlookTest::scenarioIsThereAndBack()
{
    const auto before = project();
    auto after = before;
    auto line = after.components.at(0);
    line.mtbf = model::Hours{1400};
    line.flicker = model::Flicker{{Decimal(5, -1)}, {24}, {Decimal(25, -2)}};
    after.components.put(line);
    model::Scenario scenario;
    scenario.id = {u"what-if"_s};
    scenario.name = u"What if"_s;
    scenario.changes = changesBetween(before, after);
    QCOMPARE(scenario.changes.size(), 2);
    const auto made = withScenario(before, scenario);
    QVERIFY(made);
    QCOMPARE(made->components.at(0), line);
}

void YearOutlookTest::scenarioOfWhatIsGone()
{
    model::Scenario scenario;
    scenario.name = u"What if"_s;
    scenario.changes = {{u"components"_s, u"gone"_s, u"mtbf_hours"_s, u"1"_s}};
    const auto made = withScenario(project(), scenario);
    QVERIFY(!made);
    QVERIFY(made.error().sentence().contains(u"What if"_s));
    scenario.changes = {{u"components"_s, u"line"_s, u"mtbf_hours"_s, u"\"soon\""_s}};
    QVERIFY(!withScenario(project(), scenario));
}

QTEST_GUILESS_MAIN(YearOutlookTest)
#include "tst_yearoutlook.moc"
