// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/servicebook.h"

#include <bit>
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

constexpr std::size_t pendingWindows = 128;

/// Cells of 2^this ticks have at most one edge inside, as long as that does not make too many of them.
int cellShift(const std::vector<Tick> &edges)
{
    Tick shortest = edges.back();
    for (std::size_t i = 1; i < edges.size(); ++i)
        shortest = std::min(shortest, edges[i] - edges[i - 1]);
    const auto least = std::uint64_t(edges.back()) / 4096 + 1;
    return int(std::bit_width(std::max(std::uint64_t(shortest), least))) - 1;
}

} // namespace

ServiceBook::ServiceBook(const SimulationModel &model, std::size_t service, const GatePlan &plan, Precision precision)
    : m_edges(model.edges)
    , m_windows(model.windows())
    , m_list(plan.listOf(model.services[service].top))
    , m_given(model.services[service].rules)
    , m_counted(countedTime(model, m_given))
    , m_rules(m_given, basesOf(model, m_given))
    , m_everyWindow(m_rules.speaksOfQuietWindows() || !m_given.terminations.empty())
    , m_broken(m_rules.targets())
    , m_brokenWindows(m_rules.targets())
    , m_brokenByRule(m_given.terminations.size(), std::vector<char>(model.windows()))
    , m_rights(m_given.terminations.size())
    , m_pending(1 + pendingWindows + m_windows)
    , m_touched(1 + m_windows)
{
    m_windowShift = cellShift(m_edges);
    std::uint32_t window = 0;
    for (Tick time = 0; time < m_edges.back(); time += Tick(1) << m_windowShift) {
        while (time >= m_edges[window + 1])
            ++window;
        m_windowOf.push_back(window);
    }
    const auto &bases = m_rules.bases();
    m_equalBases = std::adjacent_find(bases.begin(), bases.end(), std::not_equal_to()) == bases.end();
    for (const Tick base : bases)
        m_shareUnits.push_back(base > 0 ? lostShareUnits / double(base) : 0.0);
    m_tally.downtime = ValueTally(precision.bits, precision.exactValues);
    m_tally.lostShare = m_tally.longest = m_tally.credits = m_tally.replicationCredits = m_tally.downtime;
    m_tally.interruptions = ValueTally(precision.bits, 0);
    m_tally.breaches.resize(m_rules.targets());
    m_tally.terminations.resize(m_given.terminations.size());
    if (!model.services[service].degradations.empty()) {
        m_levels.emplace(model.services[service], plan);
        m_weighed.resize(m_windows);
        m_weighedBy.resize(model.components.size());
        m_interrupted.resize(m_windows);
        m_levelWindows.resize(1 + m_windows);
    }
    if (model.services[service].contributions) {
        m_leaves = componentsBelow(model, model.services[service]);
        m_tally.contributions.resize(model.components.size());
    }
}

/// All that costs time.
IntervalView ServiceBook::countedOutages(const OutageLists &lists)
{
    if (m_levels) {
        m_levels->evaluate(lists);
        return m_levels->all();
    }
    return joinedOutages(lists[m_list]);
}

IntervalView ServiceBook::joinedOutages(IntervalView drawn)
{
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

std::int64_t ServiceBook::windowAt(Tick time) const
{
    std::size_t window = m_windowOf[std::size_t(time >> m_windowShift)];
    window += std::size_t(time >= m_edges[window + 1]);
    while (time >= m_edges[window + 1])
        [[unlikely]]++ window;
    return std::int64_t(window);
}

ServiceBook::Entry &ServiceBook::entryFor(Pen &pen, std::int64_t window) const
{
    pen.entry += pen.window != window; // no branch: whether the next outage is in the same window is a toss-up
    pen.window = window;
    pen.entry->window = std::uint32_t(window);
    return *pen.entry;
}

/// Writes an entry for each window that an outage touches, in order, behind `before`; returns the last.
template<bool measured>
ServiceBook::Entry *ServiceBook::splitBy(IntervalView outages, Entry *before) const
{
    const Tick end = m_edges.back();
    Pen pen{before, -1};
    for (const Interval &outage : outages) {
        Tick from = std::max(outage.start, Tick(0));
        const Tick to = std::min(outage.end, end);
        if (from >= to || (measured && m_counted->in({from, to}) == 0))
            continue;
        Entry *entry = &entryFor(pen, windowAt(from));
        entry->figures.interruptions += std::int32_t(outage.start >= 0);
        const bool costs = outage.end - outage.start >= m_given.shortest;
        while (to > m_edges[std::size_t(pen.window) + 1])
            [[unlikely]]
            {
                const Tick edge = m_edges[std::size_t(pen.window) + 1];
                addPart<measured>(entry->figures, from, edge, costs);
                entry = &entryFor(pen, pen.window + 1);
                from = edge;
            }
        addPart<measured>(entry->figures, from, to, costs);
    }
    return pen.entry;
}

ServiceBook::Entry *ServiceBook::split(IntervalView outages, Entry *before) const
{
    return m_counted ? splitBy<true>(outages, before) : splitBy<false>(outages, before);
}

/// As split(), by whichever rule counts. `outages` are those of countedOutages().
ServiceBook::Entry *ServiceBook::written(IntervalView outages, Entry *before)
{
    return m_levels ? writtenByShare(before) : split(outages, before);
}

ServiceBook::Entry *ServiceBook::writtenByShare(Entry *before)
{
    std::fill(m_weighed.begin(), m_weighed.end(), 0);
    std::fill(m_interrupted.begin(), m_interrupted.end(), WindowFigures());
    for (std::size_t i = 0; i < m_levels->levels().size(); ++i) {
        const auto &level = m_levels->levels()[i];
        std::fill(m_levelWindows.begin(), m_levelWindows.end(), Entry());
        const Entry *last = split(level.outages, m_levelWindows.data());
        for (const Entry *entry = m_levelWindows.data() + 1; entry <= last; ++entry) {
            m_weighed[entry->window] += Wide(entry->figures.downtime) * level.weight;
            if (i == m_levels->interrupting())
                m_interrupted[entry->window] = entry->figures;
        }
    }
    Pen pen{before, -1};
    for (std::size_t window = 0; window < m_windows; ++window) {
        WindowFigures &figures = m_interrupted[window];
        figures.downtime = AffectedLevels::ticksFrom(m_weighed[window]);
        if (!figures.isQuiet() || figures.touching > 0)
            entryFor(pen, std::int64_t(window)).figures = figures;
    }
    return pen.entry;
}

void ServiceBook::add(const OutageLists &lists)
{
    const IntervalView outages = countedOutages(lists);
    m_tally.replications += 1;
    m_tally.windows += m_windows;
    if (outages.empty() && !m_everyWindow)
        return; // nothing to add: all sums are of zeros
    const std::size_t before = m_written;
    if (m_everyWindow) {
        std::fill(m_touched.begin(), m_touched.end(), Entry());
        const Entry *last = written(outages, m_touched.data());
        Entry *windows = m_pending.data() + m_written + 1;
        for (std::size_t window = 0; window < m_windows; ++window)
            windows[window].window = std::uint32_t(window);
        for (const Entry *entry = m_touched.data() + 1; entry <= last; ++entry)
            windows[entry->window].figures = entry->figures;
        m_written += m_windows;
    } else {
        m_written = std::size_t(written(outages, m_pending.data() + m_written) - m_pending.data());
    }
    m_pending[m_written].endsReplication = true;
    if (!m_leaves.empty())
        contribute(outages, lists, {m_pending.data() + before + 1, m_written - before});
    if (!m_rights.empty())
        findRights(m_levels ? m_levels->interruptions() : outages);
    if (m_written >= pendingWindows || !m_rights.empty()) // what findRights() has found is of this replication
        bookPending();
}

void ServiceBook::bookPending()
{
    for (std::size_t i = 1; i <= m_written; ++i) {
        const Entry &entry = m_pending[i];
        bookWindow(entry.window, entry.figures);
        if (entry.endsReplication)
            bookReplication();
    }
    std::fill_n(m_pending.begin(), m_written + 1, Entry());
    m_written = 0;
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
        m_tally.interruptionSquares += std::uint64_t(figures.interruptions) * std::uint64_t(figures.interruptions);
    }
    for (std::size_t i = 0; i < m_broken.size(); ++i) {
        m_broken[i] = m_rules.isBroken(i, window, figures);
        m_brokenWindows[i] += std::uint64_t(m_broken[i]);
    }
    for (std::size_t i = 0; i < m_rights.size(); ++i) {
        const TerminationRule &rule = m_given.terminations[i];
        m_brokenByRule[i][window] = rule.breaches > 0 && m_broken[rule.target];
        m_rights[i] |= char(rule.downtimeAbove && figures.downtime > *rule.downtimeAbove);
    }
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

ServiceBook::Story ServiceBook::storyOf(const OutageLists &lists)
{
    Story story;
    story.windows.resize(m_windows);
    figuresOf(lists, story.windows);
    const IntervalView counted = countedOutages(lists);
    const IntervalView outages = m_levels ? m_levels->interruptions() : counted;
    story.outages.assign(outages.begin(), outages.end());
    return story;
}

void ServiceBook::figuresOf(const OutageLists &lists, std::vector<WindowFigures> &figures)
{
    std::fill(figures.begin(), figures.end(), WindowFigures());
    std::fill(m_touched.begin(), m_touched.end(), Entry());
    const Entry *last = written(countedOutages(lists), m_touched.data());
    for (const Entry *entry = m_touched.data() + 1; entry <= last; ++entry)
        figures[entry->window] = entry->figures;
}

WindowFigures ServiceBook::firstWindowOf(const OutageLists &lists)
{
    std::fill(m_touched.begin(), m_touched.end(), Entry());
    const Entry *last = written(countedOutages(lists), m_touched.data());
    return last > m_touched.data() && m_touched[1].window == 0 ? m_touched[1].figures : WindowFigures();
}

} // namespace slatelier::engine
