// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableView that keeps the choice of columns and moves cells and rows in and out.
#include "app/shared/tableview.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QDrag>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

constexpr auto rowFormat = "application/x-slatelier-row"_L1; // name of the table, line end, number of the row

} // namespace

void TableView::keepColumns() const
{
    if (m_keepsColumns && model() && model()->columnCount(rootIndex()) > 0)
        QSettings().setValue(u"tables/"_s + m_name, horizontalHeader()->saveState());
}

void TableView::restoreColumns()
{
    auto *head = horizontalHeader();
    const auto kept = QSettings().value(u"tables/"_s + m_name).toByteArray();
    // A state of another number of columns belongs to an older version of the table.
    const int columns = head->count();
    if (!kept.isEmpty() && head->restoreState(kept) && head->count() == columns)
        return;
    for (const int column : m_hiddenAtFirst)
        setColumnHidden(column, true);
}

void TableView::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    auto *head = horizontalHeader();
    const int visible = head->count() - head->hiddenSectionCount();
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        auto *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_keepsColumns = true;
        });
    }
    menu.exec(head->mapToGlobal(at));
}

void TableView::copySelection()
{
    const auto *head = horizontalHeader();
    const bool cells = selectionBehavior() == SelectItems;
    TextRows rows;
    QStringList heads;
    QList<int> columns;
    for (int i = 0; i < head->count(); ++i) {
        const int column = head->logicalIndex(i);
        if (isColumnHidden(column) || (cells && !selectionModel()->columnIntersectsSelection(column, rootIndex())))
            continue;
        columns.append(column);
        heads.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    for (const int row : selectedRows()) {
        QStringList texts;
        for (const int column : columns)
            texts.append(model()->index(row, column, rootIndex()).data().toString());
        rows.append(texts);
    }
    if (rows.isEmpty())
        return;
    auto *content = new QMimeData;
    content->setText(tabSeparated(rows));
    content->setHtml(htmlTable(TextRows{heads} + rows, true));
    QGuiApplication::clipboard()->setMimeData(content);
}

void TableView::pasteClipboard()
{
    const auto rows = rowsOf(QGuiApplication::clipboard()->text());
    if (m_paste->isEnabled() && !rows.isEmpty())
        Q_EMIT pasted(rows, currentIndex());
}

QList<int> TableView::pasteColumns(const QModelIndex &at) const
{
    const auto *head = horizontalHeader();
    QList<int> columns;
    for (int i = at.isValid() ? head->visualIndex(at.column()) : 0; i < head->count(); ++i) {
        if (!head->isSectionHidden(head->logicalIndex(i)))
            columns.append(head->logicalIndex(i));
    }
    return columns;
}

void TableView::moveCurrent(int by)
{
    const int from = currentIndex().row(), to = from + by;
    if (from >= 0 && to >= 0 && to < model()->rowCount(rootIndex()))
        Q_EMIT rowMoved(from, to);
}

void TableView::startDrag(Qt::DropActions)
{
    m_dragged = currentIndex().row();
    if (m_dragged < 0)
        return;
    auto *content = new QMimeData;
    content->setData(rowFormat, m_name.toUtf8() + '\n' + QByteArray::number(m_dragged));
    auto *drag = new QDrag(this);
    drag->setMimeData(content);
    drag->exec(Qt::MoveAction);
    m_dragged = m_dropRow = -1;
    viewport()->update();
}

void TableView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_reorderable && event->mimeData()->data(rowFormat).startsWith(m_name.toUtf8() + '\n'))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TableView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropRow = dropRowAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void TableView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropRow = -1;
    viewport()->update();
    event->accept();
}

void TableView::dropEvent(QDropEvent *event)
{
    const int from = event->mimeData()->data(rowFormat).mid(m_name.toUtf8().size() + 1).toInt();
    const int before = dropRowAt(event->position().toPoint());
    const int to = before > from ? before - 1 : before;
    m_dropRow = -1;
    // The view must not remove the row itself when the drag ends.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    viewport()->update();
    if (to != from)
        Q_EMIT rowMoved(from, to);
}

int TableView::dropRowAt(const QPoint &at) const
{
    const auto index = indexAt(at);
    if (!index.isValid())
        return model()->rowCount(rootIndex());
    const auto rect = visualRect(index);
    return at.y() > rect.center().y() ? index.row() + 1 : index.row();
}

} // namespace slatelier::shared
