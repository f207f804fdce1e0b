// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scores.h"

#include <algorithm>

namespace slatelier::analysis {

namespace {

using Exact = std::optional<Fraction>;

Exact fraction(const std::optional<model::Decimal> &decimal) { return decimal ? Fraction::of(*decimal) : std::nullopt; }

Exact difference(const Exact &a, const Exact &b) { return a && b ? a->minus(*b) : std::nullopt; }
Exact quotient(const Exact &a, const Exact &b) { return a && b ? a->over(*b) : std::nullopt; }

int compared(const Exact &a, const Exact &b) { return a && b ? a->comparedWith(*b).value_or(0) : 0; }

Achievement exactly(const Exact &value) { return value ? Achievement{value, Unknown::No} : Achievement{{}, Unknown::TooLong}; }

/// The achievement at the stretch value: stated, or where the line from threshold to target leads.
Exact topOf(const model::Kpi &kpi)
{
    if (!kpi.stretch)
        return Fraction(1);
    if (kpi.stretchScore)
        return fraction(kpi.stretchScore);
    if (!kpi.threshold)
        return Fraction(1);
    return quotient(difference(fraction(kpi.stretch), fraction(kpi.threshold)), difference(fraction(kpi.target), fraction(kpi.threshold)));
}

Unknown faultOf(const model::Kpi &kpi, int sign)
{
    if (!kpi.target)
        return Unknown::NoTarget;
    const auto beyond = [&](const std::optional<model::Decimal> &value) { // how it stands to the target, the better way up
        return !value ? 0 : sign * compared(fraction(value), fraction(kpi.target));
    };
    if (kpi.threshold && beyond(kpi.threshold) >= 0)
        return Unknown::ThresholdBeyondTarget;
    if (kpi.stretch && beyond(kpi.stretch) <= 0)
        return Unknown::StretchBeforeTarget;
    if (kpi.stretchScore && compared(fraction(kpi.stretchScore), Fraction(1)) < 0)
        return Unknown::StretchScoreBelowOne;
    return Unknown::No;
}

Achievement beyondTarget(const model::Kpi &kpi, const Exact &value, int sign)
{
    const Exact top = topOf(kpi);
    if (!top || !kpi.stretch || sign * compared(value, fraction(kpi.stretch)) >= 0)
        return exactly(top);
    const Exact way = quotient(difference(value, fraction(kpi.target)), difference(fraction(kpi.stretch), fraction(kpi.target)));
    const Exact rise = difference(top, Fraction(1));
    const Exact more = way && rise ? way->times(*rise) : std::nullopt;
    return exactly(more ? more->plus(Fraction(1)) : std::nullopt);
}

} // namespace

Achievement achievementOf(const model::Kpi &kpi, model::Better better, const model::Decimal &measured)
{
    const int sign = better == model::Better::Higher ? 1 : -1;
    if (const auto fault = faultOf(kpi, sign); fault != Unknown::No)
        return {{}, fault};
    const Exact value = fraction(measured), target = fraction(kpi.target);
    if (!value || !target)
        return {{}, Unknown::TooLong};
    if (sign * compared(value, target) >= 0)
        return beyondTarget(kpi, value, sign);
    if (!kpi.threshold || sign * compared(value, fraction(kpi.threshold)) <= 0)
        return {Fraction(0), Unknown::No};
    return exactly(quotient(difference(value, fraction(kpi.threshold)), difference(target, fraction(kpi.threshold))));
}

} // namespace slatelier::analysis
