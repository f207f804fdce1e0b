// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::shared::Format)
};

QString trimmedNumber(const QLocale &locale, double value, int decimals)
{
    auto text = locale.toString(value, 'f', std::max(decimals, 0));
    const auto point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString percent(const QString &number) { return number + noBreakSpace + u'%'; }

// Decimals of a percentage that show three significant digits of what is left to 0 or 100 %.
int telling(double fraction)
{
    const double rest = std::min(fraction, 1 - fraction) * 100;
    if (!(rest > 0)) // also what is no number
        return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(rest) + 1e-9)), 0, 9);
}

struct Unit
{
    qint64 seconds;
    const char *text;
};

constexpr std::array<Unit, 4> units{{
    {86400, QT_TRANSLATE_NOOP("slatelier::shared::Format", "%1 d")},
    {3600, QT_TRANSLATE_NOOP("slatelier::shared::Format", "%1 h")},
    {60, QT_TRANSLATE_NOOP("slatelier::shared::Format", "%1 min")},
    {1, QT_TRANSLATE_NOOP("slatelier::shared::Format", "%1 s")},
}};

QString withUnit(const char *text, const QString &number)
{
    return Format::tr(text).replace(u' ', noBreakSpace).arg(number);
}

constexpr double secondsPerYear = 365.25 * 86400;

} // namespace

QString shareText(double fraction) { return shareText(fraction, telling(fraction)); }

QString shareText(double fraction, int decimals)
{
    if (!std::isfinite(fraction))
        return u"—"_s;
    const QLocale locale;
    const double step = std::pow(10.0, -decimals);
    if (fraction < 1 && fraction * 100 > 100 - step / 2)
        return percent(Format::tr("more than %1").arg(trimmedNumber(locale, 100 - step, decimals)));
    if (fraction > 0 && fraction * 100 < step / 2)
        return percent(Format::tr("less than %1").arg(trimmedNumber(locale, step, decimals)));
    return percent(trimmedNumber(locale, fraction * 100, decimals));
}

QString numberText(double value, int significant)
{
    if (!std::isfinite(value))
        return u"—"_s;
    if (value == 0)
        return QLocale().toString(0);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12));
    return trimmedNumber(QLocale(), value, std::clamp(significant - 1 - magnitude, 0, 12));
}

QString decimalText(double value, int decimals)
{
    return std::isfinite(value) ? trimmedNumber(QLocale(), value, decimals) : u"—"_s;
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds))
        return u"—"_s;
    if (seconds < 0)
        return u"−"_s + durationText(-seconds);
    if (seconds > 2 * secondsPerYear)
        return withUnit(QT_TRANSLATE_NOOP("slatelier::shared::Format", "%1 yr"), numberText(seconds / secondsPerYear));
    if (seconds < 10 && seconds != std::floor(seconds))
        return withUnit(units.back().text, numberText(seconds, 2));
    auto rest = static_cast<qint64>(std::llround(seconds));
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        if (rest < units[i].seconds)
            continue;
        // Rounded to the smaller of the two units that are shown, which may complete the larger one.
        const auto small = units[i + 1].seconds;
        rest = (rest + small / 2) / small * small;
        if (i > 0 && rest >= units[i - 1].seconds)
            return withUnit(units[i - 1].text, QLocale().toString(rest / units[i - 1].seconds));
        const auto large = withUnit(units[i].text, QLocale().toString(rest / units[i].seconds));
        const auto left = rest % units[i].seconds / small;
        return left == 0 ? large : large + u' ' + withUnit(units[i + 1].text, QLocale().toString(left));
    }
    return withUnit(units.back().text, QLocale().toString(rest));
}

QString exactDurationText(qint64 seconds)
{
    QStringList parts;
    for (auto unit = units.begin() + 1; unit != units.end(); ++unit) {
        if (seconds >= unit->seconds || (unit->seconds == 1 && parts.isEmpty()))
            parts.append(withUnit(unit->text, QString::number(seconds / unit->seconds)));
        seconds %= unit->seconds;
    }
    return parts.join(u' ');
}

QString hoursText(double seconds) { return withUnit(units[1].text, numberText(seconds / 3600, 4)); }

QString frequencyText(double perYear)
{
    if (!std::isfinite(perYear))
        return u"—"_s;
    if (perYear <= 0)
        return Format::tr("never");
    if (perYear < 0.95)
        return Format::tr("once in %1 years").arg(numberText(1 / perYear, 2));
    if (perYear < 11.5)
        return Format::tr("%1 a year").arg(numberText(perYear, 2));
    if (perYear < 360)
        return Format::tr("%1 a month").arg(numberText(perYear / 12, 2));
    return Format::tr("%1 a day").arg(numberText(perYear / 365.25, 2));
}

QString moneyText(qint64 minorUnits, const QString &currency)
{
    static constexpr std::array withoutMinor{"JPY"_L1, "KRW"_L1, "VND"_L1, "CLP"_L1, "ISK"_L1};
    const bool whole = std::find(withoutMinor.begin(), withoutMinor.end(), currency) != withoutMinor.end();
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 5> signs{
        {{"RUB"_L1, u'₽'}, {"EUR"_L1, u'€'}, {"USD"_L1, u'$'}, {"GBP"_L1, u'£'}, {"JPY"_L1, u'¥'}}};
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [&](const auto &pair) { return pair.first == currency; });
    const QLocale locale;
    const bool round = whole || minorUnits % 100 == 0;
    const auto number = whole ? locale.toString(minorUnits)
                              : locale.toString(static_cast<double>(minorUnits) / 100, 'f', round ? 0 : 2);
    return number + noBreakSpace + (sign == signs.end() ? currency : QString(QChar(sign->second)));
}

QString dateForm()
{
    // 4/1/26 is read in two ways; a month in letters in one.
    const bool points = QLocale().dateFormat(QLocale::ShortFormat).contains(u'.');
    return points ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s;
}

QString dateText(const QDate &date) { return QLocale().toString(date, dateForm()); }

QString momentText(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    const auto time = QLocale().toString(local.time(), u"HH:mm"_s);
    const auto today = QDate::currentDate();
    if (local.date() == today)
        return Format::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Format::tr("yesterday %1").arg(time);
    return dateText(local.date()) + u' ' + time;
}

} // namespace slatelier::shared
