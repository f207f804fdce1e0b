// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"

#include "core/analysis/componentnumbers.h"
#include "core/analysis/structurecompiler.h"
#include "core/engine/availability.h"
#include "core/engine/bounds.h"
#include "core/engine/cutsets.h"
#include "core/engine/importance.h"
#include "core/engine/simulation/statesample.h"
#include "core/model/entitytype.h"

#include <QSet>

namespace slatelier::analysis {

namespace {

model::Problem problemOf(const engine::Fault &fault, const QString &service)
{
    switch (fault.kind) {
    case engine::Fault::Kind::Cycle:
        return {QT_TRANSLATE_NOOP("Problem", "“%1” is built of itself"), {service}};
    case engine::Fault::Kind::TooLarge:
        return {QT_TRANSLATE_NOOP("Problem", "the structure of “%1” is too large for an exact result"), {service}};
    case engine::Fault::Kind::Stopped:
        return {QT_TRANSLATE_NOOP("Problem", "the calculation of “%1” was stopped"), {service}};
    case engine::Fault::Kind::UnknownSource:
    case engine::Fault::Kind::InvalidNumber:
        break;
    }
    return {QT_TRANSLATE_NOOP("Problem", "the numbers below “%1” cannot be used"), {service}};
}

} // namespace

AvailabilityModel::AvailabilityModel(const model::Project &project) : m_project(project)
{
    for (const auto &component : project.components) {
        m_sources.insert(component.id.text, engine::Source::component(m_structure.components.size()));
        m_componentIds += component.id.text;
        const auto numbers = numbersOf(component);
        if (!numbers)
            m_unusable.insert(component.id.text, numbers.error());
        m_structure.components.push_back(numbers.value_or(engine::Component{}));
    }
    for (const auto &cause : project.commonCauses) {
        for (const auto &member : cause.components) {
            m_unusable.insert(member.text, {QT_TRANSLATE_NOOP("Problem", "the common cause “%1” is not part of the exact calculation"),
                                            {cause.name.isEmpty() ? cause.id.text : cause.name}});
        }
    }
    // First a gate for every service, so that structures may name services that come later.
    for (const auto &service : project.services) {
        if (service.structure) {
            m_sources.insert(service.id.text, engine::Source::gate(m_structure.gates.size()));
            m_structure.gates.emplace_back();
        }
    }
    StructureCompiler compiler(m_structure, m_sources);
    for (const auto &service : project.services) {
        if (service.structure)
            compiler.fill(m_sources.value(service.id.text).index, *service.structure);
    }
}

std::optional<model::Problem> AvailabilityModel::obstacle(const model::Service &service) const
{
    const auto &type = model::entityTypeOf<model::Service>();
    QList<QString> open{service.id.text};
    QSet<QString> seen{service.id.text};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (const auto unusable = m_unusable.constFind(id); unusable != m_unusable.cend())
            return *unusable;
        const auto *part = m_project.services.find({id});
        if (part && !part->structure)
            return model::Problem{QT_TRANSLATE_NOOP("Problem", "“%1” has no structure"), {type.displayName(part)}};
        if (!part)
            continue;
        model::forEachPart(*part->structure, [&](const QString &inner) {
            if (!seen.contains(inner)) {
                seen.insert(inner);
                open += inner;
            }
        });
    }
    return std::nullopt;
}

model::Result<ServiceAvailability> AvailabilityModel::of(const model::Id<model::Service> &id, const AvailabilityOptions &options) const
{
    const auto *service = m_project.services.find(id);
    if (!service)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "there is no service “%1”"), {id.text});
    const QString name = model::entityTypeOf<model::Service>().displayName(service);
    if (auto problem = obstacle(*service))
        return tl::unexpected(*problem);
    engine::Limits limits;
    limits.stop = options.stop;
    limits.nodes = options.nodes;
    const auto diagram = engine::solve(m_structure, m_sources.value(id.text), limits);
    if (!diagram)
        return tl::unexpected(problemOf(diagram.error(), name));

    const auto figures = engine::availabilityOf(*diagram, m_structure.components);
    ServiceAvailability result;
    result.service = id.text;
    result.availability = figures.availability;
    result.unavailability = figures.unavailability;
    result.interruptionsPerHour = figures.interruptionsPerHour;
    result.mtbfHours = figures.meanUpHours && std::isfinite(*figures.meanUpHours) ? figures.meanUpHours : std::nullopt;
    result.mtrsHours = figures.meanDownHours;
    if (!options.parts)
        return result;
    std::optional<engine::CutSetUnions> unions; // for Fussell-Vesely
    if (const auto cutSets = engine::cutSetsOf(*diagram, limits)) {
        result.cutSetCount = QString::fromStdString(cutSets->count().exact);
        for (const auto &set : cutSets->first(size_t(options.cutSets))) {
            QStringList ids;
            for (const auto component : set)
                ids += m_componentIds.at(component);
            result.cutSets += ids;
        }
        limits.nodes = engine::CutSetUnions::usualNodes;
        if (auto united = engine::unionsOf(*cutSets, limits))
            unions = *std::move(united);
    }
    for (const auto &part : engine::importanceOf(*diagram, m_structure.components, unions ? &*unions : nullptr)) {
        result.parts.append({m_componentIds.at(part.component), part.birnbaum, part.criticality, part.fussellVesely,
                             part.riskAchievement, part.riskReduction, part.downtimeShare, part.interruptionShare});
    }
    if (options.stop.stop_requested())
        return tl::unexpected(problemOf({engine::Fault::Kind::Stopped, {}, {}}, name));
    return result;
}

std::optional<AvailabilityBounds> AvailabilityModel::boundsOf(const model::Id<model::Service> &id,
                                                              const AvailabilityOptions &options) const
{
    const auto *service = m_project.services.find(id);
    if (!service || obstacle(*service))
        return std::nullopt;
    const auto top = m_sources.value(id.text);
    engine::Limits limits;
    limits.stop = options.stop;
    const auto bounds = engine::boundsOf(m_structure, top, 1'000, limits);
    const auto sample = bounds ? engine::sampledStates(m_structure, top, {.stop = options.stop}) : std::nullopt;
    if (!sample)
        return std::nullopt;
    const auto &sampled = sample->unavailability;
    return AvailabilityBounds{bounds->low, bounds->high, sampled.value, sampled.low, sampled.high, sample->samples};
}

model::Result<ServiceAvailability> availabilityOf(const model::Project &project, const model::Id<model::Service> &service,
                                                  const AvailabilityOptions &options)
{
    return AvailabilityModel(project).of(service, options);
}

} // namespace slatelier::analysis
