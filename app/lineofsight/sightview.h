// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineofsight/sightlayout.h"
#include "app/shared/theme.h"

#include <QtWidgets/QAbstractScrollArea>

namespace slatelier::lineofsight {

/// The titles of the columns alone.
void paintSightHeads(QPainter &painter, const SightPicture &picture, shared::Shade shade);
/// Paints the picture in these colours; \a lit nodes and the lines between them stand out, all of them when empty.
void paintSight(QPainter &painter, const SightPicture &picture, shared::Shade shade, const QList<int> &lit, int current);

/// The line of sight on the screen: the mouse and the arrow keys go along the lines, Enter on a missing link mends it.
class SightView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SightView(QWidget *parent = nullptr);

    void setPicture(const SightPicture &picture);
    const SightPicture &picture() const { return m_picture; }
    int current() const { return m_current; }
    /// Makes the node the current one and brings it into sight; -1 for none.
    void choose(int node);
    /// Where the node is in the viewport.
    QRect placeOf(int node) const;
    TextHeight textHeight() const;
    void zoomBy(double factor);

Q_SIGNALS:
    void chosen(int node);
    /// Double click or Enter.
    void opened(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPointF onPicture(QPointF point) const;
    int besides(int node, int direction) const;
    int underOrAbove(int node, int direction) const;
    void fitWidth();
    void fitScrollBars();

    SightPicture m_picture;
    int m_current = -1;
    double m_zoom = 1;
    bool m_fits = true; // as wide as the view, until the user zooms
};

} // namespace slatelier::lineofsight
