// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/format.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::shared;

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void share_data();
    void share();
    void shareInRussian();
    void duration_data();
    void duration();
    void frequency_data();
    void frequency();
    void decimalIsRead_data();
    void decimalIsRead();
    void durationIsRead_data();
    void durationIsRead();
    void durationComesBack();
    void money();
};

namespace {
QString spaced(QString text) { return text.replace(noBreakSpace, u' '); }
} // namespace

void FormatTest::share_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("three and a half nines") << 0.9995 << u"99.95 %"_s;
    QTest::newRow("no trailing zeros") << 0.5 << u"50 %"_s;
    QTest::newRow("probability") << 0.3127 << u"31.3 %"_s;
    QTest::newRow("five nines and a bit") << 0.9999943 << u"99.99943 %"_s;
    QTest::newRow("surely") << 1.0 << u"100 %"_s;
    QTest::newRow("never") << 0.0 << u"0 %"_s;
    QTest::newRow("nearly sure is not sure") << 1 - 1e-14 << u"more than 99.999999999 %"_s;
    QTest::newRow("nearly never is not never") << 1e-14 << u"less than 0.000000001 %"_s;
    QTest::newRow("undefined") << std::nan("") << u"—"_s;
}

void FormatTest::share()
{
    QFETCH(double, fraction);
    QTEST(spaced(shareText(fraction)), "text");
}

void FormatTest::shareInRussian()
{
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    QCOMPARE(shareText(0.9995), u"99,95\u00a0%"_s);
    QCOMPARE(numberText(1234567.0), u"1\u00a0234\u00a0567"_s);
}

void FormatTest::duration_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("99.9 % of a month of 30.44 days") << 43.0 * 60 + 50 << u"43 min 50 s"_s;
    QTest::newRow("two largest units") << 4 * 3600.0 + 14 * 60 << u"4 h 14 min"_s;
    QTest::newRow("whole hours") << 7200.0 << u"2 h"_s;
    QTest::newRow("rounding completes the unit") << 59 * 60 + 59.7 << u"1 h"_s;
    QTest::newRow("rounding completes the day") << 86400.0 - 10 << u"1 d"_s;
    QTest::newRow("days and hours") << 2 * 86400 + 3 * 3600.0 << u"2 d 3 h"_s;
    QTest::newRow("part of a second") << 0.44 << u"0.44 s"_s;
    QTest::newRow("nothing") << 0.0 << u"0 s"_s;
    QTest::newRow("years") << 3.2 * 365.25 * 86400 << u"3.2 yr"_s;
}

void FormatTest::duration()
{
    QFETCH(double, seconds);
    QTEST(spaced(durationText(seconds)), "text");
}

void FormatTest::frequency_data()
{
    QTest::addColumn<double>("perYear");
    QTest::addColumn<QString>("text");
    QTest::newRow("monthly") << 5.8 * 12 << u"5.8 a month"_s;
    QTest::newRow("a few a year") << 4.2 << u"4.2 a year"_s;
    QTest::newRow("rare") << 1 / 3.2 << u"once in 3.2 years"_s;
    QTest::newRow("daily") << 3 * 365.25 << u"3 a day"_s;
    QTest::newRow("never") << 0.0 << u"never"_s;
}

void FormatTest::frequency()
{
    QFETCH(double, perYear);
    QTEST(frequencyText(perYear), "text");
}

void FormatTest::decimalIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("point") << u"99.95"_s << u"99.95"_s;
    QTest::newRow("comma") << u"99,95"_s << u"99.95"_s;
    QTest::newRow("grouped by space") << u"1 234,5"_s << u"1234.5"_s;
    QTest::newRow("grouped by no-break space") << u"1\u00a0234,5"_s << u"1234.5"_s;
    QTest::newRow("grouped by comma") << u"1,234.5"_s << u"1234.5"_s;
    QTest::newRow("grouped by point") << u"1.234,5"_s << u"1234.5"_s;
    QTest::newRow("thousands of an English writer") << u"2,000"_s << u"2000"_s;
    QTest::newRow("minus sign") << u"−3"_s << u"-3"_s;
    QTest::newRow("digits stay exact") << u"99.99999990"_s << u"99.99999990"_s;
    QTest::newRow("word") << u"many"_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("exponent is not asked for") << u"1e5"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("four hundred digits") << QString(400, u'9') << QString();
}

void FormatTest::decimalIsRead()
{
    QFETCH(QString, text);
    QTEST(parsedDigits(text).value_or(QString()), "digits");
}

void FormatTest::durationIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("english") << u"2 h 30 min"_s << 9000.0;
    QTest::newRow("russian") << u"2 ч 30 мин"_s << 9000.0;
    QTest::newRow("without spaces") << u"2ч30м"_s << 9000.0;
    QTest::newRow("russian words") << u"3 часа 5 минут"_s << 3 * 3600.0 + 300;
    QTest::newRow("days") << u"2 сут. 3 ч"_s << 2 * 86400 + 3 * 3600.0;
    QTest::newRow("decimal comma") << u"1,5 ч"_s << 5400.0;
    QTest::newRow("clock") << u"2:30"_s << 9000.0;
    QTest::newRow("bare number is hours") << u"4"_s << 14400.0;
    QTest::newRow("thousands") << u"2 000 h"_s << 7200000.0;
    QTest::newRow("unknown unit") << u"3 parsecs"_s << -1.0;
    QTest::newRow("negative") << u"-3"_s << -1.0;
    QTest::newRow("words") << u"soon"_s << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
}

void FormatTest::durationIsRead()
{
    QFETCH(QString, text);
    QTEST(parsedDuration(text).value_or(-1), "seconds");
}

void FormatTest::durationComesBack()
{
    for (const double seconds : {1.0, 90.0, 3600.0, 9000.0, 43.0 * 60 + 50, 2 * 86400 + 3 * 3600.0})
        QCOMPARE(parsedDuration(durationText(seconds)), std::optional(seconds));
    for (const qint64 seconds : {0, 59, 3600, 7200000, 93784, 31536000})
        QCOMPARE(parsedDuration(exactDurationText(seconds)), std::optional(static_cast<double>(seconds)));
    QCOMPARE(spaced(exactDurationText(7200000)), u"2000 h"_s);
}

void FormatTest::money()
{
    QCOMPARE(spaced(moneyText(150050, u"RUB"_s)), u"1,500.50 ₽"_s);
    QCOMPARE(spaced(moneyText(150000, u"CHF"_s)), u"1,500 CHF"_s);
    QCOMPARE(spaced(moneyText(1500, u"JPY"_s)), u"1,500 ¥"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
