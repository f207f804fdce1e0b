// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/availability.h"

/// What a target means and whether the structure can keep it: the numbers beside a promise while it is being typed.
namespace slatelier::analysis {

struct Promise
{
    double baseSeconds = 0; // agreed time in an average window
    std::optional<double> allowedDownSeconds; // of an availability target
    std::optional<double> calculated; // in the target's unit: share, count per window, or hours; absent = unknown
    std::optional<bool> kept; // does the calculated mean satisfy the target
    std::optional<double> oneFailureSeconds; // mean restoration of the service
};

/// Does \a measured stand to \a promised as \a comparison says?
bool satisfies(double measured, model::Operator comparison, double promised);

/// The calendar in which \a target is measured: its own, else the hours of its service, else none (24×7).
const model::Calendar *calendarOf(const model::Project &project, const model::Target &target);

/// \a exact are the figures of the target's service, or nothing when there are none. Calculated values are long-run
/// means of the structure: the availability of the service, its interruptions that start within the agreed time, its
/// MTRS and MTBF; other metrics have none.
Promise promiseOf(const model::Project &project, const model::Target &target, const ServiceAvailability *exact);

} // namespace slatelier::analysis
