// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarimport.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/importer.h"
#include "core/exchange/recurrence.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::exchange;
using model::CalendarExceptionKind;

namespace {

const QDate horizon(2030, 12, 31);

QByteArray events(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Feiertage\\, Berlin\r\n" + body + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

QStringList datesOf(const EventDays &read)
{
    QStringList dates;
    for (const auto &day : read.days)
        dates += day.date.toString(Qt::ISODate);
    dates.sort();
    return dates;
}

model::Project projectWith(int calendars)
{
    model::Project project;
    for (int i = 0; i < calendars; ++i) {
        model::Calendar calendar;
        calendar.id = {u"c%1"_s.arg(i)};
        calendar.name = u"Calendar %1"_s.arg(i);
        calendar.weekly = officeWeek();
        calendar.exceptions = {{QDate(2026, 1, 1), CalendarExceptionKind::ShortWorkingDay}, {QDate(2026, 6, 12), CalendarExceptionKind::DayOff}};
        project.calendars.put(calendar);
    }
    return project;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCalendarImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventDays_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<int>("refused");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &dates, int refused = 0) {
            QTest::newRow(name) << lines << dates << refused;
        };
        row("one day", "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502\r\nSUMMARY:1 May\r\n", {u"2026-05-01"_s});
        row("without an end", "DTSTART;VALUE=DATE:20260501\r\n", {u"2026-05-01"_s});
        row("an end that is its beginning", "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260501\r\n", {u"2026-05-01"_s});
        row("several days", "DTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260105\r\n", {u"2026-01-02"_s, u"2026-01-03"_s, u"2026-01-04"_s});
        row("a duration", "DTSTART;VALUE=DATE:20260102\r\nDURATION:P2D\r\n", {u"2026-01-02"_s, u"2026-01-03"_s});
        row("from midnight to midnight", "DTSTART;TZID=Europe/Berlin:20260501T000000\r\nDTEND;TZID=Europe/Berlin:20260502T000000\r\n", {u"2026-05-01"_s});
        row("a folded line, lower case", "dtst\r\n art;value=date:2026\r\n\t0501\r\n", {u"2026-05-01"_s});
        row("every year", "DTSTART;VALUE=DATE:20281225\r\nRRULE:FREQ=YEARLY\r\n", {u"2028-12-25"_s, u"2029-12-25"_s, u"2030-12-25"_s});
        row("the fourth Thursday of November", "DTSTART;VALUE=DATE:20261126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3\r\n",
            {u"2026-11-26"_s, u"2027-11-25"_s, u"2028-11-23"_s});
        row("the last Monday of May until", "DTSTART;VALUE=DATE:20260525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20280101\r\n", {u"2026-05-25"_s, u"2027-05-31"_s});
        row("without an exception, with one more", "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEXDATE;VALUE=DATE:20270101\r\nRDATE;VALUE=DATE:20270102\r\n",
            {u"2026-01-01"_s, u"2027-01-02"_s, u"2028-01-01"_s});
        row("cancelled", "DTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n", {});
        row("a meeting", "DTSTART:20260501T100000Z\r\nDTEND:20260501T110000Z\r\n", {}, 1);
        row("a day in universal time is none here", "DTSTART:20260501T000000Z\r\nDTEND:20260502T000000Z\r\n", {}, 1);
        row("ends in the middle of a day", "DTSTART;VALUE=DATE:20260501\r\nDTEND:20260502T120000\r\n", {}, 1);
        row("ends before it begins", "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260401\r\n", {}, 1);
        row("no beginning", "SUMMARY:Lost\r\n", {}, 1);
        row("no such day", "DTSTART;VALUE=DATE:20260230\r\n", {}, 1);
        row("every hour", "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=HOURLY\r\n", {}, 1);
        row("a thousand years", "DTSTART;VALUE=DATE:10260501\r\nDTEND;VALUE=DATE:20260501\r\n", {}, 1);
        row("a line that is none", "DTSTART;VALUE=DATE:20260501\r\nwhat is this\r\n", {}, 1);
    }
    void eventDays()
    {
        QFETCH(QByteArray, lines);
        const auto read = readEventDays(events(vevent(lines)), u"h.ics"_s, horizon);
        QVERIFY(read);
        QTEST(datesOf(*read), "dates");
        QTEST(int(read->refused.size()), "refused");
        QCOMPARE(read->events, 1);
        for (const auto &problem : read->refused)
            QVERIFY(problem.line >= 4 && problem.file == u"h.ics"_s && !problem.sentence().isEmpty());
    }

    void aChangedOccurrenceReplacesItsOwn()
    {
        const auto read = readEventDays(
            events(vevent("UID:1\r\nDTSTART;VALUE=DATE:20270103\r\nRECURRENCE-ID;VALUE=DATE:20270101\r\nSUMMARY:Moved\r\n") +
                   vevent("UID:1\r\nDTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:New Year\r\n")),
            {}, horizon);
        QVERIFY(read);
        QCOMPARE(datesOf(*read), (QStringList{u"2026-01-01"_s, u"2027-01-03"_s, u"2028-01-01"_s}));
        QCOMPARE(read->name, u"Feiertage, Berlin"_s);
    }

    void occurrences_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QStringList>("dates"); // the first of them; those of RFC 5545, section 3.8.5.3
        const auto row = [](const QString &rule, QDate start, const QStringList &dates) { QTest::newRow(qPrintable(rule)) << rule << start << dates; };
        row(u"FREQ=DAILY;INTERVAL=10;COUNT=3"_s, {1997, 9, 2}, {u"1997-09-02"_s, u"1997-09-12"_s, u"1997-09-22"_s});
        row(u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"_s, {1997, 8, 5}, {u"1997-08-05"_s, u"1997-08-10"_s, u"1997-08-19"_s, u"1997-08-24"_s});
        row(u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"_s, {1997, 8, 5}, {u"1997-08-05"_s, u"1997-08-17"_s, u"1997-08-19"_s, u"1997-08-31"_s});
        row(u"FREQ=MONTHLY;COUNT=3;BYDAY=1FR"_s, {1997, 9, 5}, {u"1997-09-05"_s, u"1997-10-03"_s, u"1997-11-07"_s});
        row(u"FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU"_s, {1997, 9, 7}, {u"1997-09-07"_s, u"1997-09-28"_s, u"1997-11-02"_s, u"1997-11-30"_s});
        row(u"FREQ=MONTHLY;BYMONTHDAY=-3"_s, {1997, 9, 28}, {u"1997-09-28"_s, u"1997-10-29"_s, u"1997-11-28"_s});
        row(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"_s, {1997, 9, 29}, {u"1997-09-29"_s, u"1997-10-30"_s, u"1997-11-27"_s});
        row(u"FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200"_s, {1997, 1, 1}, {u"1997-01-01"_s, u"1997-04-10"_s, u"1997-07-19"_s, u"2000-01-01"_s});
        row(u"FREQ=YEARLY;BYDAY=20MO"_s, {1997, 5, 19}, {u"1997-05-19"_s, u"1998-05-18"_s, u"1999-05-17"_s});
        row(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, {1997, 5, 12}, {u"1997-05-12"_s, u"1998-05-11"_s, u"1999-05-17"_s});
        row(u"FREQ=YEARLY;BYMONTH=3;BYDAY=TH"_s, {1997, 3, 13}, {u"1997-03-13"_s, u"1997-03-20"_s, u"1997-03-27"_s, u"1998-03-05"_s});
        row(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, {1997, 9, 2}, {u"1998-02-13"_s, u"1998-03-13"_s, u"1998-11-13"_s});
        row(u"FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"_s, {1996, 11, 5}, {u"1996-11-05"_s, u"2000-11-07"_s, u"2004-11-02"_s});
        row(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"_s, {2024, 2, 29}, {u"2024-02-29"_s, u"2028-02-29"_s});
        row(u"FREQ=YEARLY"_s, {2024, 2, 29}, {u"2024-02-29"_s, u"2028-02-29"_s});
        row(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, {2024, 2, 29}, {});
    }
    void occurrences()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, start);
        QFETCH(QStringList, dates);
        const auto read = recurrenceFromText(rule);
        QVERIFY(read);
        QStringList found;
        for (const QDate day : exchange::occurrences(*read, start, horizon, 1000))
            found += day.toString(Qt::ISODate);
        QCOMPARE(found.first(std::min(found.size(), dates.size())), dates);
        QCOMPARE(found.isEmpty(), dates.isEmpty());
    }

    void rulesThatAreNone()
    {
        for (const auto &text : {u""_s, u"FREQ=SECONDLY"_s, u"FREQ=YEARLY;COUNT=3;UNTIL=20300101"_s, u"FREQ=YEARLY;BYMONTH=13"_s, u"FREQ=YEARLY;BYDAY=0MO"_s,
                                 u"FREQ=YEARLY;FREQ=DAILY"_s, u"FREQ=YEARLY;INTERVAL=0"_s, u"FREQ=YEARLY;RSCALE=HEBREW"_s, u"FREQ=WEEKLY;BYDAY=1MO"_s, u"BYMONTH=1"_s})
            QVERIFY2(!recurrenceFromText(text), qPrintable(text));
    }

    void corpus_data()
    {
        QTest::addColumn<QStringList>("known");
        QFile table(QStringLiteral(SLATELIER_SHARED_DATA "/calendars/expected/ics_inventory.csv"));
        if (!table.open(QIODevice::ReadOnly)) {
            QTest::newRow("none") << QStringList();
            return;
        }
        const auto lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const bool parsed = lines.at(i).section(u',', 2, 2) == u"ok"_s;
            QStringList cells = lines.at(i).split(u',');
            // What the other reader says of a file may hold commas itself: numbers are counted from the end.
            QTest::newRow(qPrintable(cells.at(0))) << QStringList{cells.at(0), parsed ? u"ok"_s : QString(), cells.at(cells.size() - 7)};
        }
    }
    void corpus()
    {
        QFETCH(QStringList, known);
        if (known.isEmpty())
            QSKIP("the known answers are not beside the project");
        const auto bytes = contentOf(QStringLiteral(SLATELIER_SHARED_DATA "/calendars/") + known.at(0));
        QVERIFY(!bytes.isEmpty());
        const auto read = readEventDays(bytes, known.at(0), horizon);
        const int expected = known.at(2).toInt();
        if (known.at(1) == "ok"_L1 && expected > 0)
            QVERIFY2(read, qPrintable(read ? QString() : read.error().first().located()));
        if (read) {
            QCOMPARE(read->events, expected);
            QVERIFY(!read->days.isEmpty() || !read->refused.isEmpty() || !read->notes.isEmpty());
        } else {
            QCOMPARE(read.error().size(), 1);
        }
        for (const auto &problem : read ? read->refused : read.error())
            QVERIFY(!problem.sentence().isEmpty() && problem.file == known.at(0));
        // Whole: imported or refused, with the project as it was or with more days.
        const auto outcome = importCalendar(projectWith(1), bytes, std::nullopt, {known.at(0), {}, false, horizon});
        QCOMPARE(outcome.has_value(), read && read->refused.isEmpty());
    }

    void publishedHolidays()
    {
        const auto bytes = contentOf(QStringLiteral(SLATELIER_SHARED_DATA "/calendars/production_days_even_years.csv"));
        if (bytes.isEmpty())
            QSKIP("the known answers are not beside the project");
        const auto plain = importCalendar(projectWith(1), bytes, std::nullopt, {u"days.csv"_s, {}, false, {}});
        QVERIFY(!plain);
        QVERIFY(plain.error().first().sentence().contains(u"country"_s));
        const auto mapping = readCsvMapping(R"({"format": "slatelier-mapping", "kind": "calendar", "calendar": "Calendar 1", "only": {"country": ["ru"]},
            "fields": {"date": {"column": "date"}, "kind": {"column": "kind"}, "moved_from": {"column": "moved_from"}}})", u"m"_s);
        QVERIFY2(mapping, qPrintable(mapping ? QString() : mapping.error().first().located()));
        const auto outcome = importCalendar(projectWith(2), bytes, *mapping, {u"days.csv"_s, {}, false, {}});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().first().located()));
        QCOMPARE(outcome->imported, bytes.count("\nru,"));
        const auto &days = outcome->project.calendars.at(1).exceptions;
        QCOMPARE(days.size(), outcome->imported); // both of the former days are in the list, too
        QCOMPARE(outcome->project.calendars.at(0).exceptions.size(), 2);
    }

    void dayTable_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("imported"); // -1: refused
        QTest::addColumn<int>("line"); // of the problem
        QTest::newRow("dates alone are days off") << QByteArray("date\n2026-01-01\n2026-01-02\n") << 2 << 0;
        QTest::newRow("every column") << QByteArray("date;kind;moved_from;title;from;to\n2026-01-01;working_day;2026-01-05;X;9:00;13:00\n") << 1 << 0;
        QTest::newRow("nothing in it") << QByteArray("date,kind\n") << 0 << 0;
        QTest::newRow("no date") << QByteArray("kind\nday_off\n") << -1 << 1;
        QTest::newRow("no such date") << QByteArray("date\n2026-01-01\n2026-02-30\n") << -1 << 3;
        QTest::newRow("no such kind") << QByteArray("date,kind\n2026-01-01,holiday\n") << -1 << 2;
        QTest::newRow("twice") << QByteArray("date\n2026-01-01\n2026-01-01\n") << -1 << 3;
        QTest::newRow("a column too many") << QByteArray("date,kind\n2026-01-01,day_off,x\n") << -1 << 2;
        QTest::newRow("a beginning without an end") << QByteArray("date,kind,from\n2026-01-01,working_day,09:00\n") << -1 << 2;
        QTest::newRow("empty") << QByteArray() << -1 << 1;
    }
    void dayTable()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, imported);
        QFETCH(int, line);
        const auto outcome = importCalendar(projectWith(1), table, std::nullopt, {u"d.csv"_s, {}, false, {}});
        QCOMPARE(outcome ? int(outcome->imported) : -1, imported);
        if (!outcome)
            QCOMPARE(outcome.error().first().line, qint64(line));
    }

    void badRowsAreLeftOutWhereThatIsAskedFor()
    {
        const auto outcome = importCalendar(projectWith(1), "date\n2026-05-01\n2026-02-30\n2026-05-09\n", std::nullopt, {u"d.csv"_s, {}, true, {}});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 2);
        QCOMPARE(outcome->skipped.size(), 1);
    }

    void daysAreReplacedAndOthersStay()
    {
        const auto outcome = importCalendar(projectWith(1), events(vevent("DTSTART;VALUE=DATE:20260101\r\nSUMMARY:New Year\r\n") + vevent("DTSTART;VALUE=DATE:20260101\r\nSUMMARY:Second\r\n")),
                                            std::nullopt, {u"h.ics"_s, {}, false, horizon});
        QVERIFY(outcome);
        const auto &days = outcome->project.calendars.at(0).exceptions;
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).kind, CalendarExceptionKind::DayOff);
        QCOMPARE(days.at(0).title, u"New Year / Second"_s);
        QCOMPARE(outcome->project.calendars.at(0).weekly, officeWeek());
    }

    void whichCalendar()
    {
        const QByteArray days = "date\n2026-01-01\n";
        const auto fresh = importCalendar({}, days, std::nullopt, {u"/x/holidays.csv"_s, {}, false, {}});
        QVERIFY(fresh);
        QCOMPARE(fresh->project.calendars.at(0).name, u"holidays"_s);
        QCOMPARE(fresh->created.value(u"calendars"_s), 1);
        QCOMPARE(fresh->notes.size(), 1);
        const auto several = importCalendar(projectWith(2), days, std::nullopt, {u"h.csv"_s, {}, false, {}});
        QVERIFY(!several && several.error().first().kind == model::ProblemKind::Usage);
        const auto named = importCalendar(projectWith(2), days, std::nullopt, {u"h.csv"_s, u"Calendar 1"_s, false, {}});
        QVERIFY(named);
        QCOMPARE(named->project.calendars.at(1).exceptions.first().kind, CalendarExceptionKind::DayOff);
        const auto unknown = importCalendar(projectWith(2), days, std::nullopt, {u"h.csv"_s, u"x"_s, false, {}});
        QVERIFY(!unknown && unknown.error().first().kind == model::ProblemKind::Usage);
    }

    void byTheNameOfTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"h.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(events(vevent("DTSTART;VALUE=DATE:20260501\r\n")));
        file.close();
        const auto outcome = importInto(projectWith(1), {{file.fileName()}, {}, {}, false});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 1);
    }
};

QTEST_GUILESS_MAIN(TestCalendarImport)
#include "tst_calendarimport.moc"
