// SPDX-License-Identifier: GPL-3.0-or-later
// The story of the home internet, told by the program: the percentage looks fine, the promise never reached the field,
// the bonus pulls the other way, and it is the system; after the mends that are offered no error remains.
#include "core/analysis/findingmends.h"
#include "core/exchange/textproject.h"
#include "tests/command/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;

class StoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void before_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Russian") << u"ru"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void before()
    {
        QFETCH(QString, language);
        const QString file = m_folder.filePath(u"before-%1.slatelier"_s.arg(language));
        QCOMPARE(program::run({u"new"_s, file, u"--template"_s, u"home-internet"_s, u"--language"_s, language}).status, 0);
        const auto checked = program::run({u"check"_s, file, u"--json"_s});
        QCOMPARE(checked.status, 1);
        QStringList errors;
        for (const auto &finding : checked.json().value(u"findings"_s).toArray()) {
            if (finding.toObject().value(u"severity"_s) == u"error"_s)
                errors += finding.toObject().value(u"rule"_s).toString();
        }
        QVERIFY2(errors.contains(u"promise-does-not-reach-field"_s), qPrintable(errors.join(u' ')));
        QVERIFY2(errors.contains(u"kpi-pulls-against-promise"_s), qPrintable(errors.join(u' ')));
        const auto statistics = program::run({u"statistics"_s, file, u"--by"_s, u"performer"_s, u"--measure"_s, u"came_back"_s, u"--json"_s});
        QVERIFY2(statistics.status == 0, qPrintable(statistics.errors));
        QCOMPARE(statistics.json().value(u"verdict"_s).toString(), u"system"_s);
        for (const auto &row : statistics.json().value(u"rows"_s).toArray())
            QVERIFY(row.toObject().value(u"verdict"_s) != u"performer"_s);
    }

    void after_data() { before_data(); }
    void after()
    {
        QFETCH(QString, language);
        const QString file = m_folder.filePath(u"after-%1.slatelier"_s.arg(language));
        QCOMPARE(program::run({u"new"_s, file, u"--template"_s, u"home-internet-mended"_s, u"--language"_s, language}).status, 0);
        const auto checked = program::run({u"check"_s, file});
        QVERIFY2(checked.status == 0, checked.out.constData());
        const auto traced = program::run({u"trace"_s, file, u"--on"_s, u"2026-11-01"_s, u"--json"_s});
        for (const auto &agreement : traced.json().value(u"agreements"_s).toArray())
            QCOMPARE(agreement.toObject().value(u"coverage"_s).toDouble(), 1.0);
    }

    // As a person presses the buttons of the findings, errors first, until there is none.
    void mendsTakeAwayEveryError()
    {
        auto project = exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/home-internet.en.slatelier.json"));
        QVERIFY(project);
        const analysis::FindingsContext context{QDate(2026, 11, 1), {}};
        QVERIFY(analysis::countOpen(analysis::findings(*project, context), analysis::Severity::Error) > 0);
        for (int step = 0; step < 60; ++step) {
            bool mended = false;
            for (const auto &finding : analysis::findings(*project, context)) {
                const auto mend = analysis::anyMendFor(*project, finding, context.today);
                if (!mend)
                    continue;
                const auto next = mend->step(*project);
                mended = !(next == *project);
                if (!mended)
                    continue;
                *project = next;
                break;
            }
            if (!mended)
                break;
        }
        QStringList left;
        for (const auto &finding : analysis::findings(*project, context)) {
            if (finding.severity == analysis::Severity::Error)
                left += finding.sentence();
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
