// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <cstring>

namespace slatelier::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *inUse = QT_TRANSLATE_NOOP("Problem", "The file is open in another place: in the program %1, process %2, "
                                                           "on the computer %3.");
constexpr const char *inUseBySomebody = QT_TRANSLATE_NOOP("Problem", "The file is open in another place.");
constexpr int writingTheLockMilliseconds = 200;

/// Hidden, and with the name of the file, as office programs do it.
QString lockName(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath(); // the same file under two names has one lock
    const QFileInfo place(real.isEmpty() ? info.absoluteFilePath() : real);
    return place.absolutePath() + u"/."_s + place.fileName() + u".lock"_s;
}

model::Problem heldBy(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {inUseBySomebody, {}, model::ProblemKind::File, {}, 0, 0};
    return {inUse, {program, QString::number(process), host.isEmpty() ? QSysInfo::machineHostName() : host},
            model::ProblemKind::File, {}, 0, 0};
}

} // namespace

model::Result<ProjectLock> ProjectLock::take(const QString &path)
{
    ProjectLock lock;
    lock.m_file = std::make_unique<QLockFile>(lockName(path));
    lock.m_file->setStaleLockTime(0); // a project may stay open for days
    bool taken = lock.m_file->tryLock(0);
    if (!taken && lock.m_file->error() == QLockFile::LockFailedError && !lock.m_file->getLockInfo(nullptr, nullptr, nullptr)) {
        // Either its holder is writing it at this moment, or was killed while it did.
        taken = lock.m_file->tryLock(writingTheLockMilliseconds);
        if (!taken && !lock.m_file->getLockInfo(nullptr, nullptr, nullptr))
            taken = lock.m_file->removeStaleLockFile() && lock.m_file->tryLock(0);
    }
    if (taken)
        return lock;
    if (lock.m_file->error() == QLockFile::LockFailedError)
        return tl::unexpected(heldBy(*lock.m_file));
    return model::failure(QT_TRANSLATE_NOOP("Problem", "The folder of the file cannot be written."), {}, model::ProblemKind::File);
}

bool isInUse(const model::Problem &problem)
{
    return std::strcmp(problem.pattern, inUse) == 0 || std::strcmp(problem.pattern, inUseBySomebody) == 0;
}

} // namespace slatelier::storage
