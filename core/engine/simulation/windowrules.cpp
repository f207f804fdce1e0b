// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/windowrules.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

namespace {

using Comparison = WindowTarget::Comparison;
using Kind = WindowTarget::Kind;

/// A product of decimals that should be whole is.
double snapped(double value, double tolerance)
{
    const double whole = std::round(value);
    return std::abs(value - whole) <= tolerance ? whole : value;
}

/// Counted values x break a target when they are above the limit, or, flipped, when they are not.
struct Limit
{
    double above = 0.0;
    bool flipped = false;
};

/// For a promise that x is at most, below, at least or above `bound`.
Limit limitFor(Comparison comparison, double bound)
{
    switch (comparison) {
    case Comparison::AtMost:
        return {std::floor(bound), false};
    case Comparison::Below:
        return {std::ceil(bound) - 1.0, false};
    case Comparison::AtLeast:
        return {std::ceil(bound) - 1.0, true};
    case Comparison::Above:
        break;
    }
    return {std::floor(bound), true};
}

/// Availability is high where downtime is low.
Comparison mirrored(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return Comparison::AtMost;
    case Comparison::AtMost:
        return Comparison::AtLeast;
    case Comparison::Above:
        return Comparison::Below;
    case Comparison::Below:
        break;
    }
    return Comparison::Above;
}

Tick inTicks(double value) { return Tick(std::clamp(value, -1.0, double(never))); }

} // namespace

double allowedDowntime(Tick base, double availability)
{
    return snapped((1.0 - availability) * double(base), 1e-6 + 4e-16 * double(base));
}

WindowRules::WindowRules(const ServiceRules &rules, std::vector<Tick> bases)
    : m_bases(std::move(bases))
    , m_plans(rules.credits)
    , m_windowCap(rules.windowCap)
{
    for (const WindowTarget &target : rules.targets)
        m_targets.push_back(ready(target));
}

WindowRules::Target WindowRules::ready(const WindowTarget &target) const
{
    Target made{target.kind, false, {}, 0.0, target.comparison};
    const double ticks = snapped(target.value * double(ticksPerHour), 1e-6);
    for (const Tick base : m_bases) {
        Limit limit;
        switch (target.kind) {
        case Kind::Availability:
            limit = limitFor(mirrored(target.comparison), allowedDowntime(base, target.value));
            break;
        case Kind::Downtime:
        case Kind::LongestOutage:
            limit = limitFor(target.comparison, ticks);
            break;
        case Kind::Interruptions:
            limit = limitFor(target.comparison, snapped(target.value, 1e-9));
            break;
        case Kind::MeanRestoration:
        case Kind::MeanBetweenFailures:
            made.ratio = ticks;
            continue;
        }
        made.flipped = limit.flipped;
        // Where nothing was agreed there is no availability, and nothing to break.
        const bool undefined = base == 0 && target.kind == Kind::Availability;
        made.limits.push_back(undefined ? (limit.flipped ? -1 : never) : inTicks(limit.above));
    }
    return made;
}

bool WindowRules::isMeanBroken(const Target &target, std::size_t window, const WindowFigures &figures) const
{
    if (figures.interruptions == 0)
        return false;
    const bool restoration = target.kind == Kind::MeanRestoration;
    const double time = double(restoration ? figures.downtime : m_bases[window] - figures.downtime);
    const double bound = target.ratio * double(figures.interruptions);
    switch (target.comparison) {
    case Comparison::AtLeast:
        return time < bound;
    case Comparison::AtMost:
        return time > bound;
    case Comparison::Above:
        return time <= bound;
    case Comparison::Below:
        break;
    }
    return time >= bound;
}

bool WindowRules::isBroken(std::size_t index, std::size_t window, const WindowFigures &figures) const
{
    const Target &target = m_targets[index];
    Tick value = figures.downtime;
    switch (target.kind) {
    case Kind::Availability:
    case Kind::Downtime:
        break;
    case Kind::LongestOutage:
        value = figures.longest;
        break;
    case Kind::Interruptions:
        value = figures.interruptions;
        break;
    case Kind::MeanRestoration:
    case Kind::MeanBetweenFailures:
        return isMeanBroken(target, window, figures);
    }
    return (value > target.limits[window]) != target.flipped;
}

std::int64_t WindowRules::amountOf(const CreditRule &rule, const WindowFigures &figures,
                                   const std::vector<char> &broken)
{
    switch (rule.kind) {
    case CreditRule::Kind::WhenBroken:
        return broken[rule.target] ? rule.amount : 0;
    case CreditRule::Kind::EachInterruption:
        return rule.amount * std::max<std::int64_t>(std::int64_t(figures.interruptions) - rule.free, 0);
    case CreditRule::Kind::EachStartedUnit:
        break;
    }
    return rule.amount * std::max<std::int64_t>((figures.downtime + rule.unit - 1) / rule.unit - rule.free, 0);
}

WindowTarget::Kind WindowRules::kindOf(const CreditRule &rule) const
{
    if (rule.kind == CreditRule::Kind::WhenBroken)
        return m_targets[rule.target].kind;
    return rule.kind == CreditRule::Kind::EachInterruption ? Kind::Interruptions : Kind::Downtime;
}

WindowRules::Due WindowRules::dueOf(const CreditPlan &plan, const WindowFigures &figures,
                                    const std::vector<char> &broken) const
{
    std::int64_t most = 0;
    std::int64_t least = 0;
    std::int64_t sum = 0;
    const CreditRule *dearest = nullptr;
    for (const CreditRule &rule : plan.rules) {
        const std::int64_t amount = amountOf(rule, figures, broken);
        if (amount > most) {
            most = amount;
            dearest = &rule;
        }
        least = std::min(least, amount);
        sum += amount;
    }
    std::int64_t joined = sum;
    if (plan.join == CreditPlan::Join::Dearest)
        joined = most > 0 ? most : least;
    return {plan.windowCap ? std::min(joined, *plan.windowCap) : joined, dearest ? kindOf(*dearest) : Kind::Downtime};
}

std::int64_t WindowRules::creditFor(const WindowFigures &figures, const std::vector<char> &broken) const
{
    std::int64_t credit = 0;
    for (const CreditPlan &plan : m_plans)
        credit += dueOf(plan, figures, broken).amount;
    return m_windowCap ? std::min(credit, *m_windowCap) : credit;
}

void WindowRules::duesFor(const WindowFigures &figures, const std::vector<char> &broken, std::vector<Due> &dues) const
{
    dues.clear();
    std::int64_t sum = 0;
    for (const CreditPlan &plan : m_plans) {
        dues.push_back(dueOf(plan, figures, broken));
        sum += dues.back().amount;
    }
    std::int64_t above = m_windowCap ? std::max<std::int64_t>(sum - *m_windowCap, 0) : 0;
    for (auto due = dues.rbegin(); due != dues.rend() && above > 0; ++due) {
        const std::int64_t cut = std::clamp<std::int64_t>(due->amount, 0, above);
        due->amount -= cut;
        above -= cut;
    }
}

std::int64_t WindowRules::cappedForReplication(std::int64_t credits) const
{
    for (const CreditPlan &plan : m_plans)
        credits = plan.replicationCap ? std::min(credits, *plan.replicationCap) : credits;
    return credits;
}

bool WindowRules::speaksOfQuietWindows() const
{
    const WindowFigures quiet;
    std::vector<char> broken(m_targets.size());
    for (std::size_t window = 0; window < m_bases.size(); ++window) {
        for (std::size_t i = 0; i < m_targets.size(); ++i)
            broken[i] = isBroken(i, window, quiet);
        if (std::find(broken.begin(), broken.end(), 1) != broken.end() || creditFor(quiet, broken) != 0)
            return true;
    }
    return false;
}

} // namespace slatelier::engine
