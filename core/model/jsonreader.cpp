// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonreader.h"

#include "core/model/jsontext.h"

#include <QLocale>
#include <QSet>

namespace slatelier::model {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// Length of the well-formed UTF-8 character at \a at (Unicode, table 3-7), 0 if there is none.
int characterLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    const auto first = byte(at);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte(at + 1) < low || byte(at + 1) > high)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

class Reader
{
public:
    Reader(JsonText &text, const JsonLimits &limits) : m_text(text), m_bytes(text.bytes), m_limits(limits) {}

    bool read()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
            m_text.lineStarts[0] = 3;
        } else if (m_bytes.startsWith("\xFF\xFE") || m_bytes.startsWith("\xFE\xFF")) {
            return fail(QT_TRANSLATE_NOOP("Problem", "The text is in UTF-16; JSON is always in UTF-8."));
        }
        do {
            if (!valueOrKey())
                return false;
        } while (closeFinished());
        if (m_problem)
            return false;
        passSpace();
        return m_at == m_bytes.size()
            || fail(QT_TRANSLATE_NOOP("Problem", "Something follows the end of the JSON value."));
    }

    Problem problem() const { return *m_problem; }

private:
    bool fail(const char *pattern, const QStringList &arguments = {}) { return failAt(m_at, pattern, arguments); }

    bool failAt(qsizetype offset, const char *pattern, const QStringList &arguments = {})
    {
        const auto place = quint32(offset);
        m_problem = Problem{pattern, arguments, ProblemKind::Content, {}, m_text.lineOf(place), m_text.columnOf(place)};
        return false;
    }

    char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    void passSpace()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            const char byte = m_bytes[m_at];
            if (byte == '\n')
                m_text.lineStarts.push_back(quint32(m_at + 1));
            else if (byte != ' ' && byte != '\t' && byte != '\r')
                return;
        }
    }

    bool begin(JsonKind kind)
    {
        if (qint64(m_text.nodes.size()) >= m_limits.values)
            return fail(QT_TRANSLATE_NOOP("Problem", "The text holds more than %1 values, the most that is read."),
                        {QLocale::c().toString(m_limits.values)});
        JsonNode node;
        node.begin = quint32(m_at);
        node.kind = kind;
        m_text.nodes.push_back(node);
        return true;
    }

    bool finish() // the scalar just read
    {
        m_text.nodes.back().after = quint32(m_text.nodes.size());
        return true;
    }

    /// A scalar, or the opening of an array or object, with the key before it where there has to be one.
    bool valueOrKey()
    {
        passSpace();
        if (!m_open.empty() && m_text.nodes[m_open.back()].kind == JsonKind::Object && !key())
            return false;
        switch (here()) {
        case '{': return open(JsonKind::Object);
        case '[': return open(JsonKind::Array);
        case '"': return string();
        case 't': return word("true", JsonKind::True);
        case 'f': return word("false", JsonKind::False);
        case 'n': return word("null", JsonKind::Null);
        default: break;
        }
        if (here() == '-' || isDigit(here()))
            return number();
        if (m_at >= m_bytes.size())
            return fail(QT_TRANSLATE_NOOP("Problem", "The text ends where a value was expected."));
        return fail(QT_TRANSLATE_NOOP("Problem", "A value was expected here: a string, a number, an object, an array, "
                                                 "true, false or null."));
    }

    bool open(JsonKind kind)
    {
        if (int(m_open.size()) >= m_limits.nesting)
            return fail(QT_TRANSLATE_NOOP("Problem", "Arrays and objects are nested deeper than %1 levels."),
                        {QString::number(m_limits.nesting)});
        if (!begin(kind))
            return false;
        m_open.push_back(quint32(m_text.nodes.size() - 1));
        ++m_at;
        passSpace();
        m_justOpened = here() == (kind == JsonKind::Object ? '}' : ']');
        return true;
    }

    bool key()
    {
        if (here() != '"')
            return fail(QT_TRANSLATE_NOOP("Problem", "A key in double quotation marks was expected here."));
        if (!string())
            return false;
        passSpace();
        if (here() != ':')
            return fail(QT_TRANSLATE_NOOP("Problem", "A colon was expected here, after the key."));
        ++m_at;
        passSpace();
        return true;
    }

    /// After a value: passes the comma, or closes what ends here. True while another value has to follow.
    bool closeFinished()
    {
        if (!m_open.empty() && m_open.back() + 1 == m_text.nodes.size() && !m_justOpened)
            return true; // an array or object with something in it has just been opened
        bool valueDone = !m_justOpened;
        m_justOpened = false;
        while (!m_open.empty()) {
            auto &container = m_text.nodes[m_open.back()];
            const bool object = container.kind == JsonKind::Object;
            container.count += valueDone;
            valueDone = true;
            passSpace();
            if (here() == ',') {
                ++m_at;
                return true;
            }
            if (here() != (object ? '}' : ']'))
                return unclosed(container);
            ++m_at;
            container.after = quint32(m_text.nodes.size());
            if (object && !keysDiffer(m_open.back()))
                return false;
            m_open.pop_back();
        }
        return false;
    }

    bool unclosed(const JsonNode &container)
    {
        const QString line = QString::number(m_text.lineOf(container.begin));
        const bool object = container.kind == JsonKind::Object;
        if (m_at >= m_bytes.size())
            return fail(object ? QT_TRANSLATE_NOOP("Problem", "The text ends inside the object that begins in line %1.")
                               : QT_TRANSLATE_NOOP("Problem", "The text ends inside the array that begins in line %1."),
                        {line});
        return fail(object ? QT_TRANSLATE_NOOP("Problem", "A comma or } was expected here, in the object that begins in "
                                                          "line %1.")
                           : QT_TRANSLATE_NOOP("Problem", "A comma or ] was expected here, in the array that begins in "
                                                          "line %1."),
                    {line});
    }

    bool keysDiffer(quint32 object)
    {
        QSet<QString> seen;
        const auto &nodes = m_text.nodes;
        if (nodes[object].count < 2)
            return true;
        seen.reserve(nodes[object].count);
        for (quint32 node = object + 1; node < nodes[object].after; node = nodes[node + 1].after) {
            const QString name = m_text.textOf(nodes[node]);
            if (seen.contains(name))
                return failAt(nodes[node].begin,
                              QT_TRANSLATE_NOOP("Problem", "The key “%1” occurs twice in the same object."), {name});
            seen.insert(name);
        }
        return true;
    }

    bool word(QByteArrayView expected, JsonKind kind)
    {
        if (!m_bytes.sliced(m_at).startsWith(expected))
            return fail(QT_TRANSLATE_NOOP("Problem", "An unknown word stands here; true, false, null or a string in "
                                                     "quotation marks was expected."));
        if (!begin(kind))
            return false;
        m_at += expected.size();
        return finish();
    }

    bool number()
    {
        const auto start = m_at;
        if (!begin(JsonKind::Number))
            return false;
        m_at += here() == '-';
        const auto digits = m_at;
        bool good = passDigits() && (m_bytes[digits] != '0' || m_at == digits + 1);
        if (good && here() == '.') {
            ++m_at;
            good = passDigits();
        }
        if (good && (here() == 'e' || here() == 'E')) {
            ++m_at;
            m_at += here() == '+' || here() == '-';
            good = passDigits();
        }
        if (!good)
            return failAt(start, QT_TRANSLATE_NOOP("Problem", "This is not a JSON number. Right are for example 0.5, "
                                                              "-12 and 1e-6."));
        m_text.nodes.back().length = quint32(m_at - start);
        return finish();
    }

    bool passDigits()
    {
        const auto start = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at > start;
    }

    bool string()
    {
        const auto start = m_at;
        if (!begin(JsonKind::String))
            return false;
        ++m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"') {
            const char byte = m_bytes[m_at];
            if (byte == '\\') {
                m_text.nodes.back().escaped = true;
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(byte) < 0x20) {
                return fail(QT_TRANSLATE_NOOP("Problem", "A line break or control character stands inside a string; it "
                                                         "is written as \\n or \\u00XX."));
            } else if (const int length = characterLength(m_bytes, m_at)) {
                m_at += length;
            } else {
                return fail(QT_TRANSLATE_NOOP("Problem", "This place is not UTF-8 text."));
            }
        }
        if (m_at >= m_bytes.size())
            return failAt(start, QT_TRANSLATE_NOOP("Problem", "The string that begins here is never closed."));
        m_text.nodes.back().length = quint32(m_at - start - 1);
        ++m_at;
        return finish();
    }

    bool escape()
    {
        const char letter = m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0';
        if (letter == 'u')
            return unicodeEscape();
        if (letter == '\0' || !QByteArrayView("\"\\/bfnrt").contains(letter))
            return fail(QT_TRANSLATE_NOOP("Problem", "This escape is unknown; a backslash is written twice."));
        m_at += 2;
        return true;
    }

    std::optional<char16_t> unit(qsizetype at) const
    {
        if (at + 6 > m_bytes.size() || m_bytes[at] != '\\' || m_bytes[at + 1] != 'u')
            return std::nullopt;
        const auto digits = m_bytes.sliced(at + 2, 4);
        const auto hexadecimal = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
        if (!std::all_of(digits.begin(), digits.end(), hexadecimal))
            return std::nullopt;
        return digits.toUShort(nullptr, 16);
    }

    bool unicodeEscape()
    {
        const auto first = unit(m_at);
        if (!first)
            return fail(QT_TRANSLATE_NOOP("Problem", "Four hexadecimal digits were expected after \\u."));
        if (!QChar::isSurrogate(*first)) {
            m_at += 6;
            return true;
        }
        const auto second = unit(m_at + 6);
        if (!QChar::isHighSurrogate(*first) || !second || !QChar::isLowSurrogate(*second))
            return fail(QT_TRANSLATE_NOOP("Problem", "Half of a surrogate pair stands alone here; it is no character."));
        m_at += 12;
        return true;
    }

    JsonText &m_text;
    QByteArrayView m_bytes;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    std::vector<quint32> m_open; // containers not closed yet
    bool m_justOpened = false; // an empty container: its closing bracket is next
    std::optional<Problem> m_problem;
};

} // namespace

Result<JsonValue> readJson(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > qMin<qint64>(limits.bytes, 0xFFFF'FFF0))
        return failure(QT_TRANSLATE_NOOP("Problem", "The text is larger than %1, the most that is read."),
                              {QLocale::c().formattedDataSize(limits.bytes, 0)});
    auto text = std::make_shared<JsonText>();
    text->bytes = bytes;
    Reader reader(*text, limits);
    if (!reader.read())
        return tl::unexpected(reader.problem());
    return JsonValue(std::move(text), 0);
}

} // namespace slatelier::model
