// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/componentnumbers.h"
#include "core/analysis/findingrules.h"

#include <QSet>

namespace slatelier::analysis {

namespace {

/// Components that some structure names.
QSet<QString> usedParts(const model::Project &project)
{
    QSet<QString> used;
    for (const auto &service : project.services) {
        if (service.structure)
            model::forEachPart(*service.structure, [&](const QString &part) { used.insert(part); });
    }
    return used;
}

bool statesNothing(const model::Component &component)
{
    return !component.mtbf && !component.mtrs && !component.availability && !component.unavailability
        && !component.timeToFailure && !component.timeToRestore;
}

bool statesTwice(const model::Component &component)
{
    const bool means = component.mtbf || component.mtrs;
    const bool laws = component.timeToFailure || component.timeToRestore;
    return int(means) + int(laws) + int(component.availability.has_value()) + int(component.unavailability.has_value()) > 1;
}

struct Stretch
{
    int from = 0; // minutes of the week
    int to = 0;
};

QList<Stretch> stretchesOf(const model::Calendar &calendar)
{
    constexpr int day = 24 * 60;
    QList<Stretch> stretches;
    for (const auto &period : calendar.weekly) {
        for (const auto weekday : period.days) {
            const int from = int(weekday) * day + period.from.minutes;
            const int length = (period.to.minutes - period.from.minutes + day) % day;
            stretches.append({from, from + (length == 0 ? day : length)});
        }
    }
    std::sort(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return stretches;
}

bool overlaps(const QList<Stretch> &stretches)
{
    constexpr int week = 7 * 24 * 60;
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        if (stretches.at(i).from < stretches.at(i - 1).to)
            return true;
    }
    // The last one may run over Sunday midnight into the first.
    return stretches.size() > 1 && stretches.last().to - week > stretches.first().from;
}

} // namespace

void findInCatalogue(FindingList &list)
{
    for (const auto &service : list.project().services) {
        if (service.status == model::ServiceStatus::Retired)
            continue;
        if (!service.owner)
            list.add("service-without-owner", Severity::Warning, service, "owner",
                     QT_TRANSLATE_NOOP("Finding", "Nobody owns the service “%1”."), {list.name(service)});
        if (service.outcome.trimmed().isEmpty())
            list.add("service-without-outcome", Severity::Warning, service, "outcome",
                     QT_TRANSLATE_NOOP("Finding", "The service “%1” does not say what the customer gets from it."), {list.name(service)});
    }
}

void findInComponents(FindingList &list)
{
    std::optional<QSet<QString>> used; // most projects have no component with a problem
    const auto matters = [&](const model::Component &component) {
        if (!used)
            used = usedParts(list.project());
        return used->contains(component.id.text);
    };
    for (const auto &component : list.project().components) {
        if (statesTwice(component)) {
            list.add("component-contradictory", Severity::Error, component, "availability",
                     QT_TRANSLATE_NOOP("Finding", "The component “%1” states its numbers in more than one way."), {list.name(component)});
        } else if (statesNothing(component)) {
            list.add("component-without-numbers", matters(component) ? Severity::Warning : Severity::Notice, component, "mtbf_hours",
                     QT_TRANSLATE_NOOP("Finding", "The component “%1” has neither mean times nor an availability."), {list.name(component)});
        } else if (!numbersOf(component)) {
            list.add("component-unusable", matters(component) ? Severity::Warning : Severity::Notice, component, "mtbf_hours",
                     QT_TRANSLATE_NOOP("Finding", "The numbers of the component “%1” do not allow a calculation."), {list.name(component)});
        }
    }
}

void findInCalendars(FindingList &list)
{
    for (const auto &calendar : list.project().calendars) {
        const auto stretches = stretchesOf(calendar);
        const bool dayless = std::any_of(calendar.weekly.begin(), calendar.weekly.end(), [](const auto &period) { return period.days.isEmpty(); });
        if (stretches.isEmpty())
            list.add("calendar-empty", Severity::Warning, calendar, "weekly",
                     QT_TRANSLATE_NOOP("Finding", "The calendar “%1” has no hours in any week."), {list.name(calendar)});
        else if (dayless)
            list.add("calendar-period-empty", Severity::Warning, calendar, "weekly",
                     QT_TRANSLATE_NOOP("Finding", "The calendar “%1” has a period without days."), {list.name(calendar)});
        if (overlaps(stretches))
            list.add("calendar-overlap", Severity::Warning, calendar, "weekly",
                     QT_TRANSLATE_NOOP("Finding", "Periods of the calendar “%1” overlap."), {list.name(calendar)});
    }
}

void findInMetrics(FindingList &list)
{
    for (const auto &metric : list.project().metrics) {
        if (metric.source.trimmed().isEmpty())
            list.add("metric-without-source", Severity::Warning, metric, "source",
                     QT_TRANSLATE_NOOP("Finding", "The metric “%1” does not say whose records decide."), {list.name(metric)});
        if (!metric.owner)
            list.add("metric-without-owner", Severity::Warning, metric, "owner",
                     QT_TRANSLATE_NOOP("Finding", "Nobody owns the metric “%1”."), {list.name(metric)});
    }
}

} // namespace slatelier::analysis
