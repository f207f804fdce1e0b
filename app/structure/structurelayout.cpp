// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StructurePage that places widgets and names them.
#include "app/document/document.h"
#include "app/shared/card.h"
#include "app/shared/emptystate.h"
#include "app/shared/pageheader.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"
#include "app/structure/componentmodel.h"
#include "app/structure/figurerow.h"
#include "app/structure/liveresult.h"
#include "app/structure/numberdelegate.h"
#include "app/structure/resultpanel.h"
#include "app/shared/servicechooser.h"
#include "app/structure/structureeditor.h"
#include "app/structure/structurepage.h"
#include "app/structure/structuresteps.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

void StructurePage::arrange()
{
    m_header = new shared::PageHeader(this);
    m_chooser = new shared::ServiceChooser(m_document, this);
    m_chooser->setObjectName(u"service"_s);
    m_header->addWidget(m_chooser);
    m_figures = new FigureRow(*m_result, this);
    m_panel = new ResultPanel(*m_result, this);
    m_openCatalogue = new QAction(shared::icon(u"add"_s), {}, this);
    m_empty = new shared::EmptyState(u"structure"_s, m_openCatalogue, this);
    m_editor = new StructureEditor(m_document, *m_steps, this);
    arrangeComponents();

    // Diagrams are wide: what follows from them stands below.
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(m_componentCard);
    below->addWidget(m_panel);
    below->setStretchFactor(0, 4);
    below->setStretchFactor(1, 7);
    below->setSizes({390, 610});
    below->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_editor);
    down->addWidget(below);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    down->setSizes({330, 230});
    down->setChildrenCollapsible(false);

    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::apart);
    column->addWidget(m_figures);
    column->addWidget(down, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void StructurePage::arrangeComponents()
{
    m_componentCard = new shared::Card(this);
    m_components = new ComponentModel(m_document, this);
    m_componentTable = new shared::TableView(u"components"_s, m_componentCard);
    m_componentTable->setHiddenAtFirst({ComponentModel::Code, ComponentModel::Kind, ComponentModel::Note});
    m_componentTable->setModel(m_components);
    m_componentTable->setPasteable(true);
    m_componentTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_componentTable->setColumnWidth(ComponentModel::Name, 150);
    auto *delegate = new NumberDelegate(m_componentTable);
    m_componentTable->setItemDelegate(delegate);
    connect(delegate, &NumberDelegate::typed, this, &StructurePage::previewCell);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &StructurePage::recalculate);
    m_removeComponents = new QAction(shared::icon(u"remove"_s), {}, m_componentTable);
    m_removeComponents->setShortcut(QKeySequence(u"Ctrl+Delete"_s));
    m_removeComponents->setShortcutContext(Qt::WidgetShortcut);
    m_componentTable->addAction(m_removeComponents);
    m_allComponents = new QCheckBox(m_componentCard);
    m_componentCard->corner()->addWidget(m_allComponents);
    m_componentCard->content()->addWidget(m_componentTable, 1);
}

void StructurePage::refreshContext()
{
    const auto *service = m_steps->row();
    const auto tree = m_steps->tree();
    int parts = 0;
    if (tree)
        model::forEachPart(*tree, [&](const QString &) { ++parts; });
    m_header->setContext(!service ? QString() : tr("%1 is built of %n part(s)", nullptr, parts).arg(service->name));
}

void StructurePage::retranslate()
{
    m_header->setTitle(title());
    m_componentCard->setTitle(tr("Components"));
    m_allComponents->setText(tr("of the whole project"));
    m_componentTable->setAccessibleName(tr("Components and their numbers"));
    m_componentTable->setEmptyText(tr("Components of this service appear here with their numbers."));
    m_removeComponents->setText(tr("Delete from the project"));
    m_openCatalogue->setText(tr("New service"));
    m_empty->setText(tr("Here a service is put together from its parts, and its availability, interruptions and weak points are "
                        "calculated exactly. Begin with a service in the catalogue."));
    refreshContext();
}

} // namespace slatelier::structure
