// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include "app/command/commands.h"
#include "app/command/source.h"

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

QString wordFor(analysis::Severity severity)
{
    switch (severity) {
    case analysis::Severity::Error: return u"error"_s;
    case analysis::Severity::Warning: return u"warning"_s;
    case analysis::Severity::Notice: return u"notice"_s;
    }
    return {};
}

Datum asJson(const analysis::Finding &finding)
{
    Datum::Object object{{u"rule"_s, Datum(QString::fromLatin1(finding.rule))},
                         {u"severity"_s, Datum(wordFor(finding.severity))},
                         {u"entity"_s, Datum(finding.place.type->table)},
                         {u"id"_s, Datum(finding.place.id)}};
    if (!finding.place.field.isEmpty())
        object.append({u"field"_s, Datum(finding.place.field)});
    object.append({u"message"_s, Datum(finding.sentence())});
    return Datum(object);
}

QString titleOf(analysis::Severity severity)
{
    switch (severity) {
    case analysis::Severity::Error: return QCoreApplication::translate("Command", "error");
    case analysis::Severity::Warning: return QCoreApplication::translate("Command", "warning");
    case analysis::Severity::Notice: return QCoreApplication::translate("Command", "notice");
    }
    return {};
}

} // namespace

int check(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "List the findings of a project."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto found = analysis::findings(source->project);
    Datum::List findings;
    for (const auto &finding : found) {
        if (finding.severity == analysis::Severity::Error)
            status = ContentHasErrors;
        if (words.has(u"json"_s))
            findings += asJson(finding);
        else
            say(u"%1: %2 [%3]"_s.arg(titleOf(finding.severity), finding.sentence(), QString::fromLatin1(finding.rule)));
    }
    if (words.has(u"json"_s))
        sayJson(Datum(Datum::Object{{u"findings"_s, Datum(findings)}}));
    else
        say(QCoreApplication::translate("Command", "%n finding(s)", nullptr, int(found.size())));
    return status;
}

} // namespace slatelier::command
