// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/time/agreedhours.h"

#include <span>

/// How long a case takes at worst along the crews that hand it over to each other.
namespace slatelier::analysis {

/// The working time of a calendar between two dates, made ready for adding and subtracting. Without a calendar every
/// second is worked.
class WorkClock
{
public:
    /// \a first and \a end: local dates in \a zone; nothing is known outside.
    WorkClock(const model::Calendar *calendar, QDate first, QDate end, const QTimeZone &zone);

    bool isEmpty() const { return m_periods.isEmpty(); }
    const QList<time::Period> &periods() const { return m_periods; }
    /// In all periods before the one with this number.
    qint64 workedBefore(qsizetype period) const { return m_sums.at(period); }
    qint64 worked(qint64 from, qint64 to) const;

private:
    qint64 workedUntil(qint64 moment) const; // from the beginning

    QList<time::Period> m_periods;
    QList<qint64> m_sums; // worked before each period
};

/// One line: when it works, and how long it works on a case before it is passed on or closed.
struct SupportLine
{
    const WorkClock *clock = nullptr;
    qint64 seconds = 0;
};

/// The worst case along lines.
struct LongestWay
{
    qint64 reported = 0; // universal seconds
    qint64 done = 0;
    qint64 counted = 0; // seconds of the promised hours between them
    QList<qint64> begun; // when each line began to work on it
};

/// The longest time from a report within the promised hours to the end of the last line's work, counted in promised
/// hours, and the earliest such report. Looks at every moment after which the answer can jump: the end of each working
/// period, brought back through the work of the lines before it. Absent when a line never finishes within what is known.
std::optional<LongestWay> longestWay(std::span<const SupportLine> lines, const WorkClock &promised, qint64 from, qint64 to);

} // namespace slatelier::analysis
