// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"
#include "core/analysis/remembered.h"

#include <QSet>

/// Exact figures of many services, each worked out from nothing but the parts below it, and kept as long as these stay.
namespace slatelier::analysis {

/// The services and components below a service, itself included.
struct PartsOfService
{
    QList<const model::Service *> services;
    QList<const model::Component *> components;
    RowMark mark;
};

class ExactFigures
{
public:
    using Figures = std::shared_ptr<const model::Result<ServiceAvailability>>;
    /// What is kept from one look to the next; to be used while the project of the former look is still there.
    struct Memory
    {
        Remembered<QString, Figures> figures; // by service
        QHash<QString, PartsOfService> parts; // in these tables
        model::Table<model::Service> services;
        model::Table<model::Component> components;
        model::Table<model::CommonCause> causes;
    };

    /// \a project and \a memory have to outlive it.
    ExactFigures(const model::Project &project, Memory &memory, const std::stop_token &stop);

    /// Nothing where the service has no exact figures.
    const ServiceAvailability *of(const model::Id<model::Service> &service);
    const PartsOfService &partsOf(const model::Id<model::Service> &service);

private:
    void collect(const model::Service &service, PartsOfService &parts, QSet<const void *> &seen) const;
    model::Project projectOf(const PartsOfService &parts) const;

    const model::Project &m_project;
    Memory &m_memory;
    std::stop_token m_stop;
    RowMark m_causes;
};

} // namespace slatelier::analysis
