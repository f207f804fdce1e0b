// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/freshfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slatelier::storage {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<model::Problem> notWritten()
{
    const char *pattern = QT_TRANSLATE_NOOP("Problem", "The file cannot be written: %1.");
    if (errno == ENOSPC || errno == EDQUOT)
        pattern = QT_TRANSLATE_NOOP("Problem", "The disk is full; nothing was changed.");
    else if (errno == EACCES || errno == EPERM || errno == EROFS)
        pattern = QT_TRANSLATE_NOOP("Problem", "The folder of the file cannot be written.");
    return model::failure(pattern, {qt_error_string(errno)}, model::ProblemKind::File);
}

bool flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
}

/// An empty file of its own name beside \a path, with the rights that a new file gets.
model::Result<QString> temporaryBeside(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return notWritten();
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(file.handle(), 0666 & ~mask);
    return file.fileName();
}

/// Leftovers of a former file of this name would be taken for the journal of the new one.
void removeJournals(const QString &path)
{
    for (const auto &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

} // namespace

model::Result<void> writeWhole(const QString &path, bool replace,
                               const std::function<model::Result<void>(const QString &)> &write)
{
    const QFileInfo target(path);
    if (target.isDir())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "This is a folder, not a file."), {}, model::ProblemKind::File);
    if (target.exists() && !replace)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "There is a file of this name already."), {}, model::ProblemKind::File);
    if (!target.absoluteDir().exists())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "There is no folder “%1”."), {target.absolutePath()},
                              model::ProblemKind::File);
    // A link keeps pointing where it points; the file behind it is replaced.
    const QString real = target.isSymLink() && target.exists() ? target.canonicalFilePath() : path;
    const auto temporary = temporaryBeside(real);
    if (!temporary)
        return tl::unexpected(temporary.error());
    const auto cleanUp = qScopeGuard([&] {
        QFile::remove(*temporary);
        removeJournals(*temporary);
    });
    if (auto written = write(*temporary); !written)
        return written;
    if (!flush(*temporary, O_RDWR))
        return notWritten();
    removeJournals(real);
    if (std::rename(QFile::encodeName(*temporary).constData(), QFile::encodeName(real).constData()) != 0)
        return notWritten();
    return flushToDisk(real);
}

model::Result<void> flushToDisk(const QString &path)
{
    if (!flush(path, O_RDWR))
        return notWritten();
    flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY); // not every file system can; then it has no need to
    return {};
}

} // namespace slatelier::storage
