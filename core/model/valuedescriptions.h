// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/values.h"

#include <QtGlobal>

#include <array>

/// Field names and words of the values in values.h.
namespace slatelier::model {

constexpr auto enumNames(Weekday)
{
    return std::array{
        EnumName{"mon", QT_TRANSLATE_NOOP("Enum", "Monday")},   EnumName{"tue", QT_TRANSLATE_NOOP("Enum", "Tuesday")},
        EnumName{"wed", QT_TRANSLATE_NOOP("Enum", "Wednesday")}, EnumName{"thu", QT_TRANSLATE_NOOP("Enum", "Thursday")},
        EnumName{"fri", QT_TRANSLATE_NOOP("Enum", "Friday")},   EnumName{"sat", QT_TRANSLATE_NOOP("Enum", "Saturday")},
        EnumName{"sun", QT_TRANSLATE_NOOP("Enum", "Sunday")},
    };
}

constexpr auto enumNames(DistributionKind)
{
    return std::array{
        EnumName{"exponential", QT_TRANSLATE_NOOP("Enum", "Exponential")},
        EnumName{"weibull", QT_TRANSLATE_NOOP("Enum", "Weibull")},
        EnumName{"lognormal", QT_TRANSLATE_NOOP("Enum", "Lognormal")},
        EnumName{"fixed", QT_TRANSLATE_NOOP("Enum", "Fixed")},
        EnumName{"gamma", QT_TRANSLATE_NOOP("Enum", "Gamma")},
        EnumName{"uniform", QT_TRANSLATE_NOOP("Enum", "Uniform")},
        EnumName{"empirical", QT_TRANSLATE_NOOP("Enum", "Observed values")},
    };
}

constexpr auto WeeklyPeriod::description()
{
    return value(Field{"days", &WeeklyPeriod::days, QT_TRANSLATE_NOOP("Field", "Days"), FieldUse::Required},
                 Field{"from", &WeeklyPeriod::from, QT_TRANSLATE_NOOP("Field", "From"), FieldUse::Required},
                 Field{"to", &WeeklyPeriod::to, QT_TRANSLATE_NOOP("Field", "To"), FieldUse::Required});
}

constexpr auto DayPeriod::description()
{
    return value(Field{"from", &DayPeriod::from, QT_TRANSLATE_NOOP("Field", "From"), FieldUse::Required},
                 Field{"to", &DayPeriod::to, QT_TRANSLATE_NOOP("Field", "To"), FieldUse::Required});
}

constexpr auto Distribution::description()
{
    return value(
        Field{"distribution", &Distribution::kind, QT_TRANSLATE_NOOP("Field", "Distribution"), FieldUse::Required},
        Field{"mean_hours", &Distribution::mean, QT_TRANSLATE_NOOP("Field", "Mean, h")},
        Field{"shape", &Distribution::shape, QT_TRANSLATE_NOOP("Field", "Shape")},
        Field{"sigma", &Distribution::sigma, QT_TRANSLATE_NOOP("Field", "Sigma")},
        Field{"low_hours", &Distribution::low, QT_TRANSLATE_NOOP("Field", "At least, h")},
        Field{"high_hours", &Distribution::high, QT_TRANSLATE_NOOP("Field", "At most, h")},
        Field{"values_hours", &Distribution::values, QT_TRANSLATE_NOOP("Field", "Observed values, h")});
}

constexpr auto Flicker::description()
{
    return value(Field{"recurrence_probability", &Flicker::recurrenceProbability,
                       QT_TRANSLATE_NOOP("Field", "Repairs that do not hold"), FieldUse::Required},
                 Field{"mean_recurrence_hours", &Flicker::meanRecurrence,
                       QT_TRANSLATE_NOOP("Field", "Mean time to recurrence, h"), FieldUse::Required},
                 Field{"mean_outage_hours", &Flicker::meanOutage,
                       QT_TRANSLATE_NOOP("Field", "Mean outage of a recurrence, h"), FieldUse::Required});
}

constexpr auto MaintenanceDates::description()
{
    return value(Field{"from", &MaintenanceDates::from, QT_TRANSLATE_NOOP("Field", "From"), FieldUse::Required},
                 Field{"to", &MaintenanceDates::to, QT_TRANSLATE_NOOP("Field", "To"), FieldUse::Required});
}

constexpr auto Maintenance::description()
{
    return value(Field{"weekly", &Maintenance::weekly, QT_TRANSLATE_NOOP("Field", "Every week")},
                 Field{"dates", &Maintenance::dates, QT_TRANSLATE_NOOP("Field", "On dates")},
                 Field{"excluded", &Maintenance::excluded, QT_TRANSLATE_NOOP("Field", "Excluded from the measured time")},
                 Field{"notice_seconds", &Maintenance::notice, QT_TRANSLATE_NOOP("Field", "Announced before")},
                 Field{"maximum_seconds", &Maintenance::most, QT_TRANSLATE_NOOP("Field", "At most")},
                 Field{"maximum_window", &Maintenance::mostWindow, QT_TRANSLATE_NOOP("Field", "At most in each")},
                 Field{"forbidden", &Maintenance::forbidden, QT_TRANSLATE_NOOP("Field", "Never every week")},
                 Field{"forbidden_dates", &Maintenance::forbiddenDates, QT_TRANSLATE_NOOP("Field", "Never on dates")});
}

} // namespace slatelier::model
