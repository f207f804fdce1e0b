// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of the simulation page show, against the engine with the same seed, and what they do to the project.
#include "app/shared/barchart.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/format.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/breakspanel.h"
#include "app/simulation/costpanel.h"
#include "app/simulation/flickerpanel.h"
#include "app/simulation/promisepanel.h"
#include "app/simulation/scenariomodel.h"
#include "app/simulation/scenariopanel.h"
#include "app/simulation/stripview.h"
#include "app/simulation/targetslider.h"
#include "app/simulation/yearpanel.h"
#include "app/simulation/yearsimulation.h"
#include "core/analysis/outlook.h"
#include "core/analysis/scenarios.h"
#include "core/analysis/simulationdifference.h"
#include "tests/app/simulation/simulationtest.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::simulation;
using model::Decimal;

namespace {

constexpr int longest = 60'000;

/// The sample, whose line flickers, with credits for each broken month.
model::Project payingProject()
{
    auto project = gui::sampleProject();
    auto line = *project.components.find({u"line"_s});
    line.flicker = model::Flicker{{Decimal(5, -1)}, {24}, {Decimal(25, -2)}};
    line.crew = model::Id<model::Crew>{u"crew"_s};
    project.components.put(line);
    auto agreement = project.agreements.at(0);
    agreement.fee = model::MinorUnits{100'000};
    agreement.currency = {u"EUR"_s};
    project.agreements.put(agreement);
    model::CreditScheme scheme;
    scheme.id = {u"scheme"_s};
    scheme.agreement = agreement.id;
    scheme.name = u"For downtime"_s;
    scheme.targets = {{u"t1"_s}};
    project.credits.put(scheme);
    model::CreditRow row;
    row.id = {u"row"_s};
    row.scheme = scheme.id;
    row.high = Decimal(999, -3);
    row.share = model::Share{Decimal(1, -1)};
    project.creditRows.put(row);
    model::TerminationRule leave;
    leave.id = {u"leave"_s};
    leave.agreement = agreement.id;
    leave.target = model::Id<model::Target>{u"t1"_s};
    leave.brokenWindows = 2;
    leave.ofWindows = 3;
    project.terminationRules.put(leave);
    return project;
}

Decimal targetOf(const ShownPage &shown) { return *shown.document.project().targets.find({u"t1"_s})->value; }

analysis::SimulationReport simulated(const model::Project &project, quint64 windows)
{
    analysis::SimulationRequest request;
    request.service = {u"internet"_s};
    request.window = model::Window{model::Window::Month, 0};
    const auto plan = analysis::simulationPlanOf(project, request);
    analysis::SimulationRunOptions options;
    options.seed = LiveSimulation::seed;
    options.replications = windows;
    return *analysis::simulationReportOf(project, *plan, options);
}

} // namespace

class SimulationPanelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promisedValuesHaveTwoDigits_data();
    void promisedValuesHaveTwoDigits();
    void triedTargetHasTheChanceOfTheEngine();
    void targetIsDraggedInOneStep();
    void targetIsChosenByKeys();
    void grooveTakesTheHandle();
    void signedTargetIsOnlyTried();
    void keepablePromises();
    void flickerMovesTheFigures();
    void flickerIsAppliedInOneStep();
    void flickerIsKeptAsScenario();
    void observationMendsForGood();
    void costsAreThoseOfTheYears();
    void nothingToPayIsSaidInWords();
    void stripShowsTheHistory();
    void stripIsSavedAndWalked();
    void scenarioIsMadeComparedAndApplied();
    void closingWhileEverythingRuns();
};

void SimulationPanelsTest::promisedValuesHaveTwoDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("rounded");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("between") << 0.99537 << u"0.9954"_s << u"0.9955"_s << u"0.9953"_s;
    QTest::newRow("to more nines") << 0.999 << u"0.999"_s << u"0.99901"_s << u"0.9989"_s;
    QTest::newRow("bad") << 0.5 << u"0.5"_s << u"0.51"_s << u"0.49"_s;
    QTest::newRow("next to nothing") << 0.001 << u"0.01"_s << u"0.02"_s << u"0.01"_s;
    QTest::newRow("next to all") << 1.0 << u"0.999999999"_s << u"0.9999999990"_s << u"0.9999999989"_s;
}

void SimulationPanelsTest::promisedValuesHaveTwoDigits()
{
    QFETCH(double, value);
    QFETCH(QString, rounded);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto target = promisable(value);
    QCOMPARE(target, *Decimal::parse(rounded));
    QCOMPARE(promisableBeside(target, true), *Decimal::parse(better));
    QCOMPARE(promisableBeside(target, false), *Decimal::parse(worse));
}

void SimulationPanelsTest::triedTargetHasTheChanceOfTheEngine()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<PromisePanel>();
    const auto &report = shown.report();
    // The present promise: the same windows as the engine counted.
    const auto &tally = report.watched.front().tally;
    QCOMPARE(analysis::shareBelow(report, 0.999).value, double(tally.breaches.front().windows) / double(tally.windows));
    panel->slider()->tryOut(0.99);
    QCOMPARE(panel->slider()->target(), Decimal(99, -2));
    const auto words = breachText(analysis::shareBelow(report, 0.99), {model::Window::Month, 0}, report.replications());
    QVERIFY2(panel->words()->text().contains(words), qPrintable(panel->words()->text()));
    QCOMPARE(panel->chart()->content().marks.last().value, 0.99);
    QCOMPARE(targetOf(shown), Decimal(999, -3)); // tried is not agreed
}

void SimulationPanelsTest::targetIsDraggedInOneStep()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<PromisePanel>();
    auto *chart = panel->chart();
    QTRY_VERIFY(chart->width() > 200);
    const auto steps = shown.document.history().size();
    const auto at = [&](double value) { return QPoint(int(std::lround(chart->xOf(value))), chart->height() / 2); };
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(0.999));
    for (const double value : {0.998, 0.996, 0.995}) {
        QMouseEvent move(QEvent::MouseMove, at(value), chart->viewport()->mapToGlobal(at(value)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart->viewport(), &move);
    }
    QCOMPARE(shown.document.history().size(), steps);
    QVERIFY(panel->slider()->isTrying());
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(0.995));
    QCOMPARE(shown.document.history().size(), steps + 1);
    QVERIFY2(std::abs(targetOf(shown).toDouble() - 0.995) < 0.0004, qPrintable(targetOf(shown).toString()));
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    QVERIFY(shown.document.undo());
    QCOMPARE(targetOf(shown), Decimal(999, -3));
    QTRY_COMPARE(panel->slider()->target(), Decimal(999, -3));
}

void SimulationPanelsTest::targetIsChosenByKeys()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *slider = shown.panel<PromisePanel>()->slider();
    const auto steps = shown.document.history().size();
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->target(), Decimal(9987, -4));
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(slider->target(), Decimal(999, -3));
    QCOMPARE(shown.document.history().size(), steps);
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Return);
    QCOMPARE(shown.document.history().size(), steps + 1);
    QCOMPARE(targetOf(shown), Decimal(99901, -5));
    // A moment without keys chooses as well.
    QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE(shown.document.history().size(), steps + 2);
}

/// Pressed beside its handle a slider comes to the pointer and follows it: one step when it is let go.
void SimulationPanelsTest::grooveTakesTheHandle()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *slider = shown.panel<PromisePanel>()->slider();
    QTRY_VERIFY(slider->width() > 200);
    const auto steps = shown.document.history().size();
    const auto at = [&](double part) { return QPoint(int(part * slider->width()), slider->height() / 2); };
    QTest::mousePress(slider, Qt::LeftButton, {}, at(0.2));
    QVERIFY(std::abs(slider->sliderPosition() - 0.2 * slider->maximum()) < 0.02 * slider->maximum());
    QVERIFY(slider->isTrying());
    QMouseEvent move(QEvent::MouseMove, at(0.4), slider->mapToGlobal(at(0.4)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(slider, &move);
    QVERIFY(std::abs(slider->sliderPosition() - 0.4 * slider->maximum()) < 0.02 * slider->maximum());
    QCOMPARE(shown.document.history().size(), steps);
    const auto tried = slider->target();
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(0.4));
    QCOMPARE(shown.document.history().size(), steps + 1);
    QCOMPARE(targetOf(shown), tried);
    // The value may also be set by other hands, a screen reader's for instance.
    slider->setValue(slider->value() - slider->maximum() / 10);
    QTRY_COMPARE(shown.document.history().size(), steps + 2);
    // Knobs with few values as well.
    shown.panel<FlickerPanel>();
    auto *knob = shown.find<QSlider>(u"crews"_s);
    QTRY_VERIFY(knob->width() > 100);
    QTest::mouseClick(knob, Qt::LeftButton, {}, QPoint(knob->width() - 2, knob->height() / 2));
    QCOMPARE(knob->value(), knob->maximum());
}

void SimulationPanelsTest::signedTargetIsOnlyTried()
{
    auto project = gui::sampleProject();
    auto agreement = project.agreements.at(0);
    agreement.state = model::AgreementState::Signed;
    project.agreements.put(agreement);
    ShownPage shown(project);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *slider = shown.panel<PromisePanel>()->slider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Return);
    QCOMPARE(slider->target(), Decimal(9989, -4));
    QCOMPARE(targetOf(shown), Decimal(999, -3));
}

void SimulationPanelsTest::keepablePromises()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    for (const int percent : {90, 95, 99}) {
        const auto expected = shared::shareText(*analysis::keepableAvailability(shown.report(), percent / 100.0));
        QCOMPARE(shown.find<QLabel>(u"keepable%1"_s.arg(percent))->text(), expected);
    }
}

void SimulationPanelsTest::flickerMovesTheFigures()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<FlickerPanel>();
    QCOMPARE(panel->knobs().notHolding, 50);
    QCOMPARE(panel->knobs().crews, 2);
    QCOMPARE(panel->knobs().crewHours, 6); // nine hours on five days
    auto *slider = shown.find<QSlider>(u"not-holding"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(panel->applyAction()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(panel->tried()->report() && !panel->tried()->isRunning(), longest);
    const auto *tried = panel->tried()->report();
    // The engine, asked by itself.
    auto project = payingProject();
    auto line = *project.components.find({u"line"_s});
    line.flicker->recurrenceProbability.value = Decimal(95, -2);
    project.components.put(line);
    const auto expected = simulated(project, tried->replications());
    QCOMPARE(tried->watched.front().tally.interruptions.sum(), expected.watched.front().tally.interruptions.sum());
    QVERIFY(tried->watched.front().tally.interruptions.sum() / engine::Wide(tried->replications()) * engine::Wide(shown.report().replications()) >=
            shown.report().watched.front().tally.interruptions.sum());
    const auto &tally = expected.watched.front().tally;
    const auto mean = engine::estimateOf(tally.interruptions.sum(), tally.interruptions.squares(), tally.replications, tally.windows).mean;
    QTRY_COMPARE(shown.find<shared::Figure>(u"flicker1"_s)->value()->text(), shared::numberText(mean));
    QCOMPARE(shown.document.project().components.find({u"line"_s})->flicker->recurrenceProbability.value, Decimal(5, -1));
}

void SimulationPanelsTest::flickerIsAppliedInOneStep()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<FlickerPanel>();
    const auto before = shown.document.project();
    const auto steps = shown.document.history().size();
    shown.find<QSlider>(u"not-holding"_s)->setValue(10);
    shown.find<QSlider>(u"crews"_s)->setValue(3);
    auto *hours = shown.find<QSlider>(u"crew-hours"_s);
    hours->setValue(hours->maximum());
    QCOMPARE(shown.document.history().size(), steps);
    panel->applyAction()->trigger();
    QCOMPARE(shown.document.history().size(), steps + 1);
    const auto &after = shown.document.project();
    QCOMPARE(after.components.find({u"line"_s})->flicker->recurrenceProbability.value, Decimal(1, -1));
    const auto &crew = *after.crews.find({u"crew"_s});
    QCOMPARE(crew.size, 4);
    const auto &calendar = *after.calendars.find(*crew.calendar);
    QCOMPARE(calendar.weekly.first().days.size(), 7);
    QCOMPARE(calendar.weekly.first().to.minutes - calendar.weekly.first().from.minutes, 24 * 60);
    QTRY_VERIFY(!panel->applyAction()->isEnabled());
    QVERIFY(shown.document.undo());
    QVERIFY(model::differenceOf(before, shown.document.project()).isEmpty());
}

void SimulationPanelsTest::flickerIsKeptAsScenario()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    shown.panel<FlickerPanel>();
    shown.find<QSlider>(u"not-holding"_s)->setValue(10);
    shown.find<QAction>(u"keep-scenario"_s)->trigger();
    QCOMPARE(shown.document.project().scenarios.size(), 1);
    const auto applied = analysis::withScenario(shown.document.project(), shown.document.project().scenarios.at(0));
    QVERIFY(applied);
    QCOMPARE(applied->components.find({u"line"_s})->flicker->recurrenceProbability.value, Decimal(1, -1));
}

void SimulationPanelsTest::observationMendsForGood()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<FlickerPanel>();
    auto *observation = shown.find<QSlider>(u"observation"_s);
    observation->setValue(observation->maximum());
    QVERIFY(!panel->applyAction()->isEnabled()); // has no place in the project
    QTRY_VERIFY_WITH_TIMEOUT(panel->tried()->report() && !panel->tried()->isRunning(), longest);
    const auto &tried = panel->tried()->report()->watched.front().tally;
    const auto &now = shown.report().watched.front().tally;
    QVERIFY(double(tried.interruptions.sum()) / double(tried.windows) < 0.95 * double(now.interruptions.sum()) / double(now.windows));
}

void SimulationPanelsTest::costsAreThoseOfTheYears()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    shown.panel<CostPanel>();
    auto *years = shown.page->findChild<YearSimulation *>();
    QTRY_VERIFY_WITH_TIMEOUT(years->answer() && !years->isRunning(), longest);
    const auto plan = analysis::yearPlanOf(shown.document.project(), {u"internet"_s});
    QVERIFY(plan);
    QCOMPARE(plan->windows(), size_t(12));
    double sum = 0;
    quint64 broken = 0, leave = 0;
    const auto again = analysis::yearsOf(shown.document.project(), *plan, YearSimulation::seed, 0, years->answer()->years.size(), {});
    for (const auto &year : again) {
        sum += double(year.credits);
        broken += quint64(year.brokenWindows);
        leave += year.terminates.first() ? 1 : 0;
    }
    QCOMPARE(shown.find<shared::Figure>(u"cost1"_s)->value()->text(),
             shared::moneyText(qint64(std::llround(sum / double(again.size()))), u"EUR"_s));
    QVERIFY(leave > 0);
    const auto *chart = shown.find<shared::BarChart>(u"windowcredits"_s);
    QCOMPARE(chart->content().categories.size(), 2); // nothing, or a tenth of the fee
    QVERIFY(chart->content().categories.last().contains(u"100"_s));
    double shares = 0;
    for (const auto share : chart->content().sets.first().shares)
        shares += share;
    QVERIFY(std::abs(shares - 1) < 1e-9);
    QVERIFY(shown.find<QLabel>(u"rights"_s)->text().contains(shared::shareText(double(leave) / double(again.size()), 2)));
    // Whose failures cost it.
    shown.panel<BreaksPanel>();
    const auto parts = analysis::contributors(shown.report());
    const auto sets = shown.find<shared::BarChart>(u"mend"_s)->content().sets;
    QCOMPARE(sets.size(), 3);
    double costs = 0;
    for (qsizetype i = 0; i < sets.last().shares.size(); ++i) {
        QCOMPARE(sets.last().shares.at(i), parts.at(i).credits.value());
        costs += sets.last().shares.at(i);
    }
    QVERIFY(std::abs(costs - 1) < 1e-9);
}

void SimulationPanelsTest::nothingToPayIsSaidInWords()
{
    ShownPage shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    shown.panel<CostPanel>();
    auto *words = shown.find<QLabel>(u"nocredits"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible() && words->text().contains(u"No agreement pays"_s), longest);
    QVERIFY(!shown.find<shared::Figure>(u"cost1"_s)->isVisible());
}

void SimulationPanelsTest::stripShowsTheHistory()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<YearPanel>();
    auto *years = shown.page->findChild<YearSimulation *>();
    QTRY_VERIFY_WITH_TIMEOUT(years->answer() && !years->isRunning(), longest);
    const auto plan = analysis::yearPlanOf(shown.document.project(), {u"internet"_s});
    auto *which = shown.find<QComboBox>(u"which"_s);
    QCOMPARE(panel->replication(), years->answer()->years[analysis::medianYear(years->answer()->years)].replication);
    for (int choice = 1; choice < 3; ++choice) {
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isDrawn(), longest);
        const auto history = engine::historyOf(plan->plan.model, YearSimulation::seed, panel->replication());
        const auto &strip = panel->strip()->strip();
        QVERIFY(strip.lines.first().down == engine::clipped(history.services.front().outages, {0, plan->plan.model.end()}));
        engine::Tick down = 0;
        for (const auto &window : history.services.front().windows)
            down += window.downtime;
        QCOMPARE(strip.figures.downtime, down);
    }
    QVERIFY(panel->strip()->strip().figures.brokenWindows > 0); // a year that breaks a promise
    QVERIFY(std::count(panel->strip()->strip().broken.begin(), panel->strip()->strip().broken.end(), true) > 0);
}

void SimulationPanelsTest::stripIsSavedAndWalked()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<YearPanel>();
    auto *years = shown.page->findChild<YearSimulation *>();
    QTRY_VERIFY_WITH_TIMEOUT(years->answer() && !years->isRunning(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isDrawn(), longest);
    auto *strip = panel->strip();
    QTemporaryDir folder;
    QVERIFY(strip->exports()->save(folder.filePath(u"year.png"_s)));
    const QImage picture(folder.filePath(u"year.png"_s));
    QCOMPARE(picture.size(), 2 * strip->size());
    QVERIFY(strip->exports()->save(folder.filePath(u"year.csv"_s)));
    shown.find<QComboBox>(u"which"_s)->setCurrentIndex(2);
    Q_EMIT shown.find<QComboBox>(u"which"_s)->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isDrawn(), longest);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QVERIFY2(strip->accessibleDescription().contains(u"Internet access"_s), qPrintable(strip->accessibleDescription()));
    // Hovering the first outage says the same.
    const auto first = strip->strip().lines.first().down.front();
    bool found = false;
    for (int x = 0; x < strip->width() && !found; ++x)
        found = strip->wordsAt({x, strip->fontMetrics().height() + 20}).contains(
            shared::durationText(double(first.end - first.start) / double(engine::ticksPerSecond)));
    QVERIFY(found);
}

void SimulationPanelsTest::scenarioIsMadeComparedAndApplied()
{
    ShownPage shown(payingProject());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    auto *panel = shown.panel<ScenarioPanel>();
    QAbstractItemModelTester tester(panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel->addAction()->trigger();
    QCOMPARE(shown.document.project().scenarios.size(), 1);
    const auto id = shown.document.project().scenarios.at(0).id;
    QCOMPARE(panel->selected(), id.text);
    auto *row = shown.find<QComboBox>(u"changed-row"_s);
    auto *field = shown.find<QComboBox>(u"changed-field"_s);
    row->setCurrentIndex(row->findText(u"line"_s));
    Q_EMIT row->activated(row->currentIndex());
    field->setCurrentIndex(field->findData(u"mtbf_hours"_s));
    auto *value = shown.find<QLineEdit>(u"changed-value"_s);
    QTest::keyClicks(value, u"24000"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(shown.document.project().scenarios.at(0).changes.size(), 1);
    QCOMPARE(shown.document.project().scenarios.at(0).changes.first().value, u"24000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(!panel->scenarios()->isRunning() && panel->scenarios()->outcomeOf(id.text), longest);

    const auto changed = analysis::withScenario(shown.document.project(), shown.document.project().scenarios.at(0));
    QVERIFY(changed);
    const auto expected = simulated(*changed, ScenarioSimulation::windows);
    const auto keepable = shared::shareText(*analysis::keepableAvailability(expected, 0.95));
    QCOMPARE(panel->model()->index(1, ScenarioModel::Keepable).data().toString(), keepable);
    const auto *outcome = panel->scenarios()->outcomeOf(id.text);
    QVERIFY(outcome->difference.has_value());
    QVERIFY(outcome->difference->availability.mean > 0);
    QVERIFY(shown.find<QLabel>(u"difference"_s)->text().contains(u"Availability +"_s));
    QCOMPARE(shown.find<shared::CurveChart>(u"scenariocurves"_s)->content().others.size(), 1);

    const auto steps = shown.document.history().size();
    panel->applyAction()->trigger();
    QCOMPARE(shown.document.history().size(), steps + 1);
    QCOMPARE(shown.document.project().components.find({u"line"_s})->mtbf, model::Hours{24000});
    QVERIFY(shown.document.undo());
    QCOMPARE(shown.document.project().components.find({u"line"_s})->mtbf, model::Hours{12000});
}

void SimulationPanelsTest::closingWhileEverythingRuns()
{
    for (int panel = 0; panel < 6; ++panel) {
        auto shown = std::make_unique<ShownPage>(payingProject());
        QTRY_VERIFY(shown->page->simulation()->report());
        shown->page->showPanel(panel);
        if (auto *slider = shown->find<QSlider>(u"not-holding"_s))
            slider->setValue(20 + panel);
        QCoreApplication::processEvents();
        if (panel % 2 == 0)
            shown->document.close(); // the project goes, the page stays
        QCoreApplication::processEvents();
        shown.reset(); // all of it goes
        QCoreApplication::processEvents();
    }
}

QTEST_MAIN(SimulationPanelsTest)
#include "tst_simulationpanels.moc"
