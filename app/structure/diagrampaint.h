// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "app/structure/diagramlayout.h"
#include "app/structure/partfacts.h"

#include <QtGui/QFont>

class QPainter;

/// How a diagram looks: on the screen, on paper and in pictures.
namespace slatelier::structure {

/// How much of the downtime a part makes, in four steps that stay apart in grey and for every eye.
inline constexpr double shareSteps[] = {0.01, 0.1, 0.3};
/// Ground of a part by its share of the downtime; every text of the theme stays readable on it.
QColor tint(const std::optional<double> &share, shared::Shade shade);

enum class Mark {
    Selected = 1,
    Current = 2, ///< the cursor of the keyboard
    Lit = 4, ///< one of the parts that together take the service down
    Same = 8, ///< the same thing as a selected part
};
Q_DECLARE_FLAGS(Marks, Mark)

/// \a font with its size in units of the drawing, the same on every device.
QFont drawn(const QFont &font);
/// Lengths that suit a drawn() font.
DiagramMeasures measuresFor(const QFont &font, const DiagramFacts &facts);

void paintLines(QPainter &painter, const Diagram &diagram, shared::Shade shade);
/// A part, or of a group its joining node, its name, and the frame that both give it. In a small scale words are left
/// out; \a scale = pixels of the screen for one unit.
void paintNode(QPainter &painter, const DiagramNode &node, const PartFacts &facts, Marks marks, shared::Shade shade, double scale = 1);
/// The room that paintNode() may paint in.
QRectF paintedBy(const DiagramNode &node);
/// The whole, without marks.
void paintDiagram(QPainter &painter, const Diagram &diagram, const DiagramFacts &facts, shared::Shade shade);

} // namespace slatelier::structure

Q_DECLARE_OPERATORS_FOR_FLAGS(slatelier::structure::Marks)
