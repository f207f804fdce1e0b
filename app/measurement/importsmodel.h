// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/measuredstore.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::measurement {

/// The imports that brought measured rows, the latest first.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SourceColumn, KindColumn, RowsColumn, WhenColumn, ColumnCount };

    explicit ImportsModel(QObject *parent = nullptr);
    void show(const QList<storage::MeasuredBatch> &batches);
    /// 0 where there is no such row.
    qint64 batchAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<storage::MeasuredBatch> m_batches;
};

} // namespace slatelier::measurement
