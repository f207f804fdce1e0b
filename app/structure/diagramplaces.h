// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/diagramlayout.h"

#include <optional>

/// What lies where in a diagram: for the mouse, for the arrow keys, and for what is dropped.
namespace slatelier::structure {

/// Where something new would come to stand, and the line that shows it.
struct DropPlace
{
    Place place;
    QLineF mark;

    friend bool operator==(const DropPlace &, const DropPlace &) = default;
};

/// What is taken hold of at \a point: a part, a joining node, a name over a group; -1 when nothing is.
int handleAt(const Diagram &diagram, const QPointF &point);
/// The innermost group around \a point that is not the root; -1 when there is none.
int groupAround(const Diagram &diagram, const QPointF &point);
/// Parts whose rectangles touch \a area.
QList<int> partsIn(const Diagram &diagram, const QRectF &area);

/// On the middle of a part nothing can be dropped: before, after, above and below it something can. Elsewhere the
/// nearest place of the innermost group, outside of everything of the root.
std::optional<DropPlace> dropPlaceAt(const Diagram &diagram, const QPointF &point);

/// The part or joining node that an arrow key leads to, or -1.
int neighbour(const Diagram &diagram, int from, Qt::Key arrow);

} // namespace slatelier::structure
