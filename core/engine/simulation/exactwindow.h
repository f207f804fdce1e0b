// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/simulationmodel.h"

namespace slatelier::engine {

/// P(D > x): chance that a part with exponential times is down for more than `x` of the first `length` hours. Takács
/// 1957; Barlow and Hunter 1960: a Poisson number of failures in the up time length - x, whose restorations last longer
/// than x together. All terms are positive, so a chance of 1e-12 has as many digits as one of a half. Means above 0.
double exactDowntimeAbove(double x, double length, double meanUp, double meanDown, SimulationModel::Start start);

/// The chance that a window breaks target `target` of a service, without sampling: for availability and downtime of a
/// service that stands and falls with one component of exponential times, counted around the clock, over one window.
/// Absent for everything else. Usable model required.
std::optional<double> exactBreach(const SimulationModel &model, std::size_t service, std::size_t target);

} // namespace slatelier::engine
