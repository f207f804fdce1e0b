// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/servicebook.h"

#include <functional>
#include <utility>

namespace slatelier::engine {

namespace {

Intervals baseTime(const SimulationModel &model, const ServiceRules &rules)
{
    const Interval whole{0, model.end()};
    const Intervals agreed = rules.serviceTime ? clipped(*rules.serviceTime, whole) : Intervals{whole};
    return intersected(agreed, complement(rules.dropped, whole));
}

std::vector<Tick> basesOf(const SimulationModel &model, const ServiceRules &rules)
{
    const MeasuredTime base(baseTime(model, rules), {0, model.end()});
    std::vector<Tick> bases;
    for (std::size_t window = 0; window < model.windows(); ++window)
        bases.push_back(base.in({model.edges[window], model.edges[window + 1]}));
    return bases;
}

std::optional<MeasuredTime> countedTime(const SimulationModel &model, const ServiceRules &rules)
{
    const Interval whole{0, model.end()};
    Intervals counted = intersected(baseTime(model, rules), complement(rules.countedAsUp, whole));
    if (counted == Intervals{whole})
        return std::nullopt;
    return MeasuredTime(std::move(counted), whole);
}

/// Components that a source is built of, each once, in order.
std::vector<std::uint32_t> componentsBelow(const SimulationModel &model, Source top)
{
    std::vector<bool> used(model.components.size());
    std::vector<bool> seen(model.gates.size());
    std::vector<Source> open{top};
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

} // namespace

ServiceBook::ServiceBook(const SimulationModel &model, std::size_t service, const GatePlan &plan, Precision precision)
    : m_edges(model.edges)
    , m_list(plan.listOf(model.services[service].top))
    , m_given(model.services[service].rules)
    , m_counted(countedTime(model, m_given))
    , m_rules(m_given, basesOf(model, m_given))
    , m_everyWindow(m_rules.speaksOfQuietWindows() || !m_given.terminations.empty())
    , m_broken(m_rules.targets())
    , m_brokenWindows(m_rules.targets())
    , m_brokenByRule(m_given.terminations.size(), std::vector<char>(model.windows()))
    , m_figures(model.windows())
{
    const auto &bases = m_rules.bases();
    m_equalBases = std::adjacent_find(bases.begin(), bases.end(), std::not_equal_to()) == bases.end();
    for (const Tick base : bases)
        m_shareUnits.push_back(base > 0 ? lostShareUnits / double(base) : 0.0);
    m_tally.downtime = ValueTally(precision.bits, precision.exactValues);
    m_tally.lostShare = m_tally.longest = m_tally.credits = m_tally.replicationCredits = m_tally.downtime;
    m_tally.interruptions = ValueTally(precision.bits, 0);
    m_tally.breaches.resize(m_rules.targets());
    m_tally.terminations.resize(m_given.terminations.size());
    if (model.services[service].contributions) {
        m_leaves = componentsBelow(model, model.services[service].top);
        m_tally.contributions.resize(model.components.size());
    }
}

IntervalView ServiceBook::countedOutages(const OutageLists &lists)
{
    const IntervalView drawn = lists[m_list];
    if (m_given.plannedDown.empty() && m_given.joinGap == 0)
        return drawn;
    const std::size_t most = drawn.size() + m_given.plannedDown.size();
    if (m_outages.size() < most)
        m_outages.resize(2 * most);
    std::size_t count = unite(drawn, m_given.plannedDown, m_outages.data());
    count = closeGaps({m_outages.data(), count}, m_given.joinGap, m_outages.data());
    return {m_outages.data(), count};
}

Tick ServiceBook::countedTicks(Interval outage) const
{
    const Interval inside{std::max(outage.start, Tick(0)), std::min(outage.end, m_edges.back())};
    return m_counted ? m_counted->in(inside) : inside.end - inside.start;
}

template<bool measured>
void ServiceBook::addPart(WindowFigures &figures, Tick from, Tick to, bool costs) const
{
    const Tick length = measured ? m_counted->in({from, to}) : to - from;
    if (length == 0)
        return;
    ++figures.touching;
    if (costs) {
        figures.downtime += length;
        figures.longest = std::max(figures.longest, length);
    }
}

/// Calls `close(window, figures)` for each window that an outage touches, in order.
template<bool measured, class CloseWindow>
void ServiceBook::splitBy(IntervalView outages, CloseWindow close)
{
    const Tick end = m_edges.back();
    std::size_t window = 0;
    WindowFigures figures;
    bool open = false;
    for (const Interval &outage : outages) {
        Tick from = std::max(outage.start, Tick(0));
        const Tick to = std::min(outage.end, end);
        if (from >= to || (measured && m_counted->in({from, to}) == 0))
            continue;
        if (from >= m_edges[window + 1]) {
            if (open)
                close(window, figures);
            figures = {};
            while (from >= m_edges[window + 1])
                ++window;
        }
        open = true;
        figures.interruptions += outage.start >= 0;
        const bool costs = outage.end - outage.start >= m_given.shortest;
        while (to > m_edges[window + 1]) {
            addPart<measured>(figures, from, m_edges[window + 1], costs);
            close(window, figures);
            figures = {};
            from = m_edges[++window];
        }
        addPart<measured>(figures, from, to, costs);
    }
    if (open)
        close(window, figures);
}

template<class CloseWindow>
void ServiceBook::split(IntervalView outages, CloseWindow close)
{
    if (m_counted)
        splitBy<true>(outages, close);
    else
        splitBy<false>(outages, close);
}

void ServiceBook::add(const OutageLists &lists)
{
    const IntervalView outages = countedOutages(lists);
    m_tally.replications += 1;
    m_tally.windows += m_figures.size();
    if (m_everyWindow) {
        std::fill(m_figures.begin(), m_figures.end(), WindowFigures());
        split(outages, [this](std::size_t window, const WindowFigures &figures) { m_figures[window] = figures; });
        for (std::size_t window = 0; window < m_figures.size(); ++window)
            bookWindow(window, m_figures[window]);
    } else {
        if (outages.empty())
            return; // nothing to add: all sums are of zeros
        split(outages, [this](std::size_t window, const WindowFigures &figures) { bookWindow(window, figures); });
    }
    bookReplication();
    if (!m_leaves.empty())
        contribute(outages, lists);
}

void ServiceBook::bookWindow(std::size_t window, const WindowFigures &figures)
{
    m_tally.downtime.add(figures.downtime);
    m_tally.longest.add(figures.longest);
    m_sums.downtime += figures.downtime;
    m_sums.longest += figures.longest;
    m_sums.interruptions += figures.interruptions;
    m_sums.touching += figures.touching;
    if (!m_equalBases) {
        const auto lost = std::int64_t(double(figures.downtime) * m_shareUnits[window] + 0.5);
        m_tally.lostShare.add(lost);
        m_sums.lostShare += lost;
    }
    if (figures.interruptions > 0) {
        const auto bucket = std::min(std::size_t(figures.interruptions), mostInterruptionCounts) - 1;
        if (bucket >= m_tally.interruptionCounts.size())
            m_tally.interruptionCounts.resize(bucket + 1);
        ++m_tally.interruptionCounts[bucket];
        m_tally.interruptionSquares += std::uint64_t(figures.interruptions * figures.interruptions);
    }
    for (std::size_t i = 0; i < m_broken.size(); ++i) {
        m_broken[i] = m_rules.isBroken(i, window, figures);
        m_brokenWindows[i] += std::uint64_t(m_broken[i]);
    }
    for (std::size_t i = 0; i < m_brokenByRule.size(); ++i)
        m_brokenByRule[i][window] = m_broken[m_given.terminations[i].target];
    if (m_rules.hasCredits()) {
        const std::int64_t credit = m_rules.creditFor(figures, m_broken);
        m_tally.credits.add(credit);
        m_sums.credits += credit;
    }
}

void ServiceBook::bookReplication()
{
    m_tally.downtime.addReplication(m_sums.downtime);
    m_tally.longest.addReplication(m_sums.longest);
    m_tally.lostShare.addReplication(m_sums.lostShare);
    m_tally.interruptions.addReplication(m_sums.interruptions);
    m_tally.touching += std::uint64_t(m_sums.touching);
    m_tally.touchingSquares += Wide(m_sums.touching) * m_sums.touching;
    if (m_rules.hasCredits()) {
        m_tally.credits.addReplication(m_sums.credits);
        const std::int64_t capped = m_rules.cappedForReplication(m_sums.credits);
        m_tally.replicationCredits.add(capped);
        m_tally.replicationCredits.addReplication(capped);
    }
    for (std::size_t i = 0; i < m_brokenWindows.size(); ++i) {
        const std::uint64_t broken = std::exchange(m_brokenWindows[i], 0);
        m_tally.breaches[i].windows += broken;
        m_tally.breaches[i].squares += Wide(broken) * Wide(broken);
    }
    m_sums = {};
    bookTerminations();
}

void ServiceBook::bookTerminations()
{
    for (std::size_t i = 0; i < m_brokenByRule.size(); ++i) {
        const TerminationRule &rule = m_given.terminations[i];
        const auto &broken = m_brokenByRule[i];
        std::size_t among = 0;
        bool right = false;
        for (std::size_t window = 0; window < broken.size() && !right; ++window) {
            among += std::size_t(broken[window]);
            if (window >= rule.within)
                among -= std::size_t(broken[window - rule.within]);
            right = among >= rule.breaches;
        }
        m_tally.terminations[i] += right;
    }
}

/// Puts each outage down to the component that failed when it began; the first of several.
void ServiceBook::contribute(IntervalView outages, const OutageLists &lists)
{
    for (const Interval &outage : outages) {
        const Tick counted = countedTicks(outage);
        if (counted == 0)
            continue;
        for (const std::uint32_t component : m_leaves) {
            const IntervalView own = lists[component];
            const auto found = std::lower_bound(own.begin(), own.end(), outage.start,
                                                [](const Interval &a, Tick start) { return a.start < start; });
            if (found == own.end() || found->start != outage.start)
                continue;
            m_tally.contributions[component].interruptions += outage.start >= 0;
            if (outage.end - outage.start >= m_given.shortest)
                m_tally.contributions[component].downtime += counted;
            break;
        }
    }
}

ServiceBook::Story ServiceBook::storyOf(const OutageLists &lists)
{
    const IntervalView outages = countedOutages(lists);
    Story story{{outages.begin(), outages.end()}, std::vector<WindowFigures>(m_figures.size())};
    split(outages, [&story](std::size_t window, const WindowFigures &figures) { story.windows[window] = figures; });
    return story;
}

} // namespace slatelier::engine
