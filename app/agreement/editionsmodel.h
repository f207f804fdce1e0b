// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::agreement {

/// The editions of one agreement, the newest first; above them what the agreement says now while that is not signed.
class EditionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        State,
        SignedAt,
        From,
        Until,
        ColumnCount
    };

    explicit EditionsModel(document::Document &document, QObject *parent = nullptr);

    void setAgreement(const QString &id);
    /// Empty for what the agreement says now.
    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    QString titleAt(int row) const;
    /// What is said there; nothing when the edition cannot be read.
    std::optional<model::Project> contentAt(int row) const;
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    model::Edition editionAt(int row) const;
    QStringList presentIds() const;

    document::Document &m_document;
    model::Id<model::Agreement> m_agreement;
    QStringList m_ids;
};

} // namespace slatelier::agreement
