// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entitytable.h"

#include "app/shared/entitydelegate.h"
#include "app/shared/filterfield.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

// The widest that a column may be so that all of them fit into the room; not below the least.
int widthThatFits(QList<int> wanted, int room, int least)
{
    std::sort(wanted.begin(), wanted.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = room / static_cast<int>(wanted.size() - i);
        if (wanted.at(i) > share)
            return std::max(share, least);
        room -= wanted.at(i);
    }
    return wanted.isEmpty() ? room : wanted.last();
}

} // namespace

EntityTable::EntityTable(document::Document &document, const model::EntityType &type, const QStringList &fields,
                         const QString &settingsName, Size size, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
    , m_model(new EntityTableModel(document, type, fields, this))
    , m_proxy(new EntityFilter(this))
    , m_view(new TableView(settingsName, this))
    , m_title(new QLabel(this))
    , m_fitted(QSettings().contains(u"tables/"_s + settingsName))
{
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new EntityDelegate(*m_model, m_view));
    m_view->setReorderable(true);
    m_view->setPasteable(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(size == Size::Full);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    makeActions();
    makeLayout(size);
    m_view->setKeepsColumns(m_fitted);
    connect(m_view, &TableView::rowMoved, this, &EntityTable::move);
    connect(m_view, &TableView::pasted, this, &EntityTable::paste);
    connect(m_model, &EntityTableModel::refused, this, &EntityTable::said);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntityTable::refreshActions);
    connect(&document, &document::Document::stateChanged, this, &EntityTable::refreshActions);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &EntityTable::followRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &EntityTable::followRows);
    retranslate();
    refreshActions();
}

void EntityTable::makeActions()
{
    m_add = new QAction(icon(u"add"_s), {}, this);
    m_duplicate = new QAction(icon(u"duplicate"_s), {}, this);
    m_remove = new QAction(icon(u"remove"_s), {}, this);
    m_pasteNew = new QAction(icon(u"paste"_s), {}, this);
    m_add->setShortcuts({QKeySequence(Qt::Key_Insert)});
    m_duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove->setShortcut(QKeySequence::Delete);
    m_pasteNew->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_add, &QAction::triggered, this, &EntityTable::addRow);
    connect(m_duplicate, &QAction::triggered, this, &EntityTable::duplicateSelected);
    connect(m_remove, &QAction::triggered, this, &EntityTable::removeSelected);
    connect(m_pasteNew, &QAction::triggered, this, &EntityTable::pasteAsNew);
    for (auto *action : {m_add, m_duplicate, m_remove, m_pasteNew}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
}

void EntityTable::makeLayout(Size size)
{
    setLook(m_title, Look::CardTitle);
    m_title->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(space::tight);
    top->addWidget(m_title);
    if (size == Size::Full) {
        m_filter = new FilterField(this);
        m_filter->setTarget(m_view);
        top->addWidget(m_filter, 1);
        connect(m_filter, &FilterField::filterChanged, this, [this](const QString &words) {
            m_proxy->setWords(words);
            refreshActions();
        });
    }
    top->addStretch(0);
    m_corner = new QHBoxLayout;
    m_corner->setSpacing(space::tight);
    top->addLayout(m_corner);
    for (auto *action : {m_add, m_duplicate, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_corner->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::near);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
}

// Widths to start with, once there are rows and a place to show them: as wide as heads and texts want. Where that is
// too much, heads give way first, then the widest texts.
void EntityTable::fitColumns()
{
    if (m_fitted || !m_view->isVisible() || m_proxy->rowCount() == 0)
        return;
    m_fitted = true;
    m_view->setKeepsColumns(true);
    const auto metrics = m_view->fontMetrics();
    const int letter = metrics.averageCharWidth(), padding = 2 * space::apart;
    const int room = m_view->viewport()->width();
    QMap<int, int> heads, texts;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        heads[column] = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + padding + space::apart;
        texts[column] = std::min(heads[column] - padding, 11 * letter);
        for (int row = 0; row < std::min(m_proxy->rowCount(), 50); ++row)
            texts[column] = std::max(texts[column], metrics.horizontalAdvance(m_proxy->index(row, column).data().toString()));
        texts[column] = std::min(texts[column], 40 * letter) + padding;
    }
    QList<int> wide;
    for (auto column = heads.cbegin(); column != heads.cend(); ++column)
        wide.append(std::max(*column, texts[column.key()]));
    const bool enough = std::accumulate(wide.cbegin(), wide.cend(), 0) <= room;
    const int most = enough ? room : widthThatFits(texts.values(), room, 11 * letter);
    for (auto column = heads.cbegin(); column != heads.cend(); ++column)
        m_view->setColumnWidth(column.key(), enough ? std::max(*column, texts[column.key()]) : std::min(texts[column.key()], most));
}

void EntityTable::setHiddenAtFirst(const QStringList &fields)
{
    for (const auto &field : fields) {
        if (!m_fitted)
            m_view->setColumnHidden(m_model->columnOf(field), true);
    }
}

void EntityTable::setOwner(const QString &owner)
{
    m_model->setOwner(owner);
    refreshActions();
    Q_EMIT currentChanged(currentId());
}

void EntityTable::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_view->setAccessibleName(title);
}

QString EntityTable::currentId() const { return m_view->currentIndex().data(EntityTableModel::IdRole).toString(); }

QStringList EntityTable::selectedIds() const
{
    QStringList ids;
    for (const int row : m_view->selectedRows())
        ids.append(m_proxy->index(row, 0).data(EntityTableModel::IdRole).toString());
    return ids;
}

QModelIndex EntityTable::proxyIndex(const QString &id, int column) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, column));
}

bool EntityTable::select(const QString &id)
{
    auto index = proxyIndex(id);
    if (!index.isValid() && m_filter && m_model->rowOf(id) >= 0) {
        m_filter->clear();
        m_proxy->setWords({});
        index = proxyIndex(id);
    }
    if (!index.isValid())
        return false;
    m_view->selectRowAt(index.row());
    return true;
}

void EntityTable::fitHeight(int least, int most)
{
    m_least = least;
    m_most = most;
    adjustHeight();
}

void EntityTable::followRows()
{
    adjustHeight();
    fitColumns();
}

void EntityTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
}

void EntityTable::adjustHeight()
{
    if (m_most == 0)
        return;
    const int rows = std::clamp(m_proxy->rowCount(), m_least, m_most);
    const int head = m_view->horizontalHeader()->sizeHint().height();
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setFixedHeight(head + rows * m_view->verticalHeader()->defaultSectionSize() + bar + 4);
}

void EntityTable::addRow()
{
    if (!m_add->isEnabled())
        return;
    const auto id = shared::addRow(m_document, m_type, m_model->owner(), m_fill, currentId());
    if (id.isEmpty()) {
        Q_EMIT said(tr("This needs something to refer to: add that first."));
        return;
    }
    select(id);
    // Writing goes on with the name, or with the first column.
    int column = m_model->columnOf(u"name");
    for (const auto field : {u"title", u"action", u"level", u"item", u"metric"}) {
        if (column < 0)
            column = m_model->columnOf(field);
    }
    const auto index = proxyIndex(id, std::max(column, 0));
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(index);
}

void EntityTable::duplicateSelected()
{
    const auto copies = duplicateRows(m_document, m_type, selectedIds());
    if (!copies.isEmpty())
        select(copies.first());
}

void EntityTable::removeSelected()
{
    const auto ids = selectedIds();
    const auto rows = m_view->selectedRows();
    if (ids.isEmpty() || !removeRows(m_document, m_type, ids))
        return;
    if (m_proxy->rowCount() > 0)
        m_view->selectRowAt(std::min(rows.first(), m_proxy->rowCount() - 1));
    Q_EMIT said(tr("Removed: %n. Ctrl+Z brings it back.", nullptr, static_cast<int>(ids.size())));
}

void EntityTable::move(int from, int to)
{
    if (!m_proxy->isPlain()) {
        Q_EMIT said(tr("Rows can be moved when the table is neither sorted nor filtered."));
        return;
    }
    moveRow(m_document, m_type, m_model->idAt(from), m_model->idAt(to));
}

void EntityTable::paste(const TextRows &rows, const QModelIndex &at)
{
    if (m_document.isReadOnly() || !m_add->isEnabled())
        return;
    QStringList over;
    const bool onSelection = at.isValid() && m_view->selectionModel()->hasSelection();
    for (int row = onSelection ? at.row() : m_proxy->rowCount(); row < m_proxy->rowCount(); ++row)
        over.append(m_proxy->index(row, 0).data(EntityTableModel::IdRole).toString());
    const auto sentence = m_model->paste(rows, over, m_view->pasteColumns(onSelection ? at : QModelIndex()));
    const int count = static_cast<int>(rows.size());
    Q_EMIT said(sentence.isEmpty() ? tr("Pasted rows: %n. Ctrl+Z takes them back.", nullptr, count) : sentence);
}

void EntityTable::pasteAsNew()
{
    m_view->clearSelection();
    paste(rowsOf(QGuiApplication::clipboard()->text()), {});
}

void EntityTable::refreshActions()
{
    const bool open = m_document.isOpen() && !m_document.isReadOnly();
    const bool some = m_view->selectionModel()->hasSelection();
    m_add->setEnabled(open && (m_type.ownerField < 0 || !m_model->owner().isEmpty()));
    m_pasteNew->setEnabled(m_add->isEnabled());
    m_duplicate->setEnabled(open && some);
    m_remove->setEnabled(open && some);
    m_view->setPasteable(m_add->isEnabled());
}

void EntityTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        adjustHeight();
    QWidget::changeEvent(event);
}

void EntityTable::retranslate()
{
    m_add->setText(tr("Add"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_pasteNew->setText(tr("Paste as new rows"));
    m_view->viewport()->update();
    m_view->horizontalHeader()->viewport()->update();
}

} // namespace slatelier::shared
