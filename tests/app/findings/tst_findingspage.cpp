// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/findings/findingmodel.h"
#include "app/findings/findingspage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QToolButton>
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
    void groupsByRuleAndPlace();
    void hidesKinds();
    void acceptsWithAReason();
    void acceptsAWholeGroup();
    void mendsInOneStep();
    void speaksOtherLanguages();
    void thousandsStayFluid();

private:
    QAction *action(const char *name) const { return m_page->findChild<QAction *>(QString::fromLatin1(name)); }
    void type(const QString &text, Qt::Key key);
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
    action("go")->trigger();
    QCOMPARE(jumps.count(), 2);
    QCOMPARE(jumps.first().first().value<model::EntityRef>().id, u"Home internet"_s);
}

void TestFindingsPage::type(const QString &text, Qt::Key key)
{
    auto *field = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, key);
}

void TestFindingsPage::groupsByRuleAndPlace()
{
    addService(u"Home internet"_s);
    addService(u"Television"_s);
    QTRY_COMPARE(m_page->badge(), 4);
    auto *grouping = m_page->findChild<QComboBox *>();
    const auto *model = list()->model();
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString();
        return all;
    };
    QTest::keyClick(grouping, Qt::Key_Down);
    QCOMPARE(titles(), (QStringList{u"Services without an owner: 2"_s, u"Services without an outcome: 2"_s}));
    QTest::keyClick(grouping, Qt::Key_Down);
    QCOMPARE(titles(), (QStringList{u"Service: Home internet: 2"_s, u"Service: Television: 2"_s}));
    QVERIFY(list()->isExpanded(model->index(1, 0)));
    QTest::keyClick(grouping, Qt::Key_Home);
    QCOMPARE(model->rowCount(), 1);
}

void TestFindingsPage::hidesKinds()
{
    addService(u"Home internet"_s);
    QTRY_COMPARE(m_page->badge(), 2);
    auto *warnings = m_page->findChild<QToolButton *>(u"warnings"_s);
    QCOMPARE(warnings->text(), u"2 warning(s)"_s);
    QVERIFY(!m_page->findChild<QToolButton *>(u"accepted"_s)->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 0); // the key presses the button for a moment
    QCOMPARE(m_page->badge(), 2); // out of sight, not out of the count
    QTest::keyClick(warnings, Qt::Key_Space);
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestFindingsPage::acceptsWithAReason()
{
    addService(u"Home internet"_s);
    QTRY_COMPARE(m_page->badge(), 2);
    const auto *model = list()->model();
    list()->setFocus();
    list()->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    QTest::keyClick(list(), Qt::Key_R, Qt::ControlModifier);
    type(u"   "_s, Qt::Key_Return); // no reason is none
    QCOMPARE(m_page->badge(), 2);
    type(u"The owner is named next week"_s, Qt::Key_Return);
    QTRY_COMPARE(m_page->badge(), 1);
    QCOMPARE(m_document->project().acceptedFindings.size(), 1);
    const auto &row = m_document->project().acceptedFindings.at(0);
    QCOMPARE(row.rule, u"service-without-owner"_s);
    QCOMPARE(row.reason, u"The owner is named next week"_s);
    QCOMPARE(row.date, QDate::currentDate());
    QCOMPARE(model->rowCount(), 2);
    list()->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
    QVERIFY(action("take-back")->isVisible() && !action("accept")->isVisible());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().endsWith(u": The owner is named next week"_s);
    }));
    action("take-back")->trigger();
    QTRY_COMPARE(m_page->badge(), 2);
    m_document->undo();
    QTRY_COMPARE(m_page->badge(), 1);
    m_document->undo();
    QTRY_COMPARE(m_page->badge(), 2);
}

void TestFindingsPage::acceptsAWholeGroup()
{
    addService(u"Home internet"_s);
    addService(u"Television"_s);
    QTRY_COMPARE(m_page->badge(), 4);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_R, Qt::ControlModifier);
    type(u"A draft"_s, Qt::Key_Return);
    QTRY_COMPARE(m_page->badge(), 0);
    QCOMPARE(m_document->project().acceptedFindings.size(), 4);
    m_document->undo(); // one step
    QTRY_COMPARE(m_page->badge(), 4);
}

void TestFindingsPage::mendsInOneStep()
{
    m_document->apply({"Test"}, [](model::Project &project) {
        model::Calendar calendar;
        calendar.id = {u"days"_s};
        calendar.name = u"Days"_s;
        calendar.weekly = {{{model::Weekday::Monday}, {540}, {1080}}, {{}, {0}, {60}}};
        project.calendars.put(calendar);
    });
    QTRY_COMPARE(m_page->badge(), 1);
    const auto *model = list()->model();
    list()->setFocus();
    list()->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    QVERIFY(action("mend")->isVisible());
    QCOMPARE(action("mend")->text(), u"Remove periods without days"_s);
    QTest::keyClick(list(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_document->project().calendars.at(0).weekly.size(), 1);
    QTRY_COMPARE(m_page->badge(), 0);
    m_document->undo();
    QTRY_COMPARE(m_page->badge(), 1);
}

void TestFindingsPage::speaksOtherLanguages()
{
    addService(u"Home internet"_s);
    QTRY_COMPARE(m_page->badge(), 2);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &event);
    QTRY_COMPARE(list()->model()->rowCount(list()->model()->index(0, 0)), 2);
}

void TestFindingsPage::thousandsStayFluid()
{
    m_document->apply({"Test"}, [](model::Project &project) {
        for (int i = 0; i < 2000; ++i) {
            model::Service service;
            service.id = {u"s%1"_s.arg(i)};
            service.name = u"Service %1"_s.arg(i);
            project.services.put(service);
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_page->badge(), 4000, 20000);
    auto *grouping = m_page->findChild<QComboBox *>();
    QElapsedTimer timer;
    qint64 longest = 0;
    const auto measured = [&](auto &&act) {
        timer.start();
        act();
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    };
    for (int index : {1, 2, 0})
        measured([&] { grouping->setCurrentIndex(index); });
    m_page->focusFilter();
    for (const auto letter : u"Service 7"_s) {
        measured([&] { QTest::keyClicks(m_page->findChild<QLineEdit *>(), QString(letter)); });
        QTest::qWait(80); // the pause after which the filter works
        measured([] {});
    }
    QVERIFY2(longest < 1500, qPrintable(QString::number(longest))); // in a debug build under load; figures in the report
    qInfo("longest pause with 4000 findings: %lld ms", longest);
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
