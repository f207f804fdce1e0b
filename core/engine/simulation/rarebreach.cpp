// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/rarebreach.h"

#include "core/engine/cutsets.h"
#include "core/engine/simulation/failurebias.h"
#include "core/engine/simulation/histories.h"
#include "core/engine/simulation/servicebook.h"

#include <atomic>
#include <cmath>
#include <functional>
#include <numeric>
#include <thread>

namespace slatelier::engine {

namespace {

constexpr double ownShare = 0.1;       // of the windows are drawn under the components' own laws
constexpr double evenShare = 0.2;      // is spread evenly over the cut sets, however little they seem to matter
constexpr double eliteShare = 0.1;     // of the windows of a round show where to go
constexpr double leastShare = 0.002;   // a mode with less is given up when learning is over
constexpr std::size_t mostModes = 200; // cut sets with laws of their own
constexpr std::size_t mostCutSets = 5000;
constexpr std::uint32_t mostNodes = 1'000'000;
constexpr int mostRounds = 40;
constexpr int mostFruitless = 6; // rounds that came no nearer
constexpr int roundsAtTheEnd = 3;
constexpr std::uint64_t chunk = 500;
constexpr std::uint64_t stepsInRound = 20'000'000; // of learning; 20 times as many for the estimate

struct Mode
{
    FailureBias bias;
    double share = 0.0;
};

/// How near a window came to breaking the target: below 1 while it has not, 0 for a quiet one.
class Nearness
{
public:
    Nearness(const WindowTarget &target, const WindowRules &rules, std::size_t index)
        : m_kind(target.kind)
        , m_rules(rules)
        , m_index(index)
        , m_limit(limitOf(target, double(rules.bases().front())))
    {}

    double of(const WindowFigures &figures) const
    {
        if (m_rules.isBroken(m_index, 0, figures))
            return 1.0;
        return m_limit > 0.0 ? std::min(valueOf(figures) / m_limit, 0.999) : 0.0;
    }

private:
    static double limitOf(const WindowTarget &target, double base)
    {
        switch (target.kind) {
        case WindowTarget::Kind::Availability:
            return (1.0 - target.value) * base;
        case WindowTarget::Kind::Interruptions:
            return target.value + 1.0;
        case WindowTarget::Kind::MeanBetweenFailures:
            return target.value > 0.0 ? base / (target.value * double(ticksPerHour)) : 0.0;
        default:
            return target.value * double(ticksPerHour);
        }
    }
    double valueOf(const WindowFigures &figures) const
    {
        switch (m_kind) {
        case WindowTarget::Kind::Availability:
        case WindowTarget::Kind::Downtime:
            return double(figures.downtime);
        case WindowTarget::Kind::LongestOutage:
            return double(figures.longest);
        case WindowTarget::Kind::MeanRestoration:
            return double(figures.downtime) / std::max(double(figures.interruptions), 1.0);
        default:
            return double(figures.interruptions);
        }
    }

    WindowTarget::Kind m_kind;
    const WindowRules &m_rules;
    std::size_t m_index;
    double m_limit;
};

/// Draws windows from the mixture; one for each thread.
class Sampler
{
public:
    Sampler(const SimulationModel &model, std::size_t service, std::size_t target, std::uint64_t seed,
            std::vector<Mode> modes)
        : m_key(streamKey(seed, 0, Purpose::Bias))
        , m_histories(model, m_key)
        , m_plan(model)
        , m_lists(m_plan.lists(), model.end())
        , m_book(model, service, m_plan, {1, 0})
        , m_nearness(model.services[service].rules.targets[target], m_book.rules(), target)
        , m_modes(std::move(modes))
    {}

    std::vector<Mode> &modes() { return m_modes; }
    /// Of one window, in steps.
    std::uint64_t effort() const { return 50 + m_plan.lists() + 10 * m_modes.size(); }
    bool isBrokenWhenQuiet() const { return m_nearness.of({}) == 1.0; }

    /// Draws window `index` and says how near it came.
    double draw(std::uint64_t index)
    {
        RandomStream numbers(m_key, index);
        double left = unitFrom(numbers.next()) - ownShare;
        m_lists.clear();
        m_histories.draw(index, m_lists);
        for (std::size_t i = 0; i < m_modes.size() && left >= 0.0; ++i) {
            left -= m_modes[i].share;
            if (left < 0.0 || i + 1 == m_modes.size()) {
                m_modes[i].bias.draw(numbers, m_lists);
                break;
            }
        }
        m_plan.evaluate(m_lists);
        return m_nearness.of(m_book.firstWindowOf(m_lists));
    }
    /// Of the last window: its density under its own laws, relative to the mixture. Also what each mode adds to that.
    double weight()
    {
        double density = ownShare;
        m_parts.clear();
        for (Mode &mode : m_modes) {
            m_parts.push_back(mode.share * std::exp(mode.bias.logRatio(m_lists)));
            density += m_parts.back();
        }
        for (double &part : m_parts)
            part /= density;
        return 1.0 / density;
    }
    const std::vector<double> &parts() const { return m_parts; }
    const OutageLists &lists() const { return m_lists; }

private:
    std::uint64_t m_key;
    Histories m_histories;
    GatePlan m_plan;
    OutageLists m_lists;
    ServiceBook m_book;
    Nearness m_nearness;
    std::vector<Mode> m_modes;
    std::vector<double> m_parts;
};

/// Sums over windows that break the target.
struct Sums
{
    double weights = 0.0;
    double squares = 0.0;
    double largest = 0.0;
    std::uint64_t hits = 0;
    std::uint64_t windows = 0;

    void add(double weight)
    {
        weights += weight;
        squares += weight * weight;
        largest = std::max(largest, weight);
        ++hits;
    }
    void add(const Sums &other)
    {
        weights += other.weights;
        squares += other.squares;
        largest = std::max(largest, other.largest);
        hits += other.hits;
        windows += other.windows;
    }
    double mean() const { return weights / double(windows); }
    /// Variance of one window, in units of the mean squared.
    double spread() const { return std::max(squares / double(windows) / (mean() * mean()) - 1.0, 0.0); }
    /// No single window decides it.
    bool isSound() const { return hits >= 100 && largest <= 0.05 * weights; }
};

std::vector<Mode> modesOf(const SimulationModel &model, std::size_t service)
{
    Structure structure;
    structure.components.resize(model.components.size());
    structure.gates = model.gates;
    Limits limits;
    limits.nodes = mostNodes;
    const auto diagram = solve(structure, model.services[service].top, limits);
    if (!diagram)
        return {};
    std::vector<std::vector<std::uint32_t>> groups;
    if (const auto cutSets = cutSetsOf(*diagram, limits))
        groups = cutSets->first(mostCutSets);
    const auto never = [&model](std::uint32_t component) {
        const SimulatedComponent &part = model.components[component];
        return part.timeToFailure.kind == TimeLaw::Kind::Never && part.maintenance.empty();
    };
    const auto useless = [&](const std::vector<std::uint32_t> &group) {
        return std::any_of(group.begin(), group.end(), never) ||
               std::none_of(group.begin(), group.end(),
                            [&model](std::uint32_t component) { return FailureBias::canBias(model, component); });
    };
    std::erase_if(groups, useless);
    const auto likelihood = [&model](const std::vector<std::uint32_t> &group) {
        double product = 1.0;
        for (const std::uint32_t component : group) {
            const SimulatedComponent &part = model.components[component];
            product *= part.timeToRestore.mean / (part.timeToFailure.mean + part.timeToRestore.mean);
        }
        return product;
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const auto &a, const auto &b) { return likelihood(a) > likelihood(b); });
    if (groups.size() > mostModes)
        groups.resize(mostModes);
    // Breaches of which several cut sets have a part, and sets that were left out, are reached by all together.
    std::vector<std::uint32_t> all(diagram->components().begin(), diagram->components().end());
    std::erase_if(all, [&](std::uint32_t component) { return !FailureBias::canBias(model, component); });
    if (all.empty())
        return {};
    if (groups.size() != 1 || groups.front().size() != all.size())
        groups.insert(groups.begin(), std::move(all));
    std::vector<Mode> modes;
    for (auto &group : groups)
        modes.push_back({FailureBias(model, std::move(group)), (1.0 - ownShare) / double(groups.size())});
    return modes;
}

/// Learns laws under which breaches are frequent, from what came near first and from breaches then.
class Learning
{
public:
    Learning(Sampler &sampler, std::stop_token stop)
        : m_sampler(sampler)
        , m_stop(std::move(stop))
        , m_windows(
              std::clamp<std::uint64_t>(stepsInRound / sampler.effort(), 2000, 4000 + 100 * sampler.modes().size()))
    {}

    /// What the last round found; no windows where it led nowhere.
    Sums learned()
    {
        int atTheEnd = 0;
        int fruitless = 0;
        double best = 0.0;
        for (int round = 0; round < mostRounds && atTheEnd < roundsAtTheEnd && fruitless < mostFruitless; ++round) {
            const double level = look(std::uint64_t(round) << 40);
            if (m_stop.stop_requested())
                return {};
            fruitless = level > best || level == 1.0 ? 0 : fruitless + 1;
            best = std::max(best, level);
            if (level > 0.0)
                learn(std::uint64_t(round) << 40, level);
            atTheEnd += level == 1.0;
            if (round >= 4)
                giveUpUseless();
        }
        return atTheEnd > 0 ? m_found : Sums();
    }

private:
    /// Draws the windows of a round; returns from which nearness on they are worth following.
    double look(std::uint64_t first)
    {
        m_near.clear();
        for (std::uint64_t i = 0; i < m_windows && !m_stop.stop_requested(); ++i)
            m_near.push_back(m_sampler.draw(first + i));
        if (m_near.size() < m_windows)
            return 0.0;
        std::vector<double> sorted = m_near;
        const auto rank = std::ptrdiff_t(double(m_windows) * (1.0 - eliteShare));
        std::nth_element(sorted.begin(), sorted.begin() + rank, sorted.end());
        if (sorted[std::size_t(rank)] > 0.0)
            return sorted[std::size_t(rank)];
        double least = 2.0;
        for (const double near : m_near)
            least = near > 0.0 ? std::min(least, near) : least;
        return least <= 1.0 ? least : 0.0;
    }

    /// Draws those windows once more: they are the same.
    void learn(std::uint64_t first, double level)
    {
        auto &modes = m_sampler.modes();
        std::vector<std::vector<FailureBias::Counts>> counts;
        for (const Mode &mode : modes)
            counts.emplace_back(mode.bias.members().size());
        std::vector<double> mass(modes.size(), 0.0);
        std::vector<double> seen(modes.size(), 0.0);
        m_found = Sums();
        m_found.windows = m_windows;
        for (std::uint64_t i = 0; i < m_windows; ++i) {
            if (m_near[i] < level)
                continue;
            m_sampler.draw(first + i);
            const double weight = m_sampler.weight();
            if (m_near[i] == 1.0)
                m_found.add(weight);
            for (std::size_t j = 0; j < modes.size(); ++j) {
                const double part = m_sampler.parts()[j];
                if (part < 1e-3)
                    continue;
                mass[j] += weight * part;
                seen[j] += part;
                const auto &own = modes[j].bias.countsOf(m_sampler.lists());
                for (std::size_t member = 0; member < own.size(); ++member)
                    counts[j][member].add(own[member], weight * part);
            }
        }
        const double all = std::accumulate(mass.begin(), mass.end(), 0.0);
        for (std::size_t j = 0; j < modes.size(); ++j) {
            if (seen[j] >= 10.0)
                modes[j].bias.learn(counts[j]);
            const double own = all > 0.0 ? mass[j] / all : 1.0 / double(modes.size());
            const double share = (1.0 - evenShare) * own + evenShare / double(modes.size());
            modes[j].share = 0.5 * modes[j].share + 0.5 * (1.0 - ownShare) * share;
        }
    }

    /// Cut sets that turn out to matter hardly are left to the first mode, in which everything is biased.
    void giveUpUseless()
    {
        auto &modes = m_sampler.modes();
        modes.front().share = std::max(modes.front().share, 0.1);
        std::erase_if(modes, [](const Mode &mode) { return mode.share < leastShare; });
        double sum = 0.0;
        for (const Mode &mode : modes)
            sum += mode.share;
        for (Mode &mode : modes)
            mode.share *= (1.0 - ownShare) / sum;
    }

    Sampler &m_sampler;
    std::stop_token m_stop;
    std::uint64_t m_windows;
    std::vector<double> m_near;
    Sums m_found;
};

/// Sums of chunks, each in its own place and added in order: rounding does not depend on the threads.
Sums estimate(const std::function<std::unique_ptr<Sampler>()> &sampler, std::uint64_t first, std::uint64_t windows,
              const RareOptions &options)
{
    std::vector<Sums> chunks(std::size_t((windows + chunk - 1) / chunk));
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Sampler &own) {
        for (std::size_t i = next++; i < chunks.size() && !options.stop.stop_requested(); i = next++) {
            for (std::uint64_t window = i * chunk; window < std::min((i + 1) * chunk, windows); ++window) {
                if (own.draw((std::uint64_t(1) << 50) + first + window) == 1.0)
                    chunks[i].add(own.weight());
                ++chunks[i].windows;
            }
        }
    };
    const unsigned asked = options.threads > 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
    std::vector<std::unique_ptr<Sampler>> samplers;
    for (unsigned i = 0; i < std::min(asked, unsigned(chunks.size())); ++i)
        samplers.push_back(sampler());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < samplers.size(); ++i)
            threads.emplace_back([&work, &own = *samplers[i]] { work(own); });
        work(*samplers.front());
    }
    Sums sums;
    for (const Sums &part : chunks)
        sums.add(part);
    return sums;
}

} // namespace

std::optional<RareBreach> rareBreach(const SimulationModel &model, std::size_t service, std::size_t target,
                                     const RareOptions &options)
{
    // Cut sets are those of the whole service: they say nothing about what costs a part of it.
    if (model.windows() != 1 || !model.services[service].degradations.empty())
        return std::nullopt;
    std::vector<Mode> modes = modesOf(model, service);
    if (modes.empty())
        return std::nullopt;
    Sampler learner(model, service, target, options.seed, std::move(modes));
    if (learner.isBrokenWhenQuiet())
        return std::nullopt;
    const Sums found = Learning(learner, options.stop).learned();
    if (found.hits == 0)
        return std::nullopt;
    const double wanted = found.spread() / (options.aim * options.aim);
    const std::uint64_t most = std::clamp<std::uint64_t>(20 * stepsInRound / learner.effort(), 20'000,
                                                         std::max<std::uint64_t>(options.mostWindows, 20'000));
    const auto windows = std::uint64_t(std::clamp(wanted, 20'000.0, double(most)));
    const auto sampler = [&] {
        return std::make_unique<Sampler>(model, service, target, options.seed, learner.modes());
    };
    Sums sums = estimate(sampler, 0, windows, options);
    while (!sums.isSound() && sums.hits > 0 && 2 * sums.windows <= most)
        sums.add(estimate(sampler, sums.windows, sums.windows, options));
    if (options.stop.stop_requested() || !sums.isSound())
        return std::nullopt;
    RareBreach breach;
    breach.windows = sums.windows;
    breach.relativeError = std::sqrt(sums.spread() / double(sums.windows));
    const double factor = std::exp(1.959963984540054 * breach.relativeError);
    breach.probability = {sums.mean(), sums.mean() / factor, std::min(sums.mean() * factor, 1.0)};
    return breach;
}

} // namespace slatelier::engine
