// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/curvechart.h"

#include "app/shared/format.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

CurveChart::CurveChart(Scale scale, QWidget *parent) : Chart(parent), m_scale(scale) {}

void CurveChart::show(const Content &content)
{
    m_content = content;
    redraw();
}

// Where a value stands on the axis: an availability by the logarithm of what is missing to 1.
double CurveChart::placed(double value) const
{
    if (m_scale == Scale::Linear)
        return value;
    return -std::log10(std::max(1 - std::clamp(value, m_low, m_high), 1e-12));
}

QList<double> CurveChart::ticks() const
{
    QList<double> all;
    if (m_scale == Scale::Linear) {
        const double step = roundStep(m_high - m_low, mostTicks);
        for (double value = std::ceil(m_low / step) * step; value <= m_high + step / 1000; value += step)
            all += value;
        return all;
    }
    for (double missing = 1; missing > 1e-9; missing /= 10) {
        for (const double part : {1.0, 0.5, 0.2}) {
            const double value = 1 - missing * part;
            if (value >= m_low && value <= m_high)
                all += value;
        }
    }
    // Whole nines first; the values between them only where there are few.
    if (all.size() > mostTicks) {
        all.removeIf([](double value) {
            const double nines = -std::log10(1 - value);
            return std::abs(nines - std::round(nines)) > 1e-6;
        });
    }
    return all;
}

void CurveChart::redraw()
{
    clear();
    if (m_content.points.isEmpty()) {
        viewport()->update();
        return;
    }
    m_low = m_content.points.first().value;
    m_high = m_content.points.last().value;
    for (const auto &mark : std::as_const(m_content.marks)) {
        m_low = std::min(m_low, mark.value);
        m_high = std::max(m_high, mark.value);
    }
    if (m_scale == Scale::Nines) {
        // Full availability has no place on this axis: it ends a step beyond the best that is less.
        double best = 0.9;
        for (const auto &point : std::as_const(m_content.points))
            best = point.value < 1 ? std::max(best, point.value) : best;
        for (const auto &mark : std::as_const(m_content.marks))
            best = mark.value < 1 ? std::max(best, mark.value) : best;
        m_high = std::max(1 - (1 - best) / 2, m_low);
    } else {
        m_low = 0;
        m_high = std::max(m_high, 1e-9);
    }
    drawCurve();
    drawMarks();
    fillTable();
}

void CurveChart::drawCurve()
{
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(placed(m_low), placed(m_high));
    across->setStartValue(placed(m_low));
    for (const double tick : ticks())
        across->append(m_content.valueText(tick), placed(tick));
    style(across, m_content.valueTitle);
    auto *up = new QValueAxis;
    up->setRange(0, 100);
    up->setTickCount(5);
    up->setLabelFormat(u"%.0f %%"_s);
    style(up, m_content.shareTitle);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);

    auto *middle = new QLineSeries, *low = new QLineSeries, *high = new QLineSeries;
    for (const auto &point : std::as_const(m_content.points)) {
        const double x = placed(point.value);
        middle->append(x, 100 * point.share);
        low->append(x, 100 * point.low);
        high->append(x, 100 * point.high);
    }
    auto *band = new QAreaSeries(high, low);
    auto pale = colour(Token::Accent);
    pale.setAlphaF(0.22F);
    band->setBrush(pale);
    band->setPen(Qt::NoPen);
    low->setParent(band);
    high->setParent(band);
    middle->setPen(pen(Token::Accent));
    for (auto *series : QList<QAbstractSeries *>{band, middle}) {
        chart()->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
    connect(middle, &QLineSeries::hovered, this, [this](const QPointF &at, bool inside) {
        if (!inside)
            return QToolTip::hideText();
        const double value = m_scale == Scale::Linear ? at.x() : 1 - std::pow(10.0, -at.x());
        QToolTip::showText(QCursor::pos(), m_content.valueText(value) + u": "_s + shareText(at.y() / 100, 1), this);
    });
}

void CurveChart::drawMarks()
{
    for (const auto &mark : std::as_const(m_content.marks)) {
        auto *line = new QLineSeries;
        line->append(placed(mark.value), 0);
        line->append(placed(mark.value), 100);
        line->setPen(pen(Token::Broken, 1.5, Qt::DashLine));
        chart()->addSeries(line);
        for (auto *axis : chart()->axes())
            line->attachAxis(axis);
    }
}

// Each promise has its value written at the foot of its line, where no curve comes; one above another where lines stand
// close.
void CurveChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_content.points.isEmpty())
        return;
    const auto area = chart()->plotArea();
    const double span = placed(m_high) - placed(m_low);
    painter->setFont(font());
    painter->setPen(colour(Token::Broken));
    int line = 0;
    for (const auto &mark : std::as_const(m_content.marks)) {
        const double x = area.left() + area.width() * (span > 0 ? (placed(mark.value) - placed(m_low)) / span : 0);
        const double width = fontMetrics().horizontalAdvance(mark.text) + 2 * space::tight;
        const bool left = x + width > area.right();
        const QRectF place(left ? x - width : x + space::tight, area.bottom() - ++line * fontMetrics().height() - space::tight, width,
                           fontMetrics().height());
        painter->drawText(place, left ? Qt::AlignRight : Qt::AlignLeft, mark.text);
    }
}

void CurveChart::fillTable()
{
    TextRows rows{{m_content.valueTitle, m_content.shareTitle, tr("95 % interval from"), tr("to")}};
    for (const auto &point : std::as_const(m_content.points))
        rows.append({m_content.valueText(point.value), shareText(point.share, 2), shareText(point.low, 2), shareText(point.high, 2)});
    setTable(rows);
}

} // namespace slatelier::shared
