// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/print/pageddocument.h"

namespace slatelier::print {

/// What somebody in the role is asked for, on one page where it fits: whom they are told by, which promises they keep
/// and by which KPIs, what they do in duties and scripts, what it is worth. Of the house: it names people and pay.
/// \a day decides who is in the role. The language is the project's unless another is asked for.
PagedDocument roleCardOf(const model::Project &project, const model::Role &role, const QDate &day,
                         std::optional<model::Language> language = std::nullopt);

} // namespace slatelier::print
