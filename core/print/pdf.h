// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/print/pagelayout.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace slatelier::print {

/// The document as a PDF file: A4, fonts embedded, title, author and language set, headings as its outline.
QByteArray pdfOf(const PageLayout &layout);

/// Writes the PDF at once: a failure leaves what stood at the path.
model::Result<void> writePdf(const PageLayout &layout, const QString &path);

/// One page (from 0) on white paper, for a preview.
QImage renderPage(const PageLayout &layout, int page, double dotsPerInch);

/// Pages first to last (from 0) on a printer that the painter is active on, one sheet each, fitted to its paper.
void printPages(const PageLayout &layout, QPagedPaintDevice &device, QPainter &painter, int first, int last);

} // namespace slatelier::print
