// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// The laws of counts: how many of so many cases.
namespace slatelier::engine {

/// Chance of at most \a events among \a trials cases that each happen with \a probability (from 0 to 1); exact, by the
/// incomplete beta function (Abramowitz and Stegun 26.5.24). Relative error below 1e-9 up to a million trials.
double binomialAtMost(std::uint64_t events, std::uint64_t trials, double probability);
/// Chance of at least \a events.
double binomialAtLeast(std::uint64_t events, std::uint64_t trials, double probability);
/// A law on whole numbers: shares.at(i) is the chance of first + i.
struct CountLaw
{
    std::uint64_t first = 0;
    std::vector<double> shares;

    double atLeast(std::uint64_t count) const;
    double atMost(std::uint64_t count) const;
    /// The smallest count with at least \a share (above 0, below 1) of the law at or below it.
    std::uint64_t quantile(double share) const;
};

/// How many of \a trials cases happen that each happen with \a probability. What is rarer than 1e-18 is left out, here
/// and below.
CountLaw binomialLaw(std::uint64_t trials, double probability);

/// How many of \a marked cases fall to one who takes \a drawn of \a population by chance (hypergeometric law).
CountLaw hypergeometricLaw(std::uint64_t population, std::uint64_t marked, std::uint64_t drawn);
/// The law of the sum of two independent counts.
CountLaw sumOf(const CountLaw &a, const CountLaw &b);

/// The x below which a normal number of mean 0 and deviation 1 falls with \a share (above 0, below 1).
double normalQuantile(double share);

} // namespace slatelier::engine
