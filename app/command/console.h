// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/commandline.h"
#include "core/model/datum.h"
#include "core/model/result.h"

#include <QCommandLineParser>

#include <optional>

namespace slatelier::command {

/// A line on standard output.
void say(const QString &line);
/// One JSON document on standard output.
void sayJson(const model::Datum &document);
/// "file:line:column: sentence" on standard error; \a file is named where the problem names none.
void complain(const model::Problem &problem, const QString &file = {});
/// A sentence of ours on standard error.
void complain(const QString &sentence);

/// The exit status that the kind of the problem asks for.
int statusOf(const model::Problem &problem);
/// complain() and statusOf() in one.
int fail(const model::Problem &problem, const QString &file = {});

/// The arguments of a command. usage() is shown with --help and when they are wrong.
class Arguments
{
public:
    /// \a purpose is one translated sentence; the positional arguments are those of cli.md.
    explicit Arguments(const QString &purpose);
    void add(const QString &name, const QString &meaning);
    void addOption(const QCommandLineOption &option);
    /// False when the command must end with status(): wrong usage or help.
    bool parse(const QStringList &arguments, qsizetype least, qsizetype most);
    int status() const { return m_status; }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// Of an option that may be given several times.
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QString at(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    qsizetype count() const { return m_parser.positionalArguments().size(); }
    int wrongUsage(const QString &sentence);

private:
    QCommandLineParser m_parser;
    QString m_command;
    int m_status = Done;
};

} // namespace slatelier::command
