// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DiagramView that the mouse works on.
#include "app/document/document.h"
#include "app/structure/blockactions.h"
#include "app/structure/blockmime.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagramview.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QRubberBand>
#include <QtWidgets/QScrollBar>

namespace slatelier::structure {

int DiagramView::handleUnder(const QPoint &position) const
{
    return handleAt(m_scene->diagram(), mapToScene(position));
}

void DiagramView::choose(const Path &path, Qt::KeyboardModifiers modifiers)
{
    auto chosen = m_selected;
    if (modifiers & Qt::ControlModifier) {
        if (!chosen.removeOne(path))
            chosen += path;
    } else if (modifiers & Qt::ShiftModifier) {
        chosen.removeAll(path);
        chosen += path;
    } else {
        chosen = {path};
    }
    select(chosen);
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->pos();
    const int node = handleUnder(event->pos());
    m_pressedOnBlock = node >= 0;
    m_selectedBefore = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selected : QList<Path>();
    if (node < 0)
        return;
    const auto path = m_scene->diagram().pathOf(node);
    // A press on one of several selected blocks may begin to drag them all.
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) || !m_selected.contains(path))
        choose(path, event->modifiers());
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
        const int node = handleUnder(event->pos());
        viewport()->setCursor(node >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance() && !m_band->isVisible())
        return;
    if (!m_pressedOnBlock)
        fillArea(event->pos(), event->modifiers());
    else if (!m_document.isReadOnly())
        startDrag();
}

void DiagramView::fillArea(const QPoint &position, Qt::KeyboardModifiers)
{
    const auto area = QRect(*m_pressed, position).normalized();
    m_band->setGeometry(area);
    m_band->show();
    auto chosen = m_selectedBefore;
    for (const int node : partsIn(m_scene->diagram(), mapToScene(area).boundingRect())) {
        if (const auto path = m_scene->diagram().pathOf(node); !chosen.contains(path))
            chosen += path;
    }
    if (chosen == m_selected)
        return;
    m_selected = chosen; // not select(): the view must not scroll under the hand
    m_current = chosen.isEmpty() ? std::nullopt : std::optional(chosen.last());
    refreshMarks();
    m_actions->setSelection(m_selected, m_current);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool moved = m_band->isVisible();
    m_band->hide();
    const auto pressed = *m_pressed;
    m_pressed.reset();
    if (moved) {
        tellOfCurrent();
        Q_EMIT selectionChanged();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return;
    if (m_pressedOnBlock) { // no drag came of it
        choose(m_scene->diagram().pathOf(std::max(0, handleUnder(pressed))), {});
        return;
    }
    const int group = groupAround(m_scene->diagram(), mapToScene(pressed));
    select(group > 0 ? QList<Path>{m_scene->diagram().pathOf(group)} : QList<Path>());
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = handleUnder(event->pos());
    if (event->button() != Qt::LeftButton || node < 0)
        return;
    const auto path = m_scene->diagram().pathOf(node);
    select({path});
    if (m_scene->facts().of(m_scene->diagram().nodes.at(node).part).isService)
        m_actions->openService(path);
    else
        rename();
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.2, turned / 120.0));
        return;
    }
    const int node = handleUnder(event->position().toPoint());
    if (turned != 0 && node >= 0 && m_scene->diagram().nodes.at(node).isParallel()) {
        const auto path = m_scene->diagram().pathOf(node);
        select({path});
        m_actions->changeNeeded(path, turned > 0 ? 1 : -1);
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void DiagramView::startDrag()
{
    const auto paths = selectedPaths();
    m_pressed.reset();
    if (paths.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried(m_document.project(), m_steps, paths));
    const int node = std::max(0, m_scene->diagram().nodeAt(paths.last()));
    const auto area = m_scene->diagram().nodes.at(node).box.adjusted(-2, -2, 2, 2);
    const auto size = (area.size() * scaleNow()).boundedTo(QSizeF(400, 300));
    QPixmap picture((size * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.75);
    m_scene->render(&painter, QRectF(QPointF(), size), area);
    painter.end();
    drag->setPixmap(picture);
    drag->setHotSpot({-10, -10}); // the mark of the place stays in sight
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_scene->setDropMark({});
}

void DiagramView::setPlace(const QDropEvent *event)
{
    const auto place = dropPlaceAt(m_scene->diagram(), mapToScene(event->position().toPoint()));
    m_place = place ? std::optional(place->place) : std::nullopt;
    if (event->dropAction() == Qt::MoveAction) { // nothing goes into itself
        for (const auto &path : takenFrom(event->mimeData(), m_steps)) {
            if (place && isWithin(place->place.path, path))
                m_place.reset();
        }
    }
    m_scene->setDropMark(m_place && !m_scene->diagram().isEmpty() ? std::optional(place->mark) : std::nullopt);
}

void DiagramView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_document.isReadOnly() && m_steps.row() && holdsBlocks(event->mimeData()));
}

void DiagramView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool copy = event->modifiers() & Qt::ControlModifier || takenFrom(event->mimeData(), m_steps).isEmpty();
    event->setDropAction(copy ? Qt::CopyAction : Qt::MoveAction);
    setPlace(event);
    event->setAccepted(m_place.has_value());
    // Near an edge the diagram comes along.
    ensureVisible(QRectF(mapToScene(event->position().toPoint()), QSizeF(1, 1)), 24, 24);
}

void DiagramView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_place.reset();
    m_scene->setDropMark({});
}

void DiagramView::dropEvent(QDropEvent *event)
{
    m_scene->setDropMark({});
    if (!m_place)
        return event->ignore();
    const bool move = event->dropAction() == Qt::MoveAction;
    const auto place = *std::exchange(m_place, std::nullopt);
    event->accept();
    setFocus();
    if (const auto first = drop(m_document.project(), m_steps, event->mimeData(), move, place))
        select({*first});
}

} // namespace slatelier::structure
