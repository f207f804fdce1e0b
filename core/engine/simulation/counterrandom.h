// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace slatelier::engine {

/// Two random words.
struct RandomPair
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    friend bool operator==(const RandomPair &, const RandomPair &) = default;
};

/// Philox2x64 with 10 rounds (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11): a
/// mixing of a counter under a key. There is no state: any number of any stream can be asked for in any order, on any
/// thread, and is always the same.
inline RandomPair philox(RandomPair counter, std::uint64_t key)
{
    __extension__ using Product = unsigned __int128;
    for (int round = 0; round < 10; ++round) {
        const Product product = Product(0xD2B74407B1CE6E93) * counter.first;
        counter = {std::uint64_t(product >> 64) ^ key ^ counter.second, std::uint64_t(product)};
        key += 0x9E3779B97F4A7C15;
    }
    return counter;
}

/// What a stream is for. Numbers of one purpose are never used for another.
enum class Purpose : std::uint64_t
{
    Life = 1,    ///< up and down times of a component
    Start = 2,   ///< its state at the beginning
    Flicker = 3, ///< whether a repair holds, and what follows
    Shock = 4,   ///< common causes
    Extra = 5,   ///< further numbers where one was not enough
    Bias = 6,    ///< histories drawn under other laws, for what is rare
    Lines = 7,   ///< whether a line of support can do anything about a fault
};

/// A key that depends on the seed, on what the stream belongs to and on its purpose; unlike inputs give unlike keys.
inline std::uint64_t streamKey(std::uint64_t seed, std::uint64_t identity, Purpose purpose)
{
    const RandomPair mixed = philox({identity, seed}, std::uint64_t(purpose));
    return mixed.first ^ mixed.second;
}

/// A number for a name (FNV-1a): the stream of a thing must not change when others are added or removed.
constexpr std::uint64_t identityOf(std::string_view name)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char letter : name)
        hash = (hash ^ std::uint8_t(letter)) * 0x100000001B3;
    return hash;
}

/// The numbers of one stream in one replication, from the first on.
class RandomStream
{
public:
    RandomStream(std::uint64_t key, std::uint64_t replication)
        : m_key(key)
        , m_replication(replication)
    {}

    RandomPair nextPair() { return philox({m_block++, m_replication}, m_key); }
    std::uint64_t next()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const RandomPair pair = nextPair();
        m_spare = pair.second;
        m_hasSpare = true;
        return pair.first;
    }

private:
    std::uint64_t m_key;
    std::uint64_t m_replication;
    std::uint64_t m_block = 0;
    std::uint64_t m_spare = 0;
    bool m_hasSpare = false;
};

/// Above 0 and below 1, with all 53 bits.
constexpr double unitFrom(std::uint64_t word) { return (double(word >> 11) + 0.5) * 0x1p-53; }

} // namespace slatelier::engine
