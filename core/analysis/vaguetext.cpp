// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vaguetext.h"

#include <QChar>

#include <algorithm>

namespace slatelier::analysis {

namespace {

constexpr size_t widestGap = 4;

char16_t small(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'A' && letter <= u'Z' ? char16_t(letter + 32) : letter;
    if (letter == u'ё' || letter == u'Ё')
        return u'е';
    if (letter >= u'А' && letter <= u'Я')
        return char16_t(letter + 32);
    return letter >= u'а' && letter <= u'я' ? letter : char16_t(QChar::toLower(char32_t(letter)));
}

bool isDigit(char16_t letter) { return letter >= u'0' && letter <= u'9'; }

bool isLetter(char16_t letter)
{
    if (letter < 0x80)
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || isDigit(letter);
    return (letter >= u'А' && letter <= u'я') || QChar::isLetterOrNumber(letter);
}

bool isSign(char16_t letter)
{
    return letter == u'%' || letter == u'€' || letter == u'$' || letter == u'£' || letter == u'₽' || letter == u'‰';
}

bool isUpper(QChar letter) { return letter.isUpper(); }

/// Short words whose full stop ends no sentence.
bool isAbbreviation(std::u16string_view word)
{
    static const WordSet known(u"г/ул/им/п/пп/ст/гл/т/д/е/разд/прил/табл/рис/см/стр/напр/обл/корп/mr/mrs/ms/dr/no/nos/e/i/g/cl/art/sec/app/sch/fig/inc/ltd/co/vs");
    return known.holds(word);
}

} // namespace

TokenRow::TokenRow(QStringView text)
{
    m_small.resize(size_t(text.size()));
    std::transform(text.utf16(), text.utf16() + text.size(), m_small.begin(), small);
    m_tokens.reserve(size_t(text.size()) / 6 + 4);
    divide(text);
}

void TokenRow::divide(QStringView text)
{
    const std::u16string_view all(m_small);
    qsizetype gap = 0;
    int sentence = 0, brackets = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t letter = text.utf16()[at];
        brackets = letter == u'(' ? brackets + 1 : letter == u')' ? std::max(brackets - 1, 0) : brackets;
        if (!isLetter(letter) && !isSign(letter)) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (!isSign(letter) && end < text.size()) {
            const char16_t next = text.utf16()[end];
            const bool inNumber = isDigit(letter) && (next == u',' || next == u'.' || next == u':')
                && end + 1 < text.size() && isDigit(text.utf16()[end + 1]) && isDigit(text.utf16()[end - 1]);
            if (!isLetter(next) && !inNumber && next != u'\u00ad')
                break;
            if (isDigit(letter) && isLetter(next) && !isDigit(next))
                break; // "4ч", "30min"
            ++end;
        }
        if (!m_tokens.empty() && endsSentence(text, gap, at)) {
            ++sentence;
            brackets = 0;
        }
        m_tokens.push_back({at, end - at, all.substr(size_t(at), size_t(end - at)), sentence, brackets > 0});
        gap = at = end;
    }
}

/// What stands between two tokens: does a sentence end in it?
bool TokenRow::endsSentence(QStringView text, qsizetype from, qsizetype to) const
{
    const auto between = text.sliced(from, to - from);
    for (qsizetype i = 0; i < between.size(); ++i) {
        const char16_t sign = between.utf16()[i];
        if (sign == u'\n' || sign == u'\r' || sign == u';' || sign == u'!' || sign == u'?' || sign == u'\u2029' || sign == u'•')
            return true;
        if ((sign != u'.' && sign != u'…') || i + 1 >= between.size() || !between.at(i + 1).isSpace())
            continue;
        const auto &last = m_tokens.back();
        const bool initial = last.length == 1 && isUpper(text.at(last.start));
        const QChar next = text.at(to);
        if (!initial && !isAbbreviation(last.word) && (isUpper(next) || next.isDigit()))
            return true;
    }
    return false;
}

size_t TokenRow::sentenceBegin(size_t index) const
{
    const auto at = std::lower_bound(m_tokens.begin(), m_tokens.end(), m_tokens[index].sentence,
                                     [](const Token &token, int sentence) { return token.sentence < sentence; });
    return size_t(at - m_tokens.begin());
}

size_t TokenRow::sentenceEnd(size_t index) const
{
    const auto at = std::upper_bound(m_tokens.begin(), m_tokens.end(), m_tokens[index].sentence,
                                     [](int sentence, const Token &token) { return sentence < token.sentence; });
    return size_t(at - m_tokens.begin());
}

WordSet::WordSet(std::u16string_view alternatives)
{
    while (!alternatives.empty()) {
        const auto slash = alternatives.find(u'/');
        auto text = alternatives.substr(0, slash);
        alternatives = slash == std::u16string_view::npos ? std::u16string_view() : alternatives.substr(slash + 1);
        if (text.starts_with(u'*'))
            m_forms.push_back({text.substr(1), Form::Ending});
        else if (text.ends_with(u'*'))
            m_forms.push_back({text.substr(0, text.size() - 1), Form::Stem});
        else
            m_forms.push_back({text, Form::Whole});
    }
}

bool WordSet::holds(std::u16string_view word) const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const Form &form) {
        switch (form.kind) {
        case Form::Whole: return word == form.text;
        case Form::Stem: return word.starts_with(form.text);
        case Form::Ending: break;
        }
        return word.ends_with(form.text);
    });
}

WordPattern::WordPattern(std::u16string_view text)
{
    bool gap = false;
    while (!text.empty()) {
        const auto space = text.find(u' ');
        const auto element = text.substr(0, space);
        text = space == std::u16string_view::npos ? std::u16string_view() : text.substr(space + 1);
        if (element == u"...") {
            gap = true;
        } else if (element.starts_with(u'-')) {
            m_notBefore = WordSet(element.substr(1));
        } else if (element.starts_with(u'!')) {
            m_notAfter = WordSet(element.substr(1));
        } else {
            m_elements.push_back({WordSet(element), gap});
            gap = false;
        }
    }
}

size_t WordPattern::matches(const TokenRow &row, size_t at) const
{
    if (!m_elements.front().words.holds(row[at].word))
        return 0;
    const int sentence = row[at].sentence;
    if (!m_notBefore.isEmpty() && at > 0 && row[at - 1].sentence == sentence && m_notBefore.holds(row[at - 1].word))
        return 0;
    size_t end = at;
    while (end < row.size() && row[end].sentence == sentence && end < at + 24)
        ++end;
    const size_t after = matchFrom(row, 1, at + 1, end);
    if (after == 0 || (!m_notAfter.isEmpty() && after < end && m_notAfter.holds(row[after].word)))
        return 0;
    return after - at;
}

/// The token after the match of the elements from \a element on; 0 = none.
size_t WordPattern::matchFrom(const TokenRow &row, size_t element, size_t at, size_t end) const
{
    if (element == m_elements.size())
        return at;
    const size_t last = m_elements[element].afterGap ? at + widestGap : at;
    for (size_t i = at; i <= last && i < end; ++i) {
        if (!m_elements[element].words.holds(row[i].word))
            continue;
        if (const size_t after = matchFrom(row, element + 1, i + 1, end))
            return after;
    }
    return 0;
}

} // namespace slatelier::analysis
