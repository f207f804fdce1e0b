// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datum.h"

#include <QByteArray>

#include <vector>

namespace slatelier::exchange {

/// Writes JSON the same way every time: keys in the order given, two spaces of indent, numbers as exact text, UTF-8,
/// a line break at the end. Containers with Layout::Row, and all inside them, stay on one line.
class JsonWriter
{
public:
    enum class Layout
    {
        Lines,
        Row
    };

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(const QString &name);
    void value(const model::Datum &datum, Layout layout = Layout::Lines);
    void text(const QString &text) { scalar(model::quotedJson(text)); }
    void number(const model::Decimal &number) { scalar(number.toString().toUtf8()); }
    void number(qint64 number) { scalar(QByteArray::number(number)); }
    /// A whole number of any length, given as its decimal digits.
    void digits(const QString &number) { scalar(number.toLatin1()); }
    /// A measured number with all digits that tell it from its neighbours; NaN and infinities become null.
    void number(double number);
    void flag(bool flag) { scalar(flag ? "true" : "false"); }
    void null() { scalar("null"); }

    /// What was written; call it when every container is closed.
    QByteArray bytes() const;

private:
    struct Open
    {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void scalar(const QByteArray &json);
    void separate();

    QByteArray m_bytes;
    std::vector<Open> m_open;
    bool m_afterKey = false;
};

} // namespace slatelier::exchange
