// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exactwindow.h"
#include "core/engine/simulation/failurebias.h"
#include "core/engine/simulation/gateplan.h"
#include "core/engine/simulation/histories.h"
#include "core/engine/simulation/rarebreach.h"
#include "tests/core/engine/simulation/simulations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

using Kind = WindowTarget::Kind;
using Comparison = WindowTarget::Comparison;

SimulationModel promised(SimulationModel model, Kind kind, Comparison comparison, double value)
{
    model.services[0].rules.targets = {{kind, comparison, value}};
    return model;
}

SimulationModel availability(SimulationModel model, double value)
{
    return promised(std::move(model), Kind::Availability, Comparison::AtLeast, value);
}

SimulationModel kOfN(std::size_t k, std::size_t n)
{
    std::vector<SimulatedComponent> parts;
    std::vector<Source> inputs;
    for (std::size_t i = 0; i < n; ++i) {
        parts.push_back(exponential("part" + std::to_string(i), 1000, 3));
        inputs.push_back(Source::component(i));
    }
    SimulationModel model = series(std::move(parts), 720);
    model.gates = {Gate::atLeast(std::int64_t(k), std::move(inputs))};
    return model;
}

SimulationModel pair(SimulatedComponent a, SimulatedComponent b,
                     SimulationModel::Start start = SimulationModel::Start::Steady)
{
    SimulationModel model = series({std::move(a), std::move(b)}, 720, start);
    model.gates = {Gate::any({Source::component(0), Source::component(1)})};
    return model;
}

/// The published rare case d11.
SimulationModel d11() { return series({exponential("a", 4380, 0.25)}, 730, SimulationModel::Start::New); }

} // namespace

class TestRareBreach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Against the exact series.
    void oneComponent_data()
    {
        QTest::addColumn<double>("promise");
        for (const double promise : {0.9985, 0.998, 0.997, 0.995})
            QTest::newRow(qPrintable(QString::number(promise))) << promise;
    }
    void oneComponent()
    {
        QFETCH(double, promise);
        const SimulationModel model = availability(d11(), promise);
        const double exact = *exactBreach(model, 0, 0);
        RareOptions options;
        options.mostWindows = 200'000;
        options.aim = 0.01;
        QElapsedTimer elapsed;
        elapsed.start();
        const auto found = rareBreach(model, 0, 0, options);
        const auto milliseconds = elapsed.elapsed();
        QVERIFY(found);
        std::printf("d11, %g: %.4g with relative error %.2f %% from %llu windows in %lld ms; exact %.4g\n", promise,
                    found->probability.value, 100 * found->relativeError, (unsigned long long)found->windows,
                    (long long)milliseconds, exact);
        QVERIFY(found->windows <= 200'000);
        QVERIFY(found->relativeError < 0.02);
        QVERIFY(std::abs(found->probability.value / exact - 1) < 4 * found->relativeError);
    }

    /// Several components: against counting where that can still see something.
    void severalComponents_data()
    {
        QTest::addColumn<SimulationModel>("model");
        const auto mixed = [] {
            return series({exponential("a", 4380, 2), exponential("b", 3000, 4), exponential("c", 900, 0.5),
                           component("d", TimeLaw::weibull(2000, 2), TimeLaw::lognormal(3, 1))},
                          720);
        };
        const auto twins = [](SimulationModel::Start start) {
            return pair(exponential("a", 500, 4), exponential("b", 800, 6), start);
        };
        QTest::newRow("series, long downtime") << availability(mixed(), 0.97);
        QTest::newRow("series, many interruptions") << promised(mixed(), Kind::Interruptions, Comparison::AtMost, 6);
        QTest::newRow("series, a long outage") << promised(mixed(), Kind::LongestOutage, Comparison::AtMost, 20);
        QTest::newRow("pair") << availability(twins(SimulationModel::Start::Steady), 0.99);
        QTest::newRow("pair, new") << availability(twins(SimulationModel::Start::New), 0.99);
        QTest::newRow("pair, two interruptions")
            << promised(twins(SimulationModel::Start::Steady), Kind::Interruptions, Comparison::AtMost, 1);
        QTest::newRow("pair with restorations of other laws")
            << availability(pair(component("a", TimeLaw::exponential(500), TimeLaw::lognormal(4, 0.8)),
                                 component("b", TimeLaw::exponential(800), TimeLaw::gamma(6, 2))),
                            0.99);
        QTest::newRow("pair of which one is not exponential") << availability(
            pair(component("a", TimeLaw::weibull(500, 1.5), TimeLaw::fixed(4)), exponential("b", 800, 6)), 0.997);
        QTest::newRow("4 of 6") << availability(kOfN(4, 6), 0.9999);
    }
    void severalComponents()
    {
        QFETCH(SimulationModel, model);
        const auto found = rareBreach(model, 0, 0, {});
        QVERIFY(found);
        const std::uint64_t windows = 400'000;
        const Tally counted = runOf(model, runs(windows, 7)).services[0];
        const double expected = found->probability.value;
        const double share = double(counted.breaches[0].windows) / double(windows);
        const double error = std::hypot(found->relativeError * expected, std::sqrt(expected / double(windows)));
        std::printf("%s: %.4g with relative error %.2f %%, counted %.4g\n", QTest::currentDataTag(), expected,
                    100 * found->relativeError, share);
        QVERIFY(found->relativeError < 0.1);
        QVERIFY2(std::abs(share - expected) < 4 * error, qPrintable(QString::number((share - expected) / error)));
    }

    /// Two alike of which both must be down at once: the window is a time of first passage, nearly exponential in the
    /// rate of pairs, 2 l² / m x (1 - l / m …); here from the chain itself, stepped through.
    void pairFromItsChain()
    {
        const double up = 20'000;
        const double down = 2;
        const double hours = 720;
        // States: 0, 1, 2 down; 2 absorbs. From the start with both up.
        double none = 1;
        double one = 0;
        const int steps = 400'000;
        const double step = hours / steps;
        for (int i = 0; i < steps; ++i) {
            const double fails = none * 2 / up * step;
            const double mended = one / down * step;
            const double lost = one / up * step;
            none += mended - fails;
            one += fails - mended - lost;
        }
        const double exact = 1 - none - one;
        SimulationModel model =
            promised(pair(exponential("a", up, down), exponential("b", up, down), SimulationModel::Start::New),
                     Kind::Interruptions, Comparison::AtMost, 0);
        const auto found = rareBreach(model, 0, 0, {});
        QVERIFY(found);
        std::printf("pair: %.5g with relative error %.2f %%, the chain says %.5g\n", found->probability.value,
                    100 * found->relativeError, exact);
        QVERIFY(std::abs(found->probability.value / exact - 1) < 4 * found->relativeError + 1e-4);
    }

    /// The 95 % intervals hold what they promise.
    void coverage()
    {
        const SimulationModel model = availability(d11(), 0.997);
        const double exact = *exactBreach(model, 0, 0);
        int covered = 0;
        const int seeds = 200;
        RareOptions options;
        options.mostWindows = 20'000;
        for (int seed = 1; seed <= seeds; ++seed) {
            options.seed = std::uint64_t(seed);
            const auto found = rareBreach(model, 0, 0, options);
            covered += found && found->probability.low <= exact && exact <= found->probability.high;
        }
        std::printf("covered %d of %d\n", covered, seeds);
        QVERIFY(covered >= 0.91 * seeds && covered <= 0.985 * seeds);
    }

    /// The mean weight of anything is its chance: here of everything, which is 1.
    void ratiosAverageToOne()
    {
        SimulationModel model =
            pair(exponential("a", 500, 4), component("b", TimeLaw::exponential(800), TimeLaw::gamma(6, 2)));
        FailureBias bias(model, {0, 1});
        std::vector<FailureBias::Counts> counts(2);
        for (auto &found : counts) {
            found.windows = 100;
            found.downAtStart = 5;
            found.upHours.fill(70'000);
            found.failures = {150, 300, 0, 0};
            found.downHours.fill(900);
            found.restored.fill(90);
        }
        bias.learn(counts);
        Histories histories(model, 3);
        GatePlan plan(model);
        OutageLists lists(plan.lists(), model.end());
        double sum = 0;
        double squares = 0;
        const int windows = 200'000;
        for (int i = 0; i < windows; ++i) { // under the own laws, the other density has mean 1
            lists.clear();
            histories.draw(std::uint64_t(i), lists);
            const double ratio = std::exp(bias.logRatio(lists));
            sum += ratio;
            squares += ratio * ratio;
        }
        const double mean = sum / windows;
        const double error = std::sqrt((squares / windows - mean * mean) / windows);
        QVERIFY2(std::abs(mean - 1) < 4 * error && error < 0.2,
                 qPrintable(QString::number(mean) + u' ' + QString::number(error)));
    }

    void threadsChangeNothing()
    {
        const SimulationModel model = availability(pair(exponential("a", 500, 4), exponential("b", 800, 6)), 0.98);
        RareOptions options;
        const auto one = rareBreach(model, 0, 0, options);
        options.threads = 3;
        const auto three = rareBreach(model, 0, 0, options);
        QVERIFY(one && three);
        QCOMPARE(one->probability.value, three->probability.value);
        QCOMPARE(one->relativeError, three->relativeError);
    }

    void whatHasNoAnswer()
    {
        const auto none = [](const SimulationModel &model) { return !rareBreach(model, 0, 0, {}); };
        SimulationModel months = availability(d11(), 0.995);
        months.edges = {0, hours(365), hours(730)};
        QVERIFY(none(months));
        QVERIFY(none(promised(d11(), Kind::Interruptions, Comparison::AtLeast, 1)));  // a quiet window breaks it
        QVERIFY(none(promised(d11(), Kind::LongestOutage, Comparison::AtMost, 740))); // impossible
        SimulationModel fixed = series({component("a", TimeLaw::weibull(4000, 2), TimeLaw::fixed(1))}, 720);
        QVERIFY(none(availability(fixed, 0.99)));
        std::stop_source stop;
        stop.request_stop();
        RareOptions options;
        options.stop = stop.get_token();
        QVERIFY(!rareBreach(availability(d11(), 0.995), 0, 0, options));
    }
};

QTEST_GUILESS_MAIN(TestRareBreach)

#include "tst_rarebreach.moc"
