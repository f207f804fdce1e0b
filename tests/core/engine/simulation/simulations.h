// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/counterrandom.h"
#include "core/engine/simulation/estimates.h"
#include "core/engine/simulation/simulation.h"

#include <cmath>
#include <cstdio>

/// Words in which the tests of the simulation say their models.
namespace slatelier::engine::testing {

inline SimulatedComponent component(std::string_view name, TimeLaw up, TimeLaw down)
{
    SimulatedComponent made;
    made.identity = identityOf(name);
    made.timeToFailure = std::move(up);
    made.timeToRestore = std::move(down);
    return made;
}

inline SimulatedComponent exponential(std::string_view name, double up, double down)
{
    return component(name, TimeLaw::exponential(up), TimeLaw::exponential(down));
}

inline Tick hours(double value) { return ticksOf(value); }

/// One window of a service that works while all components do.
inline SimulationModel series(std::vector<SimulatedComponent> components, double windowHours,
                              SimulationModel::Start start = SimulationModel::Start::Steady)
{
    SimulationModel model;
    std::vector<Source> inputs;
    for (std::size_t i = 0; i < components.size(); ++i)
        inputs.push_back(Source::component(i));
    model.components = std::move(components);
    model.gates = {Gate::all(std::move(inputs))};
    model.services = {{Source::gate(0), {}, false}};
    model.edges = {0, hours(windowHours)};
    model.start = start;
    return model;
}

inline SimulationOptions runs(std::uint64_t replications, std::uint64_t seed = 1)
{
    SimulationOptions options;
    options.replications = replications;
    options.seed = seed;
    return options;
}

inline SimulationRun runOf(const SimulationModel &model, const SimulationOptions &options)
{
    auto outcome = simulate(model, options);
    return std::holds_alternative<SimulationRun>(outcome) ? std::get<SimulationRun>(std::move(outcome))
                                                          : SimulationRun();
}

inline Estimate downtimeHours(const Tally &tally)
{
    Estimate ticks = estimateOf(tally.downtime.sum(), tally.downtime.squares(), tally.replications, tally.windows);
    ticks.mean /= double(ticksPerHour);
    *ticks.standardError /= double(ticksPerHour);
    return ticks;
}

inline Estimate interruptionsOf(const Tally &tally)
{
    return estimateOf(tally.interruptions.sum(), tally.interruptions.squares(), tally.replications, tally.windows);
}

/// Within `most` standard errors; says by how many it is off.
inline bool agrees(const Estimate &estimate, double expected, double most = 4.0)
{
    const double z = (estimate.mean - expected) / *estimate.standardError;
    if (std::abs(z) > most)
        std::printf("%.9g instead of %.9g: %.2f standard errors\n", estimate.mean, expected, z);
    return std::abs(z) <= most;
}

inline bool agrees(std::uint64_t hits, std::uint64_t trials, double expected, double most = 4.0)
{
    const double n = double(trials);
    return agrees(Estimate{double(hits) / n, std::sqrt(expected * (1.0 - expected) / n) + 1e-12}, expected, most);
}

} // namespace slatelier::engine::testing
