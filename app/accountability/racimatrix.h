// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::accountability {

/// RACI: a row for each duty and each step of a script, a column for each role. A cell is one letter: who does it, who is
/// accountable, who is asked, who is told.
class RaciMatrix : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RaciMatrix(document::Document &document, QObject *parent = nullptr);

    /// The responsibility in the cell; empty where there is none.
    QString idAt(const QModelIndex &index) const { return m_cells.value({index.row(), index.column()}); }
    int rowOf(const QString &dutyOrStep) const;
    int columnOf(const QString &role) const { return static_cast<int>(m_roles.indexOf(role)); }
    /// Writes R, A, C or I into the cells as one step, or empties them.
    void write(const QModelIndexList &cells, std::optional<model::Involvement> part);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    struct Row
    {
        QString id;
        bool duty = true;
        friend bool operator==(const Row &, const Row &) = default;
    };

    void read();

    document::Document &m_document;
    QList<Row> m_rows;
    QStringList m_roles;
    QHash<std::pair<int, int>, QString> m_cells;
};

} // namespace slatelier::accountability
