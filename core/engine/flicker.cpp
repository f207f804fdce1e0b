// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/flicker.h"

#include <cmath>

namespace slatelier::engine {

bool isUsable(const Flicker &flicker)
{
    return flicker.recurrenceProbability >= 0.0 && flicker.recurrenceProbability < 1.0 &&
           flicker.meanRecurrenceHours >= 0.0 && std::isfinite(flicker.meanRecurrenceHours) &&
           flicker.meanOutageHours >= 0.0 && std::isfinite(flicker.meanOutageHours);
}

Component withFlicker(double meanUpHours, double meanDownHours, const Flicker &flicker)
{
    const double q = flicker.recurrenceProbability; // g / (1 + g) = q and 1 / (1 + g) = 1 - q
    return Component::fromMeans((1.0 - q) * meanUpHours + q * flicker.meanRecurrenceHours,
                                (1.0 - q) * meanDownHours + q * flicker.meanOutageHours);
}

} // namespace slatelier::engine
