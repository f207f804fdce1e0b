// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"

/// What charts show of a simulation: curves and bars in the units people read.
namespace slatelier::analysis {

/// A share of the windows with the bounds of its 95 % interval (engine::proportionOf).
struct OutlookPoint
{
    double value = 0; ///< of the quantity
    engine::Proportion share;
};

/// Share of the windows that reach at least an availability, falling as that rises; at most \a points points, no two of
/// one availability. The last one is 1 where some windows have no downtime. Empty without agreed time.
QList<OutlookPoint> availabilityCurve(const SimulationReport &report, int points = 160);
/// Share of the windows whose availability is below \a availability, counted by the hours of watched service \a service:
/// the chance that such a promise is broken. The answer of the present promise counts the same windows.
engine::Proportion shareBelow(const SimulationReport &report, double availability, size_t service = 0);
/// Share of the windows whose longest interruption is no longer than so many hours, rising. Empty when nothing ever fails.
QList<OutlookPoint> longestOutageCurve(const SimulationReport &report, int points = 160);
/// Share of the windows with 0, 1, 2, … interruptions; the last of at most \a bars bars takes all above.
QList<engine::Proportion> interruptionShares(const SimulationReport &report, int bars = 12);

/// What one component does to the service; absent shares where nothing ever failed.
struct Contributor
{
    QString component;
    std::optional<double> downtime;      ///< of all downtime that its failures began
    std::optional<double> interruptions; ///< of all interruptions
    std::optional<double> credits;       ///< of all credits paid; absent without credits
    double creditMinor = 0;              ///< minor units in one window, in the mean
};
/// Those that do anything, the largest share of downtime first; empty when the plan did not ask for contributions.
QList<Contributor> contributors(const SimulationReport &report);

/// The same for each crew, whose id stands for the component; components without a crew are left out.
QList<Contributor> crewContributors(const SimulationReport &report);

/// Windows that break the target \a index of report.targets; absent when it was not simulated.
std::optional<engine::Proportion> breachOf(const SimulationReport &report, qsizetype index);

} // namespace slatelier::analysis
