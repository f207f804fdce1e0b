// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/model/soundness.h"
#include "core/storage/projectfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

Datum asJson(const exchange::ImportOutcome &outcome)
{
    Datum::List skipped;
    for (const auto &row : outcome.skipped) {
        skipped += Datum(Datum::Object{{u"line"_s, row.line > 0 ? Datum::number(row.line) : Datum()},
                                       {u"column"_s, row.column > 0 ? Datum::number(row.column) : Datum()},
                                       {u"reason"_s, Datum(row.sentence())}});
    }
    Datum::Object created;
    for (auto table = outcome.created.cbegin(); table != outcome.created.cend(); ++table)
        created.append({table.key(), Datum::number(table.value())});
    return Datum(Datum::Object{{u"imported"_s, Datum::number(outcome.imported)},
                               {u"skipped"_s, Datum(skipped)},
                               {u"created"_s, Datum(created)}});
}

void sayWords(const exchange::ImportOutcome &outcome)
{
    for (const auto &row : outcome.skipped)
        complain(QCoreApplication::translate("Command", "Skipped: %1").arg(row.located()));
    for (const auto &note : outcome.notes)
        complain(note);
    say(QCoreApplication::translate("Command", "%n row(s) imported", nullptr, int(outcome.imported)));
    for (auto table = outcome.created.cbegin(); table != outcome.created.cend(); ++table)
        say(u"  %1: +%2"_s.arg(QCoreApplication::translate("Entity", model::entityType(table.key())->plural)).arg(table.value()));
}

/// Brings the outcome into the file as one step.
int write(storage::ProjectFile &file, const model::Project &before, const exchange::ImportOutcome &outcome, const QString &source)
{
    const auto difference = model::differenceOf(before, outcome.project);
    if (const auto reason = model::unsoundness(outcome.project, difference))
        return fail(*reason, source);
    if (difference.isEmpty())
        return Done;
    const model::StepLabel label{QT_TRANSLATE_NOOP("Step", "Import “%1”"), {QFileInfo(source).fileName()}};
    const auto written = file.apply(difference, label);
    return written ? int(Done) : fail(written.error(), file.path());
}

} // namespace

int import(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Bring data into a project."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.add(u"SOURCE…"_s, QCoreApplication::translate("Command", "What to import; several files for fault trees that refer to each other."));
    words.addOption({u"kind"_s, QCoreApplication::translate("Command", "What the source is: %1.").arg(exchange::importKinds().join(u", "_s)), u"KIND"_s});
    words.addOption({u"mapping"_s, QCoreApplication::translate("Command", "Which column means what."), u"MAP.json"_s});
    words.addOption({u"calendar"_s, QCoreApplication::translate("Command", "The calendar that days go into, by its id or its name."), u"ID"_s});
    words.addOption({u"skip-bad-rows"_s, QCoreApplication::translate("Command", "Leave bad rows out and list them.")});
    words.addOption({u"dry-run"_s, QCoreApplication::translate("Command", "Check only; change nothing.")});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 2, 1000))
        return words.status();
    const bool dryRun = words.has(u"dry-run"_s);
    auto file = storage::ProjectFile::open(words.at(0), dryRun ? storage::Access::ReadOnly : storage::Access::ReadWrite);
    const auto before = file ? file->project() : tl::unexpected(file.error());
    if (!before)
        return fail(before.error(), words.at(0));
    if (!dryRun && file->access() == storage::Access::ReadOnly)
        return fail(file->notice().value_or(model::Problem{QT_TRANSLATE_NOOP("Problem", "This project is open for reading only"), {}, model::ProblemKind::File}), words.at(0));

    exchange::ImportRequest request;
    for (qsizetype i = 1; i < words.count(); ++i)
        request.sources += words.at(i);
    request.kind = words.value(u"kind"_s);
    request.mapping = words.value(u"mapping"_s);
    request.calendar = words.value(u"calendar"_s);
    request.skipBadRows = words.has(u"skip-bad-rows"_s);
    const auto outcome = exchange::importInto(*before, request);
    if (!outcome) {
        int status = Done;
        for (const auto &problem : outcome.error())
            status = std::max(status, fail(problem, request.sources.first()));
        return status;
    }
    const int status = dryRun ? int(Done) : write(*file, *before, *outcome, request.sources.first());
    if (status != Done)
        return status;
    if (words.has(u"json"_s))
        sayJson(asJson(*outcome));
    else
        sayWords(*outcome);
    return Done;
}

} // namespace slatelier::command
