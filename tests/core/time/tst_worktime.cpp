// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedtime.h"
#include "core/time/instanttext.h"
#include "core/time/worktime.h"
#include "tests/core/time/randomcalendar.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace slatelier;
using namespace slatelier::time;
using namespace slatelier::model;
using namespace Qt::StringLiterals;

namespace {

const QList<Weekday> monToFri{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday};

Calendar office(int from, int to)
{
    Calendar calendar;
    calendar.name = u"Office"_s;
    calendar.weekly = {{monToFri, {from * 60}, {to * 60}}};
    return calendar;
}

Calendar withLunch()
{
    Calendar calendar;
    calendar.weekly = {{monToFri, {9 * 60}, {13 * 60}}, {monToFri, {14 * 60}, {18 * 60}}};
    return calendar;
}

Calendar night()
{
    Calendar calendar;
    calendar.weekly = {{{Weekday::Saturday}, {22 * 60}, {6 * 60}}};
    return calendar;
}

qint64 moment(const QString &text, const QTimeZone &zone) { return *instantFromText(text, zone); }

} // namespace

class TestWorkTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addition_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const Calendar &calendar, const QByteArray &zone, const QString &start,
                            const QString &length, const QString &end) {
            QTest::newRow(name) << calendar << zone << start << length << end;
        };
        const QByteArray moscow = "Europe/Moscow";
        const QByteArray berlin = "Europe/Berlin";
        row("four business hours after Friday 16:30", office(9, 17), moscow, u"2026-11-20T16:30"_s, u"4h"_s, u"2026-11-23T12:30"_s);
        row("a length that fits ends with the day", office(9, 17), moscow, u"2026-11-20T16:30"_s, u"30m"_s, u"2026-11-20T17:00"_s);
        row("a second more is Monday", office(9, 17), moscow, u"2026-11-20T16:30"_s, u"30m1s"_s, u"2026-11-23T09:00:01"_s);
        row("from a Sunday", office(9, 17), moscow, u"2026-11-22T11:00"_s, u"1h"_s, u"2026-11-23T10:00"_s);
        row("over lunch", withLunch(), moscow, u"2026-11-20T12:30"_s, u"1h"_s, u"2026-11-20T14:30"_s);
        row("nothing", office(9, 17), moscow, u"2026-11-22T11:00"_s, u"0s"_s, u"2026-11-22T11:00"_s);
        row("ten years of weeks", office(9, 17), moscow, u"2026-01-05T09:00"_s, u"20880h"_s, u"2036-01-04T17:00"_s);
        row("a night in which the clocks are put forward lacks an hour", night(), berlin, u"2026-03-28T22:00"_s, u"7h"_s, u"2026-03-29T06:00"_s);
        row("a night in which they are put back has one more", night(), berlin, u"2026-10-24T22:00"_s, u"9h"_s, u"2026-10-25T06:00"_s);
        row("back: four business hours before Monday 12:30", office(9, 17), moscow, u"2026-11-23T12:30"_s, u"-4h"_s, u"2026-11-20T16:30"_s);
        row("back: a length that fits begins with the day", office(9, 17), moscow, u"2026-11-23T17:00"_s, u"-8h"_s, u"2026-11-23T09:00"_s);
        row("back: from a Sunday", office(9, 17), moscow, u"2026-11-22T11:00"_s, u"-1h"_s, u"2026-11-20T16:00"_s);
    }
    void addition()
    {
        QFETCH(Calendar, calendar);
        QFETCH(QByteArray, zone);
        QFETCH(QString, start);
        QFETCH(QString, length);
        QFETCH(QString, end);
        const QTimeZone clocks(zone);
        const WorkingTime working(calendar, clocks);
        const qint64 seconds = *secondsFromText(length);
        const auto found = working.after(moment(start, clocks), seconds);
        QVERIFY(found);
        QCOMPARE(instantText(*found, clocks), instantText(moment(end, clocks), clocks));
        QCOMPARE(working.between(moment(start, clocks), *found), seconds);
    }

    void holidaysAndMovedDays()
    {
        Calendar calendar = office(9, 18);
        calendar.exceptions = {{QDate(2026, 11, 20), CalendarExceptionKind::ShortWorkingDay},
                               {QDate(2026, 11, 21), CalendarExceptionKind::WorkingDay, QDate(2026, 11, 23)},
                               {QDate(2026, 11, 23), CalendarExceptionKind::DayOff},
                               {QDate(2026, 11, 24), CalendarExceptionKind::WorkingDay, {}, {}, {{{22 * 60}, {2 * 60}}}}};
        const QTimeZone moscow("Europe/Moscow");
        const WorkingTime working(calendar, moscow);
        const auto end = working.after(moment(u"2026-11-20T16:00"_s, moscow), 11 * 3600); // 1 + 9 + 1 of a night
        QCOMPARE(instantText(*end, moscow), u"2026-11-24T23:00:00+03:00"_s);
        QCOMPARE(working.between(moment(u"2026-11-25T00:00"_s, moscow), moment(u"2026-11-25T12:00"_s, moscow)), qint64(5 * 3600));
    }

    void shortDaysLackTheLastHour()
    {
        Calendar calendar = withLunch();
        calendar.weekly.last().from = {17 * 60 + 30}; // the afternoon has only half an hour
        calendar.exceptions = {{QDate(2026, 11, 20), CalendarExceptionKind::ShortWorkingDay}};
        const auto periods = agreedPeriods(calendar, {2026, 11, 20}, {2026, 11, 21}, QTimeZone::utc());
        QCOMPARE(periods.size(), 1);
        QCOMPARE(periods.first().to - periods.first().from, qint64(3.5 * 3600));
    }

    void noWorkingTime_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<bool>("after");
        QTest::addColumn<bool>("before");
        Calendar empty;
        QTest::newRow("an empty calendar") << empty << false << false;
        empty.exceptions = {{QDate(2026, 11, 1), CalendarExceptionKind::DayOff}};
        QTest::newRow("days off alone") << empty << false << false;
        empty.exceptions += {QDate(2026, 12, 1), CalendarExceptionKind::WorkingDay, {}, {}, {{{9 * 60}, {10 * 60}}}};
        QTest::newRow("a last day to come") << empty << true << false;
        empty.exceptions.last().date = {2026, 1, 1};
        QTest::newRow("a last day that has passed") << empty << false << true;
        Calendar dayless;
        dayless.weekly = {{{}, {9 * 60}, {10 * 60}}};
        QTest::newRow("a period without days") << dayless << false << false;
    }
    void noWorkingTime()
    {
        QFETCH(Calendar, calendar);
        const WorkingTime working(calendar, QTimeZone::utc());
        const qint64 now = moment(u"2026-11-22T10:00"_s, QTimeZone::utc());
        QTEST(working.after(now, 3600).has_value(), "after");
        QTEST(working.after(now, -3600).has_value(), "before");
        QVERIFY(!working.after(now, 3601).has_value());
        QVERIFY(!working.after(now, 3601).error().sentence().isEmpty());
    }

    void beyondAllYears()
    {
        const WorkingTime working(office(9, 10), QTimeZone::utc());
        const qint64 now = moment(u"2026-11-22T10:00"_s, QTimeZone::utc());
        QVERIFY(!working.after(now, qint64(3600) * 260 * 9000));
        QVERIFY(!working.after(now, -qint64(3600) * 262 * 2026));
    }

    void subtractionInvertsAddition()
    {
        testing::RandomCalendars random(1122);
        for (int round = 0; round < 1500; ++round) {
            const QDate day = QDate(1996, 1, 1).addDays(random.below(12'000));
            const auto calendar = random.next(day);
            const auto zone = random.zone();
            const WorkingTime working(calendar, zone);
            const qint64 start = instantOf(day, random.below(1440), zone);
            const qint64 length = 1 + random.below(random.below(3) == 0 ? 20'000'000 : 400'000);
            const auto end = working.after(start, length);
            QVERIFY(end);
            QCOMPARE(working.between(start, *end), length);
            QCOMPARE(working.between(*end, start), -length);
            QCOMPARE(working.between(start, *end - 1), length - 1); // the first such moment
            const auto back = working.after(*end, -length);
            QVERIFY(back);
            QVERIFY(*back >= start);
            QCOMPARE(working.between(start, *back), qint64(0)); // the same moment but for idle time
            if (working.between(start, start + 1) == 1)
                QCOMPARE(*back, start);
            QCOMPARE(*working.after(*back, length), *end);
        }
    }

    void workingTimeIsTheAgreedTime()
    {
        testing::RandomCalendars random(5);
        for (int round = 0; round < 300; ++round) {
            const QDate day = QDate(1996, 1, 1).addDays(random.below(12'000));
            const auto calendar = random.next(day);
            const auto zone = random.zone();
            const qint64 from = instantOf(day, random.below(1440), zone);
            const qint64 to = from + random.below(40'000'000);
            QCOMPARE(WorkingTime(calendar, zone).between(from, to), agreedSeconds(&calendar, zone, {from, to}));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkTime)
#include "tst_worktime.moc"
