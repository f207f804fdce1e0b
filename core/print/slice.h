// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pagination.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace slatelier::print {

/// One line of a text, placed by the left end of its baseline.
struct TextLine
{
    std::shared_ptr<const QTextLayout> text;
    int line = 0;
    QPointF baseline;
    QColor colour;
};

struct Fill
{
    QRectF area;
    QColor colour;
};

/// What is painted where in one extent; the origin is the upper left corner of the extent, units are typography's.
struct Slice
{
    Extent extent;
    int block = 0; ///< index in PagedDocument::blocks
    int row = -1;  ///< of a table; the head is -1
    std::vector<Fill> fills;
    std::vector<TextLine> lines;
    bool openBelow = false; ///< a row that goes on in the next slice: a page's foot must close it
};

} // namespace slatelier::print
