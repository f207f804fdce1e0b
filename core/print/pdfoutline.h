// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pagelayout.h"

#include <QByteArray>

namespace slatelier::print {

/// The PDF with an update appended (PDF 1.4, 3.4.5) that adds what QPdfWriter cannot: the outline from the headings,
/// author, subject and the language. A file of unknown form is returned as it is.
QByteArray withOutline(const QByteArray &pdf, const PageLayout &layout);

} // namespace slatelier::print
