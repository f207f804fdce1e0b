// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/preview.h"

#include "app/shared/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace slatelier::print {

namespace {

constexpr double gap = 16; // pixels between sheets and around them
constexpr double smallestZoom = 0.4;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.15;

} // namespace

Preview::Preview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // A bar that came and went with the zoom would change the width that the zoom is fitted to, and so on for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(40);
}

void Preview::show(std::shared_ptr<const PageLayout> layout)
{
    m_layout = std::move(layout);
    m_current = -1;
    measure();
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

QSizeF Preview::sheet() const
{
    return PageLayout::sheetSize() * m_zoom;
}

double Preview::topOf(int page) const
{
    return gap + page * (sheet().height() + gap);
}

int Preview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int((middle - gap) / (sheet().height() + gap)), 0, pageCount() - 1);
}

void Preview::goTo(int page)
{
    verticalScrollBar()->setValue(int(topOf(std::clamp(page, 0, std::max(0, pageCount() - 1))) - gap));
}

void Preview::setZoom(double zoom)
{
    m_fitsWidth = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scaleTo(zoom);
}

void Preview::fitWidth()
{
    m_fitsWidth = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const double room = viewport()->width() - 2 * gap;
    scaleTo(std::min(room / PageLayout::sheetSize().width(), 1.6));
}

void Preview::scaleTo(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    measure();
    goTo(page);
    viewport()->update();
}

void Preview::measure()
{
    const double height = pageCount() == 0 ? 0 : topOf(pageCount());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    const double width = sheet().width() + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(width)) - viewport()->width()));
}

void Preview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    if (!m_layout)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double left = std::max(gap, (viewport()->width() - sheet().width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place(QPointF(left, topOf(page) - verticalScrollBar()->value()), sheet());
        if (!place.intersects(viewport()->rect()))
            continue;
        // Paper is white in either theme: this is what comes out of the printer.
        painter.fillRect(place, Qt::white);
        painter.setPen(shared::colour(shared::Token::Line));
        painter.drawRect(place);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(m_zoom, m_zoom);
        m_layout->paintPage(painter, page);
        painter.restore();
    }
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    measure();
}

void Preview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void Preview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goTo(currentPage() + 1); break;
    case Qt::Key_PageUp: goTo(currentPage() - 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(pageCount() - 1); break;
    case Qt::Key_Plus: setZoom(m_zoom * zoomStep); break;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void Preview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace slatelier::print
