// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/crewpool.h"
#include "core/engine/simulation/outagelists.h"

#include <array>
#include <memory>

namespace slatelier::engine {

/// The outages of every component in one replication, each from its own random numbers. One object for each thread.
class Histories
{
public:
    /// Usable model required; it must outlive this.
    Histories(const SimulationModel &model, std::uint64_t seed);

    /// Writes lists 0 .. components - 1, cut at the end of the window.
    void draw(std::uint64_t replication, OutageLists &lists);

private:
    enum class Way : std::uint8_t
    {
        Exponential, ///< both laws exponential, nothing else
        Alone,       ///< everything but waiting for others
        Pool         ///< shares a crew of limited size, or is handed over
    };

    /// The beginnings of the life streams of components that follow each other.
    struct Ahead
    {
        static constexpr std::size_t components = 8;
        static constexpr std::size_t mostBlocks = 8;
        std::size_t end = 0; ///< the component after the last one that was looked at
        std::array<std::array<RandomPair, mostBlocks>, components> blocks;
    };
    void lookAhead(std::size_t component, std::uint64_t replication, Ahead &ahead) const;
    void drawExponential(std::size_t component, std::uint64_t replication, std::span<const RandomPair> known,
                         OutageLists &lists) const;
    void drawAlone(std::size_t component, std::uint64_t replication, OutageLists &lists);
    void drawShocks(std::uint64_t replication);
    std::span<const ShockView> shocksOn(std::size_t component);
    void endList(std::size_t component, OutageLists &lists) const;
    /// Crews that hand over to each other wait for each other: one pool for all of them.
    void makePools(std::uint64_t seed);
    void addToPool(std::size_t component, std::size_t pool, std::uint64_t seed);
    Way wayOf(std::size_t component) const;

    const SimulationModel &m_model;
    const Exponential &m_exponential = Exponential::instance();
    Tick m_warmUp = 0;
    std::vector<LifePlan> m_plans;
    std::vector<double> m_availability;                 // for the start of Way::Exponential
    std::vector<std::uint8_t> m_blocks;                 // numbers that Way::Exponential will usually need, in pairs
    std::vector<std::unique_ptr<MeasuredTime>> m_hours; // of each crew
    std::vector<CrewPlan> m_crews;                      // of each component
    std::vector<Tick> m_begins;                         // of each component's history
    std::vector<Way> m_ways;
    std::vector<CrewPool> m_pools;
    std::vector<std::uint32_t> m_poolOf; // of each component; only of Way::Pool
    std::vector<std::uint32_t> m_desks;  // of each crew, in its pool

    std::vector<std::uint64_t> m_shockKeys;
    std::vector<TimeSampler> m_shockRestores;
    std::vector<std::vector<Tick>> m_moments;           // of each shock
    std::vector<std::vector<std::uint32_t>> m_shocksOf; // of each component
    std::vector<ShockView> m_views;
};

} // namespace slatelier::engine
