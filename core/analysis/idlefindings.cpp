// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/promise.h"
#include "core/time/week.h"

#include <QSet>

#include <cmath>

namespace slatelier::analysis {

namespace {

using model::Target;

constexpr int mostMetrics = 7; // more than anybody keeps in mind
constexpr int minutesInWeek = 7 * 24 * 60;

std::bitset<minutesInWeek> weekOf(const model::Calendar &calendar)
{
    constexpr int day = 24 * 60;
    std::bitset<minutesInWeek> week;
    for (const auto &period : calendar.weekly) {
        for (const auto weekday : period.days) {
            const int length = (period.to.minutes - period.from.minutes + day - 1) % day + 1;
            for (int minute = 0; minute < length; ++minute)
                week.set(size_t((int(weekday) * day + period.from.minutes + minute) % minutesInWeek));
        }
    }
    return week;
}

/// The values that a metric can come to at all.
struct Range
{
    double least = 0;
    double most = HUGE_VAL;
};

std::optional<Range> rangeOf(const model::Project &project, const Target &target, model::MetricKind kind)
{
    if (model::isShare(kind))
        return Range{0, 1};
    if (kind == model::MetricKind::Downtime || kind == model::MetricKind::LongestOutage) {
        // The longest month is longer than the average one.
        const double hours = time::averageSeconds(target.window, calendarOf(project, target)).count() / 3600;
        return Range{0, hours * 1.02};
    }
    const bool counts = kind == model::MetricKind::InterruptionCount || kind == model::MetricKind::Mtrs || kind == model::MetricKind::Mtbf
        || model::isTimeLimit(kind);
    return counts ? std::optional(Range{}) : std::nullopt;
}

bool isAlwaysKept(double value, model::Operator comparison, const Range &range)
{
    switch (comparison) {
    case model::Operator::AtLeast: return value <= range.least;
    case model::Operator::Above: return value < range.least;
    case model::Operator::AtMost: return value >= range.most;
    case model::Operator::Below: return value > range.most;
    }
    return false;
}

bool isNeverKept(double value, model::Operator comparison, const Range &range)
{
    switch (comparison) {
    case model::Operator::AtLeast: return value > range.most;
    case model::Operator::Above: return value >= range.most;
    case model::Operator::AtMost: return value < range.least;
    case model::Operator::Below: return value <= range.least;
    }
    return false;
}

QStringList wordsOf(const FindingList &list, const Target &target, const model::Metric &metric)
{
    const auto &project = list.project();
    auto about = list.name(project.services, target.service);
    if (about.isEmpty())
        about = list.name(project.components, target.component);
    if (about.isEmpty())
        about = QCoreApplication::translate("Finding", "an unnamed service");
    return {list.name(metric), about, list.name(*project.agreements.find(target.agreement))};
}

/// How many metrics are promised for each service of an agreement.
void findCrowdedIn(FindingList &list, const model::Agreement &agreement)
{
    QHash<QString, QSet<QString>> metrics;
    for (const auto *target : list.index().targets.of(agreement.id.text)) {
        if (target->service && target->metric && !target->notOffered)
            metrics[target->service->text].insert(target->metric->text);
    }
    for (auto at = metrics.cbegin(); at != metrics.cend(); ++at) {
        const auto *service = list.project().services.find({at.key()});
        if (service && at->size() > mostMetrics)
            list.add("too-many-targets", Severity::Notice, *service, "name",
                     QT_TRANSLATE_NOOP("Finding", "The agreement %1 promises %2 different metrics for “%3”."),
                     {list.name(agreement), QString::number(at->size()), list.name(*service)});
    }
}

} // namespace

bool Weeks::isOutside(const model::Calendar &inner, const model::Calendar &outer)
{
    return inner.zone == outer.zone && (of(inner) & ~of(outer)).any();
}

const Weeks::Week &Weeks::of(const model::Calendar &calendar)
{
    const auto found = m_weeks.find(&calendar);
    return found != m_weeks.end() ? found->second : m_weeks.emplace(&calendar, weekOf(calendar)).first->second;
}

void findIdle(FindingList &list, const PromisedTarget &promised, Weeks &weeks)
{
    const auto &target = promised.target;
    if (!promised.metric || target.notOffered)
        return;
    const auto &metric = *promised.metric;
    const auto &project = list.project();
    const auto range = target.value ? rangeOf(project, target, metric.kind) : std::nullopt;
    const double value = target.value ? target.value->toDouble() : 0;
    const bool outOfRange = model::isShare(metric.kind) && (value < 0 || value > 1); // has a rule of its own
    if (range && !outOfRange && isAlwaysKept(value, target.comparison, *range))
        list.add("target-cannot-be-missed", Severity::Warning, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "Nothing that can happen misses “%1” on “%2” in the agreement %3."), wordsOf(list, target, metric));
    else if (range && !outOfRange && isNeverKept(value, target.comparison, *range))
        list.add("target-cannot-be-met", Severity::Error, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "Nothing that can happen meets “%1” on “%2” in the agreement %3."), wordsOf(list, target, metric));

    const auto *calendar = target.calendar ? project.calendars.find(*target.calendar) : nullptr;
    const auto *service = promised.service;
    const auto *hours = calendar && service && service->serviceHours ? project.calendars.find(*service->serviceHours) : nullptr;
    if (calendar && hours && calendar != hours && weeks.isOutside(*calendar, *hours))
        list.add("target-outside-service-hours", Severity::Warning, target, "calendar",
                 QT_TRANSLATE_NOOP("Finding", "“%1” on “%2” in the agreement %3 counts in “%4”, at times when the service is not provided (“%5”)."),
                 wordsOf(list, target, metric) + QStringList{list.name(*calendar), list.name(*hours)});
}

void findCrowded(FindingList &list)
{
    for (const auto &agreement : list.project().agreements) {
        if (agreement.state != model::AgreementState::Retired)
            findCrowdedIn(list, agreement);
    }
}

} // namespace slatelier::analysis
