// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/estimates.h"
#include "core/engine/simulation/simulationmodel.h"

#include <stop_token>

namespace slatelier::engine {

struct RareOptions
{
    std::uint64_t seed = 1;
    /// 0 = as many as the machine has. Changes no number of the result.
    unsigned threads = 1;
    /// Windows of the estimate itself, at most; learning takes some more.
    std::uint64_t mostWindows = 400'000;
    /// Fewer where this relative error (one standard deviation) is expected with fewer.
    double aim = 0.02;
    std::stop_token stop;
};

struct RareBreach
{
    Proportion probability;     ///< bounds of the 95 % interval, on the scale of the logarithm
    double relativeError = 0.0; ///< one standard deviation, of the probability
    std::uint64_t windows = 0;  ///< drawn for the estimate
};

/// The chance that the window breaks target `target` of a service, for breaches that a plain sample does not see.
/// Windows are drawn from a mixture: each minimal cut set of the service has laws of its own under which its components
/// are down long enough (FailureBias), some windows are drawn as they are; every window counts by the exact ratio of
/// the densities. The laws are learned from windows that are not used again, so the estimate is unbiased and its error
/// follows from the spread of its windows.
///
/// Absent where the model has more than one window, where nothing below the service can be biased, where a quiet window
/// breaks the target, and where no estimate came out that a handful of windows did not decide. The same input gives the
/// same numbers on any number of threads. Usable model required.
std::optional<RareBreach> rareBreach(const SimulationModel &model, std::size_t service, std::size_t target,
                                     const RareOptions &options);

} // namespace slatelier::engine
