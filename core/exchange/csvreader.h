// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace slatelier::exchange {

/// One cell with the place where it begins; lines and columns count from 1, a column is a character of the line.
struct CsvCell
{
    QString text;
    int line = 0;
    int column = 0;
    bool quoted = false;
};

struct CsvRow
{
    int line = 0;
    QList<CsvCell> cells;
};

enum class StrayQuotes
{
    Refuse,
    Keep
};

struct CsvFormat
{
    std::optional<QChar> delimiter; ///< absent: found out from the first rows
    StrayQuotes strayQuotes = StrayQuotes::Refuse;
};

/// Reads a table of RFC 4180 row by row; CRLF, LF and CR end a row outside quotes and stay as they are inside.
///
/// A quote inside an unquoted cell and text after a closing quote are refused, because nobody can say what the writer
/// meant; StrayQuotes::Keep takes the first of them literally, as spreadsheets do. An empty line is no row, except in
/// a table of one column, where it is an empty cell. Every row must have as many cells as the first.
class CsvReader
{
public:
    explicit CsvReader(QString text, CsvFormat format = {});

    /// The next row, or nothing after the last. After a problem the next call goes on with the following line.
    model::Result<std::optional<CsvRow>> next();

    QChar delimiter() const { return m_delimiter; }

    /// `;`, `,` or tab: the one that cuts the first rows most evenly; a comma when none does.
    static QChar detectDelimiter(const QString &text);

private:
    model::Result<CsvCell> quotedCell();
    model::Result<CsvCell> bareCell();
    model::Result<CsvRow> row();
    bool atEnd() const { return m_position >= m_text.size(); }
    bool atLineBreak() const;
    void passLineBreak();
    void passRestOfLine();
    int columnHere();

    QString m_text;
    CsvFormat m_format;
    QChar m_delimiter;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    qsizetype m_countedTo = -1; // columns are counted once, not anew for each cell
    int m_countedColumn = 1;
    std::optional<qsizetype> m_width;
};

} // namespace slatelier::exchange
