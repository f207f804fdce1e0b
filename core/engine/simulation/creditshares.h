// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/tally.h"
#include "core/engine/simulation/windowrules.h"

#include <span>

namespace slatelier::engine {

/// Puts the credits of a window down to the components whose failures began its outages.
///
/// The rule: each plan's amount, after the cap of the window, is split by the measure that decided it. What is paid for
/// interruptions, or for too little time between them, is split by the interruptions that each component began in the
/// window; what is paid for one long outage goes to whoever began the longest one; everything else is split by the
/// downtime that counted. Shares are whole minor units and add up to the amount. A reward, and what is paid without an
/// outage, is nobody's.
class CreditShares
{
public:
    /// One outage in one window. Without a component (planned downtime of the service) its part stays nobody's.
    struct Cause
    {
        std::uint32_t window = 0;
        std::optional<std::uint32_t> component;
        Wide downtime = 0;   ///< that counts, in one unit for all
        Tick length = 0;     ///< of the interruption
        bool begins = false; ///< an interruption, here and not in a window before
    };

    void clear() { m_causes.clear(); }
    void add(const Cause &cause) { m_causes.push_back(cause); }
    /// Puts them in the order of the windows, in which they must stand before they are shared.
    void sort();
    /// What the window pays goes to the components. `broken` holds a flag for each target.
    void share(std::uint32_t window, const WindowRules &rules, const WindowFigures &figures,
               const std::vector<char> &broken, std::vector<Contribution> &contributions);

private:
    void split(std::span<const Cause> causes, const WindowRules::Due &due, std::vector<Contribution> &contributions);

    std::vector<Cause> m_causes;
    std::vector<Wide> m_weights;
    std::vector<WindowRules::Due> m_dues;
};

} // namespace slatelier::engine
