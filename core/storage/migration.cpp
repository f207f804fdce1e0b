// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/storage/filecheck.h"
#include "core/storage/freshfile.h"

#include <QFile>

namespace slatelier::storage {

using namespace Qt::StringLiterals;

namespace {

Problem notBroughtUp(const MigrationStep &step, const Problem &reason)
{
    return {QT_TRANSLATE_NOOP("Problem", "The file could not be brought up to date (version %1, %2) and was left as it is: %3"),
            {QString::number(step.version), QString::fromUtf8(step.description), reason.sentence()}, ProblemKind::File, {}, 0, 0};
}

Result<void> runSteps(Database &database, int version, const Format &format)
{
    for (const auto &step : format.steps) {
        if (step.version <= version)
            continue;
        if (const auto done = step.run(database); !done)
            return tl::unexpected(notBroughtUp(step, done.error()));
    }
    if (auto set = database.execute("PRAGMA user_version=" + QByteArray::number(format.version)); !set)
        return set;
    return checkFromInside(database);
}

QString freeBackupName(const QString &path, int version)
{
    const QString name = path + u".backup-v%1"_s.arg(version);
    QString candidate = name;
    for (int number = 2; QFile::exists(candidate); ++number)
        candidate = name + u"-%1"_s.arg(number);
    return candidate;
}

/// Page by page through SQLite: opening and closing the file on the side would drop its locks.
Result<void> copyTo(const Database &database, const QString &backup)
{
    if (const auto version = database.integer("PRAGMA schema_version"); !version)
        return tl::unexpected(version.error());
    const auto copy = Database::open(backup, Database::Fresh);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto copied = copy->copyFrom(database); !copied)
        return copied;
    return flushToDisk(backup);
}

/// The file's own bytes, from the copy made before the first step.
Result<void> restore(const QString &backup, const QString &path)
{
    return writeWhole(path, true, [&](const QString &temporary) -> Result<void> {
        if (QFile::remove(temporary) && QFile::copy(backup, temporary))
            return {};
        return model::failure(QT_TRANSLATE_NOOP("Problem", "The file could not be restored; what it held is in “%1”."), {backup},
                              ProblemKind::File);
    });
}

} // namespace

Result<void> migrate(Database &database, int version, const Format &format)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = runSteps(database, version, format); !done)
        return done;
    return transaction->commit();
}

Result<QString> migrateFile(Database &database, const QString &path, int version, const Format &format)
{
    // A read lock keeps writers out while the copy is made; the first change below turns it into a write lock.
    auto reading = Transaction::begin(database, "BEGIN");
    if (!reading)
        return tl::unexpected(reading.error());
    const QString backup = freeBackupName(path, version);
    if (const auto copied = copyTo(database, backup); !copied) {
        QFile::remove(backup);
        return model::failure(QT_TRANSLATE_NOOP("Problem", "The file has to be brought up to date, but the copy that is made "
                                                           "before, “%1”, cannot be written: %2"),
                              {backup, copied.error().sentence()}, ProblemKind::File);
    }
    auto done = runSteps(database, version, format);
    if (done)
        done = reading->commit();
    if (done)
        return backup;
    if (const auto rolledBack = reading->rollBack(); !rolledBack) {
        if (const auto restored = restore(backup, path); !restored)
            return tl::unexpected(restored.error());
    }
    QFile::remove(backup);
    return tl::unexpected(done.error());
}

} // namespace slatelier::storage
