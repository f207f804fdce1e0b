// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenariopanel.h"

#include "app/document/document.h"
#include "app/shared/actionbutton.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/entityform.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/simulation/charts.h"
#include "app/simulation/scenariomodel.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

namespace {

constexpr qsizetype mostCurves = 4;
constexpr int leastRows = 2, mostRows = 7;

} // namespace

ScenarioPanel::ScenarioPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent)
    : Panel(document, simulation, parent)
    , m_scenarios(new ScenarioSimulation(this))
    , m_model(new ScenarioModel(document, *m_scenarios, this))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
    , m_remove(new QAction(shared::icon(u"remove"_s), {}, this))
    , m_apply(new QAction(this))
    , m_addChange(new QAction(this))
{
    m_apply->setObjectName(u"apply-scenario"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    layout->addWidget(arrangeTable());
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::apart);
    m_curveCard = new shared::Card(this);
    m_curves = new shared::CurveChart(shared::CurveChart::Scale::Nines, m_curveCard);
    m_curves->setObjectName(u"scenariocurves"_s);
    m_curves->setMinimumHeight(240);
    m_curveCard->content()->addWidget(m_curves, 1);
    row->addWidget(m_curveCard, 1);
    row->addWidget(arrangeDetails(), 1);
    layout->addLayout(row, 1);
    connectParts();
    retranslate();
}

QWidget *ScenarioPanel::arrangeTable()
{
    m_tableCard = new shared::Card(this);
    m_table = new shared::TableView(u"simulation-scenarios"_s, m_tableCard);
    m_table->setModel(m_model);
    m_table->setKeepsColumns(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(ScenarioModel::Name, QHeaderView::Stretch);
    m_tableCard->corner()->addWidget(new shared::ActionButton(m_add, m_tableCard));
    m_tableCard->corner()->addWidget(new shared::ActionButton(m_remove, m_tableCard));
    auto *apply = new shared::ActionButton(m_apply, m_tableCard);
    apply->setPrimary();
    m_tableCard->corner()->addWidget(apply);
    m_tableCard->content()->addWidget(m_table);
    return m_tableCard;
}

QWidget *ScenarioPanel::arrangeDetails()
{
    m_detailCard = new shared::Card(this);
    m_difference = new QLabel(m_detailCard);
    m_difference->setWordWrap(true);
    m_difference->setObjectName(u"difference"_s);
    m_changes = new QGridLayout;
    m_changes->setColumnStretch(0, 1);
    m_editor = new QWidget(m_detailCard);
    m_row = new QComboBox(m_editor);
    m_field = new QComboBox(m_editor);
    for (auto *box : {m_row, m_field}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_row->setObjectName(u"changed-row"_s);
    m_field->setObjectName(u"changed-field"_s);
    m_value = new QLineEdit(m_editor);
    m_value->setObjectName(u"changed-value"_s);
    m_wrong = new QLabel(m_editor);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    shared::setLook(m_wrong, shared::Look::Error);
    auto *editor = new QGridLayout(m_editor);
    editor->setContentsMargins({});
    editor->setSpacing(shared::space::near);
    editor->addWidget(m_row, 0, 0);
    editor->addWidget(m_field, 0, 1);
    editor->addWidget(m_value, 1, 0);
    editor->addWidget(new shared::ActionButton(m_addChange, m_editor), 1, 1, Qt::AlignLeft);
    editor->addWidget(m_wrong, 2, 0, 1, 2);
    editor->setColumnStretch(0, 1);
    editor->setColumnStretch(1, 1);
    m_form = new shared::EntityForm(document(), model::entityTypeOf<model::Scenario>(), {u"name"_s, u"cost_minor"_s, u"currency"_s, u"note"_s}, m_detailCard);
    m_detailCard->content()->addWidget(m_difference);
    m_detailCard->content()->addLayout(m_changes);
    m_detailCard->content()->addWidget(m_editor);
    m_detailCard->content()->addWidget(m_form);
    m_detailCard->content()->addStretch(1);
    return m_detailCard;
}

void ScenarioPanel::connectParts()
{
    connect(m_scenarios, &ScenarioSimulation::changed, this, [this] {
        if (isVisible())
            showAll();
        else
            follow(); // hidden, perhaps with a window that goes down: nothing is made for it now
    });
    connect(m_scenarios, &ScenarioSimulation::workStarted, this, &Panel::workStarted);
    connect(m_curves, &shared::Chart::said, this, &Panel::said);
    connect(&document(), &document::Document::changed, this, [this] {
        m_model->follow();
        if (isVisible())
            showDetails();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_selected = m_model->idAt(now.row());
        showDetails();
    });
    connect(m_add, &QAction::triggered, this, &ScenarioPanel::addScenario);
    connect(m_remove, &QAction::triggered, this, &ScenarioPanel::removeScenario);
    connect(m_apply, &QAction::triggered, this, &ScenarioPanel::applyScenario);
    connect(m_addChange, &QAction::triggered, this, &ScenarioPanel::addChange);
    connect(m_value, &QLineEdit::returnPressed, this, &ScenarioPanel::addChange);
    connect(m_row, &QComboBox::activated, this, &ScenarioPanel::listFields);
}

void ScenarioPanel::retranslate()
{
    m_tableCard->setTitle(tr("Side by side"));
    m_table->setAccessibleName(tr("Scenarios"));
    m_curveCard->setTitle(tr("Share of windows that reach an availability"));
    m_curves->setAccessibleName(tr("Scenarios"));
    m_add->setText(tr("Add scenario"));
    m_remove->setText(tr("Remove"));
    m_apply->setText(tr("Apply to the project"));
    m_addChange->setText(tr("Add change"));
    m_row->setAccessibleName(tr("What is changed"));
    m_field->setAccessibleName(tr("Which of its numbers"));
    m_value->setPlaceholderText(tr("New value"));
    m_value->setAccessibleName(tr("New value"));
    m_model->follow();
    showDetails();
}

void ScenarioPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (m_scenarios->isRunning())
        m_scenarios->stop();
}

void ScenarioPanel::refresh(const analysis::SimulationReport &)
{
    listRows();
    m_model->follow();
    m_scenarios->request(simulation().project(), simulation().answeredRequest());
    showAll();
}

const model::Scenario *ScenarioPanel::scenario() const { return document().project().scenarios.find({m_selected}); }

void ScenarioPanel::select(const QString &id)
{
    m_model->follow();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

// All rows of a short table are seen; a long one scrolls.
void ScenarioPanel::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), leastRows, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

void ScenarioPanel::showAll()
{
    m_model->follow();
    fitTable();
    showCurves();
    showDetails();
}

void ScenarioPanel::showCurves()
{
    const auto *now = m_scenarios->outcomeOf({});
    if (!now || !now->report)
        return;
    auto content = promiseCurve(*now->report);
    content.name = tr("As it is");
    for (const auto &outcome : m_scenarios->outcomes()) {
        const auto *made = document().project().scenarios.find({outcome.scenario});
        if (made && outcome.report && content.others.size() < mostCurves)
            content.others.append({made->name, promiseCurve(*outcome.report).points});
    }
    m_curves->show(content);
}

} // namespace slatelier::simulation
