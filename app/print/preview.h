// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pagelayout.h"

#include <QtWidgets/QAbstractScrollArea>

#include <memory>

namespace slatelier::print {

/// Sheets of a document, one below the other, as they will be printed. The wheel with Ctrl, + and - zoom.
class Preview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);

    void show(std::shared_ptr<const PageLayout> layout);
    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    /// The page (from 0) that takes the middle of the view.
    int currentPage() const;
    void goTo(int page);
    /// Screen pixels a point of paper.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void fitWidth();

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF sheet() const;
    double topOf(int page) const;
    void scaleTo(double zoom);
    void measure();

    std::shared_ptr<const PageLayout> m_layout;
    double m_zoom = 1.2;
    bool m_fitsWidth = true;
    int m_current = -1;
};

} // namespace slatelier::print
