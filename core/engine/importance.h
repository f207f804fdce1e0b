// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

namespace slatelier::engine {

/// What one component does to one service. U = unavailability of the service, q = of the component.
struct Importance
{
    /// Index in Structure::components.
    std::uint32_t component = 0;
    /// P(service down; component down) - P(service down; component up), Birnbaum 1969.
    double birnbaum = 0.0;
    /// q * birnbaum / U: share of the unavailability that goes when the component becomes perfect. 0 when U is 0.
    double criticality = 0.0;
    /// P(at least one minimal cut set with the component is down) / U, Fussell and Vesely, exact union. Absent when
    /// its computation met the size limit; 0 when U is 0.
    std::optional<double> fussellVesely;
    /// P(service down; component down) / U. Absent when U is 0.
    std::optional<double> riskAchievement;
    /// U / P(service down; component up). Infinite (std::numeric_limits::infinity) when the service is never down
    /// with the component up; absent when U is 0.
    std::optional<double> riskReduction;
    /// Share of the downtime put down to the component; adds up to 1 over all. Absent when U is 0. Every hour of
    /// downtime is divided among the components that are down then by their Shapley value (equal parts where either
    /// alone would do): q times the integral over t in 0..1 of the Birnbaum importance at probabilities t * q, over U
    /// (Owen 1972, multilinear extension). For rare failures: the downtime of each minimal cut set in equal parts to
    /// its members.
    std::optional<double> downtimeShare;
    /// Share of the interruptions that begin with a failure of the component: birnbaum / (up + down) / w; adds up to
    /// 1 over all. Absent when w is absent or 0.
    std::optional<double> interruptionShare;
};

/// One entry for each of diagram.components() in rising order of component index; any other component does not
/// matter to the service (Birnbaum 0). `limits` bound the Fussell-Vesely part only.
std::vector<Importance> importanceOf(const Diagram &diagram, std::span<const Component> components,
                                     const Limits &limits = {});

} // namespace slatelier::engine
