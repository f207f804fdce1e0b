// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"

#include "app/command/commands.h"
#include "app/command/console.h"

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

struct Subcommand
{
    QString word;
    int (*run)(const QStringList &);
    QString usage;
    const char *purpose; // translate in context "Command"
};

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> list{
        {u"new"_s, newProject, u"new FILE [--template ID]"_s, QT_TRANSLATE_NOOP("Command", "Make a new project.")},
        {u"info"_s, info, u"info FILE [--json]"_s, QT_TRANSLATE_NOOP("Command", "Count what is in a project and check the file.")},
        {u"import"_s, import, u"import FILE SOURCE… [--kind KIND] [--mapping MAP.json]"_s, QT_TRANSLATE_NOOP("Command", "Bring data into a project.")},
        {u"export"_s, exportProject, u"export FILE --format json|openpsa --output OUT [--customer-copy [--customer CODE]]"_s, QT_TRANSLATE_NOOP("Command", "Write a project in another format.")},
        {u"availability"_s, availability, u"availability FILE [--service CODE] [--json]"_s, QT_TRANSLATE_NOOP("Command", "Calculate the exact availability of services.")},
        {u"simulate"_s, simulate, u"simulate FILE --service CODE [--window WINDOW] [--replications N] [--json]"_s, QT_TRANSLATE_NOOP("Command", "Simulate what happens in one window of an agreement.")},
        {u"merge"_s, merge, u"merge A.json B.json… --output OUT.json"_s, QT_TRANSLATE_NOOP("Command", "Join runs of a simulation into one.")},
        {u"budget"_s, budget, u"budget FILE --agreement NUMBER --from DATE [--json]"_s, QT_TRANSLATE_NOOP("Command", "Say how much downtime the targets of an agreement allow in each window of a year.")},
        {u"credits"_s, credits, u"credits FILE --agreement NUMBER --measured TARGET=VALUE… [--json]"_s, QT_TRANSLATE_NOOP("Command", "Work out what measured values cost.")},
        {u"carried"_s, carried, u"carried FILE --agreement NUMBER [--json]"_s, QT_TRANSLATE_NOOP("Command", "Prove that the agreements below carry the promise.")},
        {u"redline"_s, redline, u"redline FILE --agreement NUMBER --from-edition A --to-edition B [--json]"_s, QT_TRANSLATE_NOOP("Command", "Compare two editions of an agreement.")},
        {u"hours"_s, hours, u"hours FILE --calendar ID --from DATE --to DATE [--by day|month|year|total] [--json]"_s, QT_TRANSLATE_NOOP("Command", "Count the agreed hours of a calendar.")},
        {u"worktime"_s, worktime, u"worktime FILE --calendar ID --start INSTANT (--add DURATION | --until INSTANT) [--json]"_s, QT_TRANSLATE_NOOP("Command", "Add working time to a moment, or count it between two.")},
        {u"trace"_s, trace, u"trace FILE [--agreement NUMBER] [--on DATE] [--json]"_s, QT_TRANSLATE_NOOP("Command", "Follow every promise down to the people who keep it.")},
        {u"scores"_s, scores, u"scores FILE --period PERIOD [--json]"_s, QT_TRANSLATE_NOOP("Command", "Work out the score and the pay of each person.")},
        {u"statistics"_s, statistics, u"statistics FILE --by performer|crew|period|service --measure MEASURE [--from --to] [--json]"_s, QT_TRANSLATE_NOOP("Command", "Tell a performer from the system, by the measured rows.")},
        {u"check"_s, check, u"check FILE [--json]"_s, QT_TRANSLATE_NOOP("Command", "List the findings of a project.")},
        {u"annex"_s, annex, u"annex FILE --agreement NUMBER [--language ru|en] --output OUT"_s, QT_TRANSLATE_NOOP("Command", "Print the annex of an agreement as PDF.")},
    };
    return list;
}

const Subcommand *find(const QStringList &arguments)
{
    for (const auto &command : subcommands()) {
        if (command.word == arguments.value(0))
            return &command;
    }
    return nullptr;
}

QString help()
{
    QStringList lines{QCoreApplication::translate("Command", "Slatelier: a workshop for service-level promises."), QString(),
                      u"  slatelier [FILE]"_s, u"      "_s + QCoreApplication::translate("Command", "Open the window.")};
    for (const auto &command : subcommands()) {
        lines += u"  slatelier "_s + command.usage;
        lines += u"      "_s + QCoreApplication::translate("Command", command.purpose);
    }
    return lines.join(u'\n');
}

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    return find(arguments) || asksForHelp(word) || word == "--version"_L1;
}

bool needsFonts(const QStringList &arguments)
{
    return arguments.value(0) == "annex"_L1;
}

int run(const QStringList &arguments)
{
    if (const auto *command = find(arguments))
        return command->run(arguments);
    if (asksForHelp(arguments.value(0))) {
        say(help());
        return Done;
    }
    if (arguments.value(0) == "--version"_L1) {
        say(u"slatelier "_s + QString::fromLatin1(SLATELIER_VERSION));
        return Done;
    }
    complain(QCoreApplication::translate("Command", "“%1” is not a command.").arg(arguments.value(0)));
    complain(help());
    return WrongUsage;
}

} // namespace slatelier::command
