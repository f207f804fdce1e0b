// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"
#include "tests/core/storage/support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::Access;
using storage::Database;
using storage::Format;
using storage::ProjectFile;

namespace {

/// A second version of the file as some later program might have it.
Format secondVersion()
{
    return {2,
            {{2, "adds notes to services", [](Database &database) {
                  return database.execute("ALTER TABLE services ADD COLUMN pinned_note TEXT;"
                                          "UPDATE services SET pinned_note = 'from ' || name;"
                                          "CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT) STRICT;");
              }}}};
}

/// One whose second step fails after the first has changed a lot.
Format failingVersion()
{
    Format format = secondVersion();
    format.version = 3;
    format.steps.append({3, "moves what is not there", [](Database &database) -> model::Result<void> {
                             if (auto emptied = database.execute("PRAGMA cache_size=1; DELETE FROM history_row; UPDATE services SET "
                                                                 "description = hex(randomblob(20000))");
                                 !emptied)
                                 return emptied;
                             return database.execute("UPDATE missing_table SET x = 1");
                         }});
    return format;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        m_path = m_folder->filePath(u"p.slatelier"_s);
        RandomProject random(5);
        const Project first = random.project(5);
        m_value = random.step(first);
        auto file = taken(ProjectFile::create(m_path, first));
        QVERIFY(file.apply(differenceOf(first, m_value), {"Step", {}}));
        m_bytes = bytesOf(m_path);
    }

    void bringsAFileUpToDate()
    {
        {
            auto file = taken(ProjectFile::open(m_path, Access::ReadWrite, secondVersion()));
            QCOMPARE(file.formatVersion(), 2);
            QVERIFY2(file.notice() && file.notice()->sentence().contains(u"p.slatelier.backup-v1"_s), "the copy is named");
            QCOMPARE(firstDifference(m_value, taken(file.project())), QString());
            QVERIFY(file.canUndo());
            QVERIFY(file.undo());
            QVERIFY(file.redo());
            QCOMPARE(file.integrity(), QStringList());
        }
        const auto database = taken(Database::open(m_path, Database::Existing));
        QCOMPARE(taken(database.integer("PRAGMA user_version")), 2);
        QCOMPARE(taken(database.integer("SELECT count(*) FROM services WHERE pinned_note = 'from ' || name")), m_value.services.size());
        const auto again = taken(ProjectFile::open(m_path, Access::ReadWrite, secondVersion()));
        QVERIFY(!again.notice());
        const auto old = taken(ProjectFile::open(m_path + u".backup-v1"_s));
        QCOMPARE(old.formatVersion(), 1);
        QCOMPARE(firstDifference(m_value, taken(old.project())), QString());
        QVERIFY(!ProjectFile::open(m_path)); // now newer than this program
    }

    void keepsEarlierCopies()
    {
        writeBytes(m_path + u".backup-v1"_s, "an earlier one");
        QVERIFY(ProjectFile::open(m_path, Access::ReadWrite, secondVersion()));
        QCOMPARE(bytesOf(m_path + u".backup-v1"_s), QByteArray("an earlier one"));
        QVERIFY(ProjectFile::open(m_path + u".backup-v1-2"_s));
    }

    void leavesTheFileAloneWhenAStepFails()
    {
        const auto file = ProjectFile::open(m_path, Access::ReadWrite, failingVersion());
        QVERIFY(!file);
        QVERIFY2(file.error().sentence().startsWith(
                     u"The file could not be brought up to date (version 3, moves what is not there) and was left as it is: "_s),
                 qPrintable(file.error().sentence()));
        QCOMPARE(file.error().kind, ProblemKind::File);
        QVERIFY(bytesOf(m_path) == m_bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.slatelier"_s});
        QVERIFY(ProjectFile::open(m_path));
    }

    void refusesAnUnsoundOutcome()
    {
        Format format = secondVersion();
        format.steps.append({2, "loses parents", [](Database &database) { return database.execute("DELETE FROM agreements"); }});
        QVERIFY(!m_value.targets.isEmpty());
        const auto file = ProjectFile::open(m_path, Access::ReadWrite, format);
        QVERIFY(!file);
        QVERIFY2(file.error().sentence().contains(u"refers to a row that is not there"_s), qPrintable(file.error().sentence()));
        QVERIFY(bytesOf(m_path) == m_bytes);
    }

    void readersChangeNothing()
    {
        const auto file = taken(ProjectFile::open(m_path, Access::ReadOnly, secondVersion()));
        QCOMPARE(file.formatVersion(), 2);
        QCOMPARE(firstDifference(m_value, taken(file.project())), QString());
        QVERIFY(bytesOf(m_path) == m_bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.slatelier"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Project m_value;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
