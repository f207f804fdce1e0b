// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"

#include <QByteArray>

namespace slatelier::exchange {

/// A report as JSON: figures for people and scripts, and under "state" the exact counts from which they follow, so that
/// reports can be joined later without losing a bit.
QByteArray writeSimulation(const analysis::SimulationReport &report);

/// Reads what writeSimulation() wrote; the figures are not looked at, they follow from the state.
model::Result<analysis::SimulationReport> readSimulation(const QByteArray &json);

} // namespace slatelier::exchange
