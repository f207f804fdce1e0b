// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogpage.h"
#include "app/catalog/servicedetails.h"
#include "app/catalog/servicespane.h"
#include "app/catalog/servicetree.h"
#include "app/document/document.h"
#include "app/shared/entitybrowser.h"
#include "app/shared/filterfield.h"
#include "app/shared/maintenanceedit.h"
#include "app/shared/valueedit.h"
#include "tests/gui/sampleproject.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace slatelier;

class CatalogPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsServiceByKeyboard();
    void renamesAndUndoes();
    void filtersAndFindsAgain();
    void dragsServiceToAnotherFamily();
    void ordersServicesByDraggingAndByKeys();
    void editsPassport();
    void emptyNameIsSaidInPlace();
    void pastesRowsOfASpreadsheet();
    void cellThatDoesNotFitChangesNothing();
    void copiesWhatItShows();
    void removesSeveralAndBringsThemBack();
    void duplicatesWithWhatLivesInside();
    void revealsAStepOfAScript();
    void revealsParty();
    void plannedWorkIsEdited();
    void anotherProjectIsShownUnfolded();
    void firstServiceComesFromTheEmptyPage();

private:
    void type(const QString &text);
    QWidget *editorIn(QAbstractItemView *view) const;
    QStringList servicesOf(const QString &family) const;

    QTemporaryDir m_settings;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<catalog::CatalogPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_treeTester, m_tableTester;
};

void CatalogPageTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"slatelier-test"_s);
}

void CatalogPageTest::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(gui::sampleProject());
    m_page = std::make_unique<catalog::CatalogPage>(*m_document);
    m_page->resize(1080, 720);
    m_page->show();
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_treeTester = std::make_unique<QAbstractItemModelTester>(m_page->services()->tree(), Mode::QtTest);
    m_tableTester = std::make_unique<QAbstractItemModelTester>(m_page->table()->view()->model(), Mode::QtTest);
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void CatalogPageTest::cleanup()
{
    m_treeTester.reset();
    m_tableTester.reset();
    m_page.reset();
    m_document.reset();
}

void CatalogPageTest::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QWidget *CatalogPageTest::editorIn(QAbstractItemView *view) const
{
    auto *focus = QApplication::focusWidget();
    return focus && view->viewport()->isAncestorOf(focus) ? focus : nullptr;
}

QStringList CatalogPageTest::servicesOf(const QString &family) const
{
    QStringList ids;
    for (const auto &service : m_document->project().services) {
        if (service.family && service.family->text == family)
            ids.append(service.id.text);
    }
    return ids;
}

void CatalogPageTest::addsServiceByKeyboard()
{
    auto *view = m_page->services()->view();
    QVERIFY(m_page->services()->select(u"internet"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Insert);
    QTRY_VERIFY(editorIn(view));
    type(u"Static address"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_document->project().services.size(), 4);
    const auto &added = m_document->project().services.at(1); // stands after the one it was added at
    QTRY_COMPARE(m_document->project().services.at(1).name, u"Static address"_s);
    QCOMPARE(added.family->text, u"access"_s);
    QCOMPARE(m_page->services()->currentId(), added.id.text);
}

void CatalogPageTest::renamesAndUndoes()
{
    auto *view = m_page->services()->view();
    QVERIFY(m_page->services()->select(u"tv"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QTRY_VERIFY(editorIn(view));
    type(u"Digital television"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_document->project().services.find({u"tv"_s})->name, u"Digital television"_s);
    QCOMPARE(m_page->services()->tree()->indexOf(u"tv"_s).data().toString(), u"A2 Digital television"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(m_page->services()->tree()->indexOf(u"tv"_s).data().toString(), u"A2 Television"_s);
    QCOMPARE(m_page->services()->currentId(), u"tv"_s);
}

void CatalogPageTest::filtersAndFindsAgain()
{
    auto *filter = m_page->services()->filter();
    auto *tree = m_page->services()->tree();
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(filter, u"home help"_s);
    QTRY_COMPARE(tree->shownServices(), 1);
    QCOMPARE(m_page->services()->currentId(), u"help"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(tree->shownServices(), 3);
    // A family's name brings all of its services.
    QTest::keyClicks(filter, u"access"_s);
    QTRY_COMPARE(tree->shownServices(), 2);
    // What a filter hides is shown when somebody goes there.
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Service>(), u"help"_s, {}}));
    QCOMPARE(m_page->services()->currentId(), u"help"_s);
}

void CatalogPageTest::dragsServiceToAnotherFamily()
{
    auto *tree = m_page->services()->tree();
    const std::unique_ptr<QMimeData> dragged(tree->mimeData({tree->indexOf(u"tv"_s), tree->indexOf(u"internet"_s)}));
    QVERIFY(tree->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, tree->indexOf(u"support"_s)));
    QCOMPARE(servicesOf(u"support"_s), QStringList({u"help"_s, u"tv"_s, u"internet"_s}));
    QVERIFY(m_document->undo());
    QCOMPARE(servicesOf(u"access"_s), QStringList({u"internet"_s, u"tv"_s}));
    QCOMPARE(tree->rowCount(tree->indexOf(u"access"_s)), 2);
}

void CatalogPageTest::ordersServicesByDraggingAndByKeys()
{
    auto *tree = m_page->services()->tree();
    const std::unique_ptr<QMimeData> dragged(tree->mimeData({tree->indexOf(u"tv"_s)}));
    QVERIFY(tree->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, tree->indexOf(u"access"_s)));
    QCOMPARE(servicesOf(u"access"_s), QStringList({u"tv"_s, u"internet"_s}));
    m_page->services()->select(u"tv"_s);
    m_page->services()->view()->setFocus();
    QTest::keyClick(m_page->services()->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(servicesOf(u"access"_s), QStringList({u"internet"_s, u"tv"_s}));
    const std::unique_ptr<QMimeData> family(tree->mimeData({tree->indexOf(u"support"_s)}));
    QVERIFY(tree->dropMimeData(family.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(m_document->project().families.at(0).id.text, u"support"_s);
    QCOMPARE(tree->index(0, 0).data().toString(), u"S Support"_s);
}

void CatalogPageTest::editsPassport()
{
    QVERIFY(m_page->services()->select(u"internet"_s));
    auto *form = m_page->details()->passport();
    auto *outcome = qobject_cast<QPlainTextEdit *>(form->editor(u"outcome"_s));
    auto *price = qobject_cast<QLineEdit *>(form->editor(u"price_minor"_s));
    QVERIFY(outcome && price);
    outcome->setFocus();
    QTest::keyClicks(outcome, u"Films without waiting"_s);
    price->setFocus();
    QCOMPARE(m_document->project().services.find({u"internet"_s})->outcome, u"Films without waiting"_s);
    price->selectAll();
    QTest::keyClicks(price, u"1 500,50"_s);
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(m_document->project().services.find({u"internet"_s})->price->units, 150050);
    // What changes elsewhere is shown here.
    m_document->undo();
    m_document->undo();
    QCOMPARE(outcome->toPlainText(), QString());
    QCOMPARE(price->text(), QString());
}

void CatalogPageTest::emptyNameIsSaidInPlace()
{
    QVERIFY(m_page->services()->select(u"internet"_s));
    auto *name = qobject_cast<shared::ValueEdit *>(m_page->details()->passport()->editor(u"name"_s));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->problem().isEmpty());
    QVERIFY(!m_document->canUndo());
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"Internet access"_s);
}

void CatalogPageTest::pastesRowsOfASpreadsheet()
{
    auto *table = m_page->table();
    m_page->tabs()->setCurrentIndex(1);
    QGuiApplication::clipboard()->setText(u"B1\tMail\tSupport\tLetters arrive\tSupporting service\n"
                                          "B2\tSites\tAccess\n"_s);
    table->view()->clearSelection();
    table->view()->setFocus();
    QTest::keyClick(table->view(), Qt::Key_V, Qt::ControlModifier);
    const auto &services = m_document->project().services;
    QCOMPARE(services.size(), 5);
    QCOMPARE(services.at(3).name, u"Mail"_s);
    QCOMPARE(services.at(3).family->text, u"support"_s);
    QCOMPARE(services.at(3).kind, model::ServiceKind::Supporting);
    QCOMPARE(services.at(4).code, u"B2"_s);
    QVERIFY(m_document->undo()); // one step
    QCOMPARE(m_document->project().services.size(), 3);
    // On a selected cell the text goes over what is there.
    table->view()->selectionModel()->setCurrentIndex(table->view()->model()->index(1, 1),
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QGuiApplication::clipboard()->setText(u"Cable television"_s);
    QTest::keyClick(table->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->project().services.find({u"tv"_s})->name, u"Cable television"_s);
}

void CatalogPageTest::cellThatDoesNotFitChangesNothing()
{
    QSignalSpy said(m_page.get(), &shared::Page::said);
    auto *table = m_page->table();
    table->view()->clearSelection();
    QGuiApplication::clipboard()->setText(u"B1\tMail\nB2\tSites\tNo such family\n"_s);
    table->view()->pasteClipboard();
    QCOMPARE(m_document->project().services.size(), 3);
    QVERIFY(!m_document->canUndo());
    QCOMPARE(said.size(), 1);
    const auto sentence = said.first().first().toString();
    QVERIFY2(sentence.contains(u"Line 2"_s) && sentence.contains(u"No such family"_s), qPrintable(sentence));
}

void CatalogPageTest::copiesWhatItShows()
{
    auto *table = m_page->table();
    m_page->tabs()->setCurrentIndex(1);
    table->select(u"internet"_s);
    table->view()->copySelection();
    const auto rows = shared::rowsOf(QGuiApplication::clipboard()->text());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first(3), QStringList({u"A1"_s, u"Internet access"_s, u"A Access"_s}));
}

void CatalogPageTest::removesSeveralAndBringsThemBack()
{
    const auto before = m_document->project();
    auto *view = m_page->services()->view();
    m_page->services()->select(u"internet"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_document->project().services.size(), 1);
    QVERIFY(m_document->project().functions.isEmpty());
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->project(), before);
}

void CatalogPageTest::duplicatesWithWhatLivesInside()
{
    auto *view = m_page->services()->view();
    m_page->services()->select(u"internet"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    const auto &project = m_document->project();
    QCOMPARE(project.services.size(), 4);
    QCOMPARE(project.services.at(1).name, u"Internet access (copy)"_s);
    QCOMPARE(project.functions.size(), 2);
    QCOMPARE(project.scriptSteps.size(), 2);
    QVERIFY(project.scriptSteps.at(1).situation != project.scriptSteps.at(0).situation);
    QCOMPARE(m_page->services()->currentId(), project.services.at(1).id.text);
}

void CatalogPageTest::revealsAStepOfAScript()
{
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::ScriptStep>(), u"st1"_s, {}}));
    QCOMPARE(m_page->services()->currentId(), u"internet"_s);
    QCOMPARE(m_page->details()->steps()->currentId(), u"st1"_s);
    QVERIFY(!m_page->reveal({&model::entityTypeOf<model::Metric>(), u"mtrs"_s, {}}));
}

void CatalogPageTest::revealsParty()
{
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Party>(), u"home"_s, {}}));
    QCOMPARE(m_page->browser(u"parties"_s)->form()->id(), u"home"_s);
    QCOMPARE(m_page->tabs()->tabText(m_page->tabs()->currentIndex()), u"Parties"_s);
}

void CatalogPageTest::plannedWorkIsEdited()
{
    auto *edit = m_page->details()->maintenance();
    const auto work = [this] { return m_document->project().services.find({m_page->services()->currentId()})->maintenance; };
    QPushButton *add = nullptr;
    for (auto *button : edit->findChildren<QPushButton *>()) {
        if (button->text() == u"Add planned work"_s)
            add = button;
    }
    QVERIFY(add);
    add->click();
    QCOMPARE(work().size(), 1);
    auto *row = edit->findChild<shared::MaintenanceRow *>();
    const auto type = [row](const QString &field, const QString &text) {
        for (auto *line : row->findChildren<QLineEdit *>()) {
            if (line->accessibleName() != field)
                continue;
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    };
    type(u"Announced at least so long before"_s, u"72 h"_s);
    type(u"At most"_s, u"4 h"_s);
    type(u"Never on dates"_s, u"24.12.2026 00:00 - 11.01.2027 00:00"_s);
    QCOMPARE(work().first().notice, std::chrono::seconds(259'200));
    QCOMPARE(work().first().most, std::chrono::seconds(14'400));
    QCOMPARE(work().first().mostWindow, model::Window());
    QCOMPARE(work().first().forbiddenDates, (QList<model::MaintenanceDates>{{u"2026-12-24T00:00"_s, u"2027-01-11T00:00"_s}}));
    type(u"Never on dates"_s, u"Christmas"_s);
    QCOMPARE(work().first().forbiddenDates.size(), 1); // what cannot be read changes nothing
    QVERIFY(m_document->undo());
    QVERIFY(work().first().forbiddenDates.isEmpty());
}

void CatalogPageTest::anotherProjectIsShownUnfolded()
{
    m_document->setUnsaved({});
    m_document->setUnsaved(gui::sampleProject());
    auto *services = m_page->services();
    QVERIFY(services->view()->isExpanded(services->tree()->indexOf(u"support"_s)));
    QCOMPARE(services->currentId(), u"internet"_s);
    QCOMPARE(m_page->details()->passport()->id(), u"internet"_s);
}

void CatalogPageTest::firstServiceComesFromTheEmptyPage()
{
    m_document->setUnsaved({});
    QPushButton *add = nullptr;
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == m_page->primaryAction()->text())
            add = button;
    }
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_document->project().services.size(), 1);
    QTRY_VERIFY(editorIn(m_page->services()->view()));
}

QTEST_MAIN(CatalogPageTest)
#include "tst_catalogpage.moc"
