// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/structuresteps.h"

#include <QtGui/QKeySequence>

class QAction;
class QWidget;

namespace slatelier::structure {

/// What can be done to the blocks selected in a view, as actions with keys: for its context menu, its toolbar and its
/// keyboard. The view says what is selected and does what only a view can (show a selection, open an editor).
class BlockActions : public QObject
{
    Q_OBJECT
public:
    enum class Arranged { InLines, AsDiagram }; ///< words and keys for moving follow

    BlockActions(document::Document &document, StructureSteps &steps, Arranged arranged, QWidget *view);

    /// \a current is where the cursor stands; absent without one.
    void setSelection(const QList<Path> &paths, const std::optional<Path> &current);
    /// Something else may be possible now.
    void refresh();
    void retranslate();

    /// Into the current group, or after the current part.
    Place placeForNew() const;
    /// Beside the current block, as another path to the same end.
    Place placeForParallel() const;
    /// One more (or fewer) of the group's parts must work; a step only where that is possible.
    void changeNeeded(const Path &group, int by);
    void openService(const Path &path);

    QAction *add() const { return m_add; }
    QAction *remove() const { return m_remove; }
    QAction *dissolve() const { return m_dissolve; }
    QList<QAction *> rules() const { return {m_all, m_any, m_atLeast}; }
    QList<QList<QAction *>> sections() const;

Q_SIGNALS:
    void selectionWanted(const QList<slatelier::structure::Path> &paths);
    /// The person wants to add a part: the cursor belongs where one is looked for.
    void partWanted();
    void renameWanted();
    void serviceOpened(const QString &id);

private:
    QAction *action(const QString &icon, const QList<QKeySequence> &keys, const std::function<void()> &done);
    void setRule(model::BlockKind kind);
    void wrap();
    void dissolveGroup();
    void removeSelected(bool cut);
    void copy();
    void paste();
    void duplicate();
    void shift(int by);
    void shiftIn();
    void shiftOut();
    void select(const std::optional<Path> &path);

    document::Document &m_document;
    StructureSteps &m_steps;
    Arranged m_arranged;
    QWidget *m_view;
    QList<Path> m_selected;
    std::optional<Path> m_current;
    QAction *m_add, *m_open, *m_rename, *m_wrap, *m_all, *m_any, *m_atLeast, *m_more = nullptr, *m_fewer = nullptr, *m_dissolve,
        *m_earlier, *m_later, *m_in, *m_out, *m_cut, *m_copy, *m_paste, *m_duplicate, *m_remove;
};

} // namespace slatelier::structure
