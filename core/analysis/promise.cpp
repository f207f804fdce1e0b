// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/promise.h"

#include "core/time/week.h"

namespace slatelier::analysis {

namespace {

constexpr double secondsPerHour = 3600;

std::optional<double> calculatedValue(model::MetricKind kind, const ServiceAvailability &exact, double baseSeconds)
{
    switch (kind) {
    case model::MetricKind::Availability: return exact.availability;
    case model::MetricKind::InterruptionCount:
        // In steady state failures are spread evenly over time, agreed or not.
        return exact.interruptionsPerHour ? std::optional(*exact.interruptionsPerHour * baseSeconds / secondsPerHour) : std::nullopt;
    case model::MetricKind::Mtrs: return exact.mtrsHours;
    case model::MetricKind::Mtbf: return exact.mtbfHours;
    case model::MetricKind::Downtime: return (1 - exact.availability) * baseSeconds / secondsPerHour;
    case model::MetricKind::LongestOutage:
    case model::MetricKind::WithinShare:
    case model::MetricKind::Percentile:
    case model::MetricKind::ReopenShare:
    case model::MetricKind::RatingMean:
    case model::MetricKind::RatingShare:
    case model::MetricKind::Formula:
    case model::MetricKind::IntervalSuccess:
    case model::MetricKind::ResponseTime:
    case model::MetricKind::RestorationTime:
    case model::MetricKind::UpdateInterval: break;
    }
    return std::nullopt;
}

} // namespace

bool satisfies(double measured, model::Operator comparison, double promised)
{
    switch (comparison) {
    case model::Operator::AtLeast: return measured >= promised;
    case model::Operator::AtMost: return measured <= promised;
    case model::Operator::Above: return measured > promised;
    case model::Operator::Below: return measured < promised;
    }
    return false;
}

const model::Calendar *calendarOf(const model::Project &project, const model::Target &target)
{
    if (target.calendar)
        return project.calendars.find(*target.calendar);
    const auto *service = target.service ? project.services.find(*target.service) : nullptr;
    return service && service->serviceHours ? project.calendars.find(*service->serviceHours) : nullptr;
}

Promise promiseOf(const model::Project &project, const model::Target &target, const ServiceAvailability *exact)
{
    Promise promise;
    const auto base = time::averageSeconds(target.window, calendarOf(project, target));
    promise.baseSeconds = base.count();
    const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
    if (!metric)
        return promise;
    if (metric->kind == model::MetricKind::Availability && target.value)
        promise.allowedDownSeconds = time::allowedDowntime(*target.value, base).count();
    if (!exact)
        return promise;
    promise.calculated = calculatedValue(metric->kind, *exact, promise.baseSeconds);
    if (promise.calculated && target.value)
        promise.kept = satisfies(*promise.calculated, target.comparison, target.value->toDouble());
    if (exact->mtrsHours)
        promise.oneFailureSeconds = *exact->mtrsHours * secondsPerHour;
    return promise;
}

} // namespace slatelier::analysis
