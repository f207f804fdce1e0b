// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/network.h"

namespace slatelier::engine {

/// For each gate of the network: does it stand alone, nothing below it being used but through it? The root always does.
/// Linear in the network (Dutuit and Rauzy, "A linear-time algorithm to find modules of fault trees", 1996).
/// Inner part of the engine.
std::vector<bool> modulesOf(const Network &network);

/// One module with the modules below it as variables.
struct NetworkPart
{
    Network network;
    /// What each variable of the part is in the whole: a variable, or the gate of a module.
    std::vector<Network::Reference> meaning;
};
NetworkPart partOf(const Network &network, std::uint32_t gate, const std::vector<bool> &isModule);

/// The same function, said more simply: what alone fails a module is taken out of everything else below it, and so is
/// what the module cannot fail without (f = x or f without x; f = x and f with x given).
Network withoutRepetition(Network network);

} // namespace slatelier::engine
