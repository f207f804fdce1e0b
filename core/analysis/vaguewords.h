// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreements.h"

#include <span>

/// Words that sound like a promise and bind nobody: “best efforts”, “promptly”, “where practicable”.
namespace slatelier::analysis {

/// What such words leave open.
enum class Vagueness { Effort, Speed, Possibility, Care, Quality, Frequency };

/// One line of the lexicon. A pattern is a row of words with one space between them: a word as it is, a stem "усили*",
/// an ending "*ения", several of these with "/" between, "..." for up to four words of any kind. A first element that
/// begins with "-" must not stand before, one that begins with "!" must not follow. Small letters, "е" for "ё".
struct VaguePhrase
{
    model::Language language;
    Vagueness kind;
    const char16_t *pattern;
};

/// The two halves of the lexicon.
std::span<const VaguePhrase> russianVaguePhrases();
std::span<const VaguePhrase> englishVaguePhrases();

/// A phrase found in a text, as it stands there.
struct VagueWords
{
    qsizetype start = 0;
    qsizetype length = 0;
    const VaguePhrase *phrase = nullptr;
};

/// The vague phrases of \a text in both languages, in its order. A phrase does not count when its own sentence says
/// (a) a number with a unit of time, share, money, count or speed, a number after “at least”, “no later than” and the
/// like, a time of day to which it must be done, or a single unit as a limit (“within an hour”, “the next working day”,
/// “every week”); hours a day and days a week tell when somebody is there and are no limit, nor are years and dates of
/// documents; (b) what follows if it is not done: a penalty, a credit, a refund, a reduction, a termination; or (c) where
/// the limit stands: a word of time or level and a numbered clause, section, table or annex. A sentence ends at a full
/// stop, a semicolon or the end of the line.
QList<VagueWords> vagueWords(QStringView text);

/// What to write instead, in the language of the program.
QString adviceFor(Vagueness kind);

} // namespace slatelier::analysis
