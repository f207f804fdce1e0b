// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationreport.h"

#include "core/analysis/simulationparts.h"
#include "core/engine/simulation/fingerprint.h"

#include <QElapsedTimer>

#include <cmath>
#include <thread>

namespace slatelier::analysis {

namespace {

QList<ReplicationRange> joinedRanges(QList<ReplicationRange> ranges, bool &disjoint)
{
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ReplicationRange> result;
    for (const auto &range : std::as_const(ranges)) {
        const quint64 end = result.isEmpty() ? 0 : result.last().first + result.last().count;
        disjoint &= result.isEmpty() || range.first >= end;
        if (!result.isEmpty() && range.first == end)
            result.last().count += range.count;
        else
            result += range;
    }
    return result;
}

std::vector<std::optional<engine::ExactChance>> exactBreaches(const engine::SimulationModel &model, size_t service)
{
    std::vector<std::optional<engine::ExactChance>> exact;
    for (size_t target = 0; target < model.services[service].rules.targets.size(); ++target)
        exact.push_back(engine::exactChance(model, service, target));
    return exact;
}

std::vector<std::optional<engine::RareBreach>> rareBreaches(const engine::SimulationModel &model, size_t service,
                                                            const SimulationReport::Watched &watched,
                                                            size_t asked, const SimulationRunOptions &options)
{
    std::vector<std::optional<engine::RareBreach>> rare(watched.exact.size());
    for (size_t target = 0; options.rareBreaches && target < std::min(asked, rare.size()); ++target) {
        if (!watched.exact[target] && watched.tally.breaches[target].windows < enoughBreaches)
            rare[target] = engine::rareBreach(model, service, target,
                                              {options.seed, options.threads, 400'000, 0.02, options.stop});
    }
    return rare;
}

/// What was counted must be possible under what was estimated: no further off than five standard deviations and five.
bool isContradicted(const engine::RareBreach &rare, const engine::Tally &tally, size_t target)
{
    const double expected = rare.probability.value * double(tally.windows);
    const double error = rare.relativeError * expected;
    return std::abs(double(tally.breaches[target].windows) - expected) > 5 * std::sqrt(expected + error * error) + 5;
}

double availabilityAt(const SimulationReport::Watched &watched, quint64 rank)
{
    return 1.0 - double(watched.tally.downtime.ranked(rank, watched.tally.windows)) / double(watched.base);
}

} // namespace

quint64 SimulationReport::replications() const
{
    quint64 sum = 0;
    for (const auto &range : ranges)
        sum += range.count;
    return sum;
}

model::Result<SimulationReport> simulationReportOf(const model::Project &project, const SimulationPlan &plan,
                                                   const SimulationRunOptions &options, const QStringList &questions)
{
    engine::SimulationOptions engineOptions;
    engineOptions.seed = options.seed;
    engineOptions.first = options.first;
    engineOptions.replications = options.replications;
    engineOptions.threads = options.threads > 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
    engineOptions.stop = options.stop;
    engineOptions.progress = options.progress;
    QElapsedTimer elapsed;
    elapsed.start();
    auto outcome = engine::simulate(plan.model, engineOptions);
    if (const auto *faults = std::get_if<std::vector<engine::SimulationFault>>(&outcome))
        return tl::unexpected(problemOf(faults->front(), plan, project));
    auto &run = std::get<engine::SimulationRun>(outcome);

    SimulationReport report;
    report.service = plan.service;
    report.from = plan.from;
    report.start = plan.model.start;
    report.window = plan.model.end();
    report.warmUp = run.warmUp;
    report.seed = options.seed;
    report.ranges = {{options.first, options.replications}};
    report.threads = engineOptions.threads;
    report.componentEvents = run.componentEvents;
    report.fingerprint = engine::fingerprintOf(plan.model);
    report.targets = plan.targets;
    report.terminations = plan.terminations;
    report.questions = questions;
    report.firstQuestion = plan.firstQuestion;
    report.hasCredits = plan.hasCredits;
    report.components = plan.components;
    report.crews = plan.crewOf;
    for (size_t i = 0; i < run.services.size(); ++i)
        report.watched.push_back({run.bases[i].front(), std::move(run.services[i]), exactBreaches(plan.model, i), {},
                                  engine::exactInterruptions(plan.model, i)});
    for (size_t i = 0; i < report.watched.size(); ++i)
        report.watched[i].rare =
            rareBreaches(plan.model, i, report.watched[i],
                         i == 0 ? plan.firstQuestion + plan.questions : report.watched[i].exact.size(), options);
    report.elapsedSeconds = double(elapsed.nsecsElapsed()) * 1e-9;
    if (options.stop.stop_requested())
        return tl::unexpected(problemOf({engine::SimulationFault::Kind::Stopped, 0, {}}, plan, project));
    return report;
}

model::Result<SimulationReport> joined(std::vector<SimulationReport> reports)
{
    SimulationReport whole = std::move(reports.front());
    for (size_t i = 1; i < reports.size(); ++i) {
        const SimulationReport &part = reports[i];
        const bool alike = part.fingerprint == whole.fingerprint && part.watched.size() == whole.watched.size() &&
                           part.questions == whole.questions && part.yearRights == whole.yearRights;
        if (!alike)
            return model::failure(
                QT_TRANSLATE_NOOP("Problem", "the runs are of different models and cannot be joined"));
        if (part.seed != whole.seed)
            return model::failure(
                QT_TRANSLATE_NOOP("Problem", "the runs have different seeds (%1 and %2) and cannot be joined"),
                {QString::number(whole.seed), QString::number(part.seed)});
        bool disjoint = true;
        whole.ranges = joinedRanges(whole.ranges + part.ranges, disjoint);
        if (!disjoint)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the runs share replications and cannot be joined"));
        for (size_t service = 0; service < whole.watched.size(); ++service) {
            whole.watched[service].tally.add(part.watched[service].tally);
            auto &rare = whole.watched[service].rare; // the same in all that needed it
            for (size_t target = 0; target < rare.size(); ++target) {
                if (!rare[target])
                    rare[target] = part.watched[service].rare[target];
            }
        }
        whole.componentEvents += part.componentEvents;
        whole.elapsedSeconds += part.elapsedSeconds;
        whole.threads = std::max(whole.threads, part.threads);
    }
    for (auto &watched : whole.watched) {
        watched.tally.finish();
        for (size_t target = 0; target < watched.rare.size(); ++target) { // together they have counted enough
            if (watched.tally.breaches[target].windows >= enoughBreaches)
                watched.rare[target].reset();
        }
    }
    return whole;
}

BreachMethod breachMethodOf(const SimulationReport &report, size_t service, size_t target)
{
    const auto &watched = report.watched[service];
    if (watched.exact[target])
        return BreachMethod::Exact;
    const auto &rare = watched.rare[target];
    return rare && !isContradicted(*rare, watched.tally, target) ? BreachMethod::RareEvents : BreachMethod::Counted;
}

std::optional<double> breachErrorOf(const SimulationReport &report, size_t service, size_t target)
{
    const auto &watched = report.watched[service];
    const auto method = breachMethodOf(report, service, target);
    if (method == BreachMethod::Exact)
        return watched.exact[target]->value > 0.0 ? watched.exact[target]->error / watched.exact[target]->value : 0.0;
    if (method == BreachMethod::RareEvents)
        return watched.rare[target]->relativeError;
    const auto chance = breachOf(report, service, target);
    if (chance.value == 0.0)
        return std::nullopt;
    return (chance.high - chance.low) / (2 * 1.959963984540054) / chance.value;
}

engine::Proportion breachOf(const SimulationReport &report, size_t service, size_t target)
{
    const auto &watched = report.watched[service];
    if (const auto exact = watched.exact[target])
        return {exact->value, std::max(exact->value - exact->error, 0.0), std::min(exact->value + exact->error, 1.0)};
    if (breachMethodOf(report, service, target) == BreachMethod::RareEvents)
        return watched.rare[target]->probability;
    return engine::proportionOf(watched.tally.breaches[target], watched.tally.replications, watched.tally.windows);
}

std::optional<engine::Proportion> terminationOf(const SimulationReport &report, qsizetype index)
{
    const auto &right = report.terminations.at(index);
    if (!right.simulated)
        return std::nullopt;
    const auto &tally = report.watched[right.service].tally;
    return engine::proportionOf(tally.terminations[right.index], tally.replications);
}

std::optional<double> availabilityQuantile(const SimulationReport &report, double p)
{
    const auto &watched = report.watched.front();
    if (watched.base == 0)
        return std::nullopt;
    // The k-th lowest availability has the k-th highest downtime.
    return availabilityAt(watched, watched.tally.windows - 1 - engine::quantileRanks(p, watched.tally.windows).at);
}

std::optional<double> keepableAvailability(const SimulationReport &report, double probability)
{
    const auto &watched = report.watched.front();
    if (watched.base == 0)
        return std::nullopt;
    return availabilityAt(watched, engine::quantileRanks(probability, watched.tally.windows).at);
}

} // namespace slatelier::analysis
