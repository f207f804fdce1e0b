// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/clausekinds.h"
#include "app/agreement/clausepanel.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/contentsmodel.h"
#include "app/agreement/creditspanel.h"
#include "app/agreement/targetspanel.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "tests/app/agreement/pagetest.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace slatelier;
using agreement::ContentsModel;

class ClausesTest : public gui::PageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(m_settings); }
    void init() { open(); }
    void cleanup() { close(); }
    void partsStandInTheOrderOfAnAnnexWithTheirCounts();
    void partsAreChosenByKeys();
    void eachKindIsAddedFromTheMenu_data();
    void eachKindIsAddedFromTheMenu();
    void eachClauseIsFound_data();
    void eachClauseIsFound();
    void lineOfASchemeIsFoundInItsField();
    void clauseSaysWhatItComesTo_data();
    void clauseSaysWhatItComesTo();
    void wordsFollowTheTyping();
    void referencesStayInTheAgreement();
    void limitsOfTimeAreAMatrix();
};

using model::EntityRef;

void ClausesTest::partsStandInTheOrderOfAnAnnexWithTheirCounts()
{
    auto *model = m_page->contents()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList parts;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        parts.append(index.data(ContentsModel::KeyRole).toString() + u' ' +
                     index.data(ContentsModel::CountRole).toString());
    }
    QCOMPARE(parts.join(u", "_s),
             u"terms 0, criteria 1, targets 2, faults 1, exclusions 1, duties 1, rights 1, escalation 1, reports 1, "
             u"credits 1, claims 1, termination 1, texts 1, carried 0, editions 0"_s);
    QVERIFY(
        m_document->setField({&model::entityTypeOf<model::Duty>(), u"d1"_s, u"trigger"_s}, model::Datum(u"Always"_s)));
    shared::addRow(*m_document, model::entityTypeOf<model::Duty>(), u"sla"_s);
    QCOMPARE(model->index(5, 0).data(ContentsModel::CountRole).toInt(), 2);
    QCOMPARE(model->index(5, 0).data(Qt::AccessibleTextRole).toString(), u"Duties, 2"_s);
}

void ClausesTest::partsAreChosenByKeys()
{
    m_page->contents()->setFocus();
    QCOMPARE(m_page->contents()->current(), u"targets"_s);
    QTest::keyClick(m_page->contents(), Qt::Key_Down);
    QCOMPARE(m_page->contents()->current(), u"faults"_s);
    QVERIFY(m_page->clauses(u"faults"_s)->isVisible());
    QTest::keyClick(m_page->contents(), Qt::Key_End);
    QCOMPARE(m_page->contents()->current(), u"editions"_s);
    QTest::keyClicks(m_page->contents(), u"Exc"_s);
    QCOMPARE(m_page->contents()->current(), u"exclusions"_s);
}

void ClausesTest::eachKindIsAddedFromTheMenu_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &kind : agreement::clauseKinds())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

void ClausesTest::eachKindIsAddedFromTheMenu()
{
    QFETCH(QString, key);
    auto *entry = m_page->addMenu()->findChild<QAction *>(key);
    QVERIFY(entry);
    QVERIFY(entry->text().section(u'\t', 1).size() > 10); // says what it is for
    auto *panel = m_page->clauses(key);
    QAbstractItemModelTester tester(panel->table()->view()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = m_document->project();
    const int count = panel->table()->model()->rowCount();
    entry->trigger();
    QCOMPARE(m_page->contents()->current(), key);
    QCOMPARE(panel->table()->model()->rowCount(), count + 1);
    QVERIFY(panel->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(panel->table()->view(), Qt::Key_Up, Qt::AltModifier); // and stands before the one that was there
    QCOMPARE(panel->table()->model()->rowOf(panel->table()->currentId()), 0);
    while (m_document->canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(m_document->project(), before);
}

void ClausesTest::eachClauseIsFound_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("key");
    const auto add = [](const char *table, const char *id, const char *field, const char *key) {
        QTest::newRow(id) << QString::fromLatin1(table) << QString::fromLatin1(id) << QString::fromLatin1(field)
                          << QString::fromLatin1(key);
    };
    add("unavailability_criteria", "criterion", "reading", "criteria");
    add("targets", "t2", "value", "targets");
    add("fault_classes", "fault", "quiet_after_seconds", "faults");
    add("exclusions", "exclusion", "limit_seconds", "exclusions");
    add("duties", "d1", "consequence", "duties");
    add("rights", "right", "trigger", "rights");
    add("escalation_steps", "step", "contact", "escalation");
    add("report_rules", "report", "within_seconds", "reports");
    add("credits", "scheme", "cap_share", "credits");
    add("claim_rules", "claim", "contents", "claims");
    add("termination_rules", "termination", "notice_seconds", "termination");
    add("text_clauses", "text", "text", "texts");
}

void ClausesTest::eachClauseIsFound()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QString, key);
    QVERIFY(m_page->reveal({model::entityType(table), id, field}));
    QCOMPARE(m_page->contents()->current(), key);
    auto *panel = m_page->clauses(key);
    QCOMPARE(panel->table()->currentId(), id);
    QVERIFY(panel->form()->editor(field));
    QTRY_VERIFY(panel->form()->editor(field)->hasFocus());
    QVERIFY(!m_page->reveal({model::entityType(table), u"gone"_s, {}}));
}

void ClausesTest::lineOfASchemeIsFoundInItsField()
{
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::CreditRow>(), u"row2"_s, u"days"_s}));
    QCOMPARE(m_page->contents()->current(), u"credits"_s);
    auto *lines = m_page->credits()->lines();
    QCOMPARE(lines->currentId(), u"row2"_s);
    QCOMPARE(lines->view()->currentIndex().column(), lines->model()->columnOf(u"days"));
    QVERIFY(!lines->view()->isColumnHidden(lines->model()->columnOf(u"days")));
}

void ClausesTest::clauseSaysWhatItComesTo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    // Six interruptions of 4 minutes in each 12 hours of 30 days are 24 hours.
    QTest::newRow("short interruptions") << u"criteria"_s << u"360 interruptions of 4 min in 30 days"_s;
    QTest::newRow("their sum") << u"criteria"_s << u"read as a sum 1 d count"_s;
    // 43 200 min, 120 excluded, 20 down
    QTest::newRow("convention") << u"exclusions"_s << u"99.9537% as agreed here, 99.9536% by the other"_s;
    QTest::newRow("flicker") << u"faults"_s << u"Say how long it must stay quiet"_s;
    QTest::newRow("chronic failure") << u"termination"_s << u"3 outages longer than 30 min within 30 days"_s;
    QTest::newRow("free text") << u"texts"_s << u"Text clauses in this agreement: 1."_s;
}

void ClausesTest::clauseSaysWhatItComesTo()
{
    QFETCH(QString, key);
    QFETCH(QString, words);
    m_page->openPart(key);
    const auto meaning = plain(m_page->clauses(key)->meaning()).replace(u" %"_s, u"%"_s);
    QVERIFY2(meaning.contains(words), qPrintable(meaning));
}

void ClausesTest::wordsFollowTheTyping()
{
    m_page->openPart(u"exclusions"_s);
    auto *panel = m_page->clauses(u"exclusions"_s);
    auto *limit = qobject_cast<QLineEdit *>(panel->form()->editor(u"limit_seconds"_s));
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"4 h"_s);
    QVERIFY2(plain(panel->meaning()).contains(u"with 4 h excluded"_s), qPrintable(panel->meaning()));
    QCOMPARE(m_document->project().exclusions.at(0).limit, std::optional<std::chrono::seconds>(7200)); // not yet
    limit->selectAll();
    QTest::keyClick(limit, Qt::Key_Delete);
    QTest::keyClick(limit, Qt::Key_Return);
    QVERIFY(!m_document->project().exclusions.at(0).limit);
    QVERIFY(panel->meaning().contains(u"There is no limit"_s));
}

void ClausesTest::referencesStayInTheAgreement()
{
    const auto copies = shared::duplicateRows(*m_document, model::entityTypeOf<model::Agreement>(), {u"sla"_s});
    QCOMPARE(copies.size(), 1);
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::TerminationRule>(), u"termination"_s, u"target"_s}));
    auto *box = qobject_cast<QComboBox *>(m_page->clauses(u"termination"_s)->form()->editor(u"target"_s));
    QVERIFY(box);
    QCOMPARE(box->count(), 3); // none and the two of this agreement, not those of the copy
    QCOMPARE(plain(box->itemText(1)).replace(u" %"_s, u"%"_s), u"Availability at least 99.9%, A1 Internet access"_s);
}

// Response by priority, standard and premium: what is not offered is said, and a cell is a target.
void ClausesTest::limitsOfTimeAreAMatrix()
{
    auto project = m_document->project();
    model::Metric response;
    response.id = {u"response"_s};
    response.name = u"Response"_s;
    response.kind = model::MetricKind::ResponseTime;
    project.metrics.put(response);
    const auto add = [&](const QString &id, const QString &priority, const QString &region, int hours) {
        model::Target target;
        target.id = {id};
        target.agreement = {u"sla"_s};
        target.metric = response.id;
        target.comparison = model::Operator::AtMost;
        target.value = model::Decimal(hours);
        target.priority = priority;
        target.region = region;
        project.targets.put(target);
    };
    add(u"m1"_s, u"S1"_s, u"City"_s, 1);
    add(u"m2"_s, u"S2"_s, u"City"_s, 4);
    add(u"m3"_s, u"S1"_s, u"Country"_s, 2);
    m_document->setUnsaved(project);
    m_page->openPart(u"targets"_s);
    auto *panel = m_page->targets();
    panel->showMatrix(true);
    auto *view = panel->matrixView();
    auto *matrix = view->model();
    QAbstractItemModelTester tester(matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(view->isVisible());
    QCOMPARE(matrix->rowCount(), 2);
    QCOMPARE(matrix->columnCount(), 2);
    QCOMPARE(matrix->headerData(1, Qt::Vertical).toString(), u"S2"_s);
    QCOMPARE(matrix->headerData(1, Qt::Horizontal).toString(), u"Response, Country"_s);
    const auto cell = [&](int row, int column) { return plain(matrix->index(row, column).data().toString()); };
    QCOMPARE(cell(1, 0), u"4 h"_s);
    QCOMPARE(cell(1, 1), QString());
    const auto type = [&](const QString &text) {
        view->setFocus();
        view->setCurrentIndex(matrix->index(1, 1));
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    };
    type(u"30 min"_s);
    QTRY_COMPARE(m_document->project().targets.size(), 6);
    QCOMPARE(cell(1, 1), u"0.5 h"_s);
    const auto &made = m_document->project().targets.at(5);
    QCOMPARE(made.priority + made.region, u"S2Country"_s);
    QCOMPARE(made.comparison, model::Operator::AtMost);
    type(u"not offered"_s);
    QTRY_COMPARE(cell(1, 1), u"not offered"_s);
    QVERIFY(m_document->project().targets.at(5).notOffered);
    QVERIFY(m_document->undo() && m_document->undo());
    QCOMPARE(cell(1, 1), QString());
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Target>(), u"m3"_s, {}}));
    QVERIFY(!view->isVisible());
}

QTEST_MAIN(ClausesTest)
#include "tst_clausepanels.moc"
