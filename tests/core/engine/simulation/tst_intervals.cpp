// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/measuredtime.h"

#include <QTest>

#include <random>

using namespace slatelier::engine;

namespace {

constexpr Tick size = 64;

/// Sets of ticks as flags: the definition against which the algebra is held.
using Flags = std::vector<bool>;

Flags flagsOf(IntervalView intervals)
{
    Flags flags(size);
    for (const Interval &interval : intervals) {
        for (Tick t = interval.start; t < interval.end; ++t)
            flags[std::size_t(t)] = true;
    }
    return flags;
}

Intervals intervalsOf(const Flags &flags)
{
    Intervals intervals;
    for (Tick t = 0; t < size; ++t) {
        if (!flags[std::size_t(t)])
            continue;
        if (!intervals.empty() && intervals.back().end == t)
            ++intervals.back().end;
        else
            intervals.push_back({t, t + 1});
    }
    return intervals;
}

Intervals randomSet(std::mt19937 &random)
{
    Intervals raw;
    for (auto i = random() % 6; i > 0; --i) {
        const Tick start = Tick(random() % size);
        raw.push_back({start, std::min(start + Tick(random() % 12), size)});
    }
    return orderedFrom(std::move(raw));
}

template<class Operation>
Flags combined(const Flags &a, const Flags &b, Operation operation)
{
    Flags result(size);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = operation(a[i], b[i]);
    return result;
}

} // namespace

class TestIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setAlgebra();
    void countsAsTheDefinition();
    void manyIntervalsAreSorted();
    void gapsAreClosed();
    void measuredTimeLooksUp();
    void measuredTimeOutsideItsRange();
    void emptyTimeNeverEnds();
};

void TestIntervals::setAlgebra()
{
    std::mt19937 random(1);
    for (int round = 0; round < 5000; ++round) {
        const Intervals a = randomSet(random);
        const Intervals b = randomSet(random);
        const Flags fa = flagsOf(a);
        const Flags fb = flagsOf(b);
        QVERIFY(isOrdered(a));
        QCOMPARE(a, intervalsOf(fa));
        QCOMPARE(united(a, b), intervalsOf(combined(fa, fb, [](bool x, bool y) { return x || y; })));
        QCOMPARE(intersected(a, b), intervalsOf(combined(fa, fb, [](bool x, bool y) { return x && y; })));
        QCOMPARE(subtracted(a, b), intervalsOf(combined(fa, fb, [](bool x, bool y) { return x && !y; })));
        QCOMPARE(complement(a, {0, size}), intervalsOf(combined(fa, fa, [](bool x, bool) { return !x; })));
        QCOMPARE(measure(a), Tick(std::count(fa.begin(), fa.end(), true)));
        Tick most = 0;
        for (const Interval &interval : a)
            most = std::max(most, interval.end - interval.start);
        QCOMPARE(longest(a), most);
    }
}

void TestIntervals::countsAsTheDefinition()
{
    std::mt19937 random(2);
    std::vector<Tick> edges;
    for (int round = 0; round < 5000; ++round) {
        Intervals gathered;
        std::vector<int> counts(size);
        for (int list = 0; list < 5; ++list) {
            for (const Interval &interval : randomSet(random)) {
                gathered.push_back(interval);
                for (Tick t = interval.start; t < interval.end; ++t)
                    ++counts[std::size_t(t)];
            }
        }
        for (int needed = 1; needed <= 5; ++needed) {
            Flags expected(size);
            for (std::size_t t = 0; t < expected.size(); ++t)
                expected[t] = counts[t] >= needed;
            Intervals found(gathered.size());
            found.resize(countSweep(gathered, std::size_t(needed), edges, found.data()));
            QCOMPARE(found, intervalsOf(expected));
        }
    }
}

void TestIntervals::manyIntervalsAreSorted()
{
    Intervals raw;
    for (Tick i = 0; i < 1000; ++i)
        raw.push_back({(i * 617) % 1000 * 10, (i * 617) % 1000 * 10 + 5 + (i % 7)});
    const Intervals ordered = orderedFrom(raw);
    QVERIFY(isOrdered(ordered));
    QCOMPARE(orderedFrom(ordered), ordered);
    for (const Interval &interval : raw)
        QCOMPARE(intersected(ordered, {&interval, 1}), Intervals{interval});
}

void TestIntervals::gapsAreClosed()
{
    const Intervals outages{{0, 2}, {5, 6}, {9, 10}, {20, 21}};
    Intervals closed = outages;
    closed.resize(closeGaps(closed, 4, closed.data()));
    QCOMPARE(closed, (Intervals{{0, 10}, {20, 21}}));
    closed = outages;
    closed.resize(closeGaps(closed, 3, closed.data())); // a gap of exactly 3 parts
    QCOMPARE(closed, outages);
}

void TestIntervals::measuredTimeLooksUp()
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        const Intervals set = randomSet(random);
        const MeasuredTime time(set, {0, size});
        const Flags flags = flagsOf(set);
        for (Tick t = 0; t <= size; ++t) {
            const auto counted = Tick(std::count(flags.begin(), flags.begin() + t, true));
            QCOMPARE(time.before(t), counted);
            if (t < size && flags[std::size_t(t)]) {
                QCOMPARE(time.after(0, counted + 1), t + 1);
                QCOMPARE(time.after(t, 1), t + 1);
            }
        }
        QCOMPARE(time.after(0, time.total() + 1), never);
    }
}

void TestIntervals::measuredTimeOutsideItsRange()
{
    const MeasuredTime time({{-50, -40}, {10, 20}, {200, 300}}, {0, 100});
    QCOMPARE(time.before(-60), Tick(0));
    QCOMPARE(time.before(-45), Tick(5));
    QCOMPARE(time.before(15), Tick(15));
    QCOMPARE(time.before(250), Tick(70));
    QCOMPARE(time.before(1000), Tick(120));
    QCOMPARE(time.after(-45, 5), Tick(-40));
    QCOMPARE(time.after(-45, 6), Tick(11));
    QCOMPARE(time.after(15, 100), Tick(295));
}

void TestIntervals::emptyTimeNeverEnds()
{
    const MeasuredTime time({}, {0, 100});
    QCOMPARE(time.before(50), Tick(0));
    QCOMPARE(time.after(0, 1), never);
}

QTEST_APPLESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
