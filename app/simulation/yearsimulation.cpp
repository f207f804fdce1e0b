// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/yearsimulation.h"

#include "app/shared/awaitresult.h"
#include "app/shared/work.h"
#include "app/simulation/background.h"

using namespace std::chrono_literals;

namespace slatelier::simulation {

namespace {

using Answer = YearSimulation::Answer;
using Found = std::shared_ptr<const Answer>;

Found pass(const model::Project &project, const model::Id<model::Service> &service, const Found &before, quint64 to,
           const std::stop_token &stop)
{
    auto found = std::make_shared<Answer>();
    found->project = project;
    found->service = service;
    if (before) {
        *found = *before;
    } else if (auto plan = analysis::yearPlanOf(project, service)) {
        found->plan = std::make_shared<analysis::YearPlan>(std::move(*plan));
    } else {
        return found; // cannot be simulated; the page says why
    }
    const quint64 from = found->years.size();
    const auto more = analysis::yearsOf(project, *found->plan, YearSimulation::seed, from, to - from, stop);
    found->years.insert(found->years.end(), more.begin(), more.end());
    return found;
}

} // namespace

YearSimulation::YearSimulation(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_work = new shared::Work(tr("Simulating years"), this);
        connect(m_work, &shared::Work::cancelRequested, this, &YearSimulation::stop);
        Q_EMIT workStarted(m_work);
    });
}

YearSimulation::~YearSimulation() { m_stop.request_stop(); }

void YearSimulation::request(const model::Project &project, const model::Id<model::Service> &service)
{
    if (service == m_service && model::differenceOf(m_asked, project).isEmpty())
        return;
    m_asked = project;
    m_service = service;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_patience.start();
    run(project, service, m_stop.get_token(), ++m_number);
}

void YearSimulation::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_service = {}; // asked for again it begins anew
    end();
    Q_EMIT changed();
}

void YearSimulation::end()
{
    m_running = false;
    m_patience.stop();
    if (m_work) {
        m_work->finish({});
        m_work->deleteLater();
        m_work.clear();
    }
}

QCoro::Task<> YearSimulation::run(model::Project project, model::Id<model::Service> service, std::stop_token stop, int number)
{
    const QPointer<YearSimulation> self(this);
    Found found;
    for (const auto to : passes) {
        const auto future = inBackground([project, service, found, to, stop] { return pass(project, service, found, to, stop); });
        const auto answer = co_await shared::awaitResult(future);
        if (!self || number != m_number || !answer || stop.stop_requested())
            co_return;
        found = *answer;
        m_answer = found;
        const bool last = !found->plan || to == *std::rbegin(passes);
        if (last)
            end();
        else if (m_work)
            m_work->report(double(to) / double(*std::rbegin(passes)));
        Q_EMIT changed();
        if (!self || last || number != m_number)
            co_return;
    }
}

} // namespace slatelier::simulation
