// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fraction.h"

namespace slatelier::analysis {

namespace {

using Whole = Fraction::Whole;

Whole greatestCommonDivisor(Whole a, Whole b)
{
    a = a < 0 ? -a : a;
    while (b != 0) {
        const Whole rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

std::optional<Whole> product(Whole a, Whole b)
{
    Whole result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

std::optional<Whole> powerOfTen(int exponent)
{
    if (exponent > 37)
        return std::nullopt;
    Whole power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<qint64> narrow(Whole value)
{
    const auto small = static_cast<qint64>(value);
    return small == value ? std::optional(small) : std::nullopt;
}

} // namespace

std::optional<Fraction> Fraction::reduced(Whole numerator, Whole denominator)
{
    if (denominator == 0)
        return std::nullopt;
    const Whole divisor = greatestCommonDivisor(numerator, denominator < 0 ? -denominator : denominator);
    const Whole sign = denominator < 0 ? -1 : 1;
    Fraction fraction;
    fraction.m_numerator = sign * (numerator / (divisor == 0 ? 1 : divisor));
    fraction.m_denominator = sign * (denominator / (divisor == 0 ? 1 : divisor));
    return fraction;
}

std::optional<Fraction> Fraction::of(const model::Decimal &decimal)
{
    const auto power = powerOfTen(decimal.exponent() < 0 ? -decimal.exponent() : decimal.exponent());
    if (!power)
        return std::nullopt;
    if (decimal.exponent() < 0)
        return reduced(decimal.mantissa(), *power);
    const auto whole = product(decimal.mantissa(), *power);
    return whole ? reduced(*whole, 1) : std::nullopt;
}

std::optional<Fraction> Fraction::plus(const Fraction &other) const
{
    const auto left = product(m_numerator, other.m_denominator);
    const auto right = product(other.m_numerator, m_denominator);
    const auto bottom = product(m_denominator, other.m_denominator);
    Whole sum = 0;
    if (!left || !right || !bottom || __builtin_add_overflow(*left, *right, &sum))
        return std::nullopt;
    return reduced(sum, *bottom);
}

std::optional<Fraction> Fraction::minus(const Fraction &other) const
{
    Fraction negative = other;
    negative.m_numerator = -other.m_numerator;
    return plus(negative);
}

std::optional<Fraction> Fraction::times(const Fraction &other) const
{
    // Crosswise first, so that large figures that cancel do not overflow.
    const auto first = reduced(m_numerator, other.m_denominator);
    const auto second = reduced(other.m_numerator, m_denominator);
    const auto top = product(first->m_numerator, second->m_numerator);
    const auto bottom = product(first->m_denominator, second->m_denominator);
    return top && bottom ? reduced(*top, *bottom) : std::nullopt;
}

std::optional<Fraction> Fraction::over(const Fraction &other) const
{
    const auto inverse = reduced(other.m_denominator, other.m_numerator);
    return inverse ? times(*inverse) : std::nullopt;
}

std::optional<qint64> Fraction::floor() const
{
    const Whole whole = m_numerator / m_denominator;
    return narrow(m_numerator % m_denominator < 0 ? whole - 1 : whole);
}

std::optional<qint64> Fraction::ceil() const
{
    const Whole whole = m_numerator / m_denominator;
    return narrow(m_numerator % m_denominator > 0 ? whole + 1 : whole);
}

std::optional<int> Fraction::comparedWith(const Fraction &other) const
{
    const auto difference = minus(other);
    if (!difference)
        return std::nullopt;
    return difference->m_numerator < 0 ? -1 : difference->m_numerator > 0 ? 1 : 0;
}

} // namespace slatelier::analysis
