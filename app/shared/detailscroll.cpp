// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/detailscroll.h"

#include "app/shared/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

namespace slatelier::shared {

DetailScroll::DetailScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *inner = new QWidget;
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::apart);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setProperty("scrolled", true);
    connect(qApp, &QApplication::focusChanged, this, [this, inner](QWidget *, QWidget *now) {
        if (now && inner->isAncestorOf(now))
            ensureWidgetVisible(now, 0, space::far);
    });
}

QSize DetailScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

} // namespace slatelier::shared
