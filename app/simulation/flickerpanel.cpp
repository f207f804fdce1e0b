// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flickerpanel.h"

#include "app/document/document.h"
#include "app/shared/actionbutton.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/format.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/charts.h"
#include "app/simulation/knobslider.h"
#include "core/analysis/outlook.h"
#include "core/analysis/scenarios.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using analysis::SimulationReport;

namespace {

constexpr quint64 enoughWindows = 50'000; // for figures that move under the hand

QList<double> from(int low, int high, int step = 1)
{
    QList<double> values;
    for (int value = low; value <= high; value += step)
        values += value;
    return values;
}

const QList<double> lengths{0.5, 1, 2, 4, 8, 12, 24, 36, 48, 72, 96, 120, 168, 240, 336};

QString lengthText(double hours)
{
    return hours >= 1 && hours < 72 ? shared::hoursText(hours * 3600) : shared::durationText(hours * 3600);
}

// The promise that is broken most often, and how often.
std::optional<std::pair<QString, engine::Proportion>> worstBreach(const SimulationReport &report)
{
    std::optional<std::pair<QString, engine::Proportion>> worst;
    for (qsizetype i = 0; i < report.targets.size(); ++i) {
        const auto breach = analysis::breachOf(report, i);
        if (breach && (!worst || breach->value > worst->second.value))
            worst = {report.targets.at(i).id, *breach};
    }
    return worst;
}

std::optional<engine::Proportion> breachOf(const SimulationReport &report, const QString &target)
{
    for (qsizetype i = 0; i < report.targets.size(); ++i) {
        if (report.targets.at(i).id == target)
            return analysis::breachOf(report, i);
    }
    return std::nullopt;
}

QString chanceText(const engine::Proportion &breach)
{
    return breach.value > 0 ? shared::shareText(breach.value, breach.value < 0.01 ? 3 : 1)
                            : FlickerPanel::tr("below %1").arg(shared::shareText(breach.high, 3));
}

} // namespace

FlickerPanel::FlickerPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent)
    : Panel(document, simulation, parent)
    , m_tried(new LiveSimulation(this))
    , m_apply(new QAction(this))
    , m_keep(new QAction(this))
    , m_reset(new QAction(this))
{
    m_tried->setMost(enoughWindows);
    m_apply->setObjectName(u"apply-flicker"_s);
    m_keep->setObjectName(u"keep-scenario"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    layout->addWidget(arrangeSliders(), 2);
    layout->addWidget(arrangeFigures(), 3);
    connect(m_tried, &LiveSimulation::changed, this, &FlickerPanel::compare);
    connect(m_tried, &LiveSimulation::workStarted, this, &Panel::workStarted);
    connect(m_chart, &shared::Chart::said, this, &Panel::said);
    connect(m_counts, &shared::Chart::said, this, &Panel::said);
    connect(m_part, &QComboBox::activated, this, &FlickerPanel::reset);
    connect(m_apply, &QAction::triggered, this, &FlickerPanel::applyToProject);
    connect(m_keep, &QAction::triggered, this, &FlickerPanel::keepAsScenario);
    connect(m_reset, &QAction::triggered, this, &FlickerPanel::reset);
    retranslate();
    enableActions();
}

QWidget *FlickerPanel::arrangeSliders()
{
    m_sliderCard = new shared::Card(this);
    m_part = new QComboBox(this);
    m_part->setObjectName(u"part"_s);
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(16);
    m_notHolding = new KnobSlider(from(0, 95), [](double value) { return shared::shareText(value / 100, 0); }, this);
    m_recurrence = new KnobSlider(lengths, lengthText, this);
    m_observation = new KnobSlider(QList<double>{0} + lengths, [](double hours) { return hours > 0 ? lengthText(hours) : tr("none"); }, this);
    m_crewHours = new KnobSlider(from(4, 24), [](double hours) { return tr("%1 a day").arg(shared::hoursText(hours * 3600)); }, this);
    m_crews = new KnobSlider(from(1, 10), [](double count) { return QLocale().toString(int(count)); }, this);
    m_sliderCard->content()->addWidget(m_part);
    for (auto *slider : {m_notHolding, m_recurrence, m_observation, m_crewHours, m_crews}) {
        m_sliderCard->content()->addWidget(slider);
        connect(slider, &KnobSlider::moved, this, &FlickerPanel::tryOut);
    }
    m_notHolding->slider()->setObjectName(u"not-holding"_s);
    m_crews->slider()->setObjectName(u"crews"_s);
    m_crewHours->slider()->setObjectName(u"crew-hours"_s);
    m_observation->slider()->setObjectName(u"observation"_s);
    m_sliderCard->content()->addStretch(1);
    auto *apply = new shared::ActionButton(m_apply, this);
    apply->setPrimary();
    auto *buttons = new QGridLayout;
    buttons->setSpacing(shared::space::near);
    buttons->addWidget(apply, 0, 0);
    buttons->addWidget(new shared::ActionButton(m_reset, this), 0, 1);
    buttons->addWidget(new shared::ActionButton(m_keep, this), 1, 0);
    buttons->setColumnStretch(2, 1);
    m_sliderCard->content()->addLayout(buttons);
    return m_sliderCard;
}

QWidget *FlickerPanel::arrangeFigures()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    auto *figures = new QGridLayout;
    figures->setSpacing(shared::space::apart);
    for (int i = 0; i < 4; ++i) {
        m_figures += new shared::Figure(column);
        m_figures.last()->setObjectName(u"flicker%1"_s.arg(i));
        m_figures.last()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_figures.last()->content()->addStretch();
        figures->addWidget(m_figures.last(), i / 2, i % 2);
        figures->setColumnStretch(i % 2, 1);
    }
    m_storyCard = new shared::Card(column);
    m_story = new QLabel(m_storyCard);
    m_story->setWordWrap(true);
    m_story->setObjectName(u"story"_s);
    m_chart = new shared::CurveChart(shared::CurveChart::Scale::Nines, m_storyCard);
    m_chart->setObjectName(u"flickerchart"_s);
    m_chart->setMinimumHeight(200);
    m_counts = new shared::BarChart(Qt::Vertical, m_storyCard);
    m_counts->setObjectName(u"flickercounts"_s);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(shared::space::apart);
    charts->addWidget(m_counts, 1);
    charts->addWidget(m_chart, 1);
    m_storyCard->content()->addWidget(m_story);
    m_storyCard->content()->addLayout(charts, 1);
    layout->addLayout(figures);
    layout->addWidget(m_storyCard, 1);
    return column;
}

void FlickerPanel::retranslate()
{
    m_sliderCard->setTitle(tr("Repairs that do not hold"));
    m_part->setAccessibleName(tr("Part that flickers"));
    m_notHolding->setCaption(tr("Repairs of this part that do not hold"));
    m_recurrence->setCaption(tr("The fault is back after, in the mean"));
    m_observation->setCaption(tr("Observation before closure"),
                              tr("A fault that comes back meanwhile is mended for good. The agreement says how long; this slider only tries."));
    m_crewHours->setCaption(tr("Hours in which its crew works"));
    m_crews->setCaption(tr("Crews that can be out at once"));
    m_apply->setText(tr("Apply to the project"));
    m_keep->setText(tr("Keep as a scenario"));
    m_reset->setText(tr("As it is"));
    const QString captions[] = {tr("Availability"), tr("Interruptions"), tr("Longest interruption"), tr("Chance of a breach")};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setCaption(captions[i]);
    m_storyCard->setTitle(tr("What changes"));
    m_chart->setAccessibleName(tr("What can be promised with these sliders"));
    m_counts->setAccessibleName(tr("Interruptions with these sliders"));
    compare();
}

QString FlickerPanel::part() const { return m_part->currentData().toString(); }

model::Id<model::Service> FlickerPanel::service() const { return simulation().answeredRequest().service; }

FlickerKnobs FlickerPanel::knobs() const
{
    FlickerKnobs knobs;
    knobs.notHolding = int(m_notHolding->value());
    knobs.recurrenceHours = m_recurrence->value();
    knobs.observationHours = m_observation->value();
    if (m_before.crewHours)
        knobs.crewHours = int(m_crewHours->value());
    if (m_before.crews)
        knobs.crews = int(m_crews->value());
    return knobs;
}

void FlickerPanel::refresh(const SimulationReport &report)
{
    const auto &project = document().project();
    const auto before = part();
    const auto knobsBefore = m_before;
    {
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        for (const auto &id : partsThatFlicker(project, report.components))
            m_part->addItem(project.components.find({id})->name, id);
        m_part->setCurrentIndex(std::max(m_part->findData(before), 0));
    }
    if (part() != before || knobsOf(project, part(), service()) != knobsBefore)
        return reset();
    if (knobs() != m_before)
        tryOut();
    else
        compare();
}

void FlickerPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_tried->stop();
}

void FlickerPanel::takeKnobs()
{
    m_before = knobsOf(document().project(), part(), service());
    m_notHolding->setValue(m_before.notHolding);
    m_recurrence->setValue(m_before.recurrenceHours);
    m_observation->setValue(m_before.observationHours);
    m_crewHours->setVisible(m_before.crewHours.has_value());
    m_crews->setVisible(m_before.crews.has_value());
    m_crewHours->setValue(m_before.crewHours.value_or(24));
    m_crews->setValue(m_before.crews.value_or(1));
}

void FlickerPanel::reset()
{
    takeKnobs();
    m_tried->forget();
    enableActions();
    compare();
}

model::Project FlickerPanel::changed() const
{
    auto project = document().project();
    const auto *component = project.components.find({part()});
    const auto *crew = component && component->crew ? project.crews.find(*component->crew) : nullptr;
    setKnobs(project, part(), m_before, knobs(),
             crew ? tr("%1: %n hour(s) a day", nullptr, int(m_crewHours->value())).arg(crew->name) : QString());
    return project;
}

void FlickerPanel::tryOut()
{
    enableActions();
    const auto observation = m_observation->value();
    m_tried->request(changed(), simulation().answeredRequest(),
                     [observation](analysis::SimulationPlan &plan) { analysis::observe(plan, observation); });
}

void FlickerPanel::enableActions()
{
    auto tried = knobs();
    tried.observationHours = m_before.observationHours; // belongs to the agreement
    const bool writable = !document().isReadOnly() && tried != m_before;
    m_apply->setEnabled(writable);
    m_keep->setEnabled(writable);
    m_reset->setEnabled(knobs() != m_before);
}

void FlickerPanel::applyToProject()
{
    const auto *component = document().project().components.find({part()});
    if (!component)
        return;
    const model::StepLabel label{QT_TRANSLATE_NOOP("Step", "Change flicker and crew of %1"), {component->name}};
    if (document().apply(label, changed()))
        Q_EMIT said(tr("The project has the values of the sliders now."));
}

// A new calendar is not a changed field, so it comes into the project with the scenario that uses it.
void FlickerPanel::keepAsScenario()
{
    const auto after = changed();
    auto project = document().project();
    const auto *component = project.components.find({part()});
    if (!component)
        return;
    for (const auto &calendar : after.calendars) {
        if (!project.calendars.contains(calendar.id.text))
            project.calendars.put(calendar);
    }
    model::Scenario scenario;
    scenario.id = model::Id<model::Scenario>::fresh();
    scenario.name = tr("%1: %2 of repairs do not hold").arg(component->name, shared::shareText(m_notHolding->value() / 100, 0));
    scenario.changes = analysis::changesBetween(document().project(), after);
    project.scenarios.put(scenario);
    if (document().apply({QT_TRANSLATE_NOOP("Step", "Keep scenario “%1”"), {scenario.name}}, project))
        Q_EMIT said(tr("The scenario “%1” is kept.").arg(scenario.name));
}

// The figures as they are and as they would be.
void FlickerPanel::compare()
{
    const auto *now = simulation().report();
    if (!now)
        return;
    const bool isTrying = knobs() != m_before && m_tried->report();
    const auto &would = isTrying ? *m_tried->report() : *now;
    const auto before = figuresOf(*now), after = figuresOf(would);
    const auto fill = [&](int figure, const QString &value, const QString &was) {
        m_figures.at(figure)->setValue(value);
        m_figures.at(figure)->setNote(isTrying ? tr("now %1").arg(was) : tr("as it is"));
    };
    const auto share = [](const std::optional<double> &value) { return value ? shared::shareText(*value) : u"—"_s; };
    fill(0, share(after.availability), share(before.availability));
    fill(1, shared::numberText(after.interruptions), shared::numberText(before.interruptions));
    fill(2, shared::durationText(after.longestSeconds), shared::durationText(before.longestSeconds));
    const auto worst = worstBreach(would);
    const auto was = worst ? breachOf(*now, worst->first) : std::nullopt;
    fill(3, worst ? chanceText(worst->second) : u"—"_s, was ? chanceText(*was) : u"—"_s);
    const auto *target = worst ? simulation().project().targets.find({worst->first}) : nullptr;
    m_figures.at(3)->setToolTip(target ? targetText(simulation().project(), *target) : QString());
    m_story->setText(!isTrying ? tr("Move a slider: the figures follow.")
                               : tr("Availability goes from %1 to %2, interruptions in a window from %3 to %4.")
                                     .arg(share(before.availability), share(after.availability), shared::numberText(before.interruptions),
                                          shared::numberText(after.interruptions)));
    auto content = promiseCurve(would);
    if (isTrying) {
        content.name = tr("with the sliders");
        content.others = {{tr("as it is"), promiseCurve(*now).points}};
    }
    m_chart->show(content);
    m_counts->show(isTrying ? comparedInterruptions(*now, would) : interruptionBars(simulation().project(), *now));
}

} // namespace slatelier::simulation
