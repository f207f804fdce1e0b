// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace slatelier::testing {

/// The value, or the end of the test with the sentence.
template<class T>
T taken(model::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().located().toUtf8().replace(char(0), "^@").constData());
    return std::move(*result);
}

/// The first row that differs, for a message that helps; empty when the projects are equal to the position.
inline QString firstDifference(const model::Project &a, const model::Project &b)
{
    const auto found = model::differenceOf(a, b);
    return found.isEmpty() ? QString() : found.changes.first().type->table + u' ' + found.changes.first().id;
}

/// Where thousands of transactions do not wait for a disk. A killed process loses no more there than elsewhere.
inline QString quickFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/slatelier-test-XXXXXX");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace slatelier::testing
