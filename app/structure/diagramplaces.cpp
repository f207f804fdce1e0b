// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagramplaces.h"

#include <QtCore/QPointF>

#include <cmath>
#include <limits>

namespace slatelier::structure {

using model::BlockKind;

namespace {

constexpr double reach = 8; // a joining node is small, a hand is not
constexpr double overhang = 12; // the mark of a place is seen around what is being dragged

QRectF handleOf(const DiagramNode &node)
{
    return node.isParallel() ? node.shape.adjusted(-reach, -reach, reach, reach) : node.shape;
}

/// The innermost group around the point, or the root.
int scopeOf(const Diagram &diagram, const QPointF &point)
{
    int scope = 0;
    for (int i = 1; i < diagram.nodes.size();) {
        const auto &node = diagram.nodes.at(i);
        if (!node.box.contains(point)) {
            i = node.end;
            continue;
        }
        scope = i;
        ++i;
    }
    return scope;
}

QLineF upright(double x, const QRectF &beside)
{
    return {x, beside.top() - overhang, x, beside.bottom() + overhang};
}

QLineF lying(double y, const QRectF &beside)
{
    return {beside.left() - overhang, y, beside.right() + overhang, y};
}

DropPlace intoGroup(const Diagram &diagram, int group, const QPointF &point)
{
    const auto &node = diagram.nodes.at(group);
    const auto inner = diagram.inside(group);
    const bool stacked = node.isParallel();
    qsizetype row = 0;
    for (const int child : inner) {
        const auto &at = diagram.nodes.at(child);
        row += stacked ? point.y() > at.axis : point.x() > at.box.center().x();
    }
    DropPlace place{{diagram.pathOf(group), row}, {}};
    if (inner.isEmpty())
        return place;
    const auto *before = row > 0 ? &diagram.nodes.at(inner.at(row - 1)).box : nullptr;
    const auto *after = row < inner.size() ? &diagram.nodes.at(inner.at(row)).box : nullptr;
    const auto &wide = before ? *before : *after;
    constexpr double away = 7;
    if (stacked)
        place.mark = lying(!before ? after->top() - away : !after ? before->bottom() + away : (before->bottom() + after->top()) / 2, wide);
    else
        place.mark = upright(!before ? after->left() - away : !after ? before->right() + away : (before->right() + after->left()) / 2, wide);
    return place;
}

/// Beside the block, on one of its four sides; in the block's own group where that lies the right way.
DropPlace besideBlock(const Diagram &diagram, int index, bool stack, bool after)
{
    const auto &node = diagram.nodes.at(index);
    const QRectF &box = node.box;
    const QLineF mark = stack ? lying(after ? box.bottom() + 7 : box.top() - 7, box) : upright(after ? box.right() + 7 : box.left() - 7, box);
    if (node.parent >= 0 && diagram.nodes.at(node.parent).isParallel() == stack)
        return {{diagram.pathOf(node.parent), node.row + (after ? 1 : 0)}, mark};
    return {{diagram.pathOf(index), after ? 1 : 0, stack ? BlockKind::Any : BlockKind::All}, mark};
}

std::optional<DropPlace> onPart(const Diagram &diagram, int index, const QPointF &point)
{
    const auto &box = diagram.nodes.at(index).box;
    const double across = (point.x() - box.left()) / box.width(), down = (point.y() - box.top()) / box.height();
    const double side = std::min(across, 1 - across), edge = std::min(down, 1 - down);
    if (side > 0.25 && edge > 0.38)
        return std::nullopt;
    // A part is wider than high: its ends reach further in than its edges.
    const bool stack = side > 0.25 || edge / 0.38 < side / 0.25;
    return besideBlock(diagram, index, stack, stack ? down > 0.5 : across > 0.5);
}

QPointF anchorOf(const DiagramNode &node)
{
    return node.shape.isEmpty() ? node.box.center() : node.shape.center();
}

} // namespace

int handleAt(const Diagram &diagram, const QPointF &point)
{
    int found = -1;
    for (int i = 0; i < diagram.nodes.size();) {
        const auto &node = diagram.nodes.at(i);
        if (!node.box.adjusted(-reach, -reach, reach, reach).contains(point)) {
            i = node.end;
            continue;
        }
        if (handleOf(node).contains(point) || node.caption.contains(point))
            found = i;
        ++i;
    }
    return found;
}

int groupAround(const Diagram &diagram, const QPointF &point)
{
    if (diagram.isEmpty())
        return -1;
    int scope = scopeOf(diagram, point);
    if (!diagram.nodes.at(scope).isGroup())
        scope = diagram.nodes.at(scope).parent;
    return scope > 0 ? scope : -1;
}

QList<int> partsIn(const Diagram &diagram, const QRectF &area)
{
    QList<int> found;
    for (int i = 0; i < diagram.nodes.size();) {
        const auto &node = diagram.nodes.at(i);
        if (!node.box.intersects(area)) {
            i = node.end;
            continue;
        }
        if (!node.isGroup())
            found += i;
        ++i;
    }
    return found;
}

std::optional<DropPlace> dropPlaceAt(const Diagram &diagram, const QPointF &point)
{
    if (diagram.isEmpty())
        return DropPlace{};
    const int scope = scopeOf(diagram, point);
    const auto &node = diagram.nodes.at(scope);
    const auto &box = diagram.nodes.first().box;
    if (!node.isGroup() && node.box.contains(point))
        return onPart(diagram, scope, point);
    // Left and right of everything is before and after it, whatever the root is.
    const bool chain = node.isGroup() && !node.isParallel();
    if (scope == 0 && !chain && (point.x() < box.left() || point.x() > box.right()))
        return besideBlock(diagram, 0, false, point.x() > box.right());
    if (!node.isGroup()) // a lone part, from above or below
        return besideBlock(diagram, scope, true, point.y() > node.axis);
    return intoGroup(diagram, scope, point);
}

int neighbour(const Diagram &diagram, int from, Qt::Key arrow)
{
    if (from < 0 || from >= diagram.nodes.size())
        return diagram.isEmpty() ? -1 : 0;
    const bool lying = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    const auto here = anchorOf(diagram.nodes.at(from));
    double best = std::numeric_limits<double>::infinity();
    int found = -1;
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const auto &node = diagram.nodes.at(i);
        if (i == from || node.shape.isEmpty())
            continue;
        const auto there = anchorOf(node) - here;
        const double ahead = sign * (lying ? there.x() : there.y()), aside = std::abs(lying ? there.y() : there.x());
        if (ahead <= 1)
            continue;
        // What lies straight ahead comes before what lies nearer but aside.
        const double far = ahead + 3 * aside;
        if (far < best && (lying || aside < 4 * ahead + 200)) {
            best = far;
            found = i;
        }
    }
    return found;
}

} // namespace slatelier::structure
