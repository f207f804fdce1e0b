// SPDX-License-Identifier: GPL-3.0-or-later
// Availability against formulas worked out by hand.
#include "tests/core/engine/structures.h"

#include <QTest>

#include <limits>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

Availability solved(const Structure &structure, Source top)
{
    const auto diagram = solve(structure, top);
    return diagram ? availabilityOf(*diagram, structure.components) : Availability{-1, -1, {}, {}, {}};
}

// P(more than n - k of n independent components are down), summed from the smallest term.
double tooManyDown(int n, int k, double q)
{
    double sum = 0.0;
    for (int down = n; down > n - k; --down) {
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(down + 1.0) - std::lgamma(n - down + 1.0) +
                        down * std::log(q) + (n - down) * std::log1p(-q));
    }
    return sum;
}

} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneComponentIsItself();
    void seriesAddsInterruptions();
    void pairNeedsBothDown();
    void twoOfThree();
    void bridge();
    void sharedFeedIsCountedOnce();
    void sharedServiceIsCountedOnce();
    void kOfHundredFollowsTheBinomialFormula_data();
    void kOfHundredFollowsTheBinomialFormula();
    void kOfGatesSharesNothingTwice();
    void tinyProbabilitiesKeepTheirDigits();
    void interruptionsNeedTheMeansOfWhatMatters();
    void neverFailingNeverInterrupts();
    void constants_data();
    void constants();
    void newNumbersNeedNoNewDiagram();
    void everyTopByItself();
};

void TestAvailability::oneComponentIsItself()
{
    const Structure s{{Component::fromMeans(999, 1)}, {}, {}};
    const Availability a = solved(s, part(0));
    QVERIFY(near(a.unavailability, 0.001));
    QVERIFY(near(*a.interruptionsPerHour, 0.001));
    QVERIFY(near(*a.meanUpHours, 999));
    QVERIFY(near(*a.meanDownHours, 1));
}

void TestAvailability::seriesAddsInterruptions()
{
    const Structure s{
        {Component::fromMeans(1000, 2), Component::fromMeans(500, 4)}, {Gate::all({part(0), part(1)})}, {}};
    const Availability a = solved(s, gate(0));
    const double up = (1000.0 / 1002) * (500.0 / 504);
    QVERIFY(near(a.availability, up));
    QVERIFY(near(a.unavailability, 1 - up, 1e-11));
    QVERIFY(near(*a.interruptionsPerHour, up / 1000 + up / 500));
    QVERIFY(near(*a.meanUpHours, 1 / (1.0 / 1000 + 1.0 / 500)));
    QVERIFY(near(*a.meanDownHours, a.unavailability / (up / 1000 + up / 500)));
}

void TestAvailability::pairNeedsBothDown()
{
    const Structure s{{Component::fromMeans(99, 1), Component::fromMeans(49, 1)}, {Gate::any({part(0), part(1)})}, {}};
    const Availability a = solved(s, gate(0));
    QVERIFY(near(a.unavailability, 0.01 * 0.02));
    QVERIFY(near(*a.interruptionsPerHour, 0.01 / 50 + 0.02 / 100));
    QVERIFY(near(*a.meanDownHours, 0.5));
}

void TestAvailability::twoOfThree()
{
    const Structure s{down({0.1, 0.2, 0.3}), {Gate::atLeast(2, parts(0, 3))}, {}};
    QVERIFY(near(solved(s, gate(0)).unavailability, 0.1 * 0.2 + 0.1 * 0.3 + 0.2 * 0.3 - 2 * 0.1 * 0.2 * 0.3));
}

void TestAvailability::bridge()
{
    // 0 and 1 leave the source, 3 and 4 reach the sink, 2 joins the middles; all q = 0.1.
    const Structure s{down({0.1, 0.1, 0.1, 0.1, 0.1}),
                      {Gate::any({part(0), part(1)}), Gate::any({part(3), part(4)}), Gate::all({gate(0), gate(1)}),
                       Gate::all({part(0), part(3)}), Gate::all({part(1), part(4)}), Gate::any({gate(3), gate(4)}),
                       Gate::all({part(2), gate(2)}), Gate::any({gate(6), gate(5)})},
                      {}};
    const double closed = (1 - 0.01) * (1 - 0.01); // with the joint up
    const double open = 1 - (1 - 0.81) * (1 - 0.81);
    QVERIFY(near(solved(s, gate(7)).availability, 0.9 * closed + 0.1 * open));
}

void TestAvailability::sharedFeedIsCountedOnce()
{
    const Structure s{down({0.001, 0.01, 0.01}),
                      {Gate::all({part(1), part(0)}), Gate::all({part(2), part(0)}), Gate::any({gate(0), gate(1)})},
                      {}};
    const Availability a = solved(s, gate(2));
    QVERIFY(near(a.unavailability, 0.001 + 0.999 * 0.0001));
}

void TestAvailability::sharedServiceIsCountedOnce()
{
    // Gate 0 serves both branches.
    const Structure s{down({0.02, 0.03, 0.1, 0.1}),
                      {Gate::any({part(0), part(1)}), Gate::all({part(2), gate(0)}), Gate::all({part(3), gate(0)}),
                       Gate::any({gate(1), gate(2)})},
                      {}};
    const double feed = 0.02 * 0.03;
    QVERIFY(near(solved(s, gate(3)).unavailability, feed + (1 - feed) * 0.01));
}

void TestAvailability::kOfHundredFollowsTheBinomialFormula_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("q");
    for (const int k : {1, 2, 50, 90, 99, 100}) {
        for (const double q : {1e-9, 0.001, 0.3})
            QTest::addRow("%d of 100, q = %g", k, q) << k << q;
    }
}

void TestAvailability::kOfHundredFollowsTheBinomialFormula()
{
    QFETCH(int, k);
    QFETCH(double, q);
    Structure s;
    s.components.assign(100, {q, {}, {}});
    s.gates.push_back(Gate::atLeast(k, parts(0, 100)));
    const auto diagram = solve(s, gate(0));
    QVERIFY(diagram);
    QVERIFY(diagram->size() <= 2 + 100 * 51);
    const double expected = tooManyDown(100, k, q);
    if (expected > 1e-290)
        QVERIFY(near(availabilityOf(*diagram, s.components).unavailability, expected, 1e-10));
}

void TestAvailability::kOfGatesSharesNothingTwice()
{
    // Two of three pairs, all pairs with one common member.
    const Structure s{down({0.1, 0.2, 0.3, 0.4}),
                      {Gate::any({part(0), part(1)}), Gate::any({part(0), part(2)}), Gate::any({part(0), part(3)}),
                       Gate::atLeast(2, {gate(0), gate(1), gate(2)})},
                      {}};
    const double twoDown = 0.2 * 0.3 + 0.2 * 0.4 + 0.3 * 0.4 - 2 * 0.2 * 0.3 * 0.4;
    QVERIFY(near(solved(s, gate(3)).unavailability, 0.1 * twoDown));
}

void TestAvailability::tinyProbabilitiesKeepTheirDigits()
{
    const Structure s{down({1e-10, 2e-10, 3e-10, 7e-10}),
                      {Gate::any(parts(0, 4)), Gate::any(parts(0, 2)), Gate::all({gate(0), gate(1)})},
                      {}};
    const Availability a = solved(s, gate(0));
    QVERIFY(near(a.unavailability, 42e-40, 1e-14));
    QCOMPARE(a.availability, 1.0);
    QVERIFY(near(solved(s, gate(2)).unavailability, 2e-20, 1e-14));
}

void TestAvailability::interruptionsNeedTheMeansOfWhatMatters()
{
    // 0 has no means; it does not matter to gate 1: 1 alone decides there.
    const Structure s{
        {{0.1, {}, {}}, Component::fromMeans(9, 1)}, {Gate::all(parts(0, 2)), Gate::any({gate(0), part(1)})}, {}};
    QVERIFY(!solved(s, gate(0)).interruptionsPerHour);
    QVERIFY(!solved(s, gate(0)).meanUpHours);
    QVERIFY(!solved(s, gate(0)).meanDownHours);
    QVERIFY(near(solved(s, gate(0)).availability, 0.81));
    QVERIFY(near(*solved(s, gate(1)).meanUpHours, 9));
}

void TestAvailability::neverFailingNeverInterrupts()
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const Structure s{{{0.0, {}, {}}, Component::fromMeans(never, 5), Component::fromMeans(9, 1), {1.0, {}, {}}},
                      {Gate::all(parts(0, 2)), Gate::all(parts(0, 3)), Gate::any({part(0), part(3)})},
                      {}};
    const Availability a = solved(s, gate(0));
    QCOMPARE(a.unavailability, 0.0);
    QCOMPARE(*a.interruptionsPerHour, 0.0);
    QCOMPARE(*a.meanUpHours, never);
    QVERIFY(!a.meanDownHours);
    QVERIFY(near(*solved(s, gate(1)).meanUpHours, 9));
    const Availability dead = solved(s, part(3));
    QCOMPARE(dead.availability, 0.0);
    QVERIFY(!dead.meanUpHours && !dead.meanDownHours);
    QCOMPARE(*solved(s, gate(2)).meanUpHours, never);
}

void TestAvailability::constants_data()
{
    QTest::addColumn<Gate>("asked");
    QTest::addColumn<double>("unavailability");
    const auto row = [](const char *name, Gate asked, double u) { QTest::newRow(name) << std::move(asked) << u; };
    row("all of nothing works", Gate::all({}), 0.0);
    row("any of nothing fails", Gate::any({}), 1.0);
    row("none needed works", Gate::atLeast(0, parts(0, 3)), 0.0);
    row("fewer than none needed works", Gate::atLeast(-7, parts(0, 3)), 0.0);
    row("more than there are fails", Gate::atLeast(4, parts(0, 3)), 1.0);
    row("far more than there are fails", Gate::atLeast(std::numeric_limits<std::int64_t>::max(), parts(0, 3)), 1.0);
    row("far fewer than none works", Gate::atLeast(std::numeric_limits<std::int64_t>::min(), parts(0, 3)), 0.0);
    row("one of one is the one", Gate::atLeast(1, parts(2, 1)), 0.3);
    row("any with what always works", Gate::any({part(0), gate(0)}), 0.0);
    row("all with what never works", Gate::all({part(0), gate(1)}), 1.0);
    row("any with what never works", Gate::any({part(0), gate(1)}), 0.1);
    row("two of three, one always works", Gate::atLeast(2, {part(0), part(1), gate(0)}), 0.1 * 0.2);
    row("two of three, one never works", Gate::atLeast(2, {part(0), part(1), gate(1)}), 0.1 + 0.9 * 0.2);
    row("listed twice under all", Gate::all({part(0), part(0)}), 0.1);
    row("listed twice under any", Gate::any({part(0), part(0)}), 0.1);
    row("listed twice counts twice", Gate::atLeast(2, {part(0), part(0), part(1)}), 0.1);
    row("listed twice counts twice in 3 of 4", Gate::atLeast(3, {part(0), part(0), part(1), part(2)}),
        0.1 + 0.9 * 0.2 * 0.3);
}

void TestAvailability::constants()
{
    QFETCH(Gate, asked);
    QFETCH(double, unavailability);
    const Structure s{down({0.1, 0.2, 0.3}), {Gate::all({}), Gate::any({}), asked}, {}};
    QVERIFY(near(solved(s, gate(2)).unavailability, unavailability));
}

void TestAvailability::newNumbersNeedNoNewDiagram()
{
    Structure s{down({0.1, 0.2, 0.3}), {Gate::atLeast(2, parts(0, 3))}, {}};
    const auto diagram = solve(s, gate(0));
    QVERIFY(diagram);
    for (const double q : {0.0, 1e-30, 0.5, 1.0}) {
        s.components.assign(3, {q, {}, {}});
        QVERIFY(near(availabilityOf(*diagram, s.components).unavailability, 3 * q * q - 2 * q * q * q));
    }
}

void TestAvailability::everyTopByItself()
{
    Structure s{down({0.1, 0.2}), {Gate::all(parts(0, 2)), Gate::all({gate(1)}), Gate::any(parts(0, 2))}, {}};
    s.tops = {gate(0), gate(1), part(1), gate(2), gate(77)};
    std::vector<double> shares;
    Limits limits;
    limits.progress = [&](double share) { shares.push_back(share); };
    const auto diagrams = solveAll(s, limits);
    QCOMPARE(diagrams.size(), std::size_t(5));
    QVERIFY(near(availabilityOf(*diagrams[0], s.components).unavailability, 0.28));
    QCOMPARE(diagrams[1].error().kind, Fault::Kind::Cycle);
    QVERIFY(near(availabilityOf(*diagrams[2], s.components).unavailability, 0.2));
    QVERIFY(near(availabilityOf(*diagrams[3], s.components).unavailability, 0.02));
    QCOMPARE(diagrams[4].error().kind, Fault::Kind::UnknownSource);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
