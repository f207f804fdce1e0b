// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"

#include <QtCore/QList>

#include <functional>

namespace slatelier::shared {

/// A share of cases over a quantity as a step-free curve with its confidence band, and promises as dashed lines.
class CurveChart : public Chart
{
    Q_OBJECT
public:
    enum class Scale { Linear, Nines /**< availability: 99, 99.9 and 99.99 % evenly spread */ };
    struct Point
    {
        double value = 0;
        double share = 0, low = 0, high = 0; ///< 0 .. 1
    };
    struct Mark
    {
        double value = 0;
        QString text;
    };
    struct Content
    {
        QList<Point> points; ///< by rising value
        QList<Mark> marks;
        QString valueTitle, shareTitle;
        std::function<QString(double)> valueText; ///< for ticks, hints and the table
    };

    explicit CurveChart(Scale scale, QWidget *parent = nullptr);
    void show(const Content &content);
    using Chart::show;

protected:
    void redraw() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    double placed(double value) const;
    QList<double> ticks() const;
    void drawCurve();
    void drawMarks();
    void fillTable();

    Scale m_scale;
    Content m_content;
    double m_low = 0, m_high = 1; // of the quantity, as shown
};

} // namespace slatelier::shared
