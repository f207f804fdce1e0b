// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/matrixmodel.h"

namespace slatelier::accountability {

/// KPI × role: who answers for what with which weight. A row for each KPI and one for the sums, a column for each role in
/// the order of the levels. A cell is a binding; an empty one means that the role does not answer for the KPI.
class KpiMatrix : public shared::MatrixModel
{
    Q_OBJECT
public:
    enum Role { BindingRole = Qt::UserRole + 1, HeatRole };

    explicit KpiMatrix(document::Document &document, QObject *parent = nullptr);

    /// The binding in the cell; empty where there is none.
    QString bindingAt(const QModelIndex &index) const;
    QString kpiAt(int row) const; // empty for the sums
    QString roleAt(int column) const;
    int rowOf(const QString &kpi) const { return static_cast<int>(m_kpis.indexOf(kpi)); }
    int columnOf(const QString &role) const { return static_cast<int>(m_roles.indexOf(role)); }
    bool isSum(int row) const { return row == m_kpis.size(); }

    void clear(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString write(model::Project &project, int row, int column, const QString &text) const override;
    bool isWritable(int row) const override { return !isSum(row); }

private:
    void read();
    const model::KpiBinding *binding(int row, int column) const;
    /// The sum of the weights of a role; absent where it answers for nothing.
    std::optional<double> sumOf(int column) const;
    QVariant sumData(int column, int role) const;
    QString hint(const model::KpiBinding &binding) const;

    QStringList m_kpis;
    QStringList m_roles;
    QHash<std::pair<int, int>, QString> m_cells;
};

} // namespace slatelier::accountability
