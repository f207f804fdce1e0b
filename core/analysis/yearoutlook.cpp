// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/yearoutlook.h"

#include "core/analysis/creditrules.h"
#include "core/analysis/credits.h"
#include "core/analysis/fraction.h"
#include "core/analysis/simulationparts.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace slatelier::analysis {

namespace {

constexpr int daysAYear = 365;

int windowsAYear(model::Window window)
{
    switch (window.kind) {
    case model::Window::Day: return daysAYear;
    case model::Window::Week: return daysAYear / 7;
    case model::Window::Month: return 12;
    case model::Window::Quarter: return 4;
    case model::Window::Rolling: return window.days > 0 ? std::max(daysAYear / window.days, 1) : 1;
    case model::Window::Year:
    case model::Window::Anniversary: break;
    }
    return 1;
}

bool isMeasured(const model::Project &project, const model::Id<model::Target> &id, const SimulationPlan &plan)
{
    const auto *target = project.targets.find(id);
    const auto *metric = target && target->metric ? project.metrics.find(*target->metric) : nullptr;
    const bool known = std::any_of(plan.targets.begin(), plan.targets.end(), [&](const auto &placed) { return placed.id == id.text; });
    return known && metric && (simulatedKind(metric->kind) || metric->kind == model::MetricKind::Downtime);
}

// What the target shows in a window; the promise is kept where a mean has nothing to be taken of.
std::optional<model::Decimal> measuredValue(model::MetricKind kind, const engine::WindowFigures &figures, engine::Tick base)
{
    const auto hours = [](double ticks) { return model::Decimal::fromDouble(ticks / double(engine::ticksPerHour)); };
    const double count = std::max(double(figures.interruptions), 1.0);
    switch (kind) {
    case model::MetricKind::Availability:
        return base > 0 ? model::Decimal::fromDouble(1.0 - double(figures.downtime) / double(base)) : std::nullopt;
    case model::MetricKind::InterruptionCount: return model::Decimal(qint64(figures.interruptions), 0);
    case model::MetricKind::LongestOutage: return hours(double(figures.longest));
    case model::MetricKind::Downtime: return hours(double(figures.downtime));
    case model::MetricKind::Mtrs: return hours(double(figures.downtime) / count);
    case model::MetricKind::Mtbf: return hours(double(base - figures.downtime) / count);
    default: return std::nullopt;
    }
}

bool decides(const model::TerminationRule &rule, const YearPlan &plan, const model::Project &project)
{
    if (rule.outageCount && rule.longerThan && rule.withinDays)
        return true;
    if (rule.totalLongerThan && rule.window == plan.window)
        return true;
    return rule.target && rule.brokenWindows && isMeasured(project, *rule.target, plan.plan);
}

void addMoney(const model::Project &project, const model::Id<model::Service> &service, YearPlan &made)
{
    for (const auto &scheme : project.credits) {
        const auto *first = scheme.targets.isEmpty() ? nullptr : project.targets.find(scheme.targets.first());
        if (!made.agreement || scheme.agreement != *made.agreement || !first || first->service != service)
            continue;
        const bool counted = scheme.kind != model::CreditKind::TimeExtension &&
                             std::all_of(scheme.targets.begin(), scheme.targets.end(),
                                         [&](const auto &id) { return isMeasured(project, id, made.plan); });
        (counted ? made.schemes : made.otherSchemes) += scheme.id.text;
    }
    for (const auto &rule : project.terminationRules) {
        if (made.agreement && rule.agreement == *made.agreement && (!rule.service || *rule.service == service))
            (decides(rule, made, project) ? made.terminations : made.otherTerminations) += rule.id.text;
    }
}

// The outages that exceed a length, so many of them within so many days of each other?
bool manyLong(const engine::Intervals &outages, const model::TerminationRule &rule)
{
    const auto longer = engine::Tick(rule.longerThan->count()) * engine::ticksPerSecond;
    const auto within = engine::Tick(*rule.withinDays) * 24 * engine::ticksPerHour;
    std::vector<engine::Tick> ends;
    for (const auto &outage : outages) {
        if (outage.end - outage.start > longer)
            ends.push_back(outage.end);
    }
    const auto needed = size_t(std::max(*rule.outageCount, 1));
    for (size_t i = 0; i + needed <= ends.size(); ++i) {
        if (ends[i + needed - 1] - ends[i] <= within)
            return true;
    }
    return false;
}

bool manyBroken(const std::vector<bool> &broken, const model::TerminationRule &rule)
{
    const auto needed = std::max(*rule.brokenWindows, 1);
    const auto within = size_t(std::max(rule.ofWindows.value_or(needed), needed));
    for (size_t from = 0; from < broken.size(); ++from) {
        const auto to = std::min(from + within, broken.size());
        if (std::count(broken.begin() + qsizetype(from), broken.begin() + qsizetype(to), true) >= needed)
            return true;
    }
    return false;
}

/// One year being counted.
class YearCount
{
public:
    YearCount(const model::Project &project, const YearPlan &plan, const engine::History &history)
        : m_project(project), m_plan(plan), m_history(history)
    {}

    YearFigures figures()
    {
        YearFigures year;
        for (size_t window = 0; window < m_plan.windows(); ++window) {
            const auto &figures = m_history.services.front().windows[window];
            year.downtime += figures.downtime;
            year.longest = std::max(year.longest, figures.longest);
            year.interruptions += figures.interruptions;
            year.brokenWindows += isAnyBroken(window) ? 1 : 0;
            if (!m_plan.schemes.isEmpty())
                addCredits(window, year);
        }
        capYear(year);
        for (const auto &id : m_plan.terminations)
            year.terminates += isReached(*m_project.terminationRules.find({id}));
        return year;
    }

private:
    bool isBroken(const SimulationPlan::Target &target, size_t window) const
    {
        return target.simulated &&
               m_plan.rules[target.service].isBroken(target.index, window, m_history.services[target.service].windows[window]);
    }
    bool isAnyBroken(size_t window) const
    {
        return std::any_of(m_plan.plan.targets.begin(), m_plan.plan.targets.end(),
                           [&](const auto &target) { return isBroken(target, window); });
    }

    MeasuredValues measured(size_t window) const
    {
        MeasuredValues values;
        for (const auto &placed : m_plan.plan.targets) {
            const auto *target = m_project.targets.find({placed.id});
            const auto *metric = target && target->metric ? m_project.metrics.find(*target->metric) : nullptr;
            const auto &figures = m_history.services[placed.service].windows[window];
            const auto value = metric ? measuredValue(metric->kind, figures, m_plan.bases[placed.service][window]) : std::nullopt;
            if (value)
                values.insert(placed.id, {*value});
        }
        return values;
    }

    void addCredits(size_t window, YearFigures &year)
    {
        const auto values = measured(window);
        qint64 total = 0;
        for (const auto &id : m_plan.schemes) {
            const auto credit = creditOf(m_project, *m_project.credits.find({id}), values);
            m_ofScheme[id] += credit.amountMinor.value_or(0);
            total += credit.amountMinor.value_or(0);
            year.capped |= credit.capped;
        }
        const auto *agreement = m_project.agreements.find(*m_plan.agreement);
        const auto limit = agreement->creditCap && agreement->fee
            ? roundedShare(agreement->fee->units, *Fraction::of(agreement->creditCap->value), model::Rounding::HalfUp, 1) : std::nullopt;
        if (limit && total > *limit) {
            total = *limit;
            year.capped = true;
        }
        year.windowCredits += total;
        year.credits += total;
    }

    // What a scheme would pay beyond its limit for the year is not paid.
    void capYear(YearFigures &year) const
    {
        for (const auto &id : m_plan.schemes) {
            const auto &scheme = *m_project.credits.find({id});
            const auto base = creditBase(m_project, scheme);
            const auto limit = scheme.yearCap && base
                ? roundedShare(*base * 12, *Fraction::of(scheme.yearCap->value), model::Rounding::HalfUp, 1) : std::nullopt;
            if (!limit || m_ofScheme.value(id) <= *limit)
                continue;
            year.credits = std::max<qint64>(year.credits - (m_ofScheme.value(id) - *limit), 0);
            year.capped = true;
        }
    }

    bool isReached(const model::TerminationRule &rule) const
    {
        const auto &story = m_history.services.front();
        if (rule.outageCount && rule.longerThan && rule.withinDays && manyLong(story.outages, rule))
            return true;
        if (rule.totalLongerThan && rule.window == m_plan.window) {
            const auto most = engine::Tick(rule.totalLongerThan->count()) * engine::ticksPerSecond;
            if (std::any_of(story.windows.begin(), story.windows.end(), [most](const auto &figures) { return figures.downtime > most; }))
                return true;
        }
        if (!rule.target || !rule.brokenWindows)
            return false;
        for (const auto &target : m_plan.plan.targets) {
            if (target.id != rule.target->text)
                continue;
            std::vector<bool> broken;
            for (size_t window = 0; window < m_plan.windows(); ++window)
                broken.push_back(isBroken(target, window));
            return manyBroken(broken, rule);
        }
        return false;
    }

    const model::Project &m_project;
    const YearPlan &m_plan;
    const engine::History &m_history;
    QHash<QString, qint64> m_ofScheme;
};

std::vector<size_t> byDowntime(const std::vector<YearFigures> &years)
{
    std::vector<size_t> order(years.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return years[a].downtime < years[b].downtime; });
    return order;
}

} // namespace

model::Result<YearPlan> yearPlanOf(const model::Project &project, const model::Id<model::Service> &service)
{
    YearPlan made;
    SimulationRequest request;
    request.service = service;
    const model::Target *deciding = nullptr;
    for (const auto &target : project.targets) {
        const auto *agreement = project.agreements.find(target.agreement);
        if (target.service != service || !agreement || agreement->state == model::AgreementState::Retired)
            continue;
        const bool pays = std::any_of(project.credits.begin(), project.credits.end(),
                                      [&](const auto &scheme) { return scheme.targets.contains(target.id); });
        if (!deciding || (pays && !made.agreement))
            deciding = &target;
        if (pays && !made.agreement)
            made.agreement = target.agreement;
    }
    if (deciding && !made.agreement)
        made.agreement = deciding->agreement;
    made.window = deciding ? deciding->window : model::Window();
    request.window = made.window;
    request.count = windowsAYear(made.window);
    auto plan = simulationPlanOf(project, request);
    if (!plan)
        return tl::unexpected(plan.error());
    made.plan = std::move(*plan);
    // The bases are known to those who count; one replication tells them.
    engine::SimulationOptions once;
    once.replications = 1;
    once.threads = 1;
    auto outcome = engine::simulate(made.plan.model, once);
    if (const auto *faults = std::get_if<std::vector<engine::SimulationFault>>(&outcome))
        return tl::unexpected(problemOf(faults->front(), made.plan, project));
    made.bases = std::get<engine::SimulationRun>(outcome).bases;
    for (size_t i = 0; i < made.bases.size(); ++i)
        made.rules.emplace_back(made.plan.model.services[i].rules, made.bases[i]);
    addMoney(project, service, made);
    return made;
}

YearFigures yearOf(const model::Project &project, const YearPlan &plan, quint64 seed, quint64 replication)
{
    const auto history = engine::historyOf(plan.plan.model, seed, replication);
    auto year = YearCount(project, plan, history).figures();
    year.replication = replication;
    return year;
}

std::vector<YearFigures> yearsOf(const model::Project &project, const YearPlan &plan, quint64 seed, quint64 first,
                                 quint64 count, const std::stop_token &stop)
{
    std::vector<YearFigures> years;
    for (quint64 i = first; i < first + count && !stop.stop_requested(); ++i)
        years.push_back(yearOf(project, plan, seed, i));
    return years;
}

size_t medianYear(const std::vector<YearFigures> &years) { return byDowntime(years)[(years.size() - 1) / 2]; }

size_t worstInTwenty(const std::vector<YearFigures> &years)
{
    return byDowntime(years)[std::min(years.size() * 19 / 20, years.size() - 1)];
}

std::optional<size_t> firstBrokenYear(const std::vector<YearFigures> &years)
{
    const auto broken = std::find_if(years.begin(), years.end(), [](const auto &year) { return year.brokenWindows > 0; });
    return broken == years.end() ? std::nullopt : std::optional(size_t(broken - years.begin()));
}

} // namespace slatelier::analysis
