// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>

#include <functional>

/// A structure as a reliability block diagram after IEC 61078: series in line, parallel paths between two nodes, k/n
/// written at the joining node. Places follow from the tree alone; nobody stores coordinates.
namespace slatelier::structure {

/// Lengths in the units of the drawing.
struct DiagramMeasures
{
    /// Width of what is written in a part, or over a group; 0 = nothing is written over the group.
    std::function<double(const model::Block &)> textWidth;
    double narrowestPart = 88, widestPart = 220;
    double partHeight = 44;
    double padding = 12; ///< left and right of the words of a part
    double captionHeight = 18;
    double gap = 20; ///< between parts on a line
    double rowGap = 14; ///< between parallel paths
    double nodeRadius = 4; ///< where paths part and, of which any one is enough, join
    double countRadius = 14; ///< of the joining node with k/n in it
    double terminal = 36; ///< line from the ends to the first and from the last part
};

/// One block where it is drawn. Nodes stand in the order of reading: a group right before what is in it.
struct DiagramNode
{
    model::BlockKind kind = model::BlockKind::Part;
    int parent = -1; ///< index of the group; -1 = the root
    int row = 0; ///< in the group
    int end = 0; ///< index after the last node inside; the next of the same group, if any
    int needed = 0, count = 0; ///< of a group
    QString part; ///< id of a part
    QString name; ///< of a group, if it has one
    QRectF box; ///< all of it, with what is inside
    QRectF shape; ///< what is taken hold of: a part's rectangle, the joining node; empty for parts on a line
    QRectF caption; ///< over a group that has one
    double axis = 0; ///< where the line goes in and out

    bool isGroup() const { return kind != model::BlockKind::Part; }
    bool isParallel() const { return kind == model::BlockKind::Any || kind == model::BlockKind::AtLeast; }
};

struct Diagram
{
    QList<DiagramNode> nodes;
    QList<QLineF> lines;
    QList<QPointF> forks; ///< where parallel paths part
    QPointF input, output;
    QRectF bounds;

    bool isEmpty() const { return nodes.isEmpty(); }
    Path pathOf(int node) const;
    /// Index of the node, or -1.
    int nodeAt(const Path &path) const;
    /// Indexes of what stands in the group, in order.
    QList<int> inside(int group) const;
};

/// Time grows with the number of blocks. The input is at (0, 0).
Diagram laidOut(const Tree &tree, const DiagramMeasures &measures);

} // namespace slatelier::structure
