// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"

#include "app/command/source.h"
#include "core/model/entitytype.h"
#include "core/model/measured.h"

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

Datum asJson(const Source &source)
{
    Datum::Object entities;
    for (const auto &type : model::entityTypes())
        entities.append({type.table, Datum::number(type.count(source.project))});
    Datum::Object measured;
    for (const auto &table : {u"outages"_s, u"tickets"_s, u"ratings"_s, u"samples"_s})
        measured.append({table, Datum::number(source.measured.value(table))});
    Datum::List damage;
    for (const auto &line : source.damage)
        damage += Datum(line);
    return Datum(Datum::Object{{u"format_version"_s, Datum::number(source.formatVersion)},
                               {u"name"_s, Datum(source.project.info().name)},
                               {u"entities"_s, Datum(entities)},
                               {u"measured"_s, Datum(measured)},
                               {u"history_steps"_s, Datum::number(source.historySteps)},
                               {u"integrity"_s, damage.isEmpty() ? Datum(u"ok"_s) : Datum(damage)}});
}

void sayWords(const Source &source)
{
    say(source.project.info().name);
    for (const auto &type : model::entityTypes()) {
        if (type.count(source.project) > 0)
            say(u"  %1: %2"_s.arg(QCoreApplication::translate("Entity", type.plural)).arg(type.count(source.project)));
    }
    for (const auto &[table, plural] : {std::pair(u"outages"_s, model::Outage::description().plural), std::pair(u"tickets"_s, model::Ticket::description().plural),
                                        std::pair(u"ratings"_s, model::Rating::description().plural)}) {
        if (source.measured.value(table) > 0)
            say(u"  %1: %2"_s.arg(QCoreApplication::translate("Entity", plural)).arg(source.measured.value(table)));
    }
    say(QCoreApplication::translate("Command", "%n step(s) in the history", nullptr, int(source.historySteps)));
    say(source.damage.isEmpty() ? QCoreApplication::translate("Command", "The file is sound.")
                                : QCoreApplication::translate("Command", "The file is damaged: %1").arg(source.damage.join(u"; "_s)));
}

} // namespace

int info(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Count what is in a project and check the file."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    int status = Done;
    const auto source = readSource(words.at(0), status, true);
    if (!source)
        return status;
    if (words.has(u"json"_s))
        sayJson(asJson(*source));
    else
        sayWords(*source);
    return source->damage.isEmpty() ? Done : FileTrouble;
}

} // namespace slatelier::command
