// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

class TestEstimates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proportions_data();
    void proportions();
    void noneInN();
    void meansAndErrors();
    void windowsOfOneReplicationResembleEachOther();
    void ranksOfQuantiles();
    void intervalsCover_data();
    void intervalsCover();
};

void TestEstimates::proportions_data()
{
    // Wilson and Clopper-Pearson, as in Newcombe, "Two-sided confidence intervals for the single proportion", 1998.
    QTest::addColumn<quint64>("hits");
    QTest::addColumn<quint64>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("exactLow");
    QTest::addColumn<double>("exactHigh");
    QTest::newRow("81 of 263") << quint64(81) << quint64(263) << 0.2553 << 0.3662 << 0.2527 << 0.3676;
    QTest::newRow("15 of 148") << quint64(15) << quint64(148) << 0.0624 << 0.1605 << 0.0578 << 0.1617;
    QTest::newRow("1 of 29") << quint64(1) << quint64(29) << 0.0061 << 0.1718 << 0.0009 << 0.1776;
}

void TestEstimates::proportions()
{
    QFETCH(quint64, hits);
    QFETCH(quint64, trials);
    const Proportion wilson = proportionOf(hits, trials);
    const Proportion exact = exactProportionOf(hits, trials);
    const auto near = [](double value, double expected) { return std::abs(value - expected) < 5.1e-5; };
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, exactLow);
    QFETCH(double, exactHigh);
    QVERIFY(near(wilson.low, low) && near(wilson.high, high));
    QVERIFY(near(exact.low, exactLow) && near(exact.high, exactHigh));
}

void TestEstimates::noneInN()
{
    const Proportion none = proportionOf(0, 1'000'000);
    QCOMPARE(none.value, 0.0);
    QCOMPARE(none.low, 0.0);
    QVERIFY(std::abs(none.high / 2.9957278e-6 - 1) < 1e-6); // ln 20 / n, less a little
    const Proportion all = proportionOf(10, 10);
    QVERIFY(std::abs(all.low - std::pow(0.05, 0.1)) < 1e-15);
    QCOMPARE(all.high, 1.0);
}

void TestEstimates::meansAndErrors()
{
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sample variance 32 / 7.
    const Estimate estimate = estimateOf(40, 232, 8, 8);
    QCOMPARE(estimate.mean, 5.0);
    QVERIFY(std::abs(*estimate.standardError - std::sqrt(32.0 / 7 / 8)) < 1e-15);
    // The same, far from zero: nothing cancels.
    const Wide far = 1'000'000'000'000;
    const Estimate shifted = estimateOf(40 + 8 * far, 232 + 80 * far + 8 * far * far, 8, 8);
    QVERIFY(std::abs(*shifted.standardError - std::sqrt(32.0 / 7 / 8)) < 1e-15);
    QVERIFY(!estimateOf(40, 1600, 1, 1).standardError);
}

void TestEstimates::windowsOfOneReplicationResembleEachOther()
{
    // 100 replications of 12 windows: broken all together in 10 of them, or spread evenly.
    const Proportion together = proportionOf(BreachTally{120, 10 * 144}, 100, 1200);
    const Proportion spread = proportionOf(BreachTally{120, 100 + 4 * 10 - 20}, 100, 1200);
    const Proportion apart = proportionOf(std::uint64_t(120), 1200);
    QVERIFY(together.high - together.low > 3 * (apart.high - apart.low));
    QVERIFY(spread.high - spread.low <= apart.high - apart.low + 1e-12);
}

void TestEstimates::ranksOfQuantiles()
{
    const auto ranks = quantileRanks(0.05, 1000);
    QCOMPARE(ranks.at, std::uint64_t(49)); // the 50th
    QCOMPARE(ranks.low, std::uint64_t(35));
    QCOMPARE(ranks.high, std::uint64_t(64));
    QCOMPARE(quantileRanks(0.001, 10).at, std::uint64_t(0));
    QCOMPARE(quantileRanks(0.999, 10).at, std::uint64_t(9));
}

void TestEstimates::intervalsCover_data()
{
    // Published cases, new at the beginning of a window of 730 h.
    QTest::addColumn<SimulationModel>("model");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("breach");
    QTest::addColumn<double>("downtime");
    QTest::addColumn<double>("lowestTenth"); // of availability
    const auto made = [](std::vector<SimulatedComponent> parts, Gate gate) {
        SimulationModel model = series(std::move(parts), 730, SimulationModel::Start::New);
        model.gates = {std::move(gate)};
        return model;
    };
    const auto one = Gate::all({Source::component(0)});
    QTest::newRow("one component") << made({exponential("A", 500, 4)}, one) << 0.999 << 0.7070779054469452
                                   << 5.762156714537653 << 0.9795469413468922;
    const double up = 450 * std::tgamma(1.5);
    const double down = std::exp(1.2 + 0.8 * 0.8 / 2);
    QTest::newRow("wear-out") << made({component("A", TimeLaw::weibull(up, 2), TimeLaw::lognormal(down, 0.8))}, one)
                              << 0.99 << 0.33575988477076046 << 6.607414003875061 << -1.0;
    QTest::newRow("redundant pair") << made({exponential("A", 200, 8), exponential("B", 200, 8)},
                                            Gate::any({Source::component(0), Source::component(1)}))
                                    << 0.995 << 0.10453989109540529 << 1.0628129267182618 << 0.9947162550648191;
}

void TestEstimates::intervalsCover()
{
    QFETCH(SimulationModel, model);
    QFETCH(double, target);
    QFETCH(double, breach);
    QFETCH(double, downtime);
    QFETCH(double, lowestTenth);
    model.services[0].rules.targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, target}};
    const int seeds = 2000;
    int share = 0;
    int mean = 0;
    int quantile = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        SimulationOptions options = runs(500, std::uint64_t(seed));
        options.threads = 1;
        options.precision = {4, 1000};
        const Tally tally = runOf(model, options).services[0];
        const Proportion broken = proportionOf(tally.breaches[0].windows, tally.windows);
        share += broken.low <= breach && breach <= broken.high;
        const Estimate down = downtimeHours(tally);
        mean += std::abs(down.mean - downtime) <= 1.96 * *down.standardError;
        const Quantile lost = quantileOf(tally.downtime, 0.9, tally.windows, 1 / double(hours(730)));
        quantile += lost.low <= 1 - lowestTenth && 1 - lowestTenth <= lost.high;
    }
    qInfo("of %d seeds the intervals cover: breach %.1f %%, mean downtime %.1f %%, lowest tenth %.1f %%", seeds,
          100.0 * share / seeds, 100.0 * mean / seeds, 100.0 * quantile / seeds);
    QVERIFY(share > 0.93 * seeds && share < 0.97 * seeds);
    QVERIFY(mean > 0.93 * seeds && mean < 0.97 * seeds);
    QVERIFY(lowestTenth < 0 || (quantile > 0.93 * seeds && quantile < 0.97 * seeds));
}

QTEST_APPLESS_MAIN(TestEstimates)
#include "tst_estimates.moc"
