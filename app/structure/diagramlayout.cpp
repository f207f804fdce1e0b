// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagramlayout.h"

#include <algorithm>
#include <vector>

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

namespace {

/// How much room a block takes, seen from the left end of its line.
struct Room
{
    double width = 0, above = 0, below = 0;
};

class Layout
{
public:
    explicit Layout(const DiagramMeasures &measures) : m_measures(measures) {}

    Diagram of(const Block &root)
    {
        list(root, -1, 0);
        m_rooms.resize(size_t(m_diagram.nodes.size()));
        measure(0, root);
        place(0, m_measures.terminal, 0);
        const auto &box = m_diagram.nodes.first().box;
        m_diagram.output = {box.right() + m_measures.terminal, 0};
        line({0, 0}, {box.left(), 0});
        line({box.right(), 0}, m_diagram.output);
        const double end = 2 * m_measures.nodeRadius;
        m_diagram.bounds = box.united({-end, -end, m_diagram.output.x() + 2 * end, 2 * end});
        return std::move(m_diagram);
    }

private:
    void list(const Block &block, int parent, int row)
    {
        const int index = int(m_diagram.nodes.size());
        DiagramNode node;
        node.kind = block.kind;
        node.parent = parent;
        node.row = row;
        node.needed = block.kind == BlockKind::Any ? 1 : block.needed;
        node.count = int(block.blocks.size());
        node.part = block.part;
        node.name = block.name;
        m_diagram.nodes += node;
        for (int i = 0; i < block.blocks.size(); ++i)
            list(block.blocks.at(i), index, i);
        m_diagram.nodes[index].end = int(m_diagram.nodes.size());
    }

    double joinRadius(const DiagramNode &node) const
    {
        return node.kind == BlockKind::AtLeast ? m_measures.countRadius : m_measures.nodeRadius;
    }
    double rail() const { return m_measures.gap; }

    const Room &measure(int index, const Block &block)
    {
        const auto node = m_diagram.nodes.at(index);
        const double text = m_measures.textWidth(block);
        Room room;
        if (!node.isGroup()) {
            room.width = std::clamp(text + 2 * m_measures.padding, m_measures.narrowestPart, m_measures.widestPart);
            room.above = room.below = m_measures.partHeight / 2;
        } else {
            int child = index + 1;
            for (const auto &inner : block.blocks) {
                measure(child, inner);
                child = m_diagram.nodes.at(child).end;
            }
            room = node.isParallel() ? stacked(index) : inLine(index);
            if (text > 0) { // a group with a name has its words above it and a frame around it
                m_diagram.nodes[index].caption.setSize({text, m_measures.captionHeight});
                room.width = std::max(room.width, std::min(text, m_measures.widestPart)) + m_measures.padding;
                room.above += m_measures.captionHeight;
                room.below += m_measures.padding / 2;
            }
        }
        return m_rooms[size_t(index)] = room;
    }

    Room inLine(int index) const
    {
        const auto &node = m_diagram.nodes.at(index);
        Room room;
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end) {
            const auto &inner = m_rooms[size_t(child)];
            room.width += inner.width + (child > index + 1 ? m_measures.gap : 0);
            room.above = std::max(room.above, inner.above);
            room.below = std::max(room.below, inner.below);
        }
        return room;
    }

    Room stacked(int index) const
    {
        const auto &node = m_diagram.nodes.at(index);
        double widest = 0, height = 0, firstAbove = 0, lastBelow = 0;
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end) {
            const auto &inner = m_rooms[size_t(child)];
            widest = std::max(widest, inner.width);
            if (child == index + 1)
                firstAbove = inner.above;
            height += inner.above + inner.below + (child > index + 1 ? m_measures.rowGap : 0);
            lastBelow = inner.below;
        }
        const double half = (height - firstAbove - lastBelow) / 2; // from the group's own line to that of the outer paths
        const double least = joinRadius(node);
        return {widest + 2 * rail() + m_measures.nodeRadius + 2 * joinRadius(node), std::max(half + firstAbove, least),
                std::max(half + lastBelow, least)};
    }

    void line(QPointF from, QPointF to)
    {
        if (from != to)
            m_diagram.lines += QLineF(from, to);
    }

    void place(int index, double left, double axis)
    {
        auto &node = m_diagram.nodes[index];
        const auto &room = m_rooms[size_t(index)];
        node.axis = axis;
        node.box = {left, axis - room.above, room.width, room.above + room.below};
        if (!node.isGroup()) {
            node.shape = node.box;
            return;
        }
        double inset = 0;
        if (!node.caption.isEmpty()) {
            inset = m_measures.padding / 2;
            node.caption = {left + inset, node.box.top(), node.box.width() - m_measures.padding, m_measures.captionHeight};
        }
        node.isParallel() ? placeStacked(index, inset) : placeInLine(index, inset);
    }

    void placeInLine(int index, double inset)
    {
        const auto node = m_diagram.nodes.at(index);
        double width = 0;
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end)
            width += m_rooms[size_t(child)].width + (child > index + 1 ? m_measures.gap : 0);
        const double spare = (node.box.width() - 2 * inset - width) / 2; // the name may be longer than what it names
        double x = node.box.left() + inset + spare;
        line({node.box.left(), node.axis}, {x, node.axis});
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end) {
            place(child, x, node.axis);
            x = m_diagram.nodes.at(child).box.right();
            const bool more = m_diagram.nodes.at(child).end < node.end;
            const double next = more ? x + m_measures.gap : node.box.right();
            line({x, node.axis}, {next, node.axis});
            x = next;
        }
    }

    void placeStacked(int index, double inset)
    {
        const auto node = m_diagram.nodes.at(index);
        const double radius = joinRadius(node);
        const double fork = node.box.left() + inset + m_measures.nodeRadius;
        const double join = node.box.right() - inset - radius;
        m_diagram.nodes[index].shape = QRectF(join - radius, node.axis - radius, 2 * radius, 2 * radius);
        m_diagram.forks += {fork, node.axis};
        double height = -m_measures.rowGap, firstAbove = 0, lastBelow = 0;
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end) {
            const auto &inner = m_rooms[size_t(child)];
            if (child == index + 1)
                firstAbove = inner.above;
            height += inner.above + inner.below + m_measures.rowGap;
            lastBelow = inner.below;
        }
        double top = node.axis - (height - firstAbove - lastBelow) / 2 - firstAbove;
        double highest = node.axis, lowest = node.axis;
        const double middle = (fork + join - radius) / 2;
        for (int child = index + 1; child < node.end; child = m_diagram.nodes.at(child).end) {
            const auto inner = m_rooms[size_t(child)];
            const double axis = top + inner.above;
            place(child, middle - inner.width / 2, axis);
            line({fork, axis}, {middle - inner.width / 2, axis});
            line({middle + inner.width / 2, axis}, {join, axis});
            highest = std::min(highest, axis);
            lowest = std::max(lowest, axis);
            top = axis + inner.below + m_measures.rowGap;
        }
        line({node.box.left(), node.axis}, {fork, node.axis});
        line({fork, highest}, {fork, lowest});
        line({join, highest}, {join, lowest});
        line({join, node.axis}, {node.box.right(), node.axis});
    }

    const DiagramMeasures &m_measures;
    Diagram m_diagram;
    std::vector<Room> m_rooms;
};

} // namespace

Path Diagram::pathOf(int node) const
{
    Path path;
    for (; node > 0; node = nodes.at(node).parent)
        path.prepend(nodes.at(node).row);
    return path;
}

int Diagram::nodeAt(const Path &path) const
{
    int node = nodes.isEmpty() ? -1 : 0;
    for (const int row : path) {
        if (node < 0 || row < 0 || row >= nodes.at(node).count)
            return -1;
        int child = node + 1;
        for (int i = 0; i < row; ++i)
            child = nodes.at(child).end;
        node = child;
    }
    return node;
}

QList<int> Diagram::inside(int group) const
{
    QList<int> found;
    const auto &node = nodes.at(group);
    if (node.isGroup()) {
        for (int child = group + 1; child < node.end; child = nodes.at(child).end)
            found += child;
    }
    return found;
}

Diagram laidOut(const Tree &tree, const DiagramMeasures &measures)
{
    return tree ? Layout(measures).of(*tree) : Diagram();
}

} // namespace slatelier::structure
