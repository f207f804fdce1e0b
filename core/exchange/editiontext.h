// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"

/// Editions of agreements between value and text.
namespace slatelier::exchange {

/// What the agreement says now, as the content of an edition: a text project of its own.
QString editionText(const model::Project &project, const model::Id<model::Agreement> &agreement);

/// What was agreed in \a edition.
Checked<model::Project> editionContent(const model::Edition &edition);

/// Signs the present edition of the agreement: state and moment are written down and its content is kept for good.
void signEdition(model::Project &project, const model::Id<model::Agreement> &agreement, const model::Instant &moment);

/// Starts the next edition from the signed one: a draft with the next number.
void startEdition(model::Project &project, const model::Id<model::Agreement> &agreement);

} // namespace slatelier::exchange
