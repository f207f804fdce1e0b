// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

namespace slatelier::engine {

/// Steady state of one service. Exact for independent components with any laws of up and down times.
struct Availability
{
    /// Share of time the service is down; keeps full relative precision however small (never formed as 1 - A).
    double unavailability = 0.0;
    /// 1 - unavailability.
    double availability = 1.0;
    /// w = sum over components of Birnbaum / (mean up + mean down), IEC 61703. Absent when a component that matters
    /// has no means. A component that is never down, or always, and has no means contributes nothing.
    std::optional<double> interruptionsPerHour;
    /// Mean up time (1 - U) / w: ITIL's MTBF. Infinite when the service is up and never interrupted; absent when w
    /// is, or when the service never works.
    std::optional<double> meanUpHours;
    /// Mean down time U / w: ITIL's MTRS. Absent when w is absent or there are no interruptions.
    std::optional<double> meanDownHours;
};

/// `components` is Structure::components, with the same or with new numbers (all usable, see isUsable): a sweep over
/// the diagram, milliseconds for a million nodes.
Availability availabilityOf(const Diagram &diagram, std::span<const Component> components);

} // namespace slatelier::engine
