// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/availability.h"
#include "core/engine/importance.h"

#include <algorithm>
#include <cmath>
#include <random>

/// Words in which the tests of the engine say their structures.
namespace slatelier::engine::testing {

inline bool near(double value, double expected, double relative = 1e-12, double absolute = 0.0)
{
    return std::abs(value - expected) <= std::max(relative * std::abs(expected), absolute);
}

inline Source part(std::size_t index) { return Source::component(index); }

inline Source gate(std::size_t index) { return Source::gate(index); }

inline std::vector<Source> parts(std::size_t from, std::size_t count)
{
    std::vector<Source> sources;
    for (std::size_t i = 0; i < count; ++i)
        sources.push_back(part(from + i));
    return sources;
}

inline std::vector<Component> down(std::initializer_list<double> probabilities)
{
    std::vector<Component> components;
    for (const double q : probabilities)
        components.push_back({q, {}, {}});
    return components;
}

/// Does `source` work when exactly the components of `failed` (a bit each) are down? Straight from the definition.
inline bool worksBy(const Structure &structure, Source source, std::uint64_t failed)
{
    if (source.kind == Source::Kind::Component)
        return (failed >> source.index & 1) == 0;
    const Gate &asked = structure.gates[source.index];
    const auto working = std::count_if(asked.inputs.begin(), asked.inputs.end(),
                                       [&](Source input) { return worksBy(structure, input, failed); });
    switch (asked.kind) {
    case Gate::Kind::All:
        return working == std::ssize(asked.inputs);
    case Gate::Kind::Any:
        return working > 0;
    case Gate::Kind::AtLeast:
        break;
    }
    return working >= asked.required;
}

/// A random acyclic structure; gates only use gates before them, the last gate is the one to ask about.
inline Structure randomStructure(std::mt19937 &random, int components, int gates)
{
    const auto below = [&](int count) { return int(random() % unsigned(count)); };
    Structure structure;
    for (int i = 0; i < components; ++i) {
        const double up = 1.0 + below(1000);
        structure.components.push_back(Component::fromMeans(up, up * (0.01 + 0.01 * below(60))));
    }
    if (below(4) == 0)
        structure.components[std::size_t(below(components))] = {below(2) == 0 ? 0.0 : 1.0, {}, {}};
    for (int i = 0; i < gates; ++i) {
        Gate made;
        made.kind = Gate::Kind(below(3));
        const int inputs = below(20) == 0 ? 0 : 1 + below(5);
        for (int input = 0; input < inputs; ++input) {
            const bool useGate = i > 0 && below(2) == 0;
            made.inputs.push_back(useGate ? gate(std::size_t(std::max(0, i - 1 - below(4))))
                                          : part(std::size_t(below(components))));
        }
        made.required = below(10) == 0 ? below(8) - 1 : 1 + below(std::max(1, inputs));
        structure.gates.push_back(std::move(made));
    }
    structure.tops.push_back(gate(std::size_t(gates) - 1));
    return structure;
}

} // namespace slatelier::engine::testing
