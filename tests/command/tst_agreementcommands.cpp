// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/editiontext.h"
#include "tests/command/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace Qt::StringLiterals;

namespace {

QString agreement(const QString &name) { return QStringLiteral(SLATELIER_TEST_DATA "/agreements/") + name + u".slatelier.json"_s; }
const QString sample = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/home-internet.en.slatelier.json");

QStringList keysOf(const QJsonValue &object)
{
    auto keys = object.toObject().keys();
    keys.sort();
    return keys;
}

} // namespace

/// What scripts read of agreements: exact words and numbers.
class TestAgreementCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("measured");
        QTest::addColumn<QJsonValue>("total");
        QTest::newRow("a share") << u"virtual-machine"_s << QStringList{u"av=0.999305556"_s} << QJsonValue(100000);
        QTest::newRow("per cent") << u"virtual-machine"_s << QStringList{u"av=98.8888889%"_s} << QJsonValue(150000);
        QTest::newRow("kept") << u"virtual-machine"_s << QStringList{u"av=0.9995"_s} << QJsonValue(0);
        QTest::newRow("two outages in minutes") << u"dedicated-internet"_s << QStringList{u"down=20min"_s, u"down=30min"_s} << QJsonValue(10000);
        QTest::newRow("hours") << u"dedicated-internet"_s << QStringList{u"down=1.5h"_s} << QJsonValue(20000);
        QTest::newRow("a target that was not measured leaves the total open") << u"private-network"_s << QStringList{u"jitter=3.1"_s} << QJsonValue();
        QTest::newRow("both schemes") << u"private-network"_s << QStringList{u"jitter=3.1"_s, u"loss=0.1"_s} << QJsonValue(60000);
    }
    void credits()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, measured);
        QFETCH(QJsonValue, total);
        QStringList arguments{u"credits"_s, agreement(name), u"--agreement"_s, u"1"_s, u"--json"_s};
        for (const auto &value : measured)
            arguments << u"--measured"_s << value;
        const auto outcome = program::run(arguments);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto json = outcome.json();
        QCOMPARE(keysOf(json), (QStringList{u"schemes"_s, u"total_minor"_s}));
        QCOMPARE(json.value(u"total_minor"_s), total);
        for (const auto &scheme : json.value(u"schemes"_s).toArray()) {
            QCOMPARE(keysOf(scheme), (QStringList{u"amount_minor"_s, u"capped"_s, u"currency"_s, u"days"_s, u"id"_s, u"kind"_s, u"steps"_s}));
            QVERIFY(!scheme.toObject().value(u"steps"_s).toArray().isEmpty());
        }
    }

    void wrongMeasurements_data()
    {
        QTest::addColumn<QString>("measured");
        QTest::newRow("no sign of equality") << u"av"_s;
        QTest::newRow("unknown target") << u"speed=1"_s;
        QTest::newRow("not a number") << u"av=often"_s;
        QTest::newRow("infinite") << u"av=inf"_s;
        QTest::newRow("nothing") << u"av="_s;
    }
    void wrongMeasurements()
    {
        QFETCH(QString, measured);
        const auto outcome = program::run({u"credits"_s, agreement(u"virtual-machine"_s), u"--agreement"_s, u"1"_s, u"--measured"_s, measured, u"--json"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.errors.contains(measured), qPrintable(outcome.errors));
    }

    void unknownAgreement_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("credits") << QStringList{u"credits"_s, sample, u"--measured"_s, u"t-av=1"_s};
        QTest::newRow("carried") << QStringList{u"carried"_s, sample};
        QTest::newRow("redline") << QStringList{u"redline"_s, sample, u"--from-edition"_s, u"1"_s, u"--to-edition"_s, u"2"_s};
    }
    void unknownAgreement()
    {
        QFETCH(QStringList, command);
        const auto outcome = program::run(command + QStringList{u"--agreement"_s, u"no-such"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.errors.contains(u"no-such"_s));
    }

    void carried()
    {
        const auto outcome = program::run({u"carried"_s, sample, u"--agreement"_s, u"17"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto json = outcome.json();
        bool restoration = false;
        for (const auto &value : json.value(u"targets"_s).toArray()) {
            const auto target = value.toObject();
            QCOMPARE(keysOf(value), (QStringList{u"carried"_s, u"holds"_s, u"id"_s, u"operator"_s, u"path"_s, u"promised"_s, u"reason"_s}));
            if (target.value(u"id"_s).toString() != "t-rest"_L1)
                continue;
            // 2 h at the desk, then 9.5 working hours of the crew that were begun before 21:00 go on at 09:00.
            restoration = true;
            QCOMPARE(target.value(u"carried"_s).toDouble(), 23.5);
            QCOMPARE(target.value(u"holds"_s), QJsonValue(true));
            QVERIFY(target.value(u"path"_s).toArray().contains(u"field-crew"_s));
        }
        QVERIFY(restoration);
        QCOMPARE(json.value(u"credits"_s).toArray().first().toObject().value(u"holds"_s), QJsonValue(false));
    }

    void redline()
    {
        auto project = exchange::openTextProject(sample).value();
        const model::Id<model::Agreement> sla{u"sla-17"_s};
        exchange::signEdition(project, sla, {1'800'000'000, {u"Europe/Moscow"_s}});
        exchange::startEdition(project, sla);
        auto target = *project.targets.find({u"t-av"_s});
        target.value = model::Decimal::parse(u"0.997");
        project.targets.put(target);
        project.duties.remove(u"d-7"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.slatelier.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exchange::writeTextProject(project));
        file.close();
        const auto between = [&](const QString &from, const QString &to) {
            return program::run({u"redline"_s, path, u"--agreement"_s, u"17"_s, u"--from-edition"_s, from, u"--to-edition"_s, to, u"--json"_s});
        };
        const auto outcome = between(u"2"_s, u"3"_s);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto json = outcome.json();
        QVERIFY(json.value(u"added"_s).toArray().isEmpty());
        QCOMPARE(json.value(u"removed"_s).toArray(), (QJsonArray{QJsonObject{{u"entity"_s, u"duties"_s}, {u"id"_s, u"d-7"_s}}}));
        QCOMPARE(json.value(u"changed"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"entity"_s, u"targets"_s}, {u"id"_s, u"t-av"_s}, {u"field"_s, u"value"_s}, {u"before"_s, 0.995}, {u"after"_s, 0.997}}}));
        const auto same = between(u"2"_s, u"2"_s).json();
        QVERIFY(same.value(u"changed"_s).toArray().isEmpty() && same.value(u"removed"_s).toArray().isEmpty());
        const auto missing = between(u"2"_s, u"9"_s);
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.errors.contains(u'9'));
    }
};

QTEST_GUILESS_MAIN(TestAgreementCommands)
#include "tst_agreementcommands.moc"
