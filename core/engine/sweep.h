// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

namespace slatelier::engine {

/// Probability of being down for each level of the diagram.
std::vector<double> probabilitiesOf(const Diagram &diagram, std::span<const Component> components);

/// P(failed) of every node: q U(ifDown) + (1 - q) U(ifUp), children first. All terms are positive.
void sweepUp(const Diagram &diagram, std::span<const double> down, std::vector<double> &unavailability);

/// Birnbaum importance of every level in one sweep from the root: reach(node) x (U(ifDown) - U(ifUp)), summed.
std::vector<double> sweepDown(const Diagram &diagram, std::span<const double> down,
                              std::span<const double> unavailability);

/// How often an hour the component fails, in the long run: 1 / (up + down). Absent when unknown.
std::optional<double> failureRateOf(const Component &component);

/// Sum of Birnbaum (by level) x failure rate; absent when the rate of a component that matters is.
std::optional<double> interruptionsPerHourOf(const Diagram &diagram, std::span<const Component> components,
                                             std::span<const double> birnbaum);

} // namespace slatelier::engine
