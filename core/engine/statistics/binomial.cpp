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

std::uint64_t binomialQuantile(double share, std::uint64_t trials, double probability)
{
    const auto holds = [&](std::uint64_t count) { return binomialAtMost(count, trials, probability) >= share; };
    // The normal law says where to look; the exact one decides.
    const double mean = double(trials) * probability;
    const double guess = mean + normalQuantile(share) * std::sqrt(mean * (1.0 - probability));
    auto count = std::uint64_t(std::clamp(guess, 0.0, double(trials)));
    while (count > 0 && holds(count - 1))
        --count;
    while (!holds(count)) // of all trials it always holds
        ++count;
    return count;
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

CountLaw hypergeometricLaw(std::uint64_t population, std::uint64_t marked, std::uint64_t drawn)
{
    const std::uint64_t least = marked + drawn > population ? marked + drawn - population : 0;
    const std::uint64_t most = std::min(marked, drawn);
    const double all = double(population);
    const auto mode = std::clamp(std::uint64_t((double(marked) + 1.0) * (double(drawn) + 1.0) / (all + 2.0)), least, most);
    CountLaw law{least, std::vector<double>(std::size_t(most - least) + 1)};
    const auto ratio = [&](std::uint64_t count) { // of the chance of count + 1 to that of count
        const double taken = double(count);
        return (double(marked) - taken) * (double(drawn) - taken)
            / ((taken + 1.0) * (all - double(marked) - double(drawn) + taken + 1.0));
    };
    const auto at = [&](std::uint64_t count) -> double & { return law.shares[std::size_t(count - least)]; };
    at(mode) = 1.0;
    for (std::uint64_t count = mode; count < most; ++count)
        at(count + 1) = at(count) * ratio(count);
    for (std::uint64_t count = mode; count > least; --count)
        at(count - 1) = at(count) / ratio(count - 1);
    return trimmed(std::move(law));
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
