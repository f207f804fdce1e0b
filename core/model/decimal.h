// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace slatelier::model {

/// An exact decimal number of up to 18 significant digits, mantissa × 10^exponent, kept without trailing zeros, so
/// that 99.95 % stays 99.95 % from keyboard to file to print.
class Decimal
{
public:
    static constexpr int maximumDigits = 18;

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : Decimal(qint64(whole), 0) {} // NOLINT: whole numbers are decimals
    constexpr Decimal(qint64 mantissa, int exponent) : m_mantissa(mantissa), m_exponent(exponent) { normalize(); }

    /// Reads the JSON form of a number ("-0.5", "1e-9"). Absent for anything else, for more than 18 significant
    /// digits, and for magnitudes beyond 1e±300.
    static std::optional<Decimal> parse(QStringView text);
    /// The shortest decimal that reads back as \a value; absent for infinities, NaN and magnitudes beyond 1e±300.
    static std::optional<Decimal> fromDouble(double value);

    qint64 mantissa() const { return m_mantissa; }
    int exponent() const { return m_exponent; }
    bool isZero() const { return m_mantissa == 0; }
    bool isNegative() const { return m_mantissa < 0; }
    /// The nearest double.
    double toDouble() const;
    /// The value as a whole number when it is one and fits.
    std::optional<qint64> toInteger() const;
    /// A JSON number, plain where it is short ("0.9995"), else with an exponent ("1e-40").
    QString toString() const;
    /// This × 10^\a places, exact: 0.9995 shifted by 2 is 99.95.
    Decimal shifted(int places) const { return Decimal(m_mantissa, m_mantissa == 0 ? 0 : m_exponent + places); }
    /// 1 − this; absent where it would not fit 18 digits.
    std::optional<Decimal> complement() const;

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    constexpr void normalize()
    {
        if (m_mantissa == 0)
            m_exponent = 0;
        while (m_mantissa != 0 && m_mantissa % 10 == 0) {
            m_mantissa /= 10;
            ++m_exponent;
        }
    }

    qint64 m_mantissa = 0;
    int m_exponent = 0;
};

} // namespace slatelier::model
