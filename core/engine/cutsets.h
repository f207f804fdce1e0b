// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

#include <string>

namespace slatelier::engine {

/// A number of sets, exact at any size.
struct SetCount
{
    /// Decimal digits, no grouping.
    std::string exact = "0";
    /// The same, or 2^64 - 1 where it is larger.
    std::uint64_t saturated = 0;

    friend bool operator==(const SetCount &, const SetCount &) = default;
};

/// Components, by index in Structure::components in rising order, that take the service down when all are down.
using CutSet = std::vector<std::uint32_t>;

/// All minimal cut sets of one service, held as a zero-suppressed diagram (Minato 1993) and never listed as a whole.
/// Structural: the numbers of the components play no part. Safe to read from several threads.
///
/// Nodes 0 and 1 are "no set" and "the empty set"; every other node holds the sets `with` the component of its level
/// and those `without` it, both of them smaller node numbers.
class CutSets
{
public:
    /// All of them. 0 for a service that always works; 1 (the empty set) for one that never works.
    const SetCount &count() const { return m_count; }
    /// Index = number of components in the set; the last entry is that of the largest sets. At least one entry.
    std::span<const SetCount> countByOrder() const { return m_countByOrder; }
    /// The first `limit` sets, those with the fewest components first, within one size by component index. Only where
    /// more than 100,000 sets have the size at which `limit` cuts, others of that size may stand in the list than the
    /// first by index. Same structure, same list.
    std::vector<CutSet> first(std::size_t limit) const;

    std::span<const std::uint32_t> components() const { return m_components; }
    std::uint32_t root() const { return m_root; }
    std::size_t size() const { return m_level.size(); }
    std::uint32_t level(std::uint32_t node) const { return m_level[node]; }
    std::uint32_t with(std::uint32_t node) const { return m_with[node]; }
    std::uint32_t without(std::uint32_t node) const { return m_without[node]; }

private:
    friend class CutSetBuilder;
    std::vector<std::uint32_t> m_components;
    std::vector<std::uint32_t> m_level;
    std::vector<std::uint32_t> m_with;
    std::vector<std::uint32_t> m_without;
    std::uint32_t m_root = 0;
    SetCount m_count;
    std::vector<SetCount> m_countByOrder;
};

/// Rauzy 1993: sets(component, F1, F0) = component x (sets(F1) that do not fail F0) + sets(F0). Faults: TooLarge,
/// Stopped.
Outcome<CutSets> cutSetsOf(const Diagram &diagram, const Limits &limits = {});

} // namespace slatelier::engine
