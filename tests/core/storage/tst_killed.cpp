// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"
#include "tests/core/storage/support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::ProjectFile;

namespace {

constexpr int kills = 200;
constexpr quint32 scriptSeed = 41;

/// The long editing script: always the same steps, so that parent and child know every value it passes through.
class Script
{
public:
    Script() : m_random(scriptSeed) { m_values.append(m_random.project(2)); }

    const Project &after(int steps)
    {
        while (m_values.size() <= steps)
            m_values.append(m_random.step(m_values.last()));
        return m_values.at(steps);
    }

private:
    RandomProject m_random;
    QList<Project> m_values;
};

/// The child: goes on with the script where the file stands and says each step when it is finished.
int edit(const QString &path)
{
    Script script;
    auto file = taken(ProjectFile::open(path));
    Project value = taken(file.project());
    for (int step = int(file.historySteps()) + 1;; ++step) {
        const Project &next = script.after(step);
        const auto done = file.apply(differenceOf(value, next), {"Step %1", {QString::number(step)}});
        if (!done)
            qFatal("%s", qPrintable(done.error().located()));
        value = next;
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}

/// The last step that the child said was finished; 0 when it said none.
int lastFinished(const QByteArray &said)
{
    const auto end = said.lastIndexOf('\n');
    const auto begin = end < 0 ? -1 : said.lastIndexOf('\n', end - 1);
    return end < 0 ? 0 : said.sliced(begin + 1, end - begin - 1).toInt();
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedStepsSurvive()
    {
        QTemporaryDir folder(quickFolderTemplate());
        const QString path = folder.filePath(u"killed.slatelier"_s);
        Script script;
        (void)taken(ProjectFile::create(path, script.after(0)));
        QRandomGenerator moments(1);
        int present = 0;
        int interrupted = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const int finished = qMax(present, runAndKill(path, moments));
            interrupted += QFile::exists(path + u"-journal"_s);
            const auto file = ProjectFile::open(path);
            QVERIFY2(file, file ? "" : qPrintable(file.error().located()));
            present = int(file->historySteps());
            // The child may have been killed between finishing a step and saying so.
            QVERIFY2(present == finished || present == finished + 1,
                     qPrintable(u"%1 said, %2 in the file"_s.arg(finished).arg(present)));
            QCOMPARE(firstDifference(script.after(present), taken(file->project())), QString());
        }
        qInfo("%d steps, %d of %d kills in the middle of writing", present, interrupted, kills);
        QVERIFY(present > kills / 4);
        QVERIFY2(interrupted > 0, "no kill hit a transaction; the moments are badly chosen");
        walkToBothEnds(path, script, present);
    }

private:
    /// Starts the child, lets it work for a moment, kills it; returns the last step it said.
    static int runAndKill(const QString &path, QRandomGenerator &moments)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path});
        if (!child.waitForStarted())
            qFatal("the child does not start");
        if (!moments.bounded(10)) { // now and then before the first step, in the middle of opening
            child.waitForReadyRead(int(moments.bounded(20)));
        } else {
            QByteArray said;
            const auto steps = 1 + int(moments.bounded(5));
            while (said.count('\n') < steps && child.waitForReadyRead(20'000))
                said += child.peek(1 << 20);
            QElapsedTimer moment;
            moment.start();
            for (const auto wait = qint64(moments.bounded(2'000'000)); moment.nsecsElapsed() < wait;) {}
        }
        child.kill();
        child.waitForFinished();
        const QByteArray errors = child.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        return lastFinished(child.readAllStandardOutput());
    }

    static void walkToBothEnds(const QString &path, Script &script, int steps)
    {
        auto file = taken(ProjectFile::open(path));
        Project value = taken(file.project());
        for (int step = steps; step > 0; --step) {
            model::apply(value, taken(file.undo()));
            QCOMPARE(firstDifference(script.after(step - 1), value), QString());
        }
        QVERIFY(!file.canUndo());
        QCOMPARE(firstDifference(script.after(0), taken(file.project())), QString());
        for (int step = 1; step <= steps; ++step) {
            model::apply(value, taken(file.redo()));
            QCOMPARE(firstDifference(script.after(step), value), QString());
        }
        QVERIFY(!file.canRedo());
        QCOMPARE(firstDifference(script.after(steps), taken(file.project())), QString());
        QCOMPARE(file.integrity(), QStringList());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit") == 0)
        return edit(QString::fromLocal8Bit(argv[2]));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
