// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clockcache.h"

#include <QSet>

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

void ClockCache::keepOnly(const model::Project &project)
{
    QSet<const model::Calendar *> present{nullptr};
    for (const auto &calendar : project.calendars)
        present.insert(&calendar);
    const auto gone = std::erase_if(m_clocks, [&](const auto &entry) { return !present.contains(std::get<0>(entry.first)); });
    if (gone > 0)
        m_ways.clear();
}

} // namespace slatelier::analysis
