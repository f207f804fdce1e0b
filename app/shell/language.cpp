// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::choose(const QString &language)
{
    const auto wanted = language.isEmpty() ? m_desktop.name().left(2) : language;
    m_spoken = wanted == u"ru" ? u"ru"_s : u"en"_s;
    // A desktop in the same language keeps its own country's way of writing numbers and dates.
    const QLocale spoken(m_spoken);
    QLocale::setDefault(m_desktop.language() == spoken.language() ? m_desktop : spoken);

    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    install(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"slatelier_"_s + m_spoken, u":/i18n"_s);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace slatelier::shell
