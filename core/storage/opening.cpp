// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/filecheck.h"
#include "core/storage/migration.h"
#include "core/storage/schema.h"

#include <QFileInfo>

#include <cstring>

namespace slatelier::storage {

using model::failure;

namespace {

constexpr const char *newerFormat = QT_TRANSLATE_NOOP("Problem", "The file was written by a newer version of Slatelier (format "
                                                                 "%1; this one writes format %2). It can be opened read only.");
constexpr const char *newerShown = QT_TRANSLATE_NOOP("Problem", "The file was written by a newer version of Slatelier and is "
                                                                "open read only; what the newer version added is not shown.");
constexpr const char *unwritable = QT_TRANSLATE_NOOP("Problem", "You do not have the right to write the file or its folder; it "
                                                                "is open read only.");
constexpr const char *updated = QT_TRANSLATE_NOOP("Problem", "The file was brought up to date; the old one was kept as “%1”.");

Problem fact(const char *pattern, QStringList arguments = {})
{
    return {pattern, std::move(arguments), ProblemKind::File};
}

/// Why the first look through SQLite failed: the place of the file and its first bytes tell more than SQLite does.
Problem firstFailure(const OpenedFile &file, const Problem &problem)
{
    const bool interrupted = QFileInfo(file.path + QStringLiteral("-journal")).size() > 0;
    if (interrupted && !isWritable(file.path))
        return fact(QT_TRANSLATE_NOOP("Problem", "The last step was interrupted and has to be taken back first, but the folder of "
                                                 "the file cannot be written. Copy the file together with the file that ends in "
                                                 "“-journal” to a folder of your own and open it there."));
    const auto header = checkHeader(file.path);
    return header ? problem : header.error();
}

Result<void> checkTables(const Database &database)
{
    for (const auto &type : model::entityTypes()) {
        const auto statement = database.prepare("SELECT " + columnList(type) + " FROM " + quotedName(type.table));
        if (!statement)
            return failure(QT_TRANSLATE_NOOP("Problem", "The table “%1” of the file is missing or lacks a column (%2)."),
                           {type.table, statement.error().arguments.value(0)}, ProblemKind::File);
    }
    return {};
}

/// A copy in memory, brought up to date: an old file can be read where it may not be written.
Result<std::unique_ptr<Database>> updatedInMemory(const Database &old, int version, const Format &format)
{
    auto memory = Database::open(QStringLiteral(":memory:"), Database::Fresh);
    if (!memory)
        return tl::unexpected(memory.error());
    if (auto copied = memory->copyFrom(old); !copied)
        return tl::unexpected(copied.error());
    if (auto done = migrate(*memory, version, format); !done)
        return tl::unexpected(done.error());
    return std::make_unique<Database>(std::move(*memory));
}

Result<void> bringUpToDate(OpenedFile &file, const Format &format)
{
    const int version = std::exchange(file.version, format.version);
    if (file.access == Access::ReadOnly) {
        auto memory = updatedInMemory(*file.database, version, format);
        if (!memory)
            return tl::unexpected(memory.error());
        file.database = std::move(*memory);
        return {};
    }
    const auto backup = migrateFile(*file.database, file.path, version, format);
    if (!backup)
        return tl::unexpected(backup.error());
    file.notice = fact(updated, {*backup});
    return {};
}

Result<void> checkVersion(OpenedFile &file, const Format &format)
{
    const auto version = file.database->integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version < 1)
        return failure(QT_TRANSLATE_NOOP("Problem", "The file is damaged: it has no version."), {}, ProblemKind::File);
    file.version = int(*version);
    if (file.version <= format.version)
        return {};
    if (file.access == Access::ReadWrite)
        return failure(newerFormat, {QString::number(file.version), QString::number(format.version)}, ProblemKind::File);
    file.notice = fact(newerShown);
    return {};
}

/// Opens the database; this rolls back what a killed program left half done.
Result<void> connect(OpenedFile &file)
{
    auto database = Database::open(file.path, Database::Existing);
    if (!database)
        return tl::unexpected(firstFailure(file, database.error()));
    file.database = std::make_unique<Database>(std::move(*database));
    const auto application = file.database->integer("PRAGMA application_id");
    if (!application)
        return tl::unexpected(firstFailure(file, application.error()));
    if (*application != applicationId)
        return tl::unexpected(firstFailure(file, fact(QT_TRANSLATE_NOOP("Problem", "The file is not a Slatelier project."))));
    const auto pageSize = file.database->integer("PRAGMA page_size");
    if (pageSize && *pageSize > 0 && QFileInfo(file.path).size() % *pageSize != 0) // SQLite would read zeros there
        return failure(QT_TRANSLATE_NOOP("Problem", "The file is damaged: its end is missing."), {}, ProblemKind::File);
    if (file.access == Access::ReadOnly)
        return file.database->execute("PRAGMA query_only=ON");
    return file.database->execute("PRAGMA journal_mode=DELETE");
}

Result<void> openStepByStep(OpenedFile &file, const Format &format)
{
    if (auto outside = checkFromOutside(file.path); !outside)
        return outside;
    if (file.access == Access::ReadWrite && !isWritable(file.path)) {
        file.access = Access::ReadOnly;
        file.notice = fact(unwritable);
    }
    if (file.access == Access::ReadWrite) {
        auto lock = ProjectLock::take(file.path);
        if (!lock)
            return tl::unexpected(lock.error());
        file.lock = std::move(*lock);
    }
    if (auto connected = connect(file); !connected)
        return connected;
    if (auto version = checkVersion(file, format); !version)
        return version;
    if (auto inside = checkFromInside(*file.database); !inside)
        return inside;
    if (file.version < format.version) {
        if (auto done = bringUpToDate(file, format); !done)
            return done;
    }
    return checkTables(*file.database);
}

} // namespace

Result<OpenedFile> openFile(const QString &path, Access access, const Format &format)
{
    OpenedFile file;
    file.path = path;
    file.access = access;
    if (auto opened = openStepByStep(file, format); !opened) {
        Problem problem = opened.error();
        problem.file = path;
        return tl::unexpected(std::move(problem));
    }
    return file;
}

bool letsReadersIn(const Problem &problem)
{
    return isInUse(problem) || std::strcmp(problem.pattern, newerFormat) == 0;
}

} // namespace slatelier::storage
