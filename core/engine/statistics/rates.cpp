// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/rates.h"

#include "core/engine/simulation/specialfunctions.h"
#include "core/engine/statistics/binomial.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

RateBounds wilsonBounds(const Cases &cases, double confidence)
{
    if (cases.total == 0)
        return {};
    const double n = double(cases.total);
    const double rate = cases.rate();
    const double z = normalQuantile(0.5 + confidence / 2.0);
    const double scale = 1.0 / (1.0 + z * z / n);
    const double centre = scale * (rate + z * z / (2.0 * n));
    const double reach = scale * z * std::sqrt(rate * (1.0 - rate) / n + z * z / (4.0 * n * n));
    return {cases.events == 0 ? 0.0 : std::max(centre - reach, 0.0),
            cases.events == cases.total ? 1.0 : std::min(centre + reach, 1.0)};
}

RateBounds exactBounds(const Cases &cases, double confidence)
{
    if (cases.total == 0)
        return {};
    const double outside = (1.0 - confidence) / 2.0;
    const double n = double(cases.total);
    const double events = double(cases.events);
    return {cases.events == 0 ? 0.0 : betaQuantile(events, n - events + 1.0, outside),
            cases.events == cases.total ? 1.0 : betaQuantile(events + 1.0, n - events, 1.0 - outside)};
}

RateBounds funnelLimits(std::uint64_t total, double overallRate, double confidence)
{
    if (total == 0)
        return {};
    const double outside = (1.0 - confidence) / 2.0;
    const auto law = binomialLaw(total, overallRate);
    return {double(law.quantile(outside)) / double(total), double(law.quantile(1.0 - outside)) / double(total)};
}

Overdispersion overdispersionOf(std::span<const Cases> groups)
{
    Cases all;
    for (const auto &group : groups)
        all += group;
    Overdispersion found;
    if (all.total == 0 || all.events == 0 || all.events == all.total)
        return found;
    const double rate = all.rate();
    std::vector<double> scores;
    double square = 0.0;
    for (const auto &group : groups) {
        if (group.total == 0)
            continue;
        scores.push_back((group.rate() - rate) / std::sqrt(rate * (1.0 - rate) / double(group.total)));
        square += scores.back() * scores.back();
    }
    found.groups = int(scores.size());
    if (found.groups < 2)
        return found;
    std::sort(scores.begin(), scores.end());
    const std::size_t cut = scores.size() / 10;
    double drawnIn = 0.0;
    for (const double score : scores) {
        const double kept = std::clamp(score, scores[cut], scores[scores.size() - 1 - cut]);
        drawnIn += kept * kept;
    }
    found.phi = drawnIn / found.groups;
    found.chance = gammaAbove((found.groups - 1) / 2.0, square / 2.0);
    return found;
}

} // namespace slatelier::engine
