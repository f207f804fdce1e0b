// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/barchart.h"

namespace slatelier::simulation {

using Bars = shared::BarChart::Content;

/// How amounts are distributed: each amount by itself where there are few, else ranges of one width; nothing apart from
/// everything else, and rewards below it.
Bars moneyBars(QList<qint64> amounts, const QString &currency, const QString &shareTitle);

} // namespace slatelier::simulation
