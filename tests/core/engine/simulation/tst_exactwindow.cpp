// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exactwindow.h"
#include "tests/core/engine/simulation/intervalcase.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;
using namespace Qt::StringLiterals;

class TestExactWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data();
    void publishedValues();
    void agreesWithSimulation_data();
    void agreesWithSimulation();
    void agreesWithSimulationInSteadyState_data(); // apart: with all rows it takes too long for a sanitizer
    void agreesWithSimulationInSteadyState();
    void countsLikePoissonWithoutRepairs();
    void atTheEdges();
    void onlyWhereItHolds();
};

void TestExactWindow::publishedValues_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"d01-exp-month-new", "d02-exp-month-stationary", "d03-exp-deterministic-repair",
                             "d04-weibull-lognormal", "d11-rare-breach"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExactWindow::publishedValues()
{
    QFETCH(QString, name);
    const IntervalCase known =
        intervalCaseFrom(QStringLiteral(SLATELIER_SHARED_DATA "/availability/interval/") + name + u".json"_s);
    if (known.availabilities.isEmpty())
        QSKIP("the known answers are not beside the project");
    const auto compare = [&](const QString &group, const QStringList &keys, std::size_t first, double reference) {
        const auto expected = known.expected.value(group).toObject();
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const double value = expected.value(keys.at(i)).toDouble();
            const auto found = exactChance(known.model, 0, first + std::size_t(i));
            QVERIFY2(found, qPrintable(group + keys.at(i)));
            QVERIFY(found->error <= 1e-6);
            if (found->method == ExactChance::Method::Series) // the references of rare values are good to 1e-16
                QVERIFY(std::abs(found->value - value) < 1e-12 * value + 2e-16);
            else
                QVERIFY2(std::abs(found->value - value) < found->error + reference,
                         qPrintable(u"%1 %2"_s.arg(found->value - value).arg(found->error)));
        }
    };
    compare(u"p_availability_below"_s, known.availabilities, 0, 2e-12);
    compare(u"p_longest_outage_gt_h"_s, known.lengths, std::size_t(known.availabilities.size()), 1e-10);

    const auto started = known.expected.value(u"outages_started"_s).toObject();
    const auto found = exactInterruptions(known.model, 0);
    QVERIFY(found);
    QVERIFY(found->error <= 1e-6);
    QVERIFY(std::abs(found->mean - started.value(u"mean"_s).toDouble()) < 100 * found->error + 1e-9);
    QVERIFY(std::abs(found->variance - started.value(u"variance"_s).toDouble()) < 100 * found->error + 1e-9);
    const auto masses = started.value(u"pmf"_s).toArray();
    for (int n = 0; n < masses.size(); ++n)
        QVERIFY(std::abs(found->chances[std::size_t(n)] - masses.at(n).toDouble()) < found->error + 1e-10);
}

void TestExactWindow::agreesWithSimulation_data()
{
    QTest::addColumn<int>("law");
    QTest::addColumn<bool>("steady");
    QTest::newRow("wearing out, skewed repairs") << 0 << false;
    QTest::newRow("failing early, even repairs") << 1 << false;
    QTest::newRow("even times to failure, fixed repairs") << 2 << false;
    QTest::newRow("skewed times to failure, wearing repairs") << 3 << false;
}

void TestExactWindow::agreesWithSimulationInSteadyState_data()
{
    QTest::addColumn<int>("law");
    QTest::addColumn<bool>("steady");
    QTest::newRow("wearing out, skewed repairs") << 0 << true;
    QTest::newRow("failing early, even repairs") << 1 << true;
    QTest::newRow("even times to failure, fixed repairs") << 2 << true;
    QTest::newRow("skewed times to failure, wearing repairs") << 3 << true;
}

void TestExactWindow::agreesWithSimulationInSteadyState() { agreesWithSimulation(); }

void TestExactWindow::agreesWithSimulation()
{
    QFETCH(int, law);
    QFETCH(bool, steady);
    const std::pair<TimeLaw, TimeLaw> laws[] = {{TimeLaw::weibull(300, 2.5), TimeLaw::lognormal(6, 1.0)},
                                                {TimeLaw::gamma(200, 0.8), TimeLaw::uniform(1, 9)},
                                                {TimeLaw::uniform(50, 400), TimeLaw::fixed(5)},
                                                {TimeLaw::lognormal(250, 0.7), TimeLaw::weibull(8, 1.5)}};
    SimulationModel model = series({component("a", laws[law].first, laws[law].second)}, 730,
                                   steady ? SimulationModel::Start::Steady : SimulationModel::Start::New);
    using Comparison = WindowTarget::Comparison;
    model.services[0].rules.targets = {{WindowTarget::Kind::Availability, Comparison::AtLeast, 0.985},
                                       {WindowTarget::Kind::Downtime, Comparison::AtMost, 22},
                                       {WindowTarget::Kind::LongestOutage, Comparison::AtMost, 4.7},
                                       {WindowTarget::Kind::LongestOutage, Comparison::AtMost, 8},
                                       {WindowTarget::Kind::Interruptions, Comparison::AtMost, 2},
                                       {WindowTarget::Kind::Interruptions, Comparison::AtMost, 5}};
    const auto run = runOf(model, runs(100'000, 77));
    const Tally &tally = run.services[0];
    for (std::size_t target = 0; target < tally.breaches.size(); ++target) {
        const auto found = exactChance(model, 0, target);
        QVERIFY2(found, qPrintable(QString::number(target)));
        QVERIFY2(agrees(tally.breaches[target].windows, tally.windows, found->value, 4.5),
                 qPrintable(QString::number(target)));
    }
    const auto found = exactInterruptions(model, 0);
    QVERIFY(found);
    QVERIFY(agrees(interruptionsOf(tally), found->mean, 4.5));
    for (std::size_t n = 1; n <= 6; ++n)
        QVERIFY(agrees(tally.interruptionCounts[n - 1], tally.windows, found->chances[n], 4.5));
}

void TestExactWindow::countsLikePoissonWithoutRepairs()
{
    // Repairs of no length to speak of: Poisson.
    const auto model =
        series({component("a", TimeLaw::exponential(100), TimeLaw::fixed(1e-7))}, 500, SimulationModel::Start::New);
    const auto found = exactInterruptions(model, 0);
    QVERIFY(found);
    double chance = std::exp(-5.0);
    for (std::size_t n = 0; n < 15; ++n) {
        QVERIFY(std::abs(found->chances[n] - chance) < 1e-8);
        chance *= 5.0 / double(n + 1);
    }
}

void TestExactWindow::atTheEdges()
{
    using Start = SimulationModel::Start;
    // Any downtime at all: a failure in the window, or down at its beginning.
    QVERIFY(std::abs(exactDowntimeAbove(0, 730, 500, 4, Start::New) + std::expm1(-730 / 500.0)) < 1e-14);
    const double down = 4 / 504.0;
    QVERIFY(std::abs(exactDowntimeAbove(0, 730, 500, 4, Start::Steady) -
                     (down - (1 - down) * std::expm1(-730 / 500.0))) < 1e-14);
    QCOMPARE(exactDowntimeAbove(730, 730, 500, 4, Start::Steady), 0.0);
    QCOMPARE(exactDowntimeAbove(-1, 730, 500, 4, Start::Steady), 1.0);
    // Down all the time: the restoration in progress outlasts the window.
    const double nearly = exactDowntimeAbove(10 * (1 - 1e-12), 10, 500, 4, Start::Steady);
    QVERIFY(std::abs(nearly / (down * std::exp(-10 / 4.0)) - 1) < 1e-9);
}

void TestExactWindow::onlyWhereItHolds()
{
    SimulationModel model = series({exponential("a", 500, 4)}, 730);
    ServiceRules &rules = model.services[0].rules;
    rules.targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, 0.99},
                     {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, 4},
                     {WindowTarget::Kind::Downtime, WindowTarget::Comparison::AtMost, 7.3}};
    QVERIFY(exactBreach(model, 0, 0));
    QVERIFY(exactBreach(model, 0, 1));
    rules.targets[1].value = 200; // as good as never, but not quite
    QVERIFY(!exactBreach(model, 0, 1));
    QVERIFY(std::abs(*exactBreach(model, 0, 2) / *exactBreach(model, 0, 0) - 1) < 1e-12);
    const auto spoiled = [&](auto spoil) {
        SimulationModel other = model;
        spoil(other);
        return exactBreach(other, 0, 0).has_value();
    };
    QVERIFY(!spoiled([](SimulationModel &m) { m.components[0].timeToFailure = TimeLaw::fixed(500); }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.components[0].timeToRestore = TimeLaw::empirical({3, 5}); }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.components[0].detectionHours = 1; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.shocks = {{1, 100, {0}, {}}}; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.services[0].rules.dropped = {{0, 5}}; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.gates[0].inputs.push_back(Source::component(0)); }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.edges.push_back(m.end() + 5); }));
}

QTEST_APPLESS_MAIN(TestExactWindow)
#include "tst_exactwindow.moc"
