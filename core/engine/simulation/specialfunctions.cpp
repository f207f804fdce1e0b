// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/specialfunctions.h"

#include <cmath>
#include <initializer_list>
#include <limits>

namespace slatelier::engine {

double logGamma(double x)
{
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

namespace {

constexpr double tiny = 1e-300;
constexpr double precision = 1e-16;
constexpr int mostTerms = 100'000;

/// x^a e^-x / Gamma(a + 1), without overflow on the way.
double gammaTerm(double a, double x) { return std::exp(a * std::log(x) - x - logGamma(a + 1.0)); }

double gammaSeries(double a, double x)
{
    double term = 1.0;
    double sum = 1.0;
    for (int n = 1; n < mostTerms && term > sum * precision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * gammaTerm(a, x);
}

/// The continued fraction for Q(a, x), by the method of Lentz.
double gammaFraction(double a, double x)
{
    double b = x + 1.0 - a;
    double c = 1.0 / tiny;
    double d = 1.0 / b;
    double h = d;
    for (int n = 1; n < mostTerms; ++n) {
        const double factor = -n * (n - a);
        b += 2.0;
        d = factor * d + b;
        d = 1.0 / (std::abs(d) < tiny ? tiny : d);
        c = b + factor / c;
        c = std::abs(c) < tiny ? tiny : c;
        h *= d * c;
        if (std::abs(d * c - 1.0) < precision)
            break;
    }
    return h * a * gammaTerm(a, x);
}

double betaFraction(double a, double b, double x)
{
    double c = 1.0;
    double d = 1.0 - (a + b) * x / (a + 1.0);
    d = 1.0 / (std::abs(d) < tiny ? tiny : d);
    double h = d;
    for (int m = 1; m < mostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        double step = 1.0;
        for (const double factor : {even, odd}) {
            d = 1.0 + factor * d;
            d = 1.0 / (std::abs(d) < tiny ? tiny : d);
            c = 1.0 + factor / c;
            c = std::abs(c) < tiny ? tiny : c;
            step = d * c;
            h *= step;
        }
        if (std::abs(step - 1.0) < precision)
            break;
    }
    return h;
}

} // namespace

double gammaBelow(double a, double x)
{
    if (!(x > 0.0))
        return 0.0;
    if (std::isinf(x))
        return 1.0;
    return x < a + 1.0 ? gammaSeries(a, x) : 1.0 - gammaFraction(a, x);
}

double gammaAbove(double a, double x)
{
    if (!(x > 0.0))
        return 1.0;
    if (std::isinf(x))
        return 0.0;
    return x < a + 1.0 ? 1.0 - gammaSeries(a, x) : gammaFraction(a, x);
}

double normalBelow(double x) { return 0.5 * std::erfc(-x * std::sqrt(0.5)); }

double betaBelow(double a, double b, double x)
{
    if (x <= 0.0)
        return 0.0;
    if (x >= 1.0)
        return 1.0;
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0))
        return front * betaFraction(a, b, x) / a;
    return 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

double betaQuantile(double a, double b, double p)
{
    double low = 0.0;
    double high = 1.0;
    while (high - low > std::numeric_limits<double>::epsilon() * high) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (betaBelow(a, b, middle) < p ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace slatelier::engine
