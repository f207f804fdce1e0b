// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chartexport.h"

#include "app/shared/icon.h"
#include "app/shared/theme.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

constexpr int dotsPerPixel = 2; // sharp on paper and on a projector
constexpr int dotsPerInch = 96;

} // namespace

ChartExport::ChartExport(QWidget *chart, std::function<void(QPainter &)> paint, std::function<TextRows()> table)
    : QObject(chart), m_chart(chart), m_paint(std::move(paint)), m_table(std::move(table))
{
    const std::tuple<QString, QKeySequence, void (*)(ChartExport *)> kinds[] = {
        {u"copy"_s, QKeySequence(QKeySequence::Copy), [](ChartExport *self) { self->copyPicture(); }},
        {u"copy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [](ChartExport *self) { self->copyTable(); }},
        {u"save-copy"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), [](ChartExport *self) { self->saveAs(); }}};
    for (const auto &[drawing, keys, act] : kinds) {
        auto *action = new QAction(icon(drawing), {}, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act = act] { act(this); });
        m_actions.append(action);
        chart->addAction(action);
    }
    retranslate();
}

void ChartExport::retranslate()
{
    m_actions.at(0)->setText(tr("Copy as picture"));
    m_actions.at(1)->setText(tr("Copy as table"));
    m_actions.at(2)->setText(tr("Save as picture or table…"));
}

QImage ChartExport::image() const
{
    QImage picture(m_chart->size() * dotsPerPixel, QImage::Format_RGB32);
    picture.setDevicePixelRatio(dotsPerPixel);
    picture.fill(colour(Token::Surface, Shade::Light));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter);
    return picture;
}

void ChartExport::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(image());
}

void ChartExport::copyTable() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(m_table()));
    data->setHtml(htmlTable(m_table(), true));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

bool ChartExport::savePdf(QIODevice &file) const
{
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    const auto points = QSizeF(m_chart->size()) * 72 / dotsPerInch;
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}));
    writer.setTitle(m_chart->accessibleName());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    m_paint(painter);
    return painter.end();
}

bool ChartExport::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto endsWith = [&path](QLatin1StringView end) { return path.endsWith(end, Qt::CaseInsensitive); };
    if (endsWith(".svg"_L1)) {
        QSvgGenerator picture;
        picture.setOutputDevice(&file);
        picture.setSize(m_chart->size());
        picture.setViewBox(m_chart->rect());
        picture.setTitle(m_chart->accessibleName());
        QPainter painter(&picture);
        m_paint(painter);
    } else if (endsWith(".pdf"_L1)) {
        if (!savePdf(file))
            return false;
    } else if (endsWith(".csv"_L1)) {
        file.write("\xEF\xBB\xBF" + commaSeparated(m_table()).toUtf8()); // spreadsheets want the mark
    } else if (!image().save(&file, "PNG")) {
        return false;
    }
    return file.commit();
}

void ChartExport::saveAs()
{
    const auto path = QFileDialog::getSaveFileName(
        m_chart, tr("Save the chart"), QDir::homePath() + u'/' + m_chart->accessibleName() + u".png"_s,
        tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf);;CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    Q_EMIT said(save(path) ? tr("The chart is saved: %1").arg(QDir::toNativeSeparators(path))
                           : tr("The chart cannot be saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace slatelier::shared
