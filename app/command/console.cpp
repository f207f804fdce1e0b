// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &line)
{
    write(stdout, line);
}

void sayJson(const model::Datum &document)
{
    write(stdout, QString::fromUtf8(document.toJson()));
}

void complain(const QString &sentence)
{
    write(stderr, sentence);
}

void complain(const model::Problem &problem, const QString &file)
{
    model::Problem placed = problem;
    if (placed.file.isEmpty())
        placed.file = file;
    complain(placed.located());
}

int statusOf(const model::Problem &problem)
{
    switch (problem.kind) {
    case model::ProblemKind::Content: return ContentHasErrors;
    case model::ProblemKind::Usage: return WrongUsage;
    case model::ProblemKind::File: return FileTrouble;
    }
    return FileTrouble;
}

int fail(const model::Problem &problem, const QString &file)
{
    complain(problem, file);
    return statusOf(problem);
}

Arguments::Arguments(const QString &purpose)
{
    m_parser.setApplicationDescription(purpose);
    m_parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("Command", "Show this help.")});
}

void Arguments::add(const QString &name, const QString &meaning)
{
    m_parser.addPositionalArgument(name, meaning);
}

void Arguments::addOption(const QCommandLineOption &option)
{
    m_parser.addOption(option);
}

bool Arguments::parse(const QStringList &arguments, qsizetype least, qsizetype most)
{
    m_command = arguments.value(0);
    if (!m_parser.parse(QStringList{u"slatelier "_s + m_command} + arguments.sliced(1))) {
        m_status = wrongUsage(m_parser.errorText());
        return false;
    }
    if (has(u"help"_s)) {
        say(m_parser.helpText().trimmed());
        return false;
    }
    if (count() < least || count() > most) {
        m_status = wrongUsage(count() < least ? QCoreApplication::translate("Command", "Something is missing.")
                                              : QCoreApplication::translate("Command", "There are more words than the command takes."));
        return false;
    }
    return true;
}

int Arguments::wrongUsage(const QString &sentence)
{
    complain(sentence);
    complain(m_parser.helpText().trimmed());
    return WrongUsage;
}

} // namespace slatelier::command
