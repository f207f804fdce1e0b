// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/analysis/seencauses.h"
#include "core/storage/measuredstore.h"

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

Datum asJson(const analysis::Finding &finding, const model::AcceptedFinding *accepted)
{
    Datum::Object object{{u"rule"_s, Datum(QString::fromLatin1(finding.rule))},
                         {u"severity"_s, Datum(wordFor(finding.severity))},
                         {u"entity"_s, Datum(finding.place.type->table)},
                         {u"id"_s, Datum(finding.place.id)}};
    if (!finding.place.field.isEmpty())
        object.append({u"field"_s, Datum(finding.place.field)});
    object.append({u"message"_s, Datum(finding.sentence())});
    if (accepted)
        object.append({u"accepted"_s, Datum(Datum::Object{{u"reason"_s, Datum(accepted->reason)}, {u"by"_s, Datum(accepted->by)},
                                                          {u"date"_s, Datum(accepted->date.toString(Qt::ISODate))}})});
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

/// What was seen in the outages of the file; a text project has none.
analysis::FindingsContext contextOf(const QString &path)
{
    analysis::FindingsContext context;
    const auto rows = isTextProject(path) ? model::Result<model::Measured>() : storage::MeasuredStore::readFile(path);
    if (rows)
        context.causes = analysis::causesIn(rows->outages);
    return context;
}

QString line(const analysis::Finding &finding, const model::AcceptedFinding *accepted)
{
    const auto said = u"%1: %2 [%3]"_s.arg(accepted ? QCoreApplication::translate("Command", "accepted") : titleOf(finding.severity),
                                           finding.sentence(), QString::fromLatin1(finding.rule));
    return accepted ? said + u' ' + QCoreApplication::translate("Command", "Reason (%1): %2").arg(accepted->date.toString(Qt::ISODate), accepted->reason)
                    : said;
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
    const auto found = analysis::findings(source->project, contextOf(words.at(0)));
    if (analysis::countOpen(found, analysis::Severity::Error) > 0)
        status = ContentHasErrors;
    Datum::List findings;
    for (const auto &finding : found) {
        const auto *accepted = finding.isAccepted() ? source->project.acceptedFindings.find(finding.accepted) : nullptr;
        if (words.has(u"json"_s))
            findings += asJson(finding, accepted);
        else
            say(line(finding, accepted));
    }
    if (words.has(u"json"_s))
        sayJson(Datum(Datum::Object{{u"findings"_s, Datum(findings)}}));
    else
        say(QCoreApplication::translate("Command", "%n finding(s)", nullptr, int(found.size())));
    return status;
}

} // namespace slatelier::command
