// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/contentslist.h"

#include "app/agreement/contentsmodel.h"
#include "app/shared/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using namespace shared;

namespace {

class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(28, option.fontMetrics.height() + space::near)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int count = index.data(ContentsModel::CountRole).toInt(),
                  wrong = index.data(ContentsModel::AttentionRole).toInt();
        const auto number = wrong > 0   ? u"✗ "_s + QLocale().toString(wrong)
                            : count > 0 ? QLocale().toString(count)
                                        : QString();
        auto item = option;
        initStyleOption(&item, index);
        const int taken = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + space::apart;
        const auto place = option.rect.adjusted(space::near, 0, -space::near, 0);
        painter->save();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colour(Token::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->setPen(colour(Token::Text));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(item.text, Qt::ElideRight, place.width() - taken));
        painter->setPen(colour(wrong > 0 ? Token::Broken : Token::Muted));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
        painter->restore();
    }
};

} // namespace

ContentsList::ContentsList(ContentsModel *contents, QWidget *parent)
    : QListView(parent)
    , m_contents(contents)
{
    setModel(contents);
    setItemDelegate(new PartDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT chosen(current()); });
}

QString ContentsList::current() const { return m_contents->keyAt(currentIndex().row()); }

void ContentsList::choose(const QString &key)
{
    const auto index = m_contents->index(m_contents->rowOf(key));
    if (index != currentIndex())
        setCurrentIndex(index);
    scrollTo(index);
}

QSize ContentsList::sizeHint() const
{
    return {180, m_contents->rowCount() * sizeHintForRow(0) + 2 * frameWidth() + 2};
}

} // namespace slatelier::agreement
