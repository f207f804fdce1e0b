// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedtime.h"
#include "tests/core/time/randomcalendar.h"

#include <QTest>

using namespace slatelier;
using namespace slatelier::time;
using model::Window;
using namespace Qt::StringLiterals;

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWindow_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("anchor");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, Window window, QDate day, QDate anchor, QDate first, QDate end) {
            QTest::newRow(name) << window << day << anchor << first << end;
        };
        row("a day", {Window::Day, 0}, {2026, 2, 28}, {}, {2026, 2, 28}, {2026, 3, 1});
        row("a week begins on Monday", {Window::Week, 0}, {2027, 1, 1}, {}, {2026, 12, 28}, {2027, 1, 4});
        row("a month", {Window::Month, 0}, {2028, 2, 29}, {}, {2028, 2, 1}, {2028, 3, 1});
        row("a quarter", {Window::Quarter, 0}, {2026, 12, 31}, {}, {2026, 10, 1}, {2027, 1, 1});
        row("a year", {Window::Year, 0}, {2026, 7, 1}, {}, {2026, 1, 1}, {2027, 1, 1});
        row("thirty days from the start", {Window::Rolling, 30}, {2026, 2, 14}, {2026, 1, 15}, {2026, 2, 14}, {2026, 3, 16});
        row("thirty days before the start", {Window::Rolling, 30}, {2026, 1, 14}, {2026, 1, 15}, {2025, 12, 16}, {2026, 1, 15});
        row("the day of the anniversary", {Window::Anniversary, 0}, {2027, 3, 15}, {2026, 3, 15}, {2027, 3, 15}, {2028, 3, 15});
        row("the day before it", {Window::Anniversary, 0}, {2027, 3, 14}, {2026, 3, 15}, {2026, 3, 15}, {2027, 3, 15});
        row("before the agreement", {Window::Anniversary, 0}, {2025, 3, 14}, {2026, 3, 15}, {2024, 3, 15}, {2025, 3, 15});
        row("of a leap day in a common year", {Window::Anniversary, 0}, {2025, 2, 28}, {2024, 2, 29}, {2025, 2, 28}, {2026, 2, 28});
        row("of a leap day, the last common year", {Window::Anniversary, 0}, {2027, 12, 1}, {2024, 2, 29}, {2027, 2, 28}, {2028, 2, 29});
        row("of a leap day in a leap year", {Window::Anniversary, 0}, {2028, 2, 29}, {2024, 2, 29}, {2028, 2, 29}, {2029, 2, 28});
        row("of a leap day, the day before it comes back", {Window::Anniversary, 0}, {2028, 2, 28}, {2024, 2, 29}, {2027, 2, 28}, {2028, 2, 29});
    }
    void aWindow()
    {
        QFETCH(Window, window);
        QFETCH(QDate, day);
        QFETCH(QDate, anchor);
        QFETCH(QDate, first);
        QFETCH(QDate, end);
        QCOMPARE(firstDayOf(window, day, anchor), first);
        QCOMPARE(endOf(window, first, anchor), end);
        const auto windows = windowsOf(window, QTimeZone("Europe/Moscow"), day, day.addDays(1), anchor);
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows.first().first, first);
        QCOMPARE(windows.first().end, end);
    }

    void windowsTileTime()
    {
        testing::RandomCalendars random(20261122);
        for (int round = 0; round < 3000; ++round) {
            const auto zone = random.zone();
            const Window window{Window::Kind(random.below(7)), 1 + random.below(60)};
            const QDate first = QDate(1995, 1, 1).addDays(random.below(12'000));
            const QDate end = first.addDays(1 + random.below(900));
            const QDate anchor = random.below(4) == 0 ? QDate(2000, 2, 29) : QDate(1998, 1, 1).addDays(random.below(9'000));
            const auto windows = windowsOf(window, zone, first, end, anchor);
            for (qsizetype i = 0; i < windows.size(); ++i) {
                QVERIFY(windows.at(i).period.from < windows.at(i).period.to);
                if (i > 0)
                    QCOMPARE(windows.at(i).period.from, windows.at(i - 1).period.to);
            }
            const Period whole{instantOf(first, 0, zone), instantOf(end, 0, zone)};
            if (whole.from == whole.to)
                continue; // the one day that Samoa skipped
            QVERIFY(windows.first().period.from <= whole.from && windows.first().period.to > whole.from);
            QVERIFY(windows.last().period.from < whole.to && windows.last().period.to >= whole.to);
            qint64 sum = 0;
            for (const auto &part : clipped(windows, zone, first, end))
                sum += part.period.to - part.period.from;
            QCOMPARE(sum, whole.to - whole.from);
        }
    }

    void aSkippedDayIsNoWindow()
    {
        const auto windows = windowsOf({Window::Day, 0}, QTimeZone("Pacific/Apia"), {2011, 12, 29}, {2012, 1, 1});
        QCOMPARE(windows.size(), 2);
        QCOMPARE(windows.at(0).period.to, windows.at(1).period.from);
        QCOMPARE(windows.at(1).first, QDate(2011, 12, 31));
    }

    void agreedTimeIsTheSumOfItsWindows()
    {
        testing::RandomCalendars random(42);
        for (int round = 0; round < 400; ++round) {
            const QDate first = QDate(2000, 1, 1).addDays(random.below(10'000));
            const auto calendar = random.next(first);
            const auto zone = random.zone();
            const Window window{Window::Kind(random.below(7)), 1 + random.below(60)};
            const auto windows = windowsOf(window, zone, first, first.addDays(400), first.addDays(-random.below(500)));
            const auto seconds = agreedSeconds(&calendar, zone, windows);
            qint64 sum = 0;
            for (qsizetype i = 0; i < windows.size(); ++i) {
                QCOMPARE(seconds.at(i), agreedSeconds(&calendar, zone, windows.at(i).period));
                QVERIFY(seconds.at(i) >= 0 && seconds.at(i) <= windows.at(i).period.to - windows.at(i).period.from);
                sum += seconds.at(i);
            }
            QCOMPARE(sum, agreedSeconds(&calendar, zone, {windows.first().period.from, windows.last().period.to}));
            QCOMPARE(agreedSeconds(nullptr, zone, windows.first().period), windows.first().period.to - windows.first().period.from);
        }
    }

    void aBudget_data()
    {
        QTest::addColumn<QString>("share");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<bool>("above");
        QTest::addColumn<qint64>("allowed");
        const auto row = [](const char *name, const QString &share, qint64 base, bool above, qint64 allowed) {
            QTest::newRow(name) << share << base << above << allowed;
        };
        row("99.9 % of thirty days", u"0.999"_s, 2'592'000, false, 2'592);
        row("more than 99.9 % of thirty days", u"0.999"_s, 2'592'000, true, 2'591);
        row("99.95 % of thirty days", u"0.9995"_s, 2'592'000, false, 1'296);
        row("99.999 % of a month of 31 days: 26.784 s", u"0.99999"_s, 2'678'400, false, 26);
        row("more than that", u"0.99999"_s, 2'678'400, true, 26);
        row("100 %", u"1"_s, 2'678'400, false, 0);
        row("0 %", u"0"_s, 2'678'400, false, 2'678'400);
        row("more than 0 %", u"0"_s, 2'678'400, true, 2'678'399);
        row("no agreed time", u"0.999"_s, 0, false, 0);
        row("99.9 % of 365.2425 days", u"0.999"_s, 31'556'952, false, 31'556);
        row("eighteen digits", u"0.999999999999999999"_s, 31'556'952'000, false, 0);
        row("a tiny share", u"1e-200"_s, 86'400, false, 86'399);
    }
    void aBudget()
    {
        QFETCH(QString, share);
        QFETCH(qint64, base);
        QFETCH(bool, above);
        const auto budget = budgetOf(*model::Decimal::parse(share), base, above);
        QTEST(budget.allowedDownSeconds, "allowed");
        QCOMPARE(budget.allowedDownSeconds + budget.requiredUpSeconds, base);
    }

    void budgetAndRequiredTimeAreTheAgreedTime()
    {
        testing::RandomCalendars random(7);
        for (int round = 0; round < 300; ++round) {
            const QDate first = QDate(2000, 1, 1).addDays(random.below(10'000));
            const auto calendar = random.next(first);
            const auto zone = random.zone();
            const Window window{Window::Kind(random.below(7)), 1 + random.below(60)};
            const model::Decimal share(random.below(1'000'000'000), -9);
            const bool above = random.below(2) == 0;
            for (const auto &each : budgetsOf(share, above, &calendar, zone, windowsOf(window, zone, first, first.addDays(100), first))) {
                const auto &[base, required, allowed] = each.budget;
                QCOMPARE(required + allowed, base);
                QCOMPARE(base, agreedSeconds(&calendar, zone, each.window.period));
                if (base == 0)
                    continue;
                // In whole thousand-millionths: up kept, one second less of it broken.
                const qint64 least = share.shifted(9).toInteger().value();
                const auto keeps = [&](qint64 up) {
                    return above ? up * 1'000'000'000 > least * base : up * 1'000'000'000 >= least * base;
                };
                QVERIFY(keeps(required));
                QVERIFY(required == 0 || !keeps(required - 1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
