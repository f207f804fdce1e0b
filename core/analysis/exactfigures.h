// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"

#include <QSet>

/// Exact figures of many services, each worked out from nothing but the parts below it, and kept as long as these stay.
namespace slatelier::analysis {

/// A mark of some rows: the same rows give the same mark. Rows never change, so the same objects have the same content,
/// as long as somebody keeps the project that the mark was made of.
class RowMark
{
public:
    void add(const void *row) { m_value = (m_value ^ quintptr(row)) * 0x9e3779b97f4a7c15ULL + (m_value >> 29); }
    void add(const RowMark &other) { m_value = (m_value ^ other.m_value) * 0xbf58476d1ce4e5b9ULL + (m_value >> 31); }
    friend bool operator==(const RowMark &, const RowMark &) = default;

private:
    quint64 m_value = 0x2545f4914f6cdd1dULL;
};

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
    using Memory = QHash<QString, std::pair<RowMark, Figures>>;

    /// \a project and \a memory have to outlive it.
    ExactFigures(const model::Project &project, Memory &memory, const std::stop_token &stop);

    /// Nothing where the service has no exact figures.
    const ServiceAvailability *of(const model::Id<model::Service> &service);
    const PartsOfService &partsOf(const model::Id<model::Service> &service);
    /// Leaves in the memory only what was asked for since.
    void forgetTheRest();

private:
    void collect(const model::Service &service, PartsOfService &parts, QSet<const void *> &seen) const;
    model::Project projectOf(const PartsOfService &parts) const;

    const model::Project &m_project;
    Memory &m_memory;
    std::stop_token m_stop;
    QHash<QString, PartsOfService> m_parts;
    QSet<QString> m_asked;
    RowMark m_causes;
};

} // namespace slatelier::analysis
