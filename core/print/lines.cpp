// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/lines.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace slatelier::print {
namespace {

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

/// Hardly a character is wider than its font's size: spares measuring what is short anyway.
bool mayExceed(qsizetype length, Voice voice, double width)
{
    return static_cast<double>(length) * styleOf(voice).size * 1.1 > width;
}

bool breaksAfter(QChar c) { return c == u' ' || c == u'-' || c == u'/' || c == QChar::LineSeparator; }

} // namespace

Lines::Lines(const QString &text, double width, LineStyle style)
    : m_voice(style.voice)
{
    const QString shown = printable(text);
    if (shown.isEmpty())
        return;
    auto layout = std::make_shared<QTextLayout>(shown, fontOf(style.voice, style.bold));
    QTextOption option(qtAlignment(style.alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (style.boldUntil > 0) {
        QTextLayout::FormatRange range{0, style.boldUntil, {}};
        range.format.setFontWeight(QFont::Bold);
        layout->setFormats({range});
    }
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    m_layout = std::move(layout);
}

int Lines::count() const { return m_layout ? m_layout->lineCount() : 0; }

double Lines::leading() const { return styleOf(m_voice).leading; }

double Lines::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void Lines::place(int line, QPointF origin, Slice &slice) const
{
    const VoiceStyle &style = styleOf(m_voice);
    const double baseline = (style.leading - style.size) / 2 + style.size * 0.86;
    slice.lines.push_back({m_layout, line, origin + QPointF(0, baseline), style.colour});
}

void Lines::placeAll(QPointF origin, Slice &slice) const
{
    for (int i = 0; i < count(); ++i)
        place(i, origin + QPointF(0, i * leading()), slice);
}

double widestWord(const QString &text, Voice voice, bool bold, double atLeast)
{
    const QFontMetricsF metrics(fontOf(voice, bold));
    const QString shown = printable(text);
    double widest = atLeast;
    for (qsizetype start = 0; start < shown.size();) {
        qsizetype end = start;
        while (end < shown.size() && !breaksAfter(shown[end]))
            ++end;
        const bool visible = end < shown.size() && (shown[end] == u'-' || shown[end] == u'/');
        const qsizetype length = end - start + (visible ? 1 : 0);
        if (mayExceed(length, voice, widest))
            widest = std::max(widest, metrics.horizontalAdvance(shown.mid(start, length)));
        start = end + 1;
    }
    return widest;
}

double naturalWidth(const QString &text, Voice voice, bool bold, double atLeast)
{
    double widest = atLeast;
    if (!mayExceed(text.size(), voice, widest))
        return widest;
    const QFontMetricsF metrics(fontOf(voice, bold));
    for (const QString &line : printable(text).split(QChar::LineSeparator)) {
        if (mayExceed(line.size(), voice, widest))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

} // namespace slatelier::print
