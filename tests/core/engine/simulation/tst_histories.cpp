// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

Q_DECLARE_METATYPE(slatelier::engine::TimeLaw)
Q_DECLARE_METATYPE(slatelier::engine::SupportLine)

namespace {

Intervals inHours(std::initializer_list<std::pair<double, double>> pairs)
{
    Intervals intervals;
    for (const auto &[start, end] : pairs)
        intervals.push_back({start < 0 ? -hours(-start) : hours(start), hours(end)});
    return intervals;
}

SimulatedComponent clockwork(std::string_view name, double up, double down)
{
    return component(name, TimeLaw::fixed(up), TimeLaw::fixed(down));
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyFromTheFirstTick_data();
    void steadyFromTheFirstTick();
    void delaysBelongToTheRestoration();
    void percentageHidesTheFlicker();
    void observationEndsTheFlicker();
    void workOnlyInWorkingHours();
    void crewsAreShared_data();
    void crewsAreShared();
    void whoIsServedFirst_data();
    void whoIsServedFirst();
    void workingHoursInSteadyState();
    void shocksHitTogether();
    void maintenanceTakesDown();
    void linesHandOver_data();
    void linesHandOver();
    void linesHandOverInTheMean_data();
    void linesHandOverInTheMean();
    void linesSharedByMany();
    void lineWithoutAnyEffect();
};

void TestHistories::steadyFromTheFirstTick_data()
{
    QTest::addColumn<TimeLaw>("up");
    QTest::addColumn<TimeLaw>("down");
    QTest::newRow("exponential") << TimeLaw::exponential(90) << TimeLaw::exponential(10);
    QTest::newRow("wear-out") << TimeLaw::weibull(90, 3) << TimeLaw::lognormal(10, 1);
    QTest::newRow("infant mortality") << TimeLaw::weibull(90, 0.6) << TimeLaw::gamma(10, 0.5);
    QTest::newRow("fixed and uniform") << TimeLaw::fixed(90) << TimeLaw::uniform(0, 20);
    QTest::newRow("observed") << TimeLaw::empirical({10, 20, 240}) << TimeLaw::empirical({1, 4, 25});
}

void TestHistories::steadyFromTheFirstTick()
{
    // In steady state the mean downtime of any window is U T and the mean number of failures w T, however short T is.
    QFETCH(TimeLaw, up);
    QFETCH(TimeLaw, down);
    const auto run = runOf(series({component("a", up, down)}, 5), runs(100'000));
    QVERIFY(agrees(downtimeHours(run.services[0]), 5 * 0.1));
    QVERIFY(agrees(interruptionsOf(run.services[0]), 5 * 0.01));
}

void TestHistories::delaysBelongToTheRestoration()
{
    SimulatedComponent delayed = component("a", TimeLaw::weibull(92, 2), TimeLaw::exponential(3));
    delayed.detectionHours = 1;
    delayed.crew = 0;
    SimulationModel model = series({delayed}, 5);
    model.crews = {{{}, {}, 4, SimulatedCrew::Order::FirstCome}};
    QCOMPARE(warmUpOf(model), Tick(0));
    const auto run = runOf(model, runs(100'000));
    QVERIFY(agrees(downtimeHours(run.services[0]), 5 * 8 / 100.0));
    QVERIFY(agrees(interruptionsOf(run.services[0]), 5 / 100.0));
}

void TestHistories::percentageHidesTheFlicker()
{
    // Renewal reward: cycle 2000 + 4 + 1.5 (24 + 0.25) h; availability 0.997856 against 0.998004, 2.46 times as many
    // interruptions.
    SimulatedComponent line = exponential("line", 2000, 4);
    line.recurrence = Recurrence{0.6, TimeLaw::exponential(24), TimeLaw::exponential(0.25), 0, 0};
    const double cycle = 2000 + 4 + 1.5 * 24.25;
    for (const double window : {20.0, 730.0}) {
        const auto run = runOf(series({line}, window), runs(200'000));
        QVERIFY(agrees(downtimeHours(run.services[0]), window * (4 + 1.5 * 0.25) / cycle));
        QVERIFY(agrees(interruptionsOf(run.services[0]), window * 2.5 / cycle));
    }
    QVERIFY(std::abs(1 - (4 + 1.5 * 0.25) / cycle - 0.997856) < 5e-7);
}

void TestHistories::observationEndsTheFlicker()
{
    // Whoever stays a day sees 1 - exp(-1) of the recurrences, and then mends for good nine times in ten.
    SimulatedComponent line = component("line", TimeLaw::weibull(300, 2), TimeLaw::lognormal(4, 0.5));
    line.recurrence = Recurrence{0.6, TimeLaw::exponential(24), TimeLaw::uniform(0, 0.5), 24, 0.1};
    const double observed = 1 - std::exp(-1);
    const double comebacks = 0.6 / (1 - (observed * 0.1 + (1 - observed) * 0.6));
    const double cycle = 300 + 4 + comebacks * 24.25;
    for (const double window : {10.0, 730.0}) {
        const auto run = runOf(series({line}, window), runs(100'000));
        QVERIFY(agrees(downtimeHours(run.services[0]), window * (4 + comebacks * 0.25) / cycle));
        QVERIFY(agrees(interruptionsOf(run.services[0]), window * (1 + comebacks) / cycle));
    }
}

void TestHistories::workOnlyInWorkingHours()
{
    SimulatedComponent mended = clockwork("a", 10, 3);
    mended.crew = 0;
    mended.detectionHours = 0.5;
    SimulationModel model = series({mended}, 80, SimulationModel::Start::New);
    // Nine to five, and an hour on the road.
    model.crews = {{{}, inHours({{9, 17}, {33, 41}, {57, 65}}), 1, SimulatedCrew::Order::FirstCome}};
    const Intervals expected = inHours({{10, 14.5}, {24.5, 37}, {47, 61}, {71, 80}}); // the last finds nobody any more
    QCOMPARE(historyOf(model, 1, 0).components[0], expected);
    model.crews[0].size = 1;
    QCOMPARE(historyOf(model, 1, 0).components[0], expected);
}

void TestHistories::crewsAreShared_data()
{
    QTest::addColumn<int>("crews");
    for (const int crews : {1, 2, 4})
        QTest::addRow("%d crews for 4 machines", crews) << crews;
}

void TestHistories::crewsAreShared()
{
    // The machine repair model M/M/c//N: P(n) / P(n - 1) = (N - n + 1) lambda / (min(n, c) mu).
    QFETCH(int, crews);
    const int machines = 4;
    const double failing = 1 / 50.0;
    const double mending = 1 / 20.0;
    double weight = 1;
    double sum = 1;
    double down = 0;
    double failures = machines * failing;
    for (int n = 1; n <= machines; ++n) {
        weight *= (machines - n + 1) * failing / (std::min(n, crews) * mending);
        sum += weight;
        down += n * weight;
        failures += (machines - n) * failing * weight;
    }
    SimulationModel model = series({}, 100);
    model.crews = {{crews, {}, 0, SimulatedCrew::Order::FirstCome}};
    model.services.clear();
    for (int i = 0; i < machines; ++i) {
        model.components.push_back(exponential(std::to_string(i), 50, 20));
        model.components.back().crew = 0;
        model.services.push_back({Source::component(std::size_t(i)), {}, false});
    }
    const auto run = runOf(model, runs(20'000));
    QVERIFY(run.warmUp > 0);
    for (const Tally &machine : run.services) {
        QVERIFY(agrees(downtimeHours(machine), 100 * down / sum / machines));
        QVERIFY(agrees(interruptionsOf(machine), 100 * failures / sum / machines));
    }
}

void TestHistories::whoIsServedFirst_data()
{
    QTest::addColumn<bool>("byPriority");
    QTest::addColumn<double>("secondUp");
    QTest::addColumn<double>("thirdUp");
    QTest::newRow("first come") << false << 20.0 << 25.0;
    QTest::newRow("by priority") << true << 25.0 << 20.0;
}

void TestHistories::whoIsServedFirst()
{
    QFETCH(bool, byPriority);
    QFETCH(double, secondUp);
    QFETCH(double, thirdUp);
    SimulationModel model =
        series({clockwork("a", 10, 5), clockwork("b", 11, 5), clockwork("c", 12, 5)}, 29, SimulationModel::Start::New);
    for (auto &part : model.components)
        part.crew = 0;
    model.components[2].priority = -1;
    const auto order = byPriority ? SimulatedCrew::Order::ByPriority : SimulatedCrew::Order::FirstCome;
    model.crews = {{1, {}, 0, order}};
    const History history = historyOf(model, 1, 0);
    QCOMPARE(history.components[0].front(), (Interval{hours(10), hours(15)}));
    QCOMPARE(history.components[1].front(), (Interval{hours(11), hours(secondUp)}));
    QCOMPARE(history.components[2].front(), (Interval{hours(12), hours(thirdUp)}));
}

void TestHistories::workingHoursInSteadyState()
{
    // Half of every day is worked, restorations are short against a day and failures rare: a failure in the hours costs
    // 1 h (or what is left of the day, then the night), one at night waits for the morning. By hand, with fixed work w
    // = 1 h and failures evenly spread over the day: (11 w + (w + 12) w + 12 (6 + w)) / 24.
    SimulatedComponent mended = component("a", TimeLaw::exponential(1000), TimeLaw::fixed(1));
    mended.crew = 0;
    SimulationModel model = series({mended}, 24 * 7);
    Intervals days;
    for (int day = -800; day < 10; ++day)
        days.push_back({Tick(24 * day) * ticksPerHour, Tick(24 * day + 12) * ticksPerHour});
    model.crews = {{{}, days, 0, SimulatedCrew::Order::FirstCome}};
    const double restoration = (11 + 13 + 12 * 7) / 24.0;
    const auto run = runOf(model, runs(100'000));
    QVERIFY(agrees(downtimeHours(run.services[0]), 168 * restoration / (1000 + restoration)));
}

void TestHistories::shocksHitTogether()
{
    SimulationModel model = series({exponential("a", 1e9, 1), exponential("b", 1e9, 1)}, 1000);
    model.shocks = {{5, 100, {0, 1}, TimeLaw::fixed(2)}};
    std::size_t hits = 0;
    for (std::uint64_t replication = 0; replication < 50; ++replication) {
        const History history = historyOf(model, 1, replication);
        QVERIFY(history.components[0] == history.components[1]);
        for (const Interval &outage : history.components[0])
            QVERIFY(outage.end - outage.start == hours(2) || outage.end == model.end());
        hits += history.components[0].size();
    }
    QVERIFY(agrees(Estimate{double(hits), std::sqrt(500.0)}, 50 * 1002 / 102.0));
}

void TestHistories::maintenanceTakesDown()
{
    SimulatedComponent kept = component("a", TimeLaw::neverHappens(), TimeLaw::fixed(1));
    kept.maintenance = inHours({{-3, 1}, {5, 7}, {90, 200}, {300, 400}});
    const History history = historyOf(series({kept}, 100), 1, 0);
    QCOMPARE(history.components[0], inHours({{-3, 1}, {5, 7}, {90, 100}}));
}

namespace {

/// A desk that is always there and hands over to a crew that is an hour away.
SimulationModel handedOver(SimulatedComponent part, SupportLine desk, double windowHours)
{
    part.crew = 1;
    desk.crew = 0;
    part.lines = {desk};
    SimulationModel model = series({part}, windowHours, SimulationModel::Start::New);
    model.crews = {{{}, {}, 0, SimulatedCrew::Order::FirstCome}, {{}, {}, 1, SimulatedCrew::Order::FirstCome}};
    return model;
}

} // namespace

void TestHistories::linesHandOver_data()
{
    QTest::addColumn<SupportLine>("desk");
    QTest::addColumn<double>("deskTravels");
    QTest::addColumn<bool>("inHoursOnly");
    QTest::addColumn<double>("restored");
    // Failed at 10, known at 10.5, five hours of work; the crew works from 9 to 17 and is an hour away.
    QTest::newRow("the desk has time enough") << SupportLine{0, 5, 0} << 0.0 << false << 15.5;
    QTest::newRow("two hours of it") << SupportLine{0, 2, 0} << 0.0 << false << 10.5 + 2 + 1 + 3;
    QTest::newRow("at once") << SupportLine{0, 0, 0} << 0.0 << false << 10.5 + 1 + 5;
    QTest::newRow("an hour of the two on the road") << SupportLine{0, 2, 0} << 1.0 << false << 10.5 + 2 + 1 + 4;
    QTest::newRow("never gets there") << SupportLine{0, 2, 0} << 9.0 << false << 10.5 + 2 + 1 + 5;
    QTest::newRow("can do nothing") << SupportLine{0, 2, 1} << 0.0 << false << 10.5 + 2 + 1 + 5;
    QTest::newRow("overnight") << SupportLine{0, 2, 0} << 0.0 << true << 12.5 + 4; // just done at 16:30
    QTest::newRow("nothing done, overnight") << SupportLine{0, 2, 1} << 0.0 << true << 33 + 1.5;
}

void TestHistories::linesHandOver()
{
    QFETCH(SupportLine, desk);
    QFETCH(double, deskTravels);
    QFETCH(bool, inHoursOnly);
    QFETCH(double, restored);
    SimulatedComponent part = clockwork("a", 10, 5);
    part.detectionHours = 0.5;
    SimulationModel model = handedOver(part, desk, 40);
    model.crews[0].travelHours = deskTravels;
    if (inHoursOnly)
        model.crews[1].hours = inHours({{9, 17}, {33, 41}});
    QVERIFY(faultsOf(model).empty());
    QCOMPARE(historyOf(model, 1, 0).components[0].front(), (Interval{hours(10), hours(restored)}));
    model.crews[0].size = 1; // enough for one
    model.crews[1].size = 1;
    QCOMPARE(historyOf(model, 1, 0).components[0].front(), (Interval{hours(10), hours(restored)}));
    model.components[0].crew.reset(); // somebody is always there
    model.components[0].lines.push_back({1, 0.25, 0});
    QVERIFY(faultsOf(model).empty());
    QVERIFY(historyOf(model, 1, 0).components[0].front().end <= hours(restored));
}

void TestHistories::linesHandOverInTheMean_data()
{
    QTest::addColumn<TimeLaw>("work");
    QTest::addColumn<double>("notDone"); // chance that the desk has not done it in time
    QTest::newRow("exponential") << TimeLaw::exponential(4) << std::exp(-(3 - 0.5) / 4);
    QTest::newRow("fixed, longer") << TimeLaw::fixed(4) << 1.0;
    QTest::newRow("fixed, shorter") << TimeLaw::fixed(2) << 0.0;
    QTest::newRow("uniform") << TimeLaw::uniform(0, 10) << 0.75;
}

void TestHistories::linesHandOverInTheMean()
{
    // Renewal reward. Three hours for the desk, half an hour of them on the road; a fifth of all faults is not for it,
    // the others cost the crew's road only when the work takes longer than 2.5 h.
    QFETCH(TimeLaw, work);
    QFETCH(double, notDone);
    SimulationModel model = handedOver(component("a", TimeLaw::weibull(90, 1.5), work), {0, 3, 0.2}, 200);
    model.crews[0].travelHours = 0.5;
    model.start = SimulationModel::Start::Steady;
    const double mean = work.mean;
    const double restoration = 0.2 * (3 + 1 + mean) + 0.8 * (0.5 + mean + notDone * 1);
    const auto run = runOf(model, runs(40'000));
    QVERIFY(run.warmUp > 0);
    QVERIFY(agrees(downtimeHours(run.services[0]), 200 * restoration / (90 + restoration)));
    QVERIFY(agrees(interruptionsOf(run.services[0]), 200 / (90 + restoration)));
}

void TestHistories::linesSharedByMany()
{
    // Three machines, a desk of two and a crew of one; the desk can do nothing in a fixed time that is no time: what
    // is left is the machine repair model of one crew. And the other way round, where the crew is never needed.
    const int machines = 3;
    for (const bool atOnce : {true, false}) {
        const int crews = atOnce ? 1 : 2;
        double weight = 1, sum = 1, down = 0;
        for (int n = 1; n <= machines; ++n) {
            weight *= (machines - n + 1) * (20.0 / 50.0) / std::min(n, crews);
            sum += weight;
            down += n * weight;
        }
        SimulationModel model = series({}, 100);
        model.crews = {{2, {}, 0, SimulatedCrew::Order::FirstCome}, {1, {}, 0, SimulatedCrew::Order::FirstCome}};
        model.services.clear();
        for (int i = 0; i < machines; ++i) {
            model.components.push_back(exponential(std::to_string(i), 50, 20));
            model.components.back().crew = 1;
            model.components.back().lines = {{0, atOnce ? 0.0 : 1e6, 0.0}};
            model.services.push_back({Source::component(std::size_t(i)), {}, false});
        }
        const auto run = runOf(model, runs(20'000));
        for (const Tally &machine : run.services)
            QVERIFY(agrees(downtimeHours(machine), 100 * down / sum / machines));
    }
}

void TestHistories::lineWithoutAnyEffect()
{
    // Lines that hand over at once and are not far away change no tick of anything.
    SimulationModel model = series({exponential("a", 50, 20), exponential("b", 60, 10), exponential("c", 70, 5)}, 500);
    model.crews = {{1, {}, 1, SimulatedCrew::Order::FirstCome}, {{}, {}, 0, SimulatedCrew::Order::FirstCome}};
    for (auto &part : model.components)
        part.crew = 0;
    SimulationModel lined = model;
    for (auto &part : lined.components)
        part.lines = {{1, 0, 0}};
    QCOMPARE(warmUpOf(lined), warmUpOf(model));
    for (const std::uint64_t replication : {0U, 1U, 77U})
        QVERIFY(historyOf(lined, 1, replication).components == historyOf(model, 1, replication).components);
}

QTEST_APPLESS_MAIN(TestHistories)
#include "tst_histories.moc"
