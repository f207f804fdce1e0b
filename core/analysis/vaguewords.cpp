// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vaguewords.h"

#include "core/analysis/vaguemeasure.h"

#include <QCoreApplication>

#include <unordered_map>

namespace slatelier::analysis {

namespace {

/// The lexicon by the first two letters of what a phrase begins with.
class Lexicon
{
public:
    struct Line
    {
        WordPattern pattern;
        const VaguePhrase *phrase;
    };

    Lexicon()
    {
        for (const auto half : {russianVaguePhrases(), englishVaguePhrases()}) {
            for (const auto &phrase : half)
                m_lines.push_back({WordPattern(phrase.pattern), &phrase});
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            for (const auto &form : m_lines[i].pattern.first().forms()) {
                auto &lines = m_byLetters[keyOf(form.text)];
                if (lines.empty() || lines.back() != i)
                    lines.push_back(i);
            }
        }
    }

    /// The longest phrase that begins at \a at; its length in tokens, 0 = none.
    size_t longest(const TokenRow &row, size_t at, const VaguePhrase *&phrase) const
    {
        const auto found = m_byLetters.find(keyOf(row[at].word));
        size_t length = 0;
        for (size_t i = 0; found != m_byLetters.end() && i < found->second.size(); ++i) {
            const auto &line = m_lines[found->second[i]];
            const size_t matched = line.pattern.matches(row, at);
            if (matched > length) {
                length = matched;
                phrase = line.phrase;
            }
        }
        return length;
    }

private:
    static unsigned keyOf(std::u16string_view word) { return word[0] | (word.size() > 1 ? unsigned(word[1]) << 16 : 0U); }

    std::vector<Line> m_lines;
    std::unordered_map<unsigned, std::vector<size_t>> m_byLetters;
};

} // namespace

QList<VagueWords> vagueWords(QStringView text)
{
    static const Lexicon lexicon;
    QList<VagueWords> found;
    if (text.isEmpty())
        return found;
    const TokenRow row(text);
    for (size_t at = 0; at < row.size();) {
        const VaguePhrase *phrase = nullptr;
        const size_t length = lexicon.longest(row, at, phrase);
        if (length > 0 && !saysWhatBinds(row, at)) {
            const auto &last = row[at + length - 1];
            found.append({row[at].start, last.start + last.length - row[at].start, phrase});
        }
        at += std::max<size_t>(length, 1);
    }
    return found;
}

QString adviceFor(Vagueness kind)
{
    switch (kind) {
    case Vagueness::Effort: return QCoreApplication::translate("Vagueness", "Say what is done, by when, and what follows if it is not.");
    case Vagueness::Speed: return QCoreApplication::translate("Vagueness", "Say within how long.");
    case Vagueness::Possibility: return QCoreApplication::translate("Vagueness", "Say under which condition, and who proves it.");
    case Vagueness::Care: return QCoreApplication::translate("Vagueness", "Name the standard, the check or the record that shows it.");
    case Vagueness::Quality: return QCoreApplication::translate("Vagueness", "Give the metric and its value.");
    case Vagueness::Frequency: break;
    }
    return QCoreApplication::translate("Vagueness", "Say how often, or in how many cases of a hundred.");
}

} // namespace slatelier::analysis
