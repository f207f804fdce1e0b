// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

Q_DECLARE_METATYPE(slatelier::engine::TimeLaw)

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

QTEST_APPLESS_MAIN(TestHistories)
#include "tst_histories.moc"
