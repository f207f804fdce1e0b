// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <charconv>
#include <cmath>

namespace slatelier::exchange {

using model::Datum;

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.empty())
        return;
    Open &open = m_open.back();
    if (!open.empty)
        m_bytes += open.layout == Layout::Row ? ", " : ",";
    open.empty = false;
    if (open.layout == Layout::Lines)
        m_bytes += '\n' + QByteArray(2 * qsizetype(m_open.size()), ' ');
}

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    const bool inRow = !m_open.empty() && m_open.back().layout == Layout::Row;
    m_bytes += bracket;
    m_open.push_back({inRow ? Layout::Row : layout});
}

void JsonWriter::end(char bracket)
{
    Q_ASSERT(!m_open.empty() && !m_afterKey);
    const Open open = m_open.back();
    m_open.pop_back();
    if (open.layout == Layout::Lines && !open.empty)
        m_bytes += '\n' + QByteArray(2 * qsizetype(m_open.size()), ' ');
    m_bytes += bracket;
}

void JsonWriter::key(const QString &name)
{
    separate();
    m_bytes += model::quotedJson(name) + ": ";
    m_afterKey = true;
}

void JsonWriter::scalar(const QByteArray &json)
{
    separate();
    m_bytes += json;
}

void JsonWriter::number(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    char digits[32];
    const auto written = std::to_chars(digits, digits + sizeof digits, number);
    scalar(QByteArray(digits, written.ptr - digits));
}

void JsonWriter::value(const Datum &datum, Layout layout)
{
    if (const auto *object = datum.object()) {
        beginObject(layout);
        for (const auto &member : *object) {
            key(member.key);
            value(member.value, layout);
        }
        endObject();
    } else if (const auto *list = datum.list()) {
        beginArray(layout);
        for (const auto &item : *list)
            value(item, layout);
        endArray();
    } else {
        scalar(datum.toJson());
    }
}

QByteArray JsonWriter::bytes() const
{
    Q_ASSERT(m_open.empty() && !m_afterKey);
    return m_bytes + '\n';
}

} // namespace slatelier::exchange
