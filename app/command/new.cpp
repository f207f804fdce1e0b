// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/command/console.h"
#include "app/document/starters.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slatelier::command {

int newProject(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Make a new project."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"template"_s, QCoreApplication::translate("Command", "Start from: empty, it-services, telecom-access, home-internet, car-rental."), u"ID"_s, u"empty"_s});
    words.addOption({u"language"_s, QCoreApplication::translate("Command", "Language of the template; the program's own by default."), u"ru|en"_s});
    words.addOption({u"force"_s, QCoreApplication::translate("Command", "Replace the file if it exists.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    auto language = document::programLanguage();
    if (words.has(u"language"_s) && model::Codec<model::Language>::read(model::Datum(words.value(u"language"_s)), language))
        return words.wrongUsage(QCoreApplication::translate("Command", "--language takes ru or en."));
    auto project = document::starterProject(words.value(u"template"_s), language);
    if (!project)
        return fail(project.error());
    auto about = project->info();
    if (about.name.isEmpty())
        about.name = QFileInfo(words.at(0)).completeBaseName();
    project->about.put(about);
    const auto file = storage::ProjectFile::create(words.at(0), *project, words.has(u"force"_s));
    if (!file)
        return fail(file.error());
    const auto rows = document::starterRows(words.value(u"template"_s), *project);
    if (const auto added = file->measured().add(rows, words.value(u"template"_s)); !added)
        return fail(added.error());
    say(words.at(0));
    return Done;
}

} // namespace slatelier::command
