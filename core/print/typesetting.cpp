// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typesetting.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

class Typesetter
{
public:
    TypesetDocument run(const PagedDocument &document)
    {
        for (const Block &block : document.blocks) {
            const std::size_t first = m_result.slices.size();
            std::visit([this](const auto &content) { set(content); }, block.content);
            for (std::size_t i = first; i < m_result.slices.size(); ++i)
                m_result.slices[i].block = m_block;
            if (block.keepWithNext && m_result.slices.size() > first)
                m_result.slices.back().extent.keepWithNext = true;
            ++m_block;
        }
        return std::move(m_result);
    }

private:
    double before(double space) { return space + std::exchange(m_space, 0); }

    /// One slice a line; the first two and the last two lines stay together.
    void addLines(const Lines &lines, double indent, double spaceBefore, bool keepAll = false)
    {
        const int count = lines.count();
        for (int i = 0; i < count; ++i) {
            Slice slice;
            slice.extent.spaceBefore = i == 0 ? spaceBefore : 0;
            slice.extent.height = lines.leading();
            slice.extent.keepWithNext = keepAll || (count > 1 && (i == 0 || i == count - 2));
            lines.place(i, {indent, 0}, slice);
            m_result.slices.push_back(std::move(slice));
        }
    }

    void set(const Title &title)
    {
        addLines(Lines(title.kicker, a4.bodyWidth(), {Voice::Kicker}), 0, before(0), true);
        addLines(Lines(title.text, a4.bodyWidth(), {Voice::Title}), 0, points(3), true);
        for (const QString &line : title.lines)
            addLines(Lines(line, a4.bodyWidth(), {Voice::Body}), 0, points(2), true);
        Slice rule;
        rule.extent.spaceBefore = points(9);
        rule.extent.height = points(1.2);
        rule.fills.push_back({QRectF(0, 0, a4.bodyWidth(), points(1.2)), ink::accent});
        m_result.slices.push_back(std::move(rule));
    }

    void set(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        static constexpr std::array<Voice, 3> voices{Voice::Heading1, Voice::Heading2, Voice::Heading3};
        static constexpr std::array<double, 3> spaces{points(20), points(12), points(9)};
        static constexpr std::array<double, 3> indents{points(22), points(28), points(36)};
        const auto index = static_cast<std::size_t>(level - 1);
        if (heading.text.trimmed().isEmpty())
            return;
        const QString number = heading.numbered ? nextNumber(level) : QString();
        const double indent = heading.numbered ? indents[index] : 0;
        const Lines lines(heading.text, a4.bodyWidth() - indent, {voices[index]});
        const std::size_t first = m_result.slices.size();
        addLines(lines, indent, before(spaces[index]), true);
        Lines(number, indent, {voices[index]}).placeAll({0, 0}, m_result.slices[first]);
        const QString text = heading.text.simplified();
        m_result.headings.push_back({level, number.isEmpty() ? text : number + u' ' + text, first});
        m_afterHeading = m_result.slices.size();
    }

    void set(const Paragraph &paragraph)
    {
        const QString lead = printable(paragraph.lead);
        const QString text = lead.isEmpty() ? paragraph.text : lead + u' ' + paragraph.text;
        const Voice voice = paragraph.tone == Tone::Note ? Voice::Note : Voice::Body;
        const LineStyle style{voice, Alignment::Left, false, static_cast<int>(lead.size())};
        const std::size_t first = m_result.slices.size();
        addLines(Lines(text, a4.bodyWidth(), style), 0, before(follows(points(6))));
        if (paragraph.tone == Tone::Muted)
            recolour(first, ink::muted);
    }

    void set(const BulletList &list)
    {
        const double indent = points(13);
        bool first = true;
        for (const QString &item : list.items) {
            const Lines lines(item, a4.bodyWidth() - indent, {Voice::Body});
            if (lines.count() == 0)
                continue;
            const std::size_t slice = m_result.slices.size();
            addLines(lines, indent, first ? before(follows(points(5))) : points(2.5));
            Lines(u"\u2013"_s, indent, {Voice::Body}).placeAll({points(1), 0}, m_result.slices[slice]);
            first = false;
        }
    }

    void set(const KeyValueList &list) { typesetKeyValues(list, before(follows(points(6))), m_result.slices); }
    void set(const Table &table) { typesetTable(table, before(follows(points(8))), m_result.slices); }
    void set(const SignatureBlock &block) { typesetSignatures(block, before(follows(points(12))), m_result.slices); }
    void set(const Space &space) { m_space += points(space.points); }

    /// What stands right below a heading stands a little nearer.
    double follows(double space) const
    {
        return m_afterHeading == m_result.slices.size() ? std::min(space, points(6)) : space;
    }

    QString nextNumber(int level)
    {
        QString number;
        ++m_numbers[static_cast<std::size_t>(level - 1)];
        std::fill(m_numbers.begin() + level, m_numbers.end(), 0);
        for (int i = 0; i < level; ++i)
            number += (i > 0 ? u"."_s : QString()) + QString::number(m_numbers[static_cast<std::size_t>(i)]);
        return number;
    }

    void recolour(std::size_t first, const QColor &colour)
    {
        for (std::size_t i = first; i < m_result.slices.size(); ++i) {
            for (TextLine &line : m_result.slices[i].lines)
                line.colour = colour;
        }
    }

    TypesetDocument m_result;
    std::array<int, 3> m_numbers{};
    std::size_t m_afterHeading = SIZE_MAX;
    double m_space = 0;
    int m_block = 0;
};

} // namespace

TypesetDocument typeset(const PagedDocument &document) { return Typesetter().run(document); }

} // namespace slatelier::print
