// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clockcache.h"

#include <QSet>

#include <algorithm>

namespace slatelier::analysis {

ClockCache::Clock ClockCache::clock(const model::Calendar *calendar, QDate first, QDate end, const QTimeZone &zone)
{
    auto &clock = m_clocks[{calendar, first.toJulianDay(), end.toJulianDay(), zone.id()}];
    if (!clock)
        clock = std::make_shared<const WorkClock>(calendar, first, end, zone);
    return clock;
}

std::optional<LongestWay> ClockCache::longest(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to)
{
    WayKey key{{}, &promised, from, to};
    for (const auto &line : lines)
        std::get<0>(key).emplace_back(line.clock, line.seconds);
    const auto known = m_ways.find(key);
    if (known != m_ways.end())
        return known->second;
    return m_ways.emplace(std::move(key), longestWay(lines, promised, from, to)).first->second;
}

qint64 ClockCache::covered(const WorkClock &promised, const WorkClock &worked)
{
    const auto [known, isNew] = m_covered.try_emplace({&promised, &worked}, 0);
    if (isNew) {
        for (const auto &period : promised.periods())
            known->second += worked.worked(period.from, period.to);
    }
    return known->second;
}

void ClockCache::keepOnly(const model::Project &project)
{
    QSet<const model::Calendar *> present{nullptr};
    for (const auto &calendar : project.calendars)
        present.insert(&calendar);
    QSet<const WorkClock *> gone;
    std::erase_if(m_clocks, [&](const auto &entry) {
        const bool goes = !present.contains(std::get<0>(entry.first));
        if (goes)
            gone.insert(entry.second.get());
        return goes;
    });
    if (gone.isEmpty())
        return;
    std::erase_if(m_covered, [&](const auto &entry) { return gone.contains(entry.first.first) || gone.contains(entry.first.second); });
    std::erase_if(m_ways, [&](const auto &entry) {
        const auto &[lines, promised, from, to] = entry.first;
        return gone.contains(promised) || std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return gone.contains(line.first); });
    });
}

} // namespace slatelier::analysis
