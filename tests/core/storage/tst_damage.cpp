// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"
#include "tests/core/storage/support.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::testing;
using storage::Access;
using storage::ProjectFile;

/// A damaged file gives a sentence or a value, and never the end of the program.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RandomProject random(11);
        m_value = random.project(3);
        const QString path = m_folder.filePath(u"sound.slatelier"_s);
        auto file = taken(ProjectFile::create(path, m_value));
        for (int i = 0; i < 20; ++i) {
            const Project next = random.step(m_value);
            QVERIFY(file.apply(differenceOf(m_value, next), {"Step", {}}));
            m_value = next;
        }
        m_sound = bytesOf(path);
    }

    void filesOfTheSqliteProject()
    {
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA) + u"/nasty/sqlite_corrupt"_s);
        const auto names = folder.entryList({u"*.db"_s}, QDir::Files);
        if (names.isEmpty())
            QSKIP("the shared files of damaged databases are not here");
        QCOMPARE(names.size(), 61);
        for (const auto &name : names) {
            const QByteArray bytes = bytesOf(folder.filePath(name));
            QVERIFY2(!outcome(bytes).isEmpty(), qPrintable(name)); // none of them is a project
            // The same with our mark in the header, so that SQLite itself has to find the damage.
            if (bytes.size() > 100)
                QVERIFY2(!outcome(QByteArray(bytes).replace(60, 12, QByteArray::fromHex("0000000100000000534c4154"))).isEmpty(), qPrintable(name));
        }
    }

    void cutOff()
    {
        for (qsizetype size = 0; size < m_sound.size(); size += 1 + size / 8)
            QVERIFY2(!outcome(m_sound.first(size)).isEmpty(), qPrintable(QString::number(size)));
        QVERIFY(!outcome(m_sound.first(m_sound.size() - 1)).isEmpty());
        QCOMPARE(outcome(m_sound), QString());
    }

    void flippedBits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void flippedBits()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 30; ++i) {
            QByteArray bytes = m_sound;
            // Mostly where the form is decided: the first page holds the schema, each page begins with its pointers.
            for (int flips = 1 + int(random.bounded(4)); flips > 0; --flips) {
                const auto anywhere = qsizetype(random.bounded(int(bytes.size())));
                const auto at = random.bounded(3) == 0 ? anywhere
                    : random.bounded(2) == 0           ? anywhere % 4096
                                                       : anywhere - anywhere % 4096 + anywhere % 64;
                bytes[at] = char(bytes.at(at) ^ char(1 << random.bounded(8)));
            }
            check(bytes);
        }
    }

    void overwrittenPages()
    {
        QRandomGenerator random(5);
        const int pages = int(m_sound.size() / 4096);
        for (int i = 0; i < 50; ++i) {
            QByteArray bytes = m_sound;
            const auto from = qsizetype(random.bounded(pages)) * 4096;
            const auto to = qsizetype(random.bounded(pages)) * 4096;
            bytes.replace(to, 4096, i % 3 == 0 ? QByteArray(4096, '\0') : m_sound.sliced(from, 4096));
            check(bytes);
        }
    }

private:
    /// What opening, reading and undoing say; empty when all went well.
    QString outcome(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"damaged.slatelier"_s);
        QFile::remove(path + u"-journal"_s);
        writeBytes(path, bytes);
        const auto file = ProjectFile::open(path, Access::ReadOnly);
        if (!file)
            return file.error().sentence();
        const auto history = file->history();
        const auto project = file->project();
        (void)file->integrity();
        return !project ? project.error().sentence() : !history ? history.error().sentence() : QString();
    }

    void check(const QByteArray &bytes)
    {
        QElapsedTimer clock;
        clock.start();
        const QString told = outcome(bytes);
        ++(told.isEmpty() ? m_read : m_refused);
        QVERIFY2(clock.elapsed() < 20'000, "reading hangs");
        const QString path = m_folder.filePath(u"damaged.slatelier"_s);
        auto file = ProjectFile::open(path); // and the writing way, with whatever is left of the history
        if (!file)
            return;
        while (file->canUndo() && file->undo()) {}
        (void)file->project();
    }

    QTemporaryDir m_folder{quickFolderTemplate()};
    Project m_value;
    QByteArray m_sound;
    int m_read = 0;
    int m_refused = 0;

private Q_SLOTS:
    void cleanupTestCase() { qInfo("%d damaged files were refused, %d were read", m_refused, m_read); }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
