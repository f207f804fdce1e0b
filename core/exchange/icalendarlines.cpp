// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendarlines.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;

namespace {

struct RawLine
{
    QString text;
    qint64 line = 0;
};

QList<RawLine> unfolded(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<RawLine> lines;
    qint64 number = 0;
    for (const auto &part : QStringView(text).split(u'\n')) {
        ++number;
        const bool folded = part.startsWith(u' ') || part.startsWith(u'\t');
        if (folded && !lines.isEmpty())
            lines.last().text += part.sliced(1);
        else if (!part.trimmed().isEmpty())
            lines += {part.toString(), number};
    }
    return lines;
}

bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'-' || c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

/// The first of \a stops outside quotes, or the end.
qsizetype endOf(QStringView text, qsizetype from, QStringView stops)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (!quoted && stops.contains(text.at(i)))
            return i;
    }
    return text.size();
}

ContentLine lineOf(const RawLine &raw)
{
    const QStringView text(raw.text);
    const ContentLine broken{{}, {}, raw.text, raw.line};
    ContentLine line{{}, {}, {}, raw.line};
    qsizetype end = endOf(text, 0, u";:");
    line.name = text.first(end).trimmed().toString().toUpper();
    if (!isName(line.name) || end == text.size())
        return broken;
    while (text.at(end) == u';') {
        const qsizetype start = end + 1;
        end = endOf(text, start, u";:");
        if (end == text.size())
            return broken;
        const QString parameter = text.sliced(start, end - start).toString();
        QString value = parameter.section(u'=', 1);
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1).chopped(1);
        line.parameters.insert(parameter.section(u'=', 0, 0).trimmed().toUpper(), value);
    }
    line.value = text.sliced(end + 1).toString();
    return line;
}

} // namespace

QList<ContentLine> contentLines(const QString &text)
{
    QList<ContentLine> lines;
    for (const auto &raw : unfolded(text))
        lines += lineOf(raw);
    return lines;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            text += value.at(i);
            continue;
        }
        const QChar next = value.at(++i);
        text += next == u'n' || next == u'N' ? u'\n' : next;
    }
    return text;
}

} // namespace slatelier::exchange
