// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/outagelists.h"
#include "core/engine/simulation/simulationmodel.h"
#include "core/engine/simulation/timesampler.h"

namespace slatelier::engine {

/// Other laws for a few components, under which something rare is frequent: they fail more often and are restored
/// later, the more so the more of them are down already. What is drawn so counts by the exact ratio of the densities,
/// so means stay what they were (importance sampling; Heidelberger, "Fast simulation of rare events in queueing and
/// reliability models", 1995).
class FailureBias
{
public:
    static constexpr std::size_t mostLevels = 4;

    /// What one member did in a window, by level: the number of other members that are down, up to mostLevels - 1.
    struct Counts
    {
        double downAtStart = 0.0;
        double windows = 0.0;
        std::array<double, mostLevels> upHours{};
        std::array<double, mostLevels> failures{};
        /// Exponential restorations: time spent and restorations at each level. Others: their times, by the level at
        /// which they began.
        std::array<double, mostLevels> downHours{};
        std::array<double, mostLevels> restored{};

        void add(const Counts &other, double weight);
    };

    /// Can a component be biased: exponential times to failure, and nothing but the component itself decides on its
    /// outages?
    static bool canBias(const SimulationModel &model, std::uint32_t component);

    /// `members` may hold components that cannot be biased: their state counts, their laws stay. The first laws make
    /// a first failure in the window likely, and those that go with it too.
    FailureBias(const SimulationModel &model, std::vector<std::uint32_t> members);

    std::span<const std::uint32_t> members() const { return m_members; }
    /// Draws the members that can be biased anew; the lists of the others are there.
    void draw(RandomStream &numbers, OutageLists &lists);
    /// Logarithm of the density of the members' histories under these laws, relative to their own.
    double logRatio(const OutageLists &lists);
    /// What the members did, in the order of members().
    const std::vector<Counts> &countsOf(const OutageLists &lists);
    /// Laws nearer to those under which the weighted `counts` are most likely (cross entropy; Rubinstein and Kroese).
    void learn(const std::vector<Counts> &counts);

private:
    struct Member
    {
        bool isBiased = false;
        bool stretches = false;    ///< restorations too
        bool isMemoryless = false; ///< restorations may change their law while they go on
        double ownRate = 0.0;      ///< failures an hour
        double ownDownAtStart = 0.0;
        TimeLaw restore;
        std::array<double, mostLevels> rate{};
        std::array<double, mostLevels> stretch{};
        double downAtStart = 0.0;
        TimeSampler sampler;
    };
    struct Change
    {
        Tick at = 0;
        std::uint32_t member = 0;
        bool fails = false;
        Tick length = 0; ///< of the outage, cut at the end
        bool ends = false;
    };

    std::size_t levelOf(std::size_t member, std::size_t down) const
    {
        return std::min(down - std::size_t(m_isDown[member]), mostLevels - 1);
    }
    void collectChanges(const OutageLists &lists, bool onlyOthers);
    template<class Visitor>
    void walk(const OutageLists &lists, Visitor &&visit);
    bool isQuiet(const OutageLists &lists) const;
    double quietLogRatio() const;
    /// Of the next failure, or memoryless restoration, of a biased member.
    double rateOf(std::size_t member, std::size_t down) const;
    void fail(std::size_t member, std::size_t down, Tick now, RandomStream &numbers);
    Tick nextByChance(Tick now, std::size_t down, double &rate, RandomStream &numbers) const;
    std::size_t chosen(double share, std::size_t down) const;

    double m_hours;
    Tick m_end;
    bool m_steady;
    std::vector<std::uint32_t> m_members;
    std::vector<Member> m_laws;
    std::vector<Counts> m_counts;
    std::vector<char> m_isDown;
    std::vector<Change> m_changes;
    std::vector<Tick> m_restored;     // of each member that is down and biased
    std::vector<Intervals> m_outages; // drawn, of each member
};

} // namespace slatelier::engine
