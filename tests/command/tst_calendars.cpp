// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray project = R"({"format": "slatelier", "version": 1, "name": "Hours", "language": "en", "calendars": [
 {"id": "office", "name": "Office", "zone": "Europe/Berlin", "weekly": [
   {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "17:00"}],
  "exceptions": [{"date": "2027-01-01", "kind": "day_off", "title": "New Year"}]},
 {"id": "night", "name": "Night", "zone": "America/New_York", "weekly": [
   {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "22:00", "to": "06:00"}]},
 {"id": "never", "name": "Never", "zone": "Europe/Berlin"}],
 "metrics": [{"id": "m", "name": "Availability", "kind": "availability"}, {"id": "n", "name": "Interruptions", "kind": "interruption_count"}],
 "services": [{"id": "s", "name": "S"}],
 "agreements": [{"id": "a", "number": "1", "start": "2026-03-15", "zone": "Europe/Berlin", "services": ["s"], "targets": [
  {"id": "t1", "service": "s", "metric": "m", "operator": ">=", "value": 0.99, "window": "month", "calendar": "office"},
  {"id": "t2", "service": "s", "metric": "m", "operator": ">=", "value": 0.999, "window": "anniversary"},
  {"id": "t3", "service": "s", "metric": "n", "operator": "<=", "value": 2, "window": "rolling_30d"}]}]})";

} // namespace

class TestCalendars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"p.slatelier.json"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(project) == project.size());
    }

    void hoursByMonth()
    {
        const auto outcome = program::run({u"hours"_s, m_path, u"--calendar"_s, u"night"_s, u"--from"_s, u"2027-01-01"_s, u"--to"_s,
                                           u"2028-01-01"_s, u"--by"_s, u"month"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto rows = outcome.json().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 12);
        const auto march = rows.at(2).toObject();
        QCOMPARE(march.value(u"from"_s).toString(), u"2027-03-01T00:00:00-05:00"_s);
        QCOMPARE(march.value(u"to"_s).toString(), u"2027-04-01T00:00:00-04:00"_s);
        QCOMPARE(march.value(u"seconds"_s).toInt(), 889'200);
        QCOMPARE(rows.at(10).toObject().value(u"seconds"_s).toInt(), 867'600);
    }

    void hoursOf_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QList<int>>("hours");
        const auto row = [](const char *name, const QString &calendar, const QString &from, const QString &to, const QString &by,
                            const QList<int> &hours) { QTest::newRow(name) << calendar << from << to << by << hours; };
        row("a total", u"office"_s, u"2026-12-28"_s, u"2027-01-04"_s, u"total"_s, {32});
        row("by the name of the calendar", u"Office"_s, u"2026-12-28"_s, u"2027-01-04"_s, u"total"_s, {32});
        row("each year of it", u"office"_s, u"2026-12-28"_s, u"2027-01-05"_s, u"year"_s, {32, 8});
        row("each day", u"office"_s, u"2026-12-31"_s, u"2027-01-05"_s, u"day"_s, {8, 0, 0, 0, 8});
        row("a night is split at midnight", u"night"_s, u"2027-03-14"_s, u"2027-03-15"_s, u"day"_s, {7});
    }
    void hoursOf()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, by);
        QFETCH(QList<int>, hours);
        const auto outcome = program::run({u"hours"_s, m_path, u"--calendar"_s, calendar, u"--from"_s, from, u"--to"_s, to,
                                           u"--by"_s, by, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QList<int> counted;
        for (const auto &each : outcome.json().value(u"rows"_s).toArray())
            counted += each.toObject().value(u"seconds"_s).toInt() / 3600;
        QCOMPARE(counted, hours);
    }

    void worktime_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, const QStringList &words, const QString &end, int seconds) {
            QTest::newRow(name) << words << end << seconds;
        };
        row("four business hours after Friday 16:30", {u"office"_s, u"--start"_s, u"2026-11-20T16:30"_s, u"--add"_s, u"4h"_s},
            u"2026-11-23T12:30:00+01:00"_s, 14'400);
        row("back again", {u"office"_s, u"--start"_s, u"2026-11-23T12:30"_s, u"--add=-4h"_s}, u"2026-11-20T16:30:00+01:00"_s, -14'400);
        row("between two moments", {u"office"_s, u"--start"_s, u"2026-11-20T16:30:00Z"_s, u"--until"_s, u"2026-11-23T12:30+01:00"_s},
            u"2026-11-23T12:30:00+01:00"_s, 12'600);
        row("the second pass", {u"night"_s, u"--start"_s, u"2027-11-07T01:30-05:00"_s, u"--add"_s, u"1h"_s},
            u"2027-11-07T02:30:00-05:00"_s, 3'600);
    }
    void worktime()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, end);
        QFETCH(int, seconds);
        const auto outcome = program::run(QStringList{u"worktime"_s, m_path, u"--json"_s, u"--calendar"_s} + words);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.json().value(u"end"_s).toString(), end);
        QCOMPARE(outcome.json().value(u"working_seconds"_s).toInt(), seconds);
        QVERIFY(!outcome.json().value(u"start"_s).toString().isEmpty());
        QVERIFY(!program::run(QStringList{u"worktime"_s, m_path, u"--calendar"_s} + words).out.isEmpty());
    }

    void budgetOfAYear()
    {
        const auto outcome = program::run({u"budget"_s, m_path, u"--agreement"_s, u"1"_s, u"--from"_s, u"2027-01-01"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto targets = outcome.json().value(u"targets"_s).toArray();
        QCOMPARE(targets.size(), 3);
        const auto months = targets.at(0).toObject().value(u"windows"_s).toArray();
        QCOMPARE(months.size(), 12);
        const auto january = months.at(0).toObject();
        QCOMPARE(january.value(u"from"_s).toString(), u"2027-01-01T00:00:00+01:00"_s);
        QCOMPARE(january.value(u"base_seconds"_s).toInt(), 20 * 8 * 3600); // New Year is off
        QCOMPARE(january.value(u"allowed_down_seconds"_s).toInt(), 20 * 8 * 36);
        const auto years = targets.at(1).toObject().value(u"windows"_s).toArray();
        QCOMPARE(years.size(), 1);
        QCOMPARE(years.at(0).toObject().value(u"from"_s).toString(), u"2026-03-15T00:00:00+01:00"_s);
        QCOMPARE(years.at(0).toObject().value(u"base_seconds"_s).toInt(), 365 * 86'400);
        const auto rolling = targets.at(2).toObject().value(u"windows"_s).toArray();
        QCOMPARE(rolling.size(), 13);
        QVERIFY(rolling.at(0).toObject().value(u"allowed_down_seconds"_s).isNull());
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &words, int status, const QString &named) {
            QTest::newRow(name) << words << status << named;
        };
        const QString file = u"FILE"_s;
        row("no such calendar", {u"hours"_s, file, u"--calendar"_s, u"x"_s, u"--from"_s, u"2027-01-01"_s, u"--to"_s, u"2027-01-02"_s}, 1, u"x"_s);
        row("dates in disorder", {u"hours"_s, file, u"--calendar"_s, u"office"_s, u"--from"_s, u"2027-01-02"_s, u"--to"_s, u"2027-01-01"_s}, 2, u"--from"_s);
        row("by what", {u"hours"_s, file, u"--calendar"_s, u"office"_s, u"--from"_s, u"2027-01-01"_s, u"--to"_s, u"2027-01-02"_s, u"--by"_s, u"hour"_s}, 2, u"--by"_s);
        row("neither length nor end", {u"worktime"_s, file, u"--calendar"_s, u"office"_s, u"--start"_s, u"2027-01-01"_s}, 2, u"--until"_s);
        row("a time that occurs twice", {u"worktime"_s, file, u"--calendar"_s, u"office"_s, u"--start"_s, u"2026-10-25T02:30"_s, u"--add"_s, u"1h"_s}, 2, u"2026-10-25T02:30:00+01:00"_s);
        row("a time that is skipped", {u"worktime"_s, file, u"--calendar"_s, u"office"_s, u"--start"_s, u"2027-03-28T02:30"_s, u"--add"_s, u"1h"_s}, 2, u"Europe/Berlin"_s);
        row("days are no length", {u"worktime"_s, file, u"--calendar"_s, u"office"_s, u"--start"_s, u"2027-01-01"_s, u"--add"_s, u"1d"_s}, 2, u"1d"_s);
        row("no working time", {u"worktime"_s, file, u"--calendar"_s, u"never"_s, u"--start"_s, u"2027-01-01"_s, u"--add"_s, u"1h"_s}, 1, u"Never"_s);
    }
    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QString, named);
        words.replaceInStrings(u"FILE"_s, m_path);
        const auto outcome = program::run(words);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
