// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/network.h"

namespace slatelier::engine {

/// Ways to line up the variables of a network; no one of them is good for all. Inner part of the engine.
enum class OrderRule : std::uint8_t
{
    DepthFirst,         ///< as the author wrote it
    DepthFirstReversed, ///< last input first
    LargestFirst,       ///< depth first, the input with most leaves first
    SmallestFirst,      ///< depth first, the input with fewest leaves first
    DeepestFirst,       ///< depth first, the input with most gates below it first
    MostUsedFirst,      ///< depth first, the input with most users first
    Weights,            ///< Minato, Ishiura, Yajima 1990: again and again the leaf of greatest weight
    BreadthFirst,
    Gravity,        ///< FORCE (Aloul, Markov, Sakallah 2003) from DepthFirst
    GravityLargest, ///< FORCE from LargestFirst
    SharedFirst,    ///< what very many gates use before all others, then DepthFirst
};
constexpr int orderRuleCount = int(OrderRule::SharedFirst) + 1;

/// Level of each variable of the network, 0 at the top.
std::vector<std::uint32_t> levelsBy(OrderRule rule, const Network &network);

} // namespace slatelier::engine
