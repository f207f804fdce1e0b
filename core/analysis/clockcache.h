// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/supportline.h"

#include <QHash>

#include <map>
#include <memory>
#include <mutex>

/// Working times and worst cases that many agreements share, each worked out once. Any thread may ask.
namespace slatelier::analysis {

class ClockCache
{
public:
    using Clock = std::shared_ptr<const WorkClock>;

    /// As the constructor of WorkClock.
    Clock clock(const model::Calendar *calendar, QDate first, QDate end, const QTimeZone &zone);
    /// As longestWay(); the clocks must come from clock().
    std::optional<LongestWay> longest(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to);
    /// Seconds of \a promised that are worked by \a worked; both must come from clock().
    qint64 covered(const WorkClock &promised, const WorkClock &worked);
    /// Forgets what belongs to calendars that are not rows of \a project. Rows never change, so what stays is right; to be
    /// called while the former project is still there, or another row may have the address of one that is gone.
    void keepOnly(const model::Project &project);

private:
    /// The value of \a key, made by \a make unless it is there already; made without holding up the others.
    template<class K, class Value, class Make>
    Value known(std::map<K, Value> &values, const K &key, Make &&make);

    using Key = std::tuple<const model::Calendar *, qint64, qint64, QByteArray>;
    using WayKey = std::tuple<std::vector<std::pair<const WorkClock *, qint64>>, const WorkClock *, qint64, qint64>;

    std::mutex m_mutex;
    std::map<Key, Clock> m_clocks;
    std::map<WayKey, std::optional<LongestWay>> m_ways;
    std::map<std::pair<const WorkClock *, const WorkClock *>, qint64> m_covered; // by promised and worked
};

} // namespace slatelier::analysis
