// SPDX-License-Identifier: GPL-3.0-or-later
// Random small structures against the sum over all states: every number of the engine from its definition.
#include "tests/core/engine/structures.h"

#include <QTest>

#include <bit>
#include <limits>
#include <set>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

class Enumeration
{
public:
    explicit Enumeration(const Structure &structure)
        : m_structure(structure)
        , m_states(std::uint64_t(1) << structure.components.size())
    {
        for (std::uint64_t state = 0; state < m_states; ++state)
            m_down.push_back(!worksBy(structure, structure.tops.front(), state));
        for (std::uint64_t state = 0; state < m_states; ++state) {
            if (isMinimal(state))
                m_cutSets.push_back(state);
        }
    }

    const std::vector<std::uint64_t> &cutSets() const { return m_cutSets; }

    template<typename Counts>
    double sumOver(Counts counts, double scale = 1.0) const
    {
        double sum = 0.0;
        for (std::uint64_t state = 0; state < m_states; ++state) {
            if (counts(state))
                sum += probability(state, scale);
        }
        return sum;
    }

    double unavailability() const
    {
        return sumOver([&](std::uint64_t state) { return isDown(state); });
    }
    /// States where the component decides, without its own probability.
    double birnbaum(std::size_t component) const
    {
        const std::uint64_t bit = std::uint64_t(1) << component;
        return sumOver([&](std::uint64_t state) { return isDown(state | bit) && !isDown(state & ~bit); });
    }
    double withComponent(std::size_t component, bool down) const
    {
        const std::uint64_t bit = std::uint64_t(1) << component;
        return sumOver([&](std::uint64_t state) { return isDown(down ? state | bit : state & ~bit); });
    }
    double unionWith(std::size_t component) const
    {
        return sumOver([&](std::uint64_t state) {
            return std::any_of(m_cutSets.begin(), m_cutSets.end(),
                               [&](std::uint64_t set) { return (set >> component & 1) != 0 && (set & ~state) == 0; });
        });
    }
    /// Mean over all orders in which the failed components of each state may have failed of "this one took it down".
    double downtimePart(std::size_t component) const
    {
        double sum = 0.0;
        for (std::uint64_t state = 0; state < m_states; ++state) {
            if (isDown(state) && (state >> component & 1) != 0)
                sum += probability(state, 1.0) * shapley(state, component);
        }
        return sum;
    }

private:
    bool isDown(std::uint64_t state) const { return m_down[state]; }

    bool isMinimal(std::uint64_t state) const
    {
        if (!isDown(state))
            return false;
        for (std::uint64_t rest = state; rest != 0; rest &= rest - 1) {
            if (isDown(state & ~(rest & -rest)))
                return false;
        }
        return true;
    }

    double probability(std::uint64_t state, double scale) const
    {
        double product = 1.0;
        for (std::size_t i = 0; i < m_structure.components.size(); ++i) {
            const double q = scale * m_structure.components[i].unavailability;
            product *= (state >> i & 1) != 0 ? q : 1.0 - q;
        }
        return product;
    }

    double shapley(std::uint64_t failed, std::size_t component) const
    {
        const std::uint64_t others = failed & ~(std::uint64_t(1) << component);
        const int count = std::popcount(failed);
        double sum = 0.0;
        for (std::uint64_t before = others;; before = (before - 1) & others) {
            if (!isDown(before) && isDown(before | std::uint64_t(1) << component)) {
                const int size = std::popcount(before);
                sum += std::exp(std::lgamma(size + 1.0) + std::lgamma(count - size) - std::lgamma(count + 1.0));
            }
            if (before == 0)
                return sum;
        }
    }

    const Structure &m_structure;
    std::uint64_t m_states;
    std::vector<bool> m_down;
    std::vector<std::uint64_t> m_cutSets;
};

std::uint64_t bitsOf(const CutSet &set)
{
    std::uint64_t bits = 0;
    for (const std::uint32_t component : set)
        bits |= std::uint64_t(1) << component;
    return bits;
}

} // namespace

class TestEnumeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesInEveryNumber_data();
    void agreesInEveryNumber();

private:
    void compareAvailability(const Structure &structure, const Diagram &diagram, const Enumeration &states);
    void compareCutSets(const CutSets &sets, const Enumeration &states);
    void compareImportance(const Structure &structure, const Diagram &diagram, const CutSets &sets,
                           const Enumeration &states);
};

void TestEnumeration::agreesInEveryNumber_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 300; ++seed)
        QTest::addRow("structure %u", seed) << seed;
}

void TestEnumeration::agreesInEveryNumber()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const int components = 1 + int(random() % 9);
    const Structure structure = randomStructure(random, components, 1 + int(random() % 12));
    const Enumeration states(structure);
    const auto diagram = solve(structure, structure.tops.front());
    QVERIFY(diagram);
    const auto sets = cutSetsOf(*diagram);
    QVERIFY(sets);
    compareAvailability(structure, *diagram, states);
    compareCutSets(*sets, states);
    compareImportance(structure, *diagram, *sets, states);
}

void TestEnumeration::compareAvailability(const Structure &structure, const Diagram &diagram, const Enumeration &states)
{
    const Availability a = availabilityOf(diagram, structure.components);
    QVERIFY(near(a.unavailability, states.unavailability(), 1e-12, 1e-300));
    double frequency = 0.0;
    for (std::size_t i = 0; i < structure.components.size(); ++i) {
        const Component &component = structure.components[i];
        if (component.meanUpHours)
            frequency += states.birnbaum(i) / (*component.meanUpHours + *component.meanDownHours);
    }
    QVERIFY(near(a.interruptionsPerHour.value_or(-1), frequency, 1e-11, 1e-17));
    if (a.meanUpHours && a.meanDownHours) {
        QVERIFY(near(*a.meanUpHours / (*a.meanUpHours + *a.meanDownHours), a.availability));
        QVERIFY(near(1 / (*a.meanUpHours + *a.meanDownHours), *a.interruptionsPerHour));
    }
}

void TestEnumeration::compareCutSets(const CutSets &sets, const Enumeration &states)
{
    QCOMPARE(sets.count().saturated, states.cutSets().size());
    QCOMPARE(sets.count().exact, std::to_string(states.cutSets().size()));
    std::vector<std::uint64_t> byOrder(sets.countByOrder().size(), 0);
    for (const std::uint64_t set : states.cutSets())
        ++byOrder.at(std::size_t(std::popcount(set)));
    for (std::size_t order = 0; order < byOrder.size(); ++order)
        QCOMPARE(sets.countByOrder()[order].saturated, byOrder[order]);
    const std::vector<CutSet> listed = sets.first(1'000'000);
    std::set<std::uint64_t> found;
    for (const CutSet &set : listed)
        found.insert(bitsOf(set));
    QCOMPARE(listed.size(), states.cutSets().size());
    QCOMPARE(found, std::set<std::uint64_t>(states.cutSets().begin(), states.cutSets().end()));
    QVERIFY(std::is_sorted(listed.begin(), listed.end(), [](const CutSet &a, const CutSet &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }));
    const std::vector<CutSet> some = sets.first(3);
    QVERIFY(std::equal(some.begin(), some.end(), listed.begin()));
}

void TestEnumeration::compareImportance(const Structure &structure, const Diagram &diagram, const CutSets &sets,
                                        const Enumeration &states)
{
    const auto unions = unionsOf(sets);
    QVERIFY(unions);
    const double u = states.unavailability();
    double downtime = 0.0;
    double interruptions = 0.0;
    const auto all = importanceOf(diagram, structure.components, &*unions);
    for (const Importance &one : all) {
        const double q = structure.components[one.component].unavailability;
        QVERIFY(near(one.birnbaum, states.birnbaum(one.component), 1e-11, 1e-15));
        if (u == 0.0) {
            QVERIFY(!one.riskAchievement && !one.riskReduction && !one.downtimeShare);
            continue;
        }
        QVERIFY(near(one.criticality, q * states.birnbaum(one.component) / u, 1e-11, 1e-15));
        QVERIFY(near(*one.fussellVesely, states.unionWith(one.component) / u, 1e-11));
        QVERIFY(*one.fussellVesely >= one.criticality * (1 - 1e-12));
        QVERIFY(near(*one.riskAchievement, states.withComponent(one.component, true) / u, 1e-11));
        const double perfect = states.withComponent(one.component, false);
        if (perfect == 0.0)
            QCOMPARE(*one.riskReduction, std::numeric_limits<double>::infinity());
        else
            QVERIFY(near(*one.riskReduction, u / perfect, 1e-10));
        QVERIFY(near(*one.downtimeShare, states.downtimePart(one.component) / u, 1e-9, 1e-13));
        downtime += *one.downtimeShare;
        interruptions += one.interruptionShare.value_or(0.0);
    }
    const bool hasShares = u > 0.0 && !diagram.components().empty();
    QCOMPARE(!all.empty() && all.front().downtimeShare.has_value(), hasShares);
    if (hasShares)
        QVERIFY(near(downtime, 1.0));
    if (interruptions != 0.0)
        QVERIFY(near(interruptions, 1.0));
}

QTEST_APPLESS_MAIN(TestEnumeration)
#include "tst_enumeration.moc"
