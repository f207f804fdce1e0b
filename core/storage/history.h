// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/projectfile.h"
#include "core/storage/rowstore.h"

/// The steps in the file: what undo and redo live on.
namespace slatelier::storage {

class History
{
public:
    explicit History(const Database &database) : m_database(&database) {}

    /// Finds the steps at both sides of the present; to be called after opening and after a roll-back.
    Result<void> load();

    const std::optional<StepLabel> &undoLabel() const { return m_undo; }
    const std::optional<StepLabel> &redoLabel() const { return m_redo; }
    qint64 present() const { return m_present; }

    /// Forgets the undone steps and adds one.
    Result<void> begin(const StepLabel &label);
    Result<void> addRow(const model::RowChange &change, const QByteArray &before, const QByteArray &after);
    /// Marks a step as undone or done.
    Result<void> mark(qint64 step, bool undone);
    Result<model::Difference> difference(qint64 step) const;
    Result<QList<HistoryEntry>> entries() const;

private:
    Result<std::optional<StepLabel>> label(qint64 step) const;

    const Database *m_database;
    qint64 m_present = 0; // the last step that is not undone
    qint64 m_rows = 0; // rows of the step being written
    std::optional<StepLabel> m_undo;
    std::optional<StepLabel> m_redo;
    std::optional<Statement> m_addRow;
};

} // namespace slatelier::storage
