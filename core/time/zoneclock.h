// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <vector>

/// The clocks of a time zone.
namespace slatelier::time {

/// Seconds since 1970-01-01T00:00:00Z, half-open.
struct Period
{
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const Period &, const Period &) = default;
};

/// When clocks show a certain time: once; twice, where they are put back over it; never, where they are put forward
/// over it, and then both moments are the one at which they are.
struct Moments
{
    enum Kind { Once, Repeated, Skipped };
    Kind kind = Once;
    qint64 first = 0;
    qint64 second = 0; // the same as the first unless repeated
    friend bool operator==(const Moments &, const Moments &) = default;
};

/// What the clocks of a zone show when, for the days from \a first to before \a end: the changes in that range are
/// looked up once, so that questions about it are answered at once. Others are answered, too, only slower.
class ZoneClock
{
public:
    ZoneClock(const QTimeZone &zone, QDate first, QDate end);

    /// Local time less universal time, in seconds.
    int offsetAt(qint64 utcSeconds) const;
    /// \a localSeconds are those of the shown date and time, counted as if it were universal time.
    Moments momentsOf(qint64 localSeconds) const;
    /// The first moment at which the clocks show \a minutes after the beginning of \a day, or that at which they skip it.
    qint64 firstInstantOf(QDate day, int minutes) const;
    QTimeZone zone() const { return m_zone; }

private:
    struct Stretch // of one offset, up to the beginning of the next
    {
        qint64 from = 0;
        qint64 offset = 0;
    };

    const Stretch *stretchAt(qint64 utcSeconds) const;
    Moments momentsAmong(qint64 localSeconds) const;

    QTimeZone m_zone;
    qint64 m_from = 0; // of what the stretches cover
    qint64 m_to = 0;
    std::vector<Stretch> m_stretches; // never empty
};

/// The date that the clocks of \a zone show.
QDate dateAt(qint64 utcSeconds, const QTimeZone &zone);

/// The date and the seconds of the day as one number: days since 1970-01-01 × 86,400 + seconds.
qint64 localSeconds(QDate day, qint64 secondsOfDay = 0);

} // namespace slatelier::time
