// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/timelaw.h"

#include "core/engine/simulation/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slatelier::engine {

namespace {

bool isUsableTime(double hours) { return hours >= 0.0 && hours <= 1e300; }

TimeLaw lawOf(TimeLaw::Kind kind, double mean)
{
    TimeLaw law;
    law.kind = kind;
    law.mean = mean;
    return law;
}

double meanOf(const std::vector<double> &values)
{
    double mean = 0.0; // divided first: a sum of huge values would overflow
    for (const double value : values)
        mean += value / double(values.size());
    return mean;
}

double truncatedUniform(const TimeLaw &law, double limit)
{
    if (limit <= law.low)
        return limit;
    if (limit >= law.high)
        return law.mean;
    return limit - (limit - law.low) * ((limit - law.low) / (law.high - law.low)) / 2.0;
}

} // namespace

TimeLaw TimeLaw::exponential(double mean) { return lawOf(Kind::Exponential, mean); }

TimeLaw TimeLaw::weibull(double mean, double shape)
{
    TimeLaw law = lawOf(Kind::Weibull, mean);
    law.shape = shape;
    return law;
}

TimeLaw TimeLaw::lognormal(double mean, double sigma)
{
    TimeLaw law = lawOf(Kind::Lognormal, mean);
    law.sigma = sigma;
    return law;
}

TimeLaw TimeLaw::gamma(double mean, double shape)
{
    TimeLaw law = lawOf(Kind::Gamma, mean);
    law.shape = shape;
    return law;
}

TimeLaw TimeLaw::fixed(double hours) { return lawOf(Kind::Fixed, hours); }

TimeLaw TimeLaw::uniform(double low, double high)
{
    TimeLaw law = lawOf(Kind::Uniform, low / 2.0 + high / 2.0);
    law.low = low;
    law.high = high;
    return law;
}

TimeLaw TimeLaw::empirical(std::vector<double> values)
{
    TimeLaw law = lawOf(Kind::Empirical, meanOf(values));
    law.values = std::move(values);
    std::sort(law.values.begin(), law.values.end());
    return law;
}

TimeLaw TimeLaw::neverHappens() { return lawOf(Kind::Never, std::numeric_limits<double>::infinity()); }

std::optional<LawFault> faultOf(const TimeLaw &law)
{
    if (law.kind == TimeLaw::Kind::Never)
        return std::nullopt;
    if (law.kind == TimeLaw::Kind::Uniform &&
        !(isUsableTime(law.low) && isUsableTime(law.high) && law.low <= law.high && law.high > 0.0))
        return LawFault::Range;
    if (law.kind == TimeLaw::Kind::Empirical &&
        (law.values.empty() || !std::all_of(law.values.begin(), law.values.end(), isUsableTime) || !(law.mean > 0.0)))
        return LawFault::Values;
    if (!isUsableTime(law.mean) || !(law.mean > 0.0))
        return LawFault::Mean;
    const bool shaped = law.kind == TimeLaw::Kind::Weibull || law.kind == TimeLaw::Kind::Gamma;
    if (shaped && !(law.shape >= 0.01 && law.shape <= 1000.0))
        return LawFault::Shape;
    if (law.kind == TimeLaw::Kind::Lognormal && !(law.sigma >= 0.0 && law.sigma <= 30.0))
        return LawFault::Sigma;
    return std::nullopt;
}

double weibullScale(const TimeLaw &law) { return law.mean / std::exp(logGamma(1.0 + 1.0 / law.shape)); }

double logMean(const TimeLaw &law) { return std::log(law.mean) - 0.5 * law.sigma * law.sigma; }

double truncatedMean(const TimeLaw &law, double limit)
{
    if (!(limit > 0.0))
        return 0.0;
    switch (law.kind) {
    case TimeLaw::Kind::Exponential:
        return -law.mean * std::expm1(-limit / law.mean);
    case TimeLaw::Kind::Weibull:
        return law.mean * gammaBelow(1.0 / law.shape, std::pow(limit / weibullScale(law), law.shape));
    case TimeLaw::Kind::Gamma: {
        const double x = limit / law.mean * law.shape;
        return law.mean * gammaBelow(law.shape + 1.0, x) + limit * gammaAbove(law.shape, x);
    }
    case TimeLaw::Kind::Lognormal: {
        if (law.sigma == 0.0)
            return std::min(law.mean, limit);
        const double x = (std::log(limit) - logMean(law)) / law.sigma;
        return law.mean * normalBelow(x - law.sigma) + limit * normalBelow(-x);
    }
    case TimeLaw::Kind::Fixed:
        return std::min(law.mean, limit);
    case TimeLaw::Kind::Uniform:
        return truncatedUniform(law, limit);
    case TimeLaw::Kind::Empirical: {
        double mean = 0.0;
        for (const double value : law.values)
            mean += std::min(value, limit) / double(law.values.size());
        return mean;
    }
    case TimeLaw::Kind::Never:
        break;
    }
    return limit;
}

double shareWithin(const TimeLaw &law, double limit)
{
    if (!(limit >= 0.0))
        return 0.0;
    switch (law.kind) {
    case TimeLaw::Kind::Exponential:
        return -std::expm1(-limit / law.mean);
    case TimeLaw::Kind::Weibull:
        return -std::expm1(-std::pow(limit / weibullScale(law), law.shape));
    case TimeLaw::Kind::Gamma:
        return gammaBelow(law.shape, limit / law.mean * law.shape);
    case TimeLaw::Kind::Lognormal:
        if (law.sigma > 0.0)
            return normalBelow((std::log(limit) - logMean(law)) / law.sigma);
        [[fallthrough]];
    case TimeLaw::Kind::Fixed:
        return limit >= law.mean ? 1.0 : 0.0;
    case TimeLaw::Kind::Uniform:
        if (limit >= law.high)
            return 1.0;
        return limit <= law.low ? 0.0 : (limit - law.low) / (law.high - law.low);
    case TimeLaw::Kind::Empirical: {
        const auto above = std::upper_bound(law.values.begin(), law.values.end(), limit);
        return double(above - law.values.begin()) / double(law.values.size());
    }
    case TimeLaw::Kind::Never:
        break;
    }
    return 0.0;
}

TimeLaw stretched(TimeLaw law, double factor)
{
    law.mean *= factor;
    law.low *= factor;
    law.high *= factor;
    for (double &value : law.values)
        value *= factor;
    return law;
}

} // namespace slatelier::engine
