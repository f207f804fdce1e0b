// SPDX-License-Identifier: GPL-3.0-or-later
// The known answers kept beside the project, every number of every model; skipped where they are absent.
#include "tests/core/engine/knownanswers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

std::string decimal(const QJsonValue &value)
{
    return value.isString() ? value.toString().toStdString() : QString::number(value.toInteger()).toStdString();
}

} // namespace

class TestKnownAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfTheModel_data();
    void everyNumberOfTheModel();

private:
    void compareAvailability(const Availability &found, const QJsonObject &expected);
    void compareCutSets(const CutSets &found, const QJsonObject &expected);
    void compareImportance(const Importance &found, const QJsonObject &expected);
};

void TestKnownAnswers::everyNumberOfTheModel_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(u"" SLATELIER_SHARED_DATA "/availability/static"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (names.isEmpty())
        QTest::newRow("absent") << QString();
}

void TestKnownAnswers::everyNumberOfTheModel()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the known answers are not beside the project");
    const KnownAnswer known = loaded(path);
    QVERIFY(!known.tops.isEmpty());
    QVERIFY(faultsOf(known.structure).empty());
    const auto diagrams = solveAll(known.structure);
    for (qsizetype top = 0; top < known.tops.size(); ++top) {
        const auto &diagram = diagrams[std::size_t(top)];
        QVERIFY2(diagram, qPrintable(known.tops[top]));
        const QJsonObject expected = known.expected[known.tops[top]].toObject();
        compareAvailability(availabilityOf(*diagram, known.structure.components), expected);
        const auto sets = cutSetsOf(*diagram);
        QVERIFY(sets);
        compareCutSets(*sets, expected);
        const QJsonObject importance = expected["importance"_L1].toObject();
        const bool exactUnion =
            importance.begin() != importance.end() && importance.begin().value()["fussell_vesely"_L1].isDouble();
        const auto unions = exactUnion ? unionsOf(*sets) : Outcome<CutSetUnions>(Fault{});
        QCOMPARE(unions.hasValue(), exactUnion);
        const auto all = importanceOf(*diagram, known.structure.components, exactUnion ? &*unions : nullptr);
        qsizetype compared = 0;
        double downtime = 0.0;
        for (const Importance &one : all) {
            downtime += one.downtimeShare.value_or(0.0);
            const auto row = importance.constFind(known.components[qsizetype(one.component)]);
            if (row == importance.constEnd())
                continue;
            compareImportance(one, row->toObject());
            ++compared;
        }
        QCOMPARE(compared, importance.size());
        QVERIFY(near(downtime, 1.0, 1e-12));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"top %1"_s.arg(known.tops[top])));
    }
}

void TestKnownAnswers::compareAvailability(const Availability &found, const QJsonObject &expected)
{
    QVERIFY(near(found.unavailability, expected["unavailability"_L1].toDouble(), 1e-11));
    QVERIFY(near(found.availability, expected["availability"_L1].toDouble(), 1e-12));
    if (!expected.contains("failure_frequency_per_h"_L1)) {
        QVERIFY(!found.interruptionsPerHour);
        return;
    }
    QVERIFY(near(found.interruptionsPerHour.value(), expected["failure_frequency_per_h"_L1].toDouble(), 1e-10));
    QVERIFY(near(found.meanUpHours.value(), expected["mean_up_time_h"_L1].toDouble(), 1e-10));
    QVERIFY(near(found.meanDownHours.value(), expected["mean_down_time_h"_L1].toDouble(), 1e-10));
}

void TestKnownAnswers::compareCutSets(const CutSets &found, const QJsonObject &expected)
{
    QCOMPARE(found.count().exact, decimal(expected["mcs_count"_L1]));
    const QJsonArray byOrder = expected["mcs_count_by_order"_L1].toArray();
    QCOMPARE(found.countByOrder().size(), std::size_t(byOrder.size()));
    for (qsizetype order = 0; order < byOrder.size(); ++order)
        QCOMPARE(found.countByOrder()[std::size_t(order)].exact, decimal(byOrder[order]));
    const auto listed = found.first(200);
    QCOMPARE(listed.size(), std::size_t(std::min<std::uint64_t>(200, found.count().saturated)));
}

void TestKnownAnswers::compareImportance(const Importance &found, const QJsonObject &expected)
{
    const auto same = [&](double value, QLatin1StringView name) {
        return near(value, expected[name].toDouble(-1), 1e-8, 1e-12);
    };
    QVERIFY(same(found.birnbaum, "birnbaum"_L1));
    QVERIFY(same(found.criticality, "criticality"_L1));
    QVERIFY(same(found.riskAchievement.value(), "raw"_L1));
    if (expected["rrw"_L1].isNull())
        QCOMPARE(found.riskReduction.value(), std::numeric_limits<double>::infinity());
    else
        QVERIFY(same(found.riskReduction.value(), "rrw"_L1));
    if (expected.contains("fussell_vesely"_L1))
        QVERIFY(same(found.fussellVesely.value(), "fussell_vesely"_L1));
}

QTEST_GUILESS_MAIN(TestKnownAnswers)
#include "tst_knownanswers.moc"
