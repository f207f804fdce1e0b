// SPDX-License-Identifier: GPL-3.0-or-later
// Counting without listing, listing without counting.
#include "tests/core/engine/structures.h"

#include "core/engine/widecount.h"

#include <QTest>

#include <limits>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

// Works while in some of `groups` groups all of `each` components work: each to the power of groups cut sets.
Structure chains(std::size_t groups, std::size_t each)
{
    Structure s;
    s.components.assign(groups * each, {0.01, {}, {}});
    std::vector<Source> all;
    for (std::size_t group = 0; group < groups; ++group) {
        s.gates.push_back(Gate::all(parts(group * each, each)));
        all.push_back(gate(group));
    }
    s.gates.push_back(Gate::any(all));
    s.tops.push_back(gate(groups));
    return s;
}

CutSets cutSetsOfTop(const Structure &structure)
{
    const auto diagram = solve(structure, structure.tops.front());
    auto sets = diagram ? cutSetsOf(*diagram) : Outcome<CutSets>(diagram.error());
    return sets ? *std::move(sets) : CutSets();
}

} // namespace

class TestCutSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constantsHaveNoneOrTheEmptyOne();
    void perfectComponentsStillCount();
    void countsBeyond64Bits();
    void listsSmallestFirst();
    void listsAFewOfVeryMany();
    void kOfHundredIsCountedNotListed();
    void wideCountsAddUp();
};

void TestCutSets::constantsHaveNoneOrTheEmptyOne()
{
    const CutSets none = cutSetsOfTop({{}, {Gate::all({})}, {gate(0)}});
    QCOMPARE(none.count().exact, std::string("0"));
    QCOMPARE(none.countByOrder().size(), std::size_t(1));
    QVERIFY(none.first(10).empty());
    const CutSets empty = cutSetsOfTop({{}, {Gate::any({})}, {gate(0)}});
    QCOMPARE(empty.count().exact, std::string("1"));
    QCOMPARE(empty.countByOrder()[0].saturated, std::uint64_t(1));
    QCOMPARE(empty.first(10), std::vector<CutSet>{CutSet{}});
}

void TestCutSets::perfectComponentsStillCount()
{
    const CutSets sets = cutSetsOfTop({down({0.0, 0.5, 1.0}), {Gate::atLeast(2, parts(0, 3))}, {gate(0)}});
    QCOMPARE(sets.count().exact, std::string("3"));
}

void TestCutSets::countsBeyond64Bits()
{
    const CutSets sets = cutSetsOfTop(chains(60, 10));
    QCOMPARE(sets.count().exact, "1" + std::string(60, '0'));
    QCOMPARE(sets.count().saturated, std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(sets.countByOrder().size(), std::size_t(61));
    QCOMPARE(sets.countByOrder()[60], sets.count());
    QCOMPARE(sets.countByOrder()[59].exact, std::string("0"));
    QCOMPARE(sets.first(2).size(), std::size_t(2));
    const CutSets twenty = cutSetsOfTop(chains(19, 10));
    QCOMPARE(twenty.count().saturated, std::uint64_t(10'000'000'000'000'000'000u));
    QCOMPARE(twenty.count().exact, std::string("10000000000000000000"));
}

void TestCutSets::listsSmallestFirst()
{
    // Down with 4; with 0 and 3; with 0, 1 and 2.
    const Structure s{down({0.1, 0.1, 0.1, 0.1, 0.1}),
                      {Gate::any(parts(0, 3)), Gate::any({part(3), part(0)}), Gate::all({gate(0), gate(1), part(4)})},
                      {gate(2)}};
    const CutSets sets = cutSetsOfTop(s);
    const std::vector<CutSet> expected{{4}, {0, 3}, {0, 1, 2}};
    QCOMPARE(sets.first(10), expected);
    QCOMPARE(sets.first(2), std::vector<CutSet>(expected.begin(), expected.begin() + 2));
    QVERIFY(sets.first(0).empty());
}

void TestCutSets::listsAFewOfVeryMany()
{
    Structure s = chains(30, 10);
    s.components.push_back({0.1, {}, {}});
    s.gates.push_back(Gate::all({gate(30), part(300)}));
    s.tops = {gate(31)};
    const auto listed = cutSetsOfTop(s).first(5);
    QCOMPARE(listed.size(), std::size_t(5));
    QCOMPARE(listed[0], CutSet{300});
    for (std::size_t i = 1; i < listed.size(); ++i) {
        QCOMPARE(listed[i].size(), std::size_t(30));
        QVERIFY(listed[i - 1] < listed[i] || i == 1);
    }
}

void TestCutSets::kOfHundredIsCountedNotListed()
{
    Structure s;
    s.components.assign(100, {0.1, {}, {}});
    s.gates.push_back(Gate::atLeast(51, parts(0, 100)));
    s.tops.push_back(gate(0));
    const CutSets sets = cutSetsOfTop(s);
    QCOMPARE(sets.count().exact, std::string("100891344545564193334812497256")); // 100 choose 50
    QCOMPARE(sets.countByOrder()[50], sets.count());
}

void TestCutSets::wideCountsAddUp()
{
    WideCount count(1);
    for (int i = 0; i < 200; ++i)
        count += WideCount(count);
    QCOMPARE(count.decimal(), std::string("1606938044258990275541962092341162602522202993782792835301376"));
    QCOMPARE(WideCount().decimal(), std::string("0"));
    QVERIFY(WideCount(0).isZero());
    WideCount edge(std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(edge.saturated(), std::numeric_limits<std::uint64_t>::max());
    edge += WideCount(1);
    QCOMPARE(edge.decimal(), std::string("18446744073709551616"));
    QCOMPARE(edge.saturated(), std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(WideCount(1'000'000'000).decimal(), std::string("1000000000"));
}

QTEST_APPLESS_MAIN(TestCutSets)
#include "tst_cutsets.moc"
