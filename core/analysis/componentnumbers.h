// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"
#include "core/model/components.h"
#include "core/model/result.h"

namespace slatelier::analysis {

/// What keeps a law from being one: a mean, an end or observed values that are missing, or a mean beside them. \a name is
/// that of what has the law.
std::optional<model::Problem> problemOf(const model::Distribution &distribution, const QString &name);

/// The engine's numbers of a component: from its means, else from the means of its laws, else from its stated share;
/// a flicker is worked into the means (steady state, closed form). A problem when they are missing or contradict.
model::Result<engine::Component> numbersOf(const model::Component &component);

} // namespace slatelier::analysis
