// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/difference.h"
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

using Kind = WindowTarget::Kind;
using Comparison = WindowTarget::Comparison;

/// Five parts in series; `down` is the mean time to restore of the last, which a scenario changes.
SimulationModel scenario(double down)
{
    SimulationModel model = series({exponential("a", 500, 4), exponential("b", 700, 3), exponential("c", 300, 2),
                                    exponential("d", 900, 6), exponential("e", 800, down)},
                                   720);
    model.services[0].rules.targets = {{Kind::Availability, Comparison::AtLeast, 0.98},
                                       {Kind::LongestOutage, Comparison::AtMost, 8}};
    return model;
}

DifferenceTally compared(const SimulationModel &first, const SimulationModel &second, const SimulationOptions &options)
{
    auto outcome = simulateDifference(first, second, 0, options);
    return std::holds_alternative<DifferenceTally>(outcome) ? std::get<DifferenceTally>(outcome) : DifferenceTally();
}

/// Exact in steady state: the service is up while all are.
double downtimeOf(const SimulationModel &model)
{
    double up = 1;
    for (const auto &part : model.components)
        up *= part.timeToFailure.mean / (part.timeToFailure.mean + part.timeToRestore.mean);
    return 720 * (1 - up);
}

} // namespace

class TestPairedScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheDifferenceOfTheMeans()
    {
        const auto first = scenario(5);
        const auto second = scenario(4.5);
        const auto options = runs(20'000);
        const auto tally = compared(first, second, options);
        const Tally one = runOf(first, options).services[0];
        const Tally two = runOf(second, options).services[0];
        QVERIFY(tally.downtime.sum == two.downtime.sum() - one.downtime.sum());
        QVERIFY(tally.longest.sum == two.longest.sum() - one.longest.sum());
        QVERIFY(tally.interruptions.sum == two.interruptions.sum() - one.interruptions.sum());
        for (std::size_t target = 0; target < 2; ++target)
            QVERIFY(tally.breaches[target].sum ==
                    Wide(two.breaches[target].windows) - Wide(one.breaches[target].windows));
    }

    void sharedLuckCancelsOut()
    {
        const auto first = scenario(5);
        const auto second = scenario(4.5);
        const auto options = runs(20'000);
        const Difference paired = differenceOf(compared(first, second, options));
        const double apart = std::hypot(*downtimeHours(runOf(first, options).services[0]).standardError,
                                        *downtimeHours(runOf(second, options).services[0]).standardError);
        std::printf("difference of downtime %.5f h: error %.5f h paired, %.5f h apart\n", paired.downtimeHours.mean,
                    *paired.downtimeHours.standardError, apart);
        QVERIFY(*paired.downtimeHours.standardError < 0.15 * apart);
        QVERIFY(agrees(paired.downtimeHours, downtimeOf(second) - downtimeOf(first)));
        QVERIFY(std::abs(paired.availability.mean * 720 + paired.downtimeHours.mean) < 1e-6);
        QVERIFY(paired.breaches[0].mean < 0);
        QVERIFY(*paired.breaches[0].standardError < 0.005);
    }

    void intervalsCover()
    {
        const auto first = scenario(5);
        const auto second = scenario(4.5);
        const double exact = downtimeOf(second) - downtimeOf(first);
        int covered = 0;
        const int seeds = 500;
        for (int seed = 1; seed <= seeds; ++seed) {
            const auto [low, high] =
                bounds95(differenceOf(compared(first, second, runs(1000, std::uint64_t(seed)))).downtimeHours);
            covered += low <= exact && exact <= high;
        }
        std::printf("covered %d of %d\n", covered, seeds);
        QVERIFY(covered > 0.92 * seeds && covered < 0.98 * seeds);
    }

    void aScenarioWithOnePartMore()
    {
        auto second = scenario(5);
        second.components.insert(second.components.begin(), exponential("new", 1000, 2));
        second.gates[0].inputs.push_back(Source::component(5));
        const Difference difference = differenceOf(compared(scenario(5), second, runs(20'000)));
        QVERIFY(agrees(difference.downtimeHours, downtimeOf(second) - downtimeOf(scenario(5))));
    }

    void nothingChangedIsNothing()
    {
        const Difference difference = differenceOf(compared(scenario(5), scenario(5), runs(100)));
        QCOMPARE(difference.downtimeHours.mean, 0.0);
        QCOMPARE(*difference.downtimeHours.standardError, 0.0);
    }

    void threadsAndPartsChangeNoBit()
    {
        const auto first = scenario(5);
        const auto second = scenario(4.5);
        auto options = runs(1000);
        options.threads = 1;
        const auto whole = compared(first, second, options);
        options.threads = 3;
        QVERIFY(compared(first, second, options) == whole);
        options.replications = 300;
        auto parts = compared(first, second, options);
        options.first = 300;
        options.replications = 700;
        parts.add(compared(first, second, options));
        QVERIFY(parts == whole);
    }

    void whatCannotBeCompared()
    {
        auto other = scenario(5);
        other.services[0].rules.targets.pop_back();
        QCOMPARE(compared(scenario(5), other, runs(10)).replications, 0U);
        other = scenario(5);
        other.edges.push_back(other.end() + 1000);
        QCOMPARE(compared(scenario(5), other, runs(10)).replications, 0U);
        std::stop_source stop;
        stop.request_stop();
        auto options = runs(10);
        options.stop = stop.get_token();
        QCOMPARE(compared(scenario(5), scenario(5), options).replications, 0U);
    }
};

QTEST_GUILESS_MAIN(TestPairedScenarios)

#include "tst_pairedscenarios.moc"
