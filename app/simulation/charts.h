// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/barchart.h"
#include "app/shared/curvechart.h"
#include "app/simulation/livesimulation.h"

/// From reports to what charts and figures show.
namespace slatelier::simulation {

using Curve = shared::CurveChart::Content;
using Bars = shared::BarChart::Content;

/// The four figures that matter, of one window.
struct Figures
{
    std::optional<double> keepable; ///< availability in 95 of 100 windows
    std::optional<double> availability; ///< mean
    double downtimeSeconds = 0;     ///< mean
    double interruptions = 0;       ///< mean
    double longestSeconds = 0;      ///< or less, in 95 of 100 windows
};
Figures figuresOf(const analysis::SimulationReport &report);

/// The window that was asked about.
model::Window windowOf(const LiveSimulation &simulation);

/// Ids of the targets with this kind of metric that the simulation has counted and that still have a value.
QStringList simulatedTargets(const model::Project &project, const analysis::SimulationReport &report, model::MetricKind kind);

Curve promiseCurve(const analysis::SimulationReport &report);
Curve longestCurve(const model::Project &project, const analysis::SimulationReport &report);
Bars interruptionBars(const model::Project &project, const analysis::SimulationReport &report);
/// How often windows are interrupted, as it is beside as it would be.
Bars comparedInterruptions(const analysis::SimulationReport &now, const analysis::SimulationReport &would);
/// Shares of downtime and interruptions, of components or of their crews.
Bars mendBars(const model::Project &project, const analysis::SimulationReport &report, bool byCrew);

} // namespace slatelier::simulation
