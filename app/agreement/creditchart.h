// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"
#include "core/analysis/credits.h"

#include <functional>
#include <optional>

namespace slatelier::agreement {

/// What a measured value costs: money over the value, in steps, with the promise and the limit as dashed lines.
class CreditChart : public shared::Chart
{
    Q_OBJECT
public:
    struct Content
    {
        QList<analysis::CreditPoint> points; ///< by rising value
        std::optional<double> promise;
        std::optional<double> limitMinor;
        std::optional<analysis::CreditPoint> tried;
        QString promiseText, limitText;
        QString valueTitle, moneyTitle;
        double scale = 1; ///< from values to what their round numbers are told in: 100 for shares
        std::function<QString(double)> valueText;
        std::function<QString(double)> moneyText; ///< of minor units
    };

    explicit CreditChart(QWidget *parent = nullptr);
    void show(const Content &content);
    using Chart::show;
    const Content &content() const { return m_content; }

protected:
    void redraw() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void measure();
    void makeAxes();
    void addLine(double x1, double y1, double x2, double y2, const QPen &pen);
    void fillTable();
    QPointF placed(double value, double minor) const;

    Content m_content;
    double m_left = 0, m_right = 1, m_bottom = 0, m_top = 1;
};

} // namespace slatelier::agreement
