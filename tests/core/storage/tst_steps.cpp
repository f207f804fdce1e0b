// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"
#include "tests/core/storage/support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::ProjectFile;

namespace {

constexpr int manySteps = 2000;

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueReadsBackExactly_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyValueReadsBackExactly()
    {
        QFETCH(quint32, seed);
        RandomProject random(seed);
        const Project project = random.project(8);
        const QString path = m_folder.filePath(u"values-%1.slatelier"_s.arg(seed));
        const auto file = taken(ProjectFile::create(path, project));
        QCOMPARE(firstDifference(project, taken(file.project())), QString());
        QCOMPARE(file.integrity(), QStringList());
        for (const auto &type : entityTypes())
            QCOMPARE(file.counts().value(type.table), type.count(project));
    }

    /// The value in memory follows the file through steps, undo, redo and reopening, and equals it after each.
    void valueAndFileStayEqual()
    {
        RandomProject random(2026);
        const QString path = m_folder.filePath(u"long.slatelier"_s);
        Project value = random.project(2);
        QList<Project> past{value}; // past[n] = after n steps
        qsizetype present = 0;
        auto file = std::make_unique<ProjectFile>(taken(ProjectFile::create(path, value)));
        for (int i = 0; i < manySteps; ++i) {
            const int action = random.below(10);
            if (action < 2 && file->canUndo()) {
                model::apply(value, taken(file->undo()));
                --present;
            } else if (action < 4 && file->canRedo()) {
                model::apply(value, taken(file->redo()));
                ++present;
            } else {
                const Project next = random.step(value);
                const auto applied = file->apply(differenceOf(value, next), {"Step %1", {QString::number(i)}});
                QVERIFY2(applied, applied ? "" : qPrintable(applied.error().located()));
                value = next;
                past.resize(++present);
                past.append(value);
            }
            if (random.chance(20)) {
                file.reset();
                file = std::make_unique<ProjectFile>(taken(ProjectFile::open(path)));
            }
            QCOMPARE(firstDifference(past.at(present), value), QString());
            QCOMPARE(firstDifference(value, taken(file->project())), QString());
            QCOMPARE(file->canUndo(), present > 0);
            QCOMPARE(file->canRedo(), present + 1 < past.size());
            QCOMPARE(file->historySteps(), past.size() - 1);
        }
        QCOMPARE(file->integrity(), QStringList());
        for (; present > 0; --present) {
            model::apply(value, taken(file->undo()));
            QCOMPARE(firstDifference(past.at(present - 1), value), QString());
        }
        QCOMPARE(firstDifference(value, taken(file->project())), QString());
        while (file->canRedo()) {
            model::apply(value, taken(file->redo()));
            QCOMPARE(firstDifference(past.at(++present), value), QString());
        }
        QCOMPARE(present + 1, past.size());
        QCOMPARE(firstDifference(value, taken(file->project())), QString());
    }

    void aNewStepForgetsTheUndoneOnes()
    {
        RandomProject random(7);
        const Project start = random.project(2);
        auto file = taken(ProjectFile::create(m_folder.filePath(u"tail.slatelier"_s), start));
        Project value = start;
        for (const char *name : {"First", "Second", "Third"}) {
            Project next = value;
            ProjectInfo info = next.info();
            info.name = QString::fromLatin1(name);
            next.about.put(info);
            QVERIFY(file.apply(differenceOf(value, next), {name, {}}));
            value = next;
        }
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        QCOMPARE(file.redoLabel()->text(), u"Second"_s);
        value = taken(file.project());
        QVERIFY(file.apply(differenceOf(value, start), {"Other", {}}));
        QVERIFY(!file.canRedo());
        QStringList labels;
        for (const auto &entry : taken(file.history()))
            labels += entry.label.text();
        QCOMPARE(labels, (QStringList{u"First"_s, u"Other"_s}));
        QVERIFY(!taken(file.history()).last().who.isEmpty());
        QVERIFY(qAbs(taken(file.history()).last().whenUtc.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

private:
    QTemporaryDir m_folder{quickFolderTemplate()};
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
