// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carriedparts.h"

#include "core/model/result.h"
#include "core/time/agreedhours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

bool isInForce(const model::Agreement &agreement)
{
    return agreement.state == model::AgreementState::Agreed || agreement.state == model::AgreementState::Signed;
}

} // namespace

PartsBelow::PartsBelow(const model::Project &project)
{
    for (const auto &agreement : project.agreements) {
        if (agreement.type != model::AgreementType::Sla && isInForce(agreement))
            m_agreements += &agreement;
    }
    QSet<QString> below;
    for (const auto *agreement : m_agreements)
        below.insert(agreement->id.text);
    const model::Target *last = nullptr; // targets of an agreement mostly stand together
    bool isBelow = false;
    for (const auto &target : project.targets) {
        if (!last || last->agreement != target.agreement)
            isBelow = below.contains(target.agreement.text);
        last = &target;
        // A component promised within a service is about the component.
        const QString part = target.component ? target.component->text : target.crew ? target.crew->text
            : target.service ? target.service->text : QString();
        if (target.metric && target.value && !target.notOffered && isBelow)
            m_byPart[part] += &target;
    }
}

Cover::Cover(const model::Project &project, const ProjectIndex &index, const PartsBelow &below, const model::Agreement &above, ClockCache &clocks)
    : m_project(project)
    , m_index(index)
    , m_below(below)
    , m_above(above)
    , m_clocks(clocks)
    , m_agreements(below.agreements())
{
    m_agreements.removeIf([&](const model::Agreement *agreement) { return agreement->id == above.id; });
}

const model::Target *Cover::firstOf(const QList<const model::Target *> &targets, const std::optional<model::Id<model::Agreement>> &named,
                                    model::MetricKind kind) const
{
    for (const auto *target : targets) {
        const auto *metric = m_project.metrics.find(*target->metric);
        if (metric && metric->kind == kind && target->agreement != m_above.id && (!named || target->agreement == *named))
            return target;
    }
    return nullptr;
}

const model::Target *Cover::find(const QString &part, const std::optional<model::Id<model::Agreement>> &named, model::MetricKind kind) const
{
    const auto *own = firstOf(m_below.promisesFor(part), named, kind);
    return own || !named ? own : firstOf(m_below.promisesFor({}), named, kind);
}

const model::Target *Cover::forComponent(const model::Component &component, model::MetricKind kind) const
{
    return find(component.id.text, component.coveredBy, kind);
}

const model::Target *Cover::forService(const model::Service &service, model::MetricKind kind) const
{
    return find(service.id.text, service.coveredBy, kind);
}

const model::Target *Cover::forCrew(const model::Crew &crew, model::MetricKind kind) const
{
    return find(crew.id.text, crew.coveredBy, kind);
}

QList<const model::Crew *> linesOf(const model::Project &project, const model::Agreement &agreement)
{
    QList<const model::Crew *> lines;
    const auto *crew = agreement.firstLine ? project.crews.find(*agreement.firstLine) : nullptr;
    while (crew && !lines.contains(crew)) {
        lines += crew;
        crew = crew->next ? project.crews.find(*crew->next) : nullptr;
    }
    return lines;
}

QString momentText(qint64 utcSeconds, const model::Agreement &agreement)
{
    const auto zone = time::zoneOf(agreement.zone).value_or(QTimeZone::utc());
    const auto local = QDateTime::fromSecsSinceEpoch(utcSeconds, zone);
    return QLocale().toString(local, QCoreApplication::translate("Carried", "ddd d MMM yyyy, HH:mm"));
}

QString hoursText(double hours)
{
    constexpr QChar noBreakSpace(u'\u00a0');
    const double minutes = hours * 60;
    if (minutes < 120)
        return QLocale().toString(minutes, 'f', minutes == std::floor(minutes) ? 0 : 1) + noBreakSpace
            + QCoreApplication::translate("Carried", "min");
    return QLocale().toString(std::round(hours * 100) / 100, 'g', 6) + noBreakSpace + QCoreApplication::translate("Carried", "h");
}

QString Carried::sentence() const
{
    return model::filledIn(QCoreApplication::translate("Carried", pattern), arguments);
}

} // namespace slatelier::analysis
