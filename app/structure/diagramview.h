// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"

#include <QtCore/QSet>
#include <QtWidgets/QGraphicsView>

class QLineEdit;
class QRubberBand;

namespace slatelier::analysis {
struct PartImportance;
}

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class BlockActions;
class DiagramScene;
class StructureSteps;

/// The structure as a block diagram one draws in: chosen and walked by mouse and keys, dropped into, dragged about,
/// named in place. Everything that changes it is a step.
class DiagramView : public QGraphicsView
{
    Q_OBJECT
public:
    DiagramView(document::Document &document, StructureSteps &steps, QWidget *parent = nullptr);

    DiagramScene *diagram() const { return m_scene; }
    BlockActions *blockActions() const { return m_actions; }

    /// Takes over the present structure; \a anew: another service, seen from its beginning.
    void refresh(bool anew);
    void setShares(const QList<analysis::PartImportance> &parts);

    QList<Path> selectedPaths() const;
    void select(const QList<Path> &paths);
    std::optional<Path> current() const { return m_current; }
    /// Marks the parts that are these components or built of them.
    void light(const QStringList &components);
    /// Where the block is in the viewport, for what points at it.
    QRect placeOf(const Path &path) const;

    void zoomBy(double factor);
    void fit();
    double scaleNow() const { return transform().m11(); }

Q_SIGNALS:
    void selectionChanged();
    /// Keys of the diagram that lead elsewhere: Escape with nothing selected.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int handleUnder(const QPoint &position) const;
    void choose(const Path &path, Qt::KeyboardModifiers modifiers);
    void walk(Qt::Key arrow, bool extend);
    void stepTo(int node, bool extend);
    void refreshMarks();
    void tellOfCurrent();
    QString described(const Path &path) const;
    void rename();
    void finishRename(bool keep);
    void startDrag();
    void fillArea(const QPoint &position, Qt::KeyboardModifiers modifiers);
    bool zoomedByKey(const QKeyEvent *event);
    void setPlace(const QDropEvent *event);
    void keepFitting();

    document::Document &m_document;
    StructureSteps &m_steps;
    DiagramScene *m_scene;
    BlockActions *m_actions;
    QList<Path> m_selected;
    QList<Path> m_selectedBefore; // a rubber band adds to it
    std::optional<Path> m_current;
    QSet<QString> m_lit;
    QList<analysis::PartImportance> m_shares;
    std::optional<QPoint> m_pressed; // a drag or a rubber band may begin here
    bool m_pressedOnBlock = false;
    QRubberBand *m_band;
    std::optional<Place> m_place; // where what is being dragged would go
    QLineEdit *m_editor = nullptr;
    Path m_renamed;
    bool m_fits = true; // until the person zooms
};

} // namespace slatelier::structure
