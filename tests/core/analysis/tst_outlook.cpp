// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"
#include "core/analysis/outlook.h"
#include "tests/core/analysis/lineproject.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::analysis;

namespace {

model::Project lineProject()
{
    auto project = testing::lineProject(1000, 8);
    project.components.put(testing::component(u"router"_s, 2000, 4));
    testing::change(project.services, u"net"_s, [](model::Service &net) {
        net.structure = model::Block::group(model::BlockKind::All, {model::Block::ofPart(u"router"_s), model::Block::ofPart(u"line"_s)});
    });
    return project;
}

SimulationRequest month()
{
    SimulationRequest request;
    request.service = {u"net"_s};
    request.window = model::Window{model::Window::Month, 0};
    return request;
}

SimulationReport simulated(const model::Project &project, quint64 replications)
{
    auto plan = simulationPlanOf(project, month());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    plan->model.services.front().contributions = true;
    SimulationRunOptions options;
    options.replications = replications;
    auto report = simulationReportOf(project, *plan, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence()));
    return *report;
}

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_report = simulated(lineProject(), 40'000); }

    // The mean of the curve, integrated, is the availability that is calculated exactly.
    void availabilityCurveHasTheExactMean()
    {
        const auto curve = availabilityCurve(m_report, 4000);
        QVERIFY(curve.size() > 100);
        double mean = curve.first().value;
        for (qsizetype i = 1; i < curve.size(); ++i) {
            QVERIFY(curve.at(i).value > curve.at(i - 1).value);
            QVERIFY(curve.at(i).share.value <= curve.at(i - 1).share.value);
            QVERIFY(curve.at(i).share.low <= curve.at(i).share.value && curve.at(i).share.value <= curve.at(i).share.high);
            mean += (curve.at(i).value - curve.at(i - 1).value) * curve.at(i).share.value;
        }
        const auto exact = analysis::availabilityOf(lineProject(), {u"net"_s}, {});
        QVERIFY(exact);
        QVERIFY2(std::abs(mean - exact->availability) < 2e-4, qPrintable(QString::number(mean, 'f', 6)));
    }

    // In steady state interruptions of a series of exponential parts come nearly as a Poisson process: a month without
    // one is as likely as a month that starts up and in which nothing fails.
    void quietMonthsAreAsOftenAsTheory()
    {
        const double hours = 31 * 24; // January
        const double up = 2000.0 / 2004 * 1000.0 / 1008;
        const double quiet = up * std::exp(-hours / 2000 - hours / 1000);
        const auto curve = availabilityCurve(m_report);
        QCOMPARE(curve.last().value, 1.0);
        QVERIFY2(std::abs(curve.last().share.value - quiet) < 0.01, qPrintable(QString::number(curve.last().share.value)));
        // What was down already and mended in the month was interrupted in the month before.
        QVERIFY(interruptionShares(m_report).first().value >= curve.last().share.value);
    }

    void sharesOfInterruptionsAddUpToOne()
    {
        for (const int bars : {2, 4, 12}) {
            const auto shares = interruptionShares(m_report, bars);
            QVERIFY(shares.size() <= bars);
            double sum = 0;
            for (const auto &share : shares)
                sum += share.value;
            QVERIFY(std::abs(sum - 1) < 1e-9);
        }
    }

    void longestCurveRisesToOne()
    {
        const auto curve = longestOutageCurve(m_report);
        QVERIFY(!curve.isEmpty());
        QCOMPARE(curve.last().share.value, 1.0);
        for (qsizetype i = 1; i < curve.size(); ++i)
            QVERIFY(curve.at(i).value > curve.at(i - 1).value && curve.at(i).share.value >= curve.at(i - 1).share.value);
    }

    // The line fails twice as often and is mended twice as slowly: two thirds of the interruptions, four fifths of the
    // downtime.
    void contributorsShareWhatTheyCause()
    {
        const auto parts = contributors(m_report);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first().component, u"line"_s);
        QVERIFY(std::abs(*parts.first().interruptions - 2.0 / 3) < 0.02);
        QVERIFY(std::abs(*parts.first().downtime - 0.8) < 0.02);
        QVERIFY(std::abs(*parts.first().downtime + *parts.last().downtime - 1) < 1e-9);
    }

    void breachIsTheRestOfTheCurve()
    {
        const auto breach = breachOf(m_report, 0);
        QVERIFY(breach);
        double kept = 1; // share of windows that reach at least 99 %
        for (const auto &point : availabilityCurve(m_report, 4000)) {
            if (point.value < 0.99)
                continue;
            kept = point.share.value;
            break;
        }
        QVERIFY(std::abs(breach->value + kept - 1) < 2e-3);
    }

    void nothingFailsNothingIsShown()
    {
        auto project = lineProject();
        for (const auto &id : {u"router"_s, u"line"_s}) {
            auto part = *project.components.find({id});
            part.mtbf = {};
            part.mtrs = {};
            part.availability = model::Share{model::Decimal(1)};
            project.components.put(part);
        }
        const auto plan = simulationPlanOf(project, month());
        if (!plan)
            return; // said in words instead
        const auto report = simulated(project, 100);
        QVERIFY(longestOutageCurve(report).isEmpty());
        QCOMPARE(interruptionShares(report).size(), 1);
        QVERIFY(contributors(report).isEmpty());
    }

private:
    SimulationReport m_report;
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
