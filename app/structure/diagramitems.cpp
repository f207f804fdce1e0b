// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagramitems.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

namespace slatelier::structure {

namespace {

constexpr double margin = 28; // around the diagram

shared::Shade shownShade() { return shared::Theme::current().shade(); }

class LinesItem : public QGraphicsItem
{
public:
    explicit LinesItem(const DiagramScene &scene) : m_scene(scene) { setZValue(-1); }
    QRectF boundingRect() const override { return m_scene.diagram().bounds.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintLines(*painter, m_scene.diagram(), shownShade());
    }

private:
    const DiagramScene &m_scene;
};

class NodeItem : public QGraphicsItem
{
public:
    NodeItem(const DiagramScene &scene, int node) : m_scene(scene), m_node(node), m_painted(paintedBy(scene.diagram().nodes.at(node))) {}
    QRectF boundingRect() const override { return m_painted; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const auto &node = m_scene.diagram().nodes.at(m_node);
        const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
        painter->setFont(m_scene.font());
        paintNode(*painter, node, m_scene.facts().of(node.part), m_scene.marksOf(m_node), shownShade(), scale);
    }

private:
    const DiagramScene &m_scene;
    int m_node;
    QRectF m_painted;
};

} // namespace

DiagramScene::DiagramScene(QObject *parent) : QGraphicsScene(parent), m_dropMark(addLine({}))
{
    m_dropMark->setZValue(1);
    m_dropMark->hide();
}

void DiagramScene::show(const Diagram &diagram, const DiagramFacts &facts)
{
    qDeleteAll(m_nodes);
    delete m_lines;
    m_nodes.clear();
    m_diagram = diagram;
    m_facts = facts;
    m_marks.fill({}, diagram.nodes.size());
    m_lines = new LinesItem(*this);
    addItem(m_lines);
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        m_nodes += new NodeItem(*this, i);
        addItem(m_nodes.last());
    }
    setSceneRect(diagram.bounds.adjusted(-margin, -margin, margin, margin));
}

void DiagramScene::setMarks(const QList<Marks> &marks)
{
    for (qsizetype i = 0; i < std::min(marks.size(), m_marks.size()); ++i) {
        if (m_marks.at(i) != marks.at(i)) {
            m_marks[i] = marks.at(i);
            m_nodes.at(i)->update();
        }
    }
}

void DiagramScene::setDropMark(const std::optional<QLineF> &mark)
{
    m_dropMark->setPen(QPen(shared::colour(shared::Token::Accent), 4, Qt::SolidLine, Qt::RoundCap));
    m_dropMark->setVisible(mark.has_value());
    if (mark)
        m_dropMark->setLine(*mark);
}

std::optional<QLineF> DiagramScene::dropMark() const
{
    return m_dropMark->isVisible() ? std::optional(m_dropMark->line()) : std::nullopt;
}

} // namespace slatelier::structure
