// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/exactfigures.h"

namespace slatelier::analysis {

ExactFigures::ExactFigures(const model::Project &project, Memory &memory, const std::stop_token &stop)
    : m_project(project)
    , m_memory(memory)
    , m_stop(stop)
{
    for (const auto &cause : project.commonCauses)
        m_causes.add(&cause);
    const bool same = memory.services.sharesRowsWith(project.services) && memory.components.sharesRowsWith(project.components)
        && memory.causes.sharesRowsWith(project.commonCauses);
    if (!same)
        memory.parts.clear();
    memory.services = project.services;
    memory.components = project.components;
    memory.causes = project.commonCauses;
}

const PartsOfService &ExactFigures::partsOf(const model::Id<model::Service> &id)
{
    auto found = m_memory.parts.find(id.text);
    if (found != m_memory.parts.end())
        return *found;
    PartsOfService parts;
    QSet<const void *> seen;
    if (const auto *service = m_project.services.find(id))
        collect(*service, parts, seen);
    parts.mark.add(m_causes);
    return *m_memory.parts.insert(id.text, parts);
}

void ExactFigures::collect(const model::Service &service, PartsOfService &parts, QSet<const void *> &seen) const
{
    if (seen.contains(&service))
        return;
    seen.insert(&service);
    parts.services += &service;
    parts.mark.add(&service);
    if (!service.structure)
        return;
    model::forEachPart(*service.structure, [&](const QString &id) {
        if (const auto *component = m_project.components.find({id})) {
            if (seen.contains(component))
                return;
            seen.insert(component);
            parts.components += component;
            parts.mark.add(component);
        } else if (const auto *inner = m_project.services.find({id})) {
            collect(*inner, parts, seen);
        }
    });
}

model::Project ExactFigures::projectOf(const PartsOfService &parts) const
{
    model::Project project;
    project.commonCauses = m_project.commonCauses;
    const auto place = [](auto &into, const auto &from, const auto &rows) {
        for (const auto *row : rows) {
            const auto &entry = from.entryAt(from.indexOf(row->id.text));
            into.place(entry.row, entry.position);
        }
    };
    place(project.services, m_project.services, parts.services);
    place(project.components, m_project.components, parts.components);
    return project;
}

const ServiceAvailability *ExactFigures::of(const model::Id<model::Service> &service)
{
    const auto &parts = partsOf(service);
    const auto figures = m_memory.figures.of(service.text, parts.mark, [&] {
        const AvailabilityModel exact(projectOf(parts));
        return std::make_shared<const model::Result<ServiceAvailability>>(exact.of(service, {.cutSets = 0, .stop = m_stop, .parts = false}));
    });
    if (m_stop.stop_requested()) {
        m_memory.figures.forget(service.text); // stopped in the middle: nothing was found out
        return nullptr;
    }
    return figures->has_value() ? &figures->value() : nullptr;
}

} // namespace slatelier::analysis
