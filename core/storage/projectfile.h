// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/steplabel.h"
#include "core/storage/format.h"

#include <QDateTime>
#include <QHash>

#include <memory>

/// The project file: one SQLite database that holds the rows of a project and the history of its steps.
namespace slatelier::storage {

class MeasuredStore;
using model::StepLabel;

struct HistoryEntry
{
    qint64 step = 0; // from 1, without gaps
    QDateTime whenUtc;
    QString who;
    StepLabel label;
    bool undone = false; // can be redone
};

enum class Access { ReadWrite, ReadOnly };

/// An open project file. Every step is in the file, whole, as soon as apply(), undo() or redo() has returned a value;
/// when they return a problem the file is as it was before. One file is open for writing once; readers take no lock.
/// Used by one thread at a time.
class ProjectFile
{
public:
    /// Writes \a project into a new file and opens it. The file appears complete or not at all. Where there is a file
    /// already it is left alone, unless \a replace.
    static model::Result<ProjectFile> create(const QString &path, const model::Project &project, bool replace = false);

    /// Opens a file that is sound in form and version; a file of an older version is brought up to date, with a copy
    /// of the old one beside it. For ReadWrite a file in use elsewhere is a problem that names the user; a file that
    /// may not be written opens read only, with a notice().
    static model::Result<ProjectFile> open(const QString &path, Access access = Access::ReadWrite,
                                           const Format &format = currentFormat());

    /// The file says of itself that it is a project; nothing more is looked at.
    static bool isProjectFile(const QString &path);
    /// \a problem of open() for writing does not stand in the way of opening the same file read only.
    static bool opensReadOnly(const model::Problem &problem);

    ProjectFile(ProjectFile &&) noexcept;
    ProjectFile &operator=(ProjectFile &&) noexcept;
    ~ProjectFile();

    const QString &path() const;
    Access access() const;
    int formatVersion() const;
    /// Why a file opened for writing is read only, or what happened to it while it was opened.
    std::optional<model::Problem> notice() const;

    /// Reads everything. A row that does not fit its description is a problem that names table, row and column.
    model::Result<model::Project> project() const;
    /// Rows in each table, by its name.
    QHash<QString, qint64> counts() const;
    /// What a thorough check finds wrong, line by line; empty = nothing.
    QStringList integrity() const;

    /// Writes one step: the rows of \a difference and its entry in the history. Undone steps are forgotten.
    /// \a difference must start from what is in the file.
    model::Result<void> apply(const model::Difference &difference, const StepLabel &label);

    bool canUndo() const { return undoLabel().has_value(); }
    bool canRedo() const { return redoLabel().has_value(); }
    std::optional<StepLabel> undoLabel() const;
    std::optional<StepLabel> redoLabel() const;
    /// Takes the last step back in the file; returns the difference that leads a value in memory the same way.
    model::Result<model::Difference> undo();
    model::Result<model::Difference> redo();
    /// All steps from the first, those that can be redone included.
    model::Result<QList<HistoryEntry>> history() const;
    qint64 historySteps() const;

    /// The measured rows, which live beside the project; their own imports, no steps of the history.
    MeasuredStore &measured() const;

    /// Writes a consistent copy with the whole history and the measured rows, complete or not at all.
    model::Result<void> saveCopy(const QString &path, bool replace = false) const;

private:
    struct State;
    explicit ProjectFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace slatelier::storage
