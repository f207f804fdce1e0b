// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/calendarimport.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/measuredimport.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textdecoding.h"
#include "core/model/soundness.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr qint64 largestMapping = 16 * 1024 * 1024;
constexpr const char *otherKind = QT_TRANSLATE_NOOP("Problem", "The mapping is for “%1”, but “%2” are to be imported.");
constexpr const char *oneSource = QT_TRANSLATE_NOOP("Problem", "Exactly one source file was expected.");

Checked<ImportOutcome> usage(const char *pattern, const QStringList &arguments = {})
{
    return tl::unexpected(Problems{Problem{pattern, arguments, ProblemKind::Usage, {}, 0, 0}});
}

Checked<ImportOutcome> fromTable(const Project &into, const ImportRequest &request,
                                 const std::optional<CsvMapping> &mapping, const QString &kind)
{
    const QString path = request.sources.first();
    const auto bytes = readFile(path, largestTable);
    if (!bytes)
        return tl::unexpected(Problems{bytes.error()});
    const CsvImportOptions options{path, request.skipBadRows};
    return mapping ? importCsv(into, *bytes, *mapping, options) : importCsv(into, *bytes, kind, options);
}

Checked<ImportOutcome> fromFaultTrees(const Project &into, const QStringList &paths)
{
    QList<FaultTreeSource> sources;
    for (const auto &path : paths) {
        const auto bytes = readFile(path, largestText);
        if (!bytes)
            return tl::unexpected(Problems{bytes.error()});
        sources += {path, *bytes};
    }
    return importOpenPsa(into, sources);
}

Checked<ImportOutcome> fromDays(const Project &into, const ImportRequest &request, const std::optional<CsvMapping> &mapping)
{
    const QString path = request.sources.first();
    const auto bytes = readFile(path, largestCalendar);
    if (!bytes)
        return tl::unexpected(Problems{bytes.error()});
    return importCalendar(into, *bytes, mapping, {path, request.calendar, request.skipBadRows, {}});
}

qsizetype rowsOf(const Project &project)
{
    qsizetype rows = 0;
    for (const auto &type : entityTypes())
        rows += &type == &entityTypeOf<ProjectInfo>() ? 0 : type.count(project);
    return rows;
}

Checked<ImportOutcome> fromProject(const Project &into, const QString &path)
{
    const auto project = openTextProject(path);
    if (!project)
        return tl::unexpected(project.error());
    ImportOutcome outcome{merged(into, *project), rowsOf(*project), {}, {}, {}};
    // Two sound projects can meet in an unsound one: an id that means something else, a circle of services.
    if (auto problem = unsoundness(outcome.project)) {
        problem->file = path;
        return tl::unexpected(Problems{*problem});
    }
    outcome.created = createdRows(into, outcome.project);
    return outcome;
}

QString kindOf(const QString &path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return u"project"_s;
    if (path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return u"calendar"_s;
    return path.endsWith(".xml"_L1, Qt::CaseInsensitive) ? u"openpsa"_s : QString();
}

} // namespace

QStringList importKinds() { return csvKinds() + measuredKinds() + QStringList{u"calendar"_s, u"openpsa"_s, u"project"_s}; }

Checked<std::optional<CsvMapping>> mappingOf(const ImportRequest &request)
{
    if (request.mapping.isEmpty())
        return std::optional<CsvMapping>();
    const auto bytes = readFile(request.mapping, largestMapping);
    if (!bytes)
        return tl::unexpected(Problems{bytes.error()});
    auto read = readCsvMapping(*bytes, request.mapping);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(*read));
}

bool bringsMeasured(const ImportRequest &request)
{
    if (!request.kind.isEmpty())
        return measuredKinds().contains(request.kind);
    const auto mapping = mappingOf(request);
    return mapping && *mapping && measuredKinds().contains((*mapping)->kind);
}

Checked<MeasuredImport> measuredFrom(const Project &project, const ImportRequest &request, std::stop_token stop, std::function<void(double share)> progress)
{
    const auto mapping = mappingOf(request);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const QString kind = request.kind.isEmpty() ? (*mapping)->kind : request.kind;
    if (*mapping && (*mapping)->kind != kind)
        return tl::unexpected(usage(otherKind, {(*mapping)->kind, kind}).error());
    if (request.sources.size() != 1)
        return tl::unexpected(usage(oneSource).error());
    const auto bytes = readFile(request.sources.first(), largestTable);
    if (!bytes)
        return tl::unexpected(Problems{bytes.error()});
    return importMeasured(project, *bytes, kind, *mapping, {request.sources.first(), request.skipBadRows, std::move(stop), std::move(progress)});
}

Checked<ImportOutcome> importInto(const Project &into, const ImportRequest &request)
{
    const auto named = mappingOf(request);
    if (!named)
        return tl::unexpected(named.error());
    const auto &mapping = *named;
    QString kind = request.kind;
    if (kind.isEmpty())
        kind = mapping ? mapping->kind : kindOf(request.sources.value(0));
    if (kind.isEmpty())
        return usage(QT_TRANSLATE_NOOP("Problem", "The kind of import is missing: one of %1 was expected."),
                     {importKinds().join(u", "_s)});
    if (!importKinds().contains(kind))
        return usage(QT_TRANSLATE_NOOP("Problem", "The kind of import “%1” is not known: one of %2 was expected."),
                     {kind, importKinds().join(u", "_s)});
    if (mapping && mapping->kind != kind)
        return usage(otherKind, {mapping->kind, kind});
    if (measuredKinds().contains(kind))
        return usage(QT_TRANSLATE_NOOP("Problem", "Rows of “%1” are kept beside the project, not in it."), {kind});
    if (request.sources.isEmpty() || (request.sources.size() > 1 && kind != "openpsa"_L1))
        return usage(oneSource);
    if (kind == "calendar"_L1)
        return fromDays(into, request, mapping);
    if (kind == "openpsa"_L1)
        return fromFaultTrees(into, request.sources);
    return kind == "project"_L1 ? fromProject(into, request.sources.first()) : fromTable(into, request, mapping, kind);
}

} // namespace slatelier::exchange
