// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/failurebias.h"

#include <cmath>

namespace slatelier::engine {

namespace {

constexpr double keptOfOld = 0.3; // when laws are learned: steps are softened, in the logarithm

double towards(double old, double found)
{
    return std::exp(keptOfOld * std::log(old) + (1.0 - keptOfOld) * std::log(found));
}

bool isShocked(const SimulationModel &model, std::uint32_t component)
{
    return std::any_of(model.shocks.begin(), model.shocks.end(), [component](const SharedShock &shock) {
        return std::find(shock.members.begin(), shock.members.end(), component) != shock.members.end();
    });
}

} // namespace

void FailureBias::Counts::add(const Counts &other, double weight)
{
    downAtStart += weight * other.downAtStart;
    windows += weight * other.windows;
    for (std::size_t level = 0; level < mostLevels; ++level) {
        upHours[level] += weight * other.upHours[level];
        failures[level] += weight * other.failures[level];
        downHours[level] += weight * other.downHours[level];
        restored[level] += weight * other.restored[level];
    }
}

bool FailureBias::canBias(const SimulationModel &model, std::uint32_t component)
{
    const SimulatedComponent &part = model.components[component];
    return part.timeToFailure.kind == TimeLaw::Kind::Exponential && part.timeToRestore.kind != TimeLaw::Kind::Never &&
           !part.recurrence && !part.crew && part.lines.empty() && part.maintenance.empty() &&
           part.detectionHours == 0.0 && !isShocked(model, component);
}

FailureBias::FailureBias(const SimulationModel &model, std::vector<std::uint32_t> members)
    : m_hours(hoursOf(model.end()))
    , m_end(model.end())
    , m_steady(model.start == SimulationModel::Start::Steady)
    , m_members(std::move(members))
    , m_counts(m_members.size())
    , m_isDown(m_members.size())
    , m_restored(m_members.size())
    , m_outages(m_members.size())
{
    double rates = 0.0;
    double restoration = 0.0;
    for (const std::uint32_t component : m_members) {
        const SimulatedComponent &part = model.components[component];
        Member member;
        member.isBiased = canBias(model, component);
        member.stretches = member.isBiased && hasDensity(part.timeToRestore);
        member.ownRate = 1.0 / part.timeToFailure.mean;
        member.isMemoryless = member.isBiased && part.timeToRestore.kind == TimeLaw::Kind::Exponential;
        member.restore = part.timeToRestore;
        member.sampler = TimeSampler(part.timeToRestore);
        const double cycle = part.timeToFailure.mean + part.timeToRestore.mean;
        member.ownDownAtStart = m_steady && member.isBiased ? part.timeToRestore.mean / cycle : 0.0;
        member.downAtStart = member.ownDownAtStart;
        member.stretch.fill(1.0);
        rates += member.isBiased ? member.ownRate : 0.0;
        restoration += std::min(part.timeToRestore.mean, m_hours) / double(m_members.size());
        m_laws.push_back(std::move(member));
    }
    // Few members: each fails about once. Many: one of them does, and then others until it is restored.
    const bool few = m_members.size() <= mostLevels;
    for (Member &member : m_laws) {
        const double first =
            few ? std::max(member.ownRate, 1.0 / m_hours) : member.ownRate * std::max(1.0, 1.0 / (m_hours * rates));
        const double next = few ? std::max(member.ownRate, 1.0 / restoration)
                                : member.ownRate * std::max(1.0, 1.0 / (restoration * rates));
        member.rate.fill(next);
        member.rate[0] = first;
    }
}

/// Of all members, or of those only that are not drawn here; in order of time.
void FailureBias::collectChanges(const OutageLists &lists, bool onlyOthers)
{
    m_changes.clear();
    std::fill(m_isDown.begin(), m_isDown.end(), char(0));
    for (std::uint32_t i = 0; i < m_members.size(); ++i) {
        if (onlyOthers && m_laws[i].isBiased)
            continue;
        for (const Interval &outage : lists[m_members[i]]) {
            if (outage.start < 0)
                m_isDown[i] = 1;
            const Tick length = std::min(outage.end, m_end) - std::max(outage.start, Tick(0));
            if (outage.start >= 0)
                m_changes.push_back({outage.start, i, true, length, outage.end < m_end});
            if (outage.end < m_end)
                m_changes.push_back({outage.end, i, false, length, true});
        }
    }
    std::sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
        return a.at != b.at ? a.at < b.at : a.member != b.member ? a.member < b.member : a.fails < b.fails;
    });
}

/// Tells of the members that are biased: start(member, isDown), then up(member, level, hours) and failed(member, level,
/// outage, whether it ended), for memoryless ones also down(member, level, hours) and restored(member, level).
template<class Visitor>
void FailureBias::walk(const OutageLists &lists, Visitor &&visit)
{
    collectChanges(lists, false);
    std::size_t down = 0;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        down += std::size_t(m_isDown[i]);
        if (m_laws[i].isBiased)
            visit.start(i, m_isDown[i] != 0);
    }
    Tick now = 0;
    const auto pass = [&](Tick until) {
        const double hours = hoursOf(until - now);
        for (std::size_t i = 0; hours > 0.0 && i < m_members.size(); ++i) {
            if (m_laws[i].isBiased && !m_isDown[i])
                visit.up(i, levelOf(i, down), hours);
            else if (m_laws[i].isMemoryless)
                visit.down(i, levelOf(i, down), hours);
        }
        now = until;
    };
    for (const Change &change : m_changes) {
        pass(change.at);
        const std::size_t level = levelOf(change.member, down);
        if (change.fails && m_laws[change.member].isBiased)
            visit.failed(change.member, level, hoursOf(change.length), change.ends);
        else if (!change.fails && m_laws[change.member].isMemoryless)
            visit.restored(change.member, level);
        m_isDown[change.member] = change.fails;
        down = change.fails ? down + 1 : down - 1;
    }
    pass(m_end);
}

bool FailureBias::isQuiet(const OutageLists &lists) const
{
    return std::all_of(m_members.begin(), m_members.end(),
                       [&lists](std::uint32_t component) { return lists.isEmpty(component); });
}

double FailureBias::quietLogRatio() const
{
    double sum = 0.0;
    for (const Member &member : m_laws) {
        if (member.isBiased)
            sum += std::log((1.0 - member.downAtStart) / (1.0 - member.ownDownAtStart)) -
                   (member.rate[0] - member.ownRate) * m_hours;
    }
    return sum;
}

double FailureBias::logRatio(const OutageLists &lists)
{
    if (isQuiet(lists))
        return quietLogRatio();
    struct Ratio
    {
        const std::vector<Member> &laws;
        double sum = 0.0;

        void start(std::size_t i, bool isDown)
        {
            const Member &member = laws[i];
            if (member.ownDownAtStart > 0.0)
                sum += isDown ? std::log(member.downAtStart / member.ownDownAtStart)
                              : std::log((1.0 - member.downAtStart) / (1.0 - member.ownDownAtStart));
        }
        void up(std::size_t i, std::size_t level, double hours)
        {
            sum -= (laws[i].rate[level] - laws[i].ownRate) * hours;
        }
        void down(std::size_t i, std::size_t level, double hours)
        {
            sum -= (1.0 / laws[i].stretch[level] - 1.0) / laws[i].restore.mean * hours;
        }
        void restored(std::size_t i, std::size_t level) { sum -= std::log(laws[i].stretch[level]); }
        void failed(std::size_t i, std::size_t level, double hours, bool ended)
        {
            const Member &member = laws[i];
            sum += std::log(member.rate[level] / member.ownRate);
            const double stretch = member.stretch[level];
            if (member.isMemoryless || stretch == 1.0)
                return;
            sum += ended ? logDensity(member.restore, hours / stretch) - std::log(stretch) -
                               logDensity(member.restore, hours)
                         : logBeyond(member.restore, hours / stretch) - logBeyond(member.restore, hours);
        }
    };
    Ratio ratio{m_laws};
    walk(lists, ratio);
    return ratio.sum;
}

const std::vector<FailureBias::Counts> &FailureBias::countsOf(const OutageLists &lists)
{
    struct Counter
    {
        std::vector<Counts> &counts;
        const std::vector<Member> &laws;

        void start(std::size_t i, bool isDown) { counts[i].downAtStart += isDown; }
        void up(std::size_t i, std::size_t level, double hours) { counts[i].upHours[level] += hours; }
        void down(std::size_t i, std::size_t level, double hours) { counts[i].downHours[level] += hours; }
        void restored(std::size_t i, std::size_t level) { counts[i].restored[level] += 1.0; }
        void failed(std::size_t i, std::size_t level, double hours, bool ended)
        {
            counts[i].failures[level] += 1.0;
            if (laws[i].isMemoryless)
                return;
            counts[i].downHours[level] += hours;
            counts[i].restored[level] += ended;
        }
    };
    for (Counts &counts : m_counts) {
        counts = {};
        counts.windows = 1.0;
    }
    walk(lists, Counter{m_counts, m_laws});
    return m_counts;
}

void FailureBias::learn(const std::vector<Counts> &counts)
{
    for (std::size_t i = 0; i < m_laws.size(); ++i) {
        Member &member = m_laws[i];
        const Counts &found = counts[i];
        if (!member.isBiased || !(found.windows > 0.0))
            continue;
        if (member.ownDownAtStart > 0.0) {
            const double share = std::clamp(found.downAtStart / found.windows, member.ownDownAtStart, 0.9);
            member.downAtStart = std::max(towards(member.downAtStart, share), member.ownDownAtStart);
        }
        for (std::size_t level = 0; level < mostLevels; ++level) {
            if (found.upHours[level] > 0.0 && found.failures[level] > 0.0)
                member.rate[level] =
                    towards(member.rate[level], std::max(found.failures[level] / found.upHours[level], member.ownRate));
            if (member.stretches && found.restored[level] > 0.0) {
                const double mean = found.downHours[level] / found.restored[level];
                const double most = std::max(m_hours / member.restore.mean, 1.0);
                member.stretch[level] =
                    towards(member.stretch[level], std::clamp(mean / member.restore.mean, 1.0, most));
            }
        }
    }
}

double FailureBias::rateOf(std::size_t i, std::size_t down) const
{
    const Member &member = m_laws[i];
    if (!member.isBiased)
        return 0.0;
    if (!m_isDown[i])
        return member.rate[levelOf(i, down)];
    return member.isMemoryless ? 1.0 / (member.restore.mean * member.stretch[levelOf(i, down)]) : 0.0;
}

Tick FailureBias::nextByChance(Tick now, std::size_t down, double &rate, RandomStream &numbers) const
{
    rate = 0.0;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        rate += rateOf(i, down);
    if (!(rate > 0.0))
        return never;
    const double hours = Exponential::instance().draw(numbers.next(), numbers) / rate;
    return std::min(now + std::max(ticksOf(hours), Tick(1)), never);
}

/// The member to which something happens, in proportion to the rates; `share` is in units of rates.
std::size_t FailureBias::chosen(double share, std::size_t down) const
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_members.size() && share >= 0.0; ++i) {
        const double rate = rateOf(i, down);
        last = rate > 0.0 ? i : last;
        share -= rate;
    }
    return last;
}

void FailureBias::fail(std::size_t i, std::size_t down, Tick now, RandomStream &numbers)
{
    const Member &member = m_laws[i];
    m_isDown[i] = 1;
    m_outages[i].push_back({now, m_end});
    if (member.isMemoryless)
        return;
    const double hours = hoursOf(member.sampler.draw(numbers.next(), numbers)) * member.stretch[levelOf(i, down + 1)];
    m_restored[i] = std::min(now + std::max(ticksOf(hours), Tick(1)), never);
}

/// One event after the other: what happens next by chance is drawn anew whenever the state has changed, which
/// exponential times allow.
void FailureBias::draw(RandomStream &numbers, OutageLists &lists)
{
    collectChanges(lists, true);
    std::size_t down = 0;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        m_outages[i].clear();
        m_restored[i] = never;
        const Member &member = m_laws[i];
        if (member.isBiased && member.downAtStart > 0.0 && unitFrom(numbers.next()) < member.downAtStart) {
            m_isDown[i] = 1;
            m_outages[i].push_back({-1, m_end});
            if (!member.isMemoryless)
                m_restored[i] = member.sampler.inProgress(numbers).left;
        }
        down += std::size_t(m_isDown[i]);
    }
    const auto restore = [&](std::size_t i, Tick now) {
        m_outages[i].back().end = now;
        m_restored[i] = never;
        m_isDown[i] = 0;
        --down;
    };
    std::size_t change = 0;
    for (Tick now = 0;;) {
        double rate = 0.0;
        const Tick chance = nextByChance(now, down, rate, numbers);
        const auto first = std::min_element(m_restored.begin(), m_restored.end());
        const Tick other = change < m_changes.size() ? m_changes[change].at : never;
        now = std::min({chance, *first, other});
        if (now >= m_end)
            break;
        if (now == other) {
            const Change &next = m_changes[change++];
            m_isDown[next.member] = next.fails;
            down = next.fails ? down + 1 : down - 1;
        } else if (now == *first) {
            restore(std::size_t(first - m_restored.begin()), now);
        } else if (const std::size_t i = chosen(unitFrom(numbers.next()) * rate, down); m_isDown[i]) {
            restore(i, now);
        } else {
            fail(i, down, now, numbers);
            ++down;
        }
    }
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_laws[i].isBiased)
            continue;
        lists.begin();
        for (const Interval &outage : m_outages[i])
            lists.append(outage);
        lists.end(m_members[i]);
    }
}

} // namespace slatelier::engine
