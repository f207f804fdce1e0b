// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/barchart.h"

#include "app/shared/format.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

// The end of an axis of percents: the next of 1, 2, 5, 10, 20, 50, 100.
double roundEnd(double most)
{
    for (const double end : {1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0, 80.0}) {
        if (most <= end)
            return end;
    }
    return 100;
}

} // namespace

BarChart::BarChart(Qt::Orientation bars, QWidget *parent) : Chart(parent), m_bars(bars) {}

void BarChart::show(const Content &content)
{
    m_content = content;
    redraw();
}

void BarChart::redraw()
{
    clear();
    fillTable();
    if (m_content.categories.isEmpty()) {
        viewport()->update();
        return;
    }
    const bool lying = m_bars == Qt::Horizontal;
    auto *series = lying                  ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
                   : m_content.areBeside ? static_cast<QAbstractBarSeries *>(new QBarSeries)
                                         : new QStackedBarSeries;
    series->setBarWidth(lying ? 0.7 : 0.85);
    double most = 0;
    auto sets = m_content.sets;
    auto categories = m_content.categories;
    if (lying) { // the first one on top
        std::reverse(categories.begin(), categories.end());
        std::reverse(sets.begin(), sets.end());
    }
    for (const auto &set : std::as_const(sets)) {
        auto *bars = new QBarSet(set.name);
        auto shares = set.shares;
        if (lying)
            std::reverse(shares.begin(), shares.end());
        for (const double share : std::as_const(shares)) {
            bars->append(100 * share);
            most = std::max(most, 100 * share);
        }
        // Colour never speaks alone: what breaks a promise is hatched as well.
        bars->setBrush(QBrush(colour(set.token), set.token == Token::Broken ? Qt::BDiagPattern : Qt::SolidPattern));
        bars->setPen(set.token == Token::Broken ? pen(Token::Broken, 1) : QPen(Qt::NoPen));
        series->append(bars);
    }
    chart()->addSeries(series);
    auto *names = new QBarCategoryAxis;
    // Long names are shortened to a third of the width.
    for (auto &name : categories)
        name = fontMetrics().elidedText(name, Qt::ElideRight, lying ? width() / 3 : width());
    for (qsizetype i = 0; i < categories.size(); ++i) {
        while (categories.first(i).contains(categories.at(i)))
            categories[i] += u'\u200b'; // the axis wants each name once
    }
    names->append(categories);
    style(names, m_content.categoryTitle);
    names->setGridLineVisible(false);
    auto *shares = new QValueAxis;
    shares->setRange(0, roundEnd(most));
    shares->setTickCount(5);
    shares->setLabelFormat(shares->max() < 4 ? u"%.1f %%"_s : u"%.0f %%"_s);
    style(shares, m_content.shareTitle);
    chart()->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(shares, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(shares);
    chart()->legend()->setVisible(m_content.sets.size() > 1);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setReverseMarkers(lying); // in the order of the bars from above
    chart()->legend()->setFont(font());
    chart()->legend()->setLabelColor(colour(Token::Muted));
    connect(series, &QAbstractBarSeries::hovered, this, [this, lying](bool inside, int index, QBarSet *set) {
        if (!inside)
            return QToolTip::hideText();
        const auto category = m_content.categories.value(lying ? m_content.categories.size() - 1 - index : index);
        QToolTip::showText(QCursor::pos(), tr("%1, %2: %3").arg(category, set->label(), shareText(set->at(index) / 100, 1)), this);
    });
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    if (m_bars == Qt::Horizontal && event->size().width() != event->oldSize().width())
        redraw();
}

void BarChart::fillTable()
{
    TextRows rows{{m_content.categoryTitle}};
    for (const auto &set : std::as_const(m_content.sets))
        rows.first().append(set.name);
    for (qsizetype i = 0; i < m_content.categories.size(); ++i) {
        rows.append(QStringList{m_content.categories.at(i)});
        for (const auto &set : std::as_const(m_content.sets))
            rows.last().append(shareText(set.shares.at(i), 2));
    }
    setTable(rows);
}

} // namespace slatelier::shared
