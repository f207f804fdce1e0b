// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

/// Numbers in words and words in numbers: the one place of the window that does it. The language is that of the window
/// (the default QLocale and the installed translators); a unit follows its number after a non-breaking space.
namespace slatelier::shared {

inline constexpr QChar noBreakSpace = QChar(u'\u00a0');

/// A fraction from 0 to 1 as percent with as many decimals as tell it from 0 and 100 % by three significant digits,
/// without trailing zeros: 0.9995 is "99,95 %". A fraction near 1 never reads "100 %".
QString shareText(double fraction);
/// The same with at most \a decimals, for columns whose digits should stand under one another.
QString shareText(double fraction, int decimals);

/// A number with at most \a significant significant digits (and never fewer than its integer part), grouped by thousands.
QString numberText(double value, int significant = 3);
/// A number with exactly the decimals it needs, up to \a decimals: 2.50 is "2,5".
QString decimalText(double value, int decimals = 9);

/// A length of time in its two largest units: "43 min 50 s", "4 h 14 min", "2 d 3 h", "0.4 s"; beyond two years in years.
QString durationText(double seconds);
/// The same to the second and without grouping, for fields that are edited: "26 h 5 min"; hours are not made days.
QString exactDurationText(qint64 seconds);
/// A length of time in hours, as MTBF is usually given: "2,000 h".
QString hoursText(double seconds);

/// How often something happens, in the unit a person can picture: "5.8 a month", "once in 3.2 years".
QString frequencyText(double perYear);

/// Money in whole minor units, with the currency's own number of digits: (150050, "RUB") is "1 500,50 ₽".
QString moneyText(qint64 minorUnits, const QString &currency);

QString dateText(const QDate &date);
/// The form dateText() writes, for QLocale::toDate().
QString dateForm();
/// "today 14:05", "yesterday 09:30", else date and time.
QString momentText(const QDateTime &moment);

/// Reads "99,95", "99.95", "1 234,5", "1,234.5", and in English "2,000" as two thousand; nothing when it is not one number.
std::optional<double> parsedDecimal(const QString &text);
/// The same as exact digits with a point and no grouping ("99.95"), for values kept as exact decimals.
std::optional<QString> parsedDigits(const QString &text);

/// Reads "2 h 30 min", "2ч30м", "1,5 ч", "2:30", "90 s"; a bare number is in units of \a bareUnit seconds.
/// Seconds; nothing when it is not a length of time or negative.
std::optional<double> parsedDuration(const QString &text, double bareUnit = 3600);

} // namespace slatelier::shared
