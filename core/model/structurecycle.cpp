// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/structurecycle.h"

namespace slatelier::model {

namespace {

/// A walk in depth without recursion, since a hostile chain of services may be very long.
class CycleSearch
{
public:
    explicit CycleSearch(const Project &project)
        : m_project(project)
    {}

    QList<QStringList> run()
    {
        for (const auto &service : m_project.services) {
            if (!m_state.contains(service.id.text))
                walkFrom(service.id.text);
        }
        return m_cycles;
    }

private:
    enum class State
    {
        Open,
        Done
    };
    struct Step
    {
        QString id;
        QStringList next; // services still to be visited
    };

    void enter(const QString &id)
    {
        QStringList services;
        const auto *service = m_project.services.find({id});
        if (service && service->structure) {
            forEachPart(*service->structure, [&](const QString &part) {
                if (m_project.services.contains(part))
                    services.prepend(part);
            });
        }
        m_state.insert(id, State::Open);
        m_path.append({id, services});
    }

    void walkFrom(const QString &id)
    {
        enter(id);
        while (!m_path.isEmpty()) {
            Step &step = m_path.last();
            if (step.next.isEmpty()) {
                m_state.insert(step.id, State::Done);
                m_path.removeLast();
                continue;
            }
            const QString next = step.next.takeLast();
            if (!m_state.contains(next))
                enter(next);
            else if (m_state.value(next) == State::Open)
                noteCycle(next);
        }
    }

    void noteCycle(const QString &back)
    {
        QStringList cycle;
        bool inside = false;
        for (const auto &step : m_path) {
            inside = inside || step.id == back;
            if (inside)
                cycle += step.id;
        }
        m_cycles.append(cycle << back);
    }

    const Project &m_project;
    QHash<QString, State> m_state;
    QList<Step> m_path;
    QList<QStringList> m_cycles;
};

} // namespace

QList<QStringList> structureCycles(const Project &project) { return CycleSearch(project).run(); }

} // namespace slatelier::model
