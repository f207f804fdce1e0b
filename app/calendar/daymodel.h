// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/tabletext.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::calendar {

/// The special days of one calendar in the order of their dates, edited in place; each edit is a step.
class DayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Kind, Title, MovedFrom, Hours, ColumnCount };

    explicit DayModel(document::Document &document, QObject *parent = nullptr);

    /// The days of this calendar; none when there is no such calendar.
    void show(const QString &calendar);
    const QList<model::CalendarException> &days() const { return m_days; }
    QDate dateAt(int row) const;
    int rowOf(QDate date) const; // -1 = not special

    /// Puts what a spreadsheet gives, its columns from \a first on, over the rows from \a row on or as new days. All or
    /// nothing: a sentence when a cell cannot be read.
    QString paste(const shared::TextRows &rows, int row, const QList<int> &columns);
    bool removeDays(const QList<QDate> &dates);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed cannot be read.
    void refused(const QString &sentence);

private:
    void follow();

    document::Document &m_document;
    QString m_calendar;
    QList<model::CalendarException> m_days;
};

} // namespace slatelier::calendar
