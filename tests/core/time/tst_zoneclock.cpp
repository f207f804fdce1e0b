// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedhours.h"
#include "core/time/instanttext.h"

#include <QFile>
#include <QTest>

using namespace slatelier;
using namespace slatelier::time;
using namespace Qt::StringLiterals;

namespace {

struct Transition
{
    QTimeZone zone;
    qint64 at;
    int before;
    int after;
    QDateTime wouldBe; // what the clocks would show at that moment without the change
    QDateTime shown;
};

QDateTime asUtc(const QString &text)
{
    auto moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    moment.setTimeZone(QTimeZone::utc());
    return moment;
}

QList<QStringList> rowsOf(const QString &path)
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

QList<Transition> publishedTransitions()
{
    QList<Transition> transitions;
    for (const auto &row : rowsOf(u"/calendars/tz_transitions_1995_2030.csv"_s))
        transitions += {QTimeZone(row.at(0).toUtf8()), QDateTime::fromString(row.at(1), Qt::ISODate).toSecsSinceEpoch(),
                        row.at(2).toInt(), row.at(3).toInt(), asUtc(row.at(6)), asUtc(row.at(7))};
    return transitions;
}

/// "10/31/2004 1:02" as seconds of local time.
qint64 americanLocal(const QString &text)
{
    const auto date = text.section(u' ', 0, 0).split(u'/');
    const auto clock = text.section(u' ', 1).split(u':');
    return localSeconds({date.at(2).toInt(), date.at(0).toInt(), date.at(1).toInt()},
                        clock.at(0).toInt() * 3600 + clock.at(1).toInt() * 60);
}

} // namespace

class TestZoneClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedTransitions()
    {
        const auto transitions = ::publishedTransitions();
        if (transitions.isEmpty())
            QSKIP("the known answers are not beside the project");
        QCOMPARE(transitions.size(), 534);
        for (const auto &change : transitions) {
            const ZoneClock clock(change.zone, change.shown.date().addDays(-1), change.shown.date().addDays(2));
            QCOMPARE(clock.offsetAt(change.at - 1), change.before);
            QCOMPARE(clock.offsetAt(change.at), change.after);
            QCOMPARE(clock.momentsOf(change.wouldBe.toSecsSinceEpoch() - 86'400 * 2).kind, Moments::Once);
            const qint64 early = std::min(change.shown, change.wouldBe).toSecsSinceEpoch();
            const qint64 late = std::max(change.shown, change.wouldBe).toSecsSinceEpoch();
            for (const qint64 local : {early, (early + late) / 2, late - 1}) {
                const auto expected = change.after > change.before
                    ? Moments{Moments::Skipped, change.at, change.at}
                    : Moments{Moments::Repeated, local - change.before, local - change.after};
                QCOMPARE(clock.momentsOf(local), expected);
            }
            QCOMPARE(clock.momentsOf(late), (Moments{Moments::Once, late - change.after, late - change.after}));
            QCOMPARE(clock.momentsOf(early - 1), (Moments{Moments::Once, early - 1 - change.before, early - 1 - change.before}));
        }
    }

    void everyTransitionIsFound()
    {
        const auto transitions = ::publishedTransitions();
        if (transitions.isEmpty())
            QSKIP("the known answers are not beside the project");
        QHash<QByteArray, QList<qint64>> published;
        for (const auto &change : transitions)
            published[change.zone.id()] += (change.at + 899) / 900 * 900; // seen at the next quarter of an hour
        for (auto zone = published.cbegin(); zone != published.cend(); ++zone) {
            const ZoneClock clock(QTimeZone(zone.key()), {1995, 1, 1}, {2030, 12, 31});
            QList<qint64> found;
            int offset = clock.offsetAt(localSeconds({1995, 1, 1}));
            for (qint64 moment = localSeconds({1995, 1, 1}); moment < localSeconds({2031, 1, 1}); moment += 900) {
                if (std::exchange(offset, clock.offsetAt(moment)) != clock.offsetAt(moment))
                    found += moment;
            }
            QCOMPARE(found, zone.value());
        }
    }

    void instantOfFollowsTransitions()
    {
        const auto transitions = ::publishedTransitions();
        if (transitions.isEmpty())
            QSKIP("the known answers are not beside the project");
        for (const auto &change : transitions) {
            // From two days before to two days after, every ten minutes.
            const QDate first = change.shown.date().addDays(-2);
            qint64 previous = instantOf(first, 0, change.zone);
            const ZoneClock clock(change.zone, first, first.addDays(5));
            for (int minutes = 10; minutes <= 4 * 1440; minutes += 10) {
                const QDate day = first.addDays(minutes / 1440);
                const qint64 moment = clock.firstInstantOf(day, minutes % 1440);
                QVERIFY2(moment >= previous || change.after < change.before, "a later time is not an earlier moment");
                const auto local = QDateTime::fromSecsSinceEpoch(moment, change.zone);
                const qint64 shown = localSeconds(local.date(), local.time().msecsSinceStartOfDay() / 1000);
                const qint64 wanted = localSeconds(day, minutes % 1440 * 60);
                QVERIFY(shown == wanted || (moment == change.at && shown > wanted));
                previous = moment;
            }
            QCOMPARE(instantOf(change.shown.date(), 0, change.zone), clock.firstInstantOf(change.shown.date(), 0));
        }
    }

    void repeatedHourOfLosAlamos()
    {
        const auto rows = rowsOf(u"/outages/lanl/expected/dst_rows.csv"_s);
        if (rows.isEmpty())
            QSKIP("the known answers are not beside the project");
        QCOMPARE(rows.size(), 14);
        const QTimeZone denver("America/Denver");
        int ambiguous = 0;
        for (const auto &row : rows) {
            const qint64 from = americanLocal(row.at(2));
            const qint64 to = americanLocal(row.at(3));
            QCOMPARE((to - from) / 60, row.at(5).toInt());
            const ZoneClock clock(denver, {1996, 1, 1}, {2006, 1, 1});
            const auto start = clock.momentsOf(from);
            const auto end = clock.momentsOf(to);
            QCOMPARE((end.first - start.first) / 60, row.at(6).toInt());
            QCOMPARE((end.second - start.second) / 60, row.at(7).toInt());
            ambiguous += end.kind == Moments::Repeated;
            const qint64 published = row.at(4).toInt();
            QCOMPARE((end.kind == Moments::Repeated ? end.second - start.second : end.first - start.first) / 60, published);
        }
        QCOMPARE(ambiguous, 1);
    }

    void momentsFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("moment"); // empty: refused
        const auto row = [](const char *name, const QString &text, const QString &zone, const QString &moment) {
            QTest::newRow(name) << text << zone << moment;
        };
        row("local time", u"2026-11-20T16:30"_s, u"Europe/Moscow"_s, u"2026-11-20T13:30:00Z"_s);
        row("seconds, and a space", u"2026-11-20 16:30:15"_s, u"Europe/Moscow"_s, u"2026-11-20T13:30:15Z"_s);
        row("a date alone", u"2026-11-20"_s, u"Europe/Moscow"_s, u"2026-11-19T21:00:00Z"_s);
        row("an offset decides", u"2026-10-25T02:30+02:00"_s, u"Europe/Berlin"_s, u"2026-10-25T00:30:00Z"_s);
        row("the other offset", u"2026-10-25T02:30+0100"_s, u"Europe/Berlin"_s, u"2026-10-25T01:30:00Z"_s);
        row("universal time", u"2026-10-25T02:30Z"_s, u"Europe/Berlin"_s, u"2026-10-25T02:30:00Z"_s);
        row("a zone of its own", u"2026-11-20T16:30[Asia/Tokyo]"_s, u"Europe/Berlin"_s, u"2026-11-20T07:30:00Z"_s);
        row("offset and zone", u"2026-11-20T16:30:00+09:00[Asia/Tokyo]"_s, u"Europe/Berlin"_s, u"2026-11-20T07:30:00Z"_s);
        row("the end of the day", u"2026-11-20T24:00"_s, u"UTC"_s, u"2026-11-21T00:00:00Z"_s);
        row("shown twice", u"2026-10-25T02:30"_s, u"Europe/Berlin"_s, {});
        row("skipped", u"2026-03-29T02:30"_s, u"Europe/Berlin"_s, {});
        row("a day that begins at one o'clock", u"2017-10-15"_s, u"America/Sao_Paulo"_s, u"2017-10-15T03:00:00Z"_s);
        row("a day that never was", u"2011-12-30"_s, u"Pacific/Apia"_s, u"2011-12-30T10:00:00Z"_s);
        row("no such date", u"2026-02-30T10:00"_s, u"UTC"_s, {});
        row("no such time", u"2026-02-20T10:60"_s, u"UTC"_s, {});
        row("beyond midnight", u"2026-02-20T24:01"_s, u"UTC"_s, {});
        row("no such zone", u"2026-02-20T10:00[Mars/Olympus]"_s, u"UTC"_s, {});
        row("words", u"tomorrow"_s, u"UTC"_s, {});
    }
    void momentsFromText()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QFETCH(QString, moment);
        const auto read = instantFromText(text, QTimeZone(zone.toUtf8()));
        QCOMPARE(read.has_value(), !moment.isEmpty());
        if (read)
            QCOMPARE(*read, QDateTime::fromString(moment, Qt::ISODate).toSecsSinceEpoch());
    }

    void theProblemNamesBothMoments()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto read = instantFromText(u"2026-10-25T02:30"_s, berlin);
        QVERIFY(!read);
        QVERIFY(read.error().sentence().contains(u"2026-10-25T02:30:00+02:00"_s));
        QVERIFY(read.error().sentence().contains(u"2026-10-25T02:30:00+01:00"_s));
        const auto first = instantFromText(u"2026-10-25T02:30"_s, berlin, Pass::First);
        const auto second = instantFromText(u"2026-10-25T02:30"_s, berlin, Pass::Second);
        QCOMPARE(*second - *first, qint64(3600));
        QCOMPARE(instantText(*first, berlin), u"2026-10-25T02:30:00+02:00"_s);
        QCOMPARE(instantText(*second, berlin), u"2026-10-25T02:30:00+01:00"_s);
    }

    void lengthsFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        const auto row = [](const QString &text, qint64 seconds) { QTest::newRow(qPrintable(text)) << text << seconds; };
        row(u"4h"_s, 14'400);
        row(u"90m"_s, 5'400);
        row(u"90 min"_s, 5'400);
        row(u"1h30m"_s, 5'400);
        row(u"1h 30m 5s"_s, 5'405);
        row(u"1.5h"_s, 5'400);
        row(u"PT1H30M"_s, 5'400);
        row(u"0s"_s, 0);
        row(u"720h"_s, 2'592'000);
        for (const auto &text : {u"1d"_s, u"4"_s, u""_s, u"pt"_s, u"h"_s, u"1,5h"_s, u"0.5s"_s, u"1h1h"_s, u"99999999999h"_s, u"--4h"_s, u"1..5h"_s})
            row(text, -1);
        QTest::newRow("back") << u"-4h"_s << qint64(-14'400);
    }
    void lengthsFromText()
    {
        QFETCH(QString, text);
        QTEST(secondsFromText(text).value_or(-1), "seconds");
    }
};

QTEST_GUILESS_MAIN(TestZoneClock)
#include "tst_zoneclock.moc"
