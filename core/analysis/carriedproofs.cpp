// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carriedparts.h"
#include "core/analysis/exactfigures.h"
#include "core/analysis/promise.h"

#include <algorithm>

namespace slatelier::analysis {

namespace {

/// Agreements below that carry something: those in the paths, and those that say so themselves.
AgreementList usedIn(const Cover &cover, const QList<Carried> &results)
{
    AgreementList used;
    for (const auto *agreement : cover.agreements()) {
        const auto place = placeOf(*agreement);
        if (agreement->parent == cover.above().id
            || std::any_of(results.begin(), results.end(), [&](const Carried &result) { return result.path.contains(place); }))
            used += agreement;
    }
    return used;
}

bool isNew(const QList<Carried> &results, const Carried &result)
{
    return std::none_of(results.begin(), results.end(), [&](const Carried &other) {
        return other.subject == result.subject && other.pattern == result.pattern && other.arguments == result.arguments;
    });
}

/// Its row, and what its credits come to.
RowMark markOfTerms(const model::Project &project, const ProjectIndex &index, const model::Agreement &agreement)
{
    RowMark mark;
    mark.add(&agreement);
    for (const auto &id : agreement.offerings)
        mark.add(project.offerings.find(id));
    for (const auto *scheme : index.credits.of(agreement.id.text)) {
        mark.add(scheme);
        for (const auto *row : index.creditRows.of(scheme->id.text))
            mark.add(row);
        if (scheme->base != model::CreditBase::ServicePrice)
            continue;
        const auto *target = scheme->targets.isEmpty() ? nullptr : project.targets.find(scheme->targets.first());
        mark.add(target);
        mark.add(target && target->service ? project.services.find(*target->service) : nullptr);
    }
    return mark;
}

} // namespace

CarriedProofs::CarriedProofs(const model::Project &project, const ProjectIndex &index, ClockCache &clocks)
    : m_project(project)
    , m_index(index)
    , m_clocks(clocks)
    , m_below(std::make_unique<const PartsBelow>(project))
{
    for (const auto *agreement : m_below->agreements()) {
        const auto mark = markOfTerms(project, index, *agreement);
        m_terms.insert(agreement->id.text, mark);
        if (agreement->parent)
            m_under[agreement->parent->text].add(mark);
    }
}

CarriedProofs::~CarriedProofs() = default;

QList<Carried> CarriedProofs::of(const model::Agreement &agreement, const std::stop_token &stop) const
{
    QList<Carried> all;
    QList<Carried> hours;
    const Cover cover(m_project, m_index, *m_below, agreement, m_clocks);
    for (const auto *promised : m_index.targets.of(agreement.id.text)) {
        const auto &target = *promised;
        if (target.notOffered || !target.value || stop.stop_requested())
            continue;
        const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
        if (!metric)
            continue;
        if (metric->kind == model::MetricKind::Availability)
            all += carriedAvailability(cover, target, stop);
        if (metric->kind != model::MetricKind::ResponseTime && metric->kind != model::MetricKind::RestorationTime)
            continue;
        all += carriedTime(cover, target, metric->kind);
        if (const auto covered = carriedHours(cover, target); covered && isNew(hours, *covered))
            hours += *covered;
    }
    const auto used = usedIn(cover, all);
    all += hours + carriedTerms(cover, used);
    if (m_index.credits.contains(agreement.id.text))
        all += carriedCredits(cover, used);
    return all;
}

RowMark CarriedProofs::markOf(const model::Agreement &agreement, ExactFigures &figures) const
{
    RowMark mark = markOfTerms(m_project, m_index, agreement);
    mark.add(m_under.value(agreement.id.text)); // they count without a promise
    const auto addCalendar = [&](const auto &id) { mark.add(id ? m_project.calendars.find(*id) : nullptr); };
    const auto addTarget = [&](const model::Target &target) {
        mark.add(&target);
        const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
        mark.add(metric ? quint64(metric->kind) + 1 : quint64(0));
        if (target.calendar)
            addCalendar(target.calendar);
    };
    const auto addPromises = [&](const QString &part) {
        for (const auto *target : m_below->promisesFor(part)) {
            addTarget(*target);
            mark.add(m_terms.value(target->agreement.text));
        }
    };
    addPromises({});
    for (const auto *crew : linesOf(m_project, agreement)) {
        mark.add(crew);
        addCalendar(crew->calendar);
        addPromises(crew->id.text);
    }
    std::optional<model::Id<model::Service>> last; // targets of a service mostly stand together
    for (const auto *target : m_index.targets.of(agreement.id.text)) {
        addTarget(*target);
        if (!target->service || std::exchange(last, target->service) == target->service)
            continue;
        if (const auto *service = m_project.services.find(*target->service))
            addCalendar(service->serviceHours);
        const auto &parts = figures.partsOf(*target->service);
        mark.add(parts.mark);
        for (const auto *service : parts.services)
            addPromises(service->id.text);
        for (const auto *component : parts.components)
            addPromises(component->id.text);
    }
    return mark;
}

QList<Carried> carriedBy(const model::Project &project, const model::Agreement &agreement, const std::stop_token &stop)
{
    const ProjectIndex index(project);
    ClockCache clocks;
    return CarriedProofs(project, index, clocks).of(agreement, stop);
}

} // namespace slatelier::analysis
