// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace slatelier::engine {

/// The law of a random time, stated by its mean in hours.
struct TimeLaw
{
    enum class Kind : std::uint8_t
    {
        Exponential,
        Weibull,   ///< `shape`
        Lognormal, ///< `sigma`: deviation of the natural logarithm
        Gamma,     ///< `shape`
        Fixed,
        Uniform,   ///< from `low` to `high`
        Empirical, ///< one of `values`, each as likely as the others
        Never,     ///< longer than anything
    };

    Kind kind = Kind::Exponential;
    double mean = 0.0;
    double shape = 1.0;
    double sigma = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::vector<double> values;

    static TimeLaw exponential(double mean);
    static TimeLaw weibull(double mean, double shape);
    static TimeLaw lognormal(double mean, double sigma);
    static TimeLaw gamma(double mean, double shape);
    static TimeLaw fixed(double hours);
    static TimeLaw uniform(double low, double high);
    static TimeLaw empirical(std::vector<double> values);
    static TimeLaw neverHappens();

    friend bool operator==(const TimeLaw &, const TimeLaw &) = default;
};

/// What is wrong with a law.
enum class LawFault : std::uint8_t
{
    Mean,  ///< not finite, negative or zero; longer than 1e300 hours
    Shape, ///< outside 0.01 .. 1000
    Sigma, ///< outside 0 .. 30
    Range, ///< the ends of a uniform law are not 0 <= low <= high, with high above 0
    Values ///< none, or one that is not finite or is negative, or all are zero
};

std::optional<LawFault> faultOf(const TimeLaw &law);

/// Mean of the time, cut at `limit` hours: E min(X, limit). Divided by the mean it is the law of the residual time in
/// steady state. Closed forms by partial integration of the survival function. Usable law required.
double truncatedMean(const TimeLaw &law, double limit);

/// P(X <= limit), hours. Usable law required.
double shareWithin(const TimeLaw &law, double limit);

/// Has the law a density that stays one when times are stretched: exponential, Weibull, gamma, or lognormal with a
/// spread?
bool hasDensity(const TimeLaw &law);
/// Natural logarithms of the density (for each hour) at `time` hours above 0, and of the chance of a longer time. For
/// laws with a density.
double logDensity(const TimeLaw &law, double time);
double logBeyond(const TimeLaw &law, double time);

/// Scale of a Weibull law: mean / Gamma(1 + 1 / shape), hours.
double weibullScale(const TimeLaw &law);
/// Mean of the natural logarithm of a lognormal law: ln(mean) - sigma² / 2.
double logMean(const TimeLaw &law);

/// The same law with all times `factor` times as long.
TimeLaw stretched(TimeLaw law, double factor);

} // namespace slatelier::engine
