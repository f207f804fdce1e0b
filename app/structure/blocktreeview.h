// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"

#include <QtWidgets/QTreeView>

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class BlockActions;
class BlockModel;
class StructureSteps;

/// The tree of blocks with everything that can be done to it.
class BlockTreeView : public QTreeView
{
    Q_OBJECT
public:
    BlockTreeView(document::Document &document, StructureSteps &steps, QWidget *parent = nullptr);

    BlockModel *blocks() const { return m_blocks; }
    BlockActions *blockActions() const { return m_actions; }
    /// Outermost selected blocks, from top to bottom.
    QList<Path> selectedPaths() const;
    void select(const Path &path);
    void select(const QList<Path> &paths);
    /// Takes over the present structure; what is selected stays.
    void refresh(bool anew);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renameCurrent();
    void tellActions();
    void retranslate();

    StructureSteps &m_steps;
    BlockModel *m_blocks;
    BlockActions *m_actions;
};

} // namespace slatelier::structure
