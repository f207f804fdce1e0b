// SPDX-License-Identifier: GPL-3.0-or-later
// Every expected figure was worked out with exact fractions (Python, math.comb and fractions.Fraction) unless a source is
// named.
#include "core/engine/statistics/binomial.h"
#include "core/engine/statistics/rates.h"

#include <QTest>

#include <cmath>

using namespace slatelier::engine;

namespace {

bool near(double value, double expected, double relative = 1e-10)
{
    return std::abs(value - expected) <= relative * std::max(std::abs(expected), 1e-300);
}

} // namespace

class TestRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binomialTails_data();
    void binomialTails();
    void certainAndImpossible();
    void binomialQuantiles_data();
    void binomialQuantiles();
    void whoGetsTheBadCases_data();
    void whoGetsTheBadCases();
    void twoStrataTogether();
    void lawsAddUp();
    void intervals_data();
    void intervals();
    void normalQuantiles();
    void limitsAreQuantiles();
    void limitsHoldWhatTheyPromise();
    void spread();
};

void TestRates::binomialTails_data()
{
    QTest::addColumn<quint64>("events");
    QTest::addColumn<quint64>("trials");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("atMost");
    QTest::addColumn<double>("atLeast");
    const double reopened = 139.0 / 10222.0;
    QTest::newRow("none of twenty") << quint64(0) << quint64(20) << 0.05 << 0.358485922408542 << 1.0;
    QTest::newRow("three of 38") << quint64(3) << quint64(38) << reopened << 0.998254953056951 << 0.0148809372126247;
    QTest::newRow("23 of 1,035") << quint64(23) << quint64(1035) << reopened << 0.990578463465017 << 0.0169507133103061;
    QTest::newRow("9 of 254") << quint64(9) << quint64(254) << reopened << 0.997202381378175 << 0.00863209742642626;
    QTest::newRow("half") << quint64(50) << quint64(100) << 0.5 << 0.539794618693589 << 0.539794618693589;
    QTest::newRow("rare") << quint64(1) << quint64(1000) << 0.001 << 0.735758913030187 << 0.632304575229036;
}

void TestRates::binomialTails()
{
    QFETCH(quint64, events);
    QFETCH(quint64, trials);
    QFETCH(double, probability);
    QFETCH(double, atMost);
    QFETCH(double, atLeast);
    QVERIFY(near(binomialAtMost(events, trials, probability), atMost));
    QVERIFY(near(binomialAtLeast(events, trials, probability), atLeast));
}

void TestRates::certainAndImpossible()
{
    QCOMPARE(binomialAtMost(5, 5, 0.3), 1.0);
    QCOMPARE(binomialAtLeast(0, 5, 0.3), 1.0);
    QCOMPARE(binomialAtLeast(6, 5, 0.3), 0.0);
    QCOMPARE(binomialAtMost(0, 5, 0.0), 1.0);
    QCOMPARE(binomialAtLeast(1, 5, 0.0), 0.0);
    QCOMPARE(binomialAtMost(4, 5, 1.0), 0.0);
    QCOMPARE(binomialAtLeast(5, 5, 1.0), 1.0);
    QCOMPARE(quint64(binomialLaw(10, 0.0).quantile(0.025)), quint64(0));
    QCOMPARE(quint64(binomialLaw(10, 1.0).quantile(0.025)), quint64(10));
    QCOMPARE(quint64(binomialLaw(0, 0.5).quantile(0.975)), quint64(0));
}

void TestRates::binomialQuantiles_data()
{
    QTest::addColumn<quint64>("trials");
    QTest::addColumn<double>("probability");
    QTest::addColumn<QList<quint64>>("quantiles"); // 2.5 %, 97.5 %, 0.1 %, 99.9 %
    const double reopened = 139.0 / 10222.0;
    QTest::newRow("38 tickets") << quint64(38) << reopened << QList<quint64>{0, 2, 0, 4};
    QTest::newRow("254 tickets") << quint64(254) << reopened << QList<quint64>{0, 7, 0, 10};
    QTest::newRow("1,035 tickets") << quint64(1035) << reopened << QList<quint64>{7, 22, 4, 27};
    QTest::newRow("30 at a fifth") << quint64(30) << 0.2 << QList<quint64>{2, 11, 0, 13};
    QTest::newRow("100 at a fifth") << quint64(100) << 0.2 << QList<quint64>{12, 28, 9, 33};
    QTest::newRow("1,000 at a fifth") << quint64(1000) << 0.2 << QList<quint64>{176, 225, 162, 240};
    QTest::newRow("nearly always") << quint64(50) << 0.95 << QList<quint64>{44, 50, 42, 50};
    QTest::newRow("a single case") << quint64(1) << 0.01 << QList<quint64>{0, 0, 0, 1};
    QTest::newRow("three cases") << quint64(3) << 0.01 << QList<quint64>{0, 1, 0, 1};
}

void TestRates::binomialQuantiles()
{
    QFETCH(quint64, trials);
    QFETCH(double, probability);
    QFETCH(QList<quint64>, quantiles);
    const QList<double> shares{0.025, 0.975, 0.001, 0.999};
    for (qsizetype i = 0; i < shares.size(); ++i)
        QCOMPARE(quint64(binomialLaw(trials, probability).quantile(shares.at(i))), quantiles.at(i));
}

void TestRates::whoGetsTheBadCases_data()
{
    QTest::addColumn<quint64>("population");
    QTest::addColumn<quint64>("marked");
    QTest::addColumn<quint64>("drawn");
    QTest::addColumn<quint64>("events");
    QTest::addColumn<double>("atLeast");
    QTest::addColumn<double>("atMost");
    QTest::newRow("three of 38") << quint64(10222) << quint64(139) << quint64(38) << quint64(3) << 0.0146685165745261 << 0.998311549459049;
    QTest::newRow("9 of 254") << quint64(10222) << quint64(139) << quint64(254) << quint64(9) << 0.00778384583876834 << 0.997583450178411;
    QTest::newRow("23 of 1,035") << quint64(10222) << quint64(139) << quint64(1035) << quint64(23) << 0.0121884339620508 << 0.993726409284151;
    QTest::newRow("few") << quint64(20) << quint64(8) << quint64(8) << quint64(3) << 0.740390569183139 << 0.611693260300071;
    QTest::newRow("nothing is left to chance") << quint64(20) << quint64(8) << quint64(20) << quint64(8) << 1.0 << 1.0;
}

void TestRates::whoGetsTheBadCases()
{
    QFETCH(quint64, population);
    QFETCH(quint64, marked);
    QFETCH(quint64, drawn);
    QFETCH(quint64, events);
    QFETCH(double, atLeast);
    QFETCH(double, atMost);
    const auto law = hypergeometricLaw(population, marked, drawn);
    QVERIFY(near(law.atLeast(events), atLeast));
    QVERIFY(near(law.atMost(events), atMost));
}

void TestRates::twoStrataTogether()
{
    const auto both = sumOf(hypergeometricLaw(50, 10, 12), hypergeometricLaw(40, 20, 9));
    QVERIFY(near(both.atLeast(10), 0.075528086080331));
}

void TestRates::lawsAddUp()
{
    const auto law = hypergeometricLaw(100'000, 30'000, 50'000);
    QVERIFY(near(law.atLeast(0), 1.0));
    QVERIFY(law.shares.size() < 5000); // the ends are cut
    QVERIFY(near(law.atLeast(15'000) + law.atMost(14'999), 1.0));
}

void TestRates::intervals_data()
{
    QTest::addColumn<quint64>("events");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<QList<double>>("wilson"); // 95 % and 99.8 %
    QTest::addColumn<QList<double>>("exact");
    // The first three are also in Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    // Medicine 17 (1998), table I, to four digits.
    QTest::newRow("81 of 263") << quint64(81) << quint64(263)
                               << QList<double>{0.255288519878274, 0.3662095769828, 0.228035740242005, 0.40138942190937}
                               << QList<double>{0.252736745585271, 0.367621922601351};
    QTest::newRow("15 of 148") << quint64(15) << quint64(148)
                               << QList<double>{0.0623863995307363, 0.160487241723308, 0.0473836805065723, 0.20364553090199}
                               << QList<double>{0.0578440100834486, 0.161650490349479};
    QTest::newRow("0 of 20") << quint64(0) << quint64(20) << QList<double>{0.0, 0.161125158052819, 0.0, 0.323170414624055}
                             << QList<double>{0.0, 0.168433470983085};
    QTest::newRow("1 of 29") << quint64(1) << quint64(29)
                             << QList<double>{0.00611321429276266, 0.171755218793203, 0.00301600135871695, 0.296586458036421}
                             << QList<double>{0.000872646883579922, 0.177644295488723};
    QTest::newRow("29 of 29") << quint64(29) << quint64(29) << QList<double>{0.883030201500259, 1.0, 0.752278839908925, 1.0}
                              << QList<double>{0.880555130930497, 1.0};
    QTest::newRow("nothing is known of nobody") << quint64(0) << quint64(0) << QList<double>{0.0, 1.0, 0.0, 1.0} << QList<double>{0.0, 1.0};
}

void TestRates::intervals()
{
    QFETCH(quint64, events);
    QFETCH(quint64, total);
    QFETCH(QList<double>, wilson);
    QFETCH(QList<double>, exact);
    const Cases cases{total, events};
    const auto w95 = wilsonBounds(cases), w998 = wilsonBounds(cases, 0.998), cp = exactBounds(cases);
    const QList<double> found{w95.low, w95.high, w998.low, w998.high};
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY2(near(found.at(i), wilson.at(i), 1e-9), qPrintable(QString::number(found.at(i), 'g', 15)));
    QVERIFY(near(cp.low, exact.at(0), 1e-9));
    QVERIFY(near(cp.high, exact.at(1), 1e-9));
}

void TestRates::normalQuantiles()
{
    QVERIFY(near(normalQuantile(0.975), 1.959963984540054));
    QVERIFY(near(normalQuantile(0.001), -3.090232306167814));
    QVERIFY(std::abs(normalQuantile(0.5)) < 1e-12);
}

void TestRates::limitsAreQuantiles()
{
    const auto outer = funnelLimits(1035, 139.0 / 10222.0, 0.998);
    QVERIFY(near(outer.low, 4.0 / 1035.0));
    QVERIFY(near(outer.high, 27.0 / 1035.0));
    const auto inner = funnelLimits(38, 139.0 / 10222.0, 0.95);
    QCOMPARE(inner.low, 0.0);
    QVERIFY(near(inner.high, 2.0 / 38.0));
    QCOMPARE(funnelLimits(0, 0.2, 0.95), RateBounds());
}

void TestRates::limitsHoldWhatTheyPromise()
{
    for (const double rate : {0.01, 0.2, 0.5, 0.97}) {
        for (quint64 total = 1; total < 300; total += 7) {
            for (const double confidence : {0.95, 0.998}) {
                const auto limits = funnelLimits(total, rate, confidence);
                const auto low = quint64(std::llround(limits.low * double(total)));
                const auto high = quint64(std::llround(limits.high * double(total)));
                QVERIFY(low == 0 || binomialAtMost(low - 1, total, rate) <= (1.0 - confidence) / 2.0 + 1e-12);
                QVERIFY(binomialAtLeast(high + 1, total, rate) <= (1.0 - confidence) / 2.0 + 1e-12);
            }
        }
    }
}

void TestRates::spread()
{
    // z scores by hand at an overall 20 %: -2.5, 0, 2.5 of 100 cases each; phi = 12.5 / 3, chi-square 12.5 with 2 degrees
    // of freedom has the tail exp(-6.25).
    const std::vector<Cases> apart{{100, 10}, {100, 20}, {100, 30}};
    const auto found = overdispersionOf(apart);
    QCOMPARE(found.groups, 3);
    QVERIFY(near(found.phi, 12.5 / 3.0));
    QVERIFY(near(found.chance, std::exp(-6.25)));
    const std::vector<Cases> same{{100, 20}, {50, 10}, {10, 2}, {0, 0}};
    QCOMPARE(overdispersionOf(same).phi, 0.0);
    QCOMPARE(overdispersionOf(same).groups, 3);
    const std::vector<Cases> none{{100, 0}, {50, 0}};
    QCOMPARE(overdispersionOf(none).phi, 1.0);
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
