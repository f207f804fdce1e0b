// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blocktreeview.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/structure/blockmodel.h"
#include "app/structure/blockwords.h"
#include "app/structure/ruledelegate.h"
#include "app/structure/structuresteps.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QDrag>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::BlockKind;

BlockTreeView::BlockTreeView(document::Document &document, StructureSteps &steps, QWidget *parent)
    : QTreeView(parent), m_document(document), m_steps(steps), m_blocks(new BlockModel(document, steps, this))
{
    m_add = action(u"add"_s, Qt::Key_Insert, &BlockTreeView::partWanted);
    m_wrap = action(u"group-any"_s, QKeySequence(u"Ctrl+G"_s), &BlockTreeView::wrap);
    m_dissolve = action({}, QKeySequence(u"Ctrl+Shift+G"_s), &BlockTreeView::dissolve);
    m_all = action(u"group-all"_s, QKeySequence(u"Alt+A"_s), nullptr);
    m_any = action(u"group-any"_s, QKeySequence(u"Alt+O"_s), nullptr);
    m_atLeast = action(u"group-k"_s, QKeySequence(u"Alt+K"_s), nullptr);
    m_rename = action(u"edit"_s, Qt::Key_F2, &BlockTreeView::renameCurrent);
    m_open = action(u"service"_s, {}, &BlockTreeView::openCurrent);
    m_up = action(u"up"_s, QKeySequence(u"Alt+Up"_s), nullptr);
    m_down = action(u"down"_s, QKeySequence(u"Alt+Down"_s), nullptr);
    m_in = action({}, QKeySequence(u"Alt+Right"_s), &BlockTreeView::shiftIn);
    m_out = action({}, QKeySequence(u"Alt+Left"_s), &BlockTreeView::shiftOut);
    m_cut = action({}, QKeySequence::Cut, &BlockTreeView::cut);
    m_copy = action(u"copy"_s, QKeySequence::Copy, &BlockTreeView::copy);
    m_paste = action(u"paste"_s, QKeySequence::Paste, &BlockTreeView::paste);
    m_duplicate = action(u"duplicate"_s, QKeySequence(u"Ctrl+D"_s), &BlockTreeView::duplicate);
    m_remove = action(u"remove"_s, QKeySequence::Delete, &BlockTreeView::removeSelected);
    connect(m_all, &QAction::triggered, this, [this] { setRule(BlockKind::All); });
    connect(m_any, &QAction::triggered, this, [this] { setRule(BlockKind::Any); });
    connect(m_atLeast, &QAction::triggered, this, [this] { setRule(BlockKind::AtLeast); });
    connect(m_up, &QAction::triggered, this, [this] { shift(-1); });
    connect(m_down, &QAction::triggered, this, [this] { shift(1); });

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
    connect(this, &QAbstractItemView::doubleClicked, this, &BlockTreeView::openCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BlockTreeView::refreshActions);
    connect(&m_document, &document::Document::stateChanged, this, &BlockTreeView::refreshActions);
    retranslate();
    refreshActions();
}

QAction *BlockTreeView::action(const QString &icon, const QKeySequence &shortcut, void (BlockTreeView::*done)())
{
    auto *made = new QAction(icon.isEmpty() ? QIcon() : shared::icon(icon), {}, this);
    made->setShortcut(shortcut);
    made->setShortcutContext(Qt::WidgetShortcut);
    if (done)
        connect(made, &QAction::triggered, this, done);
    QWidget::addAction(made);
    return made;
}

void BlockTreeView::refresh(bool anew)
{
    const auto paths = selectedPaths();
    m_blocks->refresh(anew);
    if (anew)
        expandAll();
    else if (selectedPaths().isEmpty() && !paths.isEmpty())
        select(paths.first());
    refreshActions();
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
    for (auto path : paths) {
        auto index = m_blocks->indexOf(path);
        for (; !index.isValid() && !path.isEmpty(); index = m_blocks->indexOf(path)) {
            // What stood there is gone: the one before it, else the group.
            if (path.last() > 0)
                --path.last();
            else
                path.removeLast();
        }
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

std::pair<Path, qsizetype> BlockTreeView::placeForNew() const
{
    const auto tree = m_steps.tree();
    const auto current = currentIndex();
    const Path path = current.isValid() ? m_blocks->pathOf(current) : Path();
    const auto *block = blockAt(tree, path);
    if (!block || block->kind != BlockKind::Part || path.isEmpty())
        return {path, block ? std::max<qsizetype>(block->blocks.size(), 1) : 0};
    return {path.first(path.size() - 1), path.last() + 1};
}

void BlockTreeView::setRule(BlockKind kind)
{
    const auto paths = selectedPaths();
    const auto tree = m_steps.tree();
    const auto *block = paths.size() == 1 ? blockAt(tree, paths.first()) : nullptr;
    if (block && block->kind != BlockKind::Part) {
        const int half = int(block->blocks.size()) / 2 + 1;
        m_steps.setRule(paths.first(), kind, block->needed > 0 ? block->needed : half);
    } else if (const auto place = m_steps.wrap(paths, kind, int(paths.size()) / 2 + 1)) {
        select(*place);
    }
}

void BlockTreeView::wrap()
{
    if (const auto place = m_steps.wrap(selectedPaths(), BlockKind::Any, 0)) {
        expand(m_blocks->indexOf(*place));
        select(*place);
    }
}

void BlockTreeView::dissolve()
{
    const auto paths = selectedPaths();
    if (paths.size() == 1 && m_steps.dissolve(paths.first()))
        select(paths.first());
}

void BlockTreeView::removeAndStay(bool cut)
{
    const auto paths = selectedPaths();
    if (!paths.isEmpty() && m_steps.remove(paths, cut))
        select(paths.first());
}

void BlockTreeView::removeSelected() { removeAndStay(false); }

void BlockTreeView::cut()
{
    copy();
    removeAndStay(true);
}

void BlockTreeView::copy()
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    if (!indexes.isEmpty())
        QGuiApplication::clipboard()->setMimeData(m_blocks->mimeData(indexes));
}

void BlockTreeView::paste()
{
    const auto *content = QGuiApplication::clipboard()->mimeData();
    const auto [group, row] = placeForNew();
    const auto packed = content->data(QLatin1StringView(blocksFormat));
    if (const auto place = m_steps.add(group, row, unpackedBlocks(m_document.project(), packed)))
        select(*place);
}

void BlockTreeView::duplicate()
{
    const auto paths = selectedPaths();
    if (paths.isEmpty() || paths.last().isEmpty())
        return;
    const auto last = paths.last();
    if (const auto place = m_steps.add(last.first(last.size() - 1), last.last() + 1, m_blocks->blocksOf(paths)))
        select(*place);
}

void BlockTreeView::shift(int by)
{
    const auto paths = selectedPaths();
    if (paths.isEmpty() || paths.first().isEmpty())
        return;
    const auto &edge = by < 0 ? paths.first() : paths.last();
    const auto group = edge.first(edge.size() - 1);
    const auto tree = m_steps.tree();
    const qsizetype row = by < 0 ? edge.last() - 1 : edge.last() + 2;
    if (row < 0 || row > blockAt(tree, group)->blocks.size())
        return;
    if (const auto place = m_steps.move(paths, group, row))
        select(*place);
}

void BlockTreeView::shiftIn()
{
    // Into the group that stands right before.
    const auto paths = selectedPaths();
    if (paths.isEmpty() || paths.first().isEmpty() || paths.first().last() == 0)
        return;
    Path before = paths.first();
    --before.last();
    const auto tree = m_steps.tree();
    const auto *group = blockAt(tree, before);
    if (group->kind == BlockKind::Part)
        return;
    if (const auto place = m_steps.move(paths, before, group->blocks.size()))
        select(*place);
}

void BlockTreeView::shiftOut()
{
    const auto paths = selectedPaths();
    if (paths.isEmpty() || paths.first().size() < 2)
        return;
    const auto group = paths.first().first(paths.first().size() - 1);
    if (const auto place = m_steps.move(paths, group.first(group.size() - 1), group.last() + 1))
        select(*place);
}

void BlockTreeView::renameCurrent()
{
    const auto index = currentIndex().siblingAtColumn(BlockModel::Name);
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
        edit(index);
}

void BlockTreeView::openCurrent()
{
    const auto tree = m_steps.tree();
    const auto *block = blockAt(tree, m_blocks->pathOf(currentIndex()));
    if (block && block->kind == BlockKind::Part && m_document.project().services.contains(block->part))
        Q_EMIT serviceOpened(QString(block->part));
}

void BlockTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || state() == EditingState || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const auto rule = currentIndex().siblingAtColumn(BlockModel::Rule);
    if (rule.flags() & Qt::ItemIsEditable)
        edit(rule);
    else if (m_open->isEnabled())
        openCurrent();
    else
        renameCurrent();
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
    const QList<QList<QAction *>> sections{{m_add, m_open, m_rename}, {m_wrap, m_all, m_any, m_atLeast, m_dissolve},
                                           {m_up, m_down, m_in, m_out}, {m_cut, m_copy, m_paste, m_duplicate}, {m_remove}};
    for (const auto &section : sections) {
        menu.addSeparator();
        menu.addActions(section);
    }
    menu.exec(event->globalPos());
}

void BlockTreeView::refreshActions()
{
    const auto paths = selectedPaths();
    const auto tree = m_steps.tree();
    const auto *only = paths.size() == 1 ? blockAt(tree, paths.first()) : nullptr;
    const bool write = !m_document.isReadOnly() && m_steps.row();
    const bool some = write && !paths.isEmpty();
    const bool inside = some && !paths.first().isEmpty();
    const bool group = only && only->kind != BlockKind::Part;
    const bool service = only && !group && m_document.project().services.contains(only->part);
    m_add->setEnabled(write);
    m_paste->setEnabled(write);
    m_copy->setEnabled(!paths.isEmpty());
    for (auto *one : {m_wrap, m_all, m_any, m_atLeast, m_cut, m_remove})
        one->setEnabled(some);
    for (auto *one : {m_up, m_down, m_in, m_duplicate})
        one->setEnabled(inside);
    m_out->setEnabled(inside && paths.first().size() > 1);
    m_dissolve->setEnabled(write && group);
    m_rename->setEnabled(write && only && !service);
    m_open->setEnabled(service);
    m_open->setVisible(service);
}

void BlockTreeView::retranslate()
{
    setAccessibleName(tr("Structure of the service"));
    m_add->setText(tr("Add part"));
    m_wrap->setText(tr("Group"));
    m_wrap->setToolTip(tr("Gather the selected parts in a group of which any one is enough"));
    m_dissolve->setText(tr("Dissolve the group"));
    m_all->setText(tr("All must work"));
    m_any->setText(tr("Any one is enough"));
    m_atLeast->setText(tr("At least so many"));
    m_rename->setText(tr("Rename"));
    m_open->setText(tr("Show its structure"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_in->setText(tr("Into the group above"));
    m_out->setText(tr("Out of the group"));
    m_cut->setText(tr("Cut"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    for (auto *one : actions()) {
        if (!one->shortcut().isEmpty() && one != m_wrap)
            one->setToolTip(u"%1 (%2)"_s.arg(one->text(), one->shortcut().toString(QKeySequence::NativeText)));
    }
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
