// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineofsight/sightlayout.h"

#include <QtGui/QFont>

namespace slatelier::lineofsight {

/// Writes the picture with its headline as pages of A4 landscape (PDF), or as one PNG or SVG, by the end of the name; a
/// failure leaves what stood at the path. Always in the light colours.
bool saveSight(const SightPicture &picture, const QStringList &headline, const QFont &font, const QString &path);

} // namespace slatelier::lineofsight
