// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/modules.h"

#include <algorithm>
#include <limits>

namespace slatelier::engine {

namespace {

using Reference = Network::Reference;

constexpr int mostRounds = 20;

std::size_t referenceCount(const Network &network)
{
    return 2 + 2 * std::max(network.gates.size(), network.components.size());
}

/// When a depth-first walk comes by each gate and variable.
class Walk
{
public:
    explicit Walk(const Network &network)
        : m_network(network)
        , m_first(referenceCount(network), 0)
        , m_left(m_first.size(), 0)
        , m_last(m_first.size(), 0)
    {
        enter(network.root);
        while (!m_path.empty()) {
            const Reference gate = m_path.back().first;
            const auto &inputs = network.gates[Network::indexOf(gate)].inputs;
            if (m_path.back().second < inputs.size()) {
                enter(inputs[m_path.back().second++]);
                continue;
            }
            m_path.pop_back();
            m_left[gate] = m_last[gate] = ++m_now;
        }
    }

    /// Of every gate the earliest first and the latest last visit below it lie within its own first stay.
    std::vector<bool> modules() const
    {
        std::vector<std::uint64_t> earliest(m_first);
        std::vector<std::uint64_t> latest(m_last);
        std::vector<bool> result(m_network.gates.size());
        for (std::uint32_t index = 0; index < m_network.gates.size(); ++index) {
            const Reference gate = Network::gate(index);
            std::uint64_t from = std::numeric_limits<std::uint64_t>::max();
            std::uint64_t to = 0;
            for (const Reference input : m_network.gates[index].inputs) {
                from = std::min(from, earliest[input]);
                to = std::max(to, latest[input]);
            }
            result[index] = from > m_first[gate] && to < m_left[gate];
            earliest[gate] = std::min(earliest[gate], from);
            latest[gate] = std::max(latest[gate], to);
        }
        return result;
    }

private:
    void enter(Reference reference)
    {
        ++m_now;
        m_last[reference] = m_now;
        if (m_first[reference] != 0)
            return;
        m_first[reference] = m_now;
        if (Network::isGate(reference))
            m_path.emplace_back(reference, 0);
    }

    const Network &m_network;
    std::uint64_t m_now = 0;
    std::vector<std::uint64_t> m_first;
    std::vector<std::uint64_t> m_left;
    std::vector<std::uint64_t> m_last;
    std::vector<std::pair<Reference, std::size_t>> m_path;
};

/// What becomes of a gate when one thing fails, or is known to hold, and everything else is open.
class Consequences
{
public:
    explicit Consequences(const Network &network)
        : m_network(network)
        , m_users(referenceCount(network))
        , m_met(network.gates.size(), 0)
    {
        for (std::uint32_t gate = 0; gate < network.gates.size(); ++gate) {
            for (const Reference input : network.gates[gate].inputs)
                m_users[input].push_back(gate);
        }
    }

    std::size_t users(Reference reference) const { return m_users[reference].size(); }

    /// Does the root fail (or hold) as soon as `reference` does?
    bool decidesRoot(Reference reference, bool fails)
    {
        bool isRoot = reference == m_network.root;
        std::vector<Reference> open{reference};
        while (!open.empty() && !isRoot) {
            const Reference settled = open.back();
            open.pop_back();
            for (const std::uint32_t user : m_users[settled]) {
                if (++m_met[user] == 1)
                    m_touched.push_back(user);
                if (m_met[user] == needed(m_network.gates[user], fails))
                    open.push_back(Network::gate(user));
                isRoot |= m_met[user] == needed(m_network.gates[user], fails) && Network::gate(user) == m_network.root;
            }
        }
        for (const std::uint32_t gate : m_touched)
            m_met[gate] = 0;
        m_touched.clear();
        return isRoot;
    }

private:
    static std::uint32_t needed(const Network::Gate &gate, bool fails)
    {
        const auto inputs = std::uint32_t(gate.inputs.size());
        switch (gate.kind) {
        case Network::Kind::Or:
            return fails ? 1 : inputs;
        case Network::Kind::And:
            return fails ? inputs : 1;
        case Network::Kind::AtLeast:
            break;
        }
        return fails ? gate.threshold : inputs - gate.threshold + 1;
    }

    const Network &m_network;
    std::vector<std::vector<std::uint32_t>> m_users;
    std::vector<std::uint32_t> m_met;
    std::vector<std::uint32_t> m_touched;
};

/// The network as a structure again, to be simplified once more.
class Rewriting
{
public:
    explicit Rewriting(const Network &network)
        : m_network(network)
    {
        m_structure.components.resize(network.components.size());
        for (const Network::Gate &gate : network.gates)
            m_structure.gates.push_back(successGate(gate));
    }

    Source source(Reference reference) const
    {
        return Network::isGate(reference) ? Source::gate(Network::indexOf(reference))
                                          : Source::component(Network::indexOf(reference));
    }
    /// Everywhere but in the gate `except`.
    void replace(Source old, Source by)
    {
        for (Gate &gate : m_structure.gates)
            std::replace(gate.inputs.begin(), gate.inputs.end(), old, by);
    }
    Source add(Gate gate)
    {
        m_structure.gates.push_back(std::move(gate));
        return Source::gate(m_structure.gates.size() - 1);
    }
    Network simplified(Source top) const
    {
        Network result = *networkOf(m_structure, top);
        for (std::uint32_t &component : result.components)
            component = m_network.components[component];
        result.given = m_network.given;
        return result;
    }

private:
    Gate successGate(const Network::Gate &gate) const
    {
        std::vector<Source> inputs;
        for (const Reference input : gate.inputs)
            inputs.push_back(source(input));
        if (gate.kind == Network::Kind::Or)
            return Gate::all(std::move(inputs));
        if (gate.kind == Network::Kind::And)
            return Gate::any(std::move(inputs));
        const std::int64_t required = std::int64_t(inputs.size()) - gate.threshold + 1;
        return Gate::atLeast(required, std::move(inputs));
    }

    const Network &m_network;
    Structure m_structure;
};

/// One round; absent when there is nothing to take out.
std::optional<Network> onceWithoutRepetition(const Network &network)
{
    if (Network::isConstant(network.root) || !Network::isGate(network.root))
        return std::nullopt;
    Consequences consequences(network);
    std::vector<Reference> repeated;
    for (std::uint32_t index = 0; index < network.components.size(); ++index)
        repeated.push_back(Network::variable(index));
    for (std::uint32_t index = 0; index < network.gates.size(); ++index)
        repeated.push_back(Network::gate(index));
    std::erase_if(repeated, [&](Reference one) { return consequences.users(one) < 2; });
    for (const bool fails : {true, false}) {
        std::vector<Reference> found;
        for (const Reference one : repeated) {
            if (consequences.decidesRoot(one, fails))
                found.push_back(one);
        }
        if (found.empty())
            continue;
        // Gates before what they are made of: the latter may be taken out of the former afterwards.
        Rewriting rewriting(network);
        const Source given = rewriting.add(fails ? Gate::all({}) : Gate::any({}));
        std::vector<Source> parts;
        for (const Reference one : found) {
            rewriting.replace(rewriting.source(one), given);
            parts.push_back(rewriting.source(one));
        }
        parts.push_back(rewriting.source(network.root));
        return rewriting.simplified(rewriting.add(fails ? Gate::all(parts) : Gate::any(parts)));
    }
    return std::nullopt;
}

/// Is anything different?
bool simplifyRoot(Network &network)
{
    bool isChanged = false;
    for (int round = 0; round < mostRounds; ++round) {
        auto simpler = onceWithoutRepetition(network);
        if (!simpler)
            break;
        network = std::move(*simpler);
        isChanged = true;
    }
    return isChanged;
}

/// Modules put together again, those below first.
class Joining
{
public:
    explicit Joining(const Network &whole)
        : m_meaning(whole.gates.size(), Network::neverFailed)
        , m_joined(whole)
    {
        m_joined.gates.clear();
    }

    void add(std::uint32_t gate, const NetworkPart &part)
    {
        const auto first = std::uint32_t(m_joined.gates.size());
        const auto meaningOf = [&](Reference reference) {
            if (Network::isGate(reference))
                return Network::gate(first + Network::indexOf(reference));
            const Reference whole = part.meaning[part.network.components[Network::indexOf(reference)]];
            return Network::isGate(whole) ? m_meaning[Network::indexOf(whole)] : whole;
        };
        for (Network::Gate copy : part.network.gates) {
            for (Reference &input : copy.inputs)
                input = meaningOf(input);
            m_joined.gates.push_back(std::move(copy));
        }
        m_joined.root = m_meaning[gate] = meaningOf(part.network.root);
    }

    /// Gates and variables that nobody uses any more are gone.
    Network joined() const
    {
        Network network;
        network.given = m_joined.given;
        network.root = m_joined.root;
        if (Network::isConstant(m_joined.root))
            return network;
        if (!Network::isGate(m_joined.root)) {
            network.components = {m_joined.components[Network::indexOf(m_joined.root)]};
            network.root = Network::variable(0);
            return network;
        }
        const std::vector<bool> none(m_joined.gates.size(), false);
        NetworkPart used = partOf(m_joined, Network::indexOf(m_joined.root), none);
        for (std::uint32_t &component : used.network.components)
            component = m_joined.components[Network::indexOf(used.meaning[component])];
        used.network.given = m_joined.given;
        return std::move(used.network);
    }

private:
    std::vector<Reference> m_meaning; // of each module
    Network m_joined;
};

} // namespace

std::vector<bool> modulesOf(const Network &network)
{
    return Network::isGate(network.root) ? Walk(network).modules() : std::vector<bool>{};
}

NetworkPart partOf(const Network &network, std::uint32_t gate, const std::vector<bool> &isModule)
{
    constexpr Reference unknown = std::numeric_limits<Reference>::max();
    NetworkPart part;
    std::vector<Reference> renamed(referenceCount(network), unknown);
    std::vector<std::pair<Reference, std::size_t>> path{{Network::gate(gate), 0}};
    while (!path.empty()) {
        const Reference reference = path.back().first;
        const auto &inputs = network.gates[Network::indexOf(reference)].inputs;
        if (path.back().second < inputs.size()) {
            const Reference input = inputs[path.back().second++];
            if (renamed[input] != unknown)
                continue;
            if (Network::isGate(input) && !isModule[Network::indexOf(input)]) {
                path.emplace_back(input, 0);
                continue;
            }
            renamed[input] = Network::variable(std::uint32_t(part.meaning.size()));
            part.network.components.push_back(std::uint32_t(part.meaning.size()));
            part.meaning.push_back(input);
            continue;
        }
        path.pop_back();
        Network::Gate copy = network.gates[Network::indexOf(reference)];
        for (Reference &input : copy.inputs)
            input = renamed[input];
        renamed[reference] = Network::gate(std::uint32_t(part.network.gates.size()));
        part.network.gates.push_back(std::move(copy));
    }
    part.network.root = renamed[Network::gate(gate)];
    return part;
}

Network withoutRepetition(Network network)
{
    for (int round = 0; round < mostRounds; ++round) {
        bool isChanged = simplifyRoot(network);
        const std::vector<bool> isModule = modulesOf(network);
        Joining joining(network);
        for (std::uint32_t gate = 0; gate < network.gates.size(); ++gate) {
            if (!isModule[gate])
                continue;
            NetworkPart part = partOf(network, gate, isModule);
            isChanged |= Network::gate(gate) != network.root && simplifyRoot(part.network);
            joining.add(gate, part);
        }
        if (!isChanged)
            break;
        network = joining.joined();
    }
    return network;
}

} // namespace slatelier::engine
