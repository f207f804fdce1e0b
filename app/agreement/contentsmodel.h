// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtCore/QAbstractListModel>

namespace slatelier::agreement {

/// The parts of one agreement in the order of its annex, each with the number of its clauses: terms, clauses by kind,
/// the proof, the editions.
class ContentsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        KeyRole = Qt::UserRole + 1,
        CountRole,
        AttentionRole
    };

    explicit ContentsModel(document::Document &document, QObject *parent = nullptr);

    void setAgreement(const QString &id);
    /// So many things in the part ask to be looked at; shown instead of its count.
    void setAttention(const QString &key, int count);
    int rowOf(const QString &key) const { return static_cast<int>(m_keys.indexOf(key)); }
    QString keyAt(int row) const { return m_keys.value(row); }
    /// The words or the numbers are other ones now.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString titleOf(const QString &key) const;
    int countOf(const QString &key) const;

    document::Document &m_document;
    QStringList m_keys;
    QString m_agreement;
    mutable QHash<QString, int> m_counts;
    QHash<QString, int> m_attention;
};

} // namespace slatelier::agreement
