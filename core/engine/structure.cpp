// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/structure.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

namespace {

bool exists(const Structure &structure, Source source)
{
    return source.index < (source.kind == Source::Kind::Gate ? structure.gates.size() : structure.components.size());
}

/// Depth-first search that keeps the path it is on; the gates of one search are visited once over several tops.
class CycleSearch
{
public:
    explicit CycleSearch(const Structure &structure)
        : m_structure(structure)
        , m_state(structure.gates.size(), State::New)
    {}

    std::vector<std::uint32_t> from(std::uint32_t gate)
    {
        if (m_state[gate] == State::New)
            enter(gate);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const auto &inputs = m_structure.gates[step.gate].inputs;
            if (step.next == inputs.size()) {
                m_state[step.gate] = State::Done;
                m_path.pop_back();
                continue;
            }
            const Source input = inputs[step.next++];
            if (input.kind != Source::Kind::Gate || !exists(m_structure, input))
                continue;
            if (m_state[input.index] == State::OnPath)
                return pathFrom(input.index);
            if (m_state[input.index] == State::New)
                enter(input.index);
        }
        return {};
    }

private:
    enum class State : std::uint8_t
    {
        New,
        OnPath,
        Done
    };
    struct Step
    {
        std::uint32_t gate;
        std::size_t next;
    };

    void enter(std::uint32_t gate)
    {
        m_state[gate] = State::OnPath;
        m_path.push_back({gate, 0});
    }

    std::vector<std::uint32_t> pathFrom(std::uint32_t gate) const
    {
        std::vector<std::uint32_t> path;
        auto step = std::find_if(m_path.begin(), m_path.end(), [gate](const Step &s) { return s.gate == gate; });
        for (; step != m_path.end(); ++step)
            path.push_back(step->gate);
        return path;
    }

    const Structure &m_structure;
    std::vector<State> m_state;
    std::vector<Step> m_path;
};

void collectUnknownSources(const Structure &structure, std::vector<Fault> &faults)
{
    for (std::uint32_t gate = 0; gate < structure.gates.size(); ++gate) {
        for (const Source input : structure.gates[gate].inputs) {
            if (!exists(structure, input))
                faults.push_back({Fault::Kind::UnknownSource, {gate}, input});
        }
    }
    for (const Source top : structure.tops) {
        if (!exists(structure, top))
            faults.push_back({Fault::Kind::UnknownSource, {}, top});
    }
}

} // namespace

Component Component::fromMeans(double meanUpHours, double meanDownHours)
{
    Component component;
    if (std::isinf(meanUpHours) || meanDownHours == 0.0)
        component.unavailability = 0.0;
    else if (std::isinf(meanDownHours) || meanUpHours == 0.0)
        component.unavailability = 1.0;
    else // not down / (up + down): the sum of two huge means would overflow
        component.unavailability = 1.0 / (1.0 + meanUpHours / meanDownHours);
    component.meanUpHours = meanUpHours;
    component.meanDownHours = meanDownHours;
    return component;
}

bool isUsable(const Component &component)
{
    if (!(component.unavailability >= 0.0 && component.unavailability <= 1.0))
        return false;
    if (component.meanUpHours.has_value() != component.meanDownHours.has_value())
        return false;
    if (!component.meanUpHours)
        return true;
    const double up = *component.meanUpHours;
    const double down = *component.meanDownHours;
    return up >= 0.0 && down >= 0.0 && up + down > 0.0 && !(std::isinf(up) && std::isinf(down));
}

std::vector<Fault> faultsOf(const Structure &structure)
{
    std::vector<Fault> faults;
    for (std::uint32_t i = 0; i < structure.components.size(); ++i) {
        if (!isUsable(structure.components[i]))
            faults.push_back({Fault::Kind::InvalidNumber, {}, Source::component(i)});
    }
    collectUnknownSources(structure, faults);
    CycleSearch search(structure);
    for (std::uint32_t gate = 0; gate < structure.gates.size(); ++gate) {
        if (auto cycle = search.from(gate); !cycle.empty()) {
            faults.push_back({Fault::Kind::Cycle, cycle, Source::gate(cycle.front())});
            break;
        }
    }
    return faults;
}

std::vector<std::uint32_t> cycleBelow(const Structure &structure, Source top)
{
    if (top.kind != Source::Kind::Gate || !exists(structure, top))
        return {};
    return CycleSearch(structure).from(top.index);
}

} // namespace slatelier::engine
