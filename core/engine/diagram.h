// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <functional>
#include <stop_token>

namespace slatelier::engine {

struct Limits
{
    /// Decision nodes made on the way to one result. A node costs about 25 bytes at the peak.
    std::uint32_t nodes = 20'000'000;
    /// Asked every few thousand steps; a request ends the work with Fault::Kind::Stopped.
    std::stop_token stop;
    /// Called now and then from the working thread with the share done, 0 to 1. May be empty.
    std::function<void(double)> progress;
};

/// One service as a reduced ordered binary decision diagram in failure logic (Bryant 1986, Rauzy 1993). It holds no
/// numbers: keep it while the structure stays and evaluate it with new numbers as often as wanted. Safe to read from
/// several threads.
///
/// Nodes 0 and 1 are the answers "works" and "failed". Every other node asks whether the component of its level is
/// down and goes on to `ifDown` or `ifUp`, which are smaller node numbers: one pass over the arrays in either
/// direction is enough for any sum.
class Diagram
{
public:
    static constexpr std::uint32_t works = 0;
    static constexpr std::uint32_t failed = 1;

    /// Component index (of the Structure) asked at each level: exactly those that matter to the service.
    std::span<const std::uint32_t> components() const { return m_components; }
    /// Every component below the service, in rising order, also those that make no difference to it.
    std::span<const std::uint32_t> allComponents() const { return m_allComponents; }
    std::uint32_t root() const { return m_root; }
    std::size_t size() const { return m_level.size(); }
    std::uint32_t level(std::uint32_t node) const { return m_level[node]; }
    std::uint32_t ifDown(std::uint32_t node) const { return m_ifDown[node]; }
    std::uint32_t ifUp(std::uint32_t node) const { return m_ifUp[node]; }

private:
    friend class DiagramBuilder;
    std::vector<std::uint32_t> m_components;
    std::vector<std::uint32_t> m_allComponents;
    std::vector<std::uint32_t> m_level;
    std::vector<std::uint32_t> m_ifDown;
    std::vector<std::uint32_t> m_ifUp;
    std::uint32_t m_root = works;
};

/// Solves one service. Faults: UnknownSource, Cycle (both only in what `top` reaches), TooLarge, Stopped. The same
/// structure gives the same diagram on every machine.
Outcome<Diagram> solve(const Structure &structure, Source top, const Limits &limits = {});

/// Solves every top by itself, in the order of Structure::tops; a fault in one leaves the others alone. The node
/// limit holds for each.
std::vector<Outcome<Diagram>> solveAll(const Structure &structure, const Limits &limits = {});

} // namespace slatelier::engine
