// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/gateplan.h"

#include <utility>

namespace slatelier::engine {

GatePlan::GatePlan(const SimulationModel &model)
    : m_components(model.components.size())
    , m_gates(model.gates.size())
    , m_end(model.end())
{
    std::vector<bool> planned(m_gates, false);
    for (const WatchedService &service : model.services) {
        if (service.top.kind == Source::Kind::Gate)
            plan(model, service.top.index, planned);
        for (const Degradation &degradation : service.degradations) {
            if (degradation.when.kind == Source::Kind::Gate)
                plan(model, degradation.when.index, planned);
        }
    }
    planMarks();
}

/// Inputs before what they feed, without recursion: structures may be deep.
void GatePlan::plan(const SimulationModel &model, std::uint32_t gate, std::vector<bool> &planned)
{
    std::vector<std::pair<std::uint32_t, std::size_t>> path;
    if (!planned[gate])
        path.push_back({gate, 0});
    while (!path.empty()) {
        auto &[current, next] = path.back();
        const Gate &given = model.gates[current];
        if (next == given.inputs.size()) {
            if (!planned[current])
                add(given, current);
            planned[current] = true;
            path.pop_back();
            continue;
        }
        const Source input = given.inputs[next++];
        if (input.kind == Source::Kind::Gate && !planned[input.index])
            path.push_back({input.index, 0});
    }
}

void GatePlan::add(const Gate &gate, std::uint32_t index)
{
    const auto size = std::int64_t(gate.inputs.size());
    // How many inputs must be down to take the gate down.
    std::int64_t needed = 1;
    if (gate.kind == Gate::Kind::Any)
        needed = size;
    else if (gate.kind == Gate::Kind::AtLeast)
        needed = size - gate.required + 1;
    Step step;
    step.list = std::uint32_t(m_components + index);
    step.first = std::uint32_t(m_inputs.size());
    for (const Source input : gate.inputs)
        m_inputs.push_back(std::uint32_t(listOf(input)));
    step.count = std::uint32_t(size);
    if (needed <= 0)
        step.kind = Kind::Down;
    else if (needed > size)
        step.kind = Kind::Up;
    else if (size == 1)
        step.kind = Kind::Same;
    else if (needed == 1)
        step.kind = Kind::Unite;
    else if (needed == size)
        step.kind = Kind::Intersect;
    else
        step.kind = Kind::Sweep;
    step.needed = std::uint32_t(std::max<std::int64_t>(needed, 0));
    m_steps.push_back(step);
}

/// Cells are looked at where lists have to meet, and are worked out once for each list.
void GatePlan::planMarks()
{
    std::vector<bool> marked(lists(), false);
    for (Step &step : m_steps) {
        step.firstMark = std::uint32_t(m_marks.size());
        if (step.kind != Kind::Intersect && step.kind != Kind::Sweep)
            continue;
        for (const std::uint32_t input : inputsOf(step)) {
            if (!marked[input])
                m_marks.push_back(input);
            marked[input] = true;
        }
        step.marks = std::uint32_t(m_marks.size()) - step.firstMark;
    }
}

void GatePlan::evaluate(OutageLists &lists)
{
    for (const Step &step : m_steps) {
        for (std::uint32_t i = 0; i < step.marks; ++i)
            lists.mark(m_marks[step.firstMark + i]);
        switch (step.kind) {
        case Kind::Up:
            lists.empty(step.list);
            break;
        case Kind::Down:
            lists.begin();
            lists.append({-1, m_end});
            lists.end(step.list);
            break;
        case Kind::Same:
            lists.same(step.list, m_inputs[step.first]);
            break;
        case Kind::Unite:
            unite(step, lists);
            break;
        case Kind::Intersect:
            intersect(step, lists);
            break;
        case Kind::Sweep:
            sweep(step, lists);
            break;
        }
    }
}

bool GatePlan::canMeet(const Step &step, const OutageLists &lists) const
{
    Cells once;
    Cells twice;
    for (const std::uint32_t input : inputsOf(step)) {
        const Cells &cells = lists.cellsOf(input);
        twice |= once & cells;
        once |= cells;
    }
    return twice.any();
}

void GatePlan::unite(const Step &step, OutageLists &lists)
{
    std::size_t sum = 0;
    std::size_t parts = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    for (const std::uint32_t input : inputsOf(step)) {
        const std::size_t count = lists.count(input);
        sum += count;
        first = parts == 0 ? input : first;
        last = count != 0 ? input : last;
        parts += count != 0;
    }
    if (parts == 0) {
        lists.empty(step.list);
        return;
    }
    if (parts == 1) {
        lists.same(step.list, last);
        return;
    }
    lists.begin();
    Interval *out = lists.room(sum);
    if (parts == 2) {
        lists.commit(engine::unite(lists[first], lists[last], out));
        lists.end(step.list);
        return;
    }
    std::size_t written = 0;
    for (const std::uint32_t input : inputsOf(step)) {
        for (const Interval &interval : lists[input])
            out[written++] = interval;
    }
    lists.commit(uniteInPlace(out, sum));
    lists.end(step.list);
}

void GatePlan::intersect(const Step &step, OutageLists &lists)
{
    const auto inputs = inputsOf(step);
    Cells common = lists.cellsOf(inputs[0]);
    std::size_t sum = lists.count(inputs[0]);
    for (const std::uint32_t input : inputs.subspan(1)) {
        common &= lists.cellsOf(input);
        sum += lists.count(input);
    }
    if (!common.any()) {
        lists.empty(step.list);
        return;
    }
    lists.begin();
    Interval *out = lists.room(sum);
    if (m_other.size() < sum)
        m_other.resize(2 * sum);
    // From one buffer to the other, so that the last step writes into the list.
    Interval *to = inputs.size() % 2 == 0 ? out : m_other.data();
    Interval *from = inputs.size() % 2 == 0 ? m_other.data() : out;
    std::size_t count = engine::intersect(lists[inputs[0]], lists[inputs[1]], to);
    for (std::size_t i = 2; i < inputs.size() && count > 0; ++i) {
        std::swap(from, to);
        count = engine::intersect({from, count}, lists[inputs[i]], to);
    }
    lists.commit(count);
    lists.end(step.list);
}

void GatePlan::sweep(const Step &step, OutageLists &lists)
{
    if (!canMeet(step, lists)) { // two at least have to be down together
        lists.empty(step.list);
        return;
    }
    std::size_t sum = 0;
    for (const std::uint32_t input : inputsOf(step))
        sum += lists.count(input);
    if (m_other.size() < sum)
        m_other.resize(2 * sum);
    std::size_t gathered = 0;
    for (const std::uint32_t input : inputsOf(step)) {
        for (const Interval &interval : lists[input])
            m_other[gathered++] = interval;
    }
    lists.begin();
    lists.commit(countSweep({m_other.data(), sum}, step.needed, m_ends, lists.room(sum)));
    lists.end(step.list);
}

std::vector<std::uint32_t> componentsBelow(const SimulationModel &model, const WatchedService &service)
{
    std::vector<bool> used(model.components.size());
    std::vector<bool> seen(model.gates.size());
    std::vector<Source> open{service.top};
    for (const Degradation &degradation : service.degradations)
        open.push_back(degradation.when);
    while (!open.empty()) {
        const Source next = open.back();
        open.pop_back();
        if (next.kind == Source::Kind::Component) {
            used[next.index] = true;
        } else if (!seen[next.index]) {
            seen[next.index] = true;
            const auto &inputs = model.gates[next.index].inputs;
            open.insert(open.end(), inputs.begin(), inputs.end());
        }
    }
    std::vector<std::uint32_t> components;
    for (std::uint32_t i = 0; i < used.size(); ++i) {
        if (used[i])
            components.push_back(i);
    }
    return components;
}

} // namespace slatelier::engine
