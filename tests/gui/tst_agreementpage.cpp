// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/agreementpage.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/targetspanel.h"
#include "app/document/document.h"
#include "app/metric/metricpage.h"
#include "app/shared/entitybrowser.h"
#include "app/shared/filterfield.h"
#include "tests/gui/sampleproject.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

using namespace Qt::StringLiterals;
using namespace slatelier;

class AgreementPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void lineSaysWhatATargetAllowsAndWhatIsCalculated();
    void lineLivesWhileTyping();
    void tableShowsMeaningAndFollowsComponents();
    void addsTargetByKeyboard();
    void dutiesMoveByKeys();
    void termsAreEdited();
    void printIsAskedFor();
    void revealsTargetAndField();
    void firstAgreementComesFromTheEmptyPage();
    void metricIsAddedAndFound();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<agreement::AgreementPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AgreementPageTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"slatelier-test"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void AgreementPageTest::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(gui::sampleProject());
    m_page = std::make_unique<agreement::AgreementPage>(*m_document);
    m_page->resize(1080, 720);
    m_page->show();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_page->targets()->table()->view()->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AgreementPageTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_document.reset();
}

void AgreementPageTest::lineSaysWhatATargetAllowsAndWhatIsCalculated()
{
    auto *targets = m_page->targets();
    QVERIFY(targets->table()->select(u"t1"_s));
    QTRY_VERIFY(targets->meaning().contains(u"in the long run"_s));
    const auto meaning = targets->meaning().replace(QChar(u'\u00a0'), u' ');
    QVERIFY2(meaning.contains(u"allows 43 min 50 s a month"_s), qPrintable(meaning));
    // 8000/8004 × 12000/12008 = 0.99883…: two components in series
    QVERIFY2(meaning.contains(u"99.883 %"_s), qPrintable(meaning));
    QVERIFY2(meaning.contains(u"One failure breaks this promise"_s), qPrintable(meaning));
    QVERIFY2(meaning.contains(u"730 h"_s) || meaning.contains(u"30 d"_s), qPrintable(meaning)); // of agreed time
    QVERIFY2(meaning.contains(u"longest single failure it survives lasts 43 min 50 s"_s), qPrintable(meaning));
}

void AgreementPageTest::lineLivesWhileTyping()
{
    auto *targets = m_page->targets();
    QVERIFY(targets->table()->select(u"t1"_s));
    auto *value = qobject_cast<QLineEdit *>(targets->form()->editor(u"value"_s));
    QVERIFY(value);
    QCOMPARE(value->text(), u"99.9"_s);
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"99.5"_s);
    QVERIFY2(targets->meaning().contains(u"3\u00a0h 39\u00a0min"_s), qPrintable(targets->meaning()));
    QCOMPARE(m_document->project().targets.find({u"t1"_s})->value, model::Decimal(999, -3)); // not yet
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(m_document->project().targets.find({u"t1"_s})->value, model::Decimal(995, -3));
    m_document->undo();
    QCOMPARE(value->text(), u"99.9"_s);
}

void AgreementPageTest::tableShowsMeaningAndFollowsComponents()
{
    auto *model = m_page->targets()->table()->model();
    const auto cell = [&] { return model->index(0, model->columnCount() - 1).data().toString(); };
    QTRY_VERIFY2(cell().contains(u"calculated"_s), qPrintable(cell()));
    QVERIFY(cell().contains(u"breaks it"_s));
    const auto &components = model::entityTypeOf<model::Component>();
    QVERIFY(m_document->setField({&components, u"router"_s, u"mtrs_hours"_s}, model::Datum(model::Decimal(1, -1))));
    QVERIFY(m_document->setField({&components, u"line"_s, u"mtrs_hours"_s}, model::Datum(model::Decimal(1, -1))));
    QTRY_VERIFY2(cell().contains(u"keeps it"_s), qPrintable(cell()));
}

void AgreementPageTest::addsTargetByKeyboard()
{
    auto *table = m_page->targets()->table();
    table->select(u"t2"_s);
    table->view()->setFocus();
    QTest::keyClick(table->view(), Qt::Key_Insert);
    QCOMPARE(m_document->project().targets.size(), 3);
    const auto *added = m_document->project().targets.find({table->currentId()});
    QVERIFY(added);
    QCOMPARE(added->agreement.text, u"sla"_s);
    QCOMPARE(added->service->text, u"internet"_s);
    QVERIFY(m_page->targets()->meaning().contains(u"Choose a metric"_s));
    QVERIFY(m_document->undo());
    QCOMPARE(table->model()->rowCount(), 2);
}

void AgreementPageTest::dutiesMoveByKeys()
{
    m_page->openPart(u"duties"_s);
    auto *duties = m_page->clauses(u"duties"_s)->table();
    duties->addRow();
    QTest::keyClicks(QApplication::focusWidget(), u"Tell about works"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_document->project().duties.at(1).action, u"Tell about works"_s);
    QTRY_VERIFY(duties->view()->hasFocus());
    QTest::keyClick(duties->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_document->project().duties.at(0).action, u"Tell about works"_s);
    QCOMPARE(m_document->undoText().isEmpty(), false);
}

void AgreementPageTest::termsAreEdited()
{
    m_page->openPart(u"terms"_s);
    auto *terms = m_page->terms();
    auto *start = qobject_cast<QLineEdit *>(terms->editor(u"start"_s));
    start->setFocus();
    QTest::keyClicks(start, u"01.02.2027"_s);
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(m_document->project().agreements.at(0).start, QDate(2027, 2, 1));
    auto *zone = qobject_cast<QLineEdit *>(terms->editor(u"zone"_s));
    zone->setFocus();
    QTest::keyClicks(zone, u"Moskow"_s);
    QTest::keyClick(zone, Qt::Key_Return);
    QCOMPARE(m_document->project().agreements.at(0).zone.name, QString());
    QVERIFY(zone->property("wrong").toBool());
    auto *customer = qobject_cast<QComboBox *>(terms->editor(u"customer"_s));
    customer->setFocus();
    customer->lineEdit()->selectAll();
    QTest::keyClicks(customer->lineEdit(), u"ISP Provider Ltd"_s);
    QTest::keyClick(customer->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_document->project().agreements.at(0).customer->text, u"isp"_s);
}

void AgreementPageTest::printIsAskedFor()
{
    QSignalSpy asked(m_page.get(), &shared::Page::actionRequested);
    m_page->primaryAction()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"print-annex"_s);
}

void AgreementPageTest::revealsTargetAndField()
{
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Target>(), u"t2"_s, u"value"_s}));
    QCOMPARE(m_page->targets()->table()->currentId(), u"t2"_s);
    QVERIFY(m_page->targets()->form()->editor(u"value"_s)->hasFocus());
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Duty>(), u"d1"_s, {}}));
    QCOMPARE(m_page->contents()->current(), u"duties"_s);
    QVERIFY(!m_page->reveal({&model::entityTypeOf<model::Duty>(), u"gone"_s, {}}));
}

void AgreementPageTest::firstAgreementComesFromTheEmptyPage()
{
    m_document->setUnsaved({});
    QPushButton *add = nullptr;
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Add agreement"_s)
            add = button;
    }
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_document->project().agreements.size(), 1);
    QCOMPARE(m_page->list()->currentId(), m_document->project().agreements.at(0).id.text);
}

void AgreementPageTest::metricIsAddedAndFound()
{
    metric::MetricPage page(*m_document);
    page.show();
    QAbstractItemModelTester tester(page.browser()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.primaryAction()->trigger();
    QCOMPARE(m_document->project().metrics.size(), 3);
    QVERIFY(page.reveal({&model::entityTypeOf<model::Metric>(), u"mtrs"_s, u"source"_s}));
    QCOMPARE(page.browser()->form()->id(), u"mtrs"_s);
    QTest::keyClicks(page.browser()->table()->filter(), u"restor"_s);
    QTRY_COMPARE(page.browser()->table()->view()->model()->rowCount(), 1);
}

QTEST_MAIN(AgreementPageTest)
#include "tst_agreementpage.moc"
