// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

/// What people call a row, told with the project around it: a clause has no name of its own, so it is called by what
/// it says.
namespace slatelier::shared {

/// "Availability at least 99.9 %, Internet access, S1" of a target; the name of the row where it has one.
QString rowName(const model::Project &project, const model::EntityType &type, const void *row);
/// The same by its id; empty when there is no such row.
QString nameOf(const model::Project &project, const model::EntityType &type, const QString &id);

} // namespace slatelier::shared
