// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name) { return QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/") + name + u".en.slatelier.json"_s; }

QStringList keysOf(const QJsonValue &object)
{
    auto keys = object.toObject().keys();
    keys.sort();
    return keys;
}

QJsonObject rowWith(const QJsonArray &rows, const QString &key, const QString &value)
{
    for (const auto &row : rows) {
        if (row.toObject().value(key).toString() == value)
            return row.toObject();
    }
    return {};
}

} // namespace

/// What scripts read of the line of sight and of pay: exact words and numbers.
class TestAccountabilityCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void traceNamesTheGaps()
    {
        const auto outcome = program::run({u"trace"_s, sample(u"home-internet"_s), u"--on"_s, u"2026-11-01"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto agreements = outcome.json().value(u"agreements"_s).toArray();
        QCOMPARE(agreements.size(), 3);
        const auto sla = agreements.at(0);
        QCOMPARE(keysOf(sla), (QStringList{u"coverage"_s, u"number"_s, u"targets"_s}));
        QCOMPARE(sla.toObject().value(u"coverage"_s).toDouble(), 0.0);
        const auto targets = sla.toObject().value(u"targets"_s).toArray();
        QCOMPARE(targets.size(), 7);
        for (const auto &target : targets)
            QCOMPARE(keysOf(target), (QStringList{u"acknowledged"_s, u"gaps"_s, u"id"_s, u"kpis"_s, u"metric"_s, u"people"_s, u"roles"_s}));
        const auto visit = rowWith(targets, u"id"_s, u"t-visit"_s);
        QCOMPARE(visit.value(u"kpis"_s).toArray(), QJsonArray{u"k-visit"_s});
        QCOMPARE(visit.value(u"roles"_s).toArray().at(0).toObject(), (QJsonObject{{u"id"_s, u"crew-role"_s}, {u"level"_s, u"field"_s}}));
        QCOMPARE(visit.value(u"people"_s).toInt(), 3);
        QCOMPARE(visit.value(u"acknowledged"_s).toDouble(), 0.0);
        QCOMPARE(visit.value(u"gaps"_s).toArray().at(0).toObject().value(u"rule"_s).toString(), u"role-not-told"_s);
        QVERIFY(rowWith(targets, u"id"_s, u"t-tv"_s).value(u"acknowledged"_s).isNull()); // nobody is asked for it
    }

    void traceOfOneWholeAgreement()
    {
        const auto outcome = program::run({u"trace"_s, sample(u"home-internet-mended"_s), u"--agreement"_s, u"17"_s, u"--on"_s, u"2026-11-01"_s, u"--json"_s});
        const auto agreements = outcome.json().value(u"agreements"_s).toArray();
        QCOMPARE(agreements.size(), 1);
        QCOMPARE(agreements.at(0).toObject().value(u"coverage"_s).toDouble(), 1.0);
        // After its end an agreement is looked at as it was on its last day.
        const auto later = program::run({u"trace"_s, sample(u"home-internet-mended"_s), u"--agreement"_s, u"17"_s, u"--on"_s, u"2027-05-01"_s, u"--json"_s});
        QCOMPARE(later.json().value(u"agreements"_s).toArray().at(0).toObject().value(u"coverage"_s).toDouble(), 1.0);
    }

    void scoresAreExact()
    {
        const auto outcome = program::run({u"scores"_s, sample(u"home-internet"_s), u"--period"_s, u"2026-10"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto people = outcome.json().value(u"people"_s).toArray();
        const auto belov = rowWith(people, u"person"_s, u"p-07"_s);
        QCOMPARE(keysOf(belov), (QStringList{u"currency"_s, u"kpis"_s, u"payout_minor"_s, u"person"_s, u"role"_s, u"score"_s, u"steps"_s}));
        QCOMPARE(belov.value(u"payout_minor"_s).toInteger(), 2'890'800); // worked by hand in the test of the page
        QVERIFY(std::abs(belov.value(u"score"_s).toDouble() - (0.6 * 1.04 + 0.4 * 13 / 15)) < 1e-12);
        const auto kpi = rowWith(belov.value(u"kpis"_s).toArray(), u"id"_s, u"k-visit"_s);
        QCOMPARE(keysOf(kpi), (QStringList{u"achievement"_s, u"id"_s, u"n"_s, u"score"_s, u"weight"_s}));
        QCOMPARE(kpi.value(u"n"_s).toInt(), 64);
        QVERIFY(std::abs(kpi.value(u"achievement"_s).toDouble() - 13.0 / 15) < 1e-12);
        const auto owner = rowWith(people, u"person"_s, u"p-02"_s);
        QVERIFY(owner.value(u"payout_minor"_s).isNull()); // no scheme
        const auto quiet = program::run({u"scores"_s, sample(u"home-internet"_s), u"--period"_s, u"2026-Q3"_s, u"--json"_s});
        QVERIFY(rowWith(quiet.json().value(u"people"_s).toArray(), u"person"_s, u"p-07"_s).value(u"score"_s).isNull()); // no figures
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("period of a day") << QStringList{u"scores"_s, sample(u"home-internet"_s), u"--period"_s, u"2026-10-01"_s};
        QTest::newRow("month 13") << QStringList{u"scores"_s, sample(u"home-internet"_s), u"--period"_s, u"2026-13"_s};
        QTest::newRow("no period") << QStringList{u"scores"_s, sample(u"home-internet"_s)};
        QTest::newRow("a day that is none") << QStringList{u"trace"_s, sample(u"home-internet"_s), u"--on"_s, u"yesterday"_s};
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = program::run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountabilityCommands)
#include "tst_accountability.moc"
