// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/format.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

// Words of both languages are read whatever language the window speaks: people paste.
std::optional<double> secondsOf(const QString &unit)
{
    static const std::pair<QLatin1StringView, double> latin[] = {
        {"s"_L1, 1}, {"sec"_L1, 1}, {"second"_L1, 1}, {"seconds"_L1, 1},
        {"m"_L1, 60}, {"min"_L1, 60}, {"mins"_L1, 60}, {"minute"_L1, 60}, {"minutes"_L1, 60},
        {"h"_L1, 3600}, {"hr"_L1, 3600}, {"hrs"_L1, 3600}, {"hour"_L1, 3600}, {"hours"_L1, 3600},
        {"d"_L1, 86400}, {"day"_L1, 86400}, {"days"_L1, 86400}, {"w"_L1, 604800}, {"week"_L1, 604800},
        {"weeks"_L1, 604800}, {"y"_L1, 31557600}, {"yr"_L1, 31557600}, {"year"_L1, 31557600}, {"years"_L1, 31557600}};
    for (const auto &[name, seconds] : latin) {
        if (unit == name)
            return seconds;
    }
    // Russian words are inflected; their beginnings are enough.
    static const std::pair<QStringView, double> russian[] = {
        {u"мин", 60}, {u"м", 60}, {u"ч", 3600}, {u"сут", 86400}, {u"д", 86400}, {u"с", 1}, {u"н", 604800},
        {u"г", 31557600}, {u"л", 31557600}};
    for (const auto &[beginning, seconds] : russian) {
        if (unit.startsWith(beginning) && unit.size() <= 7)
            return seconds;
    }
    return std::nullopt;
}

std::optional<double> clock(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toDouble() * 3600 + match.capturedView(2).toDouble() * 60 +
           match.capturedView(3).toDouble();
}

} // namespace

std::optional<QString> parsedDigits(const QString &text)
{
    auto digits = text.trimmed();
    digits.remove(u' ').remove(noBreakSpace).remove(QChar(u'\u202f'));
    digits.replace(u'−', u'-');
    // "2,000" is two thousand where thousands are grouped by commas, and two everywhere else.
    static const QRegularExpression thousands(u"^[+-]?\\d{1,3}(,\\d{3})+$"_s);
    if (QLocale().groupSeparator() == u"," && thousands.match(digits).hasMatch())
        digits.remove(u',');
    const auto comma = digits.lastIndexOf(u','), point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0)
        digits.remove(comma < point ? u',' : u'.'); // the one that comes last parts the decimals
    digits.replace(u',', u'.');
    static const QRegularExpression number(u"^[+-]?(\\d{1,15}\\.?\\d{0,15}|\\.\\d{1,15})$"_s);
    if (!number.match(digits).hasMatch())
        return std::nullopt;
    return digits;
}

std::optional<double> parsedDecimal(const QString &text)
{
    const auto digits = parsedDigits(text);
    return digits ? std::optional(digits->toDouble()) : std::nullopt;
}

std::optional<double> parsedDuration(const QString &text, double bareUnit)
{
    const auto words = text.trimmed().toLower();
    if (const auto time = clock(words))
        return time;
    if (const auto bare = parsedDecimal(words))
        return *bare < 0 ? std::nullopt : std::optional(*bare * bareUnit);
    static const QRegularExpression piece(u"\\s*(\\d[\\d\\x{a0}\\x{202f}]*(?: \\d{3})*(?:[.,]\\d+)?)\\s*"
                                          u"([a-zа-яё]+)\\.?,?\\s*"_s);
    double total = 0;
    qsizetype read = 0;
    while (read < words.size()) {
        const auto match = piece.match(words, read, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const auto number = match.hasMatch() ? parsedDecimal(match.captured(1)) : std::nullopt;
        const auto unit = match.hasMatch() ? secondsOf(match.captured(2)) : std::nullopt;
        if (!number || !unit)
            return std::nullopt;
        total += *number * *unit;
        read = match.capturedEnd();
    }
    return words.isEmpty() ? std::nullopt : std::optional(total);
}

} // namespace slatelier::shared
