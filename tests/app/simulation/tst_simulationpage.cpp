// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/shared/barchart.h"
#include "app/shared/curvechart.h"
#include "app/shared/servicechooser.h"
#include "app/shared/work.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/livesimulation.h"
#include "app/simulation/simulationpage.h"
#include "core/analysis/outlook.h"
#include "tests/gui/sampleproject.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace slatelier;
using simulation::LiveSimulation;
using simulation::SimulationPage;

class SimulationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersSoonAndThenFiner();
    void chartsShowTheReport();
    void editRestartsTheSimulation();
    void windowIsTheUsersChoice();
    void refusesInWords();
    void hiddenPageLeavesTheMachineAlone();
    void windowNeverFreezes();
    void canBeStopped();
    void chartIsCopiedAndSaved();
    void chanceInWords_data();
    void chanceInWords();

private:
    const analysis::SimulationReport &report() const { return **m_page->simulation()->answer(); }
    bool isSettled() const { return m_page->simulation()->answer() && !m_page->simulation()->isRunning(); }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<SimulationPage> m_page;
};

void SimulationPageTest::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(gui::sampleProject());
    m_page = std::make_unique<SimulationPage>(*m_document);
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SimulationPageTest::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void SimulationPageTest::answersSoonAndThenFiner()
{
    QTRY_VERIFY(m_page->simulation()->answer());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    QCOMPARE(report().replications(), *std::rbegin(LiveSimulation::passes));
}

void SimulationPageTest::chartsShowTheReport()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    const auto *promise = m_page->findChild<shared::CurveChart *>(u"promise"_s);
    QCOMPARE(promise->table().size() - 1, analysis::availabilityCurve(report()).size());
    QCOMPARE(promise->content().points.first().share, analysis::availabilityCurve(report()).first().share.value);
    m_page->showPanel(1);
    const auto *longest = m_page->findChild<shared::CurveChart *>(u"longest"_s);
    const auto *counts = m_page->findChild<shared::BarChart *>(u"count"_s);
    const auto *mend = m_page->findChild<shared::BarChart *>(u"mend"_s);
    const auto outages = analysis::longestOutageCurve(report(), 400);
    QVERIFY(!longest->content().points.isEmpty() && longest->content().points.size() <= outages.size());
    for (qsizetype i = 0; i < longest->content().points.size(); ++i) {
        QCOMPARE(longest->content().points.at(i).value, outages.at(i).value);
        QCOMPARE(longest->content().points.at(i).share, outages.at(i).share.value);
    }
    const auto shown = longest->content().points.size();
    QVERIFY(shown == outages.size() || outages.at(shown).share.value > 0.998);
    QVERIFY(longest->content().points.last().share <= 0.998);
    QCOMPARE(counts->table().size() - 1, analysis::interruptionShares(report(), 10).size());
    QCOMPARE(counts->content().sets.first().shares.first(), analysis::interruptionShares(report(), 10).first().value);
    QCOMPARE(mend->table().size() - 1, analysis::contributors(report()).size());
    // The same seed, the same numbers, whoever asks.
    analysis::SimulationRequest request;
    request.service = {u"internet"_s};
    request.window = model::Window{model::Window::Month, 0};
    const auto plan = analysis::simulationPlanOf(m_document->project(), request);
    QVERIFY(plan);
    analysis::SimulationRunOptions options;
    options.seed = LiveSimulation::seed;
    options.replications = report().replications();
    const auto again = analysis::simulationReportOf(m_document->project(), *plan, options);
    QVERIFY(again);
    QCOMPARE(analysis::keepableAvailability(*again, 0.95), analysis::keepableAvailability(report(), 0.95));
}

void SimulationPageTest::editRestartsTheSimulation()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    const auto before = analysis::keepableAvailability(report(), 0.95);
    const auto &type = model::entityTypeOf<model::Component>();
    m_document->setField({&type, u"line"_s, u"mtbf_hours"_s}, model::Datum(model::Decimal(600)));
    QVERIFY(m_page->simulation()->isStale());
    QTRY_VERIFY(!m_page->simulation()->isStale());
    QVERIFY(*analysis::keepableAvailability(report(), 0.95) < *before);
    m_document->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->simulation()->isStale() && isSettled(), 60000);
    QCOMPARE(analysis::keepableAvailability(report(), 0.95), before);
}

void SimulationPageTest::windowIsTheUsersChoice()
{
    QTRY_VERIFY(m_page->simulation()->answer());
    const auto month = report().window;
    auto *window = m_page->findChild<QComboBox *>(u"window"_s);
    window->setFocus();
    QTest::keyClick(window, Qt::Key_Down);
    QTRY_VERIFY(!m_page->simulation()->isStale());
    QTRY_VERIFY(report().window > 2 * month);
}

void SimulationPageTest::refusesInWords()
{
    QTRY_VERIFY(m_page->simulation()->answer());
    m_document->apply({"Test"}, [](model::Project &project) {
        auto part = *project.components.find({u"line"_s});
        part.mtbf = {};
        part.mtrs = {};
        project.components.put(part);
    });
    auto *refusal = m_page->findChild<QLabel *>(u"refusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"line"_s), qPrintable(refusal->text()));
    m_document->undo();
    QTRY_VERIFY(!refusal->isVisible());
}

void SimulationPageTest::hiddenPageLeavesTheMachineAlone()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    m_page->hide();
    const auto &type = model::entityTypeOf<model::Component>();
    m_document->setField({&type, u"line"_s, u"mtbf_hours"_s}, model::Datum(model::Decimal(700)));
    m_document->setField({&model::entityTypeOf<model::Service>(), u"internet"_s, u"name"_s}, model::Datum(u"Fibre"_s));
    QVERIFY(!m_page->simulation()->isStale());
    m_page->show();
    QVERIFY(m_page->findChild<shared::ServiceChooser *>()->currentText().contains(u"Fibre"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->simulation()->isStale() && isSettled(), 60000);
    QCOMPARE(m_page->simulation()->project().components.find({u"line"_s})->mtbf, model::Hours{700});
}

void SimulationPageTest::windowNeverFreezes()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    int events = 0;
    QTimer ticks;
    ticks.setInterval(5);
    connect(&ticks, &QTimer::timeout, this, [&events] { ++events; });
    const auto &type = model::entityTypeOf<model::Component>();
    m_document->setField({&type, u"line"_s, u"mtbf_hours"_s}, model::Datum(model::Decimal(800)));
    QElapsedTimer run;
    run.start();
    ticks.start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->simulation()->isStale() && isSettled(), 60000);
    // Calculated in the window's own thread there would be next to none.
    QVERIFY2(events > run.elapsed() / 100, qPrintable(u"%1 events in %2 ms"_s.arg(events).arg(run.elapsed())));
}

void SimulationPageTest::canBeStopped()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    const auto &type = model::entityTypeOf<model::Component>();
    m_document->setField({&type, u"line"_s, u"mtbf_hours"_s}, model::Datum(model::Decimal(300)));
    QTRY_VERIFY(m_page->simulation()->isRunning());
    m_page->simulation()->stop();
    QVERIFY(!m_page->simulation()->isRunning());
    // A page that goes away while it works takes nothing with it.
    m_document->setField({&type, u"line"_s, u"mtbf_hours"_s}, model::Datum(model::Decimal(301)));
    QTRY_VERIFY(m_page->simulation()->isRunning());
    m_page.reset();
    QCoreApplication::processEvents();
}

void SimulationPageTest::chartIsCopiedAndSaved()
{
    QTRY_VERIFY(m_page->simulation()->answer());
    auto *chart = m_page->findChild<shared::CurveChart *>(u"promise"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') >= chart->table().size() - 1);
    QTemporaryDir folder;
    const auto picture = folder.filePath(u"chart.png"_s), drawing = folder.filePath(u"chart.svg"_s);
    QVERIFY(chart->save(picture));
    QCOMPARE(QImage(picture).size(), 2 * chart->size());
    QVERIFY(chart->save(drawing));
    QFile file(drawing);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
    const auto page = folder.filePath(u"chart.pdf"_s), table = folder.filePath(u"chart.csv"_s);
    QVERIFY(chart->save(page));
    QFile pdf(page);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
    QVERIFY(chart->save(table));
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), chart->table().size());
    QVERIFY(!chart->save(folder.filePath(u"nowhere/chart.png"_s)));
}

void SimulationPageTest::chanceInWords_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("words");
    QTest::newRow("one month of nine") << 0.11 << 0.12 << u"1 month of 9"_s;
    QTest::newRow("more often than not") << 0.7 << 0.72 << u"70"_s;
    QTest::newRow("never seen is not never") << 0.0 << 0.0003 << u"below"_s;
    QTest::newRow("always") << 1.0 << 1.0 << u"all"_s;
}

void SimulationPageTest::chanceInWords()
{
    QFETCH(double, value);
    QFETCH(double, high);
    QFETCH(QString, words);
    const auto text = simulation::breachText({value, value * 0.9, high}, {model::Window::Month, 0}, 10'000);
    QVERIFY2(text.contains(words), qPrintable(text));
}

QTEST_MAIN(SimulationPageTest)
#include "tst_simulationpage.moc"
