// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"
#include "core/model/components.h"
#include "core/model/result.h"

namespace slatelier::analysis {

/// The engine's numbers of a component: from its means, else from the means of its laws, else from its stated share;
/// a flicker is worked into the means (steady state, closed form). A problem when they are missing or contradict.
model::Result<engine::Component> numbersOf(const model::Component &component);

} // namespace slatelier::analysis
