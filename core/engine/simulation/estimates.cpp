// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/estimates.h"

#include "core/engine/simulation/specialfunctions.h"

#include <cmath>

namespace slatelier::engine {

namespace {

constexpr double z95 = 1.959963984540054; // 97.5 % quantile of the normal law

Proportion wilson(double share, double trials)
{
    const double weight = z95 * z95 / trials;
    const double centre = (share + weight / 2.0) / (1.0 + weight);
    const double half = z95 / (1.0 + weight) * std::sqrt(share * (1.0 - share) / trials + weight / (4.0 * trials));
    return {share, std::max(centre - half, 0.0), std::min(centre + half, 1.0)};
}

/// Variance of a mean over replications, exact up to the last division.
double varianceOfMean(Wide sum, Wide squares, std::uint64_t replications)
{
    const Wide n = Wide(replications);
    const Wide centre = sum / n; // squares of the distance to it do not cancel
    const Wide spread = squares - 2 * centre * sum + n * centre * centre;
    const double rest = double(sum - n * centre);
    const double around = double(spread) - rest * rest / double(n);
    return std::max(around, 0.0) / (double(n) - 1.0) / double(n);
}

} // namespace

Estimate estimateOf(Wide sum, Wide squares, std::uint64_t replications, std::uint64_t windows)
{
    if (replications == 0 || windows == 0)
        return {};
    const double each = double(windows) / double(replications);
    Estimate estimate;
    estimate.mean = double(sum) / double(windows);
    if (replications > 1)
        estimate.standardError = std::sqrt(varianceOfMean(sum, squares, replications)) / each;
    return estimate;
}

Proportion proportionOf(std::uint64_t hits, std::uint64_t trials)
{
    if (trials == 0)
        return {};
    const double bound = std::pow(0.05, 1.0 / double(trials));
    if (hits == 0)
        return {0.0, 0.0, 1.0 - bound};
    if (hits >= trials)
        return {1.0, bound, 1.0};
    return wilson(double(hits) / double(trials), double(trials));
}

Proportion proportionOf(const BreachTally &tally, std::uint64_t replications, std::uint64_t windows)
{
    if (windows <= replications || tally.windows == 0 || tally.windows >= windows || replications < 2)
        return proportionOf(tally.windows, windows);
    const double share = double(tally.windows) / double(windows);
    const double each = double(windows) / double(replications);
    const double variance = varianceOfMean(Wide(tally.windows), tally.squares, replications) / (each * each);
    const double most = double(windows);
    return wilson(share, variance > 0.0 ? std::min(share * (1.0 - share) / variance, most) : most);
}

Proportion exactProportionOf(std::uint64_t hits, std::uint64_t trials)
{
    if (trials == 0)
        return {};
    const double k = double(hits);
    const double n = double(trials);
    return {k / n, hits == 0 ? 0.0 : betaQuantile(k, n - k + 1.0, 0.025),
            hits >= trials ? 1.0 : betaQuantile(k + 1.0, n - k, 0.975)};
}

QuantileRanks quantileRanks(double p, std::uint64_t n)
{
    const double size = double(n);
    const double half = z95 * std::sqrt(size * p * (1.0 - p));
    const auto rank = [size](double position) { return std::uint64_t(std::clamp(position, 1.0, size)) - 1; };
    // A hair less than p n, lest a product that should be whole is rounded up past it.
    return {rank(std::ceil(p * size * (1.0 - 1e-15))), rank(std::round(p * size - half)),
            rank(std::round(p * size + half) + 1.0)};
}

Quantile quantileOf(const ValueTally &values, double p, std::uint64_t windows, double scale)
{
    if (windows == 0)
        return {};
    const QuantileRanks ranks = quantileRanks(p, windows);
    const auto at = [&](std::uint64_t rank) { return double(values.ranked(rank, windows)) * scale; };
    return {at(ranks.at), at(ranks.low), at(ranks.high)};
}

} // namespace slatelier::engine
