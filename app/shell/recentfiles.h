// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace slatelier::shell {

struct RecentFile
{
    QString path;
    bool pinned = false;
    bool missing = false;
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// Pinned files first, then those opened last; twelve at most besides the pinned. Kept in the settings.
QList<RecentFile> recentFiles();
void rememberFile(const QString &path);
void pinFile(const QString &path, bool pinned);
void forgetFile(const QString &path);

} // namespace slatelier::shell
