// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QtGui/QIcon>

namespace slatelier::shared {

/// Drawing \a name of resources/icons in the colour of \a token. It follows the theme without being made anew and is
/// muted when disabled.
QIcon icon(const QString &name, Token token = Token::Text);

/// The program's own picture, from 16 to 256 pixels.
QIcon applicationIcon();

} // namespace slatelier::shared
