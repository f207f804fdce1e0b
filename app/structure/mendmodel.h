// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::structure {

/// Components by their share of the downtime, the largest first: what to mend first.
/// Seconds of downtime an average month loses when the part's mean time between failures doubles, or its mean time to
/// restore is halved: to its unavailability q both do the same, q / (2 - q), and the service's is linear in q with the
/// Birnbaum importance as slope, so the figure is exact. \a unavailability is the service's.
double monthlyGain(const analysis::PartImportance &part, double unavailability);

class MendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, Downtime, Interruptions, Importance, Gain, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const model::Project &project, const analysis::ServiceAvailability &figures);
    QString idAt(int row) const { return m_parts.value(row).id; }
    /// What failing half as often, or being restored in half the time, gives: a sentence; empty for no row.
    QString gainInWords(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    model::Project m_project;
    QList<analysis::PartImportance> m_parts;
    double m_unavailability = 0;
};

} // namespace slatelier::structure
