// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/sightpicture.h"

#include "app/lineofsight/sightview.h"

#include <QtCore/QBuffer>
#include <QtCore/QSaveFile>
#include <QtGui/QFontInfo>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

using shared::colour;
using shared::Shade;
using shared::Token;

namespace {

constexpr double margin = 20, mostPixels = 16'000;
constexpr double clearance = 4; // above a node with which a page begins
constexpr double smallest = 0.75; // of its size; a picture is made that small to fit one page

/// The first line in the ink of a text, the others muted; returns where they end.
double paintHeadline(QPainter &painter, const QStringList &headline)
{
    double top = 0;
    for (const auto &line : headline) {
        painter.setPen(colour(top == 0 ? Token::Text : Token::Muted, Shade::Light));
        painter.drawText(QPointF(margin, top + margin), line);
        top += 1.3 * painter.fontMetrics().lineSpacing();
    }
    return top + margin;
}

double headlineHeight(const QStringList &headline, const QFont &font)
{
    return double(headline.size()) * 1.3 * QFontMetricsF(font).lineSpacing() + margin;
}

/// Nodes are not cut: a page ends above the first one that does not fit.
double pageEnd(const SightPicture &picture, double from, double room)
{
    double end = from + room;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &node : picture.nodes) {
            if (node.place.top() - clearance < end && node.place.bottom() > end && node.place.top() > from + room / 4) {
                end = node.place.top() - clearance;
                moved = true;
            }
        }
    }
    return end;
}

void paintPages(QPdfWriter &writer, const SightPicture &picture, const QStringList &headline, const QFont &font)
{
    QPainter painter(&writer);
    const QRectF page = writer.pageLayout().paintRectPixels(writer.resolution());
    const double width = picture.bounds.width() + 2 * margin;
    double scale = std::min(page.width() / width, writer.resolution() / 80.0); // never larger than on the screen
    const double head = headlineHeight(headline, font);
    if (const double whole = page.height() / (head + picture.bounds.height()); whole > smallest * scale)
        scale = std::min(scale, whole);
    const double room = page.height() / scale - head;
    for (double from = 0; from + 1 < picture.bounds.height();) {
        const double heads = from > 0 ? sightHeadHeight : 0; // on the first page they are in the picture
        if (from > 0)
            writer.newPage();
        const double end = pageEnd(picture, from, room - heads);
        painter.save();
        painter.scale(scale, scale);
        painter.setFont(font);
        painter.translate(0, paintHeadline(painter, headline));
        if (from > 0) {
            painter.translate(margin, 0);
            paintSightHeads(painter, picture, Shade::Light);
            painter.translate(-margin, heads);
        }
        painter.setClipRect(QRectF(0, 0, width, end - from));
        painter.translate(margin, -from);
        paintSight(painter, picture, Shade::Light, {}, -1);
        painter.restore();
        from = end;
    }
}

QByteArray pdfOf(const SightPicture &picture, const QStringList &headline, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setResolution(300);
    writer.setTitle(headline.value(0));
    writer.setCreator(u"Slatelier"_s);
    paintPages(writer, picture, headline, font);
    return bytes;
}

void paintWhole(QPainter &painter, const SightPicture &picture, const QStringList &headline, const QFont &font, QSizeF size)
{
    painter.fillRect(QRectF(QPointF(), size), colour(Token::Surface, Shade::Light));
    painter.setFont(font);
    painter.translate(margin, paintHeadline(painter, headline));
    paintSight(painter, picture, Shade::Light, {}, -1);
}

} // namespace

bool saveSight(const SightPicture &picture, const QStringList &headline, const QFont &screenFont, const QString &path)
{
    QFont font(screenFont); // in units of the picture: points would be scaled by the paper once more
    font.setPixelSize(QFontInfo(screenFont).pixelSize());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QSizeF size(picture.bounds.width() + 2 * margin, picture.bounds.height() + margin + headlineHeight(headline, font));
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return file.write(pdfOf(picture, headline, font)) > 0 && file.commit();
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        generator.setTitle(headline.value(0));
        QPainter painter(&generator);
        paintWhole(painter, picture, headline, font, size);
        painter.end();
        return file.commit();
    }
    const double scale = std::min(2.0, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintWhole(painter, picture, headline, font, size);
    painter.end();
    return image.save(&file, "PNG") && file.commit();
}

} // namespace slatelier::lineofsight
