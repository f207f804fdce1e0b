// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsontext.h"

#include <algorithm>

namespace slatelier::model {


QString everyCharacter(QByteArrayView utf8)
{
    QString text;
    for (; utf8.startsWith("\xEF\xBB\xBF"); utf8 = utf8.sliced(3))
        text += QChar(QChar::ByteOrderMark);
    return text.isEmpty() ? QString::fromUtf8(utf8) : text + QString::fromUtf8(utf8);
}

qint64 JsonText::lineOf(quint32 offset) const
{
    return std::upper_bound(lineStarts.begin(), lineStarts.end(), offset) - lineStarts.begin();
}

qint64 JsonText::columnOf(quint32 offset) const
{
    const auto start = lineStarts[static_cast<std::size_t>(lineOf(offset) - 1)];
    const auto before = QByteArrayView(bytes).sliced(start, offset - start);
    return 1 + std::count_if(before.begin(), before.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

QString JsonText::textOf(const JsonNode &node) const
{
    const auto raw = QByteArrayView(bytes).sliced(node.begin + (node.kind == JsonKind::String ? 1 : 0), node.length);
    if (!node.escaped)
        return everyCharacter(raw);
    QString text;
    qsizetype from = 0;
    for (qsizetype i = raw.indexOf('\\'); i >= 0; i = QByteArrayView(raw).indexOf('\\', from)) {
        text += everyCharacter(raw.sliced(from, i - from));
        from = i + 2;
        switch (raw[i + 1]) {
        case 'b': text += u'\b'; break;
        case 'f': text += u'\f'; break;
        case 'n': text += u'\n'; break;
        case 'r': text += u'\r'; break;
        case 't': text += u'\t'; break;
        case 'u':
            text += QChar(raw.sliced(i + 2, 4).toUShort(nullptr, 16));
            from = i + 6;
            break;
        default: text += QLatin1Char(raw[i + 1]); break;
        }
    }
    return text + everyCharacter(raw.sliced(from));
}

JsonKind JsonValue::kind() const { return m_text->nodes[m_node].kind; }
qint64 JsonValue::line() const { return m_text->lineOf(m_text->nodes[m_node].begin); }
qint64 JsonValue::column() const { return m_text->columnOf(m_text->nodes[m_node].begin); }
qsizetype JsonValue::size() const { return m_text->nodes[m_node].count; }
quint32 JsonValue::after(const JsonText &text, quint32 node) { return text.nodes[node].after; }
quint32 JsonMember::after(const JsonText &text, quint32 node) { return text.nodes[node + 1].after; }

QString JsonValue::text() const
{
    const auto &node = m_text->nodes[m_node];
    return node.kind == JsonKind::String || node.kind == JsonKind::Number ? m_text->textOf(node) : QString();
}

JsonWalk<JsonValue> JsonValue::values() const
{
    const auto last = is(JsonKind::Array) ? m_text->nodes[m_node].after : m_node + 1;
    return {m_text, m_node + 1, last};
}

JsonWalk<JsonMember> JsonValue::members() const
{
    const auto last = is(JsonKind::Object) ? m_text->nodes[m_node].after : m_node + 1;
    return {m_text, m_node + 1, last};
}

std::optional<JsonValue> JsonValue::member(QStringView key) const
{
    for (const auto &member : members()) {
        if (member.name() == key)
            return member.value();
    }
    return std::nullopt;
}

Problem JsonValue::problem(const char *pattern, const QStringList &arguments) const
{
    return {pattern, arguments, ProblemKind::Content, {}, line(), column()};
}

JsonMember::JsonMember(std::shared_ptr<const JsonText> text, quint32 node)
    : m_key(text, node)
    , m_value(text, node + 1)
    , m_name(m_key.text())
{
}

} // namespace slatelier::model
