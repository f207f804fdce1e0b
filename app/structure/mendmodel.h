// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::structure {

/// Components by their share of the downtime, the largest first: what to mend first.
class MendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, Downtime, Interruptions, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const model::Project &project, const QList<analysis::PartImportance> &parts);
    QString idAt(int row) const { return m_parts.value(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    model::Project m_project;
    QList<analysis::PartImportance> m_parts;
};

} // namespace slatelier::structure
