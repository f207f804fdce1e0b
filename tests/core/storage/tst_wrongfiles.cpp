// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/core/storage/support.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::Access;
using storage::ProjectFile;

namespace {

/// Changes the file as somebody with a database browser might, without any of its checks.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const QByteArray unchecked = "PRAGMA ignore_check_constraints=ON; PRAGMA writable_schema=ON; ";
    char *message = nullptr;
    if (sqlite3_exec(database, (unchecked + sql).constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
    sqlite3_close(database);
}

/// Rights mean nothing to root; the tests about them act as somebody else.
class AsNobody
{
public:
    AsNobody() : m_root(geteuid() == 0)
    {
        if (m_root && (setegid(65534) != 0 || seteuid(65534) != 0))
            qFatal("cannot become nobody");
    }
    ~AsNobody()
    {
        if (m_root && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_root;
};

/// Until the guard goes, no file grows beyond \a bytes.
auto limitedFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    getrlimit(RLIMIT_FSIZE, &former);
    rlimit limit = former;
    limit.rlim_cur = rlim_t(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
    return qScopeGuard([former] { setrlimit(RLIMIT_FSIZE, &former); });
}

QString sentence(const model::Result<ProjectFile> &result)
{
    return result ? QString() : result.error().sentence();
}

} // namespace

class TestWrongFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        m_path = m_folder->filePath(u"p.slatelier"_s);
    }

    void notAProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::addRow("empty") << QByteArray() << u"The file is empty."_s;
        QTest::addRow("one byte") << QByteArray("x") << u"The file is not a Slatelier project."_s;
        QTest::addRow("text project") << QByteArray("{\"format\": \"slatelier\", \"version\": 1}")
                                      << u"The file is a text, not a project file. If it is a project in text form, import it "
                                         "into a new project."_s;
        QTest::addRow("text project with byte order mark") << QByteArray("\xEF\xBB\xBF\n{ }")
                                                           << u"The file is a text, not a project file. If it is a project in "
                                                              "text form, import it into a new project."_s;
        QTest::addRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'x') << u"The file is not a Slatelier project."_s;
        QTest::addRow("cut off in the header") << QByteArray("SQLite format 3\0\x10", 17)
                                               << u"The file is damaged: it ends in its first lines."_s;
    }

    void notAProject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        writeBytes(m_path, bytes);
        for (const auto access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto file = ProjectFile::open(m_path, access);
            QCOMPARE(sentence(file), expected);
            QCOMPARE(file.error().kind, ProblemKind::File);
            QCOMPARE(file.error().file, m_path);
        }
        QCOMPARE(bytesOf(m_path), bytes);
        QVERIFY(!ProjectFile::isProjectFile(m_path));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.slatelier"_s});
    }

    void missing()
    {
        QCOMPARE(sentence(ProjectFile::open(m_path)), u"There is no such file."_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void folder() { QCOMPARE(sentence(ProjectFile::open(m_folder->path())), u"This is a folder, not a file."_s); }

    void pipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(sentence(ProjectFile::open(m_path)), u"This is a device, not a file."_s);
    }

    void tampered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("expected"); // a regular expression
        const auto row = [](const char *name, const char *sql, const QString &expected) {
            QTest::addRow("%s", name) << QByteArray(sql) << expected;
        };
        row("another program", "PRAGMA application_id=7", u"The file is a database, but of another program.*"_s);
        row("no version", "PRAGMA user_version=0", u"The file is damaged: it has no version."_s);
        row("no table", "DROP TABLE duties", u"The table “duties” of the file is missing or lacks a column.*"_s);
        row("no column", "ALTER TABLE services DROP COLUMN description", u"The table “services” of the file .*description.*"_s);
        row("no history", "DROP TABLE history_row; DROP TABLE history", u".*no such table: history.*"_s);
        row("unknown word", "UPDATE services SET kind='nonsense'",
            u"The table “services” .* row “net”, column “kind”: \"nonsense\" is not one of: business, supporting."_s);
        row("broken structure", "UPDATE services SET structure='{\"all\": [1'",
            u"The table “services” .* row “net”, column “structure”: .*"_s);
        row("wrong structure", "UPDATE services SET structure='{\"most\": []}'",
            u"The table “services” .* row “net”, column “structure”: a group must have exactly one of .*"_s);
        row("number with letters", "UPDATE components SET mtbf_hours='2000h'",
            u"The table “components” .* row “router”, column “mtbf_hours”: a decimal number of at most 18 digits was expected."_s);
        row("too exact", "UPDATE components SET mtbf_hours='1.2345678901234567890123'", u".*“mtbf_hours”: a decimal number .*"_s);
        row("negative length", "UPDATE components SET mtbf_hours='-1'", u".*“mtbf_hours”: -1 hours is negative: .*"_s);
        row("share above one", "UPDATE components SET availability='1.5'", u".*“availability”: 1.5 is not a share: .*"_s);
        row("no name", "UPDATE services SET name=''", u".*“services” .* row “net”, column “name”: a value is missing."_s);
        row("not UTF-8", "UPDATE services SET name=CAST(x'C3' AS TEXT)", u".*row “net”, column “name”: text in UTF-8 was expected."_s);
        row("fractions of money", "INSERT INTO offerings (id, position, service, level, price_minor) VALUES ('o', 1, 'net', 'Gold', 9e18)",
            u".*“offerings” .*row “o”, column “price_minor”: .*"_s);
        row("empty id", "UPDATE components SET id=''", u".*“components” .*column “id, position”: .*"_s);
        row("reference into nothing", "UPDATE services SET owner='nobody'",
            u"The table “services” refers to a row that is not there: row “net”, column “owner”: there is no “nobody”."_s);
        row("part of nothing", "UPDATE services SET structure='\"cable\"'",
            u"The table “services” refers to a row that is not there: row “net”, column “structure”: there is no “cable”."_s);
        row("broken schema", "UPDATE sqlite_schema SET sql='CREATE TABLE services (' WHERE name='services'", u"The file is damaged .*"_s);
        row("trap in the schema", "CREATE TRIGGER t AFTER UPDATE ON services BEGIN DELETE FROM components; END", QString());
        row("table of another program", "CREATE TABLE foreign_notes (note)", QString());
        row("write-ahead log", "PRAGMA journal_mode=WAL", QString());
    }

    void tampered()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, expected);
        (void)taken(ProjectFile::create(m_path, smallProject()));
        tamper(m_path, sql.constData());
        const QByteArray before = bytesOf(m_path);
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            auto file = ProjectFile::open(m_path, access);
            const auto project = file ? file->project() : tl::unexpected(file.error());
            const QString told = project ? QString() : project.error().sentence();
            QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(told).hasMatch(), qPrintable(told));
            if (!project) {
                QCOMPARE(project.error().kind, ProblemKind::File);
                QCOMPARE(project.error().file, m_path);
                QCOMPARE(bytesOf(m_path), before);
            }
        }
        if (expected.isEmpty()) { // harmless: the file works, and what is in it does nothing
            auto file = taken(ProjectFile::open(m_path));
            const Project next = withServiceName(smallProject(), u"Renamed"_s);
            QVERIFY(file.apply(differenceOf(smallProject(), next), {"Rename", {}}));
            QVERIFY(taken(file.project()) == next);
            QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        }
    }

    void newerVersionOpensReadOnly()
    {
        (void)taken(ProjectFile::create(m_path, smallProject()));
        tamper(m_path, "PRAGMA user_version=9");
        const auto refused = ProjectFile::open(m_path);
        QVERIFY(sentence(refused).startsWith(u"The file was written by a newer version of Slatelier (format 9; this one writes format 1)."_s));
        QVERIFY(ProjectFile::opensReadOnly(refused.error()));
        auto file = taken(ProjectFile::open(m_path, Access::ReadOnly));
        QVERIFY(file.notice());
        QCOMPARE(file.formatVersion(), 9);
        QVERIFY(taken(file.project()) == smallProject());
        const auto change = file.apply(differenceOf(smallProject(), Project()), {"Clear", {}});
        QVERIFY(!change);
        QCOMPARE(change.error().sentence(), u"The file is open read only."_s);
    }

    void noRightToRead()
    {
        (void)taken(ProjectFile::create(m_path, smallProject()));
        ::chmod(QFile::encodeName(m_path).constData(), 0);
        const AsNobody nobody;
        QCOMPARE(sentence(ProjectFile::open(m_path)), u"You do not have the right to read the file."_s);
    }

    void noRightToWrite_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addRow("the file") << 0444 << 0777;
        QTest::addRow("the folder") << 0666 << 0555;
    }

    void noRightToWrite()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        (void)taken(ProjectFile::create(m_path, smallProject()));
        ::chmod(QFile::encodeName(m_path).constData(), mode_t(fileMode));
        ::chmod(QFile::encodeName(m_folder->path()).constData(), mode_t(folderMode));
        const AsNobody nobody;
        auto file = taken(ProjectFile::open(m_path));
        QCOMPARE(file.access(), Access::ReadOnly);
        QCOMPARE(file.notice()->sentence(), u"You do not have the right to write the file or its folder; it is open read only."_s);
        QVERIFY(taken(file.project()) == smallProject());
        QVERIFY(!file.apply(differenceOf(smallProject(), Project()), {"Clear", {}}));
        QTemporaryDir own; // in /tmp, where everybody may write; shared memory may be root's alone
        QVERIFY2(own.isValid(), qPrintable(own.errorString()));
        const auto copied = file.saveCopy(own.filePath(u"copy.slatelier"_s));
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().located()));
        QVERIFY(taken(taken(ProjectFile::open(own.filePath(u"copy.slatelier"_s))).project()) == smallProject());
    }

    void interruptedStepInAFolderThatCannotBeWritten()
    {
        {
            auto file = taken(ProjectFile::create(m_path, smallProject()));
            QVERIFY(file.apply(differenceOf(smallProject(), withServiceName(smallProject(), u"X"_s)), {"Rename", {}}));
        }
        leaveHotJournal();
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        {
            const AsNobody nobody;
            const auto file = ProjectFile::open(m_path);
            QVERIFY2(sentence(file).startsWith(u"The last step was interrupted"_s), qPrintable(sentence(file)));
        }
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        QVERIFY(taken(taken(ProjectFile::open(m_path, Access::ReadOnly)).project()) == withServiceName(smallProject(), u"X"_s));
    }

    void openTwice()
    {
        auto first = taken(ProjectFile::create(m_path, smallProject()));
        const auto second = ProjectFile::open(m_path);
        QVERIFY2(sentence(second).contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence(second)));
        QVERIFY(ProjectFile::opensReadOnly(second.error()));
        const QString link = m_folder->filePath(u"link.slatelier"_s);
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(!ProjectFile::open(link));
        QVERIFY(!ProjectFile::create(m_path, Project(), true));
        const auto reader = taken(ProjectFile::open(m_path, Access::ReadOnly));
        QVERIFY(taken(reader.project()) == smallProject());
        const Project next = withServiceName(smallProject(), u"Renamed"_s);
        QVERIFY(first.apply(differenceOf(smallProject(), next), {"Rename", {}}));
        QVERIFY(taken(reader.project()) == next);
    }

    void changedByAnotherProgram()
    {
        auto file = taken(ProjectFile::create(m_path, smallProject()));
        tamper(m_path, "UPDATE services SET name='Changed'");
        const auto change = file.apply(differenceOf(smallProject(), withServiceName(smallProject(), u"Mine"_s)), {"Rename", {}});
        QVERIFY(!change);
        QVERIFY2(change.error().sentence().contains(u"changed by another program"_s), qPrintable(change.error().sentence()));
        QCOMPARE(taken(file.project()).services.at(0).name, u"Changed"_s);
    }

    void movedAway()
    {
        auto file = taken(ProjectFile::create(m_path, smallProject()));
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"elsewhere.slatelier"_s)));
        const auto change = file.apply(differenceOf(smallProject(), withServiceName(smallProject(), u"Mine"_s)), {"Rename", {}});
        QVERIFY(!change);
        QVERIFY2(change.error().sentence().contains(u"moved, renamed or removed"_s), qPrintable(change.error().sentence()));
        const auto saved = file.saveCopy(m_path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().located()));
    }

    void stepThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("expected");
        QTest::addRow("without a name") << QString() << u"owner"_s << u".*cannot be stored because of “Name”: it must not be empty\\."_s;
        QTest::addRow("half a character") << QString(QChar(0xd83d)) << u"owner"_s << u".*cannot be stored because of “Name”: the value has no exact written form\\."_s;
        QTest::addRow("reference into nothing") << u"Net"_s << u"nobody"_s << u".*“services” refers .*“owner”: there is no “nobody”\\."_s;
    }

    void stepThatDoesNotFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, owner);
        QFETCH(QString, expected);
        auto file = taken(ProjectFile::create(m_path, smallProject()));
        const QByteArray before = bytesOf(m_path);
        Project next = smallProject();
        Service service = next.services.at(0);
        service.name = name;
        service.owner = Id<Role>{owner};
        next.services.put(service);
        const auto change = file.apply(differenceOf(smallProject(), next), {"Change", {}});
        QVERIFY(!change);
        const QString told = change.error().sentence().replace(QChar(0xd83d), u'?'); // no expression matches half a character
        QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(told).hasMatch(), qPrintable(told));
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(!file.canUndo());
        QVERIFY(file.apply(differenceOf(smallProject(), withServiceName(smallProject(), u"Fine"_s)), {"Change", {}}));
    }

    /// A limit on the size of files stands for the full disk: writing fails in the middle.
    void fullDisk()
    {
        auto file = taken(ProjectFile::create(m_path, smallProject()));
        const QByteArray before = bytesOf(m_path);
        Project next = smallProject();
        for (int i = 0; i < 5'000; ++i) {
            Component component;
            component.id = {u"c%1"_s.arg(i)};
            component.name = u"Component number %1"_s.arg(i);
            next.components.put(component);
        }
        const auto change = differenceOf(smallProject(), next);
        {
            const auto limit = limitedFiles(before.size() + 100'000);
            const auto refused = file.apply(change, {"Add", {}});
            QVERIFY(!refused);
            QVERIFY2(refused.error().sentence().contains(u"disk"_s), qPrintable(refused.error().sentence()));
            QCOMPARE(refused.error().kind, ProblemKind::File);
            QVERIFY(!ProjectFile::create(m_folder->filePath(u"new.slatelier"_s), next));
        }
        QVERIFY(!QFile::exists(m_folder->filePath(u"new.slatelier"_s)));
        QVERIFY(taken(file.project()) == smallProject());
        QVERIFY(!file.canUndo());
        QCOMPARE(bytesOf(m_path), before);
        const auto added = file.apply(change, {"Add", {}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().located()));
        QVERIFY(taken(file.project()) == next);
        const auto limit = limitedFiles(500'000);
        QVERIFY(!file.saveCopy(m_folder->filePath(u"copy.slatelier"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"copy.slatelier"_s)));
    }

private:
    /// As a program leaves it that is killed in the middle of a transaction: the file half changed, its journal beside it.
    void leaveHotJournal()
    {
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(m_path).constData(), &database);
        sqlite3_exec(database, "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN; UPDATE services SET name='half done'; "
                               "CREATE TABLE filler AS WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<2000) "
                               "SELECT x, hex(randomblob(200)) FROM n;",
                     nullptr, nullptr, nullptr);
        const QByteArray file = bytesOf(m_path);
        const QByteArray journal = bytesOf(m_path + u"-journal"_s);
        sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(database);
        QVERIFY(!journal.isEmpty() && journal.front() != '\0');
        writeBytes(m_path, file);
        writeBytes(m_path + u"-journal"_s, journal);
        ::chmod(QFile::encodeName(m_path).constData(), 0666);
        ::chmod(QFile::encodeName(m_path + u"-journal"_s).constData(), 0666);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestWrongFiles)
#include "tst_wrongfiles.moc"
