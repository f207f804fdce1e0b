// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using storage::Access;
using storage::ProjectFile;

namespace {

Project smallProject()
{
    Project project;
    ProjectInfo info;
    info.name = u"Home internet"_s;
    project.about.put(info);
    Component router;
    router.id = {u"router"_s};
    router.name = u"Router"_s;
    router.mtbf = Hours{2000};
    project.components.put(router);
    Service net;
    net.id = {u"net"_s};
    net.name = u"Internet"_s;
    net.structure = Block::ofPart(u"router"_s);
    project.services.put(net);
    return project;
}

Project renamed(Project project, const QString &name)
{
    Service service = *project.services.find({u"net"_s});
    service.name = name;
    project.services.put(service);
    return project;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void keepsStepsOverReopening()
    {
        const QString path = m_folder.filePath(u"steps.slatelier"_s);
        const Project first = smallProject();
        const Project second = renamed(first, u"Fast internet"_s);
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

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
