// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace slatelier::house {

/// Paths, relative to the project's root, of every file below \a folders whose name matches one of \a patterns; sorted.
inline QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(SLATELIER_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(root.relativeFilePath(walk.next()));
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The lines of a file named relative to the project's root; empty when it cannot be read.
inline QStringList linesOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(SLATELIER_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

} // namespace slatelier::house
