// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/vaguetext.h"

/// What makes a sentence binding in spite of a vague word.
namespace slatelier::analysis {

/// Does the sentence of the token say a limit, what follows when it is missed, or where the limit stands? The exact
/// rule is written at vagueWords().
bool saysWhatBinds(const TokenRow &row, size_t token);

} // namespace slatelier::analysis
