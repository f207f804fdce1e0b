// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/measuredwriter.h"
#include "app/measurement/funnelchart.h"
#include "app/measurement/importsmodel.h"
#include "app/measurement/measurementpage.h"
#include "app/measurement/measurementwork.h"
#include "app/measurement/periodchart.h"
#include "app/measurement/verdictmodel.h"
#include "app/shared/filterfield.h"
#include "app/shared/tableview.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::measurement;

namespace {

constexpr qint64 hour = 3600, start = 1'790'000'000;

/// \a each tickets for each of six performers over months; the third has \a bad reopened, the others a tenth.
model::Measured rows(int each, int bad)
{
    model::Measured measured;
    for (int i = 0; i < each * 6; ++i) {
        model::Ticket row;
        row.number = u"T-%1"_s.arg(i, 6, 10, QChar(u'0'));
        row.id.text = row.number;
        row.opened = {start + i * 8 * hour, {u"UTC"_s}};
        row.resolved = model::Instant{start + (i * 8 + 3) * hour, {u"UTC"_s}};
        row.performer = u"S-%1"_s.arg(i % 6);
        row.reopened = i % 6 == 2 ? (i / 6 * bad % each < bad ? 1 : 0) : (i / 6 % 10 == 0 ? 1 : 0);
        measured.tickets += row;
    }
    return measured;
}

} // namespace

class MeasurementPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPageOffersTheImport();
    void namesThePerformer();
    void chartsSpeakInTables();
    void otherMeasureByKeyboard();
    void rowsAreFilteredByTyping();
    void importIsTakenBack();
    void writerKeepsTheWindowAlive();
    void cancelledImportLeavesNothing();
    void unsavedProjectHoldsRowsToo();
    void languageChanges();

private:
    void bring(const model::Measured &measured);

    QTemporaryDir m_folder;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<MeasurementPage> m_page;
};

void MeasurementPageTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"slatelier-test"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void MeasurementPageTest::init()
{
    static int number = 0;
    model::Project project;
    model::Person person;
    person.id.text = u"p-2"_s;
    person.code = u"S-2"_s;
    person.name = u"K. Dronov"_s;
    project.people.put(person);
    m_document = std::make_unique<document::Document>();
    QVERIFY(m_document->create(m_folder.filePath(u"p%1.slatelier"_s.arg(++number)), project));
    m_page = std::make_unique<MeasurementPage>(*m_document);
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void MeasurementPageTest::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void MeasurementPageTest::bring(const model::Measured &measured)
{
    QVERIFY(m_document->measured()->add(measured, u"october.csv"_s));
    m_document->noteMeasured();
}

void MeasurementPageTest::emptyPageOffersTheImport()
{
    QSignalSpy asked(m_page.get(), &shared::Page::actionRequested);
    m_page->primaryAction()->trigger();
    QCOMPARE(asked.takeFirst().first().toString(), u"import"_s);
    QVERIFY(!m_page->findChild<QTabWidget *>()->isVisible());
}

void MeasurementPageTest::namesThePerformer()
{
    bring(rows(100, 40));
    QTRY_VERIFY(m_page->sentence().contains(u"K. Dronov"_s)); // by name, not by the code in the rows
    const auto *model = m_page->findChild<VerdictModel *>();
    QVERIFY(model);
    QAbstractItemModelTester tester(const_cast<VerdictModel *>(model), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 6);
    bool performer = false;
    for (int row = 0; row < model->rowCount(); ++row)
        performer |= model->index(row, VerdictModel::VerdictColumn).data().toString() == u"Performer"_s
            && model->index(row, VerdictModel::NameColumn).data().toString() == u"K. Dronov"_s;
    QVERIFY(performer);
}

void MeasurementPageTest::chartsSpeakInTables()
{
    bring(rows(100, 40));
    QTRY_COMPARE(m_page->funnel()->table().size(), 7);
    QVERIFY(m_page->periods()->table().size() > 3);
    QCOMPARE(m_page->funnel()->table().first().size(), 7);
}

void MeasurementPageTest::otherMeasureByKeyboard()
{
    bring(rows(100, 40));
    QTRY_VERIFY(m_page->work()->statistics().has_value());
    auto *measure = m_page->findChild<QComboBox *>(u"measure"_s);
    measure->setFocus();
    while (!measure->currentText().startsWith(u"Tickets resolved within 4"_s))
        QTest::keyClick(measure, Qt::Key_Down);
    QTRY_VERIFY(m_page->sentence().contains(u"100"_s));
    QTRY_COMPARE(m_page->work()->statistics()->question.measure.kind, analysis::MeasureKind::Within);
    auto *by = m_page->findChild<QComboBox *>(u"by"_s);
    by->setFocus();
    while (by->currentText() != u"By month"_s)
        QTest::keyClick(by, Qt::Key_Down);
    QTRY_COMPARE(m_page->work()->statistics()->question.by, analysis::GroupBy::Period);
}

void MeasurementPageTest::rowsAreFilteredByTyping()
{
    bring(rows(20, 2));
    auto *model = m_page->findChild<RowsModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model->rowCount(), 120);
    QVERIFY(m_page->focusFilter());
    auto *filter = m_page->findChild<shared::FilterField *>();
    QTest::keyClicks(filter, u"s-3"_s);
    QTRY_COMPARE(model->rowCount(), 20);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(model->rowCount(), 120);
    m_page->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(int(RowKind::Outages));
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Start"_s);
}

void MeasurementPageTest::importIsTakenBack()
{
    bring(rows(20, 2));
    auto *imports = m_page->findChild<ImportsModel *>();
    QAbstractItemModelTester tester(imports, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(imports->rowCount(), 1);
    QCOMPARE(imports->index(0, ImportsModel::SourceColumn).data().toString(), u"october.csv"_s);
    QTRY_COMPARE(m_page->work()->rows().tickets.size(), 120);
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    QToolButton *button = nullptr;
    for (auto *candidate : m_page->findChildren<QToolButton *>()) {
        if (candidate->text() == u"Take this import back"_s)
            button = candidate;
    }
    QVERIFY(button && !button->isEnabled());
    for (auto *table : m_page->findChildren<shared::TableView *>()) {
        if (table->model() == imports)
            table->selectRowAt(0);
    }
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_page->work()->rows().isEmpty());
    QTRY_VERIFY(!m_page->findChild<QTabWidget *>()->isVisible());
}

void MeasurementPageTest::writerKeepsTheWindowAlive()
{
    document::MeasuredWriter writer(*m_document, rows(3000, 10), u"tickets"_s, u"many.csv"_s);
    QSignalSpy finished(&writer, &document::MeasuredWriter::finished), progressed(&writer, &document::MeasuredWriter::progressed);
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++turns; });
    heart.start(0);
    writer.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(progressed.size() > 3);
    QVERIFY(turns > 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->work()->rows().tickets.size(), 18'000, 60'000);
}

void MeasurementPageTest::cancelledImportLeavesNothing()
{
    document::MeasuredWriter writer(*m_document, rows(3000, 10), u"tickets"_s, u"many.csv"_s);
    QSignalSpy progressed(&writer, &document::MeasuredWriter::progressed);
    writer.start();
    QTRY_VERIFY(progressed.size() > 0);
    writer.cancel();
    QVERIFY(!writer.isWriting());
    QCOMPARE(m_document->measured()->counts().value(u"tickets"_s), 0);
    QVERIFY(m_document->measured()->batches()->isEmpty());
}

void MeasurementPageTest::unsavedProjectHoldsRowsToo()
{
    m_document->setUnsaved(m_document->project());
    bring(rows(20, 2));
    QTRY_COMPARE(m_page->work()->rows().tickets.size(), 120);
    const QString path = m_folder.filePath(u"saved.slatelier"_s);
    QVERIFY(m_document->saveAs(path, true));
    QCOMPARE(m_document->measured()->rows()->tickets.size(), 120);
}

void MeasurementPageTest::languageChanges()
{
    bring(rows(100, 40));
    QTRY_VERIFY(!m_page->sentence().isEmpty());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QVERIFY(!m_page->sentence().isEmpty());
}

QTEST_MAIN(MeasurementPageTest)
#include "tst_measurementpage.moc"
