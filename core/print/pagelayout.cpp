// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pagelayout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace slatelier::print {
namespace {

QString textOf(const Slice &slice)
{
    QStringList lines;
    for (const TextLine &line : slice.lines) {
        const QTextLine set = line.text->lineAt(line.line);
        lines.append(line.text->text().mid(set.textStart(), set.textLength()).trimmed());
    }
    return lines.join(u'\n');
}

void paintSlice(QPainter &painter, const Slice &slice, QPointF origin)
{
    for (const Fill &fill : slice.fills)
        painter.fillRect(fill.area.translated(origin), fill.colour);
    for (const TextLine &line : slice.lines) {
        const QTextLine set = line.text->lineAt(line.line);
        painter.setPen(line.colour);
        // A line is drawn from its top; a fallback font may have made this one taller than its neighbours.
        set.draw(&painter, origin + line.baseline - QPointF(0, set.y() + set.ascent()));
    }
}

/// One line at a baseline, elided to a width.
void paintRunning(QPainter &painter, const QString &text, double left, double baseline, double width, bool right)
{
    const QFontMetricsF metrics(fontOf(Voice::Running));
    const QString shown =
        metrics.elidedText(printable(text).replace(QChar::LineSeparator, u' '), Qt::ElideRight, width);
    Slice slice;
    const Lines lines(shown, width + points(1), {Voice::Running, right ? Alignment::Right : Alignment::Left});
    if (lines.count() == 0)
        return;
    lines.place(0, {0, 0}, slice);
    const double offset = slice.lines.front().baseline.y();
    paintSlice(painter, slice, {right ? left - points(1) : left, baseline - offset});
}

} // namespace

PageLayout::PageLayout(PagedDocument document)
    : m_document(std::move(document))
    , m_typeset(typeset(m_document))
{
    std::vector<Extent> extents;
    extents.reserve(m_typeset.slices.size());
    for (const Slice &slice : m_typeset.slices)
        extents.push_back(slice.extent);
    m_pages = paginate(extents, a4.bodyHeight());
    if (m_pages.empty())
        m_pages.emplace_back();
}

QSizeF PageLayout::sheetSize() { return QSizeF(a4.width, a4.height) / unitsPerPoint; }

void PageLayout::paintPage(QPainter &painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PlacedPage &placed = m_pages[static_cast<std::size_t>(page)];
    for (const Placement &placement : placed) {
        const Slice &slice = m_typeset.slices[static_cast<std::size_t>(placement.slice)];
        paintSlice(painter, slice, {a4.left, a4.top + placement.top});
    }
    if (!placed.empty()) {
        const Slice &last = m_typeset.slices[static_cast<std::size_t>(placed.back().slice)];
        if (last.openBelow)
            painter.fillRect(
                QRectF(a4.left, a4.top + placed.back().top + last.extent.height, a4.bodyWidth(), points(0.4)),
                ink::line);
    }
    paintRunningTexts(painter, page);
    painter.restore();
}

void PageLayout::paintRunningTexts(QPainter &painter, int page) const
{
    const double width = a4.bodyWidth();
    if (page > 0) {
        const double noteWidth = m_document.confidentiality.isEmpty() ? 0 : width * 0.3;
        paintRunning(painter, m_document.title, a4.left, a4.runningHead, width - noteWidth - points(12), false);
        paintRunning(painter, m_document.confidentiality, a4.left + width - noteWidth, a4.runningHead, noteWidth, true);
        painter.fillRect(QRectF(a4.left, a4.runningHead + points(5), width, points(0.4)), ink::line);
    }
    const double foot = a4.height - a4.runningFoot;
    painter.fillRect(QRectF(a4.left, foot - points(12), width, points(0.4)), ink::line);
    paintRunning(painter, m_document.footer, a4.left, foot, width * 0.7, false);
    paintRunning(painter, pageLabel(page), a4.left + width * 0.72, foot, width * 0.28, true);
}

QString PageLayout::pageLabel(int page) const
{
    return QString(m_document.pageLabel)
        .replace(QLatin1StringView("%1"), QString::number(page + 1))
        .replace(QLatin1StringView("%2"), QString::number(pageCount()));
}

std::vector<PlacedPart> PageLayout::partsOn(int page) const
{
    std::vector<PlacedPart> parts;
    const PlacedPage &placed = m_pages[static_cast<std::size_t>(page)];
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Slice &slice = m_typeset.slices[static_cast<std::size_t>(placed[i].slice)];
        const bool repeated = i + 1 < placed.size() && placed[i + 1].slice != placed[i].slice + 1;
        parts.push_back({slice.block, slice.row, repeated, (a4.top + placed[i].top) / unitsPerPoint,
                         slice.extent.height / unitsPerPoint, textOf(slice)});
    }
    return parts;
}

QString PageLayout::textOn(int page) const
{
    QStringList lines;
    if (page > 0)
        lines << m_document.title << m_document.confidentiality;
    for (const PlacedPart &part : partsOn(page))
        lines << part.text;
    lines << m_document.footer << pageLabel(page);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<Bookmark> PageLayout::bookmarks() const
{
    std::vector<Bookmark> result;
    std::size_t next = 0;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placement &placement : m_pages[page]) {
            if (next < m_typeset.headings.size() &&
                m_typeset.headings[next].slice == static_cast<std::size_t>(placement.slice)) {
                const TypesetHeading &heading = m_typeset.headings[next++];
                result.push_back(
                    {heading.level, heading.text, static_cast<int>(page), (a4.top + placement.top) / unitsPerPoint});
            }
        }
    }
    return result;
}

} // namespace slatelier::print
