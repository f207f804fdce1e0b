// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"

#include <memory>

/// Where the steps of a document are kept.
namespace slatelier::document {

using model::Result;
using model::StepLabel;
using storage::HistoryEntry;

class Journal
{
public:
    virtual ~Journal() = default;
    virtual Result<void> apply(const model::Difference &difference, const StepLabel &label) = 0;
    /// The difference by which the value has to follow.
    virtual Result<model::Difference> undo() = 0;
    virtual Result<model::Difference> redo() = 0;
    virtual std::optional<StepLabel> undoLabel() const = 0;
    virtual std::optional<StepLabel> redoLabel() const = 0;
    virtual Result<QList<HistoryEntry>> history() const = 0;
    virtual bool isReadOnly() const { return false; }
    virtual QString notice() const { return {}; }
    virtual QString path() const { return {}; }
    /// Rows beside the project; null where they cannot be kept.
    virtual storage::MeasuredStore *measured() const = 0;
    /// Puts the project, which is \a present, into a new file together with its history and the measured rows.
    virtual Result<void> saveCopy(const QString &path, bool replace, const model::Project &present) const = 0;
};

/// Steps of a project that has no file yet.
std::unique_ptr<Journal> memoryJournal();
/// \a notice is said in place of the file's own.
std::unique_ptr<Journal> fileJournal(storage::ProjectFile file, const std::optional<model::Problem> &notice = {});

} // namespace slatelier::document
