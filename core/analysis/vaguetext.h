// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// Texts as rows of words in sentences, and patterns over them; the ground that the lexicon of vague words stands on.
namespace slatelier::analysis {

/// A word, a number or a sign such as "%".
struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    std::u16string_view word; // in small letters, "е" for "ё"
    int sentence = 0;
    bool inBrackets = false;
    bool isNumber() const { return word.front() >= u'0' && word.front() <= u'9'; }
};

/// The tokens of a text. Letters and digits that stand together are one; "99,9" and "18:30" are one number.
class TokenRow
{
public:
    explicit TokenRow(QStringView text);
    TokenRow(const TokenRow &) = delete; // the words point into it
    TokenRow &operator=(const TokenRow &) = delete;

    size_t size() const { return m_tokens.size(); }
    const Token &operator[](size_t index) const { return m_tokens[index]; }
    /// The first token of the sentence of \a index, and the one after its last.
    size_t sentenceBegin(size_t index) const;
    size_t sentenceEnd(size_t index) const;

private:
    void divide(QStringView text);
    bool endsSentence(QStringView text, qsizetype from, qsizetype to) const;

    std::u16string m_small;
    std::vector<Token> m_tokens;
};

/// One element of a pattern: any of several words, stems or endings.
class WordSet
{
public:
    WordSet() = default;
    /// "word/stem*/*ending"
    explicit WordSet(std::u16string_view alternatives);
    bool holds(std::u16string_view word) const;
    bool isEmpty() const { return m_forms.empty(); }

    struct Form
    {
        std::u16string_view text;
        enum { Whole, Stem, Ending } kind = Whole;
    };
    const std::vector<Form> &forms() const { return m_forms; }

private:
    std::vector<Form> m_forms;
};

/// A row of word sets, as described at VaguePhrase.
class WordPattern
{
public:
    explicit WordPattern(std::u16string_view text);
    const WordSet &first() const { return m_elements.front().words; }
    /// How many tokens match from \a at on, all within one sentence; 0 = none.
    size_t matches(const TokenRow &row, size_t at) const;

private:
    struct Element
    {
        WordSet words;
        bool afterGap = false; // up to four words of any kind may stand before
    };
    size_t matchFrom(const TokenRow &row, size_t element, size_t at, size_t end) const;

    WordSet m_notBefore;
    WordSet m_notAfter;
    std::vector<Element> m_elements;
};

} // namespace slatelier::analysis
