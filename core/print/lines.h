// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pageddocument.h"
#include "core/print/slice.h"
#include "core/print/typography.h"

#include <QString>

namespace slatelier::print {

struct LineStyle
{
    Voice voice = Voice::Body;
    Alignment alignment = Alignment::Left;
    bool bold = false;
    int boldUntil = 0; ///< the first characters set bold
};

/// Text broken into lines of a width, at words or inside a word that is wider than the line.
class Lines
{
public:
    Lines() = default;
    Lines(const QString &text, double width, LineStyle style = {});

    int count() const;
    double leading() const;
    double height() const { return count() * leading(); }
    double naturalWidth() const; ///< of the widest line
    /// Appends a line to a slice; origin is the upper left corner of the line's box.
    void place(int line, QPointF origin, Slice &slice) const;
    void placeAll(QPointF origin, Slice &slice) const;

private:
    std::shared_ptr<const QTextLayout> m_layout;
    Voice m_voice = Voice::Body;
};

/// Width of the widest part of a text that should not be broken, or \a atLeast where that is more.
double widestWord(const QString &text, Voice voice, bool bold, double atLeast = 0);
/// Width of the widest line of a text that is not broken, or \a atLeast where that is more.
double naturalWidth(const QString &text, Voice voice, bool bold, double atLeast = 0);

} // namespace slatelier::print
