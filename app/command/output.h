// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

namespace slatelier::command {

/// Writes \a content to the named file, whole or not at all. A file that stands there already is replaced only when
/// this program wrote it, or with \a force.
model::Result<void> writeOutput(const QString &path, const QByteArray &content, bool force);

} // namespace slatelier::command
