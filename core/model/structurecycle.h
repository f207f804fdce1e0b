// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QStringList>

namespace slatelier::model {

/// Services whose structure leads back to themselves: each cycle once, as the ids along it with the first repeated at
/// the end. Empty when there is none.
QList<QStringList> structureCycles(const Project &project);

} // namespace slatelier::model
