// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/document/customerfile.h"
#include "app/command/output.h"
#include "app/command/source.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textproject.h"
#include "core/storage/projectfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

/// The party that --customer names by code, name or id.
std::optional<model::Id<model::Party>> customerIn(const model::Project &project, const QString &name)
{
    for (const auto &party : project.parties) {
        if (party.code == name || party.name == name || party.id.text == name)
            return party.id;
    }
    return std::nullopt;
}

bool mayReplace(const QString &path, bool force)
{
    const QFileInfo there(path);
    return force || !there.exists() || storage::ProjectFile::isProjectFile(path);
}

/// The copy without all that belongs to the provider alone; what it left out is told on standard error.
int exportForCustomer(const Source &source, const Arguments &words)
{
    const QString path = words.value(u"output"_s), name = words.value(u"customer"_s);
    const auto customer = customerIn(source.project, name);
    if (!name.isEmpty() && !customer)
        return fail({QT_TRANSLATE_NOOP("Problem", "there is no party “%1”"), {name}}, words.at(0));
    const auto copy = exchange::customerCopy(source.project, customer);
    const bool text = words.value(u"format"_s) == "json"_L1;
    if (!text && !mayReplace(path, words.has(u"force"_s)))
        return fail({QT_TRANSLATE_NOOP("Problem", "“%1” was not written by Slatelier; --force replaces it"), {path}, model::ProblemKind::File});
    const auto written = text ? writeOutput(path, exchange::writeTextProject(copy.project), words.has(u"force"_s))
                              : document::writeCustomerCopy(path, copy.project, true);
    if (!written)
        return fail(written.error());
    for (const auto &sentence : copy.sentences())
        complain(QCoreApplication::translate("Command", "left out: %1").arg(sentence));
    if (source.historySteps > 0)
        complain(QCoreApplication::translate("Command", "left out: the history of %n step(s)", nullptr, int(source.historySteps)));
    say(path);
    return Done;
}

} // namespace

int exportProject(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Write a project in another format."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"format"_s, QCoreApplication::translate("Command", "json, openpsa or, with --customer-copy, slatelier."), u"FORMAT"_s});
    words.addOption({u"output"_s, QCoreApplication::translate("Command", "The file to write."), u"OUT"_s});
    words.addOption({u"customer-copy"_s, QCoreApplication::translate("Command", "Leave out people, KPIs, incentives, internal notes, measurements and history.")});
    words.addOption({u"customer"_s, QCoreApplication::translate("Command", "With --customer-copy: only the agreements with this party."), u"CODE"_s});
    words.addOption({u"force"_s, QCoreApplication::translate("Command", "Replace a file that this program did not write.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const QString format = words.value(u"format"_s);
    const bool forCustomer = words.has(u"customer-copy"_s);
    if (!words.has(u"output"_s) || (format != "json"_L1 && format != (forCustomer ? "slatelier"_L1 : "openpsa"_L1)))
        return words.wrongUsage(forCustomer ? QCoreApplication::translate("Command", "--output and --format json or slatelier are needed.")
                                            : QCoreApplication::translate("Command", "--output and --format json or openpsa are needed."));
    if (words.has(u"customer"_s) && !forCustomer)
        return words.wrongUsage(QCoreApplication::translate("Command", "--customer needs --customer-copy."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    if (forCustomer)
        return exportForCustomer(*source, words);
    QByteArray content;
    if (format == "json"_L1) {
        content = exchange::writeTextProject(source->project);
    } else {
        const auto exported = exchange::exportOpenPsa(source->project);
        content = exported.xml;
        for (const auto &note : exported.notes)
            complain(note, words.at(0));
    }
    const auto written = writeOutput(words.value(u"output"_s), content, words.has(u"force"_s));
    if (!written)
        return fail(written.error());
    say(words.value(u"output"_s));
    return Done;
}

} // namespace slatelier::command
