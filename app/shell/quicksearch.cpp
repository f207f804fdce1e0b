// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/quicksearch.h"

#include "app/document/document.h"
#include "app/shared/icon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

namespace {

constexpr qsizetype mostHits = 60;
constexpr int kindRole = Qt::UserRole + 1;

QString kindOf(const model::EntityType &type) { return QCoreApplication::translate("Entity", type.singular); }

// Name at the left, kind of entity muted at the right.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(shared::rowHeight, option.fontMetrics.height() + space::near)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colour(Token::Selected));
        const auto kind = index.data(kindRole).toString();
        const auto place = option.rect.adjusted(space::apart, 0, -space::apart, 0);
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
        painter->setPen(colour(Token::Muted));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->setPen(colour(Token::Text));
        const int width = place.width() - kindWidth - space::apart;
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    }
};

} // namespace

QuickSearch::QuickSearch(document::Document &document, QWidget *parent)
    : QLineEdit(parent)
    , m_document(document)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    QLineEdit::addAction(icon(u"search"_s, Token::Muted), LeadingPosition);
    setMinimumWidth(220);
    setMaximumWidth(380);
    m_list->setParent(window());
    m_list->setObjectName(u"searchHits"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &QuickSearch::search);
    retranslate();
}

void QuickSearch::begin()
{
    m_index.follow(m_document.project());
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void QuickSearch::search()
{
    m_index.follow(m_document.project());
    showHits(m_index.find(text(), mostHits));
}

void QuickSearch::showHits(const QList<SearchHit> &hits)
{
    m_hits = hits;
    m_model->clear();
    for (const auto &hit : hits) {
        auto *item = new QStandardItem(hit.text);
        item->setData(kindOf(*hit.place.type), kindRole);
        item->setData(u"%1, %2"_s.arg(hit.text, kindOf(*hit.place.type)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (hits.isEmpty() && !text().trimmed().isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing in this project is called that."));
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    m_list->setVisible(m_model->rowCount() > 0);
    if (!hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    placeList();
}

void QuickSearch::placeList()
{
    if (!m_list->isVisible())
        return;
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    const int width = std::max(this->width(), std::min(window()->width() - 2 * space::far, 520));
    const int rows = std::min(m_model->rowCount(), 12);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2;
    const auto below = mapTo(window(), QPoint(this->width() - width, this->height() + space::tight));
    m_list->setGeometry(std::max(below.x(), 0), below.y(), width, height);
    m_list->show();
    m_list->raise();
}

void QuickSearch::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const auto place = m_hits.at(row).place;
    clear();
    showHits({});
    Q_EMIT chosen(place);
}

void QuickSearch::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_hits.size()), row = m_list->currentIndex().row();
    const auto go = [&](int to) { m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, rows - 1), 0)); };
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        showHits({});
        if (auto *next = nextInFocusChain())
            next->setFocus();
        return;
    case Qt::Key_Down: return rows ? go(row + 1) : search();
    case Qt::Key_Up: return rows ? go(row - 1) : void();
    case Qt::Key_PageDown: return rows ? go(row + 10) : void();
    case Qt::Key_PageUp: return rows ? go(row - 10) : void();
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(row);
    default: QLineEdit::keyPressEvent(event);
    }
}

void QuickSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

void QuickSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void QuickSearch::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const auto keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + fontMetrics().horizontalAdvance(keys);
    if (!text().isEmpty() || words + 64 > width())
        return;
    QPainter painter(this);
    painter.setPen(colour(Token::Muted));
    painter.drawText(rect().adjusted(0, 0, -space::apart, 0), Qt::AlignVCenter | Qt::AlignRight, keys);
}

void QuickSearch::retranslate()
{
    setPlaceholderText(tr("Find a service, a metric, a role…"));
    setAccessibleName(tr("Search the project"));
    m_list->setAccessibleName(tr("Found in the project"));
}

} // namespace slatelier::shell
