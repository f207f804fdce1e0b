// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Shares of cases, how sure they are, and how far chance alone carries them.
namespace slatelier::engine {

/// So many events among so many cases.
struct Cases
{
    std::uint64_t total = 0;
    std::uint64_t events = 0; ///< not more than the total

    /// From 0 to 1; of no cases there is none, so ask total first.
    double rate() const { return double(events) / double(total); }
    Cases &operator+=(const Cases &other)
    {
        total += other.total;
        events += other.events;
        return *this;
    }
    friend bool operator==(const Cases &, const Cases &) = default;
};

/// Two ends of a range of shares, both belonging to it.
struct RateBounds
{
    double low = 0.0;
    double high = 1.0;
    friend bool operator==(const RateBounds &, const RateBounds &) = default;
};

/// Interval of the true share by Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
/// (1927); \a confidence as 0.95. Of no cases: from 0 to 1.
RateBounds wilsonBounds(const Cases &cases, double confidence = 0.95);
/// Interval by Clopper and Pearson, Biometrika 26 (1934): covers at least \a confidence, whatever the true share is.
RateBounds exactBounds(const Cases &cases, double confidence = 0.95);

/// Limits of a funnel: between them lies the share of a performer with \a total cases whose cases are like everybody's,
/// with a chance of at least \a confidence. Exact quantiles of the binomial law divided by \a total, as in Spiegelhalter,
/// "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), appendix A.1.1, but without
/// his interpolation between counts: a count on a limit lies inside, so the limits err on the side of chance. Of no
/// cases: from 0 to 1.
RateBounds funnelLimits(std::uint64_t total, double overallRate, double confidence);

/// How much more performers differ than chance makes them: 1 when they do not.
struct Overdispersion
{
    double phi = 1.0; ///< mean square of the z scores, the outermost tenth at each end drawn in (Spiegelhalter 2005, 3.2)
    double chance = 1.0; ///< of a spread at least this wide by chance alone (chi-square of the plain scores, approximate)
    int groups = 0;
};
/// Over the groups that have cases; with fewer than two there is nothing to compare.
Overdispersion overdispersionOf(std::span<const Cases> groups);

} // namespace slatelier::engine
