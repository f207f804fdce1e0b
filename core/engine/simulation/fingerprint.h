// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/simulationmodel.h"

namespace slatelier::engine {

/// A number that differs between models that could give different results: tallies are only added when it agrees.
std::uint64_t fingerprintOf(const SimulationModel &model);

} // namespace slatelier::engine
