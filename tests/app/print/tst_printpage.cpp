// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/preview.h"
#include "app/print/printpage.h"

#include "app/document/document.h"
#include "app/document/starters.h"
#include "core/model/references.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace Qt::StringLiterals;

class TestPrintPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<document::Document>();
        m_document->setUnsaved(*document::starterProject(u"home-internet"_s, model::Language::Ru));
        m_page = std::make_unique<print::PrintPage>(*m_document, nullptr);
        m_page->resize(1000, 700);
        m_page->show();
        m_preview = m_page->findChild<print::Preview *>();
        QTRY_VERIFY(m_preview->pageCount() > 1);
    }
    void cleanup() { m_page.reset(); }

    void leafsThroughByKeyboard()
    {
        QSignalSpy turned(m_preview, &print::Preview::currentPageChanged);
        QCOMPARE(m_preview->currentPage(), 0);
        QTest::keyClick(m_preview, Qt::Key_PageDown);
        QCOMPARE(m_preview->currentPage(), 1);
        QTest::keyClick(m_preview, Qt::Key_End);
        QCOMPARE(m_preview->currentPage(), m_preview->pageCount() - 1);
        QTest::keyClick(m_preview, Qt::Key_Home);
        QCOMPARE(m_preview->currentPage(), 0);
        QCOMPARE(turned.size(), 3);
    }

    void zoomKeepsThePage()
    {
        QTest::keyClick(m_preview, Qt::Key_PageDown);
        const double before = m_preview->zoom();
        QTest::keyClick(m_preview, Qt::Key_Plus);
        QVERIFY(m_preview->zoom() > before);
        QCOMPARE(m_preview->currentPage(), 1);
    }

    void followsTheProject()
    {
        const int before = m_preview->pageCount();
        QVERIFY(m_document->apply({"Remove services", {}}, [](model::Project &project) {
            auto agreement = project.agreements.at(0);
            agreement.services = {{u"tv"_s}};
            project.agreements.put(agreement);
            for (const auto &target : model::rowsOf(project.targets, &model::Target::agreement, agreement.id))
                model::removeRow(project, model::entityTypeOf<model::Target>(), target.id.text);
        }));
        QTRY_VERIFY(m_preview->pageCount() < before);
    }

    void savesWhatIsShown()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"annex.pdf"_s);
        QSignalSpy said(m_page.get(), &shared::Page::said);
        m_page->savePdf(path);
        QCOMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        m_page->savePdf(folder.filePath(u"nowhere/annex.pdf"_s));
        QCOMPARE(said.size(), 2);
        QVERIFY(said.at(1).first().toString() != said.at(0).first().toString());
    }

    void anEmptyProjectSaysWhatBelongsHere()
    {
        m_document->setUnsaved({});
        QVERIFY(!m_page->primaryAction()->isEnabled() || m_preview->pageCount() == 0);
        QVERIFY(!m_preview->isVisible());
    }

private:
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<print::PrintPage> m_page;
    print::Preview *m_preview = nullptr;
};

QTEST_MAIN(TestPrintPage)
#include "tst_printpage.moc"
