// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/specialfunctions.h"
#include "core/engine/simulation/timelaw.h"

#include <cmath>
#include <numbers>

namespace slatelier::engine {

bool hasDensity(const TimeLaw &law)
{
    switch (law.kind) {
    case TimeLaw::Kind::Exponential:
    case TimeLaw::Kind::Weibull:
    case TimeLaw::Kind::Gamma:
        return true;
    case TimeLaw::Kind::Lognormal:
        return law.sigma > 0.0;
    case TimeLaw::Kind::Fixed:
    case TimeLaw::Kind::Uniform:
    case TimeLaw::Kind::Empirical:
    case TimeLaw::Kind::Never:
        break;
    }
    return false;
}

double logDensity(const TimeLaw &law, double time)
{
    switch (law.kind) {
    case TimeLaw::Kind::Weibull: {
        const double scale = weibullScale(law);
        const double logTime = std::log(time / scale);
        return std::log(law.shape / scale) + (law.shape - 1.0) * logTime - std::exp(law.shape * logTime);
    }
    case TimeLaw::Kind::Gamma: {
        const double scale = law.mean / law.shape;
        const double x = time / scale;
        return (law.shape - 1.0) * std::log(x) - x - logGamma(law.shape) - std::log(scale);
    }
    case TimeLaw::Kind::Lognormal: {
        const double x = (std::log(time) - logMean(law)) / law.sigma;
        return -0.5 * x * x - std::log(time * law.sigma) - 0.5 * std::log(2.0 * std::numbers::pi);
    }
    default:
        return -time / law.mean - std::log(law.mean);
    }
}

double logBeyond(const TimeLaw &law, double time)
{
    switch (law.kind) {
    case TimeLaw::Kind::Weibull:
        return -std::pow(time / weibullScale(law), law.shape);
    case TimeLaw::Kind::Gamma:
        return std::log(gammaAbove(law.shape, time / law.mean * law.shape));
    case TimeLaw::Kind::Lognormal:
        return std::log(normalBelow((logMean(law) - std::log(time)) / law.sigma));
    default:
        return -time / law.mean;
    }
}

} // namespace slatelier::engine
