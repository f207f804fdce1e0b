// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/timesampler.h"

#include "core/engine/simulation/normal.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

namespace {

constexpr double perHour = double(ticksPerHour);

double exponentialFrom(RandomStream &numbers) { return Exponential::instance().draw(numbers.next(), numbers); }

/// Marsaglia and Tsang, "A simple method for generating gamma variables", 2000; scale 1.
double gammaFrom(double shape, std::uint64_t word, RandomStream &more)
{
    if (shape < 1.0) // Gamma(a) = Gamma(a + 1) x U^(1/a)
        return gammaFrom(shape + 1.0, word, more) * std::exp(std::log(unitFrom(more.next())) / shape);
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;; word = more.next()) {
        const double x = Normal::instance().draw(word, more);
        const double root = 1.0 + c * x;
        if (root <= 0.0)
            continue;
        const double cube = root * root * root;
        if (std::log(unitFrom(more.next())) < 0.5 * x * x + d - d * cube + d * std::log(cube))
            return d * cube;
    }
}

} // namespace

TimeSampler::TimeSampler(const TimeLaw &law)
    : m_kind(law.kind)
    , m_scale(law.mean * perHour)
    , m_shape(law.shape)
    , m_meanHours(law.mean)
    , m_low(law.low * perHour)
    , m_high(law.high * perHour)
{
    if (m_kind == TimeLaw::Kind::Weibull)
        m_scale = weibullScale(law) * perHour;
    else if (m_kind == TimeLaw::Kind::Gamma)
        m_scale = law.mean / law.shape * perHour;
    else if (m_kind == TimeLaw::Kind::Lognormal) {
        m_scale = logMean(law) + std::log(perHour);
        m_shape = law.sigma;
    }
    double sum = 0.0;
    for (const double value : law.values) {
        m_values.push_back(value * perHour);
        m_sums.push_back(sum += value * perHour);
    }
}

double TimeSampler::real(std::uint64_t word, RandomStream &more) const
{
    switch (m_kind) {
    case TimeLaw::Kind::Exponential:
        return m_scale * Exponential::instance().draw(word, more);
    case TimeLaw::Kind::Weibull:
        return m_scale * std::pow(Exponential::instance().draw(word, more), 1.0 / m_shape);
    case TimeLaw::Kind::Lognormal:
        return std::exp(m_scale + m_shape * Normal::instance().draw(word, more));
    case TimeLaw::Kind::Gamma:
        return m_scale * gammaFrom(m_shape, word, more);
    case TimeLaw::Kind::Fixed:
        return m_scale;
    case TimeLaw::Kind::Uniform:
        return m_low + unitFrom(word) * (m_high - m_low);
    case TimeLaw::Kind::Empirical:
        return m_values[std::min(std::size_t(unitFrom(word) * double(m_values.size())), m_values.size() - 1)];
    case TimeLaw::Kind::Never:
        break;
    }
    return double(never);
}

/// A length drawn in proportion to density times length.
double TimeSampler::lengthMet(RandomStream &numbers) const
{
    switch (m_kind) {
    case TimeLaw::Kind::Exponential:
        return m_scale * (exponentialFrom(numbers) + exponentialFrom(numbers));
    case TimeLaw::Kind::Weibull: // (X / scale)^shape is Gamma(1 + 1 / shape)
        return m_scale * std::pow(gammaFrom(1.0 + 1.0 / m_shape, numbers.next(), numbers), 1.0 / m_shape);
    case TimeLaw::Kind::Lognormal: // lognormal again, its logarithm shifted by sigma²
        return std::exp(m_scale + m_shape * (m_shape + Normal::instance().draw(numbers.next(), numbers)));
    case TimeLaw::Kind::Gamma:
        return m_scale * gammaFrom(m_shape + 1.0, numbers.next(), numbers);
    case TimeLaw::Kind::Fixed:
        return m_scale;
    case TimeLaw::Kind::Uniform: {
        const double u = unitFrom(numbers.next());
        const double ratio = m_low / m_high; // squares of huge times would overflow
        return m_high * std::sqrt(ratio * ratio + u * (1.0 - ratio * ratio));
    }
    case TimeLaw::Kind::Empirical: {
        const double sum = unitFrom(numbers.next()) * m_sums.back();
        const auto met = std::lower_bound(m_sums.begin(), m_sums.end(), sum) - m_sums.begin();
        return m_values[std::min(std::size_t(met), m_values.size() - 1)];
    }
    case TimeLaw::Kind::Never:
        break;
    }
    return double(never);
}

TimeSampler::Progress TimeSampler::inProgress(RandomStream &numbers) const
{
    const double whole = lengthMet(numbers);
    const double left = m_kind == TimeLaw::Kind::Never ? whole : whole * unitFrom(numbers.next());
    return {inTicks(left), inTicks(whole)};
}

} // namespace slatelier::engine
