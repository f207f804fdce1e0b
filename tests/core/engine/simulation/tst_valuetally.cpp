// SPDX-License-Identifier: GPL-3.0-or-later
// A distribution asked rank by rank, or all of it at once: the same numbers.
#include "core/engine/simulation/valuetally.h"

#include <QtTest/QTest>

#include <limits>

using namespace slatelier::engine;

class TestValueTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsOfFew();
    void stepsAreTheRanks_data();
    void stepsAreTheRanks();
};

void TestValueTally::stepsOfFew()
{
    ValueTally tally(10, 100);
    for (const std::int64_t value : {7, -3, 7, 5})
        tally.add(value);
    tally.finish();
    using Step = ValueTally::Step;
    const std::vector<Step> expected{{-3, 1}, {0, 4}, {5, 5}, {7, 7}}; // three windows of nothing
    QVERIFY(tally.steps(7) == expected);
    QVERIFY(ValueTally(10, 100).steps(0).empty());
    QVERIFY(ValueTally(10, 100).steps(2) == std::vector<Step>({{0, 2}}));
}

void TestValueTally::stepsAreTheRanks_data()
{
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("limit");
    QTest::newRow("downtime, each value kept") << 0 << 90'000 << 5000;
    QTest::newRow("downtime, in buckets") << 0 << 90'000 << 10;
    QTest::newRow("credits and rewards, each value kept") << -40 << 60 << 5000;
    QTest::newRow("credits and rewards, in buckets") << -40'000 << 60'000 << 10;
    QTest::newRow("never nothing") << 1 << 5000 << 10;
}

void TestValueTally::stepsAreTheRanks()
{
    QFETCH(int, lowest);
    QFETCH(int, highest);
    QFETCH(int, limit);
    constexpr std::uint64_t windows = 3000;
    ValueTally tally(8, std::size_t(limit));
    std::uint64_t state = 1;
    for (std::uint64_t i = 0; i < windows; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        tally.add(lowest + std::int64_t((state >> 33) % std::uint64_t(highest - lowest)));
    }
    tally.finish();
    std::uint64_t rank = 0;
    std::int64_t before = std::numeric_limits<std::int64_t>::min();
    for (const auto &step : tally.steps(windows)) {
        QVERIFY(step.value > before);
        QVERIFY(step.upTo > rank);
        for (; rank < step.upTo; ++rank)
            QCOMPARE(tally.ranked(rank, windows), step.value);
        before = step.value;
    }
    QCOMPARE(rank, windows);
}

QTEST_GUILESS_MAIN(TestValueTally)
#include "tst_valuetally.moc"
