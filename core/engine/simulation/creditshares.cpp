// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/creditshares.h"

#include <algorithm>

namespace slatelier::engine {

void CreditShares::sort()
{
    std::stable_sort(m_causes.begin(), m_causes.end(),
                     [](const Cause &a, const Cause &b) { return a.window < b.window; });
}

void CreditShares::share(std::uint32_t window, const WindowRules &rules, const WindowFigures &figures,
                         const std::vector<char> &broken, std::vector<Contribution> &contributions)
{
    const auto first = std::lower_bound(m_causes.begin(), m_causes.end(), window,
                                        [](const Cause &cause, std::uint32_t value) { return cause.window < value; });
    const auto last =
        std::find_if(first, m_causes.end(), [window](const Cause &cause) { return cause.window != window; });
    if (first == last)
        return;
    rules.duesFor(figures, broken, m_dues);
    for (const WindowRules::Due &due : m_dues) {
        if (due.amount > 0)
            split({first, last}, due, contributions);
    }
}

void CreditShares::split(std::span<const Cause> causes, const WindowRules::Due &due,
                         std::vector<Contribution> &contributions)
{
    m_weights.clear();
    std::size_t longest = 0;
    for (std::size_t i = 0; i < causes.size(); ++i) {
        longest = causes[i].length > causes[longest].length ? i : longest;
        const bool counts = due.decidedBy == WindowTarget::Kind::Interruptions ||
                            due.decidedBy == WindowTarget::Kind::MeanBetweenFailures;
        m_weights.push_back(counts ? Wide(causes[i].begins) : causes[i].downtime);
    }
    if (due.decidedBy == WindowTarget::Kind::LongestOutage) {
        std::fill(m_weights.begin(), m_weights.end(), 0);
        m_weights[longest] = 1;
    }
    Wide whole = 0;
    for (const Wide weight : m_weights)
        whole += weight;
    Wide reached = 0;
    Wide given = 0;
    for (std::size_t i = 0; i < causes.size() && whole > 0; ++i) { // rounded sums: the last share ends at the amount
        reached += m_weights[i];
        const Wide upTo = Wide(due.amount) * reached / whole;
        if (causes[i].component)
            contributions[*causes[i].component].credits += upTo - given;
        given = upTo;
    }
}

} // namespace slatelier::engine
