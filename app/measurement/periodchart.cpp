// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/periodchart.h"

#include "app/document/statisticwords.h"
#include "app/shared/format.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtWidgets/QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

using shared::Token;

PeriodChart::PeriodChart(QWidget *parent) : Chart(parent) {}

void PeriodChart::show(const model::Project &project, const analysis::Statistics &statistics)
{
    m_project = project;
    m_statistics = statistics;
    redraw();
}

void PeriodChart::showNothing()
{
    m_statistics.reset();
    redraw();
}

QString PeriodChart::nameOf(qsizetype period) const
{
    auto question = m_statistics->question;
    question.by = analysis::GroupBy::Period;
    return document::rowName(m_project, question, m_statistics->periods.at(period).toString(Qt::ISODate));
}

/// Whole names of months do not fit under a chart.
QString PeriodChart::shortNameOf(qsizetype period) const
{
    const auto first = m_statistics->periods.at(period);
    if (m_statistics->question.period.kind != model::Window::Month)
        return nameOf(period);
    return QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat) + u' ' + QString::number(first.year());
}

QStringList PeriodChart::alarms() const
{
    QStringList lines;
    if (!m_statistics)
        return lines;
    for (const auto &alarm : m_statistics->alarms) {
        const auto first = nameOf(qsizetype(alarm.first)), last = nameOf(qsizetype(alarm.last));
        lines += (first == last ? first : first + u" – "_s + last) + u". "_s + document::ruleName(alarm.rule);
    }
    return lines;
}

void PeriodChart::redraw()
{
    clear();
    fillTable();
    if (!m_statistics || m_statistics->periods.isEmpty()) {
        viewport()->update();
        return;
    }
    double top = 0;
    for (const auto &point : m_statistics->proportions.points)
        top = std::max({top, point.value, point.high});
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto count = m_statistics->periods.size();
    const qsizetype stride = (count + shared::mostTicks - 1) / shared::mostTicks;
    across->setRange(-0.5, double(count) - 0.5);
    across->setStartValue(-0.5);
    for (qsizetype i = 0; i < count; i += stride)
        across->append(shortNameOf(i), double(i));
    style(across, QString());
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    const double rise = shared::roundStep(std::max(100 * top, 0.1), shared::mostTicks);
    up->setRange(0, std::min(100.0, std::ceil(100 * top / rise + 1e-9) * rise));
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickInterval(rise);
    up->setLabelFormat(rise < 1 ? u"%.1f %%"_s : u"%.0f %%"_s);
    style(up, QString());
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    drawSeries();
}

void PeriodChart::drawSeries()
{
    const auto &points = m_statistics->proportions.points;
    const auto add = [&](QXYSeries *series) {
        chart()->addSeries(series);
        for (auto *axis : chart()->axes())
            series->attachAxis(axis);
    };
    auto *low = new QLineSeries, *high = new QLineSeries, *centre = new QLineSeries, *line = new QLineSeries;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (const double side : {-0.5, 0.5}) { // each period has its own limits, by its own number of cases
            low->append(double(i) + side, 100 * points[i].low);
            high->append(double(i) + side, 100 * points[i].high);
        }
        line->append(double(i), 100 * points[i].value);
    }
    centre->append(-0.5, 100 * m_statistics->proportions.centre);
    centre->append(double(points.size()) - 0.5, 100 * m_statistics->proportions.centre);
    low->setPen(pen(Token::Broken, 1.2, Qt::DashLine));
    high->setPen(pen(Token::Broken, 1.2, Qt::DashLine));
    centre->setPen(pen(Token::Muted, 1));
    line->setPen(pen(Token::Measured, 2));
    for (auto *series : {low, high, centre, line})
        add(series);
    auto *plain = new QScatterSeries, *marked = new QScatterSeries;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool beyond = std::any_of(m_statistics->alarms.begin(), m_statistics->alarms.end(),
                                        [&](const auto &alarm) { return i >= alarm.first && i <= alarm.last; });
        (beyond ? marked : plain)->append(double(i), 100 * points[i].value);
    }
    plain->setColor(shared::colour(Token::Measured));
    marked->setColor(shared::colour(Token::Broken));
    marked->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    for (auto *series : {plain, marked}) {
        series->setMarkerSize(9);
        series->setBorderColor(shared::colour(Token::Surface));
        add(series);
        connect(series, &QScatterSeries::hovered, this, [this](const QPointF &at, bool inside) {
            if (!inside)
                return QToolTip::hideText();
            QToolTip::showText(QCursor::pos(), nameOf(qsizetype(std::lround(at.x()))) + u": "_s + document::percentText(at.y() / 100), this);
        });
    }
}

void PeriodChart::fillTable()
{
    shared::TextRows rows{{tr("Period"), tr("Cases"), tr("Events"), tr("Share"), tr("Lower limit"), tr("Upper limit")}};
    for (qsizetype i = 0; m_statistics && i < m_statistics->periods.size(); ++i) {
        const auto &cases = m_statistics->periodCases.at(i);
        const auto &point = m_statistics->proportions.points.at(std::size_t(i));
        rows.append({nameOf(i), QLocale().toString(qulonglong(cases.total)), QLocale().toString(qulonglong(cases.events)), document::percentText(cases.rate()),
                     document::percentText(point.low), document::percentText(point.high)});
    }
    setTable(rows);
}

} // namespace slatelier::measurement
