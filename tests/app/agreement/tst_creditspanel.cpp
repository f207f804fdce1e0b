// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/creditchart.h"
#include "app/agreement/creditspanel.h"
#include "app/agreement/credittrial.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "tests/app/agreement/pagetest.h"

#include <QtTest/QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace slatelier;

class CreditsTest : public gui::PageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(m_settings); }
    void init() { open(); }
    void cleanup() { close(); }
    void curveShowsThePromiseAndTheSteps();
    void curveFollowsTheFormWhileTyping();
    void curveFollowsACellWhileTyping();
    void triedValueIsWorkedOutStepByStep();
    void severalOutagesArePartedBySemicolons();
    void schemeWithoutTargetSaysWhatIsMissing();
    void linesAreModelled();

private:
    agreement::CreditsPanel *openCredits()
    {
        m_page->openPart(u"credits"_s);
        return m_page->credits();
    }
    // Money at the left end of the curve and at the right, in minor units.
    static std::pair<double, double> ends(const agreement::CreditsPanel *panel)
    {
        const auto &points = panel->chart()->content().points;
        return points.isEmpty() ? std::pair(-1.0, -1.0) : std::pair(points.first().minor, points.last().minor);
    }
};

void CreditsTest::curveShowsThePromiseAndTheSteps()
{
    auto *panel = openCredits();
    QTRY_COMPARE(ends(panel), std::pair(25'000.0, 0.0));
    const auto &content = panel->chart()->content();
    QCOMPARE(content.promise, std::optional(0.999));
    QVERIFY(!content.limitMinor);
    QVERIFY(panel->refusal().isEmpty());
    const auto rows = panel->chart()->table();
    QCOMPARE(rows.size(), 4); // a head and three stretches: a quarter, a tenth, nothing
    QCOMPARE(plain(rows.at(1).at(2)), u"250 €"_s);
    QCOMPARE(plain(rows.at(2).at(2)), u"100 €"_s);
    QCOMPARE(plain(rows.at(3).at(2)), u"0 €"_s);
}

void CreditsTest::curveFollowsTheFormWhileTyping()
{
    auto *panel = openCredits();
    auto *cap = qobject_cast<QLineEdit *>(panel->form()->editor(u"cap_share"_s));
    cap->setFocus();
    QTest::keyClicks(cap, u"15"_s);
    QTRY_COMPARE(ends(panel), std::pair(15'000.0, 0.0));
    QCOMPARE(panel->chart()->content().limitMinor, std::optional(15'000.0));
    QVERIFY(!m_document->project().credits.at(0).cap); // not yet
    QTest::keyClick(cap, Qt::Key_Return);
    QVERIFY(m_document->project().credits.at(0).cap.has_value());
    QVERIFY(m_document->undo());
    QTRY_COMPARE(ends(panel), std::pair(25'000.0, 0.0));
}

void CreditsTest::curveFollowsACellWhileTyping()
{
    auto *panel = openCredits();
    auto *lines = panel->lines();
    QVERIFY(lines->select(u"row2"_s));
    const auto cell = lines->view()->model()->index(1, lines->model()->columnOf(u"share"));
    lines->view()->setFocus();
    lines->view()->setCurrentIndex(cell);
    QTest::keyClick(lines->view(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"40"_s);
    QTRY_COMPARE(ends(panel), std::pair(40'000.0, 0.0));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(ends(panel), std::pair(25'000.0, 0.0));
    QCOMPARE(m_document->canUndo(), false);
}

void CreditsTest::triedValueIsWorkedOutStepByStep()
{
    auto *panel = openCredits();
    QTRY_VERIFY(panel->trial()->field(0));
    QTest::keyClicks(panel->trial()->field(0), u"99.5"_s);
    QVERIFY(panel->trial()->credit());
    QCOMPARE(panel->trial()->credit()->amountMinor, std::optional<qint64>(10'000));
    const auto steps = plain(panel->trial()->steps());
    QVERIFY2(steps.contains(u"99.5"_s) && steps.contains(u"Owed to the customer: 100 €"_s), qPrintable(steps));
    QVERIFY(panel->chart()->content().tried);
    QCOMPARE(panel->chart()->content().tried->minor, 10'000.0);
}

void CreditsTest::severalOutagesArePartedBySemicolons()
{
    auto project = m_document->project();
    model::Metric longest;
    longest.id = {u"longest"_s};
    longest.name = u"Outage"_s;
    longest.kind = model::MetricKind::LongestOutage;
    project.metrics.put(longest);
    auto target = *project.targets.find({u"t2"_s});
    target.metric = longest.id;
    target.value = model::Decimal(0);
    project.targets.put(target);
    auto scheme = *project.credits.find({u"scheme"_s});
    scheme.kind = model::CreditKind::PerStartedUnit;
    scheme.targets = {target.id};
    scheme.unit = std::chrono::hours(1);
    project.credits.put(scheme);
    auto row = *project.creditRows.find({u"row1"_s});
    row.low.reset();
    row.high.reset();
    project.creditRows.put(row);
    project.creditRows.remove({u"row2"_s});
    m_document->setUnsaved(project);
    auto *panel = openCredits();
    QTRY_VERIFY(panel->trial()->field(0));
    QTest::keyClicks(panel->trial()->field(0), u"20 min; 30 min"_s);
    QVERIFY(panel->trial()->credit());
    QVERIFY2(panel->trial()->credit()->amountMinor == 10'000,
             qPrintable(panel->trial()->steps())); // one started hour, not two
}

void CreditsTest::schemeWithoutTargetSaysWhatIsMissing()
{
    auto *panel = openCredits();
    QTRY_VERIFY(panel->chart()->isVisible());
    QVERIFY(m_document->setField({&model::entityTypeOf<model::CreditScheme>(), u"scheme"_s, u"targets"_s}, {}));
    QTRY_VERIFY2(panel->refusal().contains(u"Choose the target"_s), qPrintable(panel->refusal()));
    QVERIFY(!panel->chart()->isVisible());
}

void CreditsTest::linesAreModelled()
{
    auto *panel = openCredits();
    QAbstractItemModelTester tester(panel->lines()->view()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(panel->lines()->model()->rowCount(), 2);
    QCOMPARE(plain(panel->lines()->model()->index(0, 0).data().toString()), u"99 %"_s);
    panel->lines()->view()->setFocus();
    QTest::keyClick(panel->lines()->view(), Qt::Key_Insert);
    QCOMPARE(panel->lines()->model()->rowCount(), 3);
    QVERIFY(m_document->undo());
    QCOMPARE(panel->lines()->model()->rowCount(), 2);
}

QTEST_MAIN(CreditsTest)
#include "tst_creditspanel.moc"
