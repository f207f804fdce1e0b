// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/outagelists.h"
#include "core/engine/simulation/simulationmodel.h"

namespace slatelier::engine {

/// Turns the outages of components into those of gates: All is a union, Any an intersection, AtLeast a sweep of counts.
/// A gate that feeds several is done once. Lists are numbered components first, then gates.
class GatePlan
{
public:
    /// Only what the services need is planned. Usable model required.
    explicit GatePlan(const SimulationModel &model);

    std::size_t lists() const { return m_components + m_gates; }
    std::size_t listOf(Source source) const
    {
        return source.kind == Source::Kind::Gate ? m_components + source.index : source.index;
    }

    /// Fills the lists of all planned gates; those of the components are there.
    void evaluate(OutageLists &lists);

private:
    enum class Kind : std::uint8_t
    {
        Up,   ///< always works
        Down, ///< never works
        Same, ///< as its only input
        Unite,
        Intersect,
        Sweep
    };
    struct Step
    {
        Kind kind = Kind::Up;
        std::uint32_t list = 0;
        std::uint32_t needed = 0; ///< Sweep: inputs that must be down
        std::uint32_t first = 0;  ///< of m_inputs
        std::uint32_t count = 0;
        std::uint32_t firstMark = 0; ///< of m_marks: inputs whose cells are needed here first
        std::uint32_t marks = 0;
    };

    void plan(const SimulationModel &model, std::uint32_t gate, std::vector<bool> &planned);
    void add(const Gate &gate, std::uint32_t index);
    std::span<const std::uint32_t> inputsOf(const Step &step) const
    {
        return {m_inputs.data() + step.first, step.count};
    }
    void planMarks();
    /// Are two of the inputs ever down in one cell?
    bool canMeet(const Step &step, const OutageLists &lists) const;
    void unite(const Step &step, OutageLists &lists);
    void intersect(const Step &step, OutageLists &lists);
    void sweep(const Step &step, OutageLists &lists);

    std::size_t m_components;
    std::size_t m_gates;
    Tick m_end;
    std::vector<Step> m_steps;
    std::vector<std::uint32_t> m_inputs;
    std::vector<std::uint32_t> m_marks;
    std::vector<Tick> m_ends;      // scratch of sweeps
    std::vector<Interval> m_other; // scratch of intersections and sweeps
};

/// Components that a service is built of, or that its degradations are, each once, in order.
std::vector<std::uint32_t> componentsBelow(const SimulationModel &model, const WatchedService &service);

} // namespace slatelier::engine
