// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/time/agreedhours.h"

/// Arithmetic of working time: "4 business hours after Friday 16:30".
namespace slatelier::time {

class WorkingTime
{
public:
    WorkingTime(const model::Calendar &calendar, const QTimeZone &zone);

    /// The first moment, not before \a start, up to which \a seconds of working time have passed since \a start: a
    /// length that fits the day to the second ends with the day, not with the next morning. Negative lengths count
    /// back: the last moment from which so much passes until \a start. 0 is \a start itself.
    /// A problem where the calendar has not so much working time, or the answer lies outside the years 1 to 9999.
    model::Result<qint64> after(qint64 start, qint64 seconds) const;

    /// Working seconds from \a from to \a to; negative where \a to is earlier.
    qint64 between(qint64 from, qint64 to) const;

private:
    std::optional<qint64> forward(qint64 start, qint64 seconds) const;
    std::optional<qint64> backward(qint64 start, qint64 seconds) const;

    QString m_name;
    AgreedHours m_hours;
    QTimeZone m_zone;
};

} // namespace slatelier::time
