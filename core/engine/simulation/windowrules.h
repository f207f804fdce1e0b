// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/servicerules.h"

namespace slatelier::engine {

/// What happened to a service in one window, as its agreement counts.
struct WindowFigures
{
    Tick downtime = 0;
    Tick longest = 0;
    std::int32_t interruptions = 0; ///< that began in the window
    std::int32_t touching = 0;      ///< with downtime in the window

    bool isQuiet() const { return downtime == 0 && interruptions == 0; }
};

/// Targets, credits and termination rights of one service made ready for whole ticks.
class WindowRules
{
public:
    /// `bases`: agreed ticks of each window.
    WindowRules(const ServiceRules &rules, std::vector<Tick> bases);

    std::size_t targets() const { return m_targets.size(); }
    const std::vector<Tick> &bases() const { return m_bases; }
    bool isBroken(std::size_t target, std::size_t window, const WindowFigures &figures) const;
    bool hasCredits() const { return !m_plans.empty(); }
    /// Minor units; `broken` holds a flag for each target.
    std::int64_t creditFor(const WindowFigures &figures, const std::vector<char> &broken) const;
    /// What one plan pays after the caps, and what decides it: the kind of the target, or of the count, behind the
    /// dearest rule that applies.
    struct Due
    {
        std::int64_t amount = 0;
        WindowTarget::Kind decidedBy = WindowTarget::Kind::Downtime;
    };
    /// Of each plan; creditFor() is their sum.
    void duesFor(const WindowFigures &figures, const std::vector<char> &broken, std::vector<Due> &dues) const;
    /// After the caps of the replication, of which the smallest holds.
    std::int64_t cappedForReplication(std::int64_t credits) const;
    /// Has some window something to say although nothing happened in it: a reward, a question turned round?
    bool speaksOfQuietWindows() const;

private:
    struct Target
    {
        WindowTarget::Kind kind;
        bool flipped;             ///< broken below the limit instead of above it
        std::vector<Tick> limits; ///< of each window; absent for means
        double ratio = 0.0;       ///< ticks for each interruption, for means
        WindowTarget::Comparison comparison;
    };

    Target ready(const WindowTarget &target) const;
    bool isMeanBroken(const Target &target, std::size_t window, const WindowFigures &figures) const;
    WindowTarget::Kind kindOf(const CreditRule &rule) const;
    Due dueOf(const CreditPlan &plan, const WindowFigures &figures, const std::vector<char> &broken) const;
    static std::int64_t amountOf(const CreditRule &rule, const WindowFigures &figures, const std::vector<char> &broken);

    std::vector<Tick> m_bases;
    std::vector<Target> m_targets;
    std::vector<CreditPlan> m_plans;
    std::optional<std::int64_t> m_windowCap;
};

} // namespace slatelier::engine
