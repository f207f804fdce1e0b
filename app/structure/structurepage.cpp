// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/structurepage.h"

#include "app/document/document.h"
#include "app/shared/emptystate.h"
#include "app/shared/pageheader.h"
#include "app/shared/servicechooser.h"
#include "app/shared/tableview.h"
#include "app/structure/componentmodel.h"
#include "app/structure/liveresult.h"
#include "app/structure/resultpanel.h"
#include "app/structure/structureeditor.h"
#include "app/structure/structuresteps.h"
#include "core/model/references.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

StructurePage::StructurePage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_steps(new StructureSteps(document, this))
    , m_result(new LiveResult(this))
{
    arrange();
    connectParts();
    retranslate();
    showSomeService();
}

StructurePage::~StructurePage()
{
    hide(); // an open editor hands its text over now, while there is somebody to take it
}

QString StructurePage::title() const { return tr("Structure"); }
QString StructurePage::iconName() const { return u"structure"_s; }
QAction *StructurePage::primaryAction() const { return m_editor->addPartAction(); }

bool StructurePage::focusFilter()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void StructurePage::connectParts()
{
    connect(&m_document, &document::Document::changed, this, &StructurePage::follow);
    connect(&m_document, &document::Document::replaced, this, [this] { m_chooser->choose({}); });
    connect(m_chooser, &shared::ServiceChooser::chosen, this, &StructurePage::showService);
    connect(m_steps, &StructureSteps::refusalChanged, m_editor, &StructureEditor::tell);
    connect(m_editor, &StructureEditor::serviceOpened, this, &StructurePage::showService);
    connect(m_editor, &StructureEditor::said, this, &StructurePage::said);
    connect(m_result, &LiveResult::changed, this, &StructurePage::takeShares);
    connect(m_panel, &ResultPanel::partsPointedAt, m_editor, &StructureEditor::light);
    connect(m_panel, &ResultPanel::partActivated, this, &StructurePage::editNumbers);
    connect(m_components, &ComponentModel::refused, m_editor, &StructureEditor::tell);
    connect(m_allComponents, &QCheckBox::toggled, this,
            [this](bool all) { m_components->show(all ? model::Id<model::Service>() : m_steps->service()); });
    connect(m_removeComponents, &QAction::triggered, this, &StructurePage::removeComponents);
    connect(m_componentTable, &shared::TableView::pasted, this, [this](const shared::TextRows &rows, const QModelIndex &at) {
        m_editor->tell(m_components->paste(rows, std::max(0, at.row()), m_componentTable->pasteColumns(at)));
    });
    connect(m_openCatalogue, &QAction::triggered, this, [this] { Q_EMIT actionRequested(u"new-service"_s); });
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
}

void StructurePage::showService(const QString &id)
{
    const bool known = m_document.project().services.contains(id);
    m_chooser->choose(known ? id : QString());
    m_steps->setService({m_chooser->current()});
    m_stack->setCurrentIndex(known ? 1 : 0);
    m_editor->refresh(true);
    m_components->show(m_allComponents->isChecked() ? model::Id<model::Service>() : m_steps->service());
    m_editor->tell({});
    m_result->forget();
    recalculate();
    refreshContext();
}

void StructurePage::showSomeService()
{
    const auto &services = m_document.project().services;
    if (services.contains(m_chooser->current()))
        return;
    // The first that has a structure; it says more than the first of the list.
    const auto built = std::find_if(services.begin(), services.end(), [](const auto &service) { return service.structure.has_value(); });
    showService(built != services.end() ? built->id.text : services.isEmpty() ? QString() : services.at(0).id.text);
}

void StructurePage::follow(const model::Difference &difference)
{
    const bool services = difference.touches<model::Service>(), components = difference.touches<model::Component>();
    if (!services && !components && !difference.touches<model::CommonCause>())
        return;
    if (services)
        m_chooser->refresh();
    if (!m_steps->row()) {
        showSomeService();
        return;
    }
    m_editor->refresh(false);
    m_components->refresh();
    recalculate();
    refreshContext();
}

void StructurePage::recalculate()
{
    if (!m_steps->tree())
        m_result->forget();
    else
        m_result->request(m_document.project(), m_steps->service());
}

void StructurePage::previewCell(const QModelIndex &index, const QString &text)
{
    auto project = m_document.project();
    const auto problem = m_components->tryOut(project, index.row(), index.column(), text);
    m_editor->tell(problem);
    if (problem.isEmpty() && m_steps->tree())
        m_result->request(project, m_steps->service());
}

void StructurePage::takeShares()
{
    const auto &answer = m_result->figures();
    if (!m_result->isStale())
        m_editor->setShares(answer && *answer ? (*answer)->parts : QList<analysis::PartImportance>());
}

void StructurePage::editNumbers(const QString &componentId)
{
    m_editor->selectPart(componentId);
    m_componentTable->selectRowAt(m_components->rowOf(componentId));
    m_componentTable->setCurrentIndex(m_componentTable->currentIndex().siblingAtColumn(ComponentModel::Mtbf));
    m_componentTable->setFocus();
}

void StructurePage::removeComponents()
{
    QStringList ids;
    for (const int row : m_componentTable->selectedRows())
        ids += m_components->idAt(row).text;
    if (ids.isEmpty())
        return;
    const auto &type = model::entityTypeOf<model::Component>();
    const auto name = m_document.project().components.find({ids.first()})->name;
    const model::StepLabel one{QT_TRANSLATE_NOOP("Step", "Delete component “%1”"), {name}};
    const model::StepLabel many{QT_TRANSLATE_NOOP("Step", "Delete components"), {}};
    m_document.apply(ids.size() == 1 ? one : many, [&](model::Project &project) {
        for (const auto &id : ids)
            model::removeRow(project, type, id);
    });
}

bool StructurePage::reveal(const model::EntityRef &place)
{
    if (place.type == &model::entityTypeOf<model::Component>()) {
        for (const auto &use : model::usesOf(m_document.project(), place.id)) {
            if (use.type == &model::entityTypeOf<model::Service>()) {
                showService(use.id);
                break;
            }
        }
        if (m_components->rowOf(place.id) < 0)
            m_allComponents->setChecked(true);
        editNumbers(place.id);
        return m_components->rowOf(place.id) >= 0;
    }
    if (place.type != &model::entityTypeOf<model::Service>() || place.field != u"structure"_s)
        return false;
    showService(place.id);
    m_editor->focusView();
    return true;
}

void StructurePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace slatelier::structure
