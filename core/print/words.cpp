// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(model::Language language)
{
    return language == model::Language::Ru ? QLocale(QLocale::Russian, QLocale::Russia)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::shared_ptr<const QTranslator> translatorOf(model::Language language)
{
    auto translator = std::make_shared<QTranslator>();
    const QString code = language == model::Language::Ru ? u"ru"_s : u"en"_s;
    // Without the file the English source texts stand.
    (void)translator->load(u":/i18n/slatelier_"_s + code + u".qm"_s);
    return translator;
}

QString withUnit(const QString &pattern, const QString &number)
{
    return filled(QString(pattern).replace(u' ', noBreakSpace), {number});
}

} // namespace

Words::Words(model::Language language)
    : m_locale(localeOf(language))
    , m_translator(translatorOf(language))
{}

QString Words::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace("%n"_L1, m_locale.toString(n));
}

QString Words::grouped(const QString &plain) const
{
    const bool negative = plain.startsWith(u'-');
    const QString digits = negative ? plain.mid(1) : plain;
    QString whole = digits.section(u'.', 0, 0);
    for (qsizetype at = whole.size() - 3; whole.size() > 3 && at > 0; at -= 3)
        whole.insert(at, m_locale.groupSeparator());
    const QString fraction = digits.section(u'.', 1);
    return (negative ? u"\u2212"_s : QString()) + whole +
           (fraction.isEmpty() ? QString() : m_locale.decimalPoint() + fraction);
}

QString Words::number(const model::Decimal &value, int decimals) const
{
    QString plain = value.toString();
    if (plain.contains(u'e', Qt::CaseInsensitive))
        return plain;
    const qsizetype present = plain.contains(u'.') ? plain.size() - plain.indexOf(u'.') - 1 : 0;
    if (present < decimals)
        plain += (present == 0 ? u"."_s : QString()) + QString(decimals - present, u'0');
    return grouped(plain);
}

QString Words::number(double value, int decimals) const
{
    QString plain = QString::number(value, 'f', decimals);
    while (plain.contains(u'.') && (plain.endsWith(u'0') || plain.endsWith(u'.')))
        plain.chop(1);
    return grouped(plain);
}

QString Words::percent(const model::Decimal &share, int decimals) const
{
    return number(share.shifted(2), decimals) + noBreakSpace + u'%';
}

QString Words::percent(double share) const
{
    const double missing = std::min(share, 1 - share) * 100;
    const int decimals = missing > 0 ? std::clamp(2 - static_cast<int>(std::floor(std::log10(missing))), 0, 12) : 0;
    const double step = std::pow(10.0, -decimals);
    double shown = std::round(share * 100 / step) * step;
    if (share < 1 && shown >= 100)
        shown = 100 - step;
    return number(shown, decimals) + noBreakSpace + u'%';
}

QString Words::duration(double seconds) const
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const std::array<std::pair<QString, qint64>, 3> parts{{
        {translate("Annex", "%1 h", "unit"), whole / 3600},
        {translate("Annex", "%1 min", "unit"), whole / 60 % 60},
        {translate("Annex", "%1 s", "unit"), whole % 60},
    }};
    QStringList shown;
    for (const auto &[unit, count] : parts) {
        if (count > 0)
            shown << withUnit(unit, grouped(QString::number(count)));
    }
    return shown.isEmpty() ? withUnit(parts[2].first, u"0"_s) : shown.join(noBreakSpace);
}

QString Words::roundedDuration(double seconds) const
{
    const double step = seconds >= 4 * 86400 ? 3600 : seconds >= 3600 ? 60 : 1;
    return duration(std::round(seconds / step) * step);
}

QString Words::hours(double hours) const
{
    const int magnitude = hours > 0 ? static_cast<int>(std::floor(std::log10(hours))) : 0;
    const int decimals = std::clamp(3 - magnitude, 0, 6);
    return withUnit(translate("Annex", "%1 h", "unit"), number(hours, decimals));
}

QString Words::date(const QDate &date) const
{
    //: Format of a date in a document, as QDate::toString reads it
    return m_locale.toString(date, translate("Annex", "d MMMM yyyy")).replace(u' ', noBreakSpace);
}

QString Words::money(model::MinorUnits amount, const model::Currency &currency) const
{
    static const QStringList withoutMinor{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s};
    const bool whole = withoutMinor.contains(currency.code);
    const model::Decimal exact(amount.units, whole ? 0 : -2);
    const int decimals = whole || amount.units % 100 == 0 ? 0 : 2;
    static const QHash<QString, QString> signs{
        {u"RUB"_s, u"₽"_s}, {u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s}};
    const QString number = this->number(exact, decimals);
    return currency.code.isEmpty() ? number : number + noBreakSpace + signs.value(currency.code, currency.code);
}

QString Words::window(const model::Window &window) const
{
    switch (window.kind) {
    case model::Window::Day:
        return translate("Annex", "calendar day");
    case model::Window::Week:
        return translate("Annex", "calendar week");
    case model::Window::Month:
        return translate("Annex", "calendar month");
    case model::Window::Quarter:
        return translate("Annex", "calendar quarter");
    case model::Window::Year:
        return translate("Annex", "calendar year");
    case model::Window::Anniversary:
        return translate("Annex", "year counted from the start of the agreement");
    case model::Window::Rolling:
        return translate("Annex", "any %n days in a row", nullptr, window.days);
    }
    return {};
}

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (number >= 0 && number < std::min<qsizetype>(9, arguments.size())) {
            text += arguments[number];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace slatelier::print
