// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "core/analysis/scores.h"
#include "core/model/measured.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::accountability {

/// What each person in each role comes to in one period.
class PayslipModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PersonColumn, RoleColumn, ScoreColumn, PayColumn, ColumnCount };

    explicit PayslipModel(document::Document &document, QObject *parent = nullptr);

    void setPeriod(QDate first, QDate end);
    /// Works everything out again from the present project.
    void refresh();
    const analysis::PersonScore *scoreAt(int row) const;
    int rowOf(const model::Id<model::Person> &person) const; // -1 = absent
    /// What a person's sheet says, line by line.
    QStringList stepsAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    document::Document &m_document;
    QDate m_first;
    QDate m_end;
    std::optional<model::Measured> m_measured; // absent = to be read again
    QList<analysis::PersonScore> m_scores;
};

} // namespace slatelier::accountability
