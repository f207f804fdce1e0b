// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/result.h"

/// What was signed stays as it was signed.
namespace slatelier::model {

/// Why \a difference, which leads to \a after, may not be made: it changes or removes a signed edition, or changes the
/// clauses of an agreement whose present edition is signed. Internal notes may change, and an agreement may be retired.
std::optional<Problem> signatureBroken(const Project &after, const Difference &difference);

} // namespace slatelier::model
