// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slatelier::engine {

/// Logarithm of the gamma function of a positive number. As std::lgamma, which besides writes the sign into a variable
/// that all threads share.
double logGamma(double x);

/// Regularised lower incomplete gamma function P(a, x), a > 0, x >= 0: the chance that a gamma time of shape a and
/// scale 1 is at most x. Abramowitz and Stegun 6.5.29 and 6.5.31. Relative error below 1e-13 up to a = 1e4.
double gammaBelow(double a, double x);
/// 1 - P(a, x), without the loss of digits where it is small.
double gammaAbove(double a, double x);

/// Chance that a normal number is below x.
double normalBelow(double x);

/// Regularised incomplete beta function I_x(a, b); Abramowitz and Stegun 26.5.8.
double betaBelow(double a, double b, double x);
/// The x for which betaBelow(a, b, x) = p, by bisection: slow and sure.
double betaQuantile(double a, double b, double p);

} // namespace slatelier::engine
