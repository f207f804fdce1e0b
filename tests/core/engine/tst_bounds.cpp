// SPDX-License-Identifier: GPL-3.0-or-later
// Between the bounds lies the truth, however few nodes they may use; with enough nodes they are the truth.
#include "core/engine/bounds.h"
#include "tests/core/engine/knownanswers.h"

#include <QDir>
#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;
using namespace Qt::StringLiterals;

class TestBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdTheTruth_data()
    {
        QTest::addColumn<unsigned>("nodes");
        for (const unsigned nodes : {2U, 10U, 40U, 100'000U})
            QTest::addRow("%u nodes", nodes) << nodes;
    }
    void holdTheTruth();
    void holdThePublishedTruth();
    void canBeStopped();
};

void TestBounds::holdTheTruth()
{
    QFETCH(unsigned, nodes);
    std::mt19937 numbers(nodes);
    double widest = 0.0;
    for (int round = 0; round < 300; ++round) {
        const Structure structure = randomStructure(numbers, 14, 16);
        const Source top = gate(structure.gates.size() - 1);
        const double truth = availabilityOf(*solve(structure, top), structure.components).unavailability;
        const auto bounds = boundsOf(structure, top, nodes);
        QVERIFY(bounds);
        QVERIFY2(bounds->low <= truth * (1 + 1e-13) && truth <= bounds->high * (1 + 1e-13),
                 qPrintable(u"%1: %2 .. %3"_s.arg(truth).arg(bounds->low).arg(bounds->high)));
        widest = std::max(widest, bounds->high - bounds->low);
    }
    if (nodes > 1'000)
        QVERIFY(widest < 1e-11);
    if (nodes <= 10)
        QVERIFY(widest > 1e-3);
}

void TestBounds::holdThePublishedTruth()
{
    const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/static"));
    for (const QString &name : {u"s20-aralia-chinese"_s, u"s22-aralia-baobab3"_s, u"s31-aralia-edfpa14p"_s}) {
        const KnownAnswer known = loaded(folder.filePath(name + u".json"_s));
        if (known.tops.isEmpty())
            QSKIP("the known answers are not beside the project");
        const double truth = known.expected.value(known.tops.first()).toObject().value(u"unavailability"_s).toDouble();
        const auto bounds = boundsOf(known.structure, known.structure.tops.front(), 500);
        QVERIFY(bounds && bounds->low <= truth && truth <= bounds->high);
        QVERIFY(bounds->low > 0.9 * truth);
    }
}

void TestBounds::canBeStopped()
{
    std::mt19937 numbers(1);
    const Structure structure = randomStructure(numbers, 14, 16);
    std::stop_source source;
    source.request_stop();
    Limits limits;
    limits.stop = source.get_token();
    const auto stopped = boundsOf(structure, gate(15), 100, limits);
    QVERIFY(stopped || stopped.error().kind == Fault::Kind::Stopped); // at once, or done before anybody asked
    Structure own;
    own.gates = {Gate::all({gate(0)})};
    QCOMPARE(boundsOf(own, gate(0)).error().kind, Fault::Kind::Cycle);
}

QTEST_APPLESS_MAIN(TestBounds)
#include "tst_bounds.moc"
