// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/jsonreader.h"

namespace slatelier::model {

/// One value in the flat tree of a JSON text: its children follow it directly; a member of an object is a String node
/// for the key and then the value.
struct JsonNode
{
    quint32 begin = 0; // offset of the first byte
    quint32 length = 0; // of strings without their quotes, of numbers
    quint32 after = 0; // index of the first node behind this value
    quint32 count = 0;
    JsonKind kind = JsonKind::Null;
    bool escaped = false;
};

class JsonText
{
public:
    QByteArray bytes;
    std::vector<JsonNode> nodes;

    qint64 lineOf(quint32 offset) const;
    qint64 columnOf(quint32 offset) const;
    /// The text of a String or Number node with escapes resolved.
    QString textOf(const JsonNode &node) const;

    std::vector<quint32> lineStarts{0};
};

/// Every character of \a utf8; QString::fromUtf8() would drop a byte order mark at the beginning.
QString everyCharacter(QByteArrayView utf8);

} // namespace slatelier::model
