// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decimal.h"

#include <optional>

/// Exact quotients for money: what a share of a fee is, before it is rounded.
namespace slatelier::analysis {

/// numerator / denominator, the denominator above 0, in lowest terms. Operations are absent where they would not fit
/// 127 bits.
class Fraction
{
public:
    __extension__ using Whole = __int128; // a GCC and clang type that -Wpedantic minds

    constexpr Fraction() = default;
    Fraction(qint64 whole) : m_numerator(whole) {} // NOLINT: whole numbers are fractions
    /// Absent beyond 1e±37.
    static std::optional<Fraction> of(const model::Decimal &decimal);

    std::optional<Fraction> plus(const Fraction &other) const;
    std::optional<Fraction> minus(const Fraction &other) const;
    std::optional<Fraction> times(const Fraction &other) const;
    /// Absent for 0.
    std::optional<Fraction> over(const Fraction &other) const;

    bool isNegative() const { return m_numerator < 0; }
    bool isZero() const { return m_numerator == 0; }
    /// The largest whole number not above, and the smallest not below; absent beyond 64 bits.
    std::optional<qint64> floor() const;
    std::optional<qint64> ceil() const;
    double toDouble() const { return double(m_numerator) / double(m_denominator); }
    /// -1, 0 or 1; absent where the comparison would not fit.
    std::optional<int> comparedWith(const Fraction &other) const;

private:
    static std::optional<Fraction> reduced(Whole numerator, Whole denominator);

    Whole m_numerator = 0;
    Whole m_denominator = 1;
};

} // namespace slatelier::analysis
