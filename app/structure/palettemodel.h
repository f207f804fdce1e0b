// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QtCore/QAbstractListModel>

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

/// The components and services a structure can be built of, those that match the searched words best first; the last
/// row makes a new component of words that nothing is called by.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PaletteModel(document::Document &document, QObject *parent = nullptr);

    /// Nothing is offered as a part of itself.
    void setService(const model::Id<model::Service> &service);
    void search(const QString &words);
    void refresh();

    /// Empty for the row that makes a new component.
    QString idAt(int row) const { return m_ids.value(row); }
    QString newName() const { return m_words; }
    /// What Enter takes: the first row that is meant by the words; -1 when there is none.
    int meantRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    document::Document &m_document;
    model::Id<model::Service> m_service;
    QString m_words;
    QStringList m_ids; // ends with an empty one where something new can be made
    bool m_meant = false; // the first row begins with the words, not only holds them
};

} // namespace slatelier::structure
