// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decisiongraph.h"
#include "core/engine/importance.h"

namespace slatelier::engine {

class UnionBuilder
{
public:
    UnionBuilder(const CutSets &sets, const Limits &limits)
        : m_sets(sets)
        , m_limits(limits)
        , m_graph(limits.nodes, limits.stop)
    {}

    Outcome<CutSetUnions> run();

private:
    using Node = DecisionGraph::Node;

    void uniteAll();
    Node uniteWith(std::uint32_t level);
    CutSetUnions compacted(std::vector<Node> roots) const;
    Node joined(std::uint32_t level, Node with, Node without)
    {
        return m_graph.either(m_graph.both(m_graph.variable(level), with), without);
    }

    const CutSets &m_sets;
    const Limits &m_limits;
    DecisionGraph m_graph;
    std::vector<Node> m_all;  // of each family node the union of its sets
    std::vector<Node> m_some; // the same of those sets that hold the level at work
};

void UnionBuilder::uniteAll()
{
    m_all.assign(m_sets.size(), 0);
    m_all[1] = 1;
    for (std::uint32_t node = 2; node < m_sets.size() && !m_graph.isExhausted(); ++node)
        m_all[node] = joined(m_sets.level(node), m_all[m_sets.with(node)], m_all[m_sets.without(node)]);
}

UnionBuilder::Node UnionBuilder::uniteWith(std::uint32_t level)
{
    for (std::uint32_t node = 2; node < m_sets.size() && !m_graph.isExhausted(); ++node) {
        if (m_sets.level(node) > level)
            m_some[node] = 0;
        else if (m_sets.level(node) == level)
            m_some[node] = m_graph.both(m_graph.variable(level), m_all[m_sets.with(node)]);
        else
            m_some[node] = joined(m_sets.level(node), m_some[m_sets.with(node)], m_some[m_sets.without(node)]);
    }
    return m_some[m_sets.root()];
}

CutSetUnions UnionBuilder::compacted(std::vector<Node> roots) const
{
    NodeTable::Reached reached = m_graph.reachedFrom(std::move(roots));
    CutSetUnions unions;
    unions.m_roots = std::move(reached.roots);
    unions.m_level = std::move(reached.level);
    unions.m_ifDown = std::move(reached.high);
    unions.m_ifUp = std::move(reached.low);
    return unions;
}

Outcome<CutSetUnions> UnionBuilder::run()
{
    uniteAll();
    m_some.assign(m_sets.size(), 0);
    std::vector<Node> roots;
    for (std::uint32_t level = 0; level < m_sets.components().size(); ++level) {
        roots.push_back(uniteWith(level));
        if (m_graph.isExhausted())
            return Fault{m_graph.isStopped() ? Fault::Kind::Stopped : Fault::Kind::TooLarge, {}, {}};
        if (m_limits.progress)
            m_limits.progress(double(level + 1) / double(m_sets.components().size()));
    }
    return compacted(std::move(roots));
}

Outcome<CutSetUnions> unionsOf(const CutSets &cutSets, const Limits &limits)
{
    return UnionBuilder(cutSets, limits).run();
}

} // namespace slatelier::engine
