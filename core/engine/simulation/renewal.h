// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/simulationmodel.h"

#include <functional>

namespace slatelier::engine {

/// A part that is up and down in turn, by laws of which the times up have no jumps (Takács 1957; Cox, "Renewal theory",
/// 1962). Sums of times are convolved on a grid of `cells` cells; within a cell the law is exact in its weight and its
/// mean, the function it is convolved with a straight line, so that the error falls with the square of the cell.
/// Usable laws required. Inner part of the engine.
struct Renewal
{
    TimeLaw up;
    TimeLaw down;
    SimulationModel::Start start = SimulationModel::Start::New;
    double length = 0.0; ///< of the window, hours

    double shareDown() const { return 1.0 / (1.0 + up.mean / down.mean); }
    /// P(more than `hours` of the window are down). Counts the failures in the up time length - hours. Absent where
    /// the restorations have several atoms.
    std::optional<double> downtimeAbove(double hours, int cells) const;
    /// P(some outage, cut at the edges of the window, is longer than `hours`). `within` cells in these
    /// hours, others as wide in the rest of the window.
    double longestAbove(double hours, int within) const;
    /// P(n or more interruptions begin in the window), n = 1, 2, … until it is below 1e-16. Absent where that takes
    /// more than `mostInterruptions`.
    std::optional<std::vector<double>> interruptionsFrom(int cells) const;
};
constexpr std::size_t mostInterruptions = 250;

/// Numbers from a grid, and how far any of them may be off.
struct GridValues
{
    std::vector<double> values;
    double error = 0.0;
};
/// Halves the cells (from `cells` on, up to `mostCells`) until the numbers settle within `tolerance`, and takes them to
/// the limit (Richardson). The error is what the last halving still moved that limit by. Absent where `on` is, or where
/// `accepted` is not reached. Numbers that come to an end earlier on one grid are 0 from there.
std::optional<GridValues> settled(const std::function<std::optional<std::vector<double>>(int)> &on, int cells,
                                  int mostCells, double tolerance, double accepted);

} // namespace slatelier::engine
