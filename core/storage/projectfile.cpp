// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"

#include "core/model/references.h"
#include "core/storage/filecheck.h"
#include "core/storage/freshfile.h"
#include "core/storage/history.h"
#include "core/storage/measuredstore.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace slatelier::storage {

using model::Difference;
using model::EntityType;
using model::failure;
using model::Project;
using model::RowChange;

struct ProjectFile::State
{
    explicit State(OpenedFile opened)
        : file(std::move(opened))
        , rows(*file.database)
        , history(*file.database)
        , measured(*file.database, [this](const std::function<Result<void>()> &write) { return transact(write); })
    {
    }

    OpenedFile file;
    RowStore rows;
    History history;
    MeasuredStore measured;
    qint64 dataVersion = 0; // differs once another connection has written

    Problem named(Problem problem) const
    {
        problem.file = file.path;
        return problem;
    }
    Result<void> load();
    /// Runs \a write in one transaction that is committed only when it succeeds.
    template<class Write>
    Result<void> transact(Write &&write);
    Result<void> checkUntouched() const;
    Result<void> writeRows(const Difference &difference);
    Result<Difference> travel(qint64 step, bool undo);
};

namespace {

constexpr const char *readOnlyPattern = QT_TRANSLATE_NOOP("Problem", "The file is open read only.");

Result<void> writeChange(RowStore &rows, const RowChange &change)
{
    if (!change.after.row)
        return rows.remove(*change.type, change.id, change.before.position);
    const auto values = storableValues(*change.type, change.after.row.get());
    if (!values)
        return tl::unexpected(values.error());
    if (!change.before.row)
        return rows.insert(*change.type, change.id, change.after.position, *values);
    return rows.update(*change.type, change.id, change.before.position, change.after.position, *values);
}

/// The row of \a side as the history keeps it; empty where there is none.
Result<QByteArray> sideJson(const EntityType &type, const model::PlacedRow &side)
{
    if (!side.row)
        return QByteArray();
    const auto values = storableValues(type, side.row.get());
    if (!values)
        return tl::unexpected(values.error());
    return rowJson(type, *values);
}

Result<void> writeHistory(History &history, const Difference &difference, const StepLabel &label)
{
    if (auto begun = history.begin(label); !begun)
        return begun;
    for (const auto &change : difference.changes) {
        const auto before = sideJson(*change.type, change.before);
        if (!before)
            return tl::unexpected(before.error());
        const auto after = sideJson(*change.type, change.after);
        if (!after)
            return tl::unexpected(after.error());
        if (auto added = history.addRow(change, *before, *after); !added)
            return added;
    }
    return {};
}

Result<void> writeFresh(const QString &path, const Project &project)
{
    const auto database = Database::open(path, Database::Fresh);
    if (!database)
        return tl::unexpected(database.error());
    // Nobody sees the file before it is complete and flushed.
    if (auto set = database->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"); !set)
        return set;
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto made = database->execute(schemaSql(currentFormat().version)); !made)
        return made;
    RowStore rows(*database);
    for (const auto &type : model::entityTypes()) {
        for (qsizetype i = 0; i < type.count(project); ++i) {
            const auto placed = type.rowAt(project, i);
            if (auto written = writeChange(rows, {&type, type.idOf(placed.row.get()), {}, placed}); !written)
                return written;
        }
    }
    if (auto sound = checkReferences(*database); !sound)
        return sound;
    return transaction->commit();
}

} // namespace

Result<void> ProjectFile::State::load()
{
    const auto version = file.database->integer("PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    dataVersion = *version;
    return history.load();
}

Result<void> ProjectFile::State::checkUntouched() const
{
    if (file.database->hasMoved())
        return failure(QT_TRANSLATE_NOOP("Problem", "The file was moved, renamed or removed by another program while it was "
                                                    "open. Save a copy to keep your work."),
                       {}, ProblemKind::File);
    const auto version = file.database->integer("PRAGMA data_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version == dataVersion)
        return {};
    return failure(QT_TRANSLATE_NOOP("Problem", "The file does not hold what it held when it was opened; it was changed by "
                                                "another program. Open it again."),
                   {}, ProblemKind::File);
}

template<class Write>
Result<void> ProjectFile::State::transact(Write &&write)
{
    bool untouchedBefore = false;
    const auto attempt = [&]() -> Result<void> {
        if (file.access == Access::ReadOnly)
            return failure(readOnlyPattern, {}, ProblemKind::File);
        auto transaction = Transaction::begin(*file.database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto untouched = checkUntouched(); !untouched)
            return untouched;
        untouchedBefore = true;
        if (auto written = write(); !written)
            return written;
        if (auto loaded = history.load(); !loaded)
            return loaded;
        auto committed = transaction->commit();
        if (!committed && file.database->inTransaction()) {
            if (auto sound = checkReferences(*file.database); !sound)
                return sound;
        }
        return committed;
    };
    const auto done = attempt();
    if (done)
        return {};
    (void)history.load(); // what it was before
    if (untouchedBefore) // taking much back may look like another program's work to SQLite
        dataVersion = file.database->integer("PRAGMA data_version").value_or(dataVersion);
    return tl::unexpected(named(done.error()));
}

Result<void> ProjectFile::State::writeRows(const Difference &difference)
{
    // Removals first, as in model::apply().
    for (const bool removals : {true, false}) {
        for (const auto &change : difference.changes) {
            if (removals == !change.after.row) {
                if (auto written = writeChange(rows, change); !written)
                    return written;
            }
        }
    }
    return {};
}

Result<Difference> ProjectFile::State::travel(qint64 step, bool undo)
{
    auto difference = history.difference(step);
    if (!difference)
        return tl::unexpected(named(difference.error()));
    if (undo)
        difference = difference->reversed();
    auto done = transact([&]() -> Result<void> {
        if (auto written = writeRows(*difference); !written)
            return written;
        return history.mark(step, undo);
    });
    if (!done)
        return tl::unexpected(done.error());
    return difference;
}

ProjectFile::ProjectFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ProjectFile::ProjectFile(ProjectFile &&) noexcept = default;
ProjectFile &ProjectFile::operator=(ProjectFile &&) noexcept = default;
ProjectFile::~ProjectFile() = default;

Result<ProjectFile> ProjectFile::create(const QString &path, const Project &project, bool replace)
{
    auto written = [&]() -> Result<void> {
        std::optional<ProjectLock> lock; // nobody may have the file open that is replaced
        if (replace && QFileInfo(path).isFile()) {
            auto taken = ProjectLock::take(path);
            if (!taken)
                return tl::unexpected(taken.error());
            lock = std::move(*taken);
        }
        return writeWhole(path, replace, [&](const QString &temporary) { return writeFresh(temporary, project); });
    }();
    if (!written) {
        Problem problem = written.error();
        problem.file = path;
        return tl::unexpected(std::move(problem));
    }
    return open(path);
}

Result<ProjectFile> ProjectFile::open(const QString &path, Access access, const Format &format)
{
    auto opened = openFile(path, access, format);
    if (!opened)
        return tl::unexpected(opened.error());
    ProjectFile file(std::make_unique<State>(std::move(*opened)));
    if (auto loaded = file.m_state->load(); !loaded)
        return tl::unexpected(file.m_state->named(loaded.error()));
    return file;
}

bool ProjectFile::isProjectFile(const QString &path)
{
    return checkFromOutside(path) && checkHeader(path);
}

bool ProjectFile::opensReadOnly(const Problem &problem)
{
    return letsReadersIn(problem);
}

const QString &ProjectFile::path() const { return m_state->file.path; }
Access ProjectFile::access() const { return m_state->file.access; }
int ProjectFile::formatVersion() const { return m_state->file.version; }
std::optional<Problem> ProjectFile::notice() const { return m_state->file.notice; }
std::optional<StepLabel> ProjectFile::undoLabel() const { return m_state->history.undoLabel(); }
std::optional<StepLabel> ProjectFile::redoLabel() const { return m_state->history.redoLabel(); }

Result<Project> ProjectFile::project() const
{
    Project project;
    const auto read = [&]() -> Result<void> {
        // One reading transaction: all tables as they are at one moment.
        const auto reading = Transaction::begin(*m_state->file.database, "BEGIN");
        if (!reading)
            return tl::unexpected(reading.error());
        for (const auto &type : model::entityTypes()) {
            if (auto done = m_state->rows.read(type, project); !done)
                return done;
        }
        const auto dangling = model::danglingReferences(project);
        if (dangling.isEmpty())
            return {};
        const auto &first = dangling.first();
        return failure(danglingPattern, {first.from.type->table, first.from.id, first.from.field, first.id}, ProblemKind::File);
    }();
    if (!read)
        return tl::unexpected(m_state->named(read.error()));
    return project;
}

MeasuredStore &ProjectFile::measured() const { return m_state->measured; }

QHash<QString, qint64> ProjectFile::counts() const
{
    QHash<QString, qint64> counts;
    for (const auto &type : model::entityTypes())
        counts.insert(type.table, m_state->file.database->integer("SELECT count(*) FROM " + quotedName(type.table)).value_or(0));
    return counts;
}

QStringList ProjectFile::integrity() const
{
    const auto lines = m_state->file.database->texts("PRAGMA integrity_check");
    QStringList found = lines ? *lines : QStringList{lines.error().sentence()};
    found.removeAll(QStringLiteral("ok"));
    if (const auto sound = checkReferences(*m_state->file.database); !sound)
        found += sound.error().sentence();
    return found;
}

Result<void> ProjectFile::apply(const Difference &difference, const StepLabel &label)
{
    return m_state->transact([&]() -> Result<void> {
        if (auto written = m_state->writeRows(difference); !written)
            return written;
        return writeHistory(m_state->history, difference, label);
    });
}

Result<Difference> ProjectFile::undo()
{
    if (!canUndo())
        return failure(QT_TRANSLATE_NOOP("Problem", "There is nothing to undo."));
    return m_state->travel(m_state->history.present(), true);
}

Result<Difference> ProjectFile::redo()
{
    if (!canRedo())
        return failure(QT_TRANSLATE_NOOP("Problem", "There is nothing to redo."));
    return m_state->travel(m_state->history.present() + 1, false);
}

Result<QList<HistoryEntry>> ProjectFile::history() const
{
    auto entries = m_state->history.entries();
    if (!entries)
        return tl::unexpected(m_state->named(entries.error()));
    return entries;
}

qint64 ProjectFile::historySteps() const
{
    return m_state->file.database->integer(R"(SELECT count(*) FROM "history")").value_or(0);
}

Result<void> ProjectFile::saveCopy(const QString &path, bool replace) const
{
    const auto saved = [&]() -> Result<void> {
        const QString own = QFileInfo(m_state->file.path).canonicalFilePath();
        if (!own.isEmpty() && QFileInfo(path).canonicalFilePath() == own)
            return failure(QT_TRANSLATE_NOOP("Problem", "This is the open file itself; a copy needs another name."), {},
                           ProblemKind::File);
        std::optional<ProjectLock> lock;
        if (replace && QFileInfo(path).isFile()) {
            auto taken = ProjectLock::take(path);
            if (!taken)
                return tl::unexpected(taken.error());
            lock = std::move(*taken);
        }
        return writeWhole(path, replace, [&](const QString &temporary) { return m_state->file.database->vacuumInto(temporary); });
    }();
    if (!saved) {
        Problem problem = saved.error();
        problem.file = path;
        return tl::unexpected(std::move(problem));
    }
    return {};
}

} // namespace slatelier::storage
