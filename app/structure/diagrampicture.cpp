// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagrampicture.h"

#include "app/structure/diagramitems.h"

#include <QtCore/QSaveFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using shared::colour;
using shared::Shade;
using shared::Token;

namespace {

constexpr double margin = 20;
constexpr double mostPixels = 16'000;

} // namespace

DiagramPicture::DiagramPicture(const DiagramScene &scene, const QString &title) : m_scene(scene), m_title(title)
{
    const QFontMetricsF metrics(scene.font());
    m_area = scene.diagram().bounds;
    m_area.setTop(m_area.top() - 2.2 * metrics.lineSpacing()); // the title
    m_area.setWidth(std::max(m_area.width(), metrics.horizontalAdvance(title)));
    m_area.adjust(-margin, -margin, margin, margin);
}

void DiagramPicture::paint(QPainter &painter) const
{
    painter.fillRect(m_area, colour(Token::Surface, Shade::Light));
    painter.setFont(m_scene.font());
    painter.setPen(colour(Token::Text, Shade::Light));
    painter.drawText(m_area.adjusted(margin, margin, -margin, -margin), Qt::AlignLeft | Qt::AlignTop, m_title);
    paintDiagram(painter, m_scene.diagram(), m_scene.facts(), Shade::Light);
}

QImage DiagramPicture::image() const
{
    const double scale = std::min(2.0, mostPixels / std::max(m_area.width(), m_area.height()));
    QImage image((m_area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-m_area.topLeft());
    paint(painter);
    return image;
}

bool DiagramPicture::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (!path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return image().save(&file, "PNG") && file.commit();
    QSvgGenerator picture;
    picture.setOutputDevice(&file);
    picture.setSize(m_area.size().toSize());
    picture.setViewBox(QRectF(QPointF(), m_area.size()));
    picture.setTitle(m_title);
    QPainter painter(&picture);
    painter.translate(-m_area.topLeft());
    paint(painter);
    painter.end();
    return file.commit();
}

void DiagramPicture::print(QPrinter &printer) const
{
    QPainter painter(&printer);
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    // Not larger than on a screen of 96 dots an inch: a service of two parts does not fill a page.
    const double scale = std::min({page.width() / m_area.width(), page.height() / m_area.height(), printer.resolution() / 96.0});
    painter.scale(scale, scale);
    painter.translate(-m_area.topLeft());
    paint(painter);
}

} // namespace slatelier::structure
