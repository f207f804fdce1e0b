// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

namespace slatelier::engine {

/// One service simplified and turned into failure logic: a gate is true when it has failed. Inner part of the engine.
struct Network
{
    /// 0 = never failed, 1 = always failed, otherwise a variable or a gate.
    using Reference = std::uint32_t;

    enum class Kind : std::uint8_t
    {
        Or,
        And,
        AtLeast
    };

    struct Gate
    {
        Kind kind = Kind::Or;
        /// AtLeast: how many failed inputs fail it, 2 .. inputs - 1.
        std::uint32_t threshold = 0;
        /// In the order the author gave; no constants; twice the same only under AtLeast.
        std::vector<Reference> inputs;

        friend bool operator==(const Gate &, const Gate &) = default;
    };

    static constexpr Reference neverFailed = 0;
    static constexpr Reference alwaysFailed = 1;
    static constexpr Reference variable(std::uint32_t index) { return 2 + 2 * index; }
    static constexpr Reference gate(std::uint32_t index) { return 3 + 2 * index; }
    static constexpr bool isConstant(Reference reference) { return reference < 2; }
    static constexpr bool isGate(Reference reference) { return reference >= 2 && (reference & 1) != 0; }
    static constexpr std::uint32_t indexOf(Reference reference) { return (reference - 2) / 2; }

    /// Inputs come before the gates they feed; every gate is reachable from the root.
    std::vector<Gate> gates;
    /// Component index of each variable, in the order a depth-first walk meets them.
    std::vector<std::uint32_t> components;
    Reference root = neverFailed;
    /// Every component below the service as it was given, in rising order, whether or not it is left over here.
    std::vector<std::uint32_t> given;
};

/// Constants, single inputs, repeated inputs, k = 1 and k = n, gates that say the same, a gate of the same kind used
/// only here, and absorption (a or (a and b)) are gone afterwards. Faults: UnknownSource, Cycle.
Outcome<Network> networkOf(const Structure &structure, Source top);

} // namespace slatelier::engine
