// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/estimates.h"
#include "core/engine/simulation/simulation.h"

namespace slatelier::engine {

/// Sums of what a second model did differently, over the same replications of both: luck that they share cancels out,
/// so a small change shows long before the two means could be told apart. Whole numbers, so parts may be added in any
/// order.
struct DifferenceTally
{
    struct Sum
    {
        Wide sum = 0;
        Wide squares = 0; ///< of the differences of whole replications

        void add(std::int64_t difference)
        {
            sum += difference;
            squares += Wide(difference) * difference;
        }
        void add(const Sum &other)
        {
            sum += other.sum;
            squares += other.squares;
        }
        friend bool operator==(const Sum &, const Sum &) = default;
    };

    std::uint64_t replications = 0;
    std::uint64_t windows = 0;
    Sum lostShare; ///< of the base of each window, in units of 2^-40
    Sum downtime;  ///< ticks
    Sum longest;   ///< ticks
    Sum interruptions;
    std::vector<Sum> breaches; ///< windows, of each target

    /// Of the same models over other replications.
    void add(const DifferenceTally &other);
    friend bool operator==(const DifferenceTally &, const DifferenceTally &) = default;
};

/// Means of a window under the second model less those under the first, each with its own error.
struct Difference
{
    Estimate availability;
    Estimate downtimeHours;
    Estimate longestHours;
    Estimate interruptions;
    std::vector<Estimate> breaches; ///< chances, of each target
};
Difference differenceOf(const DifferenceTally &tally);

/// Bounds of the 95 % interval.
std::pair<double, double> bounds95(const Estimate &estimate);

/// Simulates service `service` of both models over the same replications. Components that are the same thing carry the
/// same identity in both. Both need the same number of windows, and the same number of targets for that service; else
/// the fault is Windows or Rules.
std::variant<DifferenceTally, std::vector<SimulationFault>> simulateDifference(const SimulationModel &first,
                                                                               const SimulationModel &second,
                                                                               std::size_t service,
                                                                               const SimulationOptions &options);

} // namespace slatelier::engine
