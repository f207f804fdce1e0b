// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationparts.h"

namespace slatelier::analysis {

QDate dayAfter(QDate from, model::Window window)
{
    switch (window.kind) {
    case model::Window::Day:
        return from.addDays(1);
    case model::Window::Week:
        return from.addDays(7);
    case model::Window::Month:
        return from.addMonths(1);
    case model::Window::Quarter:
        return from.addMonths(3);
    case model::Window::Year:
    case model::Window::Anniversary:
        return from.addYears(1);
    case model::Window::Rolling:
        return from.addDays(window.days);
    }
    return from;
}

std::optional<engine::WindowTarget::Kind> simulatedKind(model::MetricKind kind)
{
    using Kind = engine::WindowTarget::Kind;
    switch (kind) {
    case model::MetricKind::Availability:
        return Kind::Availability;
    case model::MetricKind::InterruptionCount:
        return Kind::Interruptions;
    case model::MetricKind::LongestOutage:
        return Kind::LongestOutage;
    case model::MetricKind::Mtrs:
        return Kind::MeanRestoration;
    case model::MetricKind::Mtbf:
        return Kind::MeanBetweenFailures;
    case model::MetricKind::WithinShare:
    case model::MetricKind::Percentile:
    case model::MetricKind::ReopenShare:
    case model::MetricKind::RatingMean:
    case model::MetricKind::RatingShare:
    case model::MetricKind::Formula:
    case model::MetricKind::Downtime:
    case model::MetricKind::IntervalSuccess:
    case model::MetricKind::ResponseTime:
    case model::MetricKind::RestorationTime:
    case model::MetricKind::UpdateInterval:
        break;
    }
    return std::nullopt;
}

engine::WindowTarget::Comparison comparisonOf(model::Operator comparison)
{
    using Comparison = engine::WindowTarget::Comparison;
    switch (comparison) {
    case model::Operator::AtLeast:
        return Comparison::AtLeast;
    case model::Operator::AtMost:
        return Comparison::AtMost;
    case model::Operator::Above:
        return Comparison::Above;
    case model::Operator::Below:
        break;
    }
    return Comparison::Below;
}

} // namespace slatelier::analysis
