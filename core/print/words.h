// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreements.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace slatelier::print {

inline constexpr QChar noBreakSpace{u'\u00a0'};

/// Texts and numbers in the language of a document, whatever the language of the program. Units follow their number
/// after a non-breaking space.
class Words
{
public:
    explicit Words(model::Language language);

    const QLocale &locale() const { return m_locale; }

    /// The text of a source in the document's language; %n is replaced when n is given.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;
    /// The word people see for an enumerator.
    template<model::Enumeration E>
    QString name(E value) const
    {
        return translate("Enum", model::enumNames(E{}).at(static_cast<std::size_t>(value)).title);
    }

    /// All digits of an exact number, with at least so many decimals.
    QString number(const model::Decimal &value, int decimals = 0) const;
    QString number(double value, int decimals) const;
    /// A share from 0 to 1 in per cent, with all its digits: 0.9995 is "99,95 %".
    QString percent(const model::Decimal &share, int decimals = 0) const;
    /// A calculated share with three significant digits of what is missing to the whole; never rounded up to 100 %.
    QString percent(double share) const;
    /// Whole seconds in hours, minutes and seconds: "43 min 50 s", "8 h 45 min 57 s".
    QString duration(double seconds) const;
    /// A calculated length: minutes from an hour on, hours from four days on.
    QString roundedDuration(double seconds) const;
    /// Hours with at most four significant digits: "2 000 h".
    QString hours(double hours) const;
    QString date(const QDate &date) const;
    QString money(model::MinorUnits amount, const model::Currency &currency) const;
    QString window(const model::Window &window) const;
    /// A list in one line: "a, b, c".
    static QString list(const QStringList &parts) { return parts.join(QStringLiteral(", ")); }

private:
    QString grouped(const QString &plain) const;

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// Puts arguments for %1 … %9 in one pass, so that an argument that itself holds "%2" stays as it is.
QString filled(const QString &pattern, const QStringList &arguments);

} // namespace slatelier::print
