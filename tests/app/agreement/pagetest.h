// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/agreementpage.h"
#include "app/document/document.h"
#include "tests/app/agreement/clausesample.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace slatelier::gui {

/// The agreement page of the sample with one clause of each kind, shown and active.
class PageTest : public QObject
{
protected:
    static QString plain(QString text) { return text.replace(QChar(u'\u00a0'), QChar(u' ')); }

    QTemporaryDir m_settings;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<agreement::AgreementPage> m_page;

    static void prepare(const QTemporaryDir &settings)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("slatelier-test"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void open()
    {
        m_document = std::make_unique<document::Document>();
        m_document->setUnsaved(clauseProject());
        m_page = std::make_unique<agreement::AgreementPage>(*m_document);
        m_page->resize(1080, 720);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_document.reset();
    }
};

} // namespace slatelier::gui
