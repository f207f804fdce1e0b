// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pageddocument.h"
#include "core/print/typesetting.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace slatelier::print {

/// Where a heading stands, for a PDF's outline and a preview's contents.
struct Bookmark
{
    int level = 1;
    QString text;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the top of the sheet
};

/// A part of a block as it stands on a page.
struct PlacedPart
{
    int block = 0;         ///< index in PagedDocument::blocks
    int row = -1;          ///< of a table
    bool repeated = false; ///< the head of a table that goes on from the page before
    double top = 0;        ///< points from the top of the sheet
    double height = 0;     ///< points
    QString text;          ///< its lines in painting order
};

/// A document set on A4 pages. Setting is done once; painting any page is then cheap and the same on every device.
/// Needs a QGuiApplication (the offscreen platform is enough). An empty document has one page without a body.
class PageLayout
{
public:
    explicit PageLayout(PagedDocument document);

    const PagedDocument &document() const { return m_document; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Size of every sheet in points.
    static QSizeF sheetSize();

    /// Paints page (from 0) with the sheet's upper left corner at the painter's origin, one unit a point.
    void paintPage(QPainter &painter, int page) const;

    std::vector<PlacedPart> partsOn(int page) const;
    /// Everything written on a page, head and foot included, line by line.
    QString textOn(int page) const;
    std::vector<Bookmark> bookmarks() const;

private:
    void paintRunningTexts(QPainter &painter, int page) const;
    QString pageLabel(int page) const;

    PagedDocument m_document;
    TypesetDocument m_typeset;
    std::vector<PlacedPage> m_pages;
};

} // namespace slatelier::print
