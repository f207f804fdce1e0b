// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"
#include "core/engine/simulation/difference.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <QCoroTask>

#include <stop_token>

namespace slatelier::shared {
class Work;
}

namespace slatelier::simulation {

/// One service as it is and under each scenario of the project, over the same replications, one after the other on
/// another thread.
class ScenarioSimulation : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        QString scenario; ///< id; empty = as it is
        model::Result<analysis::SimulationReport> report;
        /// Against the project as it is; absent for that itself and where the two cannot be compared.
        std::optional<engine::Difference> difference = std::nullopt;
        std::optional<double> creditsAYear = std::nullopt; ///< minor units, where outages decide credits
    };

    explicit ScenarioSimulation(QObject *parent = nullptr) : QObject(parent) {}
    ~ScenarioSimulation() override;

    /// Nothing runs twice for the same value.
    void request(const model::Project &project, const analysis::SimulationRequest &request);
    void stop();

    const QList<Outcome> &outcomes() const { return m_outcomes; }
    const Outcome *outcomeOf(const QString &scenario) const;
    bool isRunning() const { return m_running; }

    static constexpr quint64 seed = 1;
    static constexpr quint64 windows = 20'000;
    static constexpr quint64 years = 200;

Q_SIGNALS:
    void changed();
    void workStarted(slatelier::shared::Work *work);

private:
    QCoro::Task<> run(model::Project project, analysis::SimulationRequest request, std::stop_token stop, int number);
    void end();

    std::stop_source m_stop;
    QPointer<shared::Work> m_work;
    model::Project m_asked;
    analysis::SimulationRequest m_request;
    QList<Outcome> m_outcomes;
    int m_number = 0;
    bool m_running = false;
};

} // namespace slatelier::simulation
