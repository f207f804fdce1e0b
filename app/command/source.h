// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/console.h"
#include "core/model/project.h"

#include <QHash>

namespace slatelier::command {

/// A project that a command reads; complaints are made already when it is absent.
struct Source
{
    model::Project project;
    int formatVersion = 1;
    qint64 historySteps = 0;
    QHash<QString, qint64> measured; // rows beside the project, by table
    QStringList damage; // what a thorough check found; empty = sound
};

/// Is this the text form of a project? Told by its first character, so that any name may be used.
bool isTextProject(const QString &path);
/// Reads a project file or a text project. On failure every problem is on standard error and \a status is set.
std::optional<Source> readSource(const QString &path, int &status, bool thoroughly = false);

/// The agreement that --agreement names by number or id. Nothing when there is none: then it is on standard error and
/// \a status is set.
const model::Agreement *agreementIn(const Source &source, const Arguments &words, int &status);

} // namespace slatelier::command
