// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/fieldtext.h"
#include "app/shared/rowsteps.h"
#include "app/shared/tabletext.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::shared {

/// The rows of one entity as a table, or those inside one owner; one column per named field, edited in place as steps
/// of the document. It follows every change with as little as a view needs to be told.
class EntityTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole, ///< numbers as numbers, dates as dates
        DatumRole, ///< the value itself, for setData()
        SearchRole, ///< all words of the row in small letters
    };
    /// The text of a column that is not a field but follows from the row.
    struct Computed
    {
        std::function<QString()> title;
        std::function<QString(const QString &id)> text;
    };

    EntityTableModel(document::Document &document, const model::EntityType &type, const QStringList &fields,
                     QObject *parent = nullptr);

    /// Shows only the rows inside \a owner; without a call a table of an owned entity is empty.
    void setOwner(const QString &owner);
    QString owner() const { return m_owner; }
    /// A further column at the end. Call before a view is shown.
    void addComputed(const Computed &column);
    /// The texts of the computed columns are other ones now.
    void refreshComputed();

    const model::EntityType &type() const { return m_type; }
    document::Document &document() const { return m_document; }
    const QStringList &ids() const { return m_ids; }
    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    int columnOf(QStringView field) const;
    /// The field of a column; nullptr for a computed one.
    const model::FieldType *fieldAt(int column) const;

    /// Writes cells from the clipboard over the rows \a over, then into new rows, as one step. A sentence when a cell
    /// does not fit; then nothing has changed.
    QString paste(const TextRows &rows, const QStringList &over, const QList<int> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A value did not fit; the sentence says why.
    void refused(const QString &sentence);

private:
    struct PastedRow;

    QStringList presentIds() const;
    void follow(const model::Difference &difference);
    void perform(const RowStep &step);
    void rearrange(const QStringList &ids);
    void repaint(const model::Difference &difference);
    QVariant fieldData(const QModelIndex &index, const model::FieldType &field, int role) const;
    QVariant sortKey(const FieldPlace &place) const;
    QString searchText(const QString &id) const;
    QString readCells(const TextRows &rows, const QList<int> &columns, QList<PastedRow> &pasted) const;

    document::Document &m_document;
    const model::EntityType &m_type;
    QList<int> m_fields;
    QList<Computed> m_computed;
    QString m_owner;
    QStringList m_ids;
    mutable QHash<QString, QString> m_searchTexts;
};

} // namespace slatelier::shared
