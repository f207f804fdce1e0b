// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/controlchart.h"

#include <QTest>

#include <cmath>

using namespace slatelier::engine;

Q_DECLARE_METATYPE(slatelier::engine::RunSignal)

namespace {

/// A chart whose points stand at these distances from the centre.
ControlChart chartOf(const QList<double> &sigmas)
{
    ControlChart chart;
    for (const double sigma : sigmas)
        chart.points.push_back({sigma, -3.0, 3.0, sigma});
    return chart;
}

bool near(double value, double expected, double absolute) { return std::abs(value - expected) <= absolute; }

} // namespace

class TestControlCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void individuals();
    void individualsThatNeverDiffer();
    void proportions();
    void proportionsOfUnequalPeriods();
    void rules_data();
    void rules();
    void quiet();
};

void TestControlCharts::individuals()
{
    // NIST/SEMATECH e-Handbook 6.3.2.2: flow rates of ten batches; mean 50.81, mean moving range 1.8778, limits 55.8041
    // and 45.8159 (with 3 / 1.128 = 2.6596 where we round to 2.66 as Wheeler does).
    const std::vector<double> rates{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    const auto chart = individualsChart(rates);
    QVERIFY(near(chart.values.centre, 50.81, 1e-9));
    QVERIFY(near(chart.meanRange, 1.8778, 5e-5));
    QVERIFY(near(chart.values.points.front().high, 55.8041, 1.5e-3));
    QVERIFY(near(chart.values.points.front().low, 45.8159, 1.5e-3));
    QVERIFY(near(chart.rangeHigh, 3.267 * 1.877778, 1e-4));
    QCOMPARE(chart.ranges.size(), size_t(9));
    QVERIFY(near(chart.values.points.at(8).sigmas, (53.6 - 50.81) / (2.66 * 1.8777778 / 3.0), 1e-6));
}

void TestControlCharts::individualsThatNeverDiffer()
{
    const std::vector<double> same{4.0, 4.0, 4.0};
    const auto chart = individualsChart(same);
    QCOMPARE(chart.values.points.front().high, 4.0);
    QCOMPARE(chart.values.points.front().sigmas, 0.0);
    QVERIFY(individualsChart({}).values.points.empty());
}

void TestControlCharts::proportions()
{
    // NIST/SEMATECH e-Handbook 6.3.3.2: defective chips on 30 wafers of 50 sites; mean 0.2313, limits 0.4102 and 0.0524;
    // wafers 15 and 23 lie beyond.
    const std::vector<std::uint64_t> defects{12, 15, 8, 10, 4, 7, 16, 9,  14, 10, 5,  6, 17, 12, 22,
                                             8,  10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,  6};
    std::vector<Cases> wafers;
    for (const auto count : defects)
        wafers.push_back({50, count});
    const auto chart = proportionsChart(wafers);
    QVERIFY(near(chart.centre, 0.2313, 5e-5));
    QVERIFY(near(chart.points.front().high, 0.4102, 5e-5));
    QVERIFY(near(chart.points.front().low, 0.0524, 5e-5));
    std::vector<std::size_t> beyond;
    for (const auto &signal : runSignals(chart, RuleSet::WesternElectric)) {
        if (signal.rule == RunRule::BeyondLimits)
            beyond.push_back(signal.first + 1);
    }
    QCOMPARE(beyond, (std::vector<std::size_t>{15, 23}));
}

void TestControlCharts::proportionsOfUnequalPeriods()
{
    const std::vector<Cases> months{{100, 10}, {25, 5}};
    const auto chart = proportionsChart(months);
    const double sigma = std::sqrt(0.12 * 0.88 / 100.0);
    QVERIFY(near(chart.centre, 0.12, 1e-12));
    QVERIFY(near(chart.points.at(0).high, 0.12 + 3 * sigma, 1e-12));
    QVERIFY(near(chart.points.at(1).high, 0.12 + 6 * sigma, 1e-12));
    QCOMPARE(chart.points.at(1).low, 0.0); // no share is negative
}

void TestControlCharts::rules_data()
{
    QTest::addColumn<QList<double>>("sigmas");
    QTest::addColumn<bool>("nelson");
    QTest::addColumn<RunSignal>("expected");
    const auto row = [](const char *name, const QList<double> &sigmas, bool nelson, RunRule rule, size_t first, size_t last, int side) {
        QTest::newRow(name) << sigmas << nelson << RunSignal{rule, first, last, side};
    };
    row("one beyond the limits", {0.1, -0.2, 3.1, 0.4}, false, RunRule::BeyondLimits, 2, 2, 1);
    row("one below the limits", {0.1, -3.5, 0.4}, true, RunRule::BeyondLimits, 1, 1, -1);
    row("two of three", {0.1, 2.2, -0.3, 2.4, 0.1}, false, RunRule::TwoOfThree, 1, 3, 1);
    row("two in a row at the very beginning", {-2.2, -2.3, 0.1}, true, RunRule::TwoOfThree, 0, 1, -1);
    row("four of five", {-0.5, 1.2, 1.3, 0.2, 1.4, 1.5, -0.2}, false, RunRule::FourOfFive, 1, 5, 1);
    row("eight on one side", {-0.1, .5, .4, .3, .6, .2, .1, .3, .2, -.3}, false, RunRule::EightOnOneSide, 1, 8, 1);
    row("nine on one side", {-.5, -.4, -.3, -.6, -.2, -.1, -.3, -.2, -.3, .2}, true, RunRule::NineOnOneSide, 0, 8, -1);
    row("six rising", {0.0, -0.9, -0.6, -0.2, 0.3, 0.5, 0.9, 0.1}, true, RunRule::SixTrending, 1, 6, 1);
    row("seven falling are told once", {.9, .6, .3, .1, -.2, -.5, -.8}, true, RunRule::SixTrending, 0, 6, -1);
    row("fourteen alternating", {.5, -.5, .4, -.4, .5, -.5, .4, -.4, .5, -.5, .4, -.4, .5, -.5}, true, RunRule::FourteenAlternating, 0, 13, 0);
    row("fifteen within one deviation", {.5, -.5, .4, .7, -.1, .2, .3, -.6, -.7, .1, .1, -.2, .4, -.1, .2}, true, RunRule::FifteenInside, 0, 14, 0);
    row("eight outside on both sides", {1.1, -1.2, 1.3, 1.4, -1.3, -1.2, 1.5, -1.1}, true, RunRule::EightOutside, 0, 7, 0);
}

void TestControlCharts::rules()
{
    QFETCH(QList<double>, sigmas);
    QFETCH(bool, nelson);
    QFETCH(RunSignal, expected);
    const auto found = runSignals(chartOf(sigmas), nelson ? RuleSet::Nelson : RuleSet::WesternElectric);
    const auto same = [&](const RunSignal &signal) { return signal.rule == expected.rule; };
    QCOMPARE(std::count_if(found.begin(), found.end(), same), 1);
    QCOMPARE(*std::find_if(found.begin(), found.end(), same), expected);
}

void TestControlCharts::quiet()
{
    const QList<double> almost{2.9, -0.1, -1.9, 0.2, 1.1, 1.2, 1.3, -0.2, 0.5, 0.4, -0.4, 0.8};
    QVERIFY(runSignals(chartOf(almost), RuleSet::WesternElectric).empty());
    QVERIFY(runSignals(chartOf(almost), RuleSet::Nelson).empty());
    // Eight in a row outside, but all above: other rules speak of them, Nelson's eighth does not.
    const auto above = runSignals(chartOf({1.1, 1.2, 1.1, 1.2, 1.1, 1.2, 1.1, 1.2}), RuleSet::Nelson);
    QVERIFY(std::none_of(above.begin(), above.end(), [](const RunSignal &signal) { return signal.rule == RunRule::EightOutside; }));
}

QTEST_GUILESS_MAIN(TestControlCharts)
#include "tst_controlcharts.moc"
