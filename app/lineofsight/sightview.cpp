// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/sightview.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

using shared::colour;
using shared::Shade;
using shared::Token;

namespace {

constexpr double padding = 8, faded = 0.25;

void paintEdge(QPainter &painter, const SightPicture &picture, const SightEdge &edge, Shade shade)
{
    const auto &from = picture.nodes.at(edge.from).place, &to = picture.nodes.at(edge.to).place;
    const QPointF start(from.right(), from.center().y()), end(to.left(), to.center().y());
    const double bend = std::max(18.0, (end.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    QPen pen(colour(edge.broken ? Token::Broken : Token::Muted, shade), edge.broken ? 1.8 : 1.2);
    if (edge.broken)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

double paintText(QPainter &painter, QRectF room, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    QRectF used;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.height();
}

void paintNode(QPainter &painter, const SightNode &node, Shade shade, bool current)
{
    const bool missing = node.kind == SightNode::Missing;
    QPen pen(colour(current ? Token::Accent : node.broken ? Token::Broken : Token::Line, shade), current ? 2 : 1);
    if (missing)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(colour(node.kind == SightNode::Promise ? Token::Raised : Token::Surface, shade));
    painter.drawRoundedRect(node.place, shared::fieldRadius, shared::fieldRadius);
    QRectF room = node.place.adjusted(padding, padding, -padding, -padding);
    const auto write = [&](const QString &text, Token token) {
        if (!text.isEmpty())
            room.setTop(room.top() + paintText(painter, room, text, colour(token, shade)));
    };
    write(node.title, missing ? Token::Broken : Token::Text);
    write(node.note, node.broken && node.kind == SightNode::RoleNode ? Token::Broken : Token::Muted);
    for (const auto &name : node.names)
        write(name, Token::Muted);
}

} // namespace

void paintSightHeads(QPainter &painter, const SightPicture &picture, Shade shade)
{
    for (const auto &column : picture.columns) {
        const QRectF head(column.left, 4, column.width, 26);
        painter.setPen(colour(Token::Muted, shade));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(column.title, Qt::ElideRight, int(column.width)));
    }
}

void paintSight(QPainter &painter, const SightPicture &picture, Shade shade, const QList<int> &lit, int current)
{
    const auto isLit = [&](int node) { return lit.isEmpty() || lit.contains(node); };
    painter.setRenderHint(QPainter::Antialiasing);
    paintSightHeads(painter, picture, shade);
    for (const bool pass : {false, true}) { // what is lit lies on top
        for (const auto &edge : picture.edges) {
            const bool bright = isLit(edge.from) && isLit(edge.to);
            if (bright != pass)
                continue;
            painter.setOpacity(bright ? 1 : faded);
            paintEdge(painter, picture, edge, shade);
        }
    }
    for (int i = 0; i < picture.nodes.size(); ++i) {
        painter.setOpacity(isLit(i) ? 1 : faded);
        paintNode(painter, picture.nodes.at(i), shade, i == current);
    }
    painter.setOpacity(1);
}

SightView::SightView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&shared::Theme::current(), &shared::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

TextHeight SightView::textHeight() const
{
    return [metrics = QFontMetricsF(font())](const QString &text, double width) {
        return metrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::AlignLeft | Qt::TextWordWrap, text).height();
    };
}

void SightView::setPicture(const SightPicture &picture)
{
    const bool kept = m_current >= 0 && m_current < m_picture.nodes.size();
    const auto kind = kept ? m_picture.nodes.at(m_current).kind : SightNode::Promise;
    const QString id = kept ? m_picture.nodes.at(m_current).id : QString();
    m_picture = picture;
    m_current = kept ? m_picture.nodeOf(kind, id) : -1;
    fitWidth();
    viewport()->update();
}

void SightView::choose(int node)
{
    m_current = node < m_picture.nodes.size() ? node : -1;
    if (m_current >= 0) {
        const QRect place = placeOf(m_current);
        const auto move = [](QScrollBar *bar, int first, int last, int room) {
            if (first < 0)
                bar->setValue(bar->value() + first - 12);
            else if (last > room)
                bar->setValue(bar->value() + last - room + 12);
        };
        move(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
        move(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
        setAccessibleDescription(m_picture.nodes.at(m_current).title + u' ' + m_picture.nodes.at(m_current).note);
    }
    viewport()->update();
    Q_EMIT chosen(m_current);
}

QRect SightView::placeOf(int node) const
{
    const auto &place = m_picture.nodes.at(node).place;
    const QPointF topLeft = place.topLeft() * m_zoom - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return QRectF(topLeft, place.size() * m_zoom).toRect();
}

QPointF SightView::onPicture(QPointF point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / m_zoom;
}

void SightView::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.4, 2.5);
    m_fits = false;
    fitScrollBars();
    viewport()->update();
}

/// Smaller where that shows the whole width and can still be read.
void SightView::fitWidth()
{
    if (m_fits && m_picture.bounds.width() > 0)
        m_zoom = std::clamp(double(viewport()->width()) / m_picture.bounds.width(), 0.72, 1.0);
    fitScrollBars();
}

void SightView::fitScrollBars()
{
    const QSizeF size = m_picture.bounds.size() * m_zoom;
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - viewport()->height()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(30);
}

void SightView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(Token::Surface));
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_zoom, m_zoom);
    painter.setFont(font());
    paintSight(painter, m_picture, shared::Theme::current().shade(), m_current >= 0 ? m_picture.lineOf(m_current) : QList<int>(), m_current);
}

void SightView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitWidth();
}

void SightView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(m_picture.nodeAt(onPicture(event->position())));
}

void SightView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = m_picture.nodeAt(onPicture(event->position()));
    if (event->button() == Qt::LeftButton && node >= 0)
        Q_EMIT opened(node);
}

/// The node at the other end of a line, the nearest in height.
int SightView::besides(int node, int direction) const
{
    int best = -1;
    for (const auto &edge : m_picture.edges) {
        const int here = direction > 0 ? edge.from : edge.to, there = direction > 0 ? edge.to : edge.from;
        const auto away = [&](int other) { return std::abs(m_picture.nodes.at(other).place.center().y() - m_picture.nodes.at(node).place.center().y()); };
        if (here == node && (best < 0 || away(there) < away(best)))
            best = there;
    }
    return best;
}

int SightView::underOrAbove(int node, int direction) const
{
    int best = -1;
    const auto &nodes = m_picture.nodes;
    for (int other = 0; other < nodes.size(); ++other) {
        const double step = (nodes.at(other).place.top() - nodes.at(node).place.top()) * direction;
        if (other == node || nodes.at(other).column != nodes.at(node).column || step <= 0)
            continue;
        if (best < 0 || step < (nodes.at(best).place.top() - nodes.at(node).place.top()) * direction)
            best = other;
    }
    return best;
}

void SightView::keyPressEvent(QKeyEvent *event)
{
    if (m_picture.nodes.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    const int from = std::max(m_current, 0);
    int to = -1;
    switch (event->key()) {
    case Qt::Key_Right: to = m_current < 0 ? 0 : besides(from, 1); break;
    case Qt::Key_Left: to = m_current < 0 ? 0 : besides(from, -1); break;
    case Qt::Key_Down: to = m_current < 0 ? 0 : underOrAbove(from, 1); break;
    case Qt::Key_Up: to = m_current < 0 ? 0 : underOrAbove(from, -1); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_Escape:
        choose(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Plus: return zoomBy(1.15);
    case Qt::Key_Minus: return zoomBy(1 / 1.15);
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
    if (to >= 0)
        choose(to);
}

void SightView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else
        QAbstractScrollArea::wheelEvent(event);
}

bool SightView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = m_picture.nodeAt(onPicture(help->pos()));
        const int gap = node >= 0 ? m_picture.nodes.at(node).gap : -1;
        if (gap >= 0)
            QToolTip::showText(help->globalPos(), m_picture.gaps.at(gap).sentence(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SightView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace slatelier::lineofsight
