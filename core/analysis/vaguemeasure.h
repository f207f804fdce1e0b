// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/vaguetext.h"

/// What makes a sentence binding in spite of a vague word.
namespace slatelier::analysis {

/// Does the sentence of the token say a limit, what follows when it is missed, or where the limit stands? The exact
/// rule is written at vagueWords().
bool saysWhatBinds(const TokenRow &row, size_t token);
/// Does any sentence of the text?
bool bindsAnybody(QStringView text);
/// Is the pattern anywhere in the text?
bool holdsWords(QStringView text, const WordPattern &pattern);

} // namespace slatelier::analysis
