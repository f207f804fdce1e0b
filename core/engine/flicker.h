// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

namespace slatelier::engine {

/// A repair that does not hold: with this probability the fault is back after a short time, costs a short outage, and
/// may come back again with the same probability, until someone really mends it.
struct Flicker
{
    /// 0 (never) to below 1.
    double recurrenceProbability = 0.0;
    /// Mean time from a restoration that does not hold to the next failure.
    double meanRecurrenceHours = 0.0;
    /// Mean duration of the outages after the first.
    double meanOutageHours = 0.0;

    friend bool operator==(const Flicker &, const Flicker &) = default;
};

/// False where a number is not finite or outside its range.
bool isUsable(const Flicker &flicker);

/// The component that fails and is restored in these means with flicker on top, as the exact calculation needs it. With
/// g = q / (1 - q) recurrences for each fault the cycle lasts C = up + down + g (recurrence + outage) and holds 1 + g
/// interruptions, so mean up = (up + g recurrence) / (1 + g), mean down = (down + g outage) / (1 + g). Exact in steady
/// state for any laws of the times (renewal reward; Barlow and Proschan 1975). Hours; usable numbers required.
Component withFlicker(double meanUpHours, double meanDownHours, const Flicker &flicker);

} // namespace slatelier::engine
