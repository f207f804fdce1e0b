// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recentfiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

namespace {

constexpr qsizetype mostUnpinned = 12;

QStringList paths() { return QSettings().value(u"recent/files"_s).toStringList(); }
QStringList pinnedPaths() { return QSettings().value(u"recent/pinned"_s).toStringList(); }

void keepPaths(const QStringList &files) { QSettings().setValue(u"recent/files"_s, files); }
void keepPinned(const QStringList &files) { QSettings().setValue(u"recent/pinned"_s, files); }

} // namespace

QList<RecentFile> recentFiles()
{
    const auto pinned = pinnedPaths();
    QList<RecentFile> files;
    for (const auto &path : pinned)
        files.append({path, true, !QFileInfo::exists(path)});
    for (const auto &path : paths()) {
        if (!pinned.contains(path))
            files.append({path, false, !QFileInfo::exists(path)});
    }
    return files;
}

void rememberFile(const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    auto files = paths();
    files.removeAll(absolute);
    files.prepend(absolute);
    keepPaths(files.mid(0, mostUnpinned));
}

void pinFile(const QString &path, bool pinned)
{
    auto files = pinnedPaths();
    files.removeAll(path);
    if (pinned)
        files.append(path);
    keepPinned(files);
}

void forgetFile(const QString &path)
{
    pinFile(path, false);
    auto files = paths();
    files.removeAll(path);
    keepPaths(files);
}

} // namespace slatelier::shell
