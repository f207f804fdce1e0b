// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/judgement.h"

#include "core/engine/statistics/binomial.h"

#include <algorithm>
#include <numeric>

namespace slatelier::engine {

namespace {

constexpr double beyond95 = 0.025; // one side of the limits
constexpr double beyond998 = 0.001;
constexpr std::size_t manyAtLeast = 3;

using Strata = std::vector<Cases>; // of one group, comparable ones together

/// Chance that one who takes his cases from each stratum by chance is as bad as this or worse.
double chanceOf(const Strata &own, const Strata &all, WorseSide worse)
{
    CountLaw law{0, {1.0}};
    std::uint64_t events = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].total == 0)
            continue;
        law = sumOf(law, hypergeometricLaw(all[i].total, all[i].events, own[i].total));
        events += own[i].events;
    }
    return worse == WorseSide::High ? law.atLeast(events) : law.atMost(events);
}

/// Which of the hypotheses with these chances Holm's procedure gives up.
std::vector<bool> rejectedByHolm(const std::vector<double> &chances, double level)
{
    std::vector<std::size_t> order(chances.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return chances[a] < chances[b]; });
    std::vector<bool> rejected(chances.size());
    for (std::size_t i = 0; i < order.size() && chances[order[i]] <= level / double(order.size() - i); ++i)
        rejected[order[i]] = true;
    return rejected;
}

/// Periods that were bad for everybody, each against all the others.
std::vector<std::size_t> badPeriodsOf(std::span<const Group> groups, const JudgementRules &rules)
{
    const std::size_t strata = groups.front().cells.size();
    const std::size_t periods = strata > 0 ? groups.front().cells.front().size() : 0;
    std::vector<Strata> byPeriod(periods, Strata(strata));
    Strata all(strata);
    for (const auto &group : groups) {
        for (std::size_t s = 0; s < strata; ++s) {
            for (std::size_t p = 0; p < periods; ++p) {
                byPeriod[p][s] += group.cells[s][p];
                all[s] += group.cells[s][p];
            }
        }
    }
    std::vector<double> chances;
    for (const auto &period : byPeriod)
        chances.push_back(chanceOf(period, all, rules.worse));
    const auto rejected = rejectedByHolm(chances, rules.falseAlarms);
    std::vector<std::size_t> bad;
    for (std::size_t p = 0; p < periods; ++p) {
        const auto &cases = std::accumulate(byPeriod[p].begin(), byPeriod[p].end(), Cases(),
                                            [](Cases sum, const Cases &more) { return sum += more; });
        if (rejected[p] && cases.total >= rules.minimumSample && chances[p] <= beyond998)
            bad.push_back(p);
    }
    return bad;
}

/// The cells of a group with ordinary periods joined and each bad one on its own.
Strata comparable(const Group &group, const std::vector<std::size_t> &badPeriods)
{
    Strata strata;
    for (const auto &row : group.cells) {
        Cases ordinary;
        for (std::size_t p = 0; p < row.size(); ++p) {
            if (std::binary_search(badPeriods.begin(), badPeriods.end(), p))
                strata.push_back(row[p]);
            else
                ordinary += row[p];
        }
        strata.push_back(ordinary);
    }
    return strata;
}

/// Is the share on the bad (or, with \a good, on the good) side of the limits?
bool isBeyond(const Cases &cases, const RateBounds &limits, WorseSide worse, bool good = false)
{
    return (worse == WorseSide::High) != good ? cases.rate() > limits.high : cases.rate() < limits.low;
}

class Judge
{
public:
    Judge(std::span<const Group> groups, const JudgementRules &rules) : m_groups(groups), m_rules(rules) {}

    Judgement run()
    {
        if (m_groups.empty())
            return m_found;
        for (const auto &group : m_groups) {
            m_found.groups.emplace_back().cases = group.all();
            m_found.overall += m_found.groups.back().cases;
        }
        if (m_found.overall.total == 0)
            return m_found;
        m_found.badPeriods = badPeriodsOf(m_groups, m_rules);
        weigh();
        callOut();
        m_found.verdict = overall();
        return m_found;
    }

private:
    bool isJudged(std::size_t i) const
    {
        return !m_groups[i].nameless && m_found.groups[i].cases.total >= m_rules.minimumSample;
    }

    void weigh()
    {
        std::vector<Strata> strata;
        for (const auto &group : m_groups)
            strata.push_back(comparable(group, m_found.badPeriods));
        m_sole = strata.front().size() == 1;
        Strata all(strata.front().size());
        std::vector<Cases> judged;
        for (std::size_t i = 0; i < strata.size(); ++i) {
            for (std::size_t s = 0; s < all.size(); ++s)
                all[s] += strata[i][s];
            if (isJudged(i))
                judged.push_back(m_found.groups[i].cases);
        }
        m_found.spread = overdispersionOf(judged);
        const double rate = m_found.overall.rate();
        for (std::size_t i = 0; i < strata.size(); ++i) {
            auto &group = m_found.groups[i];
            group.interval = wilsonBounds(group.cases);
            group.limits95 = funnelLimits(group.cases.total, rate, 0.95);
            group.limits998 = funnelLimits(group.cases.total, rate, 0.998);
            group.chance = chanceOf(strata[i], all, m_rules.worse);
        }
    }

    /// Beyond a limit on the bad side: that of the funnel, or, where strata are compared, that of their joint law.
    bool isBad(const GroupJudgement &group, const RateBounds &limits, double chance) const
    {
        return m_sole ? isBeyond(group.cases, limits, m_rules.worse) : group.chance <= chance;
    }

    void callOut()
    {
        std::vector<double> chances;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (isJudged(i))
                chances.push_back(m_found.groups[i].chance);
        }
        const auto rejected = rejectedByHolm(chances, m_rules.falseAlarms);
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            auto &group = m_found.groups[i];
            if (group.cases.total == 0)
                continue;
            const bool judged = isJudged(i);
            const bool stands = judged && rejected[next++];
            group.better = judged && isBeyond(group.cases, group.limits998, m_rules.worse, true);
            if (stands && isBad(group, group.limits998, beyond998))
                group.verdict = GroupVerdict::Performer;
            else if (isBad(group, group.limits95, beyond95))
                group.verdict = GroupVerdict::WarningBell;
            else if (group.cases.total >= m_rules.minimumSample)
                group.verdict = GroupVerdict::InLine;
        }
        m_judged = chances.size();
    }

    OverallVerdict overall()
    {
        if (m_found.overall.total < m_rules.minimumSample)
            return OverallVerdict::NotEnoughData;
        Cases others;
        std::size_t standing = 0;
        for (const auto &group : m_found.groups) {
            if (group.verdict == GroupVerdict::Performer)
                ++standing;
            else
                others += group.cases;
        }
        if (isWorseThanExpected(others))
            return system(SystemReason::WorseThanExpected);
        if (standing >= manyAtLeast && 3 * standing > m_judged)
            return spreadOverMany();
        if (standing > 0)
            return OverallVerdict::Performers;
        if (!m_found.badPeriods.empty())
            return system(SystemReason::BadPeriod);
        return m_judged > 0 ? OverallVerdict::InLine : OverallVerdict::NotEnoughData;
    }

    bool isWorseThanExpected(const Cases &cases) const
    {
        if (!m_rules.expected || cases.total == 0)
            return false;
        const auto bounds = exactBounds(cases);
        return m_rules.worse == WorseSide::High ? bounds.low > *m_rules.expected : bounds.high < *m_rules.expected;
    }

    OverallVerdict system(SystemReason reason)
    {
        m_found.reason = reason;
        return OverallVerdict::System;
    }

    /// Where more than a third stand out there is no common work to stand out from: nobody is blamed for that.
    OverallVerdict spreadOverMany()
    {
        for (auto &group : m_found.groups) {
            if (group.verdict == GroupVerdict::Performer)
                group.verdict = GroupVerdict::WarningBell;
        }
        return system(SystemReason::TooMany);
    }

    std::span<const Group> m_groups;
    const JudgementRules &m_rules;
    Judgement m_found;
    bool m_sole = true; // a single stratum
    std::size_t m_judged = 0;
};

} // namespace

Cases Group::all() const
{
    Cases sum;
    for (const auto &row : cells) {
        for (const auto &cell : row)
            sum += cell;
    }
    return sum;
}

Judgement judge(std::span<const Group> groups, const JudgementRules &rules)
{
    return Judge(groups, rules).run();
}

} // namespace slatelier::engine
