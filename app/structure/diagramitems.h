// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/diagrampaint.h"
#include "app/structure/diagramplaces.h"

#include <QtWidgets/QGraphicsItem>
#include <QtWidgets/QGraphicsScene>

namespace slatelier::structure {

/// A diagram as items of a scene: its lines, one item for each block, and the mark of the place where something would
/// be dropped. The scene holds what it shows; items read it there.
class DiagramScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit DiagramScene(QObject *parent = nullptr);

    void show(const Diagram &diagram, const DiagramFacts &facts);
    const Diagram &diagram() const { return m_diagram; }
    const DiagramFacts &facts() const { return m_facts; }

    /// By node; what is not marked otherwise than before is not painted anew.
    void setMarks(const QList<Marks> &marks);
    Marks marksOf(int node) const { return m_marks.value(node); }
    void setDropMark(const std::optional<QLineF> &mark);
    /// The line that shows where something would be dropped; absent when nothing would.
    std::optional<QLineF> dropMark() const;

private:
    Diagram m_diagram;
    DiagramFacts m_facts;
    QList<Marks> m_marks;
    QList<QGraphicsItem *> m_nodes;
    QGraphicsItem *m_lines = nullptr;
    QGraphicsLineItem *m_dropMark;
};

} // namespace slatelier::structure
