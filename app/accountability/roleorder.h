// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QtCore/QStringList>

/// The columns of the matrices.
namespace slatelier::accountability {

/// Ids of the roles from management to the supplier, in the order of the project within a level.
QStringList rolesByLevel(const model::Project &project);
/// Code (or the whole name) over the level.
QString roleHeading(const model::Project &project, const QString &role, bool wholeName);

} // namespace slatelier::accountability
