// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exponential.h"
#include "core/engine/simulation/normal.h"
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

#include <set>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void streamsDoNotDependOnOrder();
    void keysDiffer();
    void exponentialLaw();
    void normalLaw();
};

void TestRandom::knownAnswers_data()
{
    // The known answers published with Random123 (Salmon and others), philox2x64 with 10 rounds.
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("second");
    QTest::addColumn<quint64>("key");
    QTest::addColumn<quint64>("expectedFirst");
    QTest::addColumn<quint64>("expectedSecond");
    const quint64 ones = ~quint64(0);
    QTest::newRow("zeros") << quint64(0) << quint64(0) << quint64(0) << quint64(0xca00a0459843d731)
                           << quint64(0x66c24222c9a845b5);
    QTest::newRow("ones") << ones << ones << ones << quint64(0x65b021d60cd8310f) << quint64(0x4d02f3222f86df20);
    QTest::newRow("digits of pi") << quint64(0x243f6a8885a308d3) << quint64(0x13198a2e03707344)
                                  << quint64(0xa4093822299f31d0) << quint64(0x0a5e742c2997341c)
                                  << quint64(0xb0f883d38000de5d);
}

void TestRandom::knownAnswers()
{
    QFETCH(quint64, first);
    QFETCH(quint64, second);
    QFETCH(quint64, key);
    QFETCH(quint64, expectedFirst);
    QFETCH(quint64, expectedSecond);
    const RandomPair pair = philox({first, second}, key);
    QCOMPARE(pair.first, expectedFirst);
    QCOMPARE(pair.second, expectedSecond);
}

void TestRandom::streamsDoNotDependOnOrder()
{
    RandomStream forward(streamKey(1, identityOf("router"), Purpose::Life), 7);
    std::vector<RandomPair> pairs;
    for (int i = 0; i < 5; ++i)
        pairs.push_back(forward.nextPair());
    QCOMPARE(philox({3, 7}, streamKey(1, identityOf("router"), Purpose::Life)), pairs[3]);
    RandomStream words(streamKey(1, identityOf("router"), Purpose::Life), 7);
    QCOMPARE(words.next(), pairs[0].first);
    QCOMPARE(words.next(), pairs[0].second);
    QCOMPARE(words.next(), pairs[1].first);
}

void TestRandom::keysDiffer()
{
    std::set<std::uint64_t> keys;
    std::size_t count = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        for (std::uint64_t identity = 0; identity < 50; ++identity) {
            for (std::uint64_t purpose = 1; purpose <= 5; ++purpose, ++count)
                keys.insert(streamKey(seed, identity, Purpose(purpose)));
        }
    }
    QCOMPARE(keys.size(), count);
}

void TestRandom::exponentialLaw()
{
    RandomStream numbers(5, 1);
    RandomStream more(6, 1);
    const std::uint64_t n = 2'000'000;
    std::vector<std::uint64_t> above(12);
    double sum = 0.0;
    for (std::uint64_t i = 0; i < n; ++i) {
        const double x = Exponential::instance().draw(numbers.next(), more);
        sum += x;
        for (std::size_t k = 0; k < above.size() && x > 0.1 * double(k * k); ++k)
            ++above[k];
    }
    QVERIFY(agrees(Estimate{sum / double(n), 1.0 / std::sqrt(double(n))}, 1.0));
    for (std::size_t k = 1; k < above.size(); ++k) // up to 12.1, beyond the tail's beginning at 7.7
        QVERIFY(agrees(above[k], n, std::exp(-0.1 * double(k * k))));
}

void TestRandom::normalLaw()
{
    RandomStream numbers(5, 1);
    RandomStream more(6, 1);
    const std::uint64_t n = 2'000'000;
    std::vector<std::uint64_t> below(19);
    for (std::uint64_t i = 0; i < n; ++i) {
        const double x = Normal::instance().draw(numbers.next(), more);
        for (std::size_t k = 0; k < below.size(); ++k)
            below[k] += x < 0.5 * (double(k) - 9.0);
    }
    for (std::size_t k = 0; k < below.size(); ++k)
        QVERIFY(agrees(below[k], n, 0.5 * std::erfc(-0.5 * (double(k) - 9.0) / std::sqrt(2.0))));
}

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
