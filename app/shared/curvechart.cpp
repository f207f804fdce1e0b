// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/curvechart.h"

#include "app/shared/format.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

constexpr double reach = 8; // pixels in which a hand takes hold of a mark
constexpr double gripRadius = 5;
constexpr double besidePlot = 80; // pixels for what stands on both sides of it
constexpr Qt::PenStyle patterns[] = {Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr Token tones[] = {Token::Measured, Token::Warning, Token::Kept, Token::Text};

} // namespace

CurveChart::CurveChart(Scale scale, QWidget *parent) : Chart(parent), m_scale(scale)
{
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { Q_EMIT axisChanged(); });
}

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

double CurveChart::xOf(double value) const
{
    const auto area = chart()->plotArea();
    const double span = placed(m_high) - placed(m_low);
    return area.left() + area.width() * (span > 0 ? (placed(value) - placed(m_low)) / span : 0);
}

double CurveChart::valueAt(double x) const
{
    const auto area = chart()->plotArea();
    const double part = area.width() > 0 ? std::clamp((x - area.left()) / area.width(), 0.0, 1.0) : 0;
    const double place = placed(m_low) + part * (placed(m_high) - placed(m_low));
    return m_scale == Scale::Linear ? place : 1 - std::pow(10.0, -place);
}

std::optional<double> CurveChart::shareAt(double value) const
{
    const auto &points = m_content.points;
    const auto next = std::lower_bound(points.begin(), points.end(), value,
                                       [](const Point &point, double wanted) { return point.value < wanted; });
    if (next == points.end() || (next == points.begin() && next->value > value))
        return std::nullopt;
    if (next == points.begin() || next->value <= value)
        return next->share;
    const auto before = std::prev(next);
    const double span = placed(next->value) - placed(before->value);
    const double part = span > 0 ? (placed(value) - placed(before->value)) / span : 1;
    return before->share + part * (next->share - before->share);
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
    // No text may be cut: where the chart is narrow every second one goes, the last stays.
    double widest = 0;
    for (const double value : std::as_const(all))
        widest = std::max(widest, double(fontMetrics().horizontalAdvance(m_content.valueText(value))) + space::near);
    const double room = std::max(width() - besidePlot, widest);
    while (all.size() > 2 && double(all.size()) * widest > room) {
        QList<double> fewer;
        for (qsizetype i = (all.size() - 1) % 2; i < all.size(); i += 2)
            fewer += all.at(i);
        all = fewer;
    }
    return all;
}

void CurveChart::measure()
{
    QList<double> values;
    for (const auto &point : std::as_const(m_content.points))
        values += point.value;
    for (const auto &other : std::as_const(m_content.others)) {
        for (const auto &point : other.points)
            values += point.value;
    }
    for (const auto &mark : std::as_const(m_content.marks))
        values += mark.value;
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    if (m_scale == Scale::Linear) {
        m_low = 0;
        m_high = std::max(*most, 1e-9);
        return;
    }
    // Full availability has no place on this axis: it ends a step beyond the best that is less.
    double best = 0.9;
    for (const double value : std::as_const(values))
        best = value < 1 ? std::max(best, value) : best;
    m_low = *least;
    m_high = std::max(1 - (1 - best) / 2, m_low);
}

void CurveChart::redraw()
{
    clear();
    m_lines.clear();
    if (m_content.points.isEmpty()) {
        viewport()->update();
        return;
    }
    measure();
    drawAxes();
    drawCurve();
    drawOthers();
    drawMarks();
    fillTable();
    Q_EMIT axisChanged();
}

void CurveChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    if (!m_content.points.isEmpty() && ticks() != m_ticks)
        redraw();
}

void CurveChart::drawAxes()
{
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(placed(m_low), placed(m_high));
    across->setStartValue(placed(m_low));
    m_ticks = ticks();
    for (const double tick : std::as_const(m_ticks))
        across->append(m_content.valueText(tick), placed(tick));
    style(across, m_content.valueTitle);
    auto *up = new QValueAxis;
    up->setRange(0, 100);
    up->setTickCount(5);
    up->setLabelFormat(u"%.0f %%"_s);
    style(up, m_content.shareTitle);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
}

void CurveChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (auto *axis : chart()->axes())
        series->attachAxis(axis);
}

void CurveChart::drawCurve()
{
    QList<QPointF> middle, low, high;
    for (const auto &point : std::as_const(m_content.points)) {
        const double x = placed(point.value);
        middle += {x, 100 * point.share};
        low += {x, 100 * point.low};
        high += {x, 100 * point.high};
    }
    auto *curve = new QLineSeries, *below = new QLineSeries, *above = new QLineSeries;
    curve->replace(middle);
    below->replace(low);
    above->replace(high);
    auto *band = new QAreaSeries(above, below);
    auto pale = colour(Token::Accent);
    pale.setAlphaF(0.22F);
    band->setBrush(pale);
    band->setPen(Qt::NoPen);
    below->setParent(band);
    above->setParent(band);
    curve->setPen(pen(Token::Accent));
    curve->setName(m_content.name);
    add(band);
    add(curve);
    for (auto *marker : chart()->legend()->markers(band))
        marker->setVisible(false);
}

void CurveChart::drawOthers()
{
    for (qsizetype i = 0; i < m_content.others.size(); ++i) {
        QList<QPointF> points;
        for (const auto &point : m_content.others.at(i).points)
            points += {placed(point.value), 100 * point.share};
        auto *curve = new QLineSeries;
        curve->replace(points);
        curve->setName(m_content.others.at(i).name);
        const auto kind = size_t(i) % std::size(patterns);
        curve->setPen(QPen(colour(tones[kind]), 2, patterns[kind], Qt::FlatCap, Qt::RoundJoin));
        add(curve);
    }
    auto *legend = chart()->legend();
    legend->setVisible(!m_content.others.isEmpty());
    legend->setAlignment(Qt::AlignTop);
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend->setFont(font());
    legend->setLabelColor(colour(Token::Muted));
}

void CurveChart::drawMarks()
{
    for (const auto &mark : std::as_const(m_content.marks)) {
        auto *line = new QLineSeries;
        line->append(placed(mark.value), 0);
        line->append(placed(mark.value), 100);
        line->setPen(pen(Token::Broken, 1.5, Qt::DashLine));
        add(line);
        for (auto *marker : chart()->legend()->markers(line))
            marker->setVisible(false);
        m_lines += line;
    }
}

void CurveChart::moveMark(qsizetype mark, double value, const QString &text)
{
    if (mark < 0 || mark >= m_lines.size())
        return;
    m_content.marks[mark].value = value;
    m_content.marks[mark].text = text;
    m_lines.at(mark)->replace({{placed(value), 0}, {placed(value), 100}});
    viewport()->update();
}

// Each promise has its value written at the foot of its line, where no curve comes; one above another where lines stand
// close. The one that can be dragged has a grip.
void CurveChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_content.points.isEmpty())
        return;
    const auto area = chart()->plotArea();
    painter->setFont(font());
    int line = 0;
    for (const auto &mark : std::as_const(m_content.marks)) {
        const double x = xOf(mark.value);
        const double width = fontMetrics().horizontalAdvance(mark.text) + 2 * space::tight;
        const bool left = x + width > area.right();
        const QRectF place(left ? x - width : x + space::tight, area.bottom() - ++line * fontMetrics().height() - space::tight, width,
                           fontMetrics().height());
        painter->setPen(colour(Token::Broken));
        painter->drawText(place, left ? Qt::AlignRight : Qt::AlignLeft, mark.text);
        if (mark.isMovable) {
            painter->setBrush(colour(Token::Surface));
            painter->setPen(pen(Token::Broken));
            painter->drawEllipse(QPointF(x, area.top() + gripRadius), gripRadius, gripRadius);
        }
    }
}

qsizetype CurveChart::movableMarkAt(double x) const
{
    for (qsizetype i = 0; i < m_content.marks.size(); ++i) {
        if (m_content.marks.at(i).isMovable && std::abs(xOf(m_content.marks.at(i).value) - x) <= reach)
            return i;
    }
    return -1;
}

void CurveChart::mousePressEvent(QMouseEvent *event)
{
    Chart::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && chart()->plotArea().contains(event->position()))
        m_dragged = movableMarkAt(event->position().x());
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    Chart::mouseMoveEvent(event);
    if (m_dragged >= 0)
        Q_EMIT markDragged(m_dragged, valueAt(event->position().x()));
    else if (!event->buttons())
        hint(event->position().toPoint());
}

void CurveChart::mouseReleaseEvent(QMouseEvent *event)
{
    Chart::mouseReleaseEvent(event);
    if (const auto mark = std::exchange(m_dragged, -1); mark >= 0)
        Q_EMIT markDropped(mark);
}

void CurveChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    QToolTip::hideText();
}

void CurveChart::hint(const QPoint &at)
{
    const bool inside = !m_content.points.isEmpty() && chart()->plotArea().contains(at);
    viewport()->setCursor(inside && movableMarkAt(at.x()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const double value = valueAt(at.x());
    const auto share = inside ? shareAt(value) : std::nullopt;
    if (!share)
        return QToolTip::hideText();
    QToolTip::showText(viewport()->mapToGlobal(at + QPoint(space::near, 0)), m_content.valueText(value) + u": "_s + shareText(*share, 1),
                       viewport());
}

void CurveChart::fillTable()
{
    TextRows rows{{m_content.valueTitle, m_content.shareTitle, tr("95 % interval from"), tr("to")}};
    for (const auto &point : std::as_const(m_content.points))
        rows.append({m_content.valueText(point.value), shareText(point.share, 2), shareText(point.low, 2), shareText(point.high, 2)});
    for (const auto &other : std::as_const(m_content.others)) {
        rows.append(QStringList{other.name});
        for (const auto &point : other.points)
            rows.append({m_content.valueText(point.value), shareText(point.share, 2), shareText(point.low, 2), shareText(point.high, 2)});
    }
    setTable(rows);
}

} // namespace slatelier::shared
