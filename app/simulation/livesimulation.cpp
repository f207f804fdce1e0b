// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/livesimulation.h"

#include "app/shared/awaitresult.h"
#include "app/shared/work.h"
#include "app/simulation/background.h"

using namespace std::chrono_literals;

namespace slatelier::simulation {

namespace {

using Answer = LiveSimulation::Answer;
constexpr auto patience = 3s; // with a first answer that is out of date already
using Counter = std::shared_ptr<std::atomic<quint64>>;

model::Result<analysis::SimulationPlan> planOf(const model::Project &project, const analysis::SimulationRequest &request)
{
    auto plan = analysis::simulationPlanOf(project, request);
    if (plan && !plan->model.services.empty())
        plan->model.services.front().contributions = true;
    return plan;
}

// Replications `from` .. `to`, added to those that were made before.
Answer pass(const model::Project &project, const analysis::SimulationRequest &request, const LiveSimulation::Adjust &adjust,
            const std::optional<analysis::SimulationReport> &before, quint64 from, quint64 to, std::stop_token stop,
            const Counter &done)
{
    auto plan = planOf(project, request);
    if (!plan)
        return tl::unexpected(plan.error());
    if (adjust)
        adjust(*plan);
    analysis::SimulationRunOptions options;
    options.seed = LiveSimulation::seed;
    options.first = from;
    options.replications = to - from;
    options.stop = std::move(stop);
    options.progress = [done, from](quint64 replications) { done->store(from + replications); };
    auto report = analysis::simulationReportOf(project, *plan, options);
    return report && before ? analysis::joined({*before, std::move(*report)}) : report;
}

} // namespace

LiveSimulation::LiveSimulation(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(20ms);
    m_reporting.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &LiveSimulation::start);
    connect(&m_reporting, &QTimer::timeout, this, &LiveSimulation::tell);
}

LiveSimulation::~LiveSimulation() { m_stop.request_stop(); }

void LiveSimulation::request(const model::Project &project, const analysis::SimulationRequest &request, const Adjust &adjust)
{
    m_adjust = adjust;
    m_asked = project;
    m_request = request;
    if (!m_stale) {
        m_stale = true;
        Q_EMIT changed();
    }
    if (m_running && m_isFirst && !m_stop.stop_requested() && m_since.elapsed() < std::chrono::milliseconds(patience).count()) {
        m_asksAgain = true; // as soon as that is there
        return;
    }
    m_stop.request_stop();
    if (!m_pause.isActive())
        m_pause.start();
}

void LiveSimulation::forget()
{
    m_pause.stop();
    m_stop.request_stop();
    m_asksAgain = false;
    ++m_number;
    m_answer.reset();
    m_stale = false;
    end();
    Q_EMIT changed();
}

void LiveSimulation::stop()
{
    m_pause.stop();
    m_stop.request_stop();
    m_asksAgain = false;
    ++m_number;
    end();
    Q_EMIT changed();
}

void LiveSimulation::start()
{
    m_stop = std::stop_source();
    m_running = true;
    m_isFirst = true;
    m_since.start();
    m_done = std::make_shared<std::atomic<quint64>>(0);
    m_asksAgain = false;
    m_reporting.start();
    run(m_asked, m_request, m_adjust, m_stop.get_token(), ++m_number);
}

quint64 LiveSimulation::nextPass(quint64 done) const
{
    for (const auto to : passes) {
        if (to > done)
            return std::min(to, m_most);
    }
    return m_most;
}

QCoro::Task<> LiveSimulation::run(model::Project project, analysis::SimulationRequest request, Adjust adjust,
                                  std::stop_token stop, int number)
{
    const QPointer<LiveSimulation> self(this);
    const auto done = m_done;
    std::optional<analysis::SimulationReport> found;
    for (;;) {
        const quint64 from = found ? found->replications() : 0;
        const quint64 to = nextPass(from);
        const auto future = inBackground(
            [project, request, adjust, found, from, to, stop, done] { return pass(project, request, adjust, found, from, to, stop, done); });
        const auto answer = co_await shared::awaitResult(future);
        if (!self || number != m_number || !answer || stop.stop_requested())
            co_return;
        m_answer = *answer;
        m_answered = project;
        m_answeredRequest = request;
        m_isFirst = false;
        const bool overtaken = m_asksAgain;
        m_stale = overtaken;
        const bool last = !overtaken && (!*answer || to >= m_most);
        if (last)
            end();
        Q_EMIT changed();
        if (!self || last || number != m_number)
            co_return;
        if (overtaken) {
            m_asksAgain = false;
            m_pause.start();
            co_return;
        }
        found = **answer;
    }
}

// Only work that takes its time is worth a line in the status bar.
void LiveSimulation::tell()
{
    if (!m_work) {
        m_work = new shared::Work(tr("Simulating"), this);
        connect(m_work, &shared::Work::cancelRequested, this, &LiveSimulation::stop);
        Q_EMIT workStarted(m_work);
    }
    m_work->report(double(m_done->load()) / double(m_most));
}

void LiveSimulation::end()
{
    m_running = false;
    m_reporting.stop();
    if (m_work) {
        m_work->finish({});
        m_work->deleteLater();
        m_work.clear();
    }
}

} // namespace slatelier::simulation
