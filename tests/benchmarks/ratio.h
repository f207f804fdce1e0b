// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace slatelier::benchmarks {

/// Seconds of the fastest of several rounds of \a work, on this machine and in this run.
template<class Work>
double secondsOf(Work &&work)
{
    using Clock = std::chrono::steady_clock;
    double best = std::numeric_limits<double>::infinity();
    const auto start = Clock::now();
    for (int round = 0; round < 5 || Clock::now() - start < std::chrono::milliseconds(200); ++round) {
        const auto before = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - before).count());
    }
    return best;
}

/// Made right before the loop of a benchmark: shows the mean time of a round as a multiple of the reference, and what
/// the reference is.
class Compared
{
public:
    Compared(benchmark::State &state, double referenceSeconds, const char *reference)
        : m_state(state), m_reference(referenceSeconds), m_start(std::chrono::steady_clock::now())
    {
        state.SetLabel(reference);
    }
    ~Compared()
    {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
        m_state.counters["ratio"] = passed.count() / static_cast<double>(m_state.iterations()) / m_reference;
    }
    Compared(const Compared &) = delete;
    Compared &operator=(const Compared &) = delete;

private:
    benchmark::State &m_state;
    double m_reference;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace slatelier::benchmarks
