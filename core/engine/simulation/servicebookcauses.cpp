// SPDX-License-Identifier: GPL-3.0-or-later
// What the outages of a replication lead to besides its figures: rights to terminate, and who caused it all.
#include "core/engine/simulation/servicebook.h"

#include <utility>

namespace slatelier::engine {

void ServiceBook::bookTerminations()
{
    for (std::size_t i = 0; i < m_rights.size(); ++i) {
        const TerminationRule &rule = m_given.terminations[i];
        const auto &broken = m_brokenByRule[i];
        std::size_t among = 0;
        bool right = std::exchange(m_rights[i], 0);
        for (std::size_t window = 0; window < broken.size() && !right; ++window) {
            among += std::size_t(broken[window]);
            if (window >= rule.within)
                among -= std::size_t(broken[window - rule.within]);
            right = rule.breaches > 0 && among >= rule.breaches;
        }
        m_tally.terminations[i] += right;
    }
}

/// Rights that many long outages give.
void ServiceBook::findRights(IntervalView outages)
{
    for (std::size_t i = 0; i < m_rights.size(); ++i) {
        const TerminationRule &rule = m_given.terminations[i];
        if (rule.outages == 0)
            continue;
        m_ends.clear();
        for (const Interval &outage : outages) {
            if (outage.end - outage.start > rule.longerThan)
                m_ends.push_back(outage.end);
        }
        for (std::size_t last = rule.outages - 1; last < m_ends.size(); ++last)
            m_rights[i] |= char(m_ends[last] - m_ends[last + 1 - rule.outages] <= rule.span);
    }
}

/// The component that failed when an outage began; the first of several.
std::optional<std::uint32_t> ServiceBook::whoBegan(const Interval &outage, const OutageLists &lists) const
{
    for (const std::uint32_t component : m_leaves) {
        const IntervalView own = lists[component];
        const auto found = std::lower_bound(own.begin(), own.end(), outage.start,
                                            [](const Interval &a, Tick start) { return a.start < start; });
        if (found != own.end() && found->start == outage.start)
            return component;
    }
    return std::nullopt;
}

/// Puts each outage down to the component that began it, and the credits of `windows` too.
void ServiceBook::contribute(IntervalView outages, const OutageLists &lists, std::span<const Entry> windows)
{
    m_shares.clear();
    if (m_levels) {
        for (std::size_t i = 0; i < m_levels->levels().size(); ++i)
            putDown(m_levels->levels()[i].outages, lists,
                    {m_levels->levels()[i].weight, i == m_levels->interrupting()});
        m_shares.sort();
        for (const std::uint32_t component : m_leaves) // rounded once, so that it is the same in any split
            m_tally.contributions[component].downtime +=
                AffectedLevels::ticksFrom(std::exchange(m_weighedBy[component], 0));
    } else {
        putDown(outages, lists, {});
    }
    if (!m_rules.hasCredits())
        return;
    for (const Entry &entry : windows) {
        for (std::size_t target = 0; target < m_broken.size(); ++target)
            m_broken[target] = m_rules.isBroken(target, entry.window, entry.figures);
        m_shares.share(entry.window, m_rules, entry.figures, m_broken, m_tally.contributions);
    }
}

void ServiceBook::putDown(IntervalView outages, const OutageLists &lists, Weight weight)
{
    for (const Interval &outage : outages) {
        const Tick counted = countedTicks(outage);
        if (counted == 0)
            continue;
        const auto component = whoBegan(outage, lists);
        if (component) {
            m_tally.contributions[*component].interruptions += weight.interrupts && outage.start >= 0;
            Wide &downtime = m_levels ? m_weighedBy[*component] : m_tally.contributions[*component].downtime;
            if (outage.end - outage.start >= m_given.shortest)
                downtime += Wide(counted) * weight.part;
        }
        if (m_rules.hasCredits())
            addCauses(outage, component, weight);
    }
}

/// Split at the edges of windows, as splitBy() does.
void ServiceBook::addCauses(const Interval &outage, std::optional<std::uint32_t> component, Weight weight)
{
    const bool costs = outage.end - outage.start >= m_given.shortest;
    Tick from = std::max(outage.start, Tick(0));
    const Tick to = std::min(outage.end, m_edges.back());
    bool begins = weight.interrupts && outage.start >= 0;
    for (auto window = std::uint32_t(windowAt(from)); from < to; ++window) {
        const Tick edge = std::min(to, m_edges[window + 1]);
        const Tick counted = costs ? countedTicks({from, edge}) : 0;
        m_shares.add({window, component, Wide(counted) * weight.part, weight.interrupts ? counted : 0,
                      std::exchange(begins, false)});
        from = edge;
    }
}

} // namespace slatelier::engine
