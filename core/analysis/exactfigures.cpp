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
}

const PartsOfService &ExactFigures::partsOf(const model::Id<model::Service> &id)
{
    auto found = m_parts.find(id.text);
    if (found != m_parts.end())
        return *found;
    PartsOfService parts;
    QSet<const void *> seen;
    if (const auto *service = m_project.services.find(id))
        collect(*service, parts, seen);
    parts.mark.add(m_causes);
    return *m_parts.insert(id.text, parts);
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
    auto &kept = m_memory[service.text];
    if (!kept.second || !(kept.first == parts.mark)) {
        const AvailabilityModel exact(projectOf(parts));
        auto figures = exact.of(service, {.cutSets = 0, .stop = m_stop, .parts = false});
        if (m_stop.stop_requested()) {
            kept.second.reset(); // stopped in the middle: nothing was found out
            return nullptr;
        }
        kept = {parts.mark, std::make_shared<const model::Result<ServiceAvailability>>(std::move(figures))};
    }
    m_asked.insert(service.text);
    return kept.second->has_value() ? &kept.second->value() : nullptr;
}

void ExactFigures::forgetTheRest()
{
    m_memory.removeIf([this](const auto &entry) { return !m_asked.contains(entry.key()); });
}

} // namespace slatelier::analysis
