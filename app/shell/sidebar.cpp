// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sidebar.h"

#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

namespace {

enum Role { IconName = Qt::UserRole + 1, Title, Badge };

constexpr int iconSize = 20, inset = 12;

class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool folded = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {iconSize + 2 * inset, std::max(36, option.fontMetrics.height() + 2 * space::near)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto place = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->setPen(focused ? QPen(colour(selected ? Token::Text : Token::Accent)) : QPen(Qt::NoPen));
        painter->setBrush(selected ? QBrush(colour(Token::Accent)) : hovered ? QBrush(colour(Token::Line)) : QBrush());
        painter->drawRoundedRect(place, fieldRadius, fieldRadius);

        const QRect picture(option.rect.x() + inset, option.rect.center().y() - iconSize / 2, iconSize, iconSize);
        icon(index.data(IconName).toString(), selected ? Token::OnAccent : Token::Text).paint(painter, picture);
        const int badge = index.data(Badge).toInt();
        if (badge > 0 && folded)
            drawDot(painter, picture, selected);
        if (!folded)
            drawWords(painter, option, index.data(Title).toString(), badge, selected);
        painter->restore();
    }

private:
    static void drawDot(QPainter *painter, const QRect &picture, bool selected)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(selected ? Token::OnAccent : Token::Warning));
        painter->drawEllipse(picture.topRight() + QPointF(1, 2), 3.5, 3.5);
    }

    static void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QString &title, int badge,
                          bool selected)
    {
        const auto number = badge > 0 ? QLocale().toString(badge) : QString();
        const int numberWidth = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 2 * space::near;
        const auto words = option.rect.adjusted(inset + iconSize + space::near + 2, 0, -numberWidth - space::near, 0);
        painter->setPen(colour(selected ? Token::OnAccent : Token::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
        if (number.isEmpty())
            return;
        painter->setPen(colour(selected ? Token::OnAccent : Token::Muted));
        painter->drawText(option.rect.adjusted(0, 0, -space::apart, 0), Qt::AlignVCenter | Qt::AlignRight, number);
    }
};

PageDelegate *delegateOf(const QListView *list) { return static_cast<PageDelegate *>(list->itemDelegate()); }

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_fold(new QToolButton(this))
{
    m_list->setObjectName(u"sidebar"_s);
    m_list->setModel(m_model);
    setFocusProxy(m_list);
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });

    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::near, space::near, space::tight, space::near);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    retranslate();
    fit();
}

void Sidebar::addPage(const QString &iconName)
{
    auto *item = new QStandardItem;
    item->setData(iconName, IconName);
    item->setEditable(false);
    m_model->appendRow(item);
}

void Sidebar::setTitle(int page, const QString &title)
{
    auto *item = m_model->item(page);
    item->setData(title, Title);
    item->setText(title);
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(page + 1));
    setBadge(page, item->data(Badge).toInt());
    fit();
}

void Sidebar::setBadge(int page, int count)
{
    auto *item = m_model->item(page);
    item->setData(count, Badge);
    const auto title = item->data(Title).toString();
    item->setData(count > 0 ? u"%1, %2"_s.arg(title, QLocale().toString(count)) : title, Qt::AccessibleTextRole);
}

void Sidebar::setCurrent(int page) { m_list->setCurrentIndex(m_model->index(page, 0)); }

int Sidebar::current() const { return m_list->currentIndex().row(); }

void Sidebar::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    retranslate();
    fit();
    Q_EMIT foldedChanged(folded);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void Sidebar::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    m_fold->setIcon(icon(m_folded ? u"chevron-right"_s : u"chevron-left"_s, Token::Muted));
    m_fold->setToolTip(m_folded ? tr("Show the names of the pages") : tr("Show the icons alone"));
    m_fold->setAccessibleName(m_fold->toolTip());
}

void Sidebar::fit()
{
    delegateOf(m_list)->folded = m_folded;
    int width = iconSize + 2 * inset;
    if (!m_folded) {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const int words = fontMetrics().horizontalAdvance(m_model->item(i)->text());
            width = std::max(width, words + iconSize + 2 * inset + space::near + 44);
        }
        width = std::max(width, 168);
    }
    setFixedWidth(width + space::near + space::tight);
    m_list->doItemsLayout();
}

} // namespace slatelier::shell
