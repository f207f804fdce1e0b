// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf.h"

#include "core/print/pdfoutline.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

void fitToSheet(QPainter &painter, const QPagedPaintDevice &device)
{
    const QSizeF sheet = PageLayout::sheetSize();
    const QRectF paper = device.pageLayout().fullRect(QPageLayout::Point);
    const QPointF margin = device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    double scale = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    if (scale > 0.99) // whole points make A4 a little smaller than it is
        scale = 1;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    painter.translate(-margin);
    painter.translate((paper.width() - sheet.width() * scale) / 2, (paper.height() - sheet.height() * scale) / 2);
    painter.scale(scale, scale);
}

tl::unexpected<model::Problem> notWritten(const QString &path, const QString &reason)
{
    return tl::unexpected(model::Problem{QT_TRANSLATE_NOOP("Problem", "The file cannot be written: %1"),
                                         {reason},
                                         model::ProblemKind::File,
                                         path,
                                         0,
                                         0});
}

} // namespace

void printPages(const PageLayout &layout, QPagedPaintDevice &device, QPainter &painter, int first, int last)
{
    Q_ASSERT(painter.isActive());
    for (int page = std::max(0, first); page <= std::min(last, layout.pageCount() - 1); ++page) {
        if (page > first)
            device.newPage();
        painter.save();
        fitToSheet(painter, device);
        layout.paintPage(painter, page);
        painter.restore();
    }
}

QByteArray pdfOf(const PageLayout &layout)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(144); // coordinates stay below the 32767 of PDF/A on every page
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(layout.document().title);
    writer.setCreator(u"Slatelier " SLATELIER_VERSION ""_s);
    {
        QPainter painter(&writer);
        printPages(layout, writer, painter, 0, layout.pageCount() - 1);
    }
    buffer.close();
    return withOutline(file, layout);
}

model::Result<void> writePdf(const PageLayout &layout, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const QByteArray content = pdfOf(layout);
    if (file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

QImage renderPage(const PageLayout &layout, int page, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    const QSizeF size = PageLayout::sheetSize() * scale;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paintPage(painter, page);
    return image;
}

} // namespace slatelier::print
