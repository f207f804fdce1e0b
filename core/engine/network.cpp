// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace slatelier::engine {

namespace {

using Reference = Network::Reference;

struct GateHash
{
    std::size_t operator()(const Network::Gate &gate) const
    {
        std::uint64_t hash = std::uint64_t(gate.kind) * 0x9e3779b97f4a7c15u + gate.threshold;
        for (const Reference input : gate.inputs)
            hash = (hash ^ input) * 0x9e3779b97f4a7c15u + (hash >> 29);
        return std::size_t(hash);
    }
};

Network::Kind failureKind(const Gate &gate)
{
    if (gate.kind == Gate::Kind::All || (gate.kind == Gate::Kind::AtLeast && gate.required == std::ssize(gate.inputs)))
        return Network::Kind::Or;
    if (gate.kind == Gate::Kind::Any || gate.required == 1)
        return Network::Kind::And;
    return Network::Kind::AtLeast;
}

class Simplification
{
public:
    explicit Simplification(const Structure &structure)
        : m_structure(structure)
        , m_users(structure.gates.size(), 0)
        , m_lastUser(structure.gates.size(), 0)
        , m_reference(structure.gates.size(), Network::neverFailed)
    {}

    Outcome<Network> run(Source top)
    {
        if (auto fault = visit(top))
            return std::move(*fault);
        for (const std::uint32_t gate : m_postorder) {
            if (top == Source::gate(gate) || !isSpliced(gate))
                m_reference[gate] = simplified(gate);
        }
        Network network = compacted(referenceOf(top));
        std::sort(m_components.begin(), m_components.end());
        m_components.erase(std::unique(m_components.begin(), m_components.end()), m_components.end());
        network.given = std::move(m_components);
        return network;
    }

private:
    std::optional<Fault> visit(Source top);
    std::optional<Fault> enter(Source source, std::optional<std::uint32_t> user);
    Reference referenceOf(Source source) const;
    Reference simplified(std::uint32_t gate);
    Reference junction(Network::Kind kind, const std::vector<Reference> &inputs);
    Reference threshold(std::int64_t needed, std::vector<Reference> inputs);
    Reference unique(Network::Gate gate);
    void absorb(Network::Kind kind, std::vector<Reference> &inputs) const;
    bool isSpliced(std::uint32_t gate) const;
    std::vector<Reference> flattened(std::uint32_t gate) const;
    Network compacted(Reference root) const;

    struct Step
    {
        std::uint32_t gate;
        std::size_t next;
    };

    const Structure &m_structure;
    std::vector<std::uint32_t> m_users;
    std::vector<std::uint32_t> m_lastUser;
    std::vector<Reference> m_reference;
    std::vector<Step> m_path;
    std::vector<std::uint32_t> m_postorder;
    std::vector<std::uint32_t> m_components;
    std::vector<Network::Gate> m_gates;
    std::unordered_map<Network::Gate, Reference, GateHash> m_known;
};

std::optional<Fault> Simplification::enter(Source source, std::optional<std::uint32_t> user)
{
    const bool isGate = source.kind == Source::Kind::Gate;
    if (source.index >= (isGate ? m_structure.gates.size() : m_structure.components.size())) {
        Fault fault{Fault::Kind::UnknownSource, {}, source};
        if (user)
            fault.gates.push_back(*user);
        return fault;
    }
    if (!isGate) {
        m_components.push_back(source.index);
        return std::nullopt;
    }
    if (m_users[source.index]++ == 0)
        m_path.push_back({source.index, 0});
    m_lastUser[source.index] = user.value_or(source.index);
    return std::nullopt;
}

std::optional<Fault> Simplification::visit(Source top)
{
    if (auto cycle = cycleBelow(m_structure, top); !cycle.empty()) {
        const Source first = Source::gate(cycle.front());
        return Fault{Fault::Kind::Cycle, std::move(cycle), first};
    }
    if (auto fault = enter(top, std::nullopt))
        return fault;
    while (!m_path.empty()) {
        const std::uint32_t gate = m_path.back().gate;
        const auto &inputs = m_structure.gates[gate].inputs;
        if (m_path.back().next == inputs.size()) {
            m_postorder.push_back(gate);
            m_path.pop_back();
        } else if (auto fault = enter(inputs[m_path.back().next++], gate)) {
            return fault;
        }
    }
    return std::nullopt;
}

Reference Simplification::referenceOf(Source source) const
{
    return source.kind == Source::Kind::Gate ? m_reference[source.index] : Network::variable(source.index);
}

/// Used once, by a gate of its own kind: its inputs are as good as inputs of that gate.
bool Simplification::isSpliced(std::uint32_t gate) const
{
    const Network::Kind kind = failureKind(m_structure.gates[gate]);
    return m_users[gate] == 1 && m_lastUser[gate] != gate && kind != Network::Kind::AtLeast &&
           kind == failureKind(m_structure.gates[m_lastUser[gate]]);
}

Reference Simplification::simplified(std::uint32_t gate)
{
    const Gate &given = m_structure.gates[gate];
    if (failureKind(given) != Network::Kind::AtLeast)
        return junction(failureKind(given), flattened(gate));
    std::vector<Reference> inputs;
    for (const Source input : given.inputs)
        inputs.push_back(referenceOf(input));
    const auto count = std::int64_t(inputs.size());
    // Failed inputs that leave fewer than `required`; clamped first so that no extreme value overflows.
    return threshold(count - std::clamp<std::int64_t>(given.required, 0, count + 1) + 1, std::move(inputs));
}

std::vector<Reference> Simplification::flattened(std::uint32_t gate) const
{
    std::vector<Reference> inputs;
    std::vector<Source> open{Source::gate(gate)};
    while (!open.empty()) {
        const Source source = open.back();
        open.pop_back();
        if (source == Source::gate(gate) || (source.kind == Source::Kind::Gate && isSpliced(source.index))) {
            const auto &below = m_structure.gates[source.index].inputs;
            open.insert(open.end(), below.rbegin(), below.rend());
        } else {
            inputs.push_back(referenceOf(source));
        }
    }
    return inputs;
}

Reference Simplification::junction(Network::Kind kind, const std::vector<Reference> &inputs)
{
    const Reference deciding = kind == Network::Kind::Or ? Network::alwaysFailed : Network::neverFailed;
    const Reference neutral = kind == Network::Kind::Or ? Network::neverFailed : Network::alwaysFailed;
    std::vector<Reference> kept;
    std::unordered_set<Reference> seen;
    for (const Reference input : inputs) {
        if (input == deciding)
            return deciding;
        if (input != neutral && seen.insert(input).second)
            kept.push_back(input);
    }
    absorb(kind, kept);
    if (kept.empty())
        return neutral;
    if (kept.size() == 1)
        return kept.front();
    return unique({kind, 0, std::move(kept)});
}

void Simplification::absorb(Network::Kind kind, std::vector<Reference> &inputs) const
{
    const Network::Kind other = kind == Network::Kind::Or ? Network::Kind::And : Network::Kind::Or;
    const std::unordered_set<Reference> direct(inputs.begin(), inputs.end());
    std::erase_if(inputs, [&](Reference input) {
        if (!Network::isGate(input) || m_gates[Network::indexOf(input)].kind != other)
            return false;
        const auto &below = m_gates[Network::indexOf(input)].inputs;
        return std::any_of(below.begin(), below.end(), [&](Reference deeper) { return direct.contains(deeper); });
    });
}

Reference Simplification::threshold(std::int64_t needed, std::vector<Reference> inputs)
{
    needed -= std::count(inputs.begin(), inputs.end(), Network::alwaysFailed);
    std::erase_if(inputs, [](Reference input) { return Network::isConstant(input); });
    const auto count = std::int64_t(inputs.size());
    if (needed <= 0)
        return Network::alwaysFailed;
    if (needed > count)
        return Network::neverFailed;
    if (needed == 1)
        return junction(Network::Kind::Or, inputs);
    if (needed == count)
        return junction(Network::Kind::And, inputs);
    return unique({Network::Kind::AtLeast, std::uint32_t(needed), std::move(inputs)});
}

Reference Simplification::unique(Network::Gate gate)
{
    Network::Gate key = gate;
    std::sort(key.inputs.begin(), key.inputs.end());
    const auto [known, isNew] = m_known.try_emplace(std::move(key), Network::gate(std::uint32_t(m_gates.size())));
    if (isNew)
        m_gates.push_back(std::move(gate));
    return known->second;
}

Network Simplification::compacted(Reference root) const
{
    Network network;
    std::unordered_map<Reference, Reference> renamed{{0, 0}, {1, 1}};
    std::vector<std::pair<Reference, std::size_t>> path;
    const auto enter = [&](Reference reference) {
        if (renamed.contains(reference))
            return;
        if (Network::isGate(reference)) {
            path.emplace_back(reference, 0);
        } else {
            renamed[reference] = Network::variable(std::uint32_t(network.components.size()));
            network.components.push_back(Network::indexOf(reference));
        }
    };
    enter(root);
    while (!path.empty()) {
        const Reference reference = path.back().first;
        const Network::Gate &gate = m_gates[Network::indexOf(reference)];
        if (path.back().second < gate.inputs.size()) {
            enter(gate.inputs[path.back().second++]);
            continue;
        }
        path.pop_back();
        Network::Gate copy{gate.kind, gate.threshold, {}};
        for (const Reference input : gate.inputs)
            copy.inputs.push_back(renamed.at(input));
        renamed[reference] = Network::gate(std::uint32_t(network.gates.size()));
        network.gates.push_back(std::move(copy));
    }
    network.root = renamed.at(root);
    return network;
}

} // namespace

Outcome<Network> networkOf(const Structure &structure, Source top) { return Simplification(structure).run(top); }

} // namespace slatelier::engine
