// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/valuetally.h"

#include <optional>
#include <string>
#include <string_view>

namespace slatelier::engine {

/// What one component did to a service: the interruptions that its failures began, and their downtime.
struct Contribution
{
    std::uint64_t interruptions = 0;
    Wide downtime = 0;
    /// Minor units, of Tally::credits. What a window pays is put down to those who began its outages (CreditShares); a
    /// reward is nobody's.
    Wide credits = 0;
    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// Windows that break a target.
struct BreachTally
{
    std::uint64_t windows = 0;
    Wide squares = 0; ///< of the number of broken windows in each replication
    friend bool operator==(const BreachTally &, const BreachTally &) = default;
};

/// Everything counted for one service. Whole numbers only, so the order of adding does not matter: replications may be
/// spread over threads and ranges, and the sum of the parts is the whole, to the bit.
struct Tally
{
    std::uint64_t replications = 0;
    std::uint64_t windows = 0;
    ValueTally downtime;           ///< ticks
    ValueTally lostShare;          ///< of the base, in units of 2^-40; only where windows have unequal bases
    ValueTally longest;            ///< ticks
    ValueTally credits;            ///< minor units, after the cap of the window
    ValueTally replicationCredits; ///< after all caps; windows are replications here
    ValueTally interruptions;
    std::uint64_t interruptionSquares = 0;         ///< over windows
    std::vector<std::uint64_t> interruptionCounts; ///< windows with 1, 2, … of them; the last takes all above
    std::uint64_t touching = 0;                    ///< also those that began before their window
    Wide touchingSquares = 0;                      ///< of the sums of replications
    std::vector<BreachTally> breaches;             ///< of each target
    std::vector<std::uint64_t> terminations;       ///< replications, of each rule
    std::vector<Contribution> contributions;       ///< of each component; empty if not asked for

    /// Both finished, of the same service under the same rules; to be finished again.
    void add(const Tally &other);
    /// Once nothing more is booked.
    void finish();
    friend bool operator==(const Tally &, const Tally &) = default;
};

constexpr std::size_t mostInterruptionCounts = 1000;
constexpr double lostShareUnits = 0x1p40;

/// A tally as bytes, and back; absent when the bytes are none.
std::string encoded(const Tally &tally);
std::optional<Tally> decoded(std::string_view bytes);

} // namespace slatelier::engine
