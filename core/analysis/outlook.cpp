// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outlook.h"

#include "core/engine/simulation/estimates.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slatelier::analysis {

namespace {

const engine::Tally &counted(const SimulationReport &report) { return report.watched.front().tally; }

// Ranks spread evenly over n sorted values, from the first to the last.
QList<quint64> evenRanks(quint64 n, int points)
{
    QList<quint64> ranks;
    for (int i = 0; i < points && n > 0; ++i) {
        const quint64 rank = quint64(double(n - 1) * i / std::max(points - 1, 1) + 0.5);
        if (ranks.isEmpty() || rank > ranks.last())
            ranks += rank;
    }
    return ranks;
}

using Steps = std::vector<engine::ValueTally::Step>;

// Some of the steps of a distribution function: those in which evenly spread ranks stand.
Steps fewSteps(const engine::ValueTally &values, quint64 windows, int points)
{
    const auto all = values.steps(windows);
    Steps few;
    auto step = all.begin();
    for (const auto rank : evenRanks(windows, points)) {
        step = std::partition_point(step, all.end(), [rank](const auto &each) { return each.upTo <= rank; });
        if (few.empty() || few.back() != *step)
            few.push_back(*step);
    }
    return few;
}

} // namespace

QList<OutlookPoint> availabilityCurve(const SimulationReport &report, int points)
{
    QList<OutlookPoint> curve;
    const auto base = report.watched.front().base;
    if (base == 0)
        return curve;
    const auto &tally = counted(report);
    for (const auto &[downtime, upTo] : fewSteps(tally.downtime, tally.windows, points))
        curve.prepend({1.0 - double(downtime) / double(base), engine::proportionOf(upTo, tally.windows)});
    return curve;
}

engine::Proportion shareBelow(const SimulationReport &report, double availability, size_t service)
{
    const auto &watched = report.watched[service];
    const auto &downtime = watched.tally.downtime;
    const quint64 windows = watched.tally.windows;
    const auto allowed = qint64(std::floor(engine::allowedDowntime(watched.base, availability)));
    const auto steps = downtime.steps(windows);
    const auto broken = std::partition_point(steps.begin(), steps.end(), [allowed](const auto &step) { return step.value <= allowed; });
    const quint64 kept = broken == steps.begin() ? 0 : std::prev(broken)->upTo;
    return engine::proportionOf(windows - kept, windows);
}

QList<OutlookPoint> longestOutageCurve(const SimulationReport &report, int points)
{
    QList<OutlookPoint> curve;
    const auto &tally = counted(report);
    if (tally.longest.count() == 0)
        return curve;
    for (const auto &[longest, upTo] : fewSteps(tally.longest, tally.windows, points))
        curve += {double(longest) / double(engine::ticksPerHour), engine::proportionOf(upTo, tally.windows)};
    return curve;
}

QList<engine::Proportion> interruptionShares(const SimulationReport &report, int bars)
{
    const auto &tally = counted(report);
    const auto &counts = tally.interruptionCounts;
    const auto some = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    QList<quint64> windows{tally.windows - some};
    for (size_t i = 0; i < counts.size(); ++i) {
        if (windows.size() < bars)
            windows += counts[i];
        else
            windows.last() += counts[i];
    }
    while (windows.size() > 1 && windows.last() == 0)
        windows.removeLast();
    QList<engine::Proportion> shares;
    for (const auto count : windows)
        shares += engine::proportionOf(count, tally.windows);
    return shares;
}

QList<Contributor> contributors(const SimulationReport &report)
{
    const auto &tally = counted(report);
    double downtime = 0, interruptions = 0, credits = 0;
    for (const auto &contribution : tally.contributions) {
        credits += double(contribution.credits);
        downtime += double(contribution.downtime);
        interruptions += double(contribution.interruptions);
    }
    const auto share = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    QList<Contributor> result;
    for (size_t i = 0; i < tally.contributions.size(); ++i) {
        const auto &contribution = tally.contributions[i];
        if (contribution.interruptions > 0 || contribution.downtime > 0)
            result += {report.components.at(qsizetype(i)), share(double(contribution.downtime), downtime),
                       share(double(contribution.interruptions), interruptions),
                       share(double(contribution.credits), credits), double(contribution.credits) / double(tally.windows)};
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Contributor &a, const Contributor &b) { return a.downtime.value_or(0) > b.downtime.value_or(0); });
    return result;
}

QList<Contributor> crewContributors(const SimulationReport &report)
{
    QHash<QString, QString> crewOf;
    for (const auto &[component, crew] : report.crews)
        crewOf.insert(component, crew);
    QList<Contributor> result;
    for (const auto &part : contributors(report)) {
        const auto crew = crewOf.value(part.component);
        const auto known = std::find_if(result.begin(), result.end(), [&](const Contributor &made) { return made.component == crew; });
        if (crew.isEmpty())
            continue;
        if (known == result.end()) {
            result += {crew, part.downtime, part.interruptions, part.credits, part.creditMinor};
            continue;
        }
        known->downtime = known->downtime.value_or(0) + part.downtime.value_or(0);
        known->interruptions = known->interruptions.value_or(0) + part.interruptions.value_or(0);
        if (part.credits)
            known->credits = known->credits.value_or(0) + *part.credits;
        known->creditMinor += part.creditMinor;
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Contributor &a, const Contributor &b) { return a.downtime.value_or(0) > b.downtime.value_or(0); });
    return result;
}

std::optional<engine::Proportion> breachOf(const SimulationReport &report, qsizetype index)
{
    const auto &target = report.targets.at(index);
    if (!target.simulated)
        return std::nullopt;
    return breachOf(report, target.service, target.index);
}

} // namespace slatelier::analysis
