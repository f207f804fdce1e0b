// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/tally.h"

namespace slatelier::engine {

/// A mean over windows, with the error that comes from the number of replications (one standard deviation; absent with
/// a single replication).
struct Estimate
{
    double mean = 0.0;
    std::optional<double> standardError;
};

/// `sum` and `squares` are over replications of `windows` windows each.
Estimate estimateOf(Wide sum, Wide squares, std::uint64_t replications, std::uint64_t windows);

/// A probability with the bounds of its 95 % interval.
struct Proportion
{
    double value = 0.0;
    double low = 0.0;
    double high = 1.0;
};

/// Wilson's interval (1927); where nothing or everything was hit the exact one-sided bound instead: none in n means
/// below 1 - 0.05^(1/n) with 95 % confidence (about 3 / n).
Proportion proportionOf(std::uint64_t hits, std::uint64_t trials);
/// For windows that come in replications: the number of trials is reduced by as much as windows of one replication
/// resemble each other.
Proportion proportionOf(const BreachTally &tally, std::uint64_t replications, std::uint64_t windows);
/// Clopper and Pearson (1934): never covers less than 95 %.
Proportion exactProportionOf(std::uint64_t hits, std::uint64_t trials);

/// Ranks (from 0) of a quantile among n sorted values and of its 95 % interval (binomial ranks; David and Nagaraja,
/// "Order statistics", 7.1). The quantile is the smallest value with at least `p` of the values not above it.
struct QuantileRanks
{
    std::uint64_t at = 0;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};
QuantileRanks quantileRanks(double p, std::uint64_t n);

struct Quantile
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};
/// In the unit of the tally times `scale`.
Quantile quantileOf(const ValueTally &values, double p, std::uint64_t windows, double scale);

} // namespace slatelier::engine
