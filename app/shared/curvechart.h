// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

class QLineSeries;

namespace slatelier::shared {

/// A share of cases over a quantity as a step-free curve with its confidence band, other curves to compare it with, and
/// promises as dashed lines, of which one may be dragged.
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
        bool isMovable = false;
    };
    /// Drawn without its band, in a pattern of its own.
    struct Other
    {
        QString name;
        QList<Point> points;
    };
    struct Content
    {
        QList<Point> points; ///< by rising value
        QList<Mark> marks;
        QString valueTitle, shareTitle;
        std::function<QString(double)> valueText; ///< for ticks, hints and the table
        QString name = {};                        ///< of the curve, where there are others
        QList<Other> others = {};
    };

    explicit CurveChart(Scale scale, QWidget *parent = nullptr);
    void show(const Content &content);
    using Chart::show;
    const Content &content() const { return m_content; }

    /// Another place for one mark, without drawing the rest anew.
    void moveMark(qsizetype mark, double value, const QString &text);
    /// Ends of the axis in the quantity.
    double low() const { return m_low; }
    double high() const { return m_high; }
    /// Where a value stands in the chart, in pixels from its left edge; and back.
    double xOf(double value) const;
    double valueAt(double x) const;
    /// Share of the curve at a value, between its points; absent beyond them.
    std::optional<double> shareAt(double value) const;

Q_SIGNALS:
    /// A mark is being dragged to this value.
    void markDragged(qsizetype mark, double value);
    void markDropped(qsizetype mark);
    /// The axis has other ends or another place.
    void axisChanged();

protected:
    void redraw() override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double placed(double value) const;
    QList<double> ticks() const;
    void measure();
    void drawAxes();
    void drawCurve();
    void drawOthers();
    void drawMarks();
    void add(QAbstractSeries *series);
    void fillTable();
    void hint(const QPoint &at);
    qsizetype movableMarkAt(double x) const;

    Scale m_scale;
    Content m_content;
    QList<QLineSeries *> m_lines; // of the marks
    qsizetype m_dragged = -1;
    QList<double> m_ticks; // with a text
    double m_low = 0, m_high = 1; // of the quantity, as shown
};

} // namespace slatelier::shared
