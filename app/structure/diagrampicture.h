// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

class QImage;
class QPainter;
class QPrinter;

namespace slatelier::structure {

class DiagramScene;

/// A diagram outside the window. Always in the light colours: it goes onto paper and into documents.
class DiagramPicture
{
public:
    /// \a title is written above it.
    DiagramPicture(const DiagramScene &scene, const QString &title);

    /// Twice as fine as the screen, smaller where it would be larger than 16,000 pixels.
    QImage image() const;
    /// As PNG or, by the end of the name, as SVG. False when the file cannot be written.
    bool save(const QString &path) const;
    /// On one page, as large as fits.
    void print(QPrinter &printer) const;

private:
    void paint(QPainter &painter) const;

    const DiagramScene &m_scene;
    QString m_title;
    QRectF m_area;
};

} // namespace slatelier::structure
