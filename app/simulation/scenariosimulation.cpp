// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenariosimulation.h"

#include "app/shared/awaitresult.h"
#include "app/shared/work.h"
#include "app/simulation/background.h"
#include "core/analysis/scenarios.h"
#include "core/analysis/simulationdifference.h"
#include "core/analysis/yearoutlook.h"
#include "core/model/difference.h"

namespace slatelier::simulation {

namespace {

using Outcome = ScenarioSimulation::Outcome;

std::optional<double> creditsAYear(const model::Project &project, const model::Id<model::Service> &service, const std::stop_token &stop)
{
    const auto plan = analysis::yearPlanOf(project, service);
    if (!plan || plan->schemes.isEmpty())
        return std::nullopt;
    double sum = 0;
    const auto years = analysis::yearsOf(project, *plan, ScenarioSimulation::seed, 0, ScenarioSimulation::years, stop);
    for (const auto &year : years)
        sum += double(year.credits);
    return years.empty() ? std::nullopt : std::optional(sum / double(years.size()));
}

Outcome simulated(const model::Project &base, const model::Scenario *scenario, const analysis::SimulationRequest &request,
                  const std::stop_token &stop)
{
    const auto project = scenario ? analysis::withScenario(base, *scenario) : model::Result<model::Project>(base);
    const auto id = scenario ? scenario->id.text : QString();
    if (!project)
        return {id, tl::unexpected(project.error())};
    const auto plan = analysis::simulationPlanOf(*project, request);
    if (!plan)
        return {id, tl::unexpected(plan.error())};
    analysis::SimulationRunOptions options;
    options.seed = ScenarioSimulation::seed;
    options.replications = ScenarioSimulation::windows;
    options.stop = stop;
    Outcome outcome{id, analysis::simulationReportOf(*project, *plan, options)};
    if (!outcome.report)
        return outcome;
    outcome.creditsAYear = creditsAYear(*project, request.service, stop);
    const auto first = scenario ? analysis::simulationPlanOf(base, request) : plan;
    if (!scenario || !first)
        return outcome;
    if (const auto difference = analysis::simulationDifferenceOf(*project, *first, *plan, options))
        outcome.difference = *difference;
    return outcome;
}

bool isSame(const analysis::SimulationRequest &a, const analysis::SimulationRequest &b)
{
    return a.service == b.service && a.window == b.window;
}

} // namespace

ScenarioSimulation::~ScenarioSimulation() { m_stop.request_stop(); }

const Outcome *ScenarioSimulation::outcomeOf(const QString &scenario) const
{
    for (const auto &outcome : m_outcomes) {
        if (outcome.scenario == scenario)
            return &outcome;
    }
    return nullptr;
}

void ScenarioSimulation::request(const model::Project &project, const analysis::SimulationRequest &request)
{
    if (m_number > 0 && isSame(request, m_request) && model::differenceOf(m_asked, project).isEmpty())
        return;
    m_asked = project;
    m_request = request;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    if (!m_work) {
        m_work = new shared::Work(tr("Comparing scenarios"), this);
        connect(m_work, &shared::Work::cancelRequested, this, &ScenarioSimulation::stop);
        Q_EMIT workStarted(m_work);
    }
    run(project, request, m_stop.get_token(), ++m_number);
}

void ScenarioSimulation::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_request = {}; // asked for again it begins anew
    end();
    Q_EMIT changed();
}

void ScenarioSimulation::end()
{
    m_running = false;
    if (m_work) {
        m_work->finish({});
        m_work->deleteLater();
        m_work.clear();
    }
}

QCoro::Task<> ScenarioSimulation::run(model::Project project, analysis::SimulationRequest request, std::stop_token stop, int number)
{
    const QPointer<ScenarioSimulation> self(this);
    QList<Outcome> outcomes;
    for (qsizetype i = -1; i < project.scenarios.size(); ++i) {
        const auto future = inBackground([project, request, stop, i] {
            return simulated(project, i < 0 ? nullptr : &project.scenarios.at(i), request, stop);
        });
        const auto outcome = co_await shared::awaitResult(future);
        if (!self || number != m_number || !outcome || stop.stop_requested())
            co_return;
        outcomes += *outcome;
        m_outcomes = outcomes;
        const bool last = i + 1 == project.scenarios.size();
        if (last)
            end();
        else if (m_work)
            m_work->report(double(i + 2) / double(project.scenarios.size() + 1));
        Q_EMIT changed();
        if (!self || number != m_number)
            co_return;
    }
}

} // namespace slatelier::simulation
