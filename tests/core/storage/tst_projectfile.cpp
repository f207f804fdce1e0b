// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"
#include "tests/core/storage/support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::Access;
using storage::ProjectFile;

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void keepsStepsOverReopening()
    {
        const QString path = m_folder.filePath(u"steps.slatelier"_s);
        const Project first = smallProject();
        const Project second = withServiceName(first, u"Fast internet"_s);
        {
            auto file = ProjectFile::create(path, first);
            QVERIFY2(file, file ? "" : qPrintable(file.error().located()));
            const auto read = file->project();
            QVERIFY2(read, read ? "" : qPrintable(read.error().located()));
            QVERIFY(*read == first);
            QVERIFY(!file->canUndo());
            const auto done = file->apply(differenceOf(first, second), {QT_TRANSLATE_NOOP("Step", "Rename %1"), {u"net"_s}});
            QVERIFY2(done, done ? "" : qPrintable(done.error().located()));
        }
        auto file = ProjectFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().located()));
        QVERIFY(*file->project() == second);
        QCOMPARE(file->undoLabel()->text(), u"Rename net"_s);
        Project value = second;
        const auto back = file->undo();
        QVERIFY(back);
        apply(value, *back);
        QVERIFY(value == first);
        QVERIFY(*file->project() == first);
        QVERIFY(!file->canUndo());
        QVERIFY(file->canRedo());
        const auto again = file->redo();
        QVERIFY(again);
        apply(value, *again);
        QVERIFY(value == second && *file->project() == second);
        QCOMPARE(file->integrity(), QStringList());
    }

    void copyHasTheWholeHistory()
    {
        RandomProject random(3);
        Project value = random.project(3);
        const Project start = value;
        const QString path = m_folder.filePath(u"original.slatelier"_s);
        const QString copyPath = m_folder.filePath(u"Копия 100 %.slatelier"_s);
        auto file = taken(ProjectFile::create(path, value));
        for (int i = 0; i < 10; ++i) {
            const Project next = random.step(value);
            QVERIFY(file.apply(differenceOf(value, next), {"Step %1", {QString::number(i)}}));
            value = next;
        }
        QVERIFY(file.undo());
        value = taken(file.project());
        QVERIFY(!file.saveCopy(path));
        QVERIFY(!file.saveCopy(path, true));
        QVERIFY(!file.saveCopy(m_folder.path()));
        QVERIFY(!file.saveCopy(m_folder.filePath(u"none/copy.slatelier"_s)));
        QVERIFY(file.saveCopy(copyPath));
        QVERIFY(!file.saveCopy(copyPath));
        QVERIFY(file.saveCopy(copyPath, true));
        auto copy = taken(ProjectFile::open(copyPath));
        QCOMPARE(firstDifference(value, taken(copy.project())), QString());
        QCOMPARE(copy.historySteps(), 10);
        QCOMPARE(copy.undoLabel()->text(), u"Step 8"_s);
        QCOMPARE(copy.redoLabel()->text(), u"Step 9"_s);
        while (copy.canUndo())
            QVERIFY(copy.undo());
        QCOMPARE(firstDifference(start, taken(copy.project())), QString());
        QVERIFY(!file.saveCopy(copyPath, true)); // open in another place
        QCOMPARE(copy.integrity(), QStringList());
        const auto reader = taken(ProjectFile::open(path, Access::ReadOnly));
        QVERIFY(reader.saveCopy(m_folder.filePath(u"by a reader.slatelier"_s)));
    }

    void newFileLeavesAnOldOneAlone()
    {
        const QString path = m_folder.filePath(u"old.slatelier"_s);
        writeBytes(path, "precious");
        const auto refused = ProjectFile::create(path, smallProject());
        QVERIFY(!refused);
        QCOMPARE(refused.error().sentence(), u"There is a file of this name already."_s);
        Project unfit = smallProject();
        Service service = unfit.services.at(0);
        service.owner = Id<Role>{u"nobody"_s};
        unfit.services.put(service);
        QVERIFY(!ProjectFile::create(path, unfit, true));
        QCOMPARE(bytesOf(path), QByteArray("precious"));
        QVERIFY(!ProjectFile::isProjectFile(path));
        QVERIFY(ProjectFile::create(path, smallProject(), true));
        QVERIFY(ProjectFile::isProjectFile(path));
    }

    /// What is left of a former file of this name must not be taken for the journal of the new one.
    void newFileIgnoresAForeignJournal()
    {
        const QString path = m_folder.filePath(u"journal.slatelier"_s);
        writeBytes(path + u"-journal"_s, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4096, ''));
        const auto file = taken(ProjectFile::create(path, smallProject()));
        QVERIFY(taken(file.project()) == smallProject());
    }

    void nothingStaysBeside()
    {
        QTemporaryDir folder(quickFolderTemplate());
        const QString path = folder.filePath(u"alone.slatelier"_s);
        const auto listed = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
        {
            auto file = taken(ProjectFile::create(path, smallProject()));
            QVERIFY(file.apply(differenceOf(smallProject(), withServiceName(smallProject(), u"X"_s)), {"Rename", {}}));
            QCOMPARE(listed(), (QStringList{u".alone.slatelier.lock"_s, u"alone.slatelier"_s}));
        }
        QCOMPARE(listed(), QStringList{u"alone.slatelier"_s});
        QVERIFY(taken(ProjectFile::open(path, Access::ReadOnly)).project());
        QCOMPARE(listed(), QStringList{u"alone.slatelier"_s});
    }

    void lockOfAKilledProgramCountsForNothing_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addRow("process that is gone") << QByteArray("4194303\nslatelier\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        QTest::addRow("killed while it wrote the lock") << QByteArray();
    }

    void lockOfAKilledProgramCountsForNothing()
    {
        QFETCH(QByteArray, lock);
        const QString path = m_folder.filePath(u"stale.slatelier"_s);
        QVERIFY(ProjectFile::create(path, smallProject(), true));
        writeBytes(m_folder.filePath(u".stale.slatelier.lock"_s), lock);
        const auto file = ProjectFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().located()));
    }

private:
    QTemporaryDir m_folder{quickFolderTemplate()};
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
