// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/editions.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::agreement {

/// What changed between two editions, side by side: clause, before, after. A mark with a word goes with each colour.
class RedlineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Mark,
        Clause,
        Before,
        After,
        ColumnCount
    };

    explicit RedlineModel(QObject *parent = nullptr);

    void compare(const model::Project &older, const model::Project &newer);
    void clear() { compare({}, {}); }
    int count(analysis::Amendment::Kind kind) const;
    model::EntityRef placeAt(int row) const { return m_rows.at(row).place; }
    /// The words or the colours are other ones now.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        analysis::Amendment::Kind kind = analysis::Amendment::Changed;
        model::EntityRef place;
        QString clause, before, after;
    };

    Row rowOf(const analysis::Amendment &amendment) const;
    static QString markText(analysis::Amendment::Kind kind);

    model::Project m_older;
    model::Project m_newer;
    QList<Row> m_rows;
};

} // namespace slatelier::agreement
