// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/agreementsteps.h"
#include "app/agreement/carriedpanel.h"
#include "app/agreement/clausepanel.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/contentsmodel.h"
#include "app/agreement/editionsmodel.h"
#include "app/agreement/editionspanel.h"
#include "app/agreement/redlinemodel.h"
#include "app/agreement/signedbar.h"
#include "app/shared/entitysteps.h"
#include "app/shared/tableview.h"
#include "tests/app/agreement/pagetest.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;
using namespace slatelier;
using agreement::RedlineModel;

class EditionsTest : public gui::PageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(m_settings); }
    void init() { open(); }
    void cleanup() { close(); }
    void signingIsAStepThatCanBeUndone();
    void signedClausesSayThatANewEditionIsNeeded();
    void redlineTellsWhatChanged();
    void redlineIsCopiedAndLeadsToTheClause();
    void anyTwoEditionsAreCompared();
    void editionIsFound();
    void carriedSaysWhatHoldsAndWhatFails();
    void carriedFollowsTheProject();

private:
    const model::EntityType &targets() const { return model::entityTypeOf<model::Target>(); }
    bool promise(int digits, int exponent)
    {
        return m_document->setField({&targets(), u"t1"_s, u"value"_s}, model::Datum(model::Decimal(digits, exponent)));
    }
    void addContract();
};

void EditionsTest::signingIsAStepThatCanBeUndone()
{
    m_page->openPart(u"editions"_s);
    auto *editions = m_page->editions();
    QAbstractItemModelTester tester(editions->editions(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = m_document->project();
    QVERIFY(editions->signAction()->isEnabled());
    QVERIFY(!editions->startAction()->isEnabled());
    editions->signAction()->trigger();
    QCOMPARE(m_document->project().editions.size(), 1);
    QCOMPARE(m_document->project().agreements.at(0).state, model::AgreementState::Signed);
    QCOMPARE(m_document->project().editions.at(0).signedAt->zone.name, u"Europe/Moscow"_s);
    QVERIFY(!editions->signAction()->isEnabled());
    QVERIFY(editions->startAction()->isEnabled());
    QVERIFY(m_page->signedBar()->isVisible());
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->project(), before);
    QVERIFY(!m_page->signedBar()->isVisible());
}

void EditionsTest::signedClausesSayThatANewEditionIsNeeded()
{
    QVERIFY(agreement::signEdition(*m_document, {u"sla"_s}));
    QVERIFY(m_page->signedBar()->sentence().contains(u"Edition 1 is signed"_s));
    QVERIFY(!promise(995, -3));
    QVERIFY2(m_page->signedBar()->sentence().contains(u"Start a new edition"_s),
             qPrintable(m_page->signedBar()->sentence()));
    auto *start = m_page->signedBar()->findChild<QPushButton *>();
    QVERIFY(start && start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(m_document->project().agreements.at(0).edition, 2);
    QCOMPARE(m_document->project().agreements.at(0).state, model::AgreementState::Draft);
    QVERIFY(!m_page->signedBar()->isVisible());
    QVERIFY(promise(995, -3));
}

void EditionsTest::redlineTellsWhatChanged()
{
    QVERIFY(agreement::signEdition(*m_document, {u"sla"_s}) && agreement::startEdition(*m_document, {u"sla"_s}));
    m_page->openPart(u"editions"_s);
    auto *redline = m_page->editions()->redline();
    QAbstractItemModelTester tester(redline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_page->editions()->summary()->text(), u"Both say the same."_s);
    QVERIFY(promise(995, -3));
    QVERIFY(shared::removeRows(*m_document, model::entityTypeOf<model::Right>(), {u"right"_s}));
    m_document->apply({"Add"}, [](model::Project &project) {
        project.textClauses.put({{u"new"_s}, {u"sla"_s}, u"Courtesy"_s, u"Both sides are polite."_s});
    });
    QTRY_COMPARE(redline->rowCount(), 3);
    QHash<QString, int> rows;
    for (int row = 0; row < 3; ++row)
        rows.insert(redline->index(row, RedlineModel::Mark).data().toString(), row);
    const auto cell = [&](const QString &mark, RedlineModel::Column column) {
        return plain(redline->index(rows.value(mark, -1), column).data().toString());
    };
    QVERIFY2(cell(u"± Changed"_s, RedlineModel::Clause).endsWith(u"\nValue"_s),
             qPrintable(cell(u"± Changed"_s, RedlineModel::Clause)));
    QCOMPARE(cell(u"± Changed"_s, RedlineModel::Before), u"99.9 %"_s);
    QCOMPARE(cell(u"± Changed"_s, RedlineModel::After), u"99.5 %"_s);
    QVERIFY(cell(u"− Removed"_s, RedlineModel::Before).contains(u"See the records"_s));
    QCOMPARE(cell(u"− Removed"_s, RedlineModel::After), QString());
    QVERIFY(cell(u"+ Added"_s, RedlineModel::After).contains(u"Both sides are polite."_s));
    const auto struck =
        redline->index(rows.value(u"− Removed"_s), RedlineModel::Before).data(Qt::FontRole).value<QFont>();
    QVERIFY(struck.strikeOut());
}

void EditionsTest::redlineIsCopiedAndLeadsToTheClause()
{
    QVERIFY(agreement::signEdition(*m_document, {u"sla"_s}) && agreement::startEdition(*m_document, {u"sla"_s}) &&
            promise(995, -3));
    m_page->openPart(u"editions"_s);
    auto *changes = m_page->editions()->changes();
    QTRY_COMPARE(m_page->editions()->redline()->rowCount(), 1);
    changes->setFocus();
    changes->selectRowAt(0);
    changes->copySelection();
    QVERIFY2(plain(QGuiApplication::clipboard()->text()).contains(u"99.9 %\t99.5 %"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QSignalSpy jumped(m_page.get(), &shared::Page::jumpRequested);
    QTest::keyClick(changes, Qt::Key_Return);
    QCOMPARE(jumped.size(), 1);
    const auto place = jumped.first().first().value<model::EntityRef>();
    QCOMPARE(place.id, u"t1"_s);
    QCOMPARE(place.field, u"value"_s);
}

void EditionsTest::anyTwoEditionsAreCompared()
{
    const model::Id<model::Agreement> sla{u"sla"_s};
    QVERIFY(agreement::signEdition(*m_document, sla) && agreement::startEdition(*m_document, sla) && promise(995, -3));
    QVERIFY(agreement::signEdition(*m_document, sla) && agreement::startEdition(*m_document, sla) && promise(99, -2));
    m_page->openPart(u"editions"_s);
    auto *editions = m_page->editions();
    QCOMPARE(editions->editions()->rowCount(), 3);
    const auto after = [&] { return plain(editions->redline()->index(0, RedlineModel::After).data().toString()); };
    const auto before = [&] { return plain(editions->redline()->index(0, RedlineModel::Before).data().toString()); };
    QTRY_COMPARE(after(), u"99 %"_s);
    QCOMPARE(before(), u"99.5 %"_s);
    QCOMPARE(editions->older()->count(), 3);
    editions->older()->setCurrentIndex(2); // the first edition against the draft
    Q_EMIT editions->older()->activated(2);
    QTRY_COMPARE(before(), u"99.9 %"_s);
    QCOMPARE(after(), u"99 %"_s);
    editions->list()->selectRowAt(1); // the second edition against the first
    QTRY_COMPARE(after(), u"99.5 %"_s);
    QCOMPARE(before(), u"99.9 %"_s);
}

void EditionsTest::editionIsFound()
{
    QVERIFY(agreement::signEdition(*m_document, {u"sla"_s}));
    const auto id = m_document->project().editions.at(0).id.text;
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Edition>(), id, {}}));
    QCOMPARE(m_page->contents()->current(), u"editions"_s);
    QCOMPARE(m_page->chosen().id, id);
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Agreement>(), u"sla"_s, u"state"_s}));
    QCOMPARE(m_page->contents()->current(), u"editions"_s);
}

// A supplier that is only just at 99 % cannot carry 99.9 %.
void EditionsTest::addContract()
{
    m_document->apply({"Add a contract"}, [](model::Project &project) {
        model::Agreement contract;
        contract.id = {u"uc"_s};
        contract.number = u"UC-1"_s;
        contract.title = u"Backbone"_s;
        contract.type = model::AgreementType::Uc;
        contract.state = model::AgreementState::Signed;
        contract.parent = model::Id<model::Agreement>{u"sla"_s};
        project.agreements.put(contract);
        auto component = *project.components.find({u"line"_s});
        component.coveredBy = contract.id;
        project.components.put(component);
        model::Target target;
        target.id = {u"uct"_s};
        target.agreement = contract.id;
        target.component = component.id;
        target.metric = model::Id<model::Metric>{u"availability"_s};
        target.value = model::Decimal(99, -2);
        project.targets.put(target);
    });
}

void EditionsTest::carriedSaysWhatHoldsAndWhatFails()
{
    addContract();
    m_page->openPart(u"carried"_s);
    auto *carried = m_page->carried();
    QTRY_VERIFY2(carried->text().contains(u"✗ Fails"_s), qPrintable(carried->text()));
    const auto text = plain(carried->text());
    QVERIFY2(text.contains(u"Backbone"_s) || text.contains(u"UC-1"_s), qPrintable(text));
    const auto parts = m_page->contents()->model();
    const auto attention = parts->match(parts->index(0, 0), agreement::ContentsModel::KeyRole, u"carried"_s)
                               .first()
                               .data(agreement::ContentsModel::AttentionRole);
    QVERIFY(attention.toInt() > 0);
    QSignalSpy jumped(m_page.get(), &shared::Page::jumpRequested);
    carried->browser()->setFocus();
    QTest::keyClick(carried->browser(), Qt::Key_Tab); // the first link of the first path
    QTest::keyClick(carried->browser(), Qt::Key_Return);
    QCOMPARE(jumped.size(), 1);
    QVERIFY(jumped.first().first().value<model::EntityRef>().type);
}

void EditionsTest::carriedFollowsTheProject()
{
    addContract();
    m_page->openPart(u"carried"_s);
    auto *carried = m_page->carried();
    QTRY_VERIFY2(carried->text().contains(u"✗ Fails  With every covered part"_s), qPrintable(carried->text()));
    QVERIFY(promise(9, -1));
    QTRY_VERIFY2(carried->text().contains(u"✓ Holds  With every covered part"_s), qPrintable(carried->text()));
}

QTEST_MAIN(EditionsTest)
#include "tst_editionspanel.moc"
