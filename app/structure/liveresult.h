// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <QCoroTask>

#include <stop_token>

namespace slatelier::structure {

/// Exact figures of a service, worked out on another thread for the value as it was last handed over. A newer request
/// stops the one before. Between request and answer the last answer stays and is stale.
class LiveResult : public QObject
{
    Q_OBJECT
public:
    using Figures = model::Result<analysis::ServiceAvailability>;

    explicit LiveResult(QObject *parent = nullptr);
    ~LiveResult() override;

    /// Soon, when no other request comes within a moment.
    void request(const model::Project &project, const model::Id<model::Service> &service);
    /// Forgets the answer: another service is shown now.
    void forget();

    /// Absent before the first answer.
    const std::optional<Figures> &figures() const { return m_figures; }
    /// The value the figures belong to, for names.
    const model::Project &project() const { return m_answered; }
    bool isStale() const { return m_stale; }

Q_SIGNALS:
    void changed();

private:
    void start();
    QCoro::Task<> calculate(model::Project project, model::Id<model::Service> service, int run);

    QTimer m_pause;
    std::stop_source m_stop;
    model::Project m_asked;
    model::Project m_answered;
    model::Id<model::Service> m_service;
    std::optional<Figures> m_figures;
    int m_run = 0;
    bool m_stale = false;
};

} // namespace slatelier::structure
