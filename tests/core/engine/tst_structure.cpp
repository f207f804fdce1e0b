// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a structure is named; what is too large or stopped ends without a number.
#include "tests/core/engine/structures.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

// A meshed structure that no variable order makes small: "every row and every column of a square has a working cell".
Structure square(std::size_t side)
{
    Structure s;
    s.components.assign(side * side, {0.3, {}, {}});
    std::vector<Source> lines;
    for (std::size_t i = 0; i < side; ++i) {
        std::vector<Source> row;
        std::vector<Source> column;
        for (std::size_t j = 0; j < side; ++j) {
            row.push_back(part(i * side + j));
            column.push_back(part(j * side + i));
        }
        lines.push_back(gate(s.gates.size()));
        s.gates.push_back(Gate::any(row));
        lines.push_back(gate(s.gates.size()));
        s.gates.push_back(Gate::any(column));
    }
    s.gates.push_back(Gate::all(lines));
    s.tops.push_back(gate(s.gates.size() - 1));
    return s;
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cyclesAreNamedByTheirPath_data();
    void cyclesAreNamedByTheirPath();
    void sharingIsNoCycle();
    void unknownSourcesAreNamed();
    void unusableNumbersAreNamed_data();
    void unusableNumbersAreNamed();
    void meansGiveTheShareOfTimeDown();
    void tooLargeGivesNoNumber();
    void stopEndsTheWork();
    void deepStructuresDoNotOverflow();
};

void TestStructure::cyclesAreNamedByTheirPath_data()
{
    QTest::addColumn<std::vector<Gate>>("gates");
    QTest::addColumn<std::vector<std::uint32_t>>("path");
    QTest::newRow("itself") << std::vector{Gate::all({part(0), gate(0)})} << std::vector<std::uint32_t>{0};
    QTest::newRow("each other") << std::vector{Gate::all({gate(1)}), Gate::any({part(0), gate(0)})}
                                << std::vector<std::uint32_t>{0, 1};
    QTest::newRow("below an innocent gate")
        << std::vector{Gate::all({part(0), gate(1)}), Gate::all({gate(3)}), Gate::all({gate(1)}), Gate::all({gate(2)})}
        << std::vector<std::uint32_t>{1, 3, 2};
}

void TestStructure::cyclesAreNamedByTheirPath()
{
    QFETCH(std::vector<Gate>, gates);
    QFETCH(std::vector<std::uint32_t>, path);
    const Structure s{down({0.1}), gates, {gate(0)}};
    QCOMPARE(cycleBelow(s, gate(0)), path);
    const auto diagram = solve(s, gate(0));
    QVERIFY(!diagram);
    QCOMPARE(diagram.error().kind, Fault::Kind::Cycle);
    QCOMPARE(diagram.error().gates, path);
    const auto faults = faultsOf(s);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().gates, path);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto &inputs = gates[path[i]].inputs;
        QVERIFY(std::find(inputs.begin(), inputs.end(), gate(path[(i + 1) % path.size()])) != inputs.end());
    }
}

void TestStructure::sharingIsNoCycle()
{
    const Structure s{
        down({0.1}), {Gate::all({part(0)}), Gate::all({gate(0)}), Gate::all({gate(0), gate(1), gate(1)})}, {gate(2)}};
    QVERIFY(cycleBelow(s, gate(2)).empty());
    QVERIFY(faultsOf(s).empty());
}

void TestStructure::unknownSourcesAreNamed()
{
    const Structure s{
        down({0.1}), {Gate::all({part(0), part(1)}), Gate::all({gate(9)}), Gate::all({part(0)})}, {part(5)}};
    const auto faults = faultsOf(s);
    QCOMPARE(faults.size(), std::size_t(3));
    QCOMPARE(faults[0].source, part(1));
    QCOMPARE(faults[0].gates, std::vector<std::uint32_t>{0});
    QCOMPARE(faults[1].source, gate(9));
    QCOMPARE(faults[2].source, part(5));
    QVERIFY(faults[2].gates.empty());
    QCOMPARE(solve(s, gate(0)).error().source, part(1));
    QCOMPARE(solve(s, gate(1)).error().source, gate(9));
    QCOMPARE(solve(s, part(5)).error().kind, Fault::Kind::UnknownSource);
    QVERIFY(solve(s, gate(2)));
}

void TestStructure::unusableNumbersAreNamed_data()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double never = std::numeric_limits<double>::infinity();
    QTest::addColumn<Component>("component");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char *name, const Component &c, bool usable) { QTest::newRow(name) << c << usable; };
    row("negative", {-1e-9, {}, {}}, false);
    row("above one", {1.0000001, {}, {}}, false);
    row("not a number", {nan, {}, {}}, false);
    row("up without down", {0.1, 5.0, {}}, false);
    row("down without up", {0.1, {}, 5.0}, false);
    row("negative up time", {0.1, -5.0, 5.0}, false);
    row("mean that is not a number", {0.1, nan, 5.0}, false);
    row("both times zero", {0.1, 0.0, 0.0}, false);
    row("both times endless", {0.1, never, never}, false);
    row("ends of the range", {1.0, {}, {}}, true);
    row("never fails", {0.0, never, 5.0}, true);
    row("restored at once", {0.0, 5.0, 0.0}, true);
}

void TestStructure::unusableNumbersAreNamed()
{
    QFETCH(Component, component);
    QFETCH(bool, usable);
    QCOMPARE(isUsable(component), usable);
    const auto faults = faultsOf({{{0.5, {}, {}}, component}, {}, {}});
    QCOMPARE(faults.empty(), usable);
    if (!usable) {
        QCOMPARE(faults.front().kind, Fault::Kind::InvalidNumber);
        QCOMPARE(faults.front().source, part(1));
    }
}

void TestStructure::meansGiveTheShareOfTimeDown()
{
    constexpr double never = std::numeric_limits<double>::infinity();
    QVERIFY(near(Component::fromMeans(999, 1).unavailability, 0.001));
    QVERIFY(near(Component::fromMeans(1e30, 1e-10).unavailability, 1e-40));
    QVERIFY(near(Component::fromMeans(1e308, 1e308).unavailability, 0.5));
    QCOMPARE(Component::fromMeans(never, 5).unavailability, 0.0);
    QCOMPARE(Component::fromMeans(5, 0).unavailability, 0.0);
    QCOMPARE(Component::fromMeans(0, 5).unavailability, 1.0);
    QCOMPARE(Component::fromMeans(5, never).unavailability, 1.0);
}

void TestStructure::tooLargeGivesNoNumber()
{
    const Structure s = square(9);
    Limits limits;
    limits.nodes = 3'000;
    const auto diagram = solve(s, s.tops.front(), limits);
    QVERIFY(!diagram);
    QCOMPARE(diagram.error().kind, Fault::Kind::TooLarge);
    const auto whole = solve(s, s.tops.front());
    QVERIFY(whole);
    limits.nodes = 100;
    const auto sets = cutSetsOf(*whole, limits);
    QVERIFY(!sets);
    QCOMPARE(sets.error().kind, Fault::Kind::TooLarge);
    const auto unions = unionsOf(*cutSetsOf(*whole), limits);
    QVERIFY(!unions);
    QCOMPARE(unions.error().kind, Fault::Kind::TooLarge);
}

void TestStructure::stopEndsTheWork()
{
    const Structure s = square(14);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    Limits limits;
    limits.stop = stop.get_token();
    limits.progress = [&](double) {
        if (!stop.stop_requested())
            sinceStop.start();
        stop.request_stop();
    };
    const auto diagram = solve(s, s.tops.front(), limits);
    QVERIFY(!diagram);
    QCOMPARE(diagram.error().kind, Fault::Kind::Stopped);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestStructure::deepStructuresDoNotOverflow()
{
    // A chain of 20,000 gates and two interleaved series: deep in gates, deep in components.
    constexpr std::size_t count = 20'000;
    Structure s;
    s.components.assign(count, {1e-6, {}, {}});
    for (std::size_t i = 0; i < count; ++i)
        s.gates.push_back(i == 0 ? Gate::all({part(0)}) : Gate::all({gate(i - 1), part(i)}));
    const auto chain = solve(s, gate(count - 1));
    QVERIFY(chain);
    QVERIFY(near(availabilityOf(*chain, s.components).unavailability, -std::expm1(count * std::log1p(-1e-6)), 1e-9));
    const auto sets = cutSetsOf(*chain);
    QVERIFY(sets);
    QCOMPARE(sets->count().saturated, count);
    QCOMPARE(sets->first(3), (std::vector<CutSet>{{0}, {1}, {2}}));

    const auto comb = [](std::size_t teeth) {
        Structure made;
        made.components.assign(teeth, {1e-6, {}, {}});
        std::vector<Source> even;
        std::vector<Source> odd;
        for (std::size_t i = 0; i < teeth; ++i)
            (i % 2 == 0 ? even : odd).push_back(part(i));
        made.gates = {Gate::all(even), Gate::all(odd), Gate::any({gate(0), gate(1)})};
        return made;
    };
    const Structure wide = comb(12'000);
    const auto diagram = solve(wide, gate(2));
    QVERIFY(diagram);
    const double half = -std::expm1(6'000 * std::log1p(-1e-6));
    QVERIFY(near(availabilityOf(*diagram, wide.components).unavailability, half * half, 1e-9));
    Limits limits;
    limits.nodes = 100'000;
    const auto tooDeep = solve(comb(21'000), gate(2), limits);
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().kind, Fault::Kind::TooLarge);
}

QTEST_APPLESS_MAIN(TestStructure)
#include "tst_structure.moc"
