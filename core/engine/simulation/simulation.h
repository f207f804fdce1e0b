// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/servicebook.h"

#include <functional>
#include <stop_token>
#include <variant>

/// What will happen in one window of an agreement: histories of up and down are drawn from random numbers that depend
/// only on the seed, the identities of things and the number of the replication, and are counted by the agreement's
/// rules. Plain numbers in, plain numbers out.
namespace slatelier::engine {

struct SimulationOptions
{
    std::uint64_t seed = 1;
    /// Replications `first` .. `first` + `replications` - 1. Each is independent of all others, so ranges may be
    /// simulated apart and their tallies added.
    std::uint64_t first = 0;
    std::uint64_t replications = 10'000;
    /// 0 = as many as the machine has. Changes no number of the result.
    unsigned threads = 0;
    Precision precision;
    /// Asked after each replication at least; a request ends the work with SimulationFault::Kind::Stopped.
    std::stop_token stop;
    /// Called from the calling thread about twenty times a second with the replications done. May be empty.
    std::function<void(std::uint64_t)> progress;
};

struct SimulationRun
{
    std::vector<Tally> services;
    /// Agreed ticks of each window, for each service.
    std::vector<std::vector<Tick>> bases;
    /// Failures and restorations of components inside the windows.
    std::uint64_t componentEvents = 0;
    Tick warmUp = 0;
};

/// All faults of the model, or Stopped; otherwise the run.
std::variant<SimulationRun, std::vector<SimulationFault>> simulate(const SimulationModel &model,
                                                                   const SimulationOptions &options);

/// One replication in full: what a run with this seed has counted under this number.
struct History
{
    std::vector<Intervals> components; ///< outages; a start before 0 means "was down already"
    std::vector<ServiceBook::Story> services;
};
History historyOf(const SimulationModel &model, std::uint64_t seed, std::uint64_t replication);

} // namespace slatelier::engine
