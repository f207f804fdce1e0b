// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <vector>

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class StructureSteps;

/// The structure of a service as a tree. After a change it tells views the least that explains it, so that what is
/// open and selected stays so. Editing and dropping become steps.
class BlockModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Rule, Works, ColumnCount };
    /// Rule column: 0 = all, -1 = any, else how many are needed.
    enum Role { RuleRole = Qt::UserRole, CountRole };

    BlockModel(document::Document &document, StructureSteps &steps, QObject *parent = nullptr);
    ~BlockModel() override;

    /// Takes over the structure as it is now; \a anew forgets what was shown before.
    void refresh(bool anew);

    Path pathOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Path &path, int column = Name) const;
    /// Everywhere the part stands.
    QList<Path> pathsOf(const QString &part) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Blocks were dropped; the first of them stands at \a path now.
    void dropped(const slatelier::structure::Path &path);

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = Name) const;
    static std::unique_ptr<Node> nodeFor(const model::Block &block, Node *parent);
    void follow(Node *node, const model::Block &now);
    void replaceRows(Node *node, const model::Block &now, int first, int removed, int added);
    void repaintBelow(const Node *node); // names and numbers of parts may be others even where the tree is the same
    QString tip(const model::Block &block) const;

    document::Document &m_document;
    StructureSteps &m_steps;
    std::unique_ptr<Node> m_top; // its only child, if any, is the root of the structure
};

} // namespace slatelier::structure
