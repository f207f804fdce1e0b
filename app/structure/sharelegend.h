// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace slatelier::structure {

/// What the grounds of the parts mean.
class ShareLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ShareLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList words() const;
};

} // namespace slatelier::structure
