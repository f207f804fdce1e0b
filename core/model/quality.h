// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/parties.h"

/// How quality is told in numbers.
namespace slatelier::model {

enum class MetricKind { Availability, InterruptionCount, LongestOutage, Mtrs, Mtbf, WithinShare, Percentile, ReopenShare,
                        RatingMean, RatingShare, Formula, Downtime, IntervalSuccess, ResponseTime, RestorationTime,
                        UpdateInterval };
enum class Better { Higher, Lower };

constexpr auto enumNames(MetricKind)
{
    return std::array{EnumName{"availability", QT_TRANSLATE_NOOP("Enum", "Availability")},
                      EnumName{"interruption_count", QT_TRANSLATE_NOOP("Enum", "Number of interruptions")},
                      EnumName{"longest_outage", QT_TRANSLATE_NOOP("Enum", "Longest outage")},
                      EnumName{"mtrs", QT_TRANSLATE_NOOP("Enum", "Mean time to restore service (MTRS)")},
                      EnumName{"mtbf", QT_TRANSLATE_NOOP("Enum", "Mean time between failures (MTBF)")},
                      EnumName{"within_share", QT_TRANSLATE_NOOP("Enum", "Share done in time")},
                      EnumName{"percentile", QT_TRANSLATE_NOOP("Enum", "Percentile")},
                      EnumName{"reopen_share", QT_TRANSLATE_NOOP("Enum", "Share of reopened tickets")},
                      EnumName{"rating_mean", QT_TRANSLATE_NOOP("Enum", "Mean rating")},
                      EnumName{"rating_share", QT_TRANSLATE_NOOP("Enum", "Share of good ratings")},
                      EnumName{"formula", QT_TRANSLATE_NOOP("Enum", "Own formula")},
                      EnumName{"downtime", QT_TRANSLATE_NOOP("Enum", "Downtime in all")},
                      EnumName{"interval_success", QT_TRANSLATE_NOOP("Enum", "Mean success of intervals")},
                      EnumName{"response_time", QT_TRANSLATE_NOOP("Enum", "Time to respond")},
                      EnumName{"restoration_time", QT_TRANSLATE_NOOP("Enum", "Time to restore")},
                      EnumName{"update_interval", QT_TRANSLATE_NOOP("Enum", "Time between reports on progress")}};
}

constexpr auto enumNames(Better)
{
    return std::array{EnumName{"higher", QT_TRANSLATE_NOOP("Enum", "Higher is better")},
                      EnumName{"lower", QT_TRANSLATE_NOOP("Enum", "Lower is better")}};
}

/// Metrics whose values are shares from 0 to 1 and are shown in per cent.
constexpr bool isShare(MetricKind kind)
{
    return kind == MetricKind::Availability || kind == MetricKind::WithinShare || kind == MetricKind::ReopenShare
        || kind == MetricKind::RatingShare || kind == MetricKind::IntervalSuccess;
}

/// Metrics that hold for each case by itself and not for a window: limits of time, in hours of the target's calendar.
constexpr bool isTimeLimit(MetricKind kind)
{
    return kind == MetricKind::ResponseTime || kind == MetricKind::RestorationTime || kind == MetricKind::UpdateInterval;
}

/// Metrics whose values are lengths in hours.
constexpr bool isDuration(MetricKind kind)
{
    return kind == MetricKind::LongestOutage || kind == MetricKind::Mtrs || kind == MetricKind::Mtbf
        || kind == MetricKind::Downtime || isTimeLimit(kind);
}

/// A measure of quality. Values of shares run from 0 to 1, of durations in hours; else in the stated unit.
struct Metric
{
    Id<Metric> id;
    QString code;
    QString name;
    MetricKind kind = MetricKind::Availability;
    QString unit;
    Better better = Better::Higher;
    QString formula;
    QString source;
    QString method;
    std::optional<Share> percentile; // 0.99 of a P99; the nearest rank is taken
    std::optional<std::chrono::seconds> interval; // of a mean over intervals
    std::optional<int> decimals;
    std::optional<int> minimumSample;
    std::optional<Id<Role>> owner;

    static constexpr auto description()
    {
        return entity(
            "metrics", QT_TRANSLATE_NOOP("Entity", "Metric"), QT_TRANSLATE_NOOP("Entity", "Metrics"),
            Field{"code", &Metric::code, QT_TRANSLATE_NOOP("Field", "Code")},
            Field{"name", &Metric::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
            Field{"kind", &Metric::kind, QT_TRANSLATE_NOOP("Field", "Kind of metric")},
            Field{"unit", &Metric::unit, QT_TRANSLATE_NOOP("Field", "Unit")},
            Field{"better", &Metric::better, QT_TRANSLATE_NOOP("Field", "Better")},
            Field{"formula", &Metric::formula, QT_TRANSLATE_NOOP("Field", "Formula"), FieldUse::Paragraph},
            Field{"source", &Metric::source, QT_TRANSLATE_NOOP("Field", "Source of data"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Whose records decide: monitoring, ticket system, customer's report")},
            Field{"method", &Metric::method, QT_TRANSLATE_NOOP("Field", "Method of measurement"), FieldUse::Paragraph},
            Field{"percentile", &Metric::percentile, QT_TRANSLATE_NOOP("Field", "Which percentile"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "By nearest rank: the smallest measured value that at least this share of all values does not exceed")},
            Field{"interval_seconds", &Metric::interval, QT_TRANSLATE_NOOP("Field", "Length of an interval")},
            Field{"decimals", &Metric::decimals, QT_TRANSLATE_NOOP("Field", "Decimal places")},
            Field{"minimum_sample", &Metric::minimumSample, QT_TRANSLATE_NOOP("Field", "Minimum sample")},
            Field{"owner", &Metric::owner, QT_TRANSLATE_NOOP("Field", "Owner of the metric")});
    }
    friend bool operator==(const Metric &, const Metric &) = default;
};

} // namespace slatelier::model
