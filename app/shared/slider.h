// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSlider>
#include <QtWidgets/QStyle>

namespace slatelier::shared {

/// A horizontal slider whose handle comes to where the groove is pressed, and can be dragged on from there. A page that is
/// scrolled by the wheel does not move it.
class Slider : public QSlider
{
    Q_OBJECT
public:
    explicit Slider(QWidget *parent = nullptr) : QSlider(Qt::Horizontal, parent) {}

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect partAt(QStyle::SubControl part) const;
};

} // namespace slatelier::shared
