// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/structureeditor.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/structure/blockactions.h"
#include "app/structure/blockmodel.h"
#include "app/structure/blocktreeview.h"
#include "app/structure/diagrampane.h"
#include "app/structure/diagramview.h"
#include "app/structure/partfield.h"
#include "app/structure/partpalette.h"
#include "app/structure/structuresteps.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

namespace {

const auto settingName = u"structure/view"_s;
const auto treeWord = u"tree"_s;

void addButton(QBoxLayout *row, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    row->addWidget(button);
}

} // namespace

StructureEditor::StructureEditor(document::Document &document, StructureSteps &steps, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_steps(steps)
    , m_diagram(new DiagramPane(document, steps, this))
    , m_tree(new BlockTreeView(document, steps, this))
    , m_refusal(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_views(new QActionGroup(this))
    , m_asDiagram(new QAction(shared::icon(u"diagram"_s), {}, m_views))
    , m_asTree(new QAction(shared::icon(u"tree"_s), {}, m_views))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
{
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setWordWrap(true);
    shared::setLook(m_refusal, shared::Look::Error);
    for (auto *view : {m_asDiagram, m_asTree}) {
        view->setCheckable(true);
        addButton(corner(), view, this);
    }
    m_stack->addWidget(m_diagram);
    m_stack->addWidget(treePane());
    content()->addWidget(m_refusal);
    content()->addWidget(m_stack, 1);
    connect(m_asDiagram, &QAction::triggered, this, [this] { show(View::AsDiagram); });
    connect(m_asTree, &QAction::triggered, this, [this] { show(View::AsTree); });
    connect(m_add, &QAction::triggered, this, [this] { Q_EMIT actionsShown()->partWanted(); });
    connect(&m_document, &document::Document::stateChanged, this, &StructureEditor::refreshAdd);
    connect(m_part, &PartField::chosen, this, &StructureEditor::addPart);
    connect(m_part, &PartField::newWanted, this, &StructureEditor::addNewPart);
    connect(m_part, &PartField::left, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree->blockActions(), &BlockActions::partWanted, m_part, qOverload<>(&QWidget::setFocus));
    connect(m_diagram, &DiagramPane::said, this, &StructureEditor::said);
    for (auto *actions : {m_tree->blockActions(), m_diagram->view()->blockActions()})
        connect(actions, &BlockActions::serviceOpened, this, &StructureEditor::serviceOpened);
    retranslate();
    tell({});
    show(QSettings().value(settingName).toString() == treeWord ? View::AsTree : View::AsDiagram);
}

QWidget *StructureEditor::treePane()
{
    auto *pane = new QWidget(this);
    m_part = new PartField(m_document, pane);
    m_part->setObjectName(u"part"_s);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(shared::space::tight);
    tools->addWidget(m_part, 1);
    for (auto *action : m_tree->blockActions()->rules())
        addButton(tools, action, pane);
    addButton(tools, m_tree->blockActions()->remove(), pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools);
    column->addWidget(m_tree, 1);
    return pane;
}

StructureEditor::View StructureEditor::shown() const { return m_stack->currentIndex() == 0 ? View::AsDiagram : View::AsTree; }

BlockActions *StructureEditor::actionsShown() const
{
    return shown() == View::AsDiagram ? m_diagram->view()->blockActions() : m_tree->blockActions();
}

void StructureEditor::show(View view)
{
    // What is selected in one view is selected in the other.
    const auto paths = shown() == View::AsDiagram ? m_diagram->view()->selectedPaths() : m_tree->selectedPaths();
    const bool tree = view == View::AsTree, focused = isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(tree ? 1 : 0);
    (tree ? m_asTree : m_asDiagram)->setChecked(true);
    select(paths);
    if (focused)
        focusView();
    QSettings().setValue(settingName, tree ? treeWord : u"diagram"_s);
}

void StructureEditor::refresh(bool anew)
{
    m_part->setService(m_steps.service().text);
    m_tree->refresh(anew);
    m_diagram->refresh(anew);
    if (anew && m_steps.row())
        m_tree->select(Path()); // a tree needs a place to begin
    refreshAdd();
}

void StructureEditor::refreshAdd() { m_add->setEnabled(!m_document.isReadOnly() && m_steps.row()); }

void StructureEditor::focusView()
{
    shown() == View::AsDiagram ? m_diagram->view()->setFocus() : m_tree->setFocus();
}

void StructureEditor::select(const QList<Path> &paths)
{
    shown() == View::AsDiagram ? m_diagram->view()->select(paths) : m_tree->select(paths);
}

void StructureEditor::selectPart(const QString &id)
{
    const auto found = m_tree->blocks()->pathsOf(id);
    if (!found.isEmpty())
        select(found);
}

void StructureEditor::setShares(const QList<analysis::PartImportance> &parts) { m_diagram->view()->setShares(parts); }

void StructureEditor::light(const QStringList &components) { m_diagram->view()->light(components); }

void StructureEditor::tell(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void StructureEditor::addPart(const QString &id)
{
    if (const auto place = m_steps.add(m_tree->blockActions()->placeForNew(), {model::Block::ofPart(id)}))
        m_tree->select(*place);
}

void StructureEditor::addNewPart(const QString &name)
{
    if (const auto place = m_steps.addNew(m_tree->blockActions()->placeForNew(), name))
        m_tree->select(*place);
}

void StructureEditor::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StructureEditor::retranslate()
{
    setTitle(tr("What it is built of"));
    m_asDiagram->setText(tr("As a block diagram"));
    m_asTree->setText(tr("As a tree"));
    m_add->setText(tr("Add part"));
}

} // namespace slatelier::structure
