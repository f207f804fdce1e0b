// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QHash>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Problem;
using model::ProblemKind;
using model::Result;

namespace {

tl::unexpected<Problem> problemAt(int line, int column, const char *pattern, const QStringList &arguments = {})
{
    return tl::unexpected(Problem{pattern, arguments, ProblemKind::Content, {}, line, column});
}

} // namespace

CsvReader::CsvReader(QString text, CsvFormat format)
    : m_text(std::move(text))
    , m_format(format)
    , m_delimiter(format.delimiter ? *format.delimiter : detectDelimiter(m_text))
{}

bool CsvReader::atLineBreak() const { return m_text.at(m_position) == u'\n' || m_text.at(m_position) == u'\r'; }

int CsvReader::columnHere()
{
    if (m_countedTo < m_lineStart) {
        m_countedTo = m_lineStart;
        m_countedColumn = 1;
    }
    for (; m_countedTo < m_position; ++m_countedTo)
        m_countedColumn += !m_text.at(m_countedTo).isLowSurrogate();
    return m_countedColumn;
}

void CsvReader::passLineBreak()
{
    const bool pair =
        m_text.at(m_position) == u'\r' && m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'\n';
    m_position += pair ? 2 : 1;
    m_lineStart = m_position;
    ++m_line;
}

void CsvReader::passRestOfLine()
{
    while (!atEnd() && !atLineBreak())
        ++m_position;
    if (!atEnd())
        passLineBreak();
}

Result<CsvCell> CsvReader::quotedCell()
{
    CsvCell cell{{}, m_line, columnHere(), true};
    ++m_position;
    auto begin = m_position;
    while (!atEnd()) {
        if (atLineBreak()) {
            passLineBreak();
            continue;
        }
        if (m_text.at(m_position) != u'"') {
            ++m_position;
            continue;
        }
        cell.text += QStringView(m_text).sliced(begin, m_position - begin);
        ++m_position;
        if (!atEnd() && m_text.at(m_position) == u'"') { // "" is one quote
            begin = m_position++;
            continue;
        }
        if (atEnd() || atLineBreak() || m_text.at(m_position) == m_delimiter)
            return cell;
        return problemAt(m_line, columnHere(),
                         QT_TRANSLATE_NOOP("Problem",
                                           "Text follows a closing quotation mark; a delimiter or the end of "
                                           "the row was expected. A quotation mark inside quotes is "
                                           "written twice."));
    }
    return problemAt(cell.line, cell.column,
                     QT_TRANSLATE_NOOP("Problem", "The quotation mark that opens here is never closed."));
}

Result<CsvCell> CsvReader::bareCell()
{
    CsvCell cell{{}, m_line, columnHere(), false};
    const auto begin = m_position;
    for (; !atEnd() && !atLineBreak() && m_text.at(m_position) != m_delimiter; ++m_position) {
        if (m_text.at(m_position) == u'"' && m_format.strayQuotes == StrayQuotes::Refuse)
            return problemAt(m_line, columnHere(),
                             QT_TRANSLATE_NOOP("Problem", "A quotation mark stands inside a cell that does not begin "
                                                          "with one. Put the whole cell in quotation marks and "
                                                          "write those inside twice."));
    }
    cell.text = m_text.sliced(begin, m_position - begin);
    return cell;
}

Result<CsvRow> CsvReader::row()
{
    CsvRow row{m_line, {}};
    for (;;) {
        auto cell = !atEnd() && m_text.at(m_position) == u'"' ? quotedCell() : bareCell();
        if (!cell) {
            passRestOfLine();
            return tl::unexpected(cell.error());
        }
        row.cells.append(std::move(*cell));
        if (atEnd())
            return row;
        if (atLineBreak()) {
            passLineBreak();
            return row;
        }
        ++m_position; // the delimiter; after it a cell follows, even an empty one at the end
    }
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (!atEnd() && atLineBreak() && m_width != 1)
        passLineBreak();
    if (atEnd())
        return std::nullopt;
    auto found = row();
    if (!found)
        return tl::unexpected(found.error());
    if (!m_width)
        m_width = found->cells.size();
    if (found->cells.size() != *m_width)
        return problemAt(
            found->line, 1,
            QT_TRANSLATE_NOOP("Problem",
                              "The number of cells in this row (%1) differs from that of the first row (%2)."),
            {QString::number(found->cells.size()), QString::number(*m_width)});
    return std::optional(std::move(*found));
}

QChar CsvReader::detectDelimiter(const QString &text)
{
    constexpr int rowsLooked = 50;
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        CsvReader reader(text, {candidate, StrayQuotes::Keep});
        qsizetype width = 0;
        qsizetype even = 0;
        for (int i = 0; i < rowsLooked; ++i) {
            const auto row = reader.next();
            if (row && !*row)
                break;
            if (row && width == 0)
                width = (*row)->cells.size();
            even += row.has_value() ? 1 : -1;
        }
        const auto score = width > 1 ? even * 1000 + qMin<qsizetype>(width, 999) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace slatelier::exchange
