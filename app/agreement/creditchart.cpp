// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/creditchart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using shared::Token;

CreditChart::CreditChart(QWidget *parent) : Chart(parent)
{
    chart()->setMargins({0, 0, shared::space::far, 0}); // for the right half of the last number
}

void CreditChart::show(const Content &content)
{
    m_content = content;
    redraw();
}

void CreditChart::measure()
{
    m_left = m_content.points.first().measured;
    m_right = m_content.points.last().measured;
    m_bottom = m_top = 0;
    const auto hold = [this](double minor) {
        m_bottom = std::min(m_bottom, minor);
        m_top = std::max(m_top, minor);
    };
    for (const auto &point : std::as_const(m_content.points))
        hold(point.minor);
    if (m_content.limitMinor)
        hold(*m_content.limitMinor);
    if (m_top <= m_bottom)
        m_top = m_bottom + 100;
    m_top += (m_top - m_bottom) * 0.08;
}

void CreditChart::makeAxes()
{
    auto *across = new QCategoryAxis, *up = new QCategoryAxis;
    const auto fill = [](QCategoryAxis *axis, double low, double high, double scale,
                         const std::function<QString(double)> &text) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(low, high);
        axis->setStartValue(low);
        const double step = shared::roundStep((high - low) * scale, shared::mostTicks) / scale;
        for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step / 1000; at += step)
            axis->append(text(std::abs(at) < step / 1000 ? 0 : at), at);
    };
    fill(across, m_left, m_right, m_content.scale, m_content.valueText);
    fill(up, m_bottom, m_top, 0.01, m_content.moneyText);
    style(across, m_content.valueTitle);
    style(up, m_content.moneyTitle);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
}

void CreditChart::addLine(double x1, double y1, double x2, double y2, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->append(x1, y1);
    line->append(x2, y2);
    line->setPen(pen);
    chart()->addSeries(line);
    for (auto *axis : chart()->axes())
        line->attachAxis(axis);
}

void CreditChart::redraw()
{
    clear();
    setTable({});
    if (m_content.points.size() < 2)
        return viewport()->update();
    measure();
    makeAxes();
    auto *curve = new QLineSeries, *ground = new QLineSeries;
    for (const auto &point : std::as_const(m_content.points)) {
        curve->append(point.measured, point.minor);
        ground->append(point.measured, 0);
    }
    auto *area = new QAreaSeries(curve, ground);
    curve->setParent(area);
    ground->setParent(area);
    auto pale = colour(Token::Accent);
    pale.setAlphaF(0.16F);
    area->setBrush(pale);
    area->setPen(pen(Token::Accent));
    chart()->addSeries(area);
    for (auto *axis : chart()->axes())
        area->attachAxis(axis);
    if (m_content.promise)
        addLine(*m_content.promise, m_bottom, *m_content.promise, m_top, pen(Token::Broken, 1.5, Qt::DashLine));
    if (m_content.limitMinor)
        addLine(m_left, *m_content.limitMinor, m_right, *m_content.limitMinor, pen(Token::Warning, 1.5, Qt::DotLine));
    if (m_content.tried) {
        auto *dot = new QScatterSeries;
        dot->append(m_content.tried->measured, m_content.tried->minor);
        dot->setMarkerSize(11);
        dot->setColor(colour(Token::Measured));
        dot->setBorderColor(colour(Token::Surface));
        chart()->addSeries(dot);
        for (auto *axis : chart()->axes())
            dot->attachAxis(axis);
    }
    fillTable();
}

QPointF CreditChart::placed(double value, double minor) const
{
    const auto area = chart()->plotArea();
    return {area.left() + area.width() * (value - m_left) / (m_right - m_left),
            area.bottom() - area.height() * (minor - m_bottom) / (m_top - m_bottom)};
}

// The promise is named at the top of its line, the limit above its own, the tried value at its dot.
void CreditChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_content.points.size() < 2)
        return;
    const auto area = chart()->plotArea();
    painter->setFont(font());
    const double high = fontMetrics().height();
    const auto write = [&](QPointF at, const QString &text, Token token) {
        const double width = fontMetrics().horizontalAdvance(text) + 2.0 * shared::space::tight;
        const bool left = at.x() + width > area.right();
        const QRectF place(left ? at.x() - width : at.x() + shared::space::tight, std::max(at.y(), area.top()), width,
                           high);
        painter->setPen(colour(token));
        painter->drawText(place, left ? Qt::AlignRight : Qt::AlignLeft, text);
    };
    if (m_content.promise)
        write({placed(*m_content.promise, 0).x(), area.top() + (m_content.limitMinor ? high + 2 : 0)}, m_content.promiseText, Token::Broken);
    if (m_content.limitMinor)
        write({area.left(), placed(0, *m_content.limitMinor).y() - high}, m_content.limitText, Token::Warning);
    if (m_content.tried) {
        const auto dot = placed(m_content.tried->measured, m_content.tried->minor);
        write(dot + QPointF(shared::space::tight, -high - 2), m_content.moneyText(m_content.tried->minor),
              Token::Measured);
    }
}

// One line for each stretch that costs the same.
void CreditChart::fillTable()
{
    shared::TextRows rows{{tr("From value"), tr("To value"), m_content.moneyTitle}};
    const auto &points = m_content.points;
    for (qsizetype first = 0; first < points.size();) {
        auto last = first;
        while (last + 1 < points.size() && qFuzzyCompare(points.at(last + 1).minor + 1, points.at(first).minor + 1))
            ++last;
        if (points.at(last).measured - points.at(first).measured > (m_right - m_left) * 1e-6)
            rows.append({m_content.valueText(points.at(first).measured), m_content.valueText(points.at(last).measured),
                         m_content.moneyText(points.at(first).minor)});
        first = last + 1;
    }
    setTable(rows);
}

} // namespace slatelier::agreement
