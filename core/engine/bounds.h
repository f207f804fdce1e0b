// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

namespace slatelier::engine {

/// Between which numbers the unavailability of a service lies for certain.
struct Bounds
{
    double low = 0.0;
    double high = 1.0;
};

/// For services that are too large to be solved: the diagram of each gate is kept to `nodes` nodes, once by taking
/// components as up where that loses least, which gives a function that fails less often, and once as down where that
/// adds least. Both are solved exactly, and because gates only grow with their inputs the service lies between them
/// (truncation of decision diagrams; for cut sets: Rauzy, "Mathematical foundations of minimal cutsets", 2001). Done
/// under three orders of the components, of which each bound is the best.
/// Independent components, all usable. Faults: UnknownSource, Cycle, Stopped.
Outcome<Bounds> boundsOf(const Structure &structure, Source top, std::uint32_t nodes = 1'000,
                         const Limits &limits = {});

} // namespace slatelier::engine
