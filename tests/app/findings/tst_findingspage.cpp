// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/findings/findingmodel.h"
#include "app/findings/findingspage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace slatelier;
using namespace slatelier::findings;
using namespace Qt::StringLiterals;

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheProject();
    void filters();
    void jumpsToThePlace();

private:
    QTreeView *list() const { return m_page->findChild<QTreeView *>(); }
    void addService(const QString &name);

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<FindingsPage> m_page;
};

void TestFindingsPage::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved({});
    m_page = std::make_unique<FindingsPage>(*m_document, nullptr);
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFindingsPage::cleanup() { m_page.reset(); }

void TestFindingsPage::addService(const QString &name)
{
    m_document->apply({"Test"}, [&](model::Project &project) {
        model::Service service;
        service.id = {name};
        service.name = name;
        project.services.put(service);
    });
}

void TestFindingsPage::followsTheProject()
{
    QCOMPARE(m_page->badge(), -1); // nobody has looked yet
    QTRY_COMPARE(m_page->badge(), 0);
    QSignalSpy badge(m_page.get(), &shared::Page::badgeChanged);
    addService(u"Home internet"_s); // without owner and outcome
    QTRY_COMPARE(m_page->badge(), 2);
    QCOMPARE(list()->model()->rowCount(), 1);
    m_document->undo();
    QTRY_COMPARE(m_page->badge(), 0);
    QCOMPARE(badge.count(), 2);
    QCOMPARE(list()->model()->rowCount(), 0);
    m_document->setUnsaved({}); // another project
    QCOMPARE(m_page->badge(), -1);
    QTRY_COMPARE(m_page->badge(), 0);
}

void TestFindingsPage::filters()
{
    addService(u"Home internet"_s);
    addService(u"Television"_s);
    QTRY_COMPARE(m_page->badge(), 4);
    QVERIFY(m_page->focusFilter());
    auto *field = m_page->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"owns TELE"_s);
    const auto *model = list()->model();
    QTRY_COMPARE(model->rowCount(model->index(0, 0)), 1);
    QVERIFY(model->index(0, 0, model->index(0, 0)).data().toString().contains(u"Television"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(model->rowCount(model->index(0, 0)), 4);
}

void TestFindingsPage::jumpsToThePlace()
{
    addService(u"Home internet"_s);
    QTRY_COMPARE(m_page->badge(), 2);
    QSignalSpy jumps(m_page.get(), &shared::Page::jumpRequested);
    const auto *model = list()->model();
    list()->setFocus();
    list()->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QTest::mouseClick(m_page->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(jumps.count(), 2);
    QCOMPARE(jumps.first().first().value<model::EntityRef>().id, u"Home internet"_s);
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
