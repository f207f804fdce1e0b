// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decimal.h"
#include "core/model/id.h"

#include <QDate>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

/// The small values that entities are made of. Units live in types.
namespace slatelier::model {

/// Share of a whole, exact, from 0 to 1.
struct Share
{
    Decimal value;
    friend bool operator==(const Share &, const Share &) = default;
};

/// Length in hours, exact, not negative: the unit in which times between failures are stated.
struct Hours
{
    Decimal value;
    friend bool operator==(const Hours &, const Hours &) = default;
};

/// Amount in whole minor units (kopecks, cents) of the currency that the entity states beside it.
struct MinorUnits
{
    qint64 units = 0;
    friend bool operator==(const MinorUnits &, const MinorUnits &) = default;
};

/// ISO 4217 code, three capital letters.
struct Currency
{
    QString code;
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// IANA name of a time zone.
struct Zone
{
    QString name;
    friend bool operator==(const Zone &, const Zone &) = default;
};

/// A moment, with the zone in which people agreed on it. Written as 2026-11-21T10:00:00+03:00[Europe/Moscow].
struct Instant
{
    qint64 utcSeconds = 0; // since 1970-01-01T00:00:00Z
    Zone zone;
    friend bool operator==(const Instant &, const Instant &) = default;
};

/// Wall-clock time of a day in minutes, 00:00 to 24:00.
struct LocalTime
{
    int minutes = 0;
    friend auto operator<=>(const LocalTime &, const LocalTime &) = default;
};

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// The stretch of time over which a target is measured or a report is made: a day, week (from Monday), month, quarter or
/// year of the calendar, so many days in a row, or a year counted from the start of the agreement.
struct Window
{
    enum Kind { Day, Week, Month, Quarter, Year, Rolling, Anniversary };
    Kind kind = Month;
    int days = 0; // of a rolling window
    friend bool operator==(const Window &, const Window &) = default;
};

/// A period of every week; it belongs to the days on which it starts; an end not after the start is on the next day.
struct WeeklyPeriod
{
    QList<Weekday> days;
    LocalTime from;
    LocalTime to;
    friend bool operator==(const WeeklyPeriod &, const WeeklyPeriod &) = default;
    static constexpr auto description();
};

/// A period of one certain day; an end not after the start is on the next day.
struct DayPeriod
{
    LocalTime from;
    LocalTime to;
    friend bool operator==(const DayPeriod &, const DayPeriod &) = default;
    static constexpr auto description();
};

enum class DistributionKind { Exponential, Weibull, Lognormal, Fixed, Gamma, Uniform, Empirical };

/// The law of a time to failure or to restore: stated by its mean, a uniform one by its ends, an empirical one by the
/// values that were observed.
struct Distribution
{
    DistributionKind kind = DistributionKind::Exponential;
    std::optional<Hours> mean;
    std::optional<Decimal> shape; // of a Weibull or gamma law
    std::optional<Decimal> sigma; // of a lognormal law
    std::optional<Hours> low; // ends of a uniform law
    std::optional<Hours> high;
    QList<Hours> values; // of an empirical law, each as likely as the others
    friend bool operator==(const Distribution &, const Distribution &) = default;
    static constexpr auto description();
};

/// Stated, or that of the ends or the values; absent where they are missing.
std::optional<Hours> meanOf(const Distribution &distribution);

/// A repair that does not hold: with this probability the fault comes back.
struct Flicker
{
    Share recurrenceProbability;
    Hours meanRecurrence;
    Hours meanOutage;
    friend bool operator==(const Flicker &, const Flicker &) = default;
    static constexpr auto description();
};

/// A stretch of local time on certain dates.
struct MaintenanceDates
{
    QString from; // local date and time, 2026-11-21T02:00
    QString to;
    friend bool operator==(const MaintenanceDates &, const MaintenanceDates &) = default;
    static constexpr auto description();
};

/// Planned work: when it may be done, how long before it is announced, how much of it a window may hold, and when it
/// must not be done at all.
struct Maintenance
{
    QList<WeeklyPeriod> weekly;
    QList<MaintenanceDates> dates;
    bool excluded = true;
    std::optional<std::chrono::seconds> notice = std::nullopt;
    std::optional<std::chrono::seconds> most = std::nullopt; // in each window, of a month where none is named
    std::optional<Window> mostWindow = std::nullopt;
    QList<WeeklyPeriod> forbidden = {};
    QList<MaintenanceDates> forbiddenDates = {};
    friend bool operator==(const Maintenance &, const Maintenance &) = default;
    static constexpr auto description();
};

enum class BlockKind { Part, All, Any, AtLeast };

/// The structure of a service as a tree: a part (the id of a component or of another service), or a group of which
/// all, any one, or at least so many must work. It is a value inside its service, not a table: a block has no
/// meaning outside its tree, and moving a branch is one change of one row.
struct Block
{
    BlockKind kind = BlockKind::All;
    int needed = 0; // of an AtLeast group
    QString part; // of a Part
    QString name; // of a group, optional
    QList<Block> blocks;

    static Block ofPart(const QString &id) { return {BlockKind::Part, 0, id, {}, {}}; }
    static Block group(BlockKind kind, QList<Block> blocks, int needed = 0) { return {kind, needed, {}, {}, std::move(blocks)}; }

    friend bool operator==(const Block &, const Block &) = default;
};

/// Calls \a visit with the id of every part of \a block, in order, with repetitions.
template<class Visit>
void forEachPart(const Block &block, Visit &&visit)
{
    if (block.kind == BlockKind::Part)
        visit(block.part);
    for (const auto &inner : block.blocks)
        forEachPart(inner, visit);
}

} // namespace slatelier::model
