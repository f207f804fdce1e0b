// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

/// Runs the program as a script does.
namespace program {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QString errors;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SLATELIER_PROGRAM), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) + process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace program
