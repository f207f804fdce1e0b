// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/estimates.h"
#include "core/engine/structure.h"

#include <stop_token>

namespace slatelier::engine {

struct StateSampleOptions
{
    std::uint64_t seed = 1;
    std::uint64_t samples = 8'000'000; ///< rounded up to whole blocks
    unsigned threads = 0;              ///< 0 = as many as the machine has; changes no number
    std::stop_token stop = {};
};

/// How often a service was down in so many states drawn at random.
struct StateSample
{
    std::uint64_t samples = 0;
    std::uint64_t down = 0;
    Proportion unavailability; ///< with the 95 % interval of Clopper and Pearson
};

/// Draws the components up or down, each by itself with its unavailability, 4,096 states side by side: the next
/// component down is found by a geometric step, gates are evaluated for 64 states in one go. For services that are too
/// large to be solved. Absent when stopped, or where the structure has a fault.
std::optional<StateSample> sampledStates(const Structure &structure, Source top,
                                         const StateSampleOptions &options = {});

} // namespace slatelier::engine
