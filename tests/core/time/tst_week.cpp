// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/week.h"

#include <QTest>

using namespace slatelier;
using namespace Qt::StringLiterals;
using model::Weekday;
using model::Window;

namespace {

const QList<Weekday> workdays{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday};

model::Calendar calendar(QList<model::WeeklyPeriod> weekly)
{
    model::Calendar result;
    result.weekly = std::move(weekly);
    return result;
}

model::WeeklyPeriod period(QList<Weekday> days, int from, int to)
{
    return {std::move(days), {from}, {to}};
}

} // namespace

class TestWeek : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondsInWeek_data()
    {
        QTest::addColumn<QList<model::WeeklyPeriod>>("weekly");
        QTest::addColumn<int>("hours");
        QTest::newRow("no periods, no service") << QList<model::WeeklyPeriod>{} << 0;
        QTest::newRow("working days 9 to 18") << QList{period(workdays, 540, 1080)} << 45;
        QTest::newRow("with a lunch break") << QList{period(workdays, 540, 780), period(workdays, 840, 1080)} << 40;
        QTest::newRow("overlap counts once") << QList{period(workdays, 540, 780), period(workdays, 600, 1080)} << 45;
        QTest::newRow("whole day to 24:00") << QList{period({Weekday::Monday}, 0, 1440)} << 24;
        QTest::newRow("whole day from 00:00 to 00:00") << QList{period({Weekday::Monday}, 0, 0)} << 24;
        QTest::newRow("over midnight") << QList{period({Weekday::Friday}, 22 * 60, 6 * 60)} << 8;
        QTest::newRow("Sunday night runs into Monday") << QList{period({Weekday::Sunday}, 22 * 60, 6 * 60), period({Weekday::Monday}, 5 * 60, 7 * 60)} << 9;
    }
    void secondsInWeek()
    {
        QFETCH(QList<model::WeeklyPeriod>, weekly);
        QFETCH(int, hours);
        const auto rule = calendar(weekly);
        QCOMPARE(time::secondsInWeek(&rule), std::chrono::seconds(hours * 3600));
    }

    void aroundTheClock() { QCOMPARE(time::secondsInWeek(nullptr), std::chrono::seconds(604800)); }

    void allowedDowntime_data()
    {
        QTest::addColumn<QString>("share");
        QTest::addColumn<Window>("window");
        QTest::addColumn<double>("seconds");
        // 365.2425 days = 31,556,952 s
        QTest::newRow("99.9 % of a year: 8 h 45 min 57 s") << u"0.999"_s << Window{Window::Year, 0} << 31556.952;
        QTest::newRow("99.9 % of a month: 43 min 50 s") << u"0.999"_s << Window{Window::Month, 0} << 2629.746;
        QTest::newRow("99.95 % of thirty days: 21 min 36 s") << u"0.9995"_s << Window{Window::Rolling, 30} << 1296.0;
        QTest::newRow("100 % leaves nothing") << u"1"_s << Window{Window::Quarter, 0} << 0.0;
        QTest::newRow("0 % leaves the whole week") << u"0"_s << Window{Window::Week, 0} << 604800.0;
    }
    void allowedDowntime()
    {
        QFETCH(QString, share);
        QFETCH(Window, window);
        QFETCH(double, seconds);
        const auto allowed = time::allowedDowntime(*model::Decimal::parse(share), time::averageSeconds(window, nullptr));
        QVERIFY(std::abs(allowed.count() - seconds) < 1e-6);
    }

    void monthOfWorkingHours()
    {
        const auto rule = calendar({period(workdays, 540, 1080)});
        const double expected = 45.0 / 7 * 365.2425 / 12;
        QVERIFY(std::abs(time::averageSeconds({Window::Month, 0}, &rule).count() / 3600 - expected) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
