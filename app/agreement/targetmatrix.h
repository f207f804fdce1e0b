// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/matrixmodel.h"

namespace slatelier::agreement {

/// The limits of time of one agreement as a matrix: a row for each priority, a column for each metric, level, class,
/// region and topology. A cell is a target; an empty one promises nothing and says nothing.
class TargetMatrix : public shared::MatrixModel
{
    Q_OBJECT
public:
    explicit TargetMatrix(document::Document &document, QObject *parent = nullptr);

    void setAgreement(const QString &id);
    /// The target in the cell; empty where there is none.
    QString idAt(const QModelIndex &index) const;
    static QString notOfferedText();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString write(model::Project &project, int row, int column, const QString &text) const override;

private:
    struct Row
    {
        std::optional<model::Id<model::Service>> service;
        QString priority;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Column
    {
        std::optional<model::Id<model::Metric>> metric;
        std::optional<model::Id<model::Offering>> offering;
        QString serviceClass, region, topology;
        friend bool operator==(const Column &, const Column &) = default;
    };

    void read();
    const model::Target *targetAt(int row, int column) const;
    model::Target newTarget(int row, int column) const;

    model::Id<model::Agreement> m_agreement;
    QList<Row> m_rows;
    QList<Column> m_columns;
    QHash<std::pair<int, int>, QString> m_cells;
};

} // namespace slatelier::agreement
