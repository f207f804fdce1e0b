// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chart.h"

#include "app/shared/icon.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>
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

Chart::Chart(QWidget *parent) : QChartView(new QChart, parent)
{
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

void Chart::copyPicture() const
{
    QGuiApplication::clipboard()->setPixmap(const_cast<Chart *>(this)->grab());
}

void Chart::copyTable() const { QGuiApplication::clipboard()->setText(tabSeparated(m_table)); }

bool Chart::save(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator picture;
        picture.setOutputDevice(&file);
        picture.setSize(size());
        picture.setViewBox(rect());
        picture.setTitle(accessibleName());
        QPainter painter(&picture);
        render(&painter);
        painter.end();
    } else if (!grab().save(&file, "PNG")) {
        return false;
    }
    return file.commit();
}

void Chart::saveAs()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the chart"), QDir::homePath() + u'/' + accessibleName() + u".png"_s,
                                                   tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    Q_EMIT said(save(path) ? tr("The chart is saved: %1").arg(QDir::toNativeSeparators(path))
                           : tr("The chart cannot be saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(icon(u"copy"_s), tr("Copy as picture"), this, &Chart::copyPicture);
    menu.addAction(icon(u"copy"_s), tr("Copy as table"), this, &Chart::copyTable);
    menu.addAction(icon(u"save-copy"_s), tr("Save as picture…"), this, &Chart::saveAs);
    menu.exec(event->globalPos());
}

void Chart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace slatelier::shared
