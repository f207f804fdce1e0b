// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/statesample.h"

#include "core/engine/modules.h"
#include "core/engine/simulation/counterrandom.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <thread>

namespace slatelier::engine {

namespace {

constexpr std::size_t words = 64;
constexpr std::uint64_t states = 64 * words; // of a block
using Block = std::array<std::uint64_t, words>;

class Sampler
{
public:
    Sampler(const Network &network, const Structure &structure, std::uint64_t seed)
        : m_network(network)
        , m_seed(seed)
        , m_variables(network.components.size())
        , m_gates(network.gates.size())
    {
        for (const std::uint32_t component : network.components)
            m_down.push_back(structure.components[component].unavailability);
    }

    /// How many states of this block are down.
    std::uint64_t downIn(std::uint64_t block)
    {
        for (std::size_t variable = 0; variable < m_variables.size(); ++variable)
            draw(variable, block);
        for (std::size_t gate = 0; gate < m_gates.size(); ++gate)
            evaluate(m_network.gates[gate], m_gates[gate]);
        std::uint64_t count = 0;
        for (const std::uint64_t word : of(m_network.root))
            count += std::uint64_t(std::popcount(word));
        return count;
    }

private:
    const Block &of(Network::Reference reference) const
    {
        const std::uint32_t index = Network::indexOf(reference);
        return Network::isGate(reference) ? m_gates[index] : m_variables[index];
    }

    void draw(std::size_t variable, std::uint64_t block)
    {
        const double down = m_down[variable];
        const bool isTurned = down > 0.5; // then those that are up are the rare ones
        Block &states64 = m_variables[variable];
        states64.fill(isTurned ? ~std::uint64_t(0) : 0);
        const double rare = isTurned ? 1.0 - down : down;
        if (rare <= 0.0)
            return;
        const double step = 1.0 / std::log1p(-rare);
        RandomStream numbers(streamKey(m_seed, m_network.components[variable], Purpose::Start), block);
        for (double place = std::floor(std::log(unitFrom(numbers.next())) * step); place < double(states);
             place += 1.0 + std::floor(std::log(unitFrom(numbers.next())) * step)) {
            const auto state = std::uint64_t(place);
            states64[state / 64] ^= std::uint64_t(1) << (state % 64);
        }
    }

    void evaluate(const Network::Gate &gate, Block &result)
    {
        if (gate.kind == Network::Kind::AtLeast) {
            atLeast(gate, result);
            return;
        }
        result = of(gate.inputs.front());
        for (std::size_t i = 1; i < gate.inputs.size(); ++i) {
            const Block &input = of(gate.inputs[i]);
            for (std::size_t word = 0; word < words; ++word)
                result[word] = gate.kind == Network::Kind::Or ? result[word] | input[word] : result[word] & input[word];
        }
    }

    void atLeast(const Network::Gate &gate, Block &result)
    {
        m_reached.assign(gate.threshold, Block{}); // [j]: more than j of the inputs seen so far
        for (const Network::Reference reference : gate.inputs) {
            const Block &input = of(reference);
            for (std::size_t j = gate.threshold; j-- > 0;) {
                for (std::size_t word = 0; word < words; ++word)
                    m_reached[j][word] |= j == 0 ? input[word] : input[word] & m_reached[j - 1][word];
            }
        }
        result = m_reached.back();
    }

    const Network &m_network;
    std::uint64_t m_seed;
    std::vector<double> m_down;
    std::vector<Block> m_variables;
    std::vector<Block> m_gates;
    std::vector<Block> m_reached;
};

} // namespace

std::optional<StateSample> sampledStates(const Structure &structure, Source top, const StateSampleOptions &options)
{
    const Outcome<Network> given = networkOf(structure, top);
    if (!given)
        return std::nullopt;
    const Network network = withoutRepetition(*given);
    const std::uint64_t blocks = (std::max<std::uint64_t>(options.samples, 1) + states - 1) / states;
    StateSample sample{blocks * states, 0, {}};
    if (Network::isConstant(network.root)) {
        sample.down = network.root == Network::alwaysFailed ? sample.samples : 0;
        sample.unavailability = exactProportionOf(sample.down, sample.samples);
        return sample;
    }
    std::atomic<std::uint64_t> next = 0;
    std::atomic<std::uint64_t> down = 0;
    const auto work = [&] {
        Sampler sampler(network, structure, options.seed);
        std::uint64_t found = 0;
        for (std::uint64_t block = next++; block < blocks && !options.stop.stop_requested(); block = next++)
            found += sampler.downIn(block);
        down += found;
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < (options.threads > 0 ? options.threads : std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
        work();
    }
    if (options.stop.stop_requested())
        return std::nullopt;
    sample.down = down;
    sample.unavailability = exactProportionOf(sample.down, sample.samples);
    return sample;
}

} // namespace slatelier::engine
