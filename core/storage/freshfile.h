// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

#include <functional>

namespace slatelier::storage {

/// Lets \a write fill a file beside \a path and then puts it in the place of \a path, so that \a path is complete or
/// as it was before. A file that is there is a problem unless \a replace.
model::Result<void> writeWhole(const QString &path, bool replace,
                               const std::function<model::Result<void>(const QString &temporary)> &write);

/// The content and the name are on the disk, not only in its memory.
model::Result<void> flushToDisk(const QString &path);

} // namespace slatelier::storage
