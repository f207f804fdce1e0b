// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decimal.h"

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

constexpr int largestMagnitude = 300;
__extension__ using Wide = __int128; // room for one alignment of two 18-digit mantissas

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

int digits(qint64 mantissa)
{
    int count = 0;
    for (; mantissa != 0; mantissa /= 10)
        ++count;
    return count;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads digits from \a position; leading zeros cost no precision, trailing ones are held back until needed.
struct MantissaReader
{
    qint64 mantissa = 0;
    int count = 0; // significant digits taken
    int pendingZeros = 0;
    bool tooLong = false;

    void take(int digit)
    {
        if (digit == 0) {
            pendingZeros += mantissa != 0;
            return;
        }
        const int needed = mantissa == 0 ? 1 : count + pendingZeros + 1;
        if (needed > Decimal::maximumDigits) {
            tooLong = true;
            return;
        }
        for (; mantissa != 0 && pendingZeros > 0; --pendingZeros)
            mantissa *= 10;
        pendingZeros = 0;
        mantissa = mantissa * 10 + digit;
        count = needed;
    }
};

std::optional<int> readExponent(QStringView text)
{
    bool ok = false;
    if (text.startsWith(u'+'))
        text = text.sliced(1);
    const int value = text.toInt(&ok);
    if (!ok || text.isEmpty() || !(isDigit(text.back())))
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    qsizetype at = 0;
    const bool negative = text.startsWith(u'-');
    at += negative;
    MantissaReader reader;
    qsizetype whole = at;
    while (at < text.size() && isDigit(text.at(at)))
        reader.take(text.at(at++).unicode() - u'0');
    whole = at - whole;
    if (whole == 0 || (whole > 1 && text.at(negative) == u'0'))
        return std::nullopt;
    int fraction = 0;
    if (at < text.size() && text.at(at) == u'.') {
        for (++at; at < text.size() && isDigit(text.at(at)); ++at, ++fraction)
            reader.take(text.at(at).unicode() - u'0');
        if (fraction == 0)
            return std::nullopt;
    }
    qint64 exponent = 0;
    if (at < text.size() && (text.at(at) == u'e' || text.at(at) == u'E')) {
        const auto read = readExponent(text.sliced(at + 1));
        if (!read)
            return std::nullopt;
        exponent = *read;
        at = text.size();
    }
    if (at != text.size() || reader.tooLong)
        return std::nullopt;
    if (reader.mantissa == 0)
        return Decimal();
    exponent += qint64(reader.pendingZeros) - fraction;
    const qint64 magnitude = exponent + digits(reader.mantissa);
    if (magnitude > largestMagnitude || magnitude < -largestMagnitude)
        return std::nullopt;
    return Decimal(negative ? -reader.mantissa : reader.mantissa, int(exponent));
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return parse(QString::fromLatin1(buffer, end - buffer));
}

double Decimal::toDouble() const
{
    // Through text, because mantissa * 10^exponent in doubles rounds twice.
    const QByteArray text = QByteArray::number(m_mantissa) + 'e' + QByteArray::number(m_exponent);
    double value = 0;
    std::from_chars(text.constData(), text.constData() + text.size(), value);
    return value;
}

std::optional<qint64> Decimal::toInteger() const
{
    if (m_exponent < 0 || m_exponent + digits(m_mantissa) > maximumDigits)
        return std::nullopt;
    return qint64(m_mantissa * powerOfTen(m_exponent));
}

QString Decimal::toString() const
{
    if (m_mantissa == 0)
        return u"0"_s;
    const QString sign = m_mantissa < 0 ? u"-"_s : QString();
    QString figures = QString::number(std::abs(m_mantissa));
    const int point = int(figures.size()) + m_exponent; // digits before the decimal point
    if (m_exponent >= 0 && point <= 21)
        return sign + figures + QString(m_exponent, u'0');
    if (point > 0 && m_exponent < 0)
        return sign + figures.first(point) + u'.' + figures.sliced(point);
    if (point <= 0 && point > -12)
        return sign + u"0."_s + QString(-point, u'0') + figures;
    return sign + figures + u'e' + QString::number(m_exponent);
}

std::optional<Decimal> Decimal::complement() const
{
    if (m_exponent < -maximumDigits || m_exponent + digits(m_mantissa) > maximumDigits)
        return m_mantissa == 0 ? std::optional(Decimal(1)) : std::nullopt;
    const int places = std::max(0, -m_exponent);
    const Wide one = powerOfTen(places);
    const Wide value = m_exponent > 0 ? m_mantissa * powerOfTen(m_exponent) : Wide(m_mantissa);
    const Wide difference = one - value;
    if (difference > Wide(999'999'999'999'999'999) || difference < -Wide(999'999'999'999'999'999))
        return std::nullopt;
    return Decimal(qint64(difference), -places);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto sign = [](const Decimal &d) { return (d.m_mantissa > 0) - (d.m_mantissa < 0); };
    if (sign(a) != sign(b) || sign(a) == 0)
        return sign(a) <=> sign(b);
    const int magnitudeA = a.m_exponent + digits(a.m_mantissa);
    const int magnitudeB = b.m_exponent + digits(b.m_mantissa);
    if (magnitudeA != magnitudeB)
        return sign(a) > 0 ? magnitudeA <=> magnitudeB : magnitudeB <=> magnitudeA;
    // Equal magnitudes: exponents differ by at most 17 places, which fits.
    const int lowest = std::min(a.m_exponent, b.m_exponent);
    const Wide left = a.m_mantissa * powerOfTen(a.m_exponent - lowest);
    const Wide right = b.m_mantissa * powerOfTen(b.m_exponent - lowest);
    return left < right ? std::strong_ordering::less
                        : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace slatelier::model
