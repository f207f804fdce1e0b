// SPDX-License-Identifier: GPL-3.0-or-later
// packaging/install-packages says in a sentence why it cannot go on. The machine around it is made of small scripts.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int status = -1;
    QString errors;
};

// A folder of programs that stand in for those of the machine.
class Machine
{
public:
    Machine()
    {
        for (const auto &tool : {u"bash"_s, u"sh"_s, u"env"_s, u"awk"_s, u"sed"_s, u"grep"_s, u"tail"_s, u"cat"_s,
                                 u"mktemp"_s, u"rm"_s, u"dirname"_s, u"basename"_s}) {
            for (const auto &place : {u"/usr/bin/"_s, u"/bin/"_s}) {
                if (QFile::exists(place + tool) && QFile::link(place + tool, m_folder.filePath(tool)))
                    break;
            }
        }
    }

    void program(const QString &name, const QByteArray &body)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Ended install(const QStringList &groups)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setWorkingDirectory(m_folder.path());
        process.start(QDir(QStringLiteral(SLATELIER_SOURCE_DIR)).filePath(u"packaging/install-packages"_s), groups);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItStops_data();
    void saysWhyItStops();
    void isSilentWhenNothingIsMissing();
};

void TestCommands::saysWhyItStops_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("sudo"); // empty: there is none
    QTest::addColumn<QByteArray>("aptGet");
    QTest::addColumn<QString>("sentence");

    const QByteArray root = "echo 0";
    const QByteArray person = "echo 1000";
    const auto failing = [](const char *words) { return QByteArray("echo '") + words + "'; exit 100"; };
    QTest::newRow("neither root nor sudo") << person << QByteArray() << QByteArray("exit 0")
                                           << u"needs root or sudo. An administrator can install them with"_s;
    QTest::newRow("sudo wants a password") << person << QByteArray("exit 1") << QByteArray("exit 0")
                                           << u"a password that nobody can type here"_s;
    QTest::newRow("no network") << root << QByteArray()
                                << failing("E: Failed to fetch http://x/y  Temporary failure resolving x")
                                << u"could not be downloaded; is there a network?"_s;
    QTest::newRow("another release") << root << QByteArray() << failing("E: Unable to locate package qcoro-qt6-dev")
                                     << u"should be those of Debian 12"_s;
    QTest::newRow("disk full") << root << QByteArray() << failing("dpkg: error: No space left on device")
                               << u"the disk is full"_s;
    QTest::newRow("busy") << root << QByteArray() << failing("E: Could not get lock /var/lib/dpkg/lock-frontend")
                          << u"another program is installing packages"_s;
    QTest::newRow("anything else") << root << QByteArray() << failing("E: the moon is in the way")
                                   << u"the moon is in the way"_s;
}

void TestCommands::saysWhyItStops()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, sudo);
    QFETCH(QByteArray, aptGet);
    QFETCH(QString, sentence);

    Machine machine;
    machine.program(u"id"_s, user);
    machine.program(u"dpkg-query"_s, "exit 1");
    machine.program(u"apt-get"_s, aptGet);
    if (!sudo.isEmpty())
        machine.program(u"sudo"_s, sudo);
    const Ended ended = machine.install({u"build"_s, u"run"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.errors.contains(sentence), qPrintable(ended.errors));
}

void TestCommands::isSilentWhenNothingIsMissing()
{
    Machine machine;
    machine.program(u"dpkg-query"_s, "echo installed");
    machine.program(u"apt-get"_s, "echo 'not to be called' >&2; exit 1");
    const Ended ended = machine.install({u"build"_s, u"run"_s, u"test"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.errors, QString());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
