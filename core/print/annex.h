// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/print/pageddocument.h"

namespace slatelier::print {

/// The annex to a contract that an agreement of the project is: the customer's edition, without people, internal notes
/// and anything else of the provider's house. Sections without content are left out, the others are numbered in the
/// usual order of such annexes. The language is the agreement's unless another is asked for.
PagedDocument annexOf(const model::Project &project, const model::Agreement &agreement,
                      std::optional<model::Language> language = std::nullopt);

} // namespace slatelier::print
