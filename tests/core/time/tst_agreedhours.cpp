// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedtime.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;

namespace {

LocalTime clockTime(const QString &text)
{
    return {text.section(u':', 0, 0).toInt() * 60 + text.section(u':', 1).toInt()};
}

qint64 secondsIn(const QList<time::Period> &periods, qint64 from, qint64 to)
{
    qint64 sum = 0;
    for (const auto &period : periods)
        sum += std::max<qint64>(0, std::min(period.to, to) - std::max(period.from, from));
    return sum;
}

QList<QStringList> table(const QString &path)
{
    QFile file(QStringLiteral(SLATELIER_SHARED_DATA) + path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows += lines.at(i).trimmed().split(u',');
    return rows;
}

Calendar office()
{
    Calendar calendar;
    for (int day = 0; day < 5; ++day)
        calendar.weekly += WeeklyPeriod{{Weekday(day)}, {9 * 60}, {(day == 4 ? 16 : 18) * 60}};
    return calendar;
}

} // namespace

class TestAgreedHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedMonths_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/calendar"));
        for (const auto &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }
    void publishedMonths()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the known answers are not beside the project");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto known = QJsonDocument::fromJson(file.readAll()).object();
        const auto rule = known.value(u"rule"_s).toObject();
        Calendar calendar;
        WeeklyPeriod period;
        for (const auto &weekday : rule.value(u"weekdays"_s).toArray())
            period.days += Weekday(weekday.toInt());
        if (period.days.isEmpty())
            period.days = {Weekday::Monday, Weekday::Tuesday,  Weekday::Wednesday, Weekday::Thursday,
                           Weekday::Friday, Weekday::Saturday, Weekday::Sunday};
        period.from = clockTime(rule.value(u"from"_s).toString(u"00:00"_s));
        period.to = clockTime(rule.value(u"to"_s).toString(u"24:00"_s));
        calendar.weekly = {period};
        for (const auto &holiday : known.value(u"holidays"_s).toArray())
            calendar.exceptions += CalendarException{
                QDate::fromString(holiday.toString(), Qt::ISODate), CalendarExceptionKind::DayOff, {}};
        const auto zone = *time::zoneOf({known.value(u"time_zone"_s).toString()});
        const auto expected = known.value(u"expected_service_seconds_by_month"_s).toObject();
        QVERIFY(!expected.isEmpty());
        for (const auto &month : expected.keys()) {
            const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
            const QDate end = first.addMonths(1);
            const auto periods = time::agreedPeriods(calendar, first.addDays(-1), end, zone);
            QCOMPARE(secondsIn(periods, time::instantOf(first, 0, zone), time::instantOf(end, 0, zone)),
                     expected.value(month).toInteger());
        }
    }

    void productionCalendars_data()
    {
        QTest::addColumn<QString>("country");
        for (const auto country : {"ru", "by", "kz", "ua", "uz"})
            QTest::newRow(country) << QString::fromLatin1(country);
    }
    void productionCalendars()
    {
        QFETCH(QString, country);
        Calendar calendar;
        const QList<Weekday> week{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday};
        calendar.weekly = {{week, {9 * 60}, {13 * 60}}, {week, {14 * 60}, {18 * 60}}};
        for (const auto &row : table(u"/calendars/production_days_even_years.csv"_s)) {
            if (row.at(0) != country)
                continue;
            CalendarException exception{QDate::fromString(row.at(1), Qt::ISODate), {}, QDate::fromString(row.at(3), Qt::ISODate)};
            QVERIFY(!Codec<CalendarExceptionKind>::read(Datum(row.at(2)), exception.kind));
            calendar.exceptions += exception;
        }
        if (calendar.exceptions.isEmpty())
            QSKIP("the known answers are not beside the project");
        int compared = 0;
        const auto compare = [&](QDate first, QDate end, const QString &hours) {
            const qint64 seconds = time::agreedSeconds(&calendar, QTimeZone("Europe/Moscow"),
                                                       {{first, end, {time::instantOf(first, 0, QTimeZone("Europe/Moscow")),
                                                                      time::instantOf(end, 0, QTimeZone("Europe/Moscow"))}}}).first();
            QCOMPARE(seconds, hours.toLongLong() * 3600);
            ++compared;
        };
        for (const auto &row : table(u"/calendars/expected/production_calendar_months.csv"_s)) {
            const QDate first(row.at(1).toInt(), row.at(2).toInt(), 1);
            if (row.at(0) == country)
                compare(first, first.addMonths(1), row.at(6));
        }
        for (const auto &row : table(u"/calendars/expected/production_calendar_years.csv"_s)) {
            const QDate first(row.at(1).toInt(), 1, 1);
            if (row.at(0) == country)
                compare(first, first.addYears(1), row.at(5));
        }
        QVERIFY(compared > 0 && compared % 13 == 0);
    }

    void exceptions_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("movedFrom");
        QTest::addColumn<int>("hours");
        const auto row = [](const char *name, QDate day, std::optional<CalendarExceptionKind> kind, QDate movedFrom,
                            int hours) {
            QTest::newRow(name) << day << (kind ? int(*kind) : -1) << movedFrom << hours;
        };
        const QDate thursday(2026, 11, 19);
        const QDate saturday(2026, 11, 21);
        row("an ordinary day", thursday, {}, {}, 9);
        row("a holiday", thursday, CalendarExceptionKind::DayOff, {}, 0);
        row("the day before a holiday", thursday, CalendarExceptionKind::ShortWorkingDay, {}, 8);
        row("a free Saturday", saturday, {}, {}, 0);
        row("a Saturday worked for a Friday", saturday, CalendarExceptionKind::WorkingDay, QDate(2026, 11, 27), 7);
        row("a Saturday worked for nobody knows what", saturday, CalendarExceptionKind::WorkingDay, {}, 9);
        row("a short Saturday worked for a Monday", saturday, CalendarExceptionKind::ShortWorkingDay,
            QDate(2026, 11, 23), 8);
    }
    void exceptions()
    {
        QFETCH(QDate, day);
        QFETCH(int, kind);
        QFETCH(QDate, movedFrom);
        Calendar calendar = office();
        if (kind >= 0)
            calendar.exceptions = {{day, CalendarExceptionKind(kind), movedFrom}};
        qint64 seconds = 0;
        for (const auto &period : time::agreedPeriods(calendar, day, day.addDays(1), QTimeZone::utc()))
            seconds += period.to - period.from;
        QTEST(int(seconds / 3600), "hours");
    }

    void aSkippedTimeIsTheMomentOfTheSkip()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDate spring(2027, 3, 28);
        QCOMPARE(time::instantOf(spring, 180, berlin) - time::instantOf(spring, 120, berlin), qint64(0));
        QCOMPARE(time::instantOf(spring, 1440, berlin) - time::instantOf(spring, 0, berlin), qint64(23 * 3600));
    }

    void unknownZone()
    {
        QVERIFY(!time::zoneOf({u"Mars/Olympus"_s}));
        QCOMPARE(*time::zoneOf({}), QTimeZone::utc());
    }
};

QTEST_GUILESS_MAIN(TestAgreedHours)
#include "tst_agreedhours.moc"
