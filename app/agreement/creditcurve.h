// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/creditchart.h"

#include <tl/expected.hpp>

namespace slatelier::agreement {

/// The curve of a scheme with its promise and its limit, and what was tried on it; a sentence where there is none.
tl::expected<CreditChart::Content, QString>
creditCurveOf(const model::Project &project, const model::CreditScheme &scheme, const analysis::MeasuredValues &tried);

} // namespace slatelier::agreement
