// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/life.h"
#include "core/engine/simulation/simulation.h"

#include <queue>

/// The textbook way: one queue of events for everything, gates count their failed inputs, and a service that changes is
/// booked at once. Reads the same random streams as the engine, in the same order for each component.
namespace slatelier::engine::benchmarks {

struct HeapService
{
    std::int64_t downtime = 0;
    std::uint64_t interruptions = 0;
    std::uint64_t broken[3] = {0, 0, 0};
};

struct HeapResult
{
    std::uint64_t events = 0;
    std::vector<HeapService> services;

    bool agreesWith(const SimulationRun &run) const
    {
        bool same = events == run.componentEvents;
        for (std::size_t i = 0; i < services.size(); ++i) {
            const Tally &tally = run.services[i];
            same &= tally.downtime.sum() == services[i].downtime;
            same &= tally.interruptions.sum() == Wide(services[i].interruptions);
            for (std::size_t target = 0; target < tally.breaches.size(); ++target)
                same &= tally.breaches[target].windows == services[i].broken[target];
        }
        return same;
    }
};

class HeapSimulation
{
public:
    HeapSimulation(const SimulationModel &model, std::uint64_t seed)
        : m_model(model)
    {
        m_parents.resize(model.components.size() + model.gates.size());
        m_failed.resize(model.gates.size());
        m_needed.resize(model.gates.size());
        m_serviceOf.assign(model.components.size() + model.gates.size(), -1);
        for (std::size_t i = 0; i < model.gates.size(); ++i) {
            const Gate &gate = model.gates[i];
            const auto size = std::int64_t(gate.inputs.size());
            m_needed[i] = gate.kind == Gate::Kind::All   ? 1
                          : gate.kind == Gate::Kind::Any ? size
                                                         : size - gate.required + 1;
            for (const Source input : gate.inputs)
                m_parents[node(input)].push_back(std::uint32_t(i));
        }
        for (std::size_t i = 0; i < model.services.size(); ++i)
            m_serviceOf[node(model.services[i].top)] = int(i);
        for (const SimulatedComponent &component : model.components) {
            m_plans.emplace_back(component, seed);
            m_availability.push_back(1.0 / (1.0 + component.timeToRestore.mean / component.timeToFailure.mean));
        }
        for (std::size_t i = 0; i < model.services.size(); ++i)
            m_rules.emplace_back(model.services[i].rules, lengths());
        m_result.services.resize(model.services.size());
        m_since.resize(model.services.size());
    }

    void run(std::uint64_t replication)
    {
        start(replication);
        while (!m_queue.empty()) {
            const Event event = m_queue.top();
            m_queue.pop();
            ++m_result.events;
            turn(event.component, event.fails, event.at);
            schedule(event.component, event.at, !event.fails);
        }
        finish();
    }

    HeapResult &result() { return m_result; }

private:
    struct Event
    {
        Tick at;
        std::uint32_t component;
        bool fails;
        bool operator>(const Event &other) const { return at > other.at; }
    };
    struct Stream
    {
        RandomStream life{0, 0};
        RandomStream extra{0, 0};
        RandomPair words;
    };

    std::size_t node(Source source) const
    {
        return source.kind == Source::Kind::Gate ? m_model.components.size() + source.index : source.index;
    }
    std::vector<Tick> lengths() const
    {
        std::vector<Tick> lengths;
        for (std::size_t i = 0; i < m_model.windows(); ++i)
            lengths.push_back(m_model.edges[i + 1] - m_model.edges[i]);
        return lengths;
    }

    void start(std::uint64_t replication)
    {
        std::fill(m_failed.begin(), m_failed.end(), 0);
        std::fill(m_since.begin(), m_since.end(), never);
        m_figures.assign(m_model.services.size() * m_model.windows(), {});
        m_streams.resize(m_plans.size());
        for (std::uint32_t i = 0; i < m_plans.size(); ++i) {
            Stream &stream = m_streams[i];
            stream.life = RandomStream(m_plans[i].lifeKey, replication);
            stream.extra = RandomStream(m_plans[i].extraKey, replication);
            const RandomPair first = stream.life.nextPair();
            stream.words = stream.life.nextPair();
            if (unitFrom(first.first) >= m_availability[i]) {
                turn(i, true, -1);
                push(m_plans[i].repair.drawExponential(Exponential::instance(), first.second, stream.extra), i, false);
            } else {
                schedule(i, 0, true);
            }
        }
    }

    void push(Tick at, std::uint32_t component, bool fails)
    {
        if (at < m_model.end())
            m_queue.push({at, component, fails});
    }
    void schedule(std::uint32_t component, Tick now, bool fails)
    {
        Stream &stream = m_streams[component];
        if (fails) {
            if (now > 0 && m_model.end() > 0 && m_used[component])
                stream.words = stream.life.nextPair();
            m_used[component] = true;
            push(now + m_plans[component].up.drawExponential(Exponential::instance(), stream.words.first, stream.extra),
                 component, true);
        } else {
            push(now + m_plans[component].repair.drawExponential(Exponential::instance(), stream.words.second,
                                                                 stream.extra),
                 component, false);
        }
    }

    /// Passes a change on to the gates above, as far as it changes them.
    void turn(std::uint32_t first, bool fails, Tick now)
    {
        m_open.assign(1, first);
        while (!m_open.empty()) {
            const std::uint32_t changed = m_open.back();
            m_open.pop_back();
            if (m_serviceOf[changed] >= 0)
                turnService(std::size_t(m_serviceOf[changed]), fails, now);
            for (const std::uint32_t gate : m_parents[changed]) {
                m_failed[gate] += fails ? 1 : -1;
                if (fails ? m_failed[gate] == m_needed[gate] : m_failed[gate] == m_needed[gate] - 1)
                    m_open.push_back(std::uint32_t(m_model.components.size()) + gate);
            }
        }
    }

    void turnService(std::size_t service, bool fails, Tick now)
    {
        if (fails)
            m_since[service] = now;
        else
            book(service, std::exchange(m_since[service], never), now);
    }

    void book(std::size_t service, Tick from, Tick to)
    {
        WindowFigures *figures = m_figures.data() + service * m_model.windows();
        const Tick begin = std::max<Tick>(from, 0);
        std::size_t window =
            std::size_t(std::upper_bound(m_model.edges.begin(), m_model.edges.end(), begin) - m_model.edges.begin()) -
            1;
        figures[window].interruptions += from >= 0;
        for (Tick at = begin; at < to; ++window) {
            const Tick until = std::min(to, m_model.edges[window + 1]);
            figures[window].downtime += until - at;
            figures[window].longest = std::max(figures[window].longest, until - at);
            at = until;
        }
    }

    void finish()
    {
        for (std::size_t service = 0; service < m_since.size(); ++service) {
            if (m_since[service] != never)
                book(service, m_since[service], m_model.end());
            HeapService &sum = m_result.services[service];
            for (std::size_t window = 0; window < m_model.windows(); ++window) {
                const WindowFigures &figures = m_figures[service * m_model.windows() + window];
                sum.downtime += figures.downtime;
                sum.interruptions += std::uint64_t(figures.interruptions);
                for (std::size_t target = 0; target < m_rules[service].targets(); ++target)
                    sum.broken[target] += m_rules[service].isBroken(target, window, figures);
            }
        }
        m_used.assign(m_plans.size(), false);
    }

    const SimulationModel &m_model;
    std::vector<LifePlan> m_plans;
    std::vector<double> m_availability;
    std::vector<std::vector<std::uint32_t>> m_parents;
    std::vector<std::int64_t> m_failed;
    std::vector<std::int64_t> m_needed;
    std::vector<int> m_serviceOf;
    std::vector<WindowRules> m_rules;
    std::vector<Stream> m_streams;
    std::vector<char> m_used = std::vector<char>(100'000);
    std::vector<Tick> m_since;
    std::vector<WindowFigures> m_figures;
    std::vector<std::uint32_t> m_open;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_queue;
    HeapResult m_result;
};

inline HeapResult simulateWithHeap(const SimulationModel &model, std::uint64_t seed, std::uint64_t replications)
{
    HeapSimulation simulation(model, seed);
    for (std::uint64_t i = 0; i < replications; ++i)
        simulation.run(i);
    return std::move(simulation.result());
}

} // namespace slatelier::engine::benchmarks
