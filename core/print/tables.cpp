// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typesetting.h"

#include <algorithm>
#include <numeric>

namespace slatelier::print {
namespace {

constexpr double sidePadding = points(5);
constexpr double keyGap = points(10);
constexpr double hairline = points(0.4);
/// A line breaks what is as wide as it is, to the last digit.
constexpr double slack = points(0.5);

/// A cell broken into lines: its text, then its note.
struct CellLines
{
    Lines text;
    Lines note;

    int count() const { return text.count() + note.count(); }
    double height() const { return text.height() + note.height(); }
    void placeAll(QPointF origin, Slice &slice) const
    {
        text.placeAll(origin, slice);
        note.placeAll(origin + QPointF(0, text.height()), slice);
    }
    void place(int line, QPointF origin, Slice &slice) const
    {
        if (line < text.count())
            text.place(line, origin, slice);
        else if (line < count())
            note.place(line - text.count(), origin, slice);
    }
};

struct RowLines
{
    std::vector<CellLines> cells;
    std::vector<double> lefts;

    double height() const
    {
        double tallest = 0;
        for (const CellLines &cell : cells)
            tallest = std::max(tallest, cell.height());
        return tallest;
    }
    int count() const
    {
        int most = 0;
        for (const CellLines &cell : cells)
            most = std::max(most, cell.count());
        return most;
    }
};

struct RowLook
{
    Voice voice = Voice::TableText;
    double padding = points(3.5);
    bool ruled = true;
    bool tinted = false;
    bool mutedKey = false; ///< the first cell names the second
    double side = sidePadding;
};

class TableTypesetter
{
public:
    TableTypesetter(std::vector<double> widths, std::vector<Alignment> alignments, std::vector<Slice> &slices)
        : m_widths(std::move(widths))
        , m_alignments(std::move(alignments))
        , m_slices(slices)
    {}

    void addHead(const QList<Cell> &cells)
    {
        const RowLook look{Voice::TableHead, points(4), true, true};
        const RowLines lines = broken(cells, false, look);
        const double height = lines.height() + 2 * look.padding;
        if (height > a4.bodyHeight() / 3) {
            addRow(cells, false, look, -1);
            m_slices.back().extent.keepWithNext = true;
            return;
        }
        m_headHeight = height;
        const auto index = static_cast<int>(m_slices.size());
        addWhole(lines, look, -1);
        Slice &head = m_slices.back();
        head.extent.keepWithNext = true;
        head.fills.push_back({QRectF(0, 0, width(), points(0.8)), ink::muted});
        m_head = index;
    }

    void addRow(const QList<Cell> &cells, bool spanning, const RowLook &look, int row)
    {
        const RowLines lines = broken(cells, spanning, look);
        if (lines.height() + 2 * look.padding + m_headHeight > a4.bodyHeight())
            addCut(lines, look, row);
        else
            addWhole(lines, look, row);
        if (spanning)
            m_slices.back().extent.keepWithNext = true;
    }

    double width() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); }

private:
    RowLines broken(const QList<Cell> &cells, bool spanning, const RowLook &look) const
    {
        RowLines result;
        double left = 0;
        for (std::size_t i = 0; i < m_widths.size() && i < static_cast<std::size_t>(cells.size()); ++i) {
            const Cell &cell = cells[static_cast<qsizetype>(i)];
            const double gap = look.mutedKey && i == 0 ? keyGap : 2 * look.side;
            const double inner = (spanning ? width() : m_widths[i]) - gap;
            const bool bold = cell.strong || spanning;
            result.cells.push_back({Lines(cell.text, inner, {look.voice, m_alignments[i], bold}),
                                    Lines(cell.note, inner, {Voice::TableNote, m_alignments[i]})});
            result.lefts.push_back(left + look.side);
            left += m_widths[i];
            if (spanning)
                break;
        }
        return result;
    }

    Slice emptySlice(double height, int row) const
    {
        Slice slice;
        slice.extent.height = height;
        slice.extent.head = m_head;
        slice.row = row;
        return slice;
    }

    void close(Slice &slice) const
    {
        slice.fills.push_back({QRectF(0, slice.extent.height - hairline, width(), hairline), ink::line});
    }

    static void muteKey(const RowLines &lines, const RowLook &look, Slice &slice)
    {
        for (TextLine &line : slice.lines) {
            if (look.mutedKey && lines.lefts.size() > 1 && line.baseline.x() < lines.lefts[1])
                line.colour = ink::muted;
        }
    }

    void addWhole(const RowLines &lines, const RowLook &look, int row)
    {
        Slice slice = emptySlice(std::max(lines.height(), styleOf(look.voice).leading) + 2 * look.padding, row);
        if (look.tinted)
            slice.fills.push_back({QRectF(0, 0, width(), slice.extent.height), ink::tint});
        for (std::size_t i = 0; i < lines.cells.size(); ++i)
            lines.cells[i].placeAll({lines.lefts[i], look.padding}, slice);
        muteKey(lines, look, slice);
        if (look.ruled)
            close(slice);
        m_slices.push_back(std::move(slice));
    }

    /// A row taller than a page goes line by line, all cells side by side.
    void addCut(const RowLines &lines, const RowLook &look, int row)
    {
        const int count = lines.count();
        for (int line = 0; line < count; ++line) {
            const double above = line == 0 ? look.padding : 0;
            const double below = line == count - 1 ? look.padding : 0;
            Slice slice = emptySlice(above + styleOf(look.voice).leading + below, row);
            for (std::size_t i = 0; i < lines.cells.size(); ++i)
                lines.cells[i].place(line, {lines.lefts[i], above}, slice);
            muteKey(lines, look, slice);
            slice.extent.keepWithNext = line == 0 || line == count - 2;
            if (line == count - 1 && look.ruled)
                close(slice);
            slice.openBelow = line < count - 1 && look.ruled;
            m_slices.push_back(std::move(slice));
        }
    }

    std::vector<double> m_widths;
    std::vector<Alignment> m_alignments;
    std::vector<Slice> &m_slices;
    double m_headHeight = 0;
    int m_head = -1;
};

/// The share of the room a column gets when the weights' measure is t.
double shareAt(double t, double weight, double narrowest, double natural)
{
    return std::clamp(weight * t, narrowest, std::max(narrowest, natural));
}

/// A table that takes less than a quarter of a page is not cut.
void keepTogetherIfSmall(std::size_t first, std::vector<Slice> &slices)
{
    double height = 0;
    for (std::size_t i = first; i < slices.size(); ++i)
        height += slices[i].extent.height;
    for (std::size_t i = first; i + 1 < slices.size() && height < a4.bodyHeight() / 4; ++i)
        slices[i].extent.keepWithNext = true;
}

} // namespace

std::vector<double> columnWidths(const Table &table, double total, double padding)
{
    const auto count = static_cast<std::size_t>(table.columns.size());
    std::vector<double> weight(count), narrowest(count, padding), natural(count, padding), widths(count);
    const auto measure = [&](std::size_t i, const QString &text, Voice voice, bool bold) {
        narrowest[i] = widestWord(text, voice, bold, narrowest[i] - padding) + padding;
        // Wider than the table is wide enough to know.
        if (natural[i] < total)
            natural[i] = naturalWidth(text, voice, bold, natural[i] - padding) + padding;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Column &column = table.columns[static_cast<qsizetype>(i)];
        weight[i] = std::max(column.weight, 0.01);
        measure(i, column.head, Voice::TableHead, true);
    }
    for (const Row &row : table.rows) {
        for (std::size_t i = 0; !row.spanning && i < count && i < static_cast<std::size_t>(row.cells.size()); ++i) {
            const Cell &cell = row.cells[static_cast<qsizetype>(i)];
            measure(i, cell.text, Voice::TableText, cell.strong);
            measure(i, cell.note, Voice::TableNote, false);
        }
    }
    // A word may claim at most what an even share and a half would give; wider ones are broken.
    const double widestClaim = total * std::max(0.25, 1.5 / static_cast<double>(std::max<std::size_t>(count, 1)));
    for (double &narrow : narrowest)
        narrow = std::min(narrow, widestClaim);
    const double least = std::accumulate(narrowest.begin(), narrowest.end(), 0.0);
    const double most = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double weights = std::accumulate(weight.begin(), weight.end(), 0.0);
    double low = 0, high = total / *std::min_element(weight.begin(), weight.end());
    for (int step = 0; step < 60; ++step) {
        const double t = (low + high) / 2;
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += shareAt(t, weight[i], narrowest[i], natural[i]);
        (sum > total ? high : low) = t;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (least >= total)
            widths[i] = total * narrowest[i] / least;
        else if (most <= total)
            widths[i] = natural[i] + (total - most) * weight[i] / weights;
        else
            widths[i] = shareAt(low, weight[i], narrowest[i], natural[i]);
    }
    return widths;
}

void typesetTable(const Table &table, double spaceBefore, std::vector<Slice> &slices)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return;
    std::vector<Alignment> alignments;
    QList<Cell> heads;
    bool headed = false;
    for (const Column &column : table.columns) {
        alignments.push_back(column.alignment);
        heads.append(Cell{column.head});
        headed = headed || !column.head.isEmpty();
    }
    const std::size_t first = slices.size();
    TableTypesetter setter(columnWidths(table, a4.bodyWidth(), 2 * sidePadding + slack), std::move(alignments), slices);
    if (headed)
        setter.addHead(heads);
    const auto count = static_cast<int>(table.rows.size());
    for (int row = 0; row < count; ++row) {
        const Row &cells = table.rows[row];
        setter.addRow(cells.cells, cells.spanning, {}, row);
        // No single row at the head or the foot of a page when the table has more of them.
        const bool opens = row == 0 || (row == 1 && table.rows[0].spanning);
        if (count > 2 && (opens || row == count - 2))
            slices.back().extent.keepWithNext = true;
    }
    slices[first].extent.spaceBefore = spaceBefore;
    keepTogetherIfSmall(first, slices);
}

void typesetKeyValues(const KeyValueList &list, double spaceBefore, std::vector<Slice> &slices)
{
    const double share = std::clamp(list.keyShare, 0.1, 0.9);
    const std::size_t first = slices.size();
    TableTypesetter setter({a4.bodyWidth() * share, a4.bodyWidth() * (1 - share)}, {Alignment::Left, Alignment::Left},
                           slices);
    const RowLook look{Voice::Body, points(1), false, false, true, 0};
    int row = 0;
    for (const auto &[key, value] : list.rows)
        setter.addRow({Cell{key}, Cell{value}}, false, look, row++);
    if (slices.size() == first)
        return;
    slices[first].extent.spaceBefore = spaceBefore;
    keepTogetherIfSmall(first, slices);
}

} // namespace slatelier::print
