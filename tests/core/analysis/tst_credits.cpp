// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/credits.h"
#include "core/analysis/fraction.h"

#include <QtTest>

#include <random>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;
using analysis::Fraction;

namespace {

using Numbers = std::mt19937_64;

/// Whole number from low to high, the same with every library.
qint64 between(Numbers &numbers, qint64 low, qint64 high)
{
    return low + qint64(numbers() % quint64(high - low + 1));
}

/// An agreement with one availability target and one scheme.
struct Case
{
    Project project;
    CreditScheme scheme;
    Target target;

    Case()
    {
        Agreement agreement;
        agreement.id = {u"a"_s};
        agreement.fee = MinorUnits{100000};
        agreement.currency.code = u"EUR"_s;
        project.agreements.put(agreement);
        Metric metric;
        metric.id = {u"m"_s};
        metric.name = u"Availability"_s;
        project.metrics.put(metric);
        target.id = {u"t"_s};
        target.agreement = agreement.id;
        target.metric = metric.id;
        target.value = Decimal::parse(u"0.999");
        scheme.id = {u"s"_s};
        scheme.agreement = agreement.id;
        scheme.targets = {target.id};
        put();
    }
    void put()
    {
        project.targets.put(target);
        project.credits.put(scheme);
    }
    void addRow(const char *low, const char *high, const char *share)
    {
        CreditRow row;
        row.id = {u"r%1"_s.arg(project.creditRows.size())};
        row.scheme = scheme.id;
        row.low = Decimal::parse(QString::fromLatin1(low));
        row.high = Decimal::parse(QString::fromLatin1(high));
        row.share = Share{*Decimal::parse(QString::fromLatin1(share))};
        project.creditRows.put(row);
    }
    std::optional<qint64> amount(const Decimal &measured) const
    {
        return analysis::creditOf(project, scheme, {{target.id.text, {measured}}}).amountMinor;
    }
};

/// Tiers that touch each other, worse values never cheaper.
Case randomTiers(Numbers &numbers)
{
    Case made;
    const int count = int(between(numbers, 1, 6));
    qint64 bound = 999'000; // millionths
    qint64 share = 0;
    for (int i = 0; i < count; ++i) {
        const qint64 low = bound - between(numbers, 1, bound / 8);
        share = std::min<qint64>(share + between(numbers, 0, 300), 1000);
        CreditRow row;
        row.id = {u"r%1"_s.arg(i)};
        row.scheme = made.scheme.id;
        row.high = Decimal(bound, -6);
        if (i + 1 < count)
            row.low = Decimal(low, -6);
        row.share = Share{Decimal(share, -3)};
        made.project.creditRows.put(row);
        bound = low;
    }
    auto agreement = made.project.agreements.at(0);
    agreement.fee = MinorUnits{between(numbers, 1, 900'000'000'000)};
    made.project.agreements.put(agreement);
    made.scheme.rounding = Rounding(between(numbers, 0, 2));
    made.scheme.bounds = TierBounds(between(numbers, 0, 1));
    if (between(numbers, 0, 1))
        made.scheme.cap = Share{Decimal(between(numbers, 0, 1000), -3)};
    if (between(numbers, 0, 1))
        made.scheme.roundingStep = MinorUnits{between(numbers, 1, 500)};
    made.put();
    return made;
}

} // namespace

class CreditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsOnceAtTheEnd_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<QByteArray>("share");
        QTest::addColumn<int>("rounding");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("amount");
        QTest::newRow("half goes up") << qint64(10005) << QByteArray("0.1") << int(Rounding::HalfUp) << qint64(1) << qint64(1001);
        QTest::newRow("just below half goes down") << qint64(10004) << QByteArray("0.1") << int(Rounding::HalfUp) << qint64(1) << qint64(1000);
        QTest::newRow("down") << qint64(10009) << QByteArray("0.1") << int(Rounding::Down) << qint64(1) << qint64(1000);
        QTest::newRow("up") << qint64(10001) << QByteArray("0.1") << int(Rounding::Up) << qint64(1) << qint64(1001);
        QTest::newRow("to whole roubles") << qint64(12345678) << QByteArray("0.1") << int(Rounding::HalfUp) << qint64(100) << qint64(1234600);
        QTest::newRow("a third is exact until the end") << qint64(100) << QByteArray("0.333333333333333333") << int(Rounding::HalfUp) << qint64(1) << qint64(33);
        QTest::newRow("nine hundred billions") << qint64(90'000'000'000'000'000) << QByteArray("0.999999999999999999") << int(Rounding::Up) << qint64(1)
                                               << qint64(90'000'000'000'000'000);
    }
    void roundsOnceAtTheEnd()
    {
        QFETCH(qint64, fee);
        QFETCH(QByteArray, share);
        QFETCH(int, rounding);
        QFETCH(qint64, step);
        QFETCH(qint64, amount);
        Case made;
        auto agreement = made.project.agreements.at(0);
        agreement.fee = MinorUnits{fee};
        made.project.agreements.put(agreement);
        made.scheme.rounding = Rounding(rounding);
        made.scheme.roundingStep = MinorUnits{step};
        made.put();
        made.addRow("", "0.999", share.constData());
        QCOMPARE(made.amount(*Decimal::parse(u"0.5")), std::optional(amount));
    }

    void boundsBelongToOneTier()
    {
        Case made;
        made.addRow("0.99", "0.999", "0.1");
        made.addRow("", "0.99", "0.25");
        QCOMPARE(made.amount(*Decimal::parse(u"0.99")), std::optional<qint64>(10000));
        made.scheme.bounds = TierBounds::HighIncluded;
        made.put();
        QCOMPARE(made.amount(*Decimal::parse(u"0.99")), std::optional<qint64>(25000));
        QCOMPARE(made.amount(*Decimal::parse(u"0.999")), std::optional<qint64>(10000));
    }

    void eventsBeyondThePromise()
    {
        Case made;
        auto metric = made.project.metrics.at(0);
        metric.kind = MetricKind::InterruptionCount;
        made.project.metrics.put(metric);
        made.target.comparison = Operator::AtMost;
        made.target.value = Decimal(2);
        made.scheme.kind = CreditKind::PerEvent;
        made.put();
        made.addRow("", "", "0.05");
        QCOMPARE(made.amount(Decimal(2)), std::optional<qint64>(0));
        QCOMPARE(made.amount(Decimal(5)), std::optional<qint64>(15000));
        made.target.comparison = Operator::Below;
        made.put();
        QCOMPARE(made.amount(Decimal(2)), std::optional<qint64>(5000));
    }

    void proportionalExceedance()
    {
        Case made;
        made.target.comparison = Operator::AtMost;
        made.target.value = Decimal(4);
        made.scheme.kind = CreditKind::Exceedance;
        made.put();
        CreditRow row;
        row.id = {u"r"_s};
        row.scheme = made.scheme.id;
        row.low = Decimal(0);
        row.share = Share{*Decimal::parse(u"0.2")};
        row.proportional = true;
        made.project.creditRows.put(row);
        QCOMPARE(made.amount(Decimal(5)), std::optional<qint64>(5000)); // exceeded by a quarter: a quarter of 20 %
        QCOMPARE(made.amount(Decimal(4)), std::optional<qint64>(0));
    }

    void poolIsSharedByWeights()
    {
        Case made;
        auto other = made.target;
        other.id = {u"t2"_s};
        made.target.weight = Share{*Decimal::parse(u"0.7")};
        other.weight = Share{*Decimal::parse(u"0.3")};
        made.project.targets.put(other);
        made.scheme.kind = CreditKind::Pool;
        made.scheme.poolShare = Share{*Decimal::parse(u"0.1")};
        made.scheme.targets = {made.target.id, other.id};
        made.put();
        const auto good = *Decimal::parse(u"0.9999");
        const auto bad = *Decimal::parse(u"0.9");
        const auto of = [&](const Decimal &one, const Decimal &two) {
            return analysis::creditOf(made.project, made.scheme, {{u"t"_s, {one}}, {u"t2"_s, {two}}}).amountMinor;
        };
        QCOMPARE(of(good, good), std::optional<qint64>(0));
        QCOMPARE(of(bad, good), std::optional<qint64>(7000));
        QCOMPARE(of(bad, bad), std::optional<qint64>(10000));
        QVERIFY(!analysis::creditOf(made.project, made.scheme, {{u"t"_s, {bad}}}).amountMinor); // one was not measured
    }

    void rewardsGoTheOtherWay()
    {
        Case made;
        made.addRow("", "0.999", "0.1");
        CreditRow row;
        row.id = {u"reward"_s};
        row.scheme = made.scheme.id;
        row.low = Decimal::parse(u"0.9999");
        row.share = Share{*Decimal::parse(u"0.02")};
        row.reward = true;
        made.project.creditRows.put(row);
        QCOMPARE(made.amount(Decimal(1)), std::optional<qint64>(-2000));
        QCOMPARE(made.amount(*Decimal::parse(u"0.9995")), std::optional<qint64>(0));
    }

    void longerTermCostsNoMoney()
    {
        Case made;
        made.scheme.kind = CreditKind::TimeExtension;
        made.put();
        CreditRow row;
        row.id = {u"r"_s};
        row.scheme = made.scheme.id;
        row.high = Decimal::parse(u"0.999");
        row.days = Decimal(7);
        made.project.creditRows.put(row);
        const auto credit = analysis::creditOf(made.project, made.scheme, {{u"t"_s, {*Decimal::parse(u"0.99")}}});
        QCOMPARE(credit.days, Decimal(7));
        QCOMPARE(credit.amountMinor, std::optional<qint64>(0));
    }

    void allSchemesUnderOneLimit()
    {
        Case made;
        made.addRow("", "0.999", "0.4");
        auto second = made.scheme;
        second.id = {u"s2"_s};
        made.project.credits.put(second);
        CreditRow row;
        row.id = {u"other"_s};
        row.scheme = second.id;
        row.share = Share{*Decimal::parse(u"0.4")};
        made.project.creditRows.put(row);
        auto agreement = made.project.agreements.at(0);
        agreement.creditCap = Share{*Decimal::parse(u"0.5")};
        made.project.agreements.put(agreement);
        const auto credit = analysis::creditsOf(made.project, agreement, {{u"t"_s, {*Decimal::parse(u"0.9")}}});
        QCOMPARE(credit.schemes.size(), 2);
        QCOMPARE(credit.totalMinor, std::optional<qint64>(50000));
        QVERIFY(credit.capped);
    }

    void whatIsNotKnownIsAbsent_data()
    {
        QTest::addColumn<int>("missing");
        QTest::newRow("no value measured") << 0;
        QTest::newRow("no line") << 1;
        QTest::newRow("no fee") << 2;
        QTest::newRow("no target") << 3;
    }
    void whatIsNotKnownIsAbsent()
    {
        QFETCH(int, missing);
        Case made;
        if (missing != 1)
            made.addRow("", "0.999", "0.1");
        if (missing == 2) {
            auto agreement = made.project.agreements.at(0);
            agreement.fee.reset();
            made.project.agreements.put(agreement);
        }
        if (missing == 3)
            made.scheme.targets.clear();
        made.put();
        analysis::MeasuredValues measured;
        if (missing != 0)
            measured.insert(u"t"_s, {*Decimal::parse(u"0.5")});
        const auto credit = analysis::creditOf(made.project, made.scheme, measured);
        QVERIFY(!credit.amountMinor);
        QVERIFY(!credit.steps.isEmpty() && !credit.steps.last().sentence().isEmpty());
    }

    // Ten thousand random schemes: a worse value never costs less, and nothing is above the cap.
    void monotoneAndCapped()
    {
        Numbers numbers(20261122);
        for (int i = 0; i < 10'000; ++i) {
            const auto made = randomTiers(numbers);
            const auto fee = made.project.agreements.at(0).fee->units;
            qint64 last = 0;
            qint64 value = 1'000'000;
            while (value > 0) {
                value -= between(numbers, 1, 300'000);
                const auto amount = made.amount(Decimal(std::max<qint64>(value, 0), -6));
                QVERIFY(amount);
                QVERIFY2(*amount >= last, qPrintable(u"scheme %1 at %2"_s.arg(i).arg(value)));
                if (made.scheme.cap)
                    QVERIFY(double(*amount) <= made.scheme.cap->value.toDouble() * double(fee) + 0.5);
                QVERIFY(made.scheme.roundingStep || *amount <= fee);
                last = *amount;
            }
        }
    }

    void curveShowsBothSidesOfAJump()
    {
        Case made;
        made.addRow("0.99", "0.999", "0.1");
        made.addRow("", "0.99", "0.25");
        const auto curve = analysis::creditCurve(made.project, made.scheme, 0.98, 1);
        QVERIFY(curve.size() > 10);
        QCOMPARE(curve.first().minor, 25000.0);
        QCOMPARE(curve.last().minor, 0.0);
        bool beforeTheJump = false, behindTheJump = false;
        for (const auto &point : curve) {
            beforeTheJump |= point.minor == 25000 && point.measured > 0.98999 && point.measured < 0.99;
            behindTheJump |= point.minor == 10000 && point.measured >= 0.99 && point.measured < 0.99001;
        }
        QVERIFY(beforeTheJump && behindTheJump);
        const auto range = analysis::creditRange(made.project, made.scheme);
        QVERIFY(range && range->first < 0.99 && range->second > 0.999 && range->second <= 1);
    }

    void fractionsAreExactOrAbsent()
    {
        const auto third = *Fraction(1).over(Fraction(3));
        QCOMPARE(third.plus(third)->plus(third)->comparedWith(Fraction(1)), std::optional(0));
        QCOMPARE(Fraction(-7).over(Fraction(2))->floor(), std::optional<qint64>(-4));
        QCOMPARE(Fraction(-7).over(Fraction(2))->ceil(), std::optional<qint64>(-3));
        QVERIFY(!Fraction(1).over(Fraction(0)));
        QVERIFY(!Fraction::of(Decimal(1, 60)));
        auto large = Fraction::of(Decimal(999'999'999'999'999'999, 18));
        QVERIFY(large && !large->times(*large));
    }
};

QTEST_GUILESS_MAIN(CreditsTest)
#include "tst_credits.moc"
