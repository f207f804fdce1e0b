// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/gapdelegate.h"

#include "app/shared/theme.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace slatelier::lineofsight {

namespace {

constexpr int mark = 16, gap = 8, padding = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

void GapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, shared::colour(shared::Token::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, shared::colour(shared::Token::Raised));
    const QRect room = option.rect.adjusted(padding, padding, -padding, -padding);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, QRect(room.topLeft(), QSize(mark, mark)));
    painter->setFont(option.font);
    painter->setPen(shared::colour(shared::Token::Text));
    painter->drawText(room.adjusted(mark + gap, 0, 0, 0), wrapped, index.data().toString());
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 240) - 4; // the spacing of the list
    const int words = width - 2 * padding - mark - gap;
    const int height = option.fontMetrics.boundingRect(QRect(0, 0, words, 10'000), wrapped, index.data().toString()).height();
    return {width, std::max(height, mark) + 2 * padding};
}

} // namespace slatelier::lineofsight
