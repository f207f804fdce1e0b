// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace slatelier::shell {

/// The language of the window: translators of our texts and of Qt's own, and the locale that writes numbers and dates.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// "ru", "en", or "" for that of the desktop. Every widget gets a LanguageChange.
    void choose(const QString &language);
    /// The language spoken now: "ru" or "en".
    QString spoken() const { return m_spoken; }

private:
    void install(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    const QLocale m_desktop = QLocale::system();
    QString m_spoken;
};

} // namespace slatelier::shell
