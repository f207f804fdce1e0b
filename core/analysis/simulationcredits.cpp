// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationcredits.h"

#include "core/analysis/creditrules.h"
#include "core/analysis/credits.h"
#include "core/analysis/fraction.h"
#include "core/analysis/simulationparts.h"

namespace slatelier::analysis {

namespace {

using engine::CreditRule;
using engine::WindowTarget;

engine::Tick ticksOf(std::chrono::seconds seconds) { return seconds.count() * engine::ticksPerSecond; }

/// One scheme in the words of the engine; absent where it has none for it.
class SchemeCompiler
{
public:
    SchemeCompiler(const model::Project &project, const model::CreditScheme &scheme, const model::Target &target,
                   WindowTarget::Kind kind, size_t firstTarget)
        : m_project(project)
        , m_scheme(scheme)
        , m_target(target)
        , m_kind(kind)
        , m_firstTarget(firstTarget)
    {}

    std::optional<engine::CreditPlan> plan()
    {
        engine::CreditPlan plan;
        const bool made = m_scheme.kind == model::CreditKind::Tiers      ? addTiers(plan)
                          : m_scheme.kind == model::CreditKind::PerEvent ? addEvents(plan)
                                                                         : false;
        return made ? std::optional(plan) : std::nullopt;
    }
    const std::vector<WindowTarget> &thresholds() const { return m_thresholds; }

private:
    std::optional<qint64> amountAt(const model::Decimal &value) const
    {
        return creditOf(m_project, m_scheme, {{m_target.id.text, {value}}}).amountMinor;
    }

    /// A tier is reached at its better end: each is a threshold, and the dearest one that is crossed applies. That is
    /// the same as looking for the tier only while worse values cost more.
    bool addTiers(engine::CreditPlan &plan)
    {
        const bool upwards =
            m_kind == WindowTarget::Kind::Availability || m_kind == WindowTarget::Kind::MeanBetweenFailures;
        const bool lowIncluded = m_scheme.bounds == model::TierBounds::LowIncluded;
        QMap<double, qint64> amounts; // by the better end
        for (const auto &row : m_project.creditRows) {
            if (row.scheme != m_scheme.id)
                continue;
            const auto &better = upwards ? row.high : row.low;
            if (row.proportional || row.reward || !better)
                return false;
            // A value inside the tier: the end that belongs to it, else the middle.
            const bool worseIncluded = upwards == lowIncluded;
            const auto &worse = upwards ? row.low : row.high;
            std::optional<model::Decimal> inside = worseIncluded ? worse : better;
            if (!inside)
                inside = model::Decimal::fromDouble(upwards ? better->toDouble() / 2 : better->toDouble() * 2 + 1);
            const auto amount = inside ? amountAt(*inside) : std::nullopt;
            if (!amount || *amount < 0)
                return false;
            amounts.insert(better->toDouble(), *amount);
        }
        qint64 last = 0;
        const auto values = upwards ? QList<double>(amounts.keyBegin(), amounts.keyEnd()) : amounts.keys();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const double better = upwards ? values.at(values.size() - 1 - i) : values.at(i);
            if (amounts.value(better) < last)
                return false; // cheaper although worse
            last = amounts.value(better);
            using Comparison = WindowTarget::Comparison;
            // Kept while the value is on the better side of the end.
            const Comparison kept = upwards ? (lowIncluded ? Comparison::AtLeast : Comparison::Above)
                                            : (lowIncluded ? Comparison::Below : Comparison::AtMost);
            m_thresholds.push_back({m_kind, kept, better});
            plan.rules.push_back(
                {CreditRule::Kind::WhenBroken, m_firstTarget + m_thresholds.size() - 1, last, engine::ticksPerHour, 0});
        }
        return !plan.rules.empty();
    }

    bool addEvents(engine::CreditPlan &plan)
    {
        const auto free = m_target.value ? m_target.value->toInteger() : std::nullopt;
        if (m_kind != WindowTarget::Kind::Interruptions || !free || m_target.comparison != model::Operator::AtMost)
            return false;
        const auto one = amountAt(model::Decimal(*free + 1, 0));
        const auto two = amountAt(model::Decimal(*free + 2, 0));
        const auto many = amountAt(model::Decimal(*free + 1000, 0));
        if (!one || !two || !many || *one <= 0 || *two != 2 * *one)
            return false;
        plan.rules.push_back({CreditRule::Kind::EachInterruption, 0, *one, engine::ticksPerHour, *free});
        if (*many != 1000 * *one)
            plan.windowCap = *many;
        return true;
    }

    const model::Project &m_project;
    const model::CreditScheme &m_scheme;
    const model::Target &m_target;
    WindowTarget::Kind m_kind;
    size_t m_firstTarget;
    std::vector<WindowTarget> m_thresholds;
};

template<class Clause>
bool concerns(const Clause &clause, const model::Agreement &agreement, const model::Service &service)
{
    return clause.agreement == agreement.id && (!clause.service || *clause.service == service.id);
}

} // namespace

void addCriterion(const model::Project &project, const model::Agreement &agreement, const model::Service &service,
                  engine::ServiceRules &rules)
{
    for (const auto &criterion : project.criteria) {
        if (!concerns(criterion, agreement, service))
            continue;
        if (criterion.mergeGap)
            rules.joinGap = ticksOf(*criterion.mergeGap) + 1;
        // A limit on the sum within each stretch is not that of single interruptions.
        if (criterion.minimum && criterion.reading != model::Reading::Sum)
            rules.shortest = ticksOf(*criterion.minimum) + 1;
        if (criterion.service)
            return; // what is said about the service itself goes before what is said about all
    }
}

double observationHours(const model::Project &project, const model::Agreement &agreement,
                        const model::Service &service)
{
    std::optional<std::chrono::seconds> period;
    for (const auto &criterion : project.criteria) {
        if (!criterion.observation || !concerns(criterion, agreement, service))
            continue;
        if (criterion.service)
            return std::chrono::duration<double, std::ratio<3600>>(*criterion.observation).count();
        period = period.value_or(*criterion.observation);
    }
    return std::chrono::duration<double, std::ratio<3600>>(period.value_or(std::chrono::seconds(0))).count();
}

std::optional<engine::TerminationRule> terminationRule(const model::TerminationRule &right,
                                                       std::optional<size_t> target, model::Window window,
                                                       const engine::SimulationModel &model)
{
    engine::TerminationRule rule;
    rule.breaches = 0;
    bool fits = true;
    if (right.target && right.brokenWindows) {
        rule.target = target.value_or(0);
        rule.breaches = size_t(std::max(*right.brokenWindows, 1));
        rule.within = std::max(size_t(std::max(right.ofWindows.value_or(1), 1)), rule.breaches);
        fits &= target && rule.within <= model.windows();
    }
    if (right.outageCount && right.longerThan && right.withinDays) {
        rule.outages = size_t(std::max(*right.outageCount, 1));
        rule.longerThan = ticksOf(std::max(*right.longerThan, std::chrono::seconds(0)));
        rule.span = engine::Tick(std::max(*right.withinDays, 0)) * 24 * engine::ticksPerHour;
        fits &= rule.outages == 1 || rule.span <= model.end();
    }
    if (right.totalLongerThan) {
        rule.downtimeAbove = ticksOf(std::max(*right.totalLongerThan, std::chrono::seconds(0)));
        fits &= right.window == window;
    }
    const bool any = rule.breaches > 0 || rule.outages > 0 || rule.downtimeAbove;
    return any && fits ? std::optional(rule) : std::nullopt;
}

bool isByWindowsAlone(const engine::TerminationRule &rule) { return rule.outages == 0 && !rule.downtimeAbove; }

bool countsPlannedAsUp(const model::Project &project, const model::Agreement &agreement, const model::Service &service)
{
    for (const auto &exclusion : project.exclusions) {
        if (concerns(exclusion, agreement, service) && exclusion.cause == model::CauseClass::PlannedMaintenance)
            return exclusion.convention == model::Convention::CountAsUp;
    }
    return false;
}

bool addCredits(const model::Project &project, const model::Agreement &agreement,
                const QList<const model::Target *> &targets, engine::ServiceRules &rules)
{
    std::vector<engine::CreditPlan> plans;
    auto thresholds = rules.targets;
    for (const auto &scheme : project.credits) {
        if (scheme.agreement != agreement.id || scheme.kind == model::CreditKind::TimeExtension)
            continue; // days of service are no money
        const auto *decides = scheme.targets.isEmpty() ? nullptr : project.targets.find(scheme.targets.first());
        if (!decides || !targets.contains(decides)) {
            const bool elsewhere = decides && !targets.isEmpty() && decides->service != targets.first()->service;
            if (elsewhere)
                continue; // another service
            return false;
        }
        const auto *metric = decides->metric ? project.metrics.find(*decides->metric) : nullptr;
        const auto kind = metric ? simulatedKind(metric->kind) : std::nullopt;
        if (!kind || scheme.targets.size() != 1)
            return false;
        SchemeCompiler compiler(project, scheme, *decides, *kind, thresholds.size());
        const auto plan = compiler.plan();
        if (!plan)
            return false;
        thresholds.insert(thresholds.end(), compiler.thresholds().begin(), compiler.thresholds().end());
        plans.push_back(*plan);
    }
    if (plans.empty())
        return false;
    const auto cap = agreement.creditCap && agreement.fee ? Fraction::of(agreement.creditCap->value) : std::nullopt;
    rules.windowCap = cap ? roundedShare(agreement.fee->units, *cap, model::Rounding::HalfUp, 1) : std::nullopt;
    rules.targets = std::move(thresholds);
    rules.credits = std::move(plans);
    return true;
}

} // namespace slatelier::analysis
