// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/cutsets.h"
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
    /// P(at least one minimal cut set with the component is down) / U, Fussell and Vesely, exact union of the sets.
    /// Absent when no CutSetUnions were given; 0 when U is 0.
    std::optional<double> fussellVesely;
    /// P(service down; component down) / U. Absent when U is 0.
    std::optional<double> riskAchievement;
    /// U / P(service down; component up). Infinite (std::numeric_limits::infinity) when the service is never down
    /// with the component up; absent when U is 0.
    std::optional<double> riskReduction;
    /// Share of the downtime put down to the component; adds up to 1 over all. Absent when U is 0, or when the service
    /// is down whatever the components do. Every hour of downtime is divided among the components that are down then
    /// by their Shapley value (equal parts where either alone would do): q times the integral over t in 0..1 of the
    /// Birnbaum importance at probabilities t * q, over U (Owen 1972, multilinear extension). For rare failures: the
    /// downtime of each minimal cut set in equal parts to its members.
    std::optional<double> downtimeShare;
    /// Share of the interruptions that begin with a failure of the component: birnbaum / (up + down) / w; adds up to
    /// 1 over all. Absent when w is absent or 0.
    std::optional<double> interruptionShare;
};

/// For each component that matters to a service, when at least one minimal cut set with it is down. Holds no numbers:
/// keep it with the diagram. Safe to read from several threads.
class CutSetUnions
{
public:
    /// A limit worth its time: two seconds or so. The unions cost up to the number of components times the size of
    /// the diagram, so for a few large services they are not to be had.
    static constexpr std::uint32_t usualNodes = 1'000'000;

    /// Levels and nodes as in Diagram; roots()[level] is the union for the component of that level.
    std::span<const std::uint32_t> roots() const { return m_roots; }
    std::size_t size() const { return m_level.size(); }
    std::uint32_t level(std::uint32_t node) const { return m_level[node]; }
    std::uint32_t ifDown(std::uint32_t node) const { return m_ifDown[node]; }
    std::uint32_t ifUp(std::uint32_t node) const { return m_ifUp[node]; }

private:
    friend class UnionBuilder;
    std::vector<std::uint32_t> m_roots;
    std::vector<std::uint32_t> m_level;
    std::vector<std::uint32_t> m_ifDown;
    std::vector<std::uint32_t> m_ifUp;
};

/// Faults: TooLarge, Stopped.
Outcome<CutSetUnions> unionsOf(const CutSets &cutSets,
                               const Limits &limits = {.nodes = CutSetUnions::usualNodes, .stop = {}, .progress = {}});

/// One entry for each of diagram.allComponents(), in that order: one that makes no difference has zeros, and 1 for both
/// risk measures. `components` as for availabilityOf.
std::vector<Importance> importanceOf(const Diagram &diagram, std::span<const Component> components,
                                     const CutSetUnions *unions = nullptr);

} // namespace slatelier::engine
