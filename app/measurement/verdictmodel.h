// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/statistics.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::measurement {

/// Everybody who was compared, with his figures and the verdict.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CasesColumn, EventsColumn, ShareColumn, IntervalColumn, LimitsColumn, VerdictColumn, ColumnCount };

    explicit VerdictModel(QObject *parent = nullptr);
    void show(const model::Project &project, const std::optional<analysis::Statistics> &statistics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const analysis::StatisticsRow &row, int column) const;

    model::Project m_project;
    std::optional<analysis::Statistics> m_statistics;
};

} // namespace slatelier::measurement
