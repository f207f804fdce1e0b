// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"

#include <QtWidgets/QTreeView>

class QAction;

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class BlockModel;
class StructureSteps;

/// The tree of blocks with everything that can be done to it: its actions are the context menu and the toolbar.
class BlockTreeView : public QTreeView
{
    Q_OBJECT
public:
    BlockTreeView(document::Document &document, StructureSteps &steps, QWidget *parent = nullptr);

    BlockModel *blocks() const { return m_blocks; }
    /// Outermost selected blocks, from top to bottom.
    QList<Path> selectedPaths() const;
    void select(const Path &path);
    void select(const QList<Path> &paths);
    /// Group and row where something new belongs: into the current group, after the current part.
    std::pair<Path, qsizetype> placeForNew() const;
    /// Takes over the present structure; what is selected stays.
    void refresh(bool anew);

    QAction *addPartAction() const { return m_add; }
    QAction *wrapAction() const { return m_wrap; }
    QList<QAction *> ruleActions() const { return {m_all, m_any, m_atLeast}; }
    QAction *removeAction() const { return m_remove; }

Q_SIGNALS:
    /// The person wants to add a part: the cursor belongs into the field for it.
    void partWanted();
    /// Enter or double click on a service.
    void serviceOpened(const QString &id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *action(const QString &icon, const QKeySequence &shortcut, void (BlockTreeView::*done)());
    void setRule(model::BlockKind kind);
    void cut();
    void copy();
    void paste();
    void wrap();
    void dissolve();
    void removeSelected();
    void shift(int by);
    void shiftIn();
    void shiftOut();
    void renameCurrent();
    void duplicate();
    void openCurrent();
    void removeAndStay(bool cut);
    void refreshActions();
    void retranslate();

    document::Document &m_document;
    StructureSteps &m_steps;
    BlockModel *m_blocks;
    QAction *m_add, *m_wrap, *m_dissolve, *m_all, *m_any, *m_atLeast, *m_rename, *m_open, *m_up, *m_down, *m_in, *m_out,
        *m_cut, *m_copy, *m_paste, *m_duplicate, *m_remove;
};

} // namespace slatelier::structure
