// SPDX-License-Identifier: GPL-3.0-or-later
// Networks said more simply are the same functions, and modules are where nothing is shared.
#include "core/engine/diagram.h"
#include "core/engine/modules.h"
#include "tests/core/engine/structures.h"

#include <QTest>

#include <set>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

/// Has the root failed when the components whose bits are set are down?
bool hasFailed(const Network &network, std::uint32_t down)
{
    std::vector<bool> failed(network.gates.size());
    const auto is = [&](Network::Reference reference) {
        if (Network::isConstant(reference))
            return reference == Network::alwaysFailed;
        const std::uint32_t index = Network::indexOf(reference);
        return Network::isGate(reference) ? bool(failed[index]) : (down >> network.components[index] & 1) != 0;
    };
    for (std::size_t i = 0; i < network.gates.size(); ++i) {
        const Network::Gate &gate = network.gates[i];
        const auto count = std::size_t(std::count_if(gate.inputs.begin(), gate.inputs.end(), is));
        const std::size_t needed = gate.kind == Network::Kind::Or    ? 1
                                   : gate.kind == Network::Kind::And ? gate.inputs.size()
                                                                     : gate.threshold;
        failed[i] = count >= needed;
    }
    return is(network.root);
}

void collectBelow(const Network &network, Network::Reference reference, std::set<Network::Reference> &below)
{
    if (!below.insert(reference).second || !Network::isGate(reference))
        return;
    for (const Network::Reference input : network.gates[Network::indexOf(reference)].inputs)
        collectBelow(network, input, below);
}

/// By the definition: of what is below the gate nothing is an input of a gate that is not below it.
bool isModuleByDefinition(const Network &network, std::uint32_t gate)
{
    std::set<Network::Reference> below;
    collectBelow(network, Network::gate(gate), below);
    for (std::uint32_t user = 0; user < network.gates.size(); ++user) {
        if (below.contains(Network::gate(user)))
            continue;
        for (const Network::Reference input : network.gates[user].inputs) {
            if (input != Network::gate(gate) && below.contains(input))
                return false;
        }
    }
    return true;
}

} // namespace

class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailsAloneIsNotRepeated();
    void sameFunctionEverywhere();
    void modulesByDefinition();
    void whatManyShareComesFirst();
};

void TestModules::whatFailsAloneIsNotRepeated()
{
    // Needs the feed 0 itself, and two of three servers which each need the feed as well.
    Structure structure;
    structure.components.resize(4);
    structure.gates = {Gate::all({part(1), part(0)}), Gate::all({part(2), part(0)}), Gate::all({part(3), part(0)}),
                       Gate::atLeast(2, {gate(0), gate(1), gate(2)}), Gate::all({part(0), gate(3)})};
    const Network simple = withoutRepetition(*networkOf(structure, gate(4)));
    QCOMPARE(simple.gates.size(), std::size_t(2));
    QCOMPARE(simple.gates[0].inputs.size(), std::size_t(3)); // the servers alone
    QCOMPARE(simple.gates[1].inputs.size(), std::size_t(2)); // the feed, or them
    QCOMPARE(simple.given.size(), std::size_t(4));
}

void TestModules::sameFunctionEverywhere()
{
    std::mt19937 numbers(20261122);
    int simpler = 0;
    for (int round = 0; round < 3'000; ++round) {
        const Structure structure = randomStructure(numbers, 7, 3 + int(numbers() % 20));
        const Network given = *networkOf(structure, gate(structure.gates.size() - 1));
        const Network simple = withoutRepetition(given);
        QCOMPARE(simple.given, given.given);
        simpler += simple.gates != given.gates;
        std::set<Network::Reference> below;
        collectBelow(simple, simple.root, below);
        QCOMPARE(below.size(), Network::isConstant(simple.root) ? 1 : simple.gates.size() + simple.components.size());
        for (std::uint32_t down = 0; down < 128; ++down)
            QCOMPARE(hasFailed(simple, down), hasFailed(given, down));
    }
    QVERIFY(simpler > 300);
}

void TestModules::modulesByDefinition()
{
    std::mt19937 numbers(3);
    int modules = 0;
    for (int round = 0; round < 2'000; ++round) {
        const Structure structure = randomStructure(numbers, 12, 14);
        const Network network = *networkOf(structure, gate(13));
        const std::vector<bool> found = modulesOf(network);
        for (std::uint32_t index = 0; index < network.gates.size(); ++index) {
            QCOMPARE(bool(found[index]), isModuleByDefinition(network, index));
            modules += found[index];
        }
    }
    QVERIFY2(modules > 500, qPrintable(QString::number(modules)));
}

void TestModules::whatManyShareComesFirst()
{
    // Forty pairs of servers in two rooms, crosswise dependent: small only where the rooms are asked first.
    Structure structure;
    structure.components.resize(2 + 80);
    std::vector<Source> pairs;
    for (std::size_t pair = 0; pair < 40; ++pair) {
        structure.gates.push_back(Gate::all({part(2 + 2 * pair), part(0)}));
        structure.gates.push_back(Gate::all({part(3 + 2 * pair), part(1)}));
        structure.gates.push_back(Gate::any({gate(3 * pair), gate(3 * pair + 1)}));
        pairs.push_back(gate(3 * pair + 2));
    }
    structure.gates.push_back(Gate::all(pairs));
    const auto diagram = solve(structure, gate(120));
    QVERIFY(diagram);
    QVERIFY2(diagram->size() < 250, qPrintable(QString::number(diagram->size())));
}

QTEST_APPLESS_MAIN(TestModules)
#include "tst_modules.moc"
