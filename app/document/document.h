// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/result.h"
#include "core/model/steplabel.h"
#include "core/storage/projectfile.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace slatelier::document {

class Journal;
using storage::HistoryEntry;

/// The open project: its present value, its file, and the way back. The only place where the value changes; pages
/// read project(), call apply(), and listen to changed().
///
/// A finished step is in the file: apply(), undo() and redo() return after it was written. When the file refuses,
/// the value stays as it was and failed() tells why.
class Document : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<void(model::Project &)>;

    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Opens the file; a file in use elsewhere or without write permission is opened read only, and notice() says so.
    /// A text project (.json) is opened as a new project without a file. The present project stays when this fails.
    model::Result<void> open(const QString &path);
    /// Starts a new file with \a project as its first content.
    model::Result<void> create(const QString &path, const model::Project &project, bool replace = false);
    /// Shows \a project without a file; nothing is written until saveAs().
    void setUnsaved(const model::Project &project);
    model::Result<void> saveCopy(const QString &path, bool replace) const;
    /// Continues in a new file with the same history.
    model::Result<void> saveAs(const QString &path, bool replace);
    void close();

    bool isOpen() const;
    bool isReadOnly() const;
    QString path() const; // empty without a file
    QString name() const; // of the project, else of the file
    QString notice() const; // why the project is read only; empty when it is not
    QDateTime modified() const; // of the last step

    const model::Project &project() const { return m_project; }

    /// Does \a change as one step with this name; nothing happens when it changes nothing. False when it was refused
    /// (references into nothing, circular structure, read only, the file failed).
    bool apply(const model::StepLabel &label, const Change &change);
    /// The same for a finished value.
    bool apply(const model::StepLabel &label, const model::Project &after);
    /// Replaces one field of one row by the datum; the usual edit of a form or a cell.
    bool setField(const model::EntityRef &place, const model::Datum &value);

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; // translated name of the step
    QString redoText() const;
    bool undo();
    bool redo();
    QList<HistoryEntry> history() const;
    /// Undoes or redoes until \a steps steps are done.
    void goTo(int steps);

    /// The measured rows beside the project; null when nothing is open. They have no part in undo and redo: an import
    /// is taken back in the store. Whoever changes them says so by noteMeasured().
    storage::MeasuredStore *measured() const;
    void noteMeasured();

Q_SIGNALS:
    /// The value is another one now; the difference says where. Also after open() and close(), with everything in it.
    void changed(const slatelier::model::Difference &difference);
    /// What can be undone, the file or its state is different.
    void stateChanged();
    /// Another project: everything a page remembers about places is void. Sent before changed().
    void replaced();
    void failed(const slatelier::model::Problem &problem);
    /// Measured rows were added or taken back; replaced() says the same of all of them.
    void measuredChanged();

private:
    void show(const model::Project &project, std::unique_ptr<Journal> journal);
    bool refuse(const model::Problem &problem);
    bool follow(const model::Result<model::Difference> &difference);

    model::Project m_project;
    QDateTime m_modified;
    std::unique_ptr<Journal> m_journal; // none = nothing is open
};

} // namespace slatelier::document
