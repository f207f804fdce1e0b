// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace slatelier::model {

enum class JsonKind : quint8 { Null, False, True, Number, String, Array, Object };

class JsonText;
class JsonValue;

/// Walks the values of an array; for an object use JsonMembers.
template<class Item>
class JsonWalk
{
public:
    class Step
    {
    public:
        Step(std::shared_ptr<const JsonText> text, quint32 node) : m_text(std::move(text)), m_node(node) {}
        Item operator*() const { return Item(m_text, m_node); }
        Step &operator++()
        {
            m_node = Item::after(*m_text, m_node);
            return *this;
        }
        bool operator==(const Step &other) const { return m_node == other.m_node; }

    private:
        std::shared_ptr<const JsonText> m_text;
        quint32 m_node;
    };

    JsonWalk(std::shared_ptr<const JsonText> text, quint32 first, quint32 last)
        : m_text(std::move(text)), m_first(first), m_last(last) {}
    Step begin() const { return {m_text, m_first}; }
    Step end() const { return {m_text, m_last}; }

private:
    std::shared_ptr<const JsonText> m_text;
    quint32 m_first;
    quint32 m_last;
};

class JsonMember;

/// A value of a JSON text that knows where it stands. Cheap to copy; keeps the text alive.
class JsonValue
{
public:
    JsonValue(std::shared_ptr<const JsonText> text, quint32 node) : m_text(std::move(text)), m_node(node) {}

    JsonKind kind() const;
    bool is(JsonKind kind) const { return this->kind() == kind; }
    qint64 line() const; ///< from 1
    qint64 column() const; ///< from 1, in characters
    /// The text of a string, or a number exactly as it is written; empty for other kinds.
    QString text() const;
    /// Number of values in an array, of members in an object; 0 for other kinds.
    qsizetype size() const;
    JsonWalk<JsonValue> values() const;
    JsonWalk<JsonMember> members() const;
    std::optional<JsonValue> member(QStringView key) const;

    /// A problem at this place.
    Problem problem(const char *pattern, const QStringList &arguments = {}) const;

    static quint32 after(const JsonText &text, quint32 node);

private:
    std::shared_ptr<const JsonText> m_text;
    quint32 m_node;
};

/// A key with its value; the key knows its place too.
class JsonMember
{
public:
    JsonMember(std::shared_ptr<const JsonText> text, quint32 node);
    const QString &name() const { return m_name; }
    const JsonValue &key() const { return m_key; }
    const JsonValue &value() const { return m_value; }

    static quint32 after(const JsonText &text, quint32 node);

private:
    JsonValue m_key;
    JsonValue m_value;
    QString m_name;
};

struct JsonLimits
{
    qint64 bytes = 128 * 1024 * 1024;
    qint64 values = 10'000'000; ///< 20 bytes of memory each
    int nesting = 512;
};

/// Reads RFC 8259 strictly, in one pass and without recursion: UTF-8 only (a byte order mark at the start is allowed),
/// no duplicate keys, numbers kept as text of any length. The first error ends the reading and is returned with line
/// and column. Unlike QJsonDocument it knows the place of every value, for what is wrong in the meaning.
Result<JsonValue> readJson(const QByteArray &bytes, const JsonLimits &limits = {});

} // namespace slatelier::model
