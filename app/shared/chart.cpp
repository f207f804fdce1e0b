// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chart.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCore/QEvent>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QMenu>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

double roundStep(double range, int most)
{
    const double power = std::pow(10.0, std::floor(std::log10(range / most)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (range / (factor * power) <= most)
            return factor * power;
    }
    return 10 * power;
}

Chart::Chart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_export(new ChartExport(this, [this](QPainter &painter) { paintForPaper(painter); }, [this] { return m_table; }))
{
    connect(m_export, &ChartExport::said, this, &Chart::said);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    connect(&Theme::current(), &Theme::changed, this, [this] { redraw(); });
}

void Chart::clear()
{
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(colour(Token::Surface));
    m_table.clear();
}

void Chart::style(QAbstractAxis *axis, const QString &title) const
{
    axis->setGridLineColor(colour(Token::Line));
    axis->setLinePen(pen(Token::Line, 1));
    axis->setLabelsColor(colour(Token::Muted));
    axis->setLabelsFont(font());
    axis->setTitleText(title);
    axis->setTitleVisible(!title.isEmpty());
    axis->setTitleFont(font());
    axis->setTitleBrush(colour(Token::Muted));
}

QPen Chart::pen(Token token, double width, Qt::PenStyle style) const
{
    return QPen(colour(token), width, style, Qt::RoundCap, Qt::RoundJoin);
}

QColor Chart::colour(Token token) const
{
    return m_onPaper ? shared::colour(token, Shade::Light) : shared::colour(token);
}

void Chart::paintForPaper(QPainter &painter)
{
    const bool recoloured = Theme::current().shade() != Shade::Light;
    const auto colourAs = [this, recoloured](bool onPaper) {
        m_onPaper = onPaper;
        if (recoloured) {
            redraw();
            chart()->layout()->activate(); // axes and legend get their places now and not with the next event
            chart()->legend()->layout()->activate();
        }
    };
    colourAs(true);
    render(&painter, QRectF(rect()), rect());
    colourAs(false);
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(m_export->actions());
    menu.exec(event->globalPos());
}

void Chart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_export->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace slatelier::shared
