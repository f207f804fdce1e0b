// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulationpage.h"

#include "app/document/document.h"
#include "app/shared/detailscroll.h"
#include "app/shared/emptystate.h"
#include "app/shared/fieldtext.h"
#include "app/shared/pageheader.h"
#include "app/shared/servicechooser.h"
#include "app/shared/theme.h"
#include "app/simulation/breakspanel.h"
#include "app/simulation/costpanel.h"
#include "app/simulation/flickerpanel.h"
#include "app/simulation/livesimulation.h"
#include "app/simulation/promisepanel.h"
#include "app/simulation/scenariopanel.h"
#include "app/simulation/yearpanel.h"
#include "app/simulation/yearsimulation.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

namespace {

constexpr model::Window::Kind windows[] = {model::Window::Week, model::Window::Month, model::Window::Quarter,
                                           model::Window::Year};
enum Content { Empty, Refused, Results };

} // namespace

SimulationPage::SimulationPage(document::Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_simulation(new LiveSimulation(this)), m_years(new YearSimulation(this))
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
    m_window->setObjectName(u"window"_s);
    m_header->addWidget(m_service);
    m_header->addWidget(m_window);
    m_empty = new shared::EmptyState(u"simulation"_s, nullptr, this);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setAlignment(Qt::AlignCenter);
    m_refusal->setObjectName(u"refusal"_s);
    shared::setTone(m_refusal, shared::Token::Warning);

    auto *results = new QWidget(this);
    m_tabs = new QTabBar(results);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_contents = new QStackedWidget(results);
    auto *resultsLayout = new QVBoxLayout(results);
    resultsLayout->setContentsMargins({});
    resultsLayout->setSpacing(shared::space::apart);
    resultsLayout->addWidget(m_tabs);
    resultsLayout->addWidget(m_contents, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_contents, &QStackedWidget::setCurrentIndex);
    addPanel(new PromisePanel(m_document, *m_simulation));
    addPanel(new BreaksPanel(m_document, *m_simulation));
    addPanel(new CostPanel(m_document, *m_simulation, *m_years));
    addPanel(new YearPanel(m_document, *m_simulation, *m_years));
    addPanel(new FlickerPanel(m_document, *m_simulation));
    addPanel(new ScenarioPanel(m_document, *m_simulation));
    m_stack = new QStackedWidget(this);
    for (auto *content : QList<QWidget *>{m_empty, m_refusal, results})
        m_stack->addWidget(content);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void SimulationPage::addPanel(Panel *panel)
{
    auto *scroll = new shared::DetailScroll(this);
    scroll->content()->addWidget(panel, 1);
    m_contents->addWidget(scroll);
    m_tabs->addTab(panel->title());
    m_panels += panel;
    connect(panel, &Panel::said, this, &Page::said);
    connect(panel, &Panel::workStarted, this, &Page::workStarted);
}

void SimulationPage::showPanel(qsizetype panel) { m_tabs->setCurrentIndex(int(panel)); }

void SimulationPage::connectParts()
{
    connect(&m_document, &document::Document::changed, this, &SimulationPage::follow);
    connect(&m_document, &document::Document::replaced, this, [this] { m_service->choose({}); });
    connect(m_service, &shared::ServiceChooser::chosen, this, &SimulationPage::showService);
    connect(m_window, &QComboBox::activated, this, &SimulationPage::simulate);
    connect(m_simulation, &LiveSimulation::changed, this, &SimulationPage::refresh);
    connect(m_simulation, &LiveSimulation::workStarted, this, &Page::workStarted);
    connect(m_years, &YearSimulation::workStarted, this, &Page::workStarted);
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
    m_stack->setCurrentIndex(Results);
    const auto count = QLocale().toString((*answer)->replications());
    m_header->setContext(m_simulation->isRunning() || m_simulation->isStale()
                             ? tr("%1 windows simulated so far").arg(count)
                             : tr("%1 windows simulated, all parts in steady state").arg(count));
    for (auto *panel : std::as_const(m_panels))
        panel->follow();
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
    m_tabs->setAccessibleName(tr("Questions"));
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        m_tabs->setTabText(int(i), m_panels.at(i)->title());
        m_panels.at(i)->retranslate();
    }
    refresh();
}

} // namespace slatelier::simulation
