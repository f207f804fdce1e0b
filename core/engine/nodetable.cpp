// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nodetable.h"

#include <algorithm>
#include <bit>

namespace slatelier::engine {

namespace {

constexpr std::size_t firstSlots = 1u << 10;
constexpr std::size_t mostSlots = 1u << 20; // made room for before anything is known
constexpr std::size_t mostOperations = 1u << 22;

} // namespace

void NodeTable::reset(std::uint32_t limit, std::uint32_t expected)
{
    const std::size_t slots = std::bit_ceil(std::clamp<std::size_t>(2 * std::size_t(expected), firstSlots, mostSlots));
    m_limit = limit < 2 ? 2 : limit;
    m_exhausted = false;
    m_steps = 0;
    m_nodes.clear();
    m_nodes.push_back({endLevel, 0, 0});
    m_nodes.push_back({endLevel, 1, 1});
    m_slots.assign(slots, 0);
    m_operations.assign(slots, Operation{});
}

void NodeTable::checkPatience()
{
    // The steps bound the time when a lossy operation table forgets faster than nodes are made.
    if (m_depth > deepest || m_steps > m_limit * stepsPerNode || m_stop.stop_requested())
        m_exhausted = true;
}

NodeTable::Reached NodeTable::reachedFrom(std::vector<Node> roots) const
{
    std::vector<Node> renamed(m_nodes.size(), 0);
    for (const Node root : roots)
        renamed[root] = 1;
    for (Node node = size() - 1; node >= 2; --node) {
        if (renamed[node] != 0)
            renamed[high(node)] = renamed[low(node)] = 1;
    }
    Reached reached{std::move(roots), {endLevel, endLevel}, {0, 1}, {0, 1}};
    renamed[0] = 0;
    renamed[1] = 1;
    for (Node node = 2; node < size(); ++node) {
        if (renamed[node] == 0)
            continue;
        renamed[node] = Node(reached.level.size());
        reached.level.push_back(level(node));
        reached.high.push_back(renamed[high(node)]);
        reached.low.push_back(renamed[low(node)]);
    }
    for (Node &root : reached.roots)
        root = renamed[root];
    return reached;
}

void NodeTable::growSlots()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (Node node = 2; node < m_nodes.size(); ++node) {
        std::size_t slot = mixed(m_nodes[node].level, m_nodes[node].high, m_nodes[node].low) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = node;
    }
    if (m_operations.size() < mostOperations)
        growOperations();
}

void NodeTable::growOperations()
{
    std::vector<Operation> old(m_operations.size() * 2);
    old.swap(m_operations);
    for (const Operation &operation : old) {
        if (operation.a != 0xffffffff)
            remember(operation.a, operation.b, operation.c, operation.result);
    }
}

} // namespace slatelier::engine
