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

/// All minimal cut sets of one service, held as a zero-suppressed diagram (Rauzy 1993, Minato 1993) and never listed
/// as a whole. Structural: the numbers of the components play no part.
class CutSets
{
public:
    /// All of them. 0 for a service that always works; 1 (the empty set) for one that never works.
    const SetCount &count() const { return m_count; }
    /// Index = number of components in the set; as long as the largest set needs, at least 1 entry.
    std::span<const SetCount> countByOrder() const { return m_countByOrder; }
    /// The first `limit` sets, those with the fewest components first. Same structure, same list; within one order
    /// sorted by component index where that order is listed to its end.
    std::vector<CutSet> first(std::size_t limit) const;

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

/// Faults: TooLarge, Stopped.
Outcome<CutSets> cutSetsOf(const Diagram &diagram, const Limits &limits = {});

} // namespace slatelier::engine
