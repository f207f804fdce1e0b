// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QtGui/QIcon>

namespace slatelier::shared {

/// Drawing \a name of resources/icons in the colour of \a token. It follows the theme without being made anew, is
/// muted when disabled, and takes the colour on accent where it is selected.
QIcon icon(const QString &name, Token token = Token::Text);

/// The program's own picture, from 16 to 256 pixels.
QIcon applicationIcon();

} // namespace slatelier::shared
