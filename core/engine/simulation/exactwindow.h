// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/simulationmodel.h"

namespace slatelier::engine {

/// P(D > x): chance that a part with exponential times is down for more than `x` of the first `length` hours. Takács
/// 1957; Barlow and Hunter 1960: a Poisson number of failures in the up time length - x, whose restorations last longer
/// than x together. All terms are positive, so a chance of 1e-12 has as many digits as one of a half. Means above 0.
double exactDowntimeAbove(double x, double length, double meanUp, double meanDown, SimulationModel::Start start);

/// A chance that needs no sampling.
struct ExactChance
{
    enum class Method : std::uint8_t
    {
        Series, ///< a sum of positive terms, to the last digits
        Renewal ///< the renewal equations of the part, on a grid refined until it settles
    };

    double value = 0.0;
    double error = 0.0; ///< how far it may be off, absolute
    Method method = Method::Series;
};

/// The chance that a window breaks target `target` of a service which stands and falls with one component, counted
/// around the clock over one window: availability, downtime, longest outage and number of interruptions. Laws of the
/// time to failure must be without jumps. Absent for everything else, and where it cannot be had to 1e-6 and to a
/// hundredth of itself. Usable model required.
std::optional<ExactChance> exactChance(const SimulationModel &model, std::size_t service, std::size_t target);
/// Its value alone.
std::optional<double> exactBreach(const SimulationModel &model, std::size_t service, std::size_t target);

/// How many interruptions begin in the window, under the same conditions.
struct ExactInterruptions
{
    std::vector<double> chances; ///< of 0, 1, 2, …
    double mean = 0.0;
    double variance = 0.0;
    double error = 0.0; ///< of each chance at most
};
std::optional<ExactInterruptions> exactInterruptions(const SimulationModel &model, std::size_t service);

/// P(some outage of the window, cut at its edges, is longer than `hours`), under the same conditions.
std::optional<ExactChance> exactLongestAbove(const SimulationModel &model, std::size_t service, double hours);

} // namespace slatelier::engine
