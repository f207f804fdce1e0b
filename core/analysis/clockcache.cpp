// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clockcache.h"

#include <QSet>

#include <algorithm>

namespace slatelier::analysis {

template<class K, class Value, class Make>
Value ClockCache::known(std::map<K, Value> &values, const K &key, Make &&make)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = values.find(key); found != values.end())
            return found->second;
    }
    Value made = make();
    const std::lock_guard lock(m_mutex);
    return values.try_emplace(key, std::move(made)).first->second; // of two that made it the first is everybody's
}

ClockCache::Clock ClockCache::clock(const model::Calendar *calendar, QDate first, QDate end, const QTimeZone &zone)
{
    return known(m_clocks, {calendar, first.toJulianDay(), end.toJulianDay(), zone.id()},
                 [&] { return std::make_shared<const WorkClock>(calendar, first, end, zone); });
}

std::optional<LongestWay> ClockCache::longest(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to)
{
    WayKey key{{}, &promised, from, to};
    for (const auto &line : lines)
        std::get<0>(key).emplace_back(line.clock, line.seconds);
    return known(m_ways, key, [&] { return longestWay(lines, promised, from, to); });
}

qint64 ClockCache::covered(const WorkClock &promised, const WorkClock &worked)
{
    return known(m_covered, {&promised, &worked}, [&] {
        qint64 seconds = 0;
        for (const auto &period : promised.periods())
            seconds += worked.worked(period.from, period.to);
        return seconds;
    });
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
