// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tableview.h"

#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

// A style sheet forgets to shorten what does not fit.
class TableHead : public QHeaderView
{
public:
    explicit TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(space::apart, 0);
    }

    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const bool arrow = isSortIndicatorShown() && sortIndicatorSection() == section;
        const int room = sectionSize(section) - 2 * space::near - (arrow ? 2 : 1) * space::apart;
        QStringList lines = option->text.split(u'\n');
        for (auto &line : lines)
            line = option->fontMetrics.elidedText(line, Qt::ElideRight, room);
        option->text = lines.join(u'\n');
    }
};

// A style sheet puts the titles of rows at the upper edge.
class RowHead : public QHeaderView
{
public:
    explicit RowHead(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, colour(Token::Surface));
        painter->setPen(colour(Token::Line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(colour(Token::Text));
        const QRect room = rect.adjusted(space::near, 0, -space::near, 0);
        const QString text = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
    , m_paste(new QAction(icon(u"paste"_s), {}, this))
{
    Q_ASSERT(!name.isEmpty());
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setHorizontalHeader(new TableHead(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::chooseColumns);
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    for (auto *action : {m_copy, m_paste})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    connect(m_paste, &QAction::triggered, this, &TableView::pasteClipboard);
    m_paste->setEnabled(false);
    fitRows();
    retranslate();
}

TableView::~TableView() { keepColumns(); }

void TableView::setModel(QAbstractItemModel *model)
{
    keepColumns();
    QTableView::setModel(model);
    if (model)
        restoreColumns();
}

void TableView::showRowTitles()
{
    const int height = verticalHeader()->defaultSectionSize();
    setVerticalHeader(new RowHead(this));
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setMaximumWidth(260);
    verticalHeader()->show();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setReorderable(bool reorderable)
{
    m_reorderable = reorderable;
    setDragEnabled(reorderable);
    setAcceptDrops(reorderable);
    setDragDropMode(reorderable ? InternalMove : NoDragDrop);
    setDropIndicatorShown(false); // our own line between rows is drawn in paintEvent()
}

void TableView::setPasteable(bool pasteable) { m_paste->setEnabled(pasteable); }

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const auto &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TableView::selectRowAt(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount(rootIndex()))
        return;
    int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    if (isColumnHidden(column))
        column = std::max(0, horizontalHeader()->logicalIndexAt(0));
    const auto index = model()->index(row, column, rootIndex());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
}

void TableView::fitRows()
{
    const int height = std::max(shared::rowHeight, fontMetrics().height() + 2 * space::near - 4);
    verticalHeader()->setMinimumSectionSize(std::min(height, shared::rowHeight));
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (model())
            Q_EMIT model()->headerDataChanged(Qt::Horizontal, 0, model()->columnCount(rootIndex()) - 1);
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (m_reorderable && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    // Where no window has these keys in a menu.
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::Paste))
        return pasteClipboard();
    const auto current = currentIndex();
    if (event->key() == Qt::Key_Return && current.isValid() && state() != EditingState) {
        if (!(model()->flags(current) & Qt::ItemIsEditable) || !edit(current, EditKeyPressed, event))
            Q_EMIT opened(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(actions());
    if (!actions().isEmpty())
        menu.addSeparator();
    menu.addAction(m_copy);
    if (m_paste->isEnabled())
        menu.addAction(m_paste);
    menu.exec(event->globalPos());
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (!m_emptyText.isEmpty() && model() && model()->rowCount(rootIndex()) == 0) {
        painter.setPen(colour(Token::Muted));
        const auto place = viewport()->rect().adjusted(space::far, space::far, -space::far, -space::far);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_dropRow >= 0) {
        const int rows = model()->rowCount(rootIndex());
        const int y = m_dropRow < rows ? rowViewportPosition(m_dropRow)
                                       : rowViewportPosition(rows - 1) + this->QTableView::rowHeight(rows - 1) - 1;
        painter.setPen(QPen(colour(Token::Accent), 2));
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

} // namespace slatelier::shared
