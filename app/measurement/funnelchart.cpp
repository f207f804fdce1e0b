// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/funnelchart.h"

#include "app/document/statisticwords.h"
#include "app/shared/format.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

using engine::GroupVerdict;
using shared::Token;

namespace {

constexpr int limitPoints = 160;
constexpr int mostLabels = 6;

Token tokenOf(GroupVerdict verdict)
{
    switch (verdict) {
    case GroupVerdict::Performer: return Token::Broken;
    case GroupVerdict::WarningBell: return Token::Warning;
    case GroupVerdict::InLine: return Token::Measured;
    case GroupVerdict::NotEnoughData: break;
    }
    return Token::Muted;
}

QScatterSeries::MarkerShape shapeOf(GroupVerdict verdict)
{
    switch (verdict) {
    case GroupVerdict::Performer: return QScatterSeries::MarkerShapeRectangle;
    case GroupVerdict::WarningBell: return QScatterSeries::MarkerShapeTriangle;
    default: return QScatterSeries::MarkerShapeCircle;
    }
}

} // namespace

FunnelChart::FunnelChart(QWidget *parent) : Chart(parent) {}

void FunnelChart::show(const model::Project &project, const analysis::Statistics &statistics)
{
    m_project = project;
    m_statistics = statistics;
    redraw();
}

void FunnelChart::showNothing()
{
    m_statistics.reset();
    redraw();
}

void FunnelChart::redraw()
{
    clear();
    fillTable();
    if (!m_statistics || m_statistics->overall.total == 0) {
        viewport()->update();
        return;
    }
    double most = 1, top = m_statistics->overall.rate();
    for (const auto &row : m_statistics->rows) {
        most = std::max(most, double(row.figures.cases.total));
        // One of one is a share of 100 % and would press everything else to the ground.
        if (row.figures.verdict != GroupVerdict::NotEnoughData && row.figures.cases.total >= std::uint64_t(m_statistics->question.minimumSample))
            top = std::max({top, row.figures.cases.rate(), row.figures.limits998.high});
    }
    auto *across = new QValueAxis;
    const double step = shared::roundStep(most * 1.05, shared::mostTicks);
    across->setRange(0, std::ceil(most * 1.02 / step) * step);
    across->setTickType(QValueAxis::TicksDynamic);
    across->setTickInterval(step);
    across->setLabelFormat(u"%.0f"_s);
    style(across, tr("Cases"));
    auto *up = new QValueAxis;
    const double high = std::min(1.0, top * 1.08);
    const double rise = shared::roundStep(100 * high, shared::mostTicks);
    up->setRange(0, std::min(100.0, std::ceil(100 * high / rise) * rise));
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickInterval(rise);
    up->setLabelFormat(rise < 1 ? u"%.1f %%"_s : u"%.0f %%"_s);
    style(up, QString());
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    drawLimits(across->max(), up->max());
    drawPoints();
}

void FunnelChart::drawLimits(double most, double top)
{
    const double rate = m_statistics->overall.rate();
    const auto add = [&](const QList<QPointF> &points, const QPen &line) {
        auto *series = new QLineSeries;
        series->replace(points);
        series->setPen(line);
        chart()->addSeries(series);
        for (auto *axis : chart()->axes())
            series->attachAxis(axis);
    };
    add({{0, 100 * rate}, {most, 100 * rate}}, pen(Token::Muted, 1));
    for (const auto &[confidence, line] : {std::pair(0.95, pen(Token::Warning, 1.2, Qt::DotLine)), std::pair(0.998, pen(Token::Broken, 1.2, Qt::DashLine))}) {
        QList<QPointF> low, high;
        for (int i = 1; i <= limitPoints; ++i) {
            const double cases = std::max(1.0, std::round(most * i / limitPoints));
            const auto limits = engine::funnelLimits(std::uint64_t(cases), rate, confidence);
            low += {cases, 100 * limits.low};
            if (100 * limits.high <= top)
                high += {cases, 100 * limits.high};
        }
        add(low, line);
        add(high, line);
    }
}

void FunnelChart::drawPoints()
{
    for (const auto verdict : {GroupVerdict::NotEnoughData, GroupVerdict::InLine, GroupVerdict::WarningBell, GroupVerdict::Performer}) {
        auto *points = new QScatterSeries;
        QStringList names;
        for (const auto &row : m_statistics->rows) {
            if (row.figures.verdict != verdict || row.figures.cases.total == 0)
                continue;
            points->append(double(row.figures.cases.total), 100 * row.figures.cases.rate());
            names += document::rowName(m_project, m_statistics->question, row.key) + u": "_s + document::percentText(row.figures.cases.rate()) + u", "_s
                + document::verdictName(verdict);
        }
        points->setMarkerShape(shapeOf(verdict));
        points->setMarkerSize(verdict == GroupVerdict::NotEnoughData ? 5 : 9);
        points->setColor(shared::colour(tokenOf(verdict)));
        points->setBorderColor(shared::colour(Token::Surface));
        chart()->addSeries(points);
        for (auto *axis : chart()->axes())
            points->attachAxis(axis);
        connect(points, &QScatterSeries::hovered, this, [this, points, names](const QPointF &at, bool inside) {
            const auto index = points->points().indexOf(at);
            inside && index >= 0 ? QToolTip::showText(QCursor::pos(), names.value(index), this) : QToolTip::hideText();
        });
    }
}

/// Whoever stands out is named; the limits say what they are at the right.
void FunnelChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    Chart::drawForeground(painter, rect);
    if (!m_statistics || m_statistics->overall.total == 0)
        return;
    const auto area = chart()->plotArea();
    auto *series = chart()->series().value(0);
    const auto place = [&](double cases, double share) { return chart()->mapToPosition({cases, 100 * share}, series); };
    painter->setFont(font());
    int labels = 0;
    for (const auto verdict : {GroupVerdict::Performer, GroupVerdict::WarningBell}) {
        for (const auto &row : m_statistics->rows) {
            const bool large = row.figures.cases.total >= std::uint64_t(m_statistics->question.minimumSample);
            if (row.figures.verdict != verdict || !large || ++labels > mostLabels)
                continue;
            const auto at = place(double(row.figures.cases.total), row.figures.cases.rate());
            const auto name = document::rowName(m_project, m_statistics->question, row.key);
            const int width = fontMetrics().horizontalAdvance(name);
            const double x = at.x() + 8 + width > area.right() ? at.x() - 8 - width : at.x() + 8;
            painter->setPen(shared::colour(tokenOf(verdict)));
            painter->drawText(QPointF(x, at.y() + fontMetrics().ascent() / 2.0), name);
        }
    }
}

void FunnelChart::fillTable()
{
    shared::TextRows rows{{tr("Name"), tr("Cases"), tr("Events"), tr("Share"), tr("Limit 95 %"), tr("Limit 99.8 %"), tr("Verdict")}};
    if (m_statistics) {
        const QLocale locale;
        for (const auto &row : m_statistics->rows) {
            const auto &figures = row.figures;
            rows.append({document::rowName(m_project, m_statistics->question, row.key), locale.toString(qulonglong(figures.cases.total)),
                         locale.toString(qulonglong(figures.cases.events)), figures.cases.total > 0 ? document::percentText(figures.cases.rate()) : QString(),
                         document::percentText(figures.limits95.low) + u" – "_s + document::percentText(figures.limits95.high),
                         document::percentText(figures.limits998.low) + u" – "_s + document::percentText(figures.limits998.high),
                         document::verdictName(figures.verdict)});
        }
    }
    setTable(rows);
}

} // namespace slatelier::measurement
