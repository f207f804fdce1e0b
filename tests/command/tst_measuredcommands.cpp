// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QString mapping = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/mappings/servicenow-incidents.json");
const QString incidents = QStringLiteral(SLATELIER_SHARED_DATA "/itsm/uci_incidents.csv");

QStringList keysOf(const QJsonValue &object)
{
    auto keys = object.toObject().keys();
    keys.sort();
    return keys;
}

QJsonObject rowOf(const QJsonObject &statistics, const QString &id)
{
    for (const auto &row : statistics.value(u"rows"_s).toArray()) {
        if (row.toObject().value(u"id"_s).toString() == id)
            return row.toObject();
    }
    return {};
}

} // namespace

/// What scripts read of measured rows: exact words and numbers.
class TestMeasuredCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAndCounts();
    void refusesAllOrNothing();
    void dryRunChangesNothing();
    void plantedPerformer();
    void publishedIncidents();
    void wrongUsage_data();
    void wrongUsage();
    void nothingMeasured();
    void sampleShowsTheSystem_data();
    void sampleShowsTheSystem();

private:
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    QString m_project;
};

void TestMeasuredCommands::init()
{
    static int number = 0;
    m_project = m_folder.filePath(u"p%1.slatelier"_s.arg(++number));
    const auto made = program::run({u"new"_s, m_project});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
}

QString TestMeasuredCommands::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestMeasuredCommands::importsAndCounts()
{
    const auto table = write(u"t.csv"_s, "number,opened,resolved,closed,performer,reopened\nT-1,2026-10-01T10:00Z,2026-10-01T11:00Z,,S-1,0\n"
                                         "T-2,2026-10-01T10:00Z,2026-10-01T19:00Z,,S-2,1\n");
    const auto first = program::run({u"import"_s, m_project, table, u"--kind"_s, u"tickets"_s, u"--json"_s});
    QVERIFY2(first.status == 0, qPrintable(first.errors));
    QCOMPARE(first.json().value(u"imported"_s), QJsonValue(2));
    QCOMPARE(first.json().value(u"created"_s), QJsonValue(QJsonObject{{u"tickets"_s, 2}}));
    QVERIFY(first.json().value(u"skipped"_s).toArray().isEmpty());
    const auto again = program::run({u"import"_s, m_project, table, u"--kind"_s, u"tickets"_s, u"--json"_s});
    QCOMPARE(again.json().value(u"imported"_s), QJsonValue(0));
    QCOMPARE(again.json().value(u"unchanged"_s), QJsonValue(2));
    const auto words = program::run({u"import"_s, m_project, table, u"--kind"_s, u"tickets"_s});
    QVERIFY2(words.out.contains("already"), words.out.constData()); // it says that nothing is new
    const auto info = program::run({u"info"_s, m_project, u"--json"_s}).json();
    QCOMPARE(info.value(u"measured"_s), QJsonValue(QJsonObject{{u"outages"_s, 0}, {u"tickets"_s, 2}, {u"ratings"_s, 0}, {u"samples"_s, 0}}));
    QCOMPARE(info.value(u"integrity"_s), QJsonValue(u"ok"_s));
}

void TestMeasuredCommands::refusesAllOrNothing()
{
    const auto table = write(u"bad.csv"_s, "number,opened\nT-1,2026-10-01T10:00Z\nT-2,never\n");
    const auto refused = program::run({u"import"_s, m_project, table, u"--kind"_s, u"tickets"_s, u"--json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(u"bad.csv:3:5:"_s), qPrintable(refused.errors));
    QCOMPARE(program::run({u"info"_s, m_project, u"--json"_s}).json().value(u"measured"_s).toObject().value(u"tickets"_s), QJsonValue(0));
    const auto skipped = program::run({u"import"_s, m_project, table, u"--kind"_s, u"tickets"_s, u"--skip-bad-rows"_s, u"--json"_s});
    QCOMPARE(skipped.status, 0);
    QCOMPARE(skipped.json().value(u"imported"_s), QJsonValue(1));
    QCOMPARE(skipped.json().value(u"skipped"_s).toArray().first().toObject().value(u"line"_s), QJsonValue(3));
}

void TestMeasuredCommands::dryRunChangesNothing()
{
    const auto table = write(u"r.csv"_s, "ticket,score\nT-1,5\n");
    const auto tried = program::run({u"import"_s, m_project, table, u"--kind"_s, u"ratings"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(tried.status == 0, qPrintable(tried.errors));
    QCOMPARE(tried.json().value(u"imported"_s), QJsonValue(1));
    QCOMPARE(program::run({u"info"_s, m_project, u"--json"_s}).json().value(u"measured"_s).toObject().value(u"ratings"_s), QJsonValue(0));
}

void TestMeasuredCommands::plantedPerformer()
{
    QByteArray table = "number,opened,performer,reopened\n";
    for (int i = 0; i < 600; ++i)
        table += "T-" + QByteArray::number(i) + ",2026-10-01T10:00Z,S-" + QByteArray::number(i % 6) + ',' + (i / 6 < (i % 6 == 2 ? 40 : 10) ? "1" : "0") + '\n';
    QCOMPARE(program::run({u"import"_s, m_project, write(u"p.csv"_s, table), u"--kind"_s, u"tickets"_s}).status, 0);
    const auto outcome = program::run({u"statistics"_s, m_project, u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const auto json = outcome.json();
    QCOMPARE(json.value(u"overall"_s), QJsonValue(QJsonObject{{u"n"_s, 600}, {u"events"_s, 90}, {u"rate"_s, 0.15}}));
    QCOMPARE(json.value(u"verdict"_s), QJsonValue(u"performers"_s));
    QCOMPARE(rowOf(json, u"S-2"_s).value(u"verdict"_s), QJsonValue(u"performer"_s));
    QCOMPARE(rowOf(json, u"S-1"_s).value(u"verdict"_s), QJsonValue(u"in_line"_s));
    for (const auto &key : {u"id"_s, u"n"_s, u"events"_s, u"rate"_s, u"low"_s, u"high"_s, u"limit95_low"_s, u"limit95_high"_s, u"limit998_low"_s, u"limit998_high"_s, u"verdict"_s})
        QVERIFY(keysOf(json.value(u"rows"_s).toArray().first()).contains(key));
    QVERIFY(json.value(u"sentence"_s).toString().contains(u"S-2"_s));
    // Quantiles of the binomial law of 100 cases at 0.15, by exact fractions: 8 – 22 and 5 – 27.
    QCOMPARE(rowOf(json, u"S-2"_s).value(u"limit95_low"_s).toDouble(), 0.08);
    QCOMPARE(rowOf(json, u"S-2"_s).value(u"limit95_high"_s).toDouble(), 0.22);
    QCOMPARE(rowOf(json, u"S-2"_s).value(u"limit998_low"_s).toDouble(), 0.05);
    QCOMPARE(rowOf(json, u"S-2"_s).value(u"limit998_high"_s).toDouble(), 0.27);
    const auto later = program::run({u"statistics"_s, m_project, u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--from"_s, u"2026-10-02"_s, u"--json"_s}).json();
    QCOMPARE(later.value(u"verdict"_s), QJsonValue(u"not_enough_data"_s));
    QCOMPARE(later.value(u"overall"_s).toObject().value(u"rate"_s), QJsonValue(QJsonValue::Null));
}

void TestMeasuredCommands::publishedIncidents()
{
    if (!QFile::exists(incidents))
        QSKIP("shared/data is not beside the checkout");
    const auto brought = program::run({u"import"_s, m_project, incidents, u"--mapping"_s, mapping, u"--json"_s});
    QVERIFY2(brought.status == 0, qPrintable(brought.errors));
    QCOMPARE(brought.json().value(u"imported"_s), QJsonValue(10222));
    const auto json = program::run({u"statistics"_s, m_project, u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--json"_s}).json();
    QCOMPARE(json.value(u"overall"_s).toObject().value(u"events"_s), QJsonValue(139));
    QCOMPARE(rowOf(json, u"Resolver 167"_s).value(u"rate"_s).toDouble(), 3.0 / 38.0);
    const auto within = program::run({u"statistics"_s, m_project, u"--by"_s, u"crew"_s, u"--measure"_s, u"within:24h"_s, u"--priority"_s, u"1 - Critical"_s, u"--json"_s}).json();
    QCOMPARE(within.value(u"overall"_s).toObject().value(u"n"_s), QJsonValue(101));
    QCOMPARE(within.value(u"overall"_s).toObject().value(u"events"_s), QJsonValue(23));
}

void TestMeasuredCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no measure") << QStringList{u"--by"_s, u"performer"_s};
    QTest::newRow("nobody to compare") << QStringList{u"--measure"_s, u"reopen"_s};
    QTest::newRow("an unknown measure") << QStringList{u"--by"_s, u"performer"_s, u"--measure"_s, u"beauty"_s};
    QTest::newRow("no length of time") << QStringList{u"--by"_s, u"performer"_s, u"--measure"_s, u"within:"_s};
    QTest::newRow("no date") << QStringList{u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--from"_s, u"spring"_s};
    QTest::newRow("no share") << QStringList{u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--expected"_s, u"2"_s};
    QTest::newRow("no zone") << QStringList{u"--by"_s, u"performer"_s, u"--measure"_s, u"reopen"_s, u"--zone"_s, u"Mars/Olympus"_s};
}

void TestMeasuredCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto outcome = program::run(QStringList{u"statistics"_s, m_project} + arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
}

void TestMeasuredCommands::nothingMeasured()
{
    const auto sample = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/home-internet.en.slatelier.json");
    const auto outcome = program::run({u"statistics"_s, sample, u"--by"_s, u"period"_s, u"--measure"_s, u"came_back"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.json().value(u"verdict"_s), QJsonValue(u"not_enough_data"_s));
    QVERIFY(outcome.json().value(u"rows"_s).toArray().isEmpty());
}

void TestMeasuredCommands::sampleShowsTheSystem_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("contacts again") << u"reopen"_s << u"system"_s;
    QTest::newRow("repairs that came back") << u"came_back"_s << u"system"_s;
    QTest::newRow("ratings, of which nothing is promised") << u"rating_low"_s << u"in_line"_s;
}

// The story of the sample: everybody's repairs come back more often than is promised, and nobody is worse than the others.
void TestMeasuredCommands::sampleShowsTheSystem()
{
    QFETCH(QString, measure);
    QFETCH(QString, verdict);
    for (const auto &language : {u"en"_s, u"ru"_s}) {
        const QString project = m_folder.filePath(u"home-"_s + language + measure + u".slatelier"_s);
        const auto made = program::run({u"new"_s, project, u"--template"_s, u"home-internet"_s, u"--language"_s, language});
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        const auto json = program::run({u"statistics"_s, project, u"--by"_s, u"performer"_s, u"--measure"_s, measure, u"--json"_s}).json();
        QCOMPARE(json.value(u"verdict"_s), QJsonValue(verdict));
        for (const auto &row : json.value(u"rows"_s).toArray())
            QVERIFY(row.toObject().value(u"verdict"_s).toString() != u"performer"_s);
        QVERIFY(json.value(u"control"_s).toObject().value(u"periods"_s).toArray().size() >= 3);
    }
}

QTEST_GUILESS_MAIN(TestMeasuredCommands)
#include "tst_measuredcommands.moc"
