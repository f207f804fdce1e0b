// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decimal.h"

#include <QTest>

#include <cmath>

using namespace slatelier::model;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty = refused
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("minus zero is zero") << u"-0"_s << u"0"_s;
        QTest::newRow("share keeps its digits") << u"0.9995"_s << u"0.9995"_s;
        QTest::newRow("trailing zeros go") << u"99.9500"_s << u"99.95"_s;
        QTest::newRow("whole with zeros") << u"2000"_s << u"2000"_s;
        QTest::newRow("exponent") << u"1e-40"_s << u"1e-40"_s;
        QTest::newRow("capital exponent with plus") << u"2.5E+3"_s << u"2500"_s;
        QTest::newRow("small stays plain") << u"0.000000001"_s << u"0.000000001"_s;
        QTest::newRow("seventeen digits of a double") << u"0.00199600798403193612"_s << u"0.00199600798403193612"_s;
        QTest::newRow("eighteen digits") << u"123456789.012345678"_s << u"123456789.012345678"_s;
        QTest::newRow("nineteen digits") << u"1234567890.123456789"_s << u""_s;
        QTest::newRow("nineteen digits, last ones zero") << u"1234567890.1234567800"_s << u"1234567890.12345678"_s;
        QTest::newRow("four hundred digits") << QString(400, u'9') << QString();
        QTest::newRow("four hundred zeros after a digit") << QString(u'1' + QString(400, u'0')) << QString();
        QTest::newRow("exponent out of range") << u"1e301"_s << u""_s;
        QTest::newRow("exponent beyond int") << u"1e99999999999"_s << u""_s;
        QTest::newRow("not a number") << u"NaN"_s << u""_s;
        QTest::newRow("leading zero") << u"01"_s << u""_s;
        QTest::newRow("no whole part") << u".5"_s << u""_s;
        QTest::newRow("no fraction") << u"5."_s << u""_s;
        QTest::newRow("empty exponent") << u"5e"_s << u""_s;
        QTest::newRow("blank") << u""_s << u""_s;
        QTest::newRow("plus sign") << u"+1"_s << u""_s;
        QTest::newRow("space inside") << u"1 2"_s << u""_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto read = Decimal::parse(text);
        QCOMPARE(read.has_value(), !written.isEmpty());
        if (read) {
            QCOMPARE(read->toString(), written);
            QCOMPARE(*Decimal::parse(read->toString()), *read);
        }
    }

    void orders_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("negative and positive") << u"-1"_s << u"1"_s;
        QTest::newRow("negatives") << u"-2"_s << u"-1"_s;
        QTest::newRow("magnitudes") << u"9.99"_s << u"10"_s;
        QTest::newRow("far magnitudes") << u"1e-200"_s << u"1e200"_s;
        QTest::newRow("last digit") << u"0.99949999999999999"_s << u"0.9995"_s;
        QTest::newRow("zero and tiny") << u"0"_s << u"1e-300"_s;
    }
    void orders()
    {
        QFETCH(QString, less);
        QFETCH(QString, more);
        QVERIFY(*Decimal::parse(less) < *Decimal::parse(more));
        QVERIFY(*Decimal::parse(more) > *Decimal::parse(less));
    }

    void nearestDouble()
    {
        QCOMPARE(Decimal::parse(u"0.1")->toDouble(), 0.1);
        QCOMPARE(Decimal::parse(u"1e-40")->toDouble(), 1e-40);
        for (const double value : {1.0 / 3, std::exp(1.0) * 1e-9, 43.28374, 5e-300})
            QCOMPARE(Decimal::fromDouble(value)->toDouble(), value);
        QVERIFY(!Decimal::fromDouble(std::nan("")));
        QVERIFY(!Decimal::fromDouble(HUGE_VAL));
    }

    void complement()
    {
        QCOMPARE(Decimal::parse(u"0.9995")->complement()->toString(), u"0.0005"_s);
        QCOMPARE(Decimal(0).complement()->toString(), u"1"_s);
        QCOMPARE(Decimal(1).complement()->toString(), u"0"_s);
        QVERIFY(!Decimal::parse(u"1e-40")->complement());
    }

    void percent() { QCOMPARE(Decimal::parse(u"0.9995")->shifted(2).toString(), u"99.95"_s); }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
