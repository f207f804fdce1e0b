// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

/// Components with their numbers, edited in place. A component states its numbers in one way only: whoever enters an
/// availability takes the mean times back, and the other way round.
class ComponentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Code, Kind, Mtbf, Mtrs, Works, Note, ColumnCount };

    explicit ComponentModel(document::Document &document, QObject *parent = nullptr);

    /// Shows the components that the structure of \a service reaches, in the order met; without a service all.
    void show(const model::Id<model::Service> &service);
    void refresh();

    model::Id<model::Component> idAt(int row) const { return {m_ids.value(row)}; }
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    /// \a project with the cell's value as it would be, or why it cannot be; how a text is tried while it is typed.
    QString tryOut(model::Project &project, int row, int column, const QString &text) const;
    /// Puts cells in as one step; returns the first thing that could not be read, in words.
    QString paste(const QList<QStringList> &rows, int firstRow, const QList<int> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A text could not be taken over, in words.
    void refused(const QString &sentence);

private:
    QStringList shownIds() const;

    document::Document &m_document;
    model::Id<model::Service> m_service;
    QStringList m_ids;
};

} // namespace slatelier::structure
