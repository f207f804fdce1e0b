// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/command/output.h"
#include "app/command/source.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textproject.h"

using namespace Qt::StringLiterals;

namespace slatelier::command {

int exportProject(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Write a project in another format."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"format"_s, QCoreApplication::translate("Command", "json or openpsa."), u"FORMAT"_s});
    words.addOption({u"output"_s, QCoreApplication::translate("Command", "The file to write."), u"OUT"_s});
    words.addOption({u"force"_s, QCoreApplication::translate("Command", "Replace a file that this program did not write.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const QString format = words.value(u"format"_s);
    if (!words.has(u"output"_s) || (format != "json"_L1 && format != "openpsa"_L1))
        return words.wrongUsage(QCoreApplication::translate("Command", "--output and --format json or openpsa are needed."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
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
