// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datum.h"

namespace slatelier::model {

Datum::Datum(Object object) : m_value(std::move(object)) {}

const Datum *Datum::member(QStringView key) const
{
    if (const auto *members = object()) {
        for (const auto &member : *members) {
            if (member.key == key)
                return &member.value;
        }
    }
    return nullptr;
}

bool operator==(const Datum &a, const Datum &b)
{
    return a.m_value == b.m_value;
}

QByteArray quotedJson(const QString &text)
{
    QByteArray quoted = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': quoted += "\\\""; break;
        case '\\': quoted += "\\\\"; break;
        case '\n': quoted += "\\n"; break;
        case '\r': quoted += "\\r"; break;
        case '\t': quoted += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                quoted += "\\u00" + QByteArray(1, c).toHex();
            else
                quoted += c;
        }
    }
    return quoted + '"';
}

QByteArray Datum::toJson() const
{
    if (const auto *value = flag())
        return *value ? "true" : "false";
    if (const auto *value = number())
        return value->toString().toLatin1();
    if (const auto *value = text())
        return quotedJson(*value);
    QByteArrayList parts;
    if (const auto *value = list()) {
        for (const auto &element : *value)
            parts += element.toJson();
        return '[' + parts.join(',') + ']';
    }
    if (const auto *value = object()) {
        for (const auto &member : *value)
            parts += quotedJson(member.key) + ':' + member.value.toJson();
        return '{' + parts.join(',') + '}';
    }
    return "null";
}

} // namespace slatelier::model
