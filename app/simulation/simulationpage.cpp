// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulationpage.h"

#include "app/document/document.h"
#include "app/shared/barchart.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/detailscroll.h"
#include "app/shared/emptystate.h"
#include "app/shared/fieldtext.h"
#include "app/shared/pageheader.h"
#include "app/shared/servicechooser.h"
#include "app/simulation/livesimulation.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using analysis::SimulationReport;

namespace {

constexpr model::Window::Kind windows[] = {model::Window::Week, model::Window::Month, model::Window::Quarter,
                                           model::Window::Year};
enum Content { Empty, Refused, Results };

} // namespace

SimulationPage::SimulationPage(document::Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_simulation(new LiveSimulation(this))
{
    arrange();
    connectParts();
    retranslate();
    showSomeService();
}

QString SimulationPage::title() const { return tr("Simulation"); }
QString SimulationPage::iconName() const { return u"simulation"_s; }

bool SimulationPage::focusFilter()
{
    m_service->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SimulationPage::arrange()
{
    m_header = new shared::PageHeader(this);
    m_service = new shared::ServiceChooser(m_document, this);
    m_window = new QComboBox(this);
    m_header->addWidget(m_service);
    m_header->addWidget(m_window);
    m_empty = new shared::EmptyState(u"simulation"_s, nullptr, this);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setAlignment(Qt::AlignCenter);
    m_refusal->setObjectName(u"refusal"_s);
    shared::setTone(m_refusal, shared::Token::Warning);

    auto *scroll = new shared::DetailScroll(this);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(shared::space::apart);
    for (auto **figure : {&m_keepable, &m_downtime, &m_interruptions, &m_longest}) {
        *figure = new shared::Figure(this);
        (*figure)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // all as high as the highest
        (*figure)->content()->addStretch();
        figures->addWidget(*figure, 1);
    }
    scroll->content()->addLayout(figures);
    m_targetCard = new shared::Card(this);
    m_targets = new QGridLayout;
    m_targets->setHorizontalSpacing(shared::space::far);
    m_targets->setColumnStretch(0, 1);
    m_targets->setColumnStretch(1, 1);
    m_targetCard->content()->addLayout(m_targets);
    m_others = new QLabel(this);
    m_others->setWordWrap(true);
    shared::setLook(m_others, shared::Look::Caption);
    m_targetCard->content()->addWidget(m_others);
    scroll->content()->addWidget(m_targetCard);

    m_promise = new shared::CurveChart(shared::CurveChart::Scale::Nines, this);
    m_count = new shared::BarChart(Qt::Vertical, this);
    m_lengths = new shared::CurveChart(shared::CurveChart::Scale::Linear, this);
    m_mend = new shared::BarChart(Qt::Horizontal, this);
    auto *charts = new QGridLayout;
    charts->setSpacing(shared::space::apart);
    const std::tuple<shared::Card **, shared::Chart *> places[] = {
        {&m_promiseCard, m_promise}, {&m_countCard, m_count}, {&m_longestCard, m_lengths}, {&m_mendCard, m_mend}};
    int place = 0;
    for (const auto &[card, chart] : places) {
        *card = new shared::Card(this);
        (*card)->content()->addWidget(chart, 1);
        chart->setMinimumHeight(230);
        charts->addWidget(*card, place / 2, place % 2);
        charts->setColumnStretch(place % 2, 1);
        connect(chart, &shared::Chart::said, this, &Page::said);
        ++place;
    }
    scroll->content()->addLayout(charts, 1);
    m_stack = new QStackedWidget(this);
    for (auto *content : QList<QWidget *>{m_empty, m_refusal, scroll})
        m_stack->addWidget(content);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void SimulationPage::connectParts()
{
    connect(&m_document, &document::Document::changed, this, &SimulationPage::follow);
    connect(&m_document, &document::Document::replaced, this, [this] { m_service->choose({}); });
    connect(m_service, &shared::ServiceChooser::chosen, this, &SimulationPage::showService);
    connect(m_window, &QComboBox::activated, this, &SimulationPage::simulate);
    connect(m_simulation, &LiveSimulation::changed, this, &SimulationPage::refresh);
    connect(m_simulation, &LiveSimulation::workStarted, this, &Page::workStarted);
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
}

// A long list is made when somebody looks at it, not after each step elsewhere.
void SimulationPage::listServices()
{
    if (!std::exchange(m_listed, true))
        m_service->refresh();
}

void SimulationPage::showService(const QString &id)
{
    listServices();
    m_service->choose(m_document.project().services.contains(id) ? id : QString());
    m_simulation->forget();
    proposeWindow();
    simulate();
}

// The first service with a structure and a target; it says more than the first of the list.
void SimulationPage::showSomeService()
{
    const auto &project = m_document.project();
    if (project.services.contains(m_service->current()))
        return;
    const auto promised = [&](const model::Service &service) {
        return std::any_of(project.targets.begin(), project.targets.end(), [&](const auto &target) {
            return target.service && *target.service == service.id;
        });
    };
    const model::Service *best = nullptr;
    for (const auto &service : project.services) {
        if (service.structure && (!best || (!promised(*best) && promised(service))))
            best = &service;
    }
    showService(best ? best->id.text : QString());
}

// The window in which most of the service's targets are measured.
void SimulationPage::proposeWindow()
{
    QHash<int, int> votes;
    for (const auto &target : m_document.project().targets) {
        if (target.service && target.service->text == m_service->current())
            ++votes[target.window.kind];
    }
    auto chosen = model::Window::Month;
    for (const auto kind : windows) {
        if (votes.value(kind) > votes.value(chosen))
            chosen = kind;
    }
    m_window->setCurrentIndex(m_window->findData(chosen));
}

void SimulationPage::follow(const model::Difference &difference)
{
    if (difference.isEmpty())
        return;
    m_listed = m_listed && !difference.touches<model::Service>();
    if (isVisible())
        listServices();
    if (!m_document.project().services.contains(m_service->current()))
        return showSomeService();
    simulate();
}

void SimulationPage::simulate()
{
    const auto *service = m_document.project().services.find({m_service->current()});
    m_wanted = service && service->structure && !isVisible();
    if (!service || !service->structure) {
        m_simulation->forget();
        return refresh();
    }
    if (!isVisible())
        return; // nobody looks: the machine is for others
    analysis::SimulationRequest request;
    request.service = service->id;
    request.window = model::Window{model::Window::Kind(m_window->currentData().toInt()), 0};
    m_simulation->request(m_document.project(), request);
}

void SimulationPage::refresh()
{
    const auto &answer = m_simulation->answer();
    const auto *service = m_document.project().services.find({m_service->current()});
    if (!service || !service->structure) {
        m_header->setContext({});
        return m_stack->setCurrentIndex(Empty);
    }
    if (!answer)
        return m_header->setContext(tr("Simulating…"));
    if (!*answer) {
        m_header->setContext({});
        m_refusal->setText(tr("This cannot be simulated: %1.").arg(answer->error().sentence()));
        return m_stack->setCurrentIndex(Refused);
    }
    const auto &report = **answer;
    m_stack->setCurrentIndex(Results);
    m_stack->currentWidget()->setEnabled(!m_simulation->isStale());
    const auto count = QLocale().toString(report.replications());
    m_header->setContext(m_simulation->isRunning() || m_simulation->isStale()
                             ? tr("%1 windows simulated so far").arg(count)
                             : tr("%1 windows simulated, all parts in steady state").arg(count));
    refreshFigures(report);
    refreshTargets(report);
    refreshCurves(report);
    refreshBars(report);
}

void SimulationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    listServices();
    if (std::exchange(m_wanted, false))
        simulate();
}

void SimulationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SimulationPage::retranslate()
{
    m_header->setTitle(title());
    m_window->setAccessibleName(tr("Window"));
    const auto chosen = m_window->currentData();
    m_window->clear();
    for (const auto kind : windows)
        m_window->addItem(shared::windowText({kind, 0}), kind);
    m_window->setCurrentIndex(std::max(m_window->findData(chosen), chosen.isValid() ? 0 : 1));
    m_empty->setText(tr("Here you see how often a promise will be broken before you sign it. Give a service a structure of "
                        "parts with their mean times first, or look at a sample."));
    m_keepable->setCaption(tr("Promise kept in 95 of 100"));
    m_downtime->setCaption(tr("Downtime"));
    m_interruptions->setCaption(tr("Interruptions"));
    m_longest->setCaption(tr("Longest interruption"));
    m_targetCard->setTitle(tr("Chance that a promise is broken"));
    m_promiseCard->setTitle(tr("What can be promised"));
    m_countCard->setTitle(tr("How often it is interrupted"));
    m_longestCard->setTitle(tr("How long the longest lasts"));
    m_mendCard->setTitle(tr("What to mend first"));
    m_promise->setAccessibleName(tr("What can be promised"));
    m_count->setAccessibleName(tr("How often it is interrupted"));
    m_lengths->setAccessibleName(tr("How long the longest lasts"));
    m_mend->setAccessibleName(tr("What to mend first"));
    refresh();
}

} // namespace slatelier::simulation
