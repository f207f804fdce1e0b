// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/model/measured.h"

namespace slatelier::analysis {

/// How often each cause is written down in the unplanned outages of each service, capitals and spaces aside; in the
/// words in which it was written first, the most frequent first.
QList<SeenCause> causesIn(const QList<model::Outage> &outages);

} // namespace slatelier::analysis
