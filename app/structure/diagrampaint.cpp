// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagrampaint.h"

#include "app/structure/blockwords.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::BlockKind;
using shared::colour;
using shared::Shade;
using shared::Token;

namespace {

constexpr double outside = 5; // marks are drawn around what they mark
constexpr double badge = 9; // half the height of the badge of a shared part
constexpr double smallest = 0.5, smallestNames = 0.28; // scales below which figures and names cannot be read

QColor mixed(const QColor &ground, const QColor &over, double part)
{
    const auto mix = [part](int a, int b) { return int(a + (b - a) * part + 0.5); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue())};
}

QFont badgeFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(font.pixelSize() * 17 / 20);
    return small;
}

/// How often the part stands here; two sheets on one another where only other services are built of it too.
void paintBadge(QPainter &painter, const QRectF &shape, const PartFacts &facts, Shade shade)
{
    const bool here = facts.places > 1;
    const auto words = here ? u"×%1"_s.arg(facts.places) : QString();
    const auto font = painter.font();
    painter.setFont(badgeFont(font));
    const double width = std::max(painter.fontMetrics().horizontalAdvance(words) + 8.0, 2 * badge);
    const QRectF place(shape.right() - width + outside, shape.top() - badge, width, 2 * badge);
    const auto ground = colour(Token::Surface, shade), blue = colour(Token::Measured, shade);
    painter.setPen(QPen(here ? ground : blue, 1));
    painter.setBrush(here ? blue : ground);
    painter.drawRoundedRect(place, badge, badge);
    painter.setPen(QPen(here ? ground : blue, 1.2));
    painter.drawText(place, Qt::AlignCenter, words);
    if (!here) {
        const QRectF sheet(place.center() - QPointF(4.5, 4.5), QSizeF(6, 6));
        painter.drawRect(sheet);
        painter.drawRect(sheet.translated(3, 3));
    }
    painter.setFont(font);
}

void paintPart(QPainter &painter, const DiagramNode &node, const PartFacts &facts, Marks marks, Shade shade, double scale)
{
    const QRectF &shape = node.shape;
    painter.setPen(marks & Mark::Lit        ? QPen(colour(Token::Broken, shade), 3)
                   : marks & Mark::Selected ? QPen(colour(Token::Accent, shade), 2.5)
                                            : QPen(colour(Token::Muted, shade), 1.2));
    painter.setBrush(tint(facts.downtimeShare, shade));
    painter.drawRoundedRect(shape, 3, 3);
    if (facts.isService) { // another diagram stands behind it
        painter.drawLine(QLineF(shape.left() + 5, shape.top(), shape.left() + 5, shape.bottom()));
        painter.drawLine(QLineF(shape.right() - 5, shape.top(), shape.right() - 5, shape.bottom()));
    }
    if (marks & Mark::Lit) { // colour never speaks alone
        painter.drawLine(QLineF(shape.left() - 4, shape.top() - 4, shape.left() + 5, shape.top() + 5));
        painter.drawLine(QLineF(shape.left() - 4, shape.top() + 5, shape.left() + 5, shape.top() - 4));
    }
    if (scale >= smallestNames) {
        painter.setPen(colour(Token::Text, shade));
        const auto words = shape.adjusted(8, 4, -8, -4);
        const auto &metrics = painter.fontMetrics();
        const auto figures = scale >= smallest ? DiagramFacts::figures(facts) : QString();
        painter.drawText(words, figures.isEmpty() ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(facts.name, Qt::ElideRight, int(words.width())));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom, figures);
    }
    if (facts.isShared())
        paintBadge(painter, shape, facts, shade);
}

void paintJoin(QPainter &painter, const DiagramNode &node, Marks marks, Shade shade, double scale)
{
    const auto line = colour(marks & Mark::Selected ? Token::Accent : Token::Text, shade);
    painter.setPen(QPen(line, marks & Mark::Selected ? 2.5 : 1.4));
    painter.setBrush(node.kind == BlockKind::Any ? line : colour(Token::Surface, shade));
    painter.drawEllipse(node.shape);
    if (node.kind != BlockKind::AtLeast || scale < smallestNames)
        return;
    painter.setPen(line);
    const auto words = u"%1/%2"_s.arg(node.needed).arg(node.count);
    const auto font = painter.font();
    if (painter.fontMetrics().horizontalAdvance(words) > node.shape.width() - 4)
        painter.setFont(badgeFont(font));
    painter.drawText(node.shape.adjusted(-10, 0, 10, 0), Qt::AlignCenter, words);
    painter.setFont(font);
}

void paintGroup(QPainter &painter, const DiagramNode &node, Marks marks, Shade shade, double scale)
{
    const bool chosen = marks.testFlag(Mark::Selected);
    if (!node.caption.isEmpty() || chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(chosen ? Token::Accent : Token::Muted, shade), chosen ? 1.6 : 1, Qt::DashLine));
        painter.drawRoundedRect(node.box.adjusted(1, 1, -1, -1), 5, 5);
    }
    if (!node.caption.isEmpty() && scale >= smallestNames) {
        painter.setPen(colour(chosen ? Token::Accent : Token::Muted, shade));
        const int room = int(node.caption.width());
        painter.drawText(node.caption, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(node.name, Qt::ElideRight, room));
    }
    if (node.isParallel())
        paintJoin(painter, node, marks, shade, scale);
}

} // namespace

QColor tint(const std::optional<double> &share, Shade shade)
{
    const double strengths[] = {0, 0.14, 0.28, 0.42};
    size_t step = 0;
    for (const double least : shareSteps)
        step += share && *share >= least;
    return mixed(colour(Token::Surface, shade), colour(Token::Warning, shade), strengths[step]);
}

QFont drawn(const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return sized;
}

DiagramMeasures measuresFor(const QFont &font, const DiagramFacts &facts)
{
    const QFontMetricsF metrics(font);
    DiagramMeasures measures;
    measures.textWidth = [metrics, facts](const model::Block &block) {
        if (block.kind != BlockKind::Part)
            return block.name.isEmpty() ? 0.0 : metrics.horizontalAdvance(block.name) + 4;
        const auto &part = facts.of(block.part);
        const double service = part.isService ? 10 : 0;
        return service + std::max(metrics.horizontalAdvance(part.name), metrics.horizontalAdvance(DiagramFacts::figures(part)));
    };
    const double line = metrics.lineSpacing();
    measures.partHeight = 2 * line + 14;
    measures.captionHeight = line + 4;
    measures.narrowestPart = 5 * line;
    measures.widestPart = 13 * line;
    measures.countRadius = std::max(metrics.horizontalAdvance(u"8/8"_s) / 2 + 5, line * 0.75);
    measures.rowGap = 18; // badges stand out of the parts
    return measures;
}

void paintLines(QPainter &painter, const Diagram &diagram, Shade shade)
{
    const auto line = colour(Token::Text, shade);
    painter.setPen(QPen(line, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(diagram.lines);
    painter.setBrush(line);
    for (const auto &fork : diagram.forks)
        painter.drawEllipse(fork, 3, 3);
    painter.setBrush(colour(Token::Surface, shade));
    for (const auto &end : {diagram.input, diagram.output})
        painter.drawEllipse(end, 5, 5);
}

void paintNode(QPainter &painter, const DiagramNode &node, const PartFacts &facts, Marks marks, Shade shade, double scale)
{
    node.isGroup() ? paintGroup(painter, node, marks, shade, scale) : paintPart(painter, node, facts, marks, shade, scale);
    if (!(marks & (Mark::Current | Mark::Same)))
        return;
    const auto around = (node.shape.isEmpty() || !node.caption.isEmpty() ? node.box : node.shape).adjusted(-4, -4, 4, 4);
    painter.setBrush(Qt::NoBrush);
    const bool current = marks.testFlag(Mark::Current);
    painter.setPen(QPen(colour(current ? Token::Text : Token::Measured, shade), current ? 1.2 : 2, current ? Qt::DotLine : Qt::DashLine));
    painter.drawRoundedRect(around, 5, 5);
}

QRectF paintedBy(const DiagramNode &node)
{
    return node.box.united(node.shape).adjusted(-3 * outside, -3 * outside, 3 * outside, 3 * outside);
}

void paintDiagram(QPainter &painter, const Diagram &diagram, const DiagramFacts &facts, Shade shade)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter, diagram, shade);
    for (const auto &node : diagram.nodes)
        paintNode(painter, node, facts.of(node.part), {}, shade);
}

} // namespace slatelier::structure
