// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/statesample.h"
#include "tests/core/engine/structures.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

class TestStateSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheTruth()
    {
        std::mt19937 numbers(5);
        int covered = 0;
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            const Structure structure = randomStructure(numbers, 10, 10);
            const Source top = gate(9);
            const double truth = availabilityOf(*solve(structure, top), structure.components).unavailability;
            const auto sample = sampledStates(structure, top, {std::uint64_t(round), 40'000, 1});
            QVERIFY(sample);
            QVERIFY(sample->samples >= 40'000);
            covered += sample->unavailability.low <= truth && truth <= sample->unavailability.high;
            const double error = std::sqrt(truth * (1 - truth) / double(sample->samples)) + 1e-9;
            QVERIFY(std::abs(sample->unavailability.value - truth) < 5 * error + 1e-6);
        }
        QVERIFY2(covered >= rounds * 92 / 100, qPrintable(QString::number(covered)));
    }
    void threadsChangeNothing()
    {
        std::mt19937 numbers(6);
        const Structure structure = randomStructure(numbers, 30, 25);
        const auto one = sampledStates(structure, gate(24), {3, 500'000, 1});
        const auto three = sampledStates(structure, gate(24), {3, 500'000, 3});
        QVERIFY(one && three);
        QCOMPARE(three->down, one->down);
        QCOMPARE(three->samples, one->samples);
    }
    void stopsAndRefuses()
    {
        std::stop_source source;
        source.request_stop();
        Structure structure;
        structure.components = down({0.1});
        structure.gates = {Gate::all({part(0)}), Gate::all({gate(1)})};
        QVERIFY(sampledStates(structure, gate(0), {1, 10'000, 1}));
        QVERIFY(!sampledStates(structure, gate(0), {1, 10'000'000'000, 2, source.get_token()}));
        QVERIFY(!sampledStates(structure, gate(1)));
    }
};

QTEST_APPLESS_MAIN(TestStateSample)
#include "tst_statesample.moc"
