// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/binomial.h"

#include "core/engine/simulation/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slatelier::engine {

namespace {

constexpr double negligible = 1e-18;

/// Cuts off what is negligible at both ends and makes the rest add up to 1.
CountLaw trimmed(CountLaw law)
{
    const double most = *std::max_element(law.shares.begin(), law.shares.end());
    const auto counts = [&](double share) { return share > most * negligible; };
    const auto begin = std::find_if(law.shares.begin(), law.shares.end(), counts);
    const auto end = std::find_if(law.shares.rbegin(), law.shares.rend(), counts).base();
    law.first += std::uint64_t(begin - law.shares.begin());
    law.shares = std::vector<double>(begin, end);
    const double sum = std::accumulate(law.shares.begin(), law.shares.end(), 0.0);
    for (double &share : law.shares)
        share /= sum;
    return law;
}

/// A law from its most likely count outwards, by the ratio of the chance of count + 1 to that of count.
template<class Ratio>
CountLaw lawAround(std::uint64_t mode, std::uint64_t least, std::uint64_t most, const Ratio &ratio)
{
    std::vector<double> below, shares;
    double chance = 1.0;
    for (std::uint64_t count = mode; count > least && chance > negligible; --count) {
        chance /= ratio(count - 1);
        below.push_back(chance);
    }
    shares.assign(below.rbegin(), below.rend());
    shares.push_back(1.0);
    chance = 1.0;
    for (std::uint64_t count = mode; count < most && chance > negligible; ++count) {
        chance *= ratio(count);
        shares.push_back(chance);
    }
    return trimmed({mode - below.size(), std::move(shares)});
}

} // namespace

double binomialAtMost(std::uint64_t events, std::uint64_t trials, double probability)
{
    if (events >= trials || probability <= 0.0)
        return 1.0;
    if (probability >= 1.0)
        return 0.0;
    return betaBelow(double(trials - events), double(events) + 1.0, 1.0 - probability);
}

double binomialAtLeast(std::uint64_t events, std::uint64_t trials, double probability)
{
    if (events == 0)
        return 1.0;
    if (events > trials || probability <= 0.0)
        return 0.0;
    if (probability >= 1.0)
        return 1.0;
    return betaBelow(double(events), double(trials - events) + 1.0, probability);
}

double CountLaw::atLeast(std::uint64_t count) const
{
    double sum = 0.0;
    for (std::size_t i = shares.size(); i > 0 && first + (i - 1) >= count; --i) // smallest first
        sum += shares[i - 1];
    return std::min(sum, 1.0);
}

double CountLaw::atMost(std::uint64_t count) const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size() && first + i <= count; ++i)
        sum += shares[i];
    return std::min(sum, 1.0);
}

std::uint64_t CountLaw::quantile(double share) const
{
    double sum = 0.0;
    std::size_t i = 0;
    for (; i + 1 < shares.size(); ++i) {
        sum += shares[i];
        if (sum >= share)
            break;
    }
    return first + i;
}

CountLaw binomialLaw(std::uint64_t trials, double probability)
{
    if (probability <= 0.0 || probability >= 1.0)
        return {probability <= 0.0 ? 0 : trials, {1.0}};
    const double odds = probability / (1.0 - probability);
    const auto mode = std::min(std::uint64_t((double(trials) + 1.0) * probability), trials);
    return lawAround(mode, 0, trials, [&](std::uint64_t count) {
        return (double(trials) - double(count)) / (double(count) + 1.0) * odds;
    });
}

CountLaw hypergeometricLaw(std::uint64_t population, std::uint64_t marked, std::uint64_t drawn)
{
    const std::uint64_t least = marked + drawn > population ? marked + drawn - population : 0;
    const std::uint64_t most = std::min(marked, drawn);
    const double all = double(population);
    const auto mode = std::clamp(std::uint64_t((double(marked) + 1.0) * (double(drawn) + 1.0) / (all + 2.0)), least, most);
    return lawAround(mode, least, most, [&](std::uint64_t count) {
        const double taken = double(count);
        return (double(marked) - taken) * (double(drawn) - taken)
            / ((taken + 1.0) * (all - double(marked) - double(drawn) + taken + 1.0));
    });
}

CountLaw sumOf(const CountLaw &a, const CountLaw &b)
{
    CountLaw law{a.first + b.first, std::vector<double>(a.shares.size() + b.shares.size() - 1)};
    for (std::size_t i = 0; i < a.shares.size(); ++i) {
        for (std::size_t j = 0; j < b.shares.size(); ++j)
            law.shares[i + j] += a.shares[i] * b.shares[j];
    }
    return trimmed(std::move(law));
}

double normalQuantile(double share)
{
    if (share > 0.5)
        return -normalQuantile(1.0 - share);
    double low = -39.0;
    double high = 0.0;
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (normalBelow(middle) < share ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace slatelier::engine
