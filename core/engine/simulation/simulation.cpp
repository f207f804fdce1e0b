// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/simulation.h"

#include "core/engine/simulation/histories.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace slatelier::engine {

namespace {

constexpr std::uint64_t mostAtOnce = 64; // replications taken at a time
constexpr auto betweenReports = std::chrono::milliseconds(40);
constexpr std::uint64_t eventsBetweenLooks = 4096;

/// Everything that one thread needs. Its counters share no cache line with those of another.
class alignas(128) Worker
{
public:
    Worker(const SimulationModel &model, std::uint64_t seed, Precision precision)
        : m_end(model.end())
        , m_components(model.components.size())
        , m_histories(model, seed)
        , m_plan(model)
        , m_lists(m_plan.lists(), model.end())
    {
        for (std::size_t i = 0; i < model.services.size(); ++i)
            m_books.emplace_back(model, i, m_plan, precision);
    }

    void draw(std::uint64_t replication)
    {
        m_lists.clear();
        m_histories.draw(replication, m_lists);
        m_plan.evaluate(m_lists);
    }
    void simulate(std::uint64_t replication)
    {
        draw(replication);
        for (std::size_t i = 0; i < m_components; ++i)
            m_events += eventsIn(m_lists[i]);
        for (ServiceBook &book : m_books)
            book.add(m_lists);
    }

    const OutageLists &lists() const { return m_lists; }
    std::vector<ServiceBook> &books() { return m_books; }
    std::uint64_t events() const { return m_events; }

private:
    std::uint64_t eventsIn(IntervalView outages) const
    {
        if (outages.empty())
            return 0;
        return 2 * outages.size() - std::uint64_t(outages.front().start < 0) -
               std::uint64_t(outages.back().end >= m_end);
    }

    Tick m_end;
    std::size_t m_components;
    Histories m_histories;
    GatePlan m_plan;
    OutageLists m_lists;
    std::vector<ServiceBook> m_books;
    std::uint64_t m_events = 0;
};

/// Hands out replications in chunks and reports from the calling thread.
class Work
{
public:
    Work(const SimulationOptions &options, std::size_t workers)
        : m_options(options)
        , m_share(4 * workers)
    {}

    bool isStopped() const { return m_options.stop.stop_requested(); }

    void runOn(Worker &worker, bool reports)
    {
        m_reported = std::chrono::steady_clock::now();
        std::uint64_t looked = 0; // at the clock, in events: a glance costs as much as a few of them
        for (;;) {
            const auto [from, to] = taken();
            if (from == to)
                return;
            for (std::uint64_t i = from; i < to; ++i) {
                if (isStopped())
                    return;
                worker.simulate(m_options.first + i);
                if (reports && worker.events() - looked > eventsBetweenLooks) {
                    looked = worker.events();
                    report(i + 1 - from);
                }
            }
            m_done.fetch_add(to - from, std::memory_order_relaxed);
            if (reports)
                report(0);
        }
    }

private:
    /// The next replications to do: fewer and fewer towards the end, so that all threads come to it together.
    std::pair<std::uint64_t, std::uint64_t> taken()
    {
        std::uint64_t from = m_next.load(std::memory_order_relaxed);
        for (;;) {
            const std::uint64_t left = m_options.replications - from;
            const std::uint64_t to = from + std::min(std::clamp<std::uint64_t>(left / m_share, 1, mostAtOnce), left);
            if (m_next.compare_exchange_weak(from, to, std::memory_order_relaxed))
                return {from, to};
        }
    }

    /// \a more: replications of the chunk that is being worked on.
    void report(std::uint64_t more)
    {
        if (!m_options.progress || std::chrono::steady_clock::now() - m_reported < betweenReports)
            return;
        m_options.progress(m_done.load(std::memory_order_relaxed) + more);
        m_reported = std::chrono::steady_clock::now();
    }

    const SimulationOptions &m_options;
    std::uint64_t m_share;                            // of what is left, taken at a time: one part in so many
    std::chrono::steady_clock::time_point m_reported; // by the calling thread alone
    alignas(128) std::atomic<std::uint64_t> m_next = 0;
    alignas(128) std::atomic<std::uint64_t> m_done = 0;
};

unsigned threadsFor(const SimulationOptions &options)
{
    const unsigned asked = options.threads > 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
    const std::uint64_t chunks = (options.replications + mostAtOnce - 1) / mostAtOnce;
    return unsigned(std::clamp<std::uint64_t>(chunks, 1, asked));
}

} // namespace

std::variant<SimulationRun, std::vector<SimulationFault>> simulate(const SimulationModel &model,
                                                                   const SimulationOptions &options)
{
    auto faults = faultsOf(model);
    if (options.replications == 0 || options.replications > mostReplications || options.first > ~options.replications)
        faults.push_back({SimulationFault::Kind::Replications, 0, {}});
    if (!faults.empty())
        return faults;

    std::vector<std::unique_ptr<Worker>> workers(threadsFor(options));
    Work work(options, workers.size());
    {
        const auto run = [&](std::size_t i) { // each thread makes its own memory, near itself
            workers[i] = std::make_unique<Worker>(model, options.seed, options.precision);
            work.runOn(*workers[i], i == 0);
        };
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < workers.size(); ++i)
            threads.emplace_back(run, i);
        run(0);
    }
    if (work.isStopped())
        return std::vector{SimulationFault{}};

    SimulationRun run;
    run.warmUp = model.start == SimulationModel::Start::Steady ? warmUpOf(model) : 0;
    for (std::size_t i = 0; i < model.services.size(); ++i) {
        Tally tally = workers[0]->books()[i].taken();
        for (std::size_t other = 1; other < workers.size(); ++other)
            tally.add(workers[other]->books()[i].taken());
        tally.finish();
        run.services.push_back(std::move(tally));
        run.bases.push_back(workers[0]->books()[i].bases());
    }
    for (const auto &worker : workers)
        run.componentEvents += worker->events();
    return run;
}

History historyOf(const SimulationModel &model, std::uint64_t seed, std::uint64_t replication)
{
    Worker worker(model, seed, {1, 0});
    worker.draw(replication);
    History history;
    for (std::size_t i = 0; i < model.components.size(); ++i) {
        const IntervalView outages = worker.lists()[i];
        history.components.emplace_back(outages.begin(), outages.end());
    }
    for (ServiceBook &book : worker.books())
        history.services.push_back(book.storyOf(worker.lists()));
    return history;
}

} // namespace slatelier::engine
