// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/wordlines.h"
#include "core/model/entitytype.h"
#include "core/model/project.h"

namespace slatelier::agreement {

/// What a clause comes to, in words: what vanishes by it, what it leaves open. Empty for kinds that say it themselves.
QList<Line> clauseLines(const model::Project &project, const model::EntityType &type, const void *row);

} // namespace slatelier::agreement
