// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/engine/simulation/estimates.h"
#include "core/model/project.h"

/// Targets and their chances in words.
namespace slatelier::simulation {

/// "Service availability at least 99.5 %".
QString targetText(const model::Project &project, const model::Target &target);

/// "broken in about 1 month of 9 (11 %)"; never said with certainty of what simply did not happen.
QString breachText(const engine::Proportion &breach, model::Window window, quint64 windows);
shared::Token breachTone(const engine::Proportion &breach);

} // namespace slatelier::simulation
