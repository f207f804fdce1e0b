// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/judgement.h"

#include <QTest>

#include <random>

using namespace slatelier::engine;

namespace {

/// Groups of one stratum and one period.
std::vector<Group> groupsOf(const std::vector<Cases> &cases)
{
    std::vector<Group> groups;
    for (const auto &group : cases)
        groups.push_back({{{group}}});
    return groups;
}

std::uint64_t drawn(std::mt19937_64 &random, std::uint64_t total, double rate)
{
    std::binomial_distribution<std::uint64_t> law(total, rate);
    return law(random);
}

/// \a performers with 20 to 219 cases each; the first has \a planted as his rate.
std::vector<Group> simulated(std::uint64_t seed, int performers, double rate, double planted)
{
    std::mt19937_64 random(seed);
    std::vector<Cases> cases;
    for (int i = 0; i < performers; ++i) {
        const std::uint64_t total = i == 0 ? 150 : 20 + random() % 200;
        cases.push_back({total, drawn(random, total, i == 0 ? planted : rate)});
    }
    return groupsOf(cases);
}

bool anyStands(const Judgement &judgement)
{
    return std::any_of(judgement.groups.begin(), judgement.groups.end(),
                       [](const GroupJudgement &group) { return group.verdict == GroupVerdict::Performer; });
}

constexpr int seeds = 1000;

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void fourVerdicts();
    void singleEpisodeIsABell();
    void lowSharesCanBeTheBadOnes();
    void namelessIsNotBlamed();
    void worseThanExpectedIsTheSystem();
    void badPeriodIsTheSystem();
    void whoWorkedInTheBadPeriodIsComparedThere();
    void hardWorkIsNoFault();
    void likeWithLikeFindsWhatTheWholeHides();
    void tooManyToBlame();
    void unusuallyGood();
    void falseAlarmsOverSeeds_data();
    void falseAlarmsOverSeeds();
    void falseAlarmsOverStrataAndPeriods();
    void plantedPerformerOverSeeds_data();
    void plantedPerformerOverSeeds();
};

void TestJudgement::nothing()
{
    QCOMPARE(judge({}).verdict, OverallVerdict::NotEnoughData);
    const auto empty = judge(groupsOf({{0, 0}, {0, 0}}));
    QCOMPARE(empty.verdict, OverallVerdict::NotEnoughData);
    QCOMPARE(empty.groups.at(0).verdict, GroupVerdict::NotEnoughData);
}

void TestJudgement::fourVerdicts()
{
    // Overall 60 of 610: a tenth. The first is far beyond, the second between the limits, the last has few cases.
    const auto found = judge(groupsOf({{100, 30}, {100, 10}, {100, 8}, {100, 4}, {200, 8}, {10, 0}}));
    QCOMPARE(found.overall, (Cases{610, 60}));
    QCOMPARE(found.groups.at(0).verdict, GroupVerdict::Performer);
    QCOMPARE(found.groups.at(1).verdict, GroupVerdict::InLine);
    QCOMPARE(found.groups.at(5).verdict, GroupVerdict::NotEnoughData);
    QCOMPARE(found.verdict, OverallVerdict::Performers);
    QCOMPARE(found.reason, SystemReason::None);

    const auto bell = judge(groupsOf({{100, 17}, {100, 10}, {100, 8}, {100, 9}, {200, 16}}));
    QCOMPARE(bell.groups.at(0).verdict, GroupVerdict::WarningBell);
    QCOMPARE(bell.verdict, OverallVerdict::InLine);
}

void TestJudgement::singleEpisodeIsABell()
{
    const auto found = judge(groupsOf({{1, 1}, {1, 0}, {500, 5}, {498, 4}}));
    QCOMPARE(found.groups.at(0).verdict, GroupVerdict::WarningBell);
    QCOMPARE(found.groups.at(1).verdict, GroupVerdict::NotEnoughData);
    // Ten of ten are no proof either while nobody agreed to judge by ten.
    const auto ten = judge(groupsOf({{10, 10}, {500, 5}, {500, 5}}));
    QCOMPARE(ten.groups.at(0).verdict, GroupVerdict::WarningBell);
    JudgementRules few;
    few.minimumSample = 10;
    QCOMPARE(judge(groupsOf({{10, 10}, {500, 5}, {500, 5}}), few).groups.at(0).verdict, GroupVerdict::Performer);
}

void TestJudgement::lowSharesCanBeTheBadOnes()
{
    JudgementRules rules;
    rules.worse = WorseSide::Low;
    const auto found = judge(groupsOf({{100, 60}, {100, 92}, {100, 88}, {100, 90}, {100, 91}, {100, 93}}), rules);
    QCOMPARE(found.groups.at(0).verdict, GroupVerdict::Performer);
    QCOMPARE(found.groups.at(5).verdict, GroupVerdict::InLine);
}

void TestJudgement::namelessIsNotBlamed()
{
    auto groups = groupsOf({{100, 30}, {100, 10}, {100, 8}, {100, 4}, {200, 8}});
    groups.front().nameless = true;
    const auto found = judge(groups);
    QCOMPARE(found.groups.at(0).verdict, GroupVerdict::WarningBell);
    QVERIFY(!anyStands(found));
}

void TestJudgement::worseThanExpectedIsTheSystem()
{
    JudgementRules rules;
    rules.expected = 0.05;
    const auto alike = groupsOf({{100, 20}, {100, 22}, {100, 18}, {100, 21}});
    const auto found = judge(alike, rules);
    QCOMPARE(found.verdict, OverallVerdict::System);
    QCOMPARE(found.reason, SystemReason::WorseThanExpected);
    QVERIFY(!anyStands(found));
    rules.expected = 0.19; // within the interval of 20 %
    QCOMPARE(judge(alike, rules).verdict, OverallVerdict::InLine);
    // Without the one who stands out the others keep what is expected: it is not the system.
    rules.expected = 0.10;
    QCOMPARE(judge(groupsOf({{100, 50}, {100, 8}, {100, 9}, {100, 10}}), rules).verdict, OverallVerdict::Performers);
    // They do not: he stands out, and yet it is the system.
    rules.expected = 0.02;
    const auto both = judge(groupsOf({{100, 50}, {100, 8}, {100, 9}, {100, 10}}), rules);
    QCOMPARE(both.verdict, OverallVerdict::System);
    QCOMPARE(both.groups.at(0).verdict, GroupVerdict::Performer);
}

void TestJudgement::badPeriodIsTheSystem()
{
    // Four performers, three months; in the last one everybody has three times as many.
    std::vector<Group> groups(4, Group{{{{50, 5}, {50, 5}, {50, 15}}}});
    const auto found = judge(groups);
    QCOMPARE(found.badPeriods, std::vector<std::size_t>{2});
    QCOMPARE(found.verdict, OverallVerdict::System);
    QCOMPARE(found.reason, SystemReason::BadPeriod);
}

void TestJudgement::whoWorkedInTheBadPeriodIsComparedThere()
{
    // The last one works in the bad month only and does no worse there than the others did.
    std::vector<Group> groups(6, Group{{{{80, 4}, {80, 4}, {20, 10}}}});
    groups.push_back({{{{0, 0}, {0, 0}, {60, 30}}}});
    const auto found = judge(groups);
    QCOMPARE(found.badPeriods, std::vector<std::size_t>{2});
    QVERIFY(!anyStands(found));
    QCOMPARE(found.groups.back().verdict, GroupVerdict::InLine);
    // Told of one period only, the same figures look like his fault.
    std::vector<Cases> flat;
    for (const auto &group : groups)
        flat.push_back(group.all());
    QVERIFY(anyStands(judge(groupsOf(flat))));
}

void TestJudgement::hardWorkIsNoFault()
{
    // Normal situations go wrong in a twentieth, abnormal ones in two fifths; the last one gets the abnormal ones.
    std::vector<Group> groups(6, Group{{{{100, 5}}, {{10, 4}}}});
    groups.push_back({{{{10, 0}}, {{100, 40}}}});
    QVERIFY(!anyStands(judge(groups)));
}

void TestJudgement::likeWithLikeFindsWhatTheWholeHides()
{
    // He gets only normal situations and spoils as large a part of them as the others of all of theirs.
    std::vector<Group> groups(6, Group{{{{60, 3}}, {{60, 24}}}});
    groups.push_back({{{{120, 27}}, {{0, 0}}}});
    const auto found = judge(groups);
    QCOMPARE(found.groups.back().verdict, GroupVerdict::Performer);
    std::vector<Cases> flat;
    for (const auto &group : groups)
        flat.push_back(group.all());
    QVERIFY(!anyStands(judge(groupsOf(flat))));
}

void TestJudgement::tooManyToBlame()
{
    const auto found = judge(groupsOf({{200, 80}, {200, 82}, {200, 78}, {200, 10}, {200, 12}, {200, 8}, {200, 11}}));
    QCOMPARE(found.verdict, OverallVerdict::System);
    QCOMPARE(found.reason, SystemReason::TooMany);
    QVERIFY(!anyStands(found));
    QVERIFY(found.spread.chance < 1e-6);
    QVERIFY(found.spread.phi > 5.0);
}

void TestJudgement::unusuallyGood()
{
    const auto found = judge(groupsOf({{300, 5}, {300, 45}, {300, 40}, {300, 42}, {300, 44}}));
    QVERIFY(found.groups.at(0).better);
    QCOMPARE(found.groups.at(0).verdict, GroupVerdict::InLine);
    QVERIFY(!found.groups.at(1).better);
}

void TestJudgement::falseAlarmsOverSeeds_data()
{
    QTest::addColumn<int>("performers");
    QTest::addColumn<double>("rate");
    QTest::newRow("five") << 5 << 0.10;
    QTest::newRow("twenty") << 20 << 0.10;
    QTest::newRow("a hundred") << 100 << 0.10;
    QTest::newRow("twenty, rare events") << 20 << 0.01;
    QTest::newRow("twenty, even chances") << 20 << 0.50;
}

void TestJudgement::falseAlarmsOverSeeds()
{
    QFETCH(int, performers);
    QFETCH(double, rate);
    int alarms = 0, systems = 0;
    for (int seed = 0; seed < seeds; ++seed) {
        const auto found = judge(simulated(std::uint64_t(seed), performers, rate, rate));
        alarms += anyStands(found) ? 1 : 0;
        systems += found.verdict == OverallVerdict::System ? 1 : 0;
    }
    qInfo("wrong \"performer\" in %d of %d systems without one", alarms, seeds);
    QVERIFY(alarms <= seeds * JudgementRules().falseAlarms);
    QCOMPARE(systems, 0);
}

void TestJudgement::falseAlarmsOverStrataAndPeriods()
{
    int alarms = 0, systems = 0;
    for (int seed = 0; seed < seeds; ++seed) {
        std::mt19937_64 random{std::uint64_t(seed)};
        std::vector<Group> groups(12, Group{{std::vector<Cases>(6), std::vector<Cases>(6)}});
        for (auto &group : groups) {
            for (std::size_t s = 0; s < 2; ++s) {
                for (auto &cell : group.cells[s]) {
                    cell.total = s == 0 ? 5 + random() % 20 : random() % 5;
                    cell.events = drawn(random, cell.total, s == 0 ? 0.05 : 0.4);
                }
            }
        }
        const auto found = judge(groups);
        alarms += anyStands(found) ? 1 : 0;
        systems += found.verdict == OverallVerdict::System ? 1 : 0;
    }
    qInfo("wrong \"performer\" in %d, wrong \"system\" in %d of %d", alarms, systems, seeds);
    QVERIFY(alarms <= seeds * JudgementRules().falseAlarms);
    QVERIFY(systems <= seeds * JudgementRules().falseAlarms);
}

void TestJudgement::plantedPerformerOverSeeds_data()
{
    QTest::addColumn<int>("performers");
    QTest::addColumn<double>("planted"); // his rate among others of a tenth, with 150 cases
    QTest::addColumn<double>("found");
    QTest::newRow("three times as bad among twenty") << 20 << 0.30 << 0.98;
    QTest::newRow("three times as bad among a hundred") << 100 << 0.30 << 0.95;
    QTest::newRow("two and a half times among twenty") << 20 << 0.25 << 0.80;
}

void TestJudgement::plantedPerformerOverSeeds()
{
    QFETCH(int, performers);
    QFETCH(double, planted);
    QFETCH(double, found);
    int hits = 0, wrong = 0;
    for (int seed = 0; seed < seeds; ++seed) {
        const auto judgement = judge(simulated(std::uint64_t(seed), performers, 0.10, planted));
        hits += judgement.groups.front().verdict == GroupVerdict::Performer ? 1 : 0;
        for (std::size_t i = 1; i < judgement.groups.size(); ++i)
            wrong += judgement.groups[i].verdict == GroupVerdict::Performer ? 1 : 0;
    }
    qInfo("found in %d of %d, somebody else beside or instead in %d", hits, seeds, wrong);
    QVERIFY(hits >= found * seeds);
    QVERIFY(wrong <= seeds * JudgementRules().falseAlarms);
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
