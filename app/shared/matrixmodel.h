// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/tabletext.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::shared {

/// A table in which each cell is a row of its own, or none, and is written as text.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Writes cells from the clipboard from \a at on, as one step; what reaches beyond the table is left out. A sentence
    /// when one does not fit; then nothing has changed.
    QString paste(const TextRows &rows, const QModelIndex &at);
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &sentence);

protected:
    /// \a step is what the history calls a change, QT_TRANSLATE_NOOP("Step", …).
    MatrixModel(document::Document &document, const char *step, QObject *parent);

    /// Writes what the text says into the project; a sentence when it says nothing that fits.
    virtual QString write(model::Project &project, int row, int column, const QString &text) const = 0;
    virtual bool isWritable(int /*row*/) const { return true; }
    bool apply(const model::Project &project) { return m_document.apply({m_step}, project); }

    document::Document &m_document;

private:
    const char *m_step;
};

} // namespace slatelier::shared
