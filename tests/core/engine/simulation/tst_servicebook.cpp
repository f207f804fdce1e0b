// SPDX-License-Identifier: GPL-3.0-or-later
// How an agreement counts: planned downtime of a component that never fails stands for outages at known times.
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

constexpr Tick minute = 60 * ticksPerSecond;

/// Outages in minutes; windows of 30 days.
struct Agreed
{
    explicit Agreed(Intervals outagesInMinutes, std::size_t windows = 1)
    {
        SimulatedComponent part = component("a", TimeLaw::neverHappens(), TimeLaw::fixed(1));
        for (const Interval &outage : outagesInMinutes)
            part.maintenance.push_back({outage.start * minute, outage.end * minute});
        model = series({part}, 720);
        for (std::size_t window = 1; window < windows; ++window)
            model.edges.push_back(model.edges.back() + hours(720));
    }

    ServiceRules &rules() { return model.services[0].rules; }
    std::vector<WindowFigures> figures() const { return historyOf(model, 1, 0).services[0].windows; }
    Tally tally() const { return runOf(model, runs(1)).services[0]; }
    SimulationModel model;
};

WindowTarget availability(double value)
{
    return {WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, value};
}

} // namespace

class TestServiceBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAWindow_data();
    void figuresOfAWindow();
    void interruptionsBelongToTheWindowOfTheirStart();
    void serviceHoursCount();
    void droppedAndCountedAsUp();
    void targetsAreMetExactly_data();
    void targetsAreMetExactly();
    void creditTiers_data();
    void creditTiers();
    void creditsForEachStartedHour();
    void caps();
    void rewardsForQuietWindows();
    void chronicFailure_data();
    void chronicFailure();
    void unequalWindows();
    void whoBeganIt();
    void whoPaysForIt_data();
    void whoPaysForIt();
    void creditSharesAddUp();
    void rewardsAreNobodys();
    void affectedShare_data();
    void affectedShare();
    void affectedShareOverWindows();
    void affectedShareOfNobodyElse();
    void rightByOutages_data();
    void rightByOutages();
    void rightByDowntime();
};

void TestServiceBook::figuresOfAWindow_data()
{
    QTest::addColumn<int>("joinGap");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("downtime");
    QTest::addColumn<int>("interruptions");
    QTest::addColumn<int>("longest");
    QTest::newRow("as they are") << 0 << 0 << 36 << 4 << 20;
    QTest::newRow("less than 5 minutes apart are one") << 5 << 0 << 39 << 3 << 20;
    QTest::newRow("exactly so far apart are two") << 3 << 0 << 36 << 4 << 20;
    QTest::newRow("below 10 minutes costs nothing, but happened") << 0 << 10 << 30 << 4 << 20;
    QTest::newRow("joined first, then too short") << 5 << 10 << 30 << 3 << 20;
}

void TestServiceBook::figuresOfAWindow()
{
    QFETCH(int, joinGap);
    QFETCH(int, shortest);
    Agreed agreed({{100, 110}, {200, 204}, {207, 209}, {300, 320}});
    agreed.rules().joinGap = joinGap * minute;
    agreed.rules().shortest = shortest * minute;
    const WindowFigures figures = agreed.figures().front();
    QTEST(int(figures.downtime / minute), "downtime");
    QTEST(int(figures.interruptions), "interruptions");
    QTEST(int(figures.longest / minute), "longest");
}

void TestServiceBook::interruptionsBelongToTheWindowOfTheirStart()
{
    const Tick edge = 30 * 24 * 60;
    const auto figures = Agreed({{-50, 10}, {edge - 30, edge + 20}, {2 * edge - 5, 2 * edge}}, 3).figures();
    QCOMPARE(figures[0].interruptions, 1); // the first began before
    QCOMPARE(figures[0].touching, 2);
    QCOMPARE(figures[0].downtime, 40 * minute);
    QCOMPARE(figures[0].longest, 30 * minute);
    QCOMPARE(figures[1].interruptions, 1);
    QCOMPARE(figures[1].touching, 2);
    QCOMPARE(figures[1].downtime, 25 * minute);
    QVERIFY(figures[2].isQuiet());
}

void TestServiceBook::serviceHoursCount()
{
    // Agreed 8:00 to 18:00 every day: one outage over the evening, one at night, one that lasts three days.
    Agreed agreed({{17 * 60, 20 * 60}, {23 * 60, 24 * 60}, {34 * 60, 106 * 60}});
    Intervals days;
    for (int day = 0; day < 30; ++day)
        days.push_back({hours(24 * day + 8), hours(24 * day + 18)});
    agreed.rules().serviceTime = days;
    agreed.rules().targets = {availability(1 - 33.0 / 300)};
    const WindowFigures figures = agreed.figures().front();
    QCOMPARE(figures.downtime, hours(1 + 8 + 10 + 10 + 2));
    QCOMPARE(figures.interruptions, 2);
    QCOMPARE(figures.longest, hours(30));
    QCOMPARE(runOf(agreed.model, runs(1)).bases[0][0], hours(300));
}

void TestServiceBook::droppedAndCountedAsUp()
{
    // 43,200 min, 120 excluded, 20 down besides: 99.9536 % when the excluded time leaves the base, 99.9537 % when not.
    const Intervals outages{{100, 220}, {500, 520}};
    const Intervals excluded{{100 * minute, 220 * minute}};
    Agreed dropped(outages);
    dropped.rules().dropped = excluded;
    Agreed up(outages);
    up.rules().countedAsUp = excluded;
    QCOMPARE(dropped.figures().front().downtime, 20 * minute);
    QCOMPARE(up.figures().front().downtime, 20 * minute);
    QCOMPARE(dropped.figures().front().interruptions, 1);
    QCOMPARE(runOf(dropped.model, runs(1)).bases[0][0], 43'080 * minute);
    QCOMPARE(runOf(up.model, runs(1)).bases[0][0], 43'200 * minute);
    for (Agreed *agreed : {&dropped, &up}) {
        agreed->rules().targets = {availability(0.999537)};
        QCOMPARE(agreed->tally().breaches[0].windows, std::uint64_t(agreed == &dropped));
    }
}

void TestServiceBook::targetsAreMetExactly_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("broken");
    using Kind = WindowTarget::Kind;
    using Comparison = WindowTarget::Comparison;
    const auto row = [](const char *name, Kind kind, Comparison comparison, double value, bool broken) {
        QTest::newRow(name) << int(kind) << int(comparison) << value << broken;
    };
    // One outage of 43 min 12 s, exactly 0.1 % of 720 h, and nothing else.
    row("at least 99.9 %", Kind::Availability, Comparison::AtLeast, 0.999, false);
    row("above 99.9 %", Kind::Availability, Comparison::Above, 0.999, true);
    row("at least a hair more", Kind::Availability, Comparison::AtLeast, 0.9990000001, true);
    row("at most 99.9 %", Kind::Availability, Comparison::AtMost, 0.999, false);
    row("below 99.9 %", Kind::Availability, Comparison::Below, 0.999, true);
    row("downtime at most 0.72 h", Kind::Downtime, Comparison::AtMost, 0.72, false);
    row("downtime below 0.72 h", Kind::Downtime, Comparison::Below, 0.72, true);
    row("no outage above 0.72 h", Kind::LongestOutage, Comparison::AtMost, 0.72, false);
    row("no outage of 0.72 h", Kind::LongestOutage, Comparison::Below, 0.72, true);
    row("one interruption allowed", Kind::Interruptions, Comparison::AtMost, 1, false);
    row("none allowed", Kind::Interruptions, Comparison::AtMost, 0, true);
    row("restored in 0.72 h in the mean", Kind::MeanRestoration, Comparison::AtMost, 0.72, false);
    row("restored below 0.72 h in the mean", Kind::MeanRestoration, Comparison::Below, 0.72, true);
    row("719.28 h between failures", Kind::MeanBetweenFailures, Comparison::AtLeast, 719.28, false);
    row("719.3 h between failures", Kind::MeanBetweenFailures, Comparison::AtLeast, 719.3, true);
}

void TestServiceBook::targetsAreMetExactly()
{
    QFETCH(int, kind);
    QFETCH(int, comparison);
    QFETCH(double, value);
    QFETCH(bool, broken);
    Agreed agreed({});
    agreed.model.components[0].maintenance = {{hours(5), hours(5.72)}};
    agreed.rules().targets = {{WindowTarget::Kind(kind), WindowTarget::Comparison(comparison), value}};
    QCOMPARE(agreed.tally().breaches[0].windows, std::uint64_t(broken));
}

void TestServiceBook::creditTiers_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("credit");
    // A cloud provider's tiers: below 99.95 % a tenth of the fee, below 99 % 15 %, below 95 % 30 %.
    QTest::newRow("nothing happened") << 0 << qint64(0);
    QTest::newRow("99.95 % is kept") << 21 << qint64(0);
    QTest::newRow("30 min") << 30 << qint64(1000);
    QTest::newRow("8 h") << 8 * 60 << qint64(1500);
    QTest::newRow("40 h") << 40 * 60 << qint64(3000);
}

void TestServiceBook::creditTiers()
{
    QFETCH(int, minutes);
    QFETCH(qint64, credit);
    Agreed agreed(minutes > 0 ? Intervals{{1000, 1000 + minutes}} : Intervals());
    agreed.rules().targets = {availability(0.9995), availability(0.99), availability(0.95)};
    CreditPlan tiers;
    for (const auto &[target, amount] : {std::pair(0, 1000), {1, 1500}, {2, 3000}})
        tiers.rules.push_back({CreditRule::Kind::WhenBroken, std::size_t(target), amount, 1, 0});
    agreed.rules().credits = {tiers};
    QCOMPARE(qint64(agreed.tally().credits.sum()), credit);
}

void TestServiceBook::creditsForEachStartedHour()
{
    // Each started hour of the added downtime costs a day's fee: outages of 20 and 30 minutes are one hour, not two.
    Agreed agreed({{100, 120}, {500, 530}});
    agreed.rules().credits = {
        {CreditPlan::Join::Sum, {{CreditRule::Kind::EachStartedUnit, 0, 333, ticksPerHour, 0}}, {}, {}}};
    QCOMPARE(qint64(agreed.tally().credits.sum()), 333);
    agreed.model.components[0].maintenance.push_back({hours(20), hours(20) + 11 * minute});
    QCOMPARE(qint64(agreed.tally().credits.sum()), 2 * 333);
    agreed.rules().credits[0].rules[0] = {CreditRule::Kind::EachInterruption, 0, 50, 1, 1};
    QCOMPARE(qint64(agreed.tally().credits.sum()), 2 * 50);
}

void TestServiceBook::caps()
{
    Agreed agreed({{100, 400}, {43'300, 43'600}}, 3);
    agreed.rules().credits = {
        {CreditPlan::Join::Sum, {{CreditRule::Kind::EachStartedUnit, 0, 100, ticksPerHour, 0}}, 400, 700}};
    QCOMPARE(qint64(agreed.tally().credits.sum()), 800);
    QCOMPARE(qint64(agreed.tally().replicationCredits.sum()), 700);
}

void TestServiceBook::rewardsForQuietWindows()
{
    // The condition of a reward is a promise turned round: broken where availability is 99.99 % or more.
    Agreed agreed({{100, 400}}, 3);
    agreed.rules().targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::Below, 0.9999}};
    agreed.rules().credits = {{CreditPlan::Join::Dearest, {{CreditRule::Kind::WhenBroken, 0, -200, 1, 0}}, {}, {}}};
    const Tally tally = agreed.tally();
    QCOMPARE(tally.breaches[0].windows, std::uint64_t(2));
    QCOMPARE(qint64(tally.credits.sum()), -400);
    QCOMPARE(tally.credits.ranked(0, 3), -200);
    QCOMPARE(tally.credits.ranked(2, 3), 0);
}

void TestServiceBook::chronicFailure_data()
{
    QTest::addColumn<std::vector<int>>("brokenMonths");
    QTest::addColumn<bool>("right");
    QTest::newRow("none") << std::vector<int>{} << false;
    QTest::newRow("two apart") << std::vector<int>{0, 4} << false;
    QTest::newRow("two within three") << std::vector<int>{3, 5} << true;
    QTest::newRow("three in all, never two within three") << std::vector<int>{0, 3, 6} << false;
    QTest::newRow("the last two") << std::vector<int>{6, 7} << true;
}

void TestServiceBook::chronicFailure()
{
    QFETCH(std::vector<int>, brokenMonths);
    QFETCH(bool, right);
    Intervals outages;
    for (const int month : brokenMonths)
        outages.push_back({43'200 * month + 10, 43'200 * month + 600});
    Agreed agreed(outages, 8);
    agreed.rules().targets = {availability(0.999)};
    agreed.rules().terminations = {{0, 2, 3}};
    const Tally tally = agreed.tally();
    QCOMPARE(tally.terminations[0], std::uint64_t(right));
    QCOMPARE(tally.breaches[0].windows, std::uint64_t(brokenMonths.size()));
}

void TestServiceBook::unequalWindows()
{
    Agreed agreed({{0, 720}, {43'200, 43'200 + 360}});
    agreed.model.edges = {0, hours(720), hours(720 + 360)};
    const Tally tally = agreed.tally();
    QCOMPARE(tally.lostShare.count(), std::uint64_t(2));
    QVERIFY(std::abs(double(tally.lostShare.ranked(0, 2)) / lostShareUnits - 1.0 / 60) < 1e-11);
    QCOMPARE(tally.lostShare.ranked(0, 2), tally.lostShare.ranked(1, 2)); // 12 of 720 h and 6 of 360
}

void TestServiceBook::whoBeganIt()
{
    SimulatedComponent feed = component("feed", TimeLaw::neverHappens(), TimeLaw::fixed(1));
    SimulatedComponent first = feed;
    SimulatedComponent second = feed;
    feed.maintenance = {{hours(10), hours(12)}};
    first.maintenance = {{hours(11), hours(15)}, {hours(50), hours(60)}, {hours(101), hours(104)}};
    second.maintenance = {{hours(55), hours(57)}, {hours(100), hours(103)}};
    SimulationModel model = series({feed, first, second}, 720);
    model.gates = {Gate::any({Source::component(1), Source::component(2)}),
                   Gate::all({Source::component(0), Source::gate(0)})};
    model.services = {{Source::gate(1), {}, true}};
    const Tally tally = runOf(model, runs(1)).services[0];
    QCOMPARE(tally.contributions[0].interruptions, std::uint64_t(1));
    QCOMPARE(tally.contributions[1].interruptions, std::uint64_t(1)); // it was the last to fail at 101
    QCOMPARE(tally.contributions[2].interruptions, std::uint64_t(1));
    QCOMPARE(Tick(tally.contributions[0].downtime), hours(2));
    QCOMPARE(Tick(tally.contributions[1].downtime), hours(2));
    QCOMPARE(Tick(tally.contributions[2].downtime), hours(2));
}

namespace {

SimulatedComponent planned(std::string_view name, std::initializer_list<std::pair<double, double>> inHours)
{
    SimulatedComponent made = component(name, TimeLaw::neverHappens(), TimeLaw::fixed(1));
    for (const auto &[from, to] : inHours)
        made.maintenance.push_back({hours(from), hours(to)});
    return made;
}

CreditPlan eachBroken(std::size_t target, std::int64_t amount)
{
    return {CreditPlan::Join::Sum, {{CreditRule::Kind::WhenBroken, target, amount, 1, 0}}, {}, {}};
}

} // namespace

void TestServiceBook::whoPaysForIt_data()
{
    QTest::addColumn<CreditPlan>("plan");
    QTest::addColumn<std::vector<int>>("shares");
    // The first window: "a" 3 h in two outages, "b" 4 h in one that goes on for an hour in the second window, "c" half
    // an hour, which is too short to cost anything.
    QTest::newRow("too little availability: by downtime") << eachBroken(0, 701) << std::vector<int>{300, 401 + 701, 0};
    QTest::newRow("too many interruptions: by interruptions") << eachBroken(1, 1000) << std::vector<int>{500, 250, 250};
    QTest::newRow("one too long: whoever began it") << eachBroken(2, 1000) << std::vector<int>{0, 1000, 0};
    QTest::newRow("each interruption above two") << CreditPlan{CreditPlan::Join::Sum,
                                                               {{CreditRule::Kind::EachInterruption, 0, 50, 1, 2}}, {}, {}}
                                                 << std::vector<int>{50, 25, 25};
    QTest::newRow("each started hour, capped") << CreditPlan{CreditPlan::Join::Sum,
                                                             {{CreditRule::Kind::EachStartedUnit, 0, 10, ticksPerHour, 0}}, 35, {}}
                                               << std::vector<int>{15, 20 + 10, 0};
    QTest::newRow("the dearest says by what") << CreditPlan{CreditPlan::Join::Dearest,
                                                            {{CreditRule::Kind::WhenBroken, 2, 100, 1, 0},
                                                             {CreditRule::Kind::WhenBroken, 1, 400, 1, 0}}, {}, {}}
                                              << std::vector<int>{200, 100, 100};
}

void TestServiceBook::whoPaysForIt()
{
    QFETCH(CreditPlan, plan);
    QFETCH(std::vector<int>, shares);
    SimulationModel model = series({planned("a", {{10, 12}, {20, 21}}), planned("b", {{716, 721}}), planned("c", {{30, 30.5}})}, 720);
    model.edges.push_back(hours(1440));
    ServiceRules rules;
    rules.shortest = 45 * minute;
    rules.targets = {availability(0.999), {WindowTarget::Kind::Interruptions, WindowTarget::Comparison::AtMost, 3},
                     {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, 3}};
    rules.credits = {plan};
    model.services = {{Source::gate(0), rules, true}};
    const Tally tally = runOf(model, runs(1)).services[0];
    std::vector<int> found;
    Wide sum = 0;
    for (const Contribution &contribution : tally.contributions) {
        found.push_back(int(contribution.credits));
        sum += contribution.credits;
    }
    QVERIFY2(found == shares, qPrintable(QStringLiteral("%1 %2 %3").arg(found[0]).arg(found[1]).arg(found[2])));
    QVERIFY(sum == tally.credits.sum());
}

void TestServiceBook::creditSharesAddUp()
{
    // Whatever the random outages are and however the sums are rounded, nothing is lost and nothing is paid twice.
    SimulationModel model = series({exponential("a", 90, 5), exponential("b", 70, 3), exponential("c", 50, 2)}, 730);
    model.gates = {Gate::atLeast(2, {Source::component(0), Source::component(1), Source::component(2)})};
    model.edges = {0, hours(300), hours(730), hours(1000)};
    ServiceRules rules;
    rules.serviceTime = Intervals{{hours(5), hours(400)}, {hours(402), hours(900)}};
    rules.joinGap = hours(0.5);
    rules.shortest = hours(0.2);
    rules.targets = {availability(0.995), {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, 2}};
    rules.credits = {{CreditPlan::Join::Sum, {{CreditRule::Kind::EachStartedUnit, 0, 977, ticksPerHour, 0}}, 5000, {}},
                     eachBroken(0, 1013), eachBroken(1, 331)};
    model.services = {{Source::gate(0), rules, true}};
    Wide before = 0;
    for (const std::int64_t cap : {1'000'000, 5500, 1500, 500, 0}) {
        model.services[0].rules.windowCap = cap;
        const Tally tally = runOf(model, runs(3000)).services[0];
        Wide sum = 0;
        for (const Contribution &contribution : tally.contributions) {
            QVERIFY(contribution.credits > 0 || cap == 0);
            sum += contribution.credits;
        }
        QVERIFY(sum == tally.credits.sum());
        QVERIFY(before == 0 || sum < before);
        QVERIFY(tally.credits.ranked(tally.windows - 1, tally.windows) <= cap);
        before = sum;
    }
}

void TestServiceBook::rewardsAreNobodys()
{
    Agreed agreed({{100, 400}}, 3);
    agreed.rules().targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::Below, 0.9999}, availability(0.999)};
    agreed.rules().credits = {{CreditPlan::Join::Dearest, {{CreditRule::Kind::WhenBroken, 0, -200, 1, 0},
                                                           {CreditRule::Kind::WhenBroken, 1, 700, 1, 0}}, {}, {}}};
    agreed.model.services[0].contributions = true;
    const Tally tally = agreed.tally();
    QCOMPARE(qint64(tally.credits.sum()), 300);
    QCOMPARE(qint64(tally.contributions[0].credits), 700);
}

void TestServiceBook::affectedShare_data()
{
    QTest::addColumn<double>("interruptedFrom");
    QTest::addColumn<int>("interruptions");
    QTest::addColumn<double>("longest");
    QTest::newRow("only the whole service") << 1.0 << 1 << 2.0;
    QTest::newRow("from a half on") << 0.5 << 2 << 6.0;
    QTest::newRow("from three fifths on") << 0.6 << 2 << 6.0;
    QTest::newRow("a little more than that") << 0.61 << 1 << 2.0;
    QTest::newRow("everything") << 0.01 << 3 << 10.0;
}

void TestServiceBook::affectedShare()
{
    // A core and two sites. 100 to 102: the core. 200 to 206: the large site, and from 204 to 210 the small one. 300 to
    // 304: the small site, too.
    QFETCH(double, interruptedFrom);
    QFETCH(int, interruptions);
    QFETCH(double, longest);
    SimulationModel model = series({planned("core", {{100, 102}}), planned("large", {{200, 206}}),
                                    planned("small", {{204, 210}, {300, 304}})}, 720);
    ServiceRules rules;
    const double lost = 2 + 6 * 0.6 + 4 * 0.25 + 4 * 0.25; // two hours of the small site count with the large one
    rules.targets = {availability(1 - lost / 720), availability(1 - lost / 720 + 1e-9)};
    model.services = {{Source::component(0), rules, true, {{Source::component(1), 0.6}, {Source::component(2), 0.25}},
                       interruptedFrom}};
    const Tally tally = runOf(model, runs(1)).services[0];
    QCOMPARE(Tick(tally.downtime.sum()), hours(lost));
    QCOMPARE(tally.breaches[0].windows, std::uint64_t(0)); // to the tick
    QCOMPARE(tally.breaches[1].windows, std::uint64_t(1));
    QCOMPARE(int(tally.interruptions.sum()), interruptions);
    QCOMPARE(Tick(tally.longest.sum()), hours(longest));
    Wide downtime = 0;
    Wide begun = 0;
    for (const Contribution &contribution : tally.contributions) {
        downtime += contribution.downtime;
        begun += contribution.interruptions;
    }
    QVERIFY(downtime == tally.downtime.sum());
    QVERIFY(begun == tally.interruptions.sum());
    QCOMPARE(Tick(tally.contributions[0].downtime), hours(2));
    const History history = historyOf(model, 1, 0);
    QCOMPARE(history.services[0].windows[0].downtime, hours(lost));
    QCOMPARE(int(history.services[0].outages.size()), interruptions);
}

void TestServiceBook::affectedShareOverWindows()
{
    // Service hours, planned downtime, gaps and edges hold for each share as they do for the whole.
    SimulationModel model = series({planned("core", {{95, 105}}), planned("site", {{90, 98}, {98.5, 110}, {150, 150.1}})}, 100);
    model.edges.push_back(hours(200));
    ServiceRules rules;
    rules.serviceTime = Intervals{{hours(80), hours(103)}, {hours(106), hours(200)}};
    rules.joinGap = hours(1);
    rules.shortest = hours(0.2);
    rules.plannedDown = {{hours(190), hours(191)}};
    rules.credits = {{CreditPlan::Join::Sum, {{CreditRule::Kind::EachStartedUnit, 0, 100, ticksPerHour, 0}}, {}, {}}};
    model.services = {{Source::component(0), rules, true, {{Source::component(1), 0.5}}, 0.5}};
    const auto windows = historyOf(model, 1, 0).services[0].windows;
    QCOMPARE(windows[0].downtime, hours(0.5 * 5 + 5));
    QCOMPARE(windows[1].downtime, hours(3 + 0.5 * 4 + 1));
    QCOMPARE(windows[0].interruptions, 1);
    QCOMPARE(windows[0].longest, hours(10));
    QCOMPARE(windows[1].interruptions, 2); // 6 minutes count as one, and cost nothing
    QCOMPARE(windows[1].longest, hours(7));
    const Tally tally = runOf(model, runs(1)).services[0];
    QCOMPARE(qint64(tally.credits.sum()), 800 + 600);
    QVERIFY(tally.contributions[0].credits > 0 && tally.contributions[1].credits > 0);
    // The planned hour is nobody's: a sixth of the second window.
    QCOMPARE(qint64(tally.contributions[0].credits + tally.contributions[1].credits), 800 + 500);
}

void TestServiceBook::affectedShareOfNobodyElse()
{
    // Without other shares than all or nothing the numbers are those of the plain way, to the bit.
    SimulationModel model = series({exponential("a", 90, 5), exponential("b", 70, 3)}, 300);
    model.gates.push_back(Gate::any({Source::component(0), Source::component(1)}));
    model.edges.push_back(hours(700));
    ServiceRules rules;
    rules.joinGap = hours(0.5);
    rules.shortest = hours(0.2);
    rules.targets = {availability(0.97)};
    rules.credits = {eachBroken(0, 1013)};
    model.services = {{Source::gate(0), rules, true}};
    const Tally plain = runOf(model, runs(500)).services[0];
    model.services[0].degradations = {{Source::gate(1), 0.5}}; // both are down: the service is, too
    QVERIFY(runOf(model, runs(500)).services[0] == plain);
    model.services[0].degradations = {{Source::component(0), 1.0}};
    QVERIFY(runOf(model, runs(500)).services[0] == plain);
}

void TestServiceBook::rightByOutages_data()
{
    QTest::addColumn<std::vector<int>>("days");
    QTest::addColumn<bool>("right");
    // Three outages of more than half an hour within 30 days; each day has one of 31 minutes.
    QTest::newRow("within") << std::vector<int>{0, 11, 28} << true;
    QTest::newRow("a day too late") << std::vector<int>{0, 11, 31} << false;
    QTest::newRow("exactly as late as it may be") << std::vector<int>{0, 11, 30} << true;
    QTest::newRow("the last three") << std::vector<int>{0, 40, 50, 60} << true;
    QTest::newRow("two are not enough") << std::vector<int>{3, 4} << false;
}

void TestServiceBook::rightByOutages()
{
    QFETCH(std::vector<int>, days);
    QFETCH(bool, right);
    Intervals outages;
    for (const int day : days) {
        outages.push_back({1440 * day + 100, 1440 * day + 131});
        outages.push_back({1440 * day + 200, 1440 * day + 230}); // not longer than half an hour
    }
    Agreed agreed(outages, 3);
    agreed.rules().terminations = {{0, 0, 1, 3, 30 * minute, hours(30 * 24), {}}};
    SimulationModel two = agreed.model; // also as the second of two rights, and over several replications
    two.services[0].rules.terminations.insert(two.services[0].rules.terminations.begin(), {0, 0, 1, 99, 0, 1, {}});
    QCOMPARE(agreed.tally().terminations[0], std::uint64_t(right));
    const Tally three = runOf(two, runs(3)).services[0];
    QCOMPARE(three.terminations[0], std::uint64_t(0));
    QCOMPARE(three.terminations[1], std::uint64_t(right ? 3 : 0));
}

void TestServiceBook::rightByDowntime()
{
    Agreed agreed({{100, 400}, {43'300, 43'700}}, 3);
    agreed.rules().targets = {availability(0.999)};
    const auto found = [&](const TerminationRule &rule) {
        agreed.rules().terminations = {rule};
        return agreed.tally().terminations[0];
    };
    QCOMPARE(found({0, 0, 1, 0, 0, 0, 399 * minute}), std::uint64_t(1));
    QCOMPARE(found({0, 0, 1, 0, 0, 0, 400 * minute}), std::uint64_t(0));
    QCOMPARE(found({0, 2, 2, 0, 0, 0, 400 * minute}), std::uint64_t(1)); // or both windows broken
    QCOMPARE(found({0, 3, 3, 0, 0, 0, 400 * minute}), std::uint64_t(0));
}

QTEST_APPLESS_MAIN(TestServiceBook)
#include "tst_servicebook.moc"
