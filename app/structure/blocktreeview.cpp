// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blocktreeview.h"

#include "app/document/document.h"
#include "app/shared/theme.h"
#include "app/structure/blockactions.h"
#include "app/structure/blockmodel.h"
#include "app/structure/ruledelegate.h"
#include "app/structure/structuresteps.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QDrag>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

BlockTreeView::BlockTreeView(document::Document &document, StructureSteps &steps, QWidget *parent)
    : QTreeView(parent)
    , m_steps(steps)
    , m_blocks(new BlockModel(document, steps, this))
    , m_actions(new BlockActions(document, steps, BlockActions::Arranged::InLines, this))
{
    setModel(m_blocks);
    setItemDelegateForColumn(BlockModel::Rule, new RuleDelegate(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(BlockModel::Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(BlockModel::Rule, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(BlockModel::Works, QHeaderView::ResizeToContents);
    connect(m_blocks, &BlockModel::dropped, this, qOverload<const Path &>(&BlockTreeView::select), Qt::QueuedConnection);
    connect(m_blocks, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) { expandRecursively(group); });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { m_actions->openService(m_blocks->pathOf(index)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BlockTreeView::tellActions);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &BlockTreeView::tellActions);
    connect(m_actions, &BlockActions::selectionWanted, this, qOverload<const QList<Path> &>(&BlockTreeView::select));
    connect(m_actions, &BlockActions::renameWanted, this, &BlockTreeView::renameCurrent);
    retranslate();
}

void BlockTreeView::refresh(bool anew)
{
    const auto paths = selectedPaths();
    m_blocks->refresh(anew);
    if (anew)
        expandAll();
    else if (selectedPaths().isEmpty() && !paths.isEmpty())
        select(paths.first());
    tellActions();
}

void BlockTreeView::tellActions()
{
    const auto current = currentIndex();
    m_actions->setSelection(selectedPaths(), current.isValid() ? std::optional(m_blocks->pathOf(current)) : std::nullopt);
}

QList<Path> BlockTreeView::selectedPaths() const
{
    QList<Path> paths;
    for (const auto &index : selectionModel()->selectedRows())
        paths += m_blocks->pathOf(index);
    return outermost(paths);
}

void BlockTreeView::select(const Path &path) { select(QList<Path>{path}); }

void BlockTreeView::select(const QList<Path> &paths)
{
    QItemSelection selection;
    QModelIndex last;
    for (const auto &path : paths) {
        const auto index = m_blocks->indexOf(nearest(m_steps.tree(), path));
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(BlockModel::ColumnCount - 1));
        last = index;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid()) {
        selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        scrollTo(last);
    }
}

void BlockTreeView::renameCurrent()
{
    const auto index = currentIndex().siblingAtColumn(BlockModel::Name);
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
        edit(index);
}

void BlockTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || state() == EditingState || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const auto rule = currentIndex().siblingAtColumn(BlockModel::Rule);
    const auto name = rule.siblingAtColumn(BlockModel::Name);
    if (rule.flags() & Qt::ItemIsEditable)
        edit(rule);
    else if (name.flags() & Qt::ItemIsEditable)
        edit(name);
    else
        m_actions->openService(m_blocks->pathOf(name));
}

void BlockTreeView::startDrag(Qt::DropActions)
{
    // The model moves the blocks itself: the view must not remove them once more when the drag ends.
    auto *drag = new QDrag(this);
    drag->setMimeData(m_blocks->mimeData(selectionModel()->selectedRows()));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void BlockTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (const auto &section : m_actions->sections()) {
        menu.addSeparator();
        menu.addActions(section);
    }
    menu.exec(event->globalPos());
}

void BlockTreeView::retranslate()
{
    setAccessibleName(tr("Structure of the service"));
    m_actions->retranslate();
}

void BlockTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BlockTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_blocks->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(shared::colour(shared::Token::Muted));
    const auto place = viewport()->rect().adjusted(shared::space::far, shared::space::far, -shared::space::far, -shared::space::far);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Nothing is said yet about what this service is built of. Type the name of a part above and press Enter: "
                        "a component, or another service."));
}

} // namespace slatelier::structure
