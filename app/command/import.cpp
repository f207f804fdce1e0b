// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/measuredimport.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/model/soundness.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

Datum asJson(const exchange::Problems &rows)
{
    Datum::List skipped;
    for (const auto &row : rows) {
        skipped += Datum(Datum::Object{{u"line"_s, row.line > 0 ? Datum::number(row.line) : Datum()},
                                       {u"column"_s, row.column > 0 ? Datum::number(row.column) : Datum()},
                                       {u"reason"_s, Datum(row.sentence())}});
    }
    return Datum(skipped);
}

Datum asJson(const exchange::ImportOutcome &outcome)
{
    Datum::Object created;
    for (auto table = outcome.created.cbegin(); table != outcome.created.cend(); ++table)
        created.append({table.key(), Datum::number(table.value())});
    return Datum(Datum::Object{{u"imported"_s, Datum::number(outcome.imported)},
                               {u"skipped"_s, asJson(outcome.skipped)},
                               {u"created"_s, Datum(created)}});
}

Datum asJson(const exchange::MeasuredImport &read, const storage::MeasuredChange &change)
{
    Datum::Object created;
    if (change.added > 0)
        created.append({read.kind, Datum::number(change.added)});
    return Datum(Datum::Object{{u"imported"_s, Datum::number(change.added + change.changed)},
                               {u"skipped"_s, asJson(read.skipped)},
                               {u"created"_s, Datum(created)},
                               {u"changed"_s, Datum::number(change.changed)},
                               {u"unchanged"_s, Datum::number(change.unchanged)},
                               {u"batch"_s, change.batch > 0 ? Datum::number(change.batch) : Datum()}});
}

void sayWords(const exchange::MeasuredImport &read, const storage::MeasuredChange &change)
{
    for (const auto &row : read.skipped)
        complain(QCoreApplication::translate("Command", "Skipped: %1").arg(row.located()));
    for (const auto &note : read.notes)
        complain(note);
    if (change.added + change.changed == 0)
        return say(QCoreApplication::translate("Command", "Nothing is new: %n row(s) are there already.", nullptr, int(change.unchanged)));
    say(QCoreApplication::translate("Command", "%n row(s) imported", nullptr, int(change.added + change.changed)));
    if (change.changed > 0)
        say(QCoreApplication::translate("Command", "  %n of them replace(s) an earlier one", nullptr, int(change.changed)));
    if (change.unchanged > 0)
        say(QCoreApplication::translate("Command", "  %n row(s) were there already", nullptr, int(change.unchanged)));
}

int failAll(const exchange::Problems &problems, const QString &source)
{
    int status = Done;
    for (const auto &problem : problems)
        status = std::max(status, fail(problem, source));
    return status;
}

/// Rows beside the project: no step of its history, but a batch that can be taken back.
int importMeasured(storage::ProjectFile &file, const model::Project &project, const exchange::ImportRequest &request, bool dryRun, bool json)
{
    const auto read = exchange::measuredFrom(project, request);
    if (!read)
        return failAll(read.error(), request.sources.first());
    storage::MeasuredChange change;
    change.added = read->rows.count();
    if (!dryRun) {
        const auto written = file.measured().add(read->rows, QFileInfo(request.sources.first()).fileName());
        if (!written)
            return fail(written.error(), file.path());
        change = *written;
    }
    if (json)
        sayJson(asJson(*read, change));
    else
        sayWords(*read, change);
    return Done;
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
    if (exchange::bringsMeasured(request))
        return importMeasured(*file, *before, request, dryRun, words.has(u"json"_s));
    const auto outcome = exchange::importInto(*before, request);
    if (!outcome)
        return failAll(outcome.error(), request.sources.first());
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
