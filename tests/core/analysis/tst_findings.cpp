// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for all findings together. The rules themselves are tried in pairs: tst_cataloguefindings and its neighbours.
#include "tests/core/analysis/findingpairs.h"
#include "tests/core/randomproject.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProjectHasNone();
    void anEmptyProjectHasNone();
    void everyRuleIsExplained();
    void acceptedOnesComeLast();
    void memoryChangesNothing();
    void samplesTellTheStory();
    void errorsComeFirst();
    void retiredAgreementsAreLeftAlone();
    void stops();
};

void TestFindings::aSoundProjectHasNone()
{
    for (const auto &finding : findingsIn(soundCase()))
        QFAIL(qPrintable(finding.sentence()));
}

void TestFindings::anEmptyProjectHasNone() { QVERIFY(analysis::findings(Project()).isEmpty()); }

void TestFindings::acceptedOnesComeLast()
{
    auto project = soundCase();
    edit(project.targets, "target")->value.reset();
    edit(project.services, "internet")->owner.reset();
    auto found = findingsIn(project);
    QCOMPARE(found.first().severity, Severity::Error);
    QCOMPARE(analysis::countOpen(found, Severity::Error), 1);
    const auto row = analysis::acceptanceOf(found.first(), u" The customer knows. "_s, u"A. Nother"_s, QDate(2026, 6, 1));
    QCOMPARE(row.reason, u"The customer knows."_s);
    project.acceptedFindings.put(row);
    found = findingsIn(project);
    QCOMPARE(analysis::countOpen(found, Severity::Error), 0);
    QVERIFY(!found.first().isAccepted());
    QCOMPARE(found.last().accepted, row.id);
    QCOMPARE(found.last().severity, Severity::Error);
}

/// Whatever is changed, a memory that has seen other values finds the same as one that has seen none.
void TestFindings::memoryChangesNothing()
{
    RandomProject random(11);
    const auto seen = soundCase().seen;
    for (int round = 0; round < 12; ++round) {
        auto project = round % 2 == 0 ? Project(soundCase()) : random.project(3);
        analysis::FindingsMemory memory;
        for (int step = 0; step < 60; ++step) {
            std::stop_source stop;
            if (step % 7 == 3) {
                stop.request_stop();
                QVERIFY(!memory.findings(project, stop.get_token(), seen));
            }
            const auto remembered = memory.findings(project, {}, seen);
            QVERIFY(remembered);
            const auto fresh = analysis::findings(project, seen);
            QCOMPARE(remembered->size(), fresh.size());
            for (qsizetype i = 0; i < fresh.size(); ++i)
                QVERIFY2(remembered->at(i) == fresh.at(i), qPrintable(remembered->at(i).sentence() + u" / "_s + fresh.at(i).sentence()));
            project = random.step(project);
        }
    }
}

void TestFindings::samplesTellTheStory()
{
    const auto errorsIn = [](const char *name) {
        const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/") + QString::fromLatin1(name));
        QStringList rules;
        for (const auto &finding : analysis::findings(*project)) {
            if (finding.severity == Severity::Error)
                rules += QString::fromLatin1(finding.rule);
        }
        return rules;
    };
    for (const auto *language : {"ru", "en"}) {
        const auto before = errorsIn((QByteArray("home-internet.") + language + ".slatelier.json").constData());
        QVERIFY(before.contains(u"promise-does-not-reach-field"_s));
        QVERIFY(before.contains(u"kpi-pulls-against-promise"_s));
        QCOMPARE(errorsIn((QByteArray("home-internet-mended.") + language + ".slatelier.json").constData()), QStringList());
    }
}

void TestFindings::everyRuleIsExplained()
{
    for (const auto *rule : analysis::findingRules()) {
        QVERIFY2(analysis::findingReason(rule).count(u". "_s) >= 1, rule);
        QVERIFY2(!analysis::findingTitle(rule).isEmpty(), rule);
    }
    QVERIFY(analysis::findingReason("no-such-rule").isEmpty());
}

void TestFindings::errorsComeFirst()
{
    auto project = soundCase();
    project.assignments.remove(u"manager-assignment"_s);
    edit(project.targets, "target")->metric.reset();
    edit(project.services, "internet")->owner.reset();
    const auto found = findingsIn(project);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).severity, Severity::Error);
    QCOMPARE(found.at(1).severity, Severity::Warning);
    QCOMPARE(found.at(2).severity, Severity::Notice);
}

void TestFindings::retiredAgreementsAreLeftAlone()
{
    auto project = soundCase();
    edit(project.agreements, "sla")->state = AgreementState::Retired;
    edit(project.agreements, "sla")->provider.reset();
    edit(project.targets, "target")->value = Decimal(5);
    QVERIFY(findingsIn(project).isEmpty());
}

void TestFindings::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!analysis::findings(soundCase(), stop.get_token()));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
