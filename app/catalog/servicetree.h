// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/rowsteps.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <vector>

namespace slatelier::catalog {

/// Families and their services, those without a family last; filtered by words. Dragging moves services between
/// families and changes the order.
class ServiceTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, FamilyRole /**< is it a family? */ };

    explicit ServiceTree(document::Document &document, QObject *parent = nullptr);

    void setFilter(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }
    /// Services that are shown.
    int shownServices() const;
    /// Where the service or family stands; invalid when it is filtered out or absent.
    QModelIndex indexOf(const QString &id) const;
    /// The family at \a index or around it; empty for services without one.
    QString familyAt(const QModelIndex &index) const;

    /// Puts services into \a family (empty = none), before the service \a before or at the end, as one step.
    bool moveServices(const QStringList &ids, const QString &family, const QString &before);
    /// Moves a service or family among its neighbours.
    bool moveBy(const QModelIndex &index, int by);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Everything was arranged anew; open branches and the selection have to be found again.
    void rebuilt();
    /// Services were dropped somewhere.
    void dropped(const QStringList &ids);

private:
    struct Group
    {
        QString family;
        QStringList services;
        int row = 0;
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    Groups arranged() const;
    void follow(const model::Difference &difference);
    void rebuild(Groups groups);
    void performFamilies(const shared::RowStep &step, const Groups &after);
    void performServices(Group &group, const shared::RowStep &step);
    void number();
    void repaint(const model::Difference &difference);
    QStringList families(const Groups &groups) const;
    QModelIndex indexOf(const Group &group) const;
    bool dropFamily(const QString &family, int row);

    document::Document &m_document;
    QStringList m_words;
    Groups m_groups;
    bool m_replaced = false;
};

} // namespace slatelier::catalog
