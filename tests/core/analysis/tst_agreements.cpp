// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counting.h"
#include "core/analysis/credits.h"
#include "core/analysis/supportline.h"
#include "core/exchange/textproject.h"

#include <QtTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;
using analysis::Interruption;

namespace {

const QStringList agreements{u"object-storage"_s, u"virtual-machine"_s, u"dedicated-internet"_s, u"support-matrix"_s,
                             u"private-network"_s, u"document-database"_s, u"vpn-tender"_s};

Project opened(const QString &name)
{
    const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_TEST_DATA "/agreements/") + name + u".slatelier.json"_s);
    if (!project)
        qWarning("%s", qPrintable(project.error().first().located()));
    return project ? *project : Project();
}

qint64 day(int number) { return qint64(number - 1) * 86400; } // of a month that begins at 0

} // namespace

/// Agreements in force elsewhere, as data without a clause of free text, each computing to its known result.
class AgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsData_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : agreements)
            QTest::newRow(qPrintable(name)) << name;
    }
    void allIsData()
    {
        QFETCH(QString, name);
        const auto project = opened(name);
        QCOMPARE(project.agreements.size(), 1);
        QCOMPARE(project.textClauses.size(), 0);
        QVERIFY(!project.targets.isEmpty());
        QVERIFY(!project.duties.isEmpty());
    }

    void creditOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("measured");
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<int>("percent");
        QTest::newRow("storage: 99.803 % costs a tenth") << u"object-storage"_s << u"standard"_s << u"0.99803"_s << qint64(100000) << 10;
        QTest::newRow("storage: exactly 99.9 % costs nothing") << u"object-storage"_s << u"standard"_s << u"0.999"_s << qint64(100000) << 0;
        QTest::newRow("storage: exactly 99 % is the first tier") << u"object-storage"_s << u"standard"_s << u"0.99"_s << qint64(100000) << 10;
        QTest::newRow("storage: below 99 % the second") << u"object-storage"_s << u"standard"_s << u"0.98999"_s << qint64(100000) << 25;
        QTest::newRow("storage: below 95 % everything") << u"object-storage"_s << u"standard"_s << u"0.9"_s << qint64(100000) << 100;
        QTest::newRow("storage: infrequent access has its own tiers") << u"object-storage"_s << u"infrequent"_s << u"0.985"_s << qint64(100000) << 10;
        QTest::newRow("machine: 30 min") << u"virtual-machine"_s << u"av"_s << u"0.999305556"_s << qint64(1000000) << 10;
        QTest::newRow("machine: 8 h") << u"virtual-machine"_s << u"av"_s << u"0.988888889"_s << qint64(1000000) << 15;
        QTest::newRow("machine: 40 h") << u"virtual-machine"_s << u"av"_s << u"0.944444444"_s << qint64(1000000) << 30;
        QTest::newRow("network: jitter 3.1 ms exceeds by 55 %") << u"private-network"_s << u"jitter"_s << u"3.1"_s << qint64(200000) << 30;
        QTest::newRow("network: jitter at the promise") << u"private-network"_s << u"jitter"_s << u"2"_s << qint64(200000) << 0;
        QTest::newRow("network: exactly 10 % over") << u"private-network"_s << u"jitter"_s << u"2.2"_s << qint64(200000) << 10;
        QTest::newRow("network: twice the promise") << u"private-network"_s << u"jitter"_s << u"4"_s << qint64(200000) << 50;
    }
    void creditOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, target);
        QFETCH(QString, measured);
        QFETCH(qint64, fee);
        QFETCH(int, percent);
        const auto project = opened(name);
        for (const auto &scheme : project.credits) {
            if (!scheme.targets.contains(Id<Target>{target}))
                continue;
            const auto credit = analysis::creditOf(project, scheme, {{target, {*Decimal::parse(measured)}}});
            QCOMPARE(credit.amountMinor, std::optional<qint64>(fee * percent / 100));
            QVERIFY(!credit.steps.isEmpty());
            return;
        }
        QFAIL("no scheme for the target");
    }

    void smallCreditsAreNotPaid()
    {
        auto project = opened(u"object-storage"_s);
        auto agreement = project.agreements.at(0);
        agreement.fee = MinorUnits{1000};
        project.agreements.put(agreement);
        const analysis::MeasuredValues measured{{u"standard"_s, {*Decimal::parse(u"0.995")}}};
        QCOMPARE(analysis::creditOf(project, project.credits.at(0), measured).amountMinor, std::optional<qint64>(0)); // 1.00 is not more than 1.00
        agreement.fee = MinorUnits{1010};
        project.agreements.put(agreement);
        QCOMPARE(analysis::creditOf(project, project.credits.at(0), measured).amountMinor, std::optional<qint64>(101));
    }

    void startedHoursAreSummed()
    {
        auto project = opened(u"dedicated-internet"_s);
        // 20 and 30 minutes; thirds of an hour have no end, so the length is told in whole seconds.
        const analysis::MeasuredValues measured{{u"down"_s, {*Decimal::parse(u"0.333333"), *Decimal::parse(u"0.5")}}};
        auto credit = analysis::creditOf(project, project.credits.at(0), measured);
        QCOMPARE(credit.days, Decimal(1));
        QCOMPARE(credit.amountMinor, std::optional<qint64>(10000));
        auto scheme = project.credits.at(0);
        scheme.cumulative = false;
        credit = analysis::creditOf(project, scheme, measured);
        QCOMPARE(credit.days, Decimal(2));
        const analysis::MeasuredValues long_{{u"down"_s, {Decimal(40)}}};
        credit = analysis::creditOf(project, project.credits.at(0), long_);
        QVERIFY(credit.capped);
        QCOMPARE(credit.amountMinor, std::optional<qint64>(300000));
    }

    void meanOfIntervals()
    {
        // 30 days of five minutes: 12 intervals failed, 100 at 5 %.
        const auto rates = QList<double>(12, 1.0) + QList<double>(100, 0.05);
        const auto value = analysis::intervalSuccess(rates, 30 * 288);
        QVERIFY(value && qAbs(*value - 0.99803) < 5e-6);
        QCOMPARE(analysis::intervalSuccess({}, 0), std::nullopt);
    }

    void percentileByNearestRank_data()
    {
        QTest::addColumn<int>("slow");
        QTest::addColumn<bool>("met");
        QTest::newRow("10 of 1000 slow are met") << 10 << true;
        QTest::newRow("11 of 1000 slow are not") << 11 << false;
    }
    void percentileByNearestRank()
    {
        QFETCH(int, slow);
        QFETCH(bool, met);
        const auto project = opened(u"document-database"_s);
        const auto &target = project.targets.at(0);
        const auto *metric = project.metrics.find(*target.metric);
        const auto value = analysis::nearestRank(QList<double>(slow, 40.0) + QList<double>(1000 - slow, 5.0), metric->percentile->value);
        QVERIFY(value);
        QCOMPARE(*value < target.value->toDouble(), met);
    }

    void chronicOutage_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("arises");
        QTest::newRow("days 1, 12 and 29") << QList<int>{1, 12, 29} << 29;
        QTest::newRow("days 1, 12 and 30: thirty days in a row") << QList<int>{1, 12, 30} << 30;
        QTest::newRow("days 1, 12 and 31") << QList<int>{1, 12, 31} << 0;
        QTest::newRow("days 1, 12 and 33") << QList<int>{1, 12, 33} << 0;
    }
    void chronicOutage()
    {
        QFETCH(QList<int>, days);
        QFETCH(int, arises);
        const auto project = opened(u"private-network"_s);
        const QList<int> minutes{35, 31, 45};
        QList<Interruption> outages;
        for (int i = 0; i < 3; ++i)
            outages += {day(days.at(i)) + 3600, day(days.at(i)) + 3600 + minutes.at(i) * 60, {}};
        const auto moment = analysis::terminationArises(*project.terminationRules.find({u"diverse"_s}), outages, QTimeZone::utc());
        QCOMPARE(moment ? int(*moment / 86400) + 1 : 0, arises);
        QVERIFY(!analysis::terminationArises(*project.terminationRules.find({u"single"_s}), outages, QTimeZone::utc()));
    }

    void chronicByTheSumOfAMonth()
    {
        const auto project = opened(u"private-network"_s);
        const auto &rule = *project.terminationRules.find({u"diverse"_s});
        QVERIFY(!analysis::terminationArises(rule, {{day(2), day(3), {}}}, QTimeZone::utc())); // 24 h are not more than 24 h
        QCOMPARE(analysis::terminationArises(rule, {{day(2), day(3) + 60, {}}}, QTimeZone::utc()), std::optional<qint64>(day(3)));
    }

    // S3 Premium: 4 business hours from Friday 16:30 end on Monday at 12:30.
    void businessHours()
    {
        const auto project = opened(u"support-matrix"_s);
        const auto &target = *project.targets.find({u"pre-r3"_s});
        const auto *calendar = project.calendars.find(*target.calendar);
        const auto zone = *time::zoneOf(calendar->zone);
        const analysis::WorkClock clock(calendar, QDate(2027, 3, 1), QDate(2027, 4, 1), zone);
        const auto friday = time::instantOf(QDate(2027, 3, 5), 16 * 60 + 30, zone);
        const auto monday = time::instantOf(QDate(2027, 3, 8), 12 * 60 + 30, zone);
        const auto promised = qint64(target.value->toDouble() * 3600);
        QCOMPARE(clock.worked(friday, monday), promised);
        QCOMPARE(clock.worked(friday, monday - 1), promised - 1);
    }

    // Six interruptions of 4 minutes in each 12 hours of 30 days.
    void readingOfSmallInterruptions_data()
    {
        QTest::addColumn<std::optional<Reading>>("reading");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<int>("vanished");
        QTest::addColumn<double>("availability");
        QTest::newRow("each up to 10 min: everything vanishes") << std::optional(Reading::Each) << qint64(0) << 360 << 1.0;
        QTest::newRow("sum up to 10 min: everything counts") << std::optional(Reading::Sum) << qint64(86400) << 0 << 1 - 24.0 / 720;
        QTest::newRow("undecided: no number") << std::optional<Reading>() << qint64(-1) << 0 << 0.0;
    }
    void readingOfSmallInterruptions()
    {
        QFETCH(std::optional<Reading>, reading);
        QFETCH(qint64, down);
        QFETCH(int, vanished);
        QFETCH(double, availability);
        const auto project = opened(u"vpn-tender"_s);
        auto criterion = project.criteria.at(0);
        QVERIFY(!criterion.reading);
        criterion.reading = reading;
        QList<Interruption> outages;
        for (qint64 stretch = 0; stretch < 60; ++stretch) {
            for (qint64 i = 0; i < 6; ++i)
                outages += {stretch * 43200 + i * 3600, stretch * 43200 + i * 3600 + 240, {}};
        }
        const auto counted = analysis::countedDowntime(criterion, {}, outages, {{0, 30 * 86400}});
        QCOMPARE(counted.has_value(), reading.has_value());
        if (!counted)
            return;
        QCOMPARE(counted->downSeconds, down);
        QCOMPARE(counted->vanished, vanished);
        QCOMPARE(*counted->availabilityWhenDropped(), availability);
    }

    void excludedTimeByBothConventions()
    {
        UnavailabilityCriterion criterion;
        Exclusion planned;
        planned.cause = CauseClass::PlannedMaintenance;
        const QList<Interruption> outages{{0, 7200, CauseClass::PlannedMaintenance}, {90000, 91200, {}}};
        const auto counted = analysis::countedDowntime(criterion, {planned}, outages, {{0, 43200 * 60}});
        QVERIFY(counted);
        QCOMPARE(counted->excludedSeconds, qint64(7200));
        QCOMPARE(counted->downSeconds, qint64(1200));
        QCOMPARE(QString::number(*counted->availabilityWhenDropped() * 100, 'f', 4), u"99.9536"_s);
        QCOMPARE(QString::number(*counted->availabilityWhenUp() * 100, 'f', 4), u"99.9537"_s);
        planned.limit = std::chrono::seconds(3600);
        QCOMPARE(analysis::countedDowntime(criterion, {planned}, outages, {{0, 43200 * 60}})->downSeconds, qint64(4800));
        planned.limit.reset();
        planned.limitCount = 0;
        QCOMPARE(analysis::countedDowntime(criterion, {planned}, outages, {{0, 43200 * 60}})->downSeconds, qint64(8400));
    }

    void emptyBaseHasNoAvailability()
    {
        const auto counted = analysis::countedDowntime({}, {}, {{0, 100, {}}}, {});
        QVERIFY(counted && !counted->availabilityWhenDropped() && !counted->availabilityWhenUp());
    }
};

QTEST_GUILESS_MAIN(AgreementsTest)
#include "tst_agreements.moc"
