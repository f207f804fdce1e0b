// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tabletext.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

QString separated(const TextRows &rows, QChar between, const QString &end)
{
    QString text;
    for (const auto &row : rows) {
        QStringList cells = row;
        for (auto &cell : cells) {
            const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [between](QChar c) {
                return c == between || c == u'\n' || c == u'\r' || c == u'"';
            });
            if (quoted)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        }
        text += cells.join(between) + end;
    }
    return text;
}

} // namespace

QString tabSeparated(const TextRows &rows) { return separated(rows, u'\t', u"\n"_s); }

QString commaSeparated(const TextRows &rows)
{
    const bool decimalComma = QLocale().decimalPoint() == u","_s;
    return separated(rows, decimalComma ? u';' : u',', u"\r\n"_s);
}

QString htmlTable(const TextRows &rows, bool hasHead)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto tag = hasHead && i == 0 ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const auto &cell : rows.at(i))
            html += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + tag + u'>';
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

TextRows rowsOf(const QString &text)
{
    TextRows rows;
    QStringList row;
    QString cell;
    bool quoted = false, wasQuoted = false;
    const auto endCell = [&] {
        row.append(wasQuoted ? cell : cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.append(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                endRow();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty() || wasQuoted)
        endRow();
    const auto isEmpty = [](const QStringList &cells) {
        return std::all_of(cells.cbegin(), cells.cend(), [](const QString &one) { return one.isEmpty(); });
    };
    while (!rows.isEmpty() && isEmpty(rows.constLast()))
        rows.removeLast();
    return rows;
}

} // namespace slatelier::shared
