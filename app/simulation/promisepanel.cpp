// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/promisepanel.h"

#include "app/document/document.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/format.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/charts.h"
#include "app/simulation/targetslider.h"
#include "core/analysis/outlook.h"
#include "core/model/codec.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using analysis::SimulationReport;

namespace {

void clearRows(QGridLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setWordWrap(true);
    return made;
}

} // namespace

PromisePanel::PromisePanel(document::Document &document, LiveSimulation &simulation, QWidget *parent)
    : Panel(document, simulation, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    layout->addLayout(arrangeFigures());
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::apart);
    row->addWidget(arrangePromise(), 3);
    row->addWidget(arrangeChances(), 2);
    layout->addLayout(row, 1);
    connectParts();
    retranslate();
}

QLayout *PromisePanel::arrangeFigures()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(shared::space::apart);
    for (int i = 0; i < 4; ++i) {
        auto *figure = new shared::Figure(this);
        figure->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // all as high as the highest
        figure->content()->addStretch();
        figures->addWidget(figure, 1);
        m_figures += figure;
    }
    return figures;
}

QWidget *PromisePanel::arrangePromise()
{
    m_promise = new shared::Card(this);
    m_chart = new shared::CurveChart(shared::CurveChart::Scale::Nines, this);
    m_chart->setObjectName(u"promise"_s);
    m_chart->setMinimumHeight(230);
    m_slider = new TargetSlider(this);
    m_slider->setObjectName(u"target"_s);
    m_sliderPlace = new QWidget(this);
    auto *place = new QHBoxLayout(m_sliderPlace);
    place->setContentsMargins({});
    place->addWidget(m_slider);
    m_which = new QComboBox(this);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(14);
    m_words = label({}, this);
    m_words->setObjectName(u"tried"_s);
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing() + shared::space::tight); // the chart keeps its height
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note = label({}, this);
    shared::setLook(m_note, shared::Look::Caption);
    m_promise->corner()->addWidget(m_which);
    m_promise->content()->addWidget(m_chart, 1);
    m_promise->content()->addWidget(m_sliderPlace);
    m_promise->content()->addWidget(m_words);
    m_promise->content()->addWidget(m_note);
    return m_promise;
}

QWidget *PromisePanel::arrangeChances()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    m_keepable = new shared::Card(column);
    m_keepableRows = new QGridLayout;
    m_keepableRows->setColumnStretch(0, 1);
    m_keepable->content()->addLayout(m_keepableRows);
    m_chances = new shared::Card(column);
    m_chanceRows = new QGridLayout;
    m_chanceRows->setHorizontalSpacing(shared::space::far);
    m_chanceRows->setColumnStretch(0, 1);
    m_chanceRows->setColumnStretch(1, 1);
    m_chances->content()->addLayout(m_chanceRows);
    m_others = label({}, m_chances);
    shared::setLook(m_others, shared::Look::Caption);
    m_chances->content()->addWidget(m_others);
    m_chances->content()->addStretch(1);
    layout->addWidget(m_keepable);
    layout->addWidget(m_chances, 1);
    return column;
}

void PromisePanel::connectParts()
{
    connect(m_chart, &shared::Chart::said, this, &Panel::said);
    connect(m_chart, &shared::CurveChart::axisChanged, this, &PromisePanel::alignSlider);
    connect(m_chart, &shared::CurveChart::markDragged, this, [this](qsizetype, double value) { m_slider->tryOut(value); });
    connect(m_chart, &shared::CurveChart::markDropped, this, [this] { m_slider->choose(); });
    connect(m_slider, &TargetSlider::tried, this, &PromisePanel::sayTried);
    connect(m_slider, &TargetSlider::chosen, this, &PromisePanel::agree);
    connect(m_which, &QComboBox::activated, this, [this] {
        m_slider->setAgreed(m_slider->target());
        if (const auto *report = simulation().report()) {
            refreshTarget(*report);
            refreshCurve(*report);
        }
    });
}

void PromisePanel::retranslate()
{
    const QString captions[] = {tr("Promise kept in 95 of 100"), tr("Downtime"), tr("Interruptions"), tr("Longest interruption")};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->setCaption(captions[i]);
    m_promise->setTitle(tr("Share of windows that reach an availability"));
    m_chart->setAccessibleName(tr("What can be promised"));
    m_slider->setAccessibleName(tr("Target of availability"));
    m_slider->setToolTip(tr("Drag to try another target and let go to agree on it; Escape goes back."));
    m_which->setAccessibleName(tr("Which target"));
    m_keepable->setTitle(tr("The promise that can be kept"));
    m_chances->setTitle(tr("Chance that a promise is broken"));
    if (const auto *report = simulation().report())
        refresh(*report);
}

void PromisePanel::refresh(const SimulationReport &report)
{
    refreshFigures(report);
    refreshKeepable(report);
    refreshChances(report);
    refreshTarget(report);
    refreshCurve(report);
}

void PromisePanel::refreshFigures(const SimulationReport &report)
{
    const auto fill = [this](int figure, const QString &value, const QString &note) {
        m_figures.at(figure)->setValue(value);
        m_figures.at(figure)->setNote(note);
    };
    const auto figures = figuresOf(report);
    const auto surer = analysis::keepableAvailability(report, 0.99);
    fill(0, figures.keepable ? shared::shareText(*figures.keepable) : u"—"_s,
         surer ? tr("%1 in 99 of 100").arg(shared::shareText(*surer)) : QString());
    fill(1, shared::durationText(figures.downtimeSeconds),
         figures.availability ? tr("mean of a window; availability %1").arg(shared::shareText(*figures.availability)) : QString());
    const auto quiet = analysis::interruptionShares(report).first().value;
    fill(2, shared::numberText(figures.interruptions), tr("none in %1 of the windows").arg(shared::shareText(quiet, 1)));
    fill(3, shared::durationText(figures.longestSeconds), tr("or less in 95 of 100 windows"));
}

void PromisePanel::refreshKeepable(const SimulationReport &report)
{
    clearRows(m_keepableRows);
    int row = 0;
    for (const int percent : {90, 95, 99}) {
        const auto keepable = analysis::keepableAvailability(report, percent / 100.0);
        auto *value = new QLabel(keepable ? shared::shareText(*keepable) : u"—"_s, m_keepable);
        value->setObjectName(u"keepable%1"_s.arg(percent));
        value->setAlignment(Qt::AlignRight);
        m_keepableRows->addWidget(label(tr("in %1 of 100 windows").arg(percent), m_keepable), row, 0);
        m_keepableRows->addWidget(value, row++, 1);
    }
}

void PromisePanel::refreshChances(const SimulationReport &report)
{
    clearRows(m_chanceRows);
    const auto &project = simulation().project();
    int row = 0, others = 0;
    for (qsizetype i = 0; i < report.targets.size(); ++i) {
        const auto *target = project.targets.find({report.targets.at(i).id});
        const auto breach = analysis::breachOf(report, i);
        if (!target || !breach) {
            ++others;
            continue;
        }
        auto *words = label(breachText(*breach, windowOf(simulation()), report.replications()), m_chances);
        shared::setTone(words, breachTone(*breach));
        m_chanceRows->addWidget(label(targetText(project, *target), m_chances), row, 0);
        m_chanceRows->addWidget(words, row++, 1);
    }
    m_others->setText(tr("%n more target(s): measured in another window, or decided by other things than outages.", nullptr, others));
    m_others->setVisible(others > 0);
    m_chances->setVisible(row + others > 0);
}

const model::Target *PromisePanel::target() const
{
    return document().project().targets.find({m_which->currentData().toString()});
}

bool PromisePanel::mayWrite(const model::Target &target) const
{
    const auto *agreement = document().project().agreements.find(target.agreement);
    return !document().isReadOnly() && agreement && agreement->state != model::AgreementState::Signed;
}

void PromisePanel::refreshTarget(const SimulationReport &report)
{
    const auto &project = document().project();
    const auto before = m_which->currentData().toString();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const auto &id : simulatedTargets(project, report, model::MetricKind::Availability)) {
            const auto *agreement = project.agreements.find(project.targets.find({id})->agreement);
            m_which->addItem(agreement ? tr("Agreement %1").arg(agreement->number) : targetText(project, *project.targets.find({id})), id);
        }
        m_which->setCurrentIndex(std::max(m_which->findData(before), 0));
    }
    m_which->setVisible(m_which->count() > 1);
    const auto *agreed = target();
    m_note->setText(!agreed ? tr("No agreement promises an availability of this service in such a window; the slider only tries one.")
                    : !mayWrite(*agreed) ? tr("The agreement is signed or open for reading only; the slider only tries.")
                                         : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_slider->isSliderDown() || (m_slider->isTrying() && m_which->currentData() == before))
        return;
    if (agreed)
        m_slider->setAgreed(*agreed->value);
    else if (const auto keepable = analysis::keepableAvailability(report, 0.95); keepable && before.isEmpty())
        m_slider->setAgreed(promisable(*keepable));
}

void PromisePanel::refreshCurve(const SimulationReport &report)
{
    const auto &project = document().project();
    auto content = promiseCurve(report);
    for (const auto &id : simulatedTargets(project, report, model::MetricKind::Availability)) {
        if (id == m_which->currentData().toString())
            continue;
        const double value = project.targets.find({id})->value->toDouble();
        content.marks.append({value, shared::shareText(value)});
    }
    const double value = m_slider->target().toDouble();
    content.marks.append({value, shared::shareText(value), true});
    m_chart->show(content);
    m_slider->setSpan(m_chart->low(), m_chart->high());
    alignSlider();
    sayTried();
}

// What the value under the hand means.
void PromisePanel::sayTried()
{
    const auto *report = simulation().report();
    const auto marks = m_chart->content().marks.size();
    if (!report || marks == 0)
        return;
    const double value = m_slider->target().toDouble();
    m_chart->moveMark(marks - 1, value, shared::shareText(value));
    const auto id = m_which->currentData().toString();
    qsizetype index = -1;
    for (qsizetype i = 0; i < report->targets.size(); ++i)
        index = report->targets.at(i).id == id ? i : index;
    const auto agreed = index >= 0 ? simulation().project().targets.find({id}) : nullptr;
    const bool isAnswered = agreed && agreed->value == m_slider->target();
    const auto breach = isAnswered ? *analysis::breachOf(*report, index)
                                   : analysis::shareBelow(*report, value, index >= 0 ? report->targets.at(index).service : 0);
    m_words->setText(tr("A target of %1 is %2.").arg(shared::shareText(value), breachText(breach, windowOf(simulation()), report->replications())));
    shared::setTone(m_words, breachTone(breach));
    m_slider->setAccessibleDescription(m_words->text());
}

void PromisePanel::agree(const model::Decimal &value)
{
    const auto *agreed = target();
    if (!agreed || !mayWrite(*agreed))
        return;
    const auto before = agreed->value;
    const model::EntityRef place{&model::entityTypeOf<model::Target>(), agreed->id.text, u"value"_s};
    m_slider->setAgreed(value);
    if (!document().setField(place, model::Datum(value)) && before) {
        m_slider->setAgreed(*before);
        sayTried();
    }
}

// The handle of the slider stands under the line in the chart.
void PromisePanel::alignSlider()
{
    const int handle = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider) / 2;
    const auto left = int(m_chart->xOf(m_chart->low())) - handle;
    const auto right = m_chart->width() - int(m_chart->xOf(m_chart->high())) - handle;
    m_sliderPlace->layout()->setContentsMargins(std::max(left, 0), 0, std::max(right, 0), 0);
}

} // namespace slatelier::simulation
