// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/slider.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QStyleOptionSlider>

namespace slatelier::shared {

QRect Slider::partAt(QStyle::SubControl part) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, part, this);
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    const auto place = event->position();
    const auto handle = partAt(QStyle::SC_SliderHandle);
    if (event->button() != Qt::LeftButton || handle.contains(place.toPoint()))
        return QSlider::mousePressEvent(event);
    const auto groove = partAt(QStyle::SC_SliderGroove);
    QStyleOptionSlider option;
    initStyleOption(&option);
    setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), int(place.x()) - groove.left() - handle.width() / 2,
                                             groove.width() - handle.width(), option.upsideDown));
    // Between two values the handle stands beside the pointer; it is taken all the same.
    const QPointF taken = partAt(QStyle::SC_SliderHandle).center();
    QMouseEvent press(event->type(), taken, mapToGlobal(taken), event->button(), event->buttons(), event->modifiers());
    QSlider::mousePressEvent(&press);
    event->setAccepted(press.isAccepted());
}

void Slider::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace slatelier::shared
