// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/result.h"

/// What a project must never contain, however it is edited: references into nothing, services built
/// of themselves, signed editions that changed.
namespace slatelier::model {

/// The first such thing in the whole project, or nothing.
std::optional<Problem> unsoundness(const Project &project);
/// The same, looking only at what \a difference can have broken on the way to \a after.
std::optional<Problem> unsoundness(const Project &after, const Difference &difference);

} // namespace slatelier::model
