// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <QCoroTask>

#include <atomic>
#include <functional>
#include <iterator>
#include <memory>
#include <stop_token>

namespace slatelier::shared {
class Work;
}

namespace slatelier::simulation {

/// The simulation of one service, run on other threads for the value as it was last handed over. A first answer comes
/// from few windows and is then made finer, each time with all windows so far. A newer request stops what makes an answer
/// finer, but lets a first answer come in, so that there is one while somebody drags; between request and answer the
/// last answer stays and is stale.
class LiveSimulation : public QObject
{
    Q_OBJECT
public:
    using Answer = model::Result<analysis::SimulationReport>;
    /// Changes a plan before it is run, on another thread: what the project cannot say.
    using Adjust = std::function<void(analysis::SimulationPlan &)>;

    explicit LiveSimulation(QObject *parent = nullptr);
    ~LiveSimulation() override;

    /// Windows of the last pass from the next request on; at first those of `passes`.
    void setMost(quint64 windows) { m_most = windows; }
    quint64 most() const { return m_most; }
    /// Soon: requests of one moment are one.
    void request(const model::Project &project, const analysis::SimulationRequest &request, const Adjust &adjust = {});
    void forget();
    /// Ends the run; what was found so far stays.
    void stop();

    /// Absent before the first answer.
    const std::optional<Answer> &answer() const { return m_answer; }
    /// The value the answer belongs to, for names.
    const model::Project &project() const { return m_answered; }
    const analysis::SimulationRequest &answeredRequest() const { return m_answeredRequest; }
    /// The answer, when it is one and no refusal.
    const analysis::SimulationReport *report() const { return m_answer && *m_answer ? &**m_answer : nullptr; }
    /// The answer belongs to an earlier value.
    bool isStale() const { return m_stale; }
    /// It will be made finer.
    bool isRunning() const { return m_running; }

    static constexpr quint64 seed = 1;
    /// Windows after each pass.
    static constexpr quint64 passes[] = {1'000, 20'000, 200'000};

Q_SIGNALS:
    void changed();
    /// For the status bar, when it takes longer.
    void workStarted(slatelier::shared::Work *work);

private:
    void start();
    quint64 nextPass(quint64 done) const;
    QCoro::Task<> run(model::Project project, analysis::SimulationRequest request, Adjust adjust, std::stop_token stop,
                      int number);
    void tell();
    void end();

    QTimer m_pause;
    QTimer m_reporting;
    std::stop_source m_stop;
    model::Project m_asked;
    model::Project m_answered;
    analysis::SimulationRequest m_request;
    Adjust m_adjust;
    analysis::SimulationRequest m_answeredRequest;
    QElapsedTimer m_since; // of this run
    std::optional<Answer> m_answer;
    std::shared_ptr<std::atomic<quint64>> m_done = std::make_shared<std::atomic<quint64>>(0);
    QPointer<shared::Work> m_work;
    quint64 m_most = *std::rbegin(passes);
    int m_number = 0;
    bool m_isFirst = false; // the run has no answer yet
    bool m_asksAgain = false; // a request came meanwhile
    bool m_stale = false;
    bool m_running = false;
};

} // namespace slatelier::simulation
