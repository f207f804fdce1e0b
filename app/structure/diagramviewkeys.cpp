// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DiagramView that the keyboard works on, and the field for names.
#include "app/document/document.h"
#include "app/structure/blockactions.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagramview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

namespace {

bool isZoomKey(const QKeyEvent *event)
{
    const auto keys = {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
    return event->modifiers().testFlag(Qt::ControlModifier)
        && std::any_of(keys.begin(), keys.end(), [event](Qt::Key key) { return event->key() == key; });
}

} // namespace

bool DiagramView::event(QEvent *event)
{
    // Here these keys make the diagram larger and smaller; elsewhere, everything.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool DiagramView::zoomedByKey(const QKeyEvent *event)
{
    if (!isZoomKey(event))
        return false;
    if (event->key() == Qt::Key_0)
        fit();
    else
        zoomBy(event->key() == Qt::Key_Minus ? 1 / 1.2 : 1.2);
    return true;
}

void DiagramView::stepTo(int node, bool extend)
{
    if (node < 0)
        return;
    const auto path = m_scene->diagram().pathOf(node);
    auto chosen = extend ? m_selected : QList<Path>();
    chosen.removeAll(path);
    select(chosen + QList<Path>{path});
}

void DiagramView::walk(Qt::Key arrow, bool extend)
{
    const auto &diagram = m_scene->diagram();
    const int from = m_current ? diagram.nodeAt(*m_current) : -1;
    if (from >= 0) {
        stepTo(neighbour(diagram, from, arrow), extend);
        return;
    }
    for (int i = 0; i < diagram.nodes.size(); ++i) { // the first step: to the first part
        if (!diagram.nodes.at(i).isGroup())
            return stepTo(i, false);
    }
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const auto &diagram = m_scene->diagram();
    const bool shift = event->modifiers() & Qt::ShiftModifier, control = event->modifiers() & Qt::ControlModifier;
    const int here = m_current ? diagram.nodeAt(*m_current) : -1;
    const int last = int(diagram.nodes.size()) - 1;
    if (zoomedByKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) { // out to the group around, in to its first part
            if (here >= 0)
                stepTo(event->key() == Qt::Key_Up ? diagram.nodes.at(here).parent : diagram.inside(here).value(0, -1), shift);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right: return walk(Qt::Key(event->key()), shift);
    case Qt::Key_Home: return stepTo(last > 0 ? 1 : last, shift);
    case Qt::Key_End: return stepTo(last, shift);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here >= 0 && m_scene->facts().of(diagram.nodes.at(here).part).isService)
            m_actions->openService(*m_current);
        else
            rename();
        return;
    case Qt::Key_Escape:
        if (m_selected.isEmpty())
            Q_EMIT left();
        select({});
        return;
    case Qt::Key_A:
        if (control) {
            QList<Path> all;
            for (const int child : diagram.isEmpty() ? QList<int>() : diagram.inside(0))
                all += diagram.pathOf(child);
            return select(all);
        }
        break;
    default: break;
    }
    event->ignore();
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    refreshMarks();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    refreshMarks();
}

void DiagramView::rename()
{
    const auto tree = m_steps.tree();
    const auto *block = m_current ? blockAt(tree, *m_current) : nullptr;
    const bool component = block && m_document.project().components.contains(block->part);
    if (m_document.isReadOnly() || !block || (block->kind == model::BlockKind::Part && !component))
        return;
    finishRename(true);
    m_renamed = *m_current;
    m_editor = new QLineEdit(component ? m_steps.nameOf(*block) : block->name, viewport());
    m_editor->setAccessibleName(tr("Name"));
    const int node = m_scene->diagram().nodeAt(m_renamed);
    const auto &drawn = m_scene->diagram().nodes.at(node);
    const auto place = mapFromScene(drawn.caption.isEmpty() ? drawn.isGroup() ? drawn.box : drawn.shape : drawn.caption).boundingRect();
    const int width = std::max(place.width(), 180), height = m_editor->sizeHint().height();
    const int top = drawn.isGroup() ? place.top() - (drawn.caption.isEmpty() ? height : 0) : place.center().y() - height / 2;
    const int left = std::clamp(place.left(), 0, std::max(0, viewport()->width() - width));
    m_editor->setGeometry(left, std::max(0, top), width, height);
    m_editor->selectAll();
    m_editor->installEventFilter(this);
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &QLineEdit::editingFinished, this, [this] { finishRename(true); });
}

void DiagramView::hideEvent(QHideEvent *event)
{
    finishRename(true); // while there is somebody to take the name
    QGraphicsView::hideEvent(event);
}

bool DiagramView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QGraphicsView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Escape)
        return false;
    finishRename(enter); // the field itself would pass Enter on to the diagram
    return true;
}

void DiagramView::finishRename(bool keep)
{
    auto *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const auto name = editor->text().trimmed();
    const bool focused = editor->hasFocus();
    editor->deleteLater();
    editor->hide();
    if (focused)
        setFocus();
    const auto tree = m_steps.tree();
    const auto *block = blockAt(tree, m_renamed);
    if (!keep || !block)
        return;
    const bool group = block->kind != model::BlockKind::Part;
    group ? m_steps.renameGroup(m_renamed, name) : m_steps.renameComponent(block->part, name);
}

} // namespace slatelier::structure
