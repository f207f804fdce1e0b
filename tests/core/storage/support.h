// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/project.h"
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

/// One service built of one component, with an owner.
inline model::Project smallProject()
{
    using namespace Qt::StringLiterals;
    model::Project project;
    model::ProjectInfo info;
    info.name = u"Home internet"_s;
    project.about.put(info);
    model::Role owner;
    owner.id = {u"owner"_s};
    owner.name = u"Owner"_s;
    project.roles.put(owner);
    model::Component router;
    router.id = {u"router"_s};
    router.name = u"Router"_s;
    router.mtbf = model::Hours{2000};
    project.components.put(router);
    model::Service net;
    net.id = {u"net"_s};
    net.name = u"Internet"_s;
    net.owner = owner.id;
    net.structure = model::Block::ofPart(u"router"_s);
    project.services.put(net);
    return project;
}

inline model::Project withServiceName(model::Project project, const QString &name)
{
    auto service = project.services.at(0);
    service.name = name;
    project.services.put(service);
    return project;
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
