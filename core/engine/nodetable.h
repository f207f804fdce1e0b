// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace slatelier::engine {

/// Hash-consed nodes and remembered operations under a size limit; the base of both kinds of diagrams. Inner part.
///
/// A node's children have smaller numbers than the node. Numbers 0 and 1 are the ends; their level is `endLevel`.
/// When the limit is met every operation answers 0 and `isExhausted` tells that the answers mean nothing.
class NodeTable
{
public:
    using Node = std::uint32_t;
    static constexpr std::uint32_t endLevel = 0xffffffff;

    NodeTable(std::uint32_t limit, std::stop_token stop)
        : m_stop(std::move(stop))
    {
        reset(limit);
    }

    /// Forgets everything but keeps the memory. `expected` nodes are made room for at once.
    void reset(std::uint32_t limit, std::uint32_t expected = 0);

    std::uint32_t level(Node node) const { return m_nodes[node].level; }
    Node high(Node node) const { return m_nodes[node].high; }
    Node low(Node node) const { return m_nodes[node].low; }
    std::uint32_t size() const { return std::uint32_t(m_nodes.size()); }
    /// The size limit was met, or a stop was asked for.
    bool isExhausted() const { return m_exhausted; }
    bool isStopped() const { return m_stop.stop_requested(); }

    /// The node with these three, found or made. The caller applies the reduction rule of its kind of diagram first.
    Node unique(std::uint32_t level, Node high, Node low);

    /// A copy of what the roots reach, children still before their parents.
    struct Reached
    {
        std::vector<Node> roots;
        std::vector<std::uint32_t> level;
        std::vector<Node> high;
        std::vector<Node> low;
    };
    Reached reachedFrom(std::vector<Node> roots) const;

    /// Remembered operations: a lossy table keyed by three numbers.
    bool recall(std::uint32_t a, std::uint32_t b, std::uint32_t c, Node &result) const;
    void remember(std::uint32_t a, std::uint32_t b, std::uint32_t c, Node result);

    /// Guards one level of a recursive operation: counts steps, looks for a stop, keeps the call stack bounded.
    class Descent
    {
    public:
        explicit Descent(NodeTable &table)
            : m_table(table)
        {
            ++table.m_depth;
            if ((++table.m_steps & 4095) == 0 || table.m_depth > deepest)
                table.checkPatience();
        }
        ~Descent() { --m_table.m_depth; }
        Descent(const Descent &) = delete;
        Descent &operator=(const Descent &) = delete;

    private:
        NodeTable &m_table;
    };

private:
    static constexpr std::uint32_t deepest = 10'000;
    static constexpr std::uint64_t stepsPerNode = 12;

    struct Entry
    {
        std::uint32_t level;
        Node high;
        Node low;
    };
    struct Operation
    {
        std::uint32_t a = 0xffffffff;
        std::uint32_t b = 0;
        std::uint32_t c = 0;
        Node result = 0;
    };

    static std::uint64_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t c);
    void checkPatience();
    void growSlots();
    void growOperations();

    std::vector<Entry> m_nodes;
    std::vector<Node> m_slots;
    std::vector<Operation> m_operations;
    std::stop_token m_stop;
    std::uint64_t m_steps = 0;
    std::uint32_t m_depth = 0;
    std::uint32_t m_limit = 0;
    bool m_exhausted = false;
};

inline std::uint64_t NodeTable::mixed(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    std::uint64_t hash = (std::uint64_t(a) << 32 | b) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 32) ^ c) * 0xd6e8feb86659fd93u;
    return hash ^ (hash >> 32);
}

inline NodeTable::Node NodeTable::unique(std::uint32_t level, Node high, Node low)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = mixed(level, high, low) & mask;
    while (const Node found = m_slots[slot]) {
        const Entry &entry = m_nodes[found];
        if (entry.high == high && entry.low == low && entry.level == level)
            return found;
        slot = (slot + 1) & mask;
    }
    if (m_nodes.size() >= m_limit) {
        m_exhausted = true;
        return 0;
    }
    const Node made = size();
    m_nodes.push_back({level, high, low});
    m_slots[slot] = made;
    if (m_nodes.size() * 2 > m_slots.size())
        growSlots();
    return made;
}

inline bool NodeTable::recall(std::uint32_t a, std::uint32_t b, std::uint32_t c, Node &result) const
{
    const Operation &operation = m_operations[mixed(a, b, c) & (m_operations.size() - 1)];
    if (operation.a != a || operation.b != b || operation.c != c)
        return false;
    result = operation.result;
    return true;
}

inline void NodeTable::remember(std::uint32_t a, std::uint32_t b, std::uint32_t c, Node result)
{
    if (!m_exhausted)
        m_operations[mixed(a, b, c) & (m_operations.size() - 1)] = {a, b, c, result};
}

} // namespace slatelier::engine
