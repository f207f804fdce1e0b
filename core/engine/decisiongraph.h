// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/nodetable.h"

namespace slatelier::engine {

/// Reduced ordered binary decision diagrams of functions that only grow with their variables (failure logic without
/// negation). Levels count from the top, 0 first. Inner part of the engine.
class DecisionGraph : public NodeTable
{
public:
    using NodeTable::NodeTable;

    Node variable(std::uint32_t level) { return unique(level, 1, 0); }
    Node both(Node f, Node g);
    Node either(Node f, Node g);
    /// `high` where `condition` holds, `low` elsewhere; `low` must imply `high`.
    Node choice(Node condition, Node high, Node low);

    /// These three reorder `inputs`, the lowest levels first: then each step meets little of what is made already.
    Node allOf(std::vector<Node> inputs);
    Node anyOf(std::vector<Node> inputs);
    Node atLeast(std::uint32_t needed, std::vector<Node> inputs);

private:
    Node make(std::uint32_t level, Node high, Node low) { return high == low ? high : unique(level, high, low); }
    template<bool isOr>
    Node combined(Node f, Node g);
    void sortFromBelow(std::vector<Node> &inputs) const;
};

} // namespace slatelier::engine
