// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/measured.h"
#include "core/model/project.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::measurement {

enum class RowKind { Outages, Tickets, Ratings };

/// The measured rows of one kind, as a table to look at; words filter it.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RowsModel(QObject *parent = nullptr);

    void show(const model::Project &project, const model::Measured &rows);
    void showKind(RowKind kind);
    RowKind kind() const { return m_kind; }
    /// Rows in whose texts (not numbers and moments) every word occurs.
    void filter(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refilter();
    qsizetype total() const;
    QString cellText(qsizetype row, int column) const;

    model::Project m_project;
    model::Measured m_rows;
    RowKind m_kind = RowKind::Tickets;
    QStringList m_words;
    QList<qsizetype> m_shown; // only when there are words
};

} // namespace slatelier::measurement
