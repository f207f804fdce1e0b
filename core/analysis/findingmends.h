// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mends.h"

namespace slatelier::analysis {

/// As mendFor(), for every rule that has one clear mend:
///  - weights-not-whole: the weights of the role are scaled to 100 %, in tenths of a per cent.
///  - malus-without-minimum-sample: 30 cases. malus-without-verdict: the verdict is required.
///  - credit-cap-above-base: the cap becomes the base.
///  - target-outside-service-hours: the target counts in the hours of its service.
///  - calendar-period-empty: periods without days go.
///  - customer-duty-without-briefing: each duty of the customer becomes a briefing item of the first service.
///  - foreseeable-unscripted: the cause becomes a situation, for its script to be written.
/// \a finding must be one of \a project.
std::optional<Mend> anyMendFor(const model::Project &project, const Finding &finding, const QDate &today);

} // namespace slatelier::analysis
