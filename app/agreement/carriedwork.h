// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/carried.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <QCoroTask>

namespace slatelier::agreement {

/// The proof that the parts carry an agreement, worked out on another thread for the value as it was last handed over.
/// A newer request stops the one before; between request and answer the last answer stays and is stale.
class CarriedWork : public QObject
{
    Q_OBJECT
public:
    explicit CarriedWork(QObject *parent = nullptr);
    ~CarriedWork() override;

    /// Soon, when no other request comes within a moment.
    void request(const model::Project &project, const model::Id<model::Agreement> &agreement);
    void forget();

    /// Absent before the first answer.
    const std::optional<QList<analysis::Carried>> &results() const { return m_results; }
    /// The value the results belong to, for names.
    const model::Project &project() const { return m_answered; }
    bool isStale() const { return m_stale; }

Q_SIGNALS:
    void changed();

private:
    void start();
    QCoro::Task<> prove(model::Project project, model::Agreement agreement, std::stop_token stop, int run);

    QTimer m_pause;
    std::stop_source m_stop;
    model::Project m_asked;
    model::Project m_answered;
    model::Id<model::Agreement> m_agreement;
    std::optional<QList<analysis::Carried>> m_results;
    int m_run = 0;
    bool m_stale = false;
};

} // namespace slatelier::agreement
