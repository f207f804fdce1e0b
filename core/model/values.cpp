// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/values.h"

namespace slatelier::model {

namespace {

std::optional<Hours> hoursOf(double value)
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? std::optional(Hours{*exact}) : std::nullopt;
}

} // namespace

std::optional<Hours> meanOf(const Distribution &distribution)
{
    if (distribution.kind == DistributionKind::Uniform) {
        if (!distribution.low || !distribution.high)
            return std::nullopt;
        return hoursOf(distribution.low->value.toDouble() / 2 + distribution.high->value.toDouble() / 2);
    }
    if (distribution.kind == DistributionKind::Empirical) {
        double mean = 0; // divided first: a sum of huge values would overflow
        for (const auto &value : distribution.values)
            mean += value.value.toDouble() / double(distribution.values.size());
        return distribution.values.isEmpty() ? std::nullopt : hoursOf(mean);
    }
    return distribution.mean;
}

} // namespace slatelier::model
