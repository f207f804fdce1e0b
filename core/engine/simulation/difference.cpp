// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/difference.h"

#include "core/engine/simulation/histories.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

namespace slatelier::engine {

namespace {

constexpr std::uint64_t chunk = 64;
constexpr auto betweenReports = std::chrono::milliseconds(50);

/// One model, drawn and counted.
class Side
{
public:
    Side(const SimulationModel &model, std::size_t service, std::uint64_t seed)
        : m_histories(model, seed)
        , m_plan(model)
        , m_lists(m_plan.lists(), model.end())
        , m_book(model, service, m_plan, {1, 0})
        , m_figures(model.windows())
    {}

    const std::vector<WindowFigures> &draw(std::uint64_t replication)
    {
        m_lists.clear();
        m_histories.draw(replication, m_lists);
        m_plan.evaluate(m_lists);
        m_book.figuresOf(m_lists, m_figures);
        return m_figures;
    }
    std::int64_t lostShare(std::size_t window) const
    {
        const Tick base = m_book.bases()[window];
        return base > 0 ? std::int64_t(double(m_figures[window].downtime) / double(base) * lostShareUnits + 0.5) : 0;
    }
    bool isBroken(std::size_t target, std::size_t window) const
    {
        return m_book.rules().isBroken(target, window, m_figures[window]);
    }

private:
    Histories m_histories;
    GatePlan m_plan;
    OutageLists m_lists;
    ServiceBook m_book;
    std::vector<WindowFigures> m_figures;
};

class Worker
{
public:
    Worker(const SimulationModel &first, const SimulationModel &second, std::size_t service, std::uint64_t seed)
        : m_first(first, service, seed)
        , m_second(second, service, seed)
    {
        m_tally.breaches.resize(first.services[service].rules.targets.size());
    }

    void simulate(std::uint64_t replication)
    {
        const auto &before = m_first.draw(replication);
        const auto &after = m_second.draw(replication);
        std::int64_t lost = 0, downtime = 0, longest = 0, interruptions = 0;
        for (std::size_t window = 0; window < before.size(); ++window) {
            lost += m_second.lostShare(window) - m_first.lostShare(window);
            downtime += after[window].downtime - before[window].downtime;
            longest += after[window].longest - before[window].longest;
            interruptions += after[window].interruptions - before[window].interruptions;
        }
        m_tally.replications += 1;
        m_tally.windows += before.size();
        m_tally.lostShare.add(lost);
        m_tally.downtime.add(downtime);
        m_tally.longest.add(longest);
        m_tally.interruptions.add(interruptions);
        for (std::size_t target = 0; target < m_tally.breaches.size(); ++target) {
            std::int64_t broken = 0;
            for (std::size_t window = 0; window < before.size(); ++window)
                broken += int(m_second.isBroken(target, window)) - int(m_first.isBroken(target, window));
            m_tally.breaches[target].add(broken);
        }
    }
    const DifferenceTally &tally() const { return m_tally; }

private:
    Side m_first;
    Side m_second;
    DifferenceTally m_tally;
};

void work(Worker &worker, const SimulationOptions &options, std::atomic<std::uint64_t> &next, bool reports)
{
    auto reported = std::chrono::steady_clock::now();
    for (std::uint64_t from = next.fetch_add(chunk); from < options.replications; from = next.fetch_add(chunk)) {
        for (std::uint64_t i = from; i < std::min(from + chunk, options.replications); ++i) {
            if (options.stop.stop_requested())
                return;
            worker.simulate(options.first + i);
        }
        if (reports && options.progress && std::chrono::steady_clock::now() - reported >= betweenReports) {
            options.progress(std::min(next.load(), options.replications));
            reported = std::chrono::steady_clock::now();
        }
    }
}

std::vector<SimulationFault> faultsOfBoth(const SimulationModel &first, const SimulationModel &second,
                                          std::size_t service, const SimulationOptions &options)
{
    using Kind = SimulationFault::Kind;
    auto faults = faultsOf(first);
    for (const SimulationFault &fault : faultsOf(second))
        faults.push_back(fault);
    if (first.windows() != second.windows())
        faults.push_back({Kind::Windows, 0, {}});
    const bool known = service < first.services.size() && service < second.services.size();
    if (!known || first.services[service].rules.targets.size() != second.services[service].rules.targets.size())
        faults.push_back({Kind::Rules, service, {}});
    if (options.replications == 0 || options.replications > mostReplications || options.first > ~options.replications)
        faults.push_back({Kind::Replications, 0, {}});
    return faults;
}

} // namespace

void DifferenceTally::add(const DifferenceTally &other)
{
    replications += other.replications;
    windows += other.windows;
    lostShare.add(other.lostShare);
    downtime.add(other.downtime);
    longest.add(other.longest);
    interruptions.add(other.interruptions);
    breaches.resize(std::max(breaches.size(), other.breaches.size()));
    for (std::size_t i = 0; i < other.breaches.size(); ++i)
        breaches[i].add(other.breaches[i]);
}

Difference differenceOf(const DifferenceTally &tally)
{
    const auto estimate = [&tally](const DifferenceTally::Sum &sum, double scale) {
        Estimate made = estimateOf(sum.sum, sum.squares, tally.replications, tally.windows);
        made.mean *= scale;
        if (made.standardError)
            *made.standardError *= std::abs(scale);
        return made;
    };
    Difference difference;
    difference.availability = estimate(tally.lostShare, -1.0 / lostShareUnits);
    difference.downtimeHours = estimate(tally.downtime, 1.0 / double(ticksPerHour));
    difference.longestHours = estimate(tally.longest, 1.0 / double(ticksPerHour));
    difference.interruptions = estimate(tally.interruptions, 1.0);
    for (const auto &breach : tally.breaches)
        difference.breaches.push_back(estimate(breach, 1.0));
    return difference;
}

std::pair<double, double> bounds95(const Estimate &estimate)
{
    const double half = estimate.standardError.value_or(INFINITY) * 1.959963984540054;
    return {estimate.mean - half, estimate.mean + half};
}

std::variant<DifferenceTally, std::vector<SimulationFault>> simulateDifference(const SimulationModel &first,
                                                                               const SimulationModel &second,
                                                                               std::size_t service,
                                                                               const SimulationOptions &options)
{
    auto faults = faultsOfBoth(first, second, service, options);
    if (!faults.empty())
        return faults;
    const unsigned asked = options.threads > 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
    const std::uint64_t chunks = (options.replications + chunk - 1) / chunk;
    std::vector<std::unique_ptr<Worker>> workers;
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(asked, chunks); ++i)
        workers.push_back(std::make_unique<Worker>(first, second, service, options.seed));
    std::atomic<std::uint64_t> next = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < workers.size(); ++i)
            threads.emplace_back([&, &worker = *workers[i]] { work(worker, options, next, false); });
        work(*workers.front(), options, next, true);
    }
    if (options.stop.stop_requested())
        return std::vector{SimulationFault{}};
    DifferenceTally tally;
    for (const auto &worker : workers)
        tally.add(worker->tally());
    return tally;
}

} // namespace slatelier::engine
