// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/importance.h"

#include "core/engine/sweep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace slatelier::engine {

namespace {

struct Abscissa
{
    double place;
    double weight;
};

/// Gauss-Legendre rule on 0..1: exact for polynomials up to degree 2 * count - 1.
std::vector<Abscissa> legendreRule(int count)
{
    std::vector<Abscissa> rule;
    for (int i = 0; i < count; ++i) {
        double x = std::cos(std::numbers::pi * (i + 0.75) / (count + 0.5));
        double slope = 1.0;
        for (int round = 0; round < 100; ++round) {
            double before = 1.0;
            double value = x;
            for (int degree = 2; degree <= count; ++degree) {
                const double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
                before = value;
                value = next;
            }
            slope = count * (x * value - before) / (x * x - 1.0);
            const double step = value / slope;
            x -= step;
            if (std::abs(step) < 1e-15)
                break;
        }
        rule.push_back({(1.0 + x) / 2.0, 1.0 / ((1.0 - x * x) * slope * slope)});
    }
    return rule;
}

/// By level, not yet divided by the unavailability.
std::vector<double> downtimeParts(const Diagram &diagram, std::span<const double> down, double unavailability)
{
    std::vector<double> parts;
    std::vector<double> nodes;
    std::vector<double> scaled(down.size());
    for (int count = 8; count <= 128; count *= 2) {
        parts.assign(down.size(), 0.0);
        double sum = 0.0;
        for (const Abscissa &abscissa : legendreRule(count)) {
            for (std::size_t level = 0; level < down.size(); ++level)
                scaled[level] = abscissa.place * down[level];
            sweepUp(diagram, scaled, nodes);
            const std::vector<double> birnbaum = sweepDown(diagram, scaled, nodes);
            for (std::size_t level = 0; level < down.size(); ++level) {
                const double part = abscissa.weight * down[level] * birnbaum[level];
                parts[level] += part;
                sum += part;
            }
        }
        // The parts add up to U when the rule is fine enough: that is the integral of dU/dt.
        if (std::abs(sum - unavailability) <= 1e-11 * unavailability)
            break;
    }
    return parts;
}

std::vector<double> unionProbabilities(const CutSetUnions &unions, std::span<const double> down)
{
    std::vector<double> nodes(unions.size());
    nodes[1] = 1.0;
    for (std::uint32_t node = 2; node < unions.size(); ++node) {
        const double q = down[unions.level(node)];
        nodes[node] = q * nodes[unions.ifDown(node)] + (1.0 - q) * nodes[unions.ifUp(node)];
    }
    std::vector<double> result;
    for (const std::uint32_t root : unions.roots())
        result.push_back(nodes[root]);
    return result;
}

class Measures
{
public:
    Measures(const Diagram &diagram, std::span<const Component> components)
        : m_diagram(diagram)
        , m_components(components)
        , m_down(probabilitiesOf(diagram, components))
    {
        sweepUp(diagram, m_down, m_nodes);
        m_unavailability = m_nodes[diagram.root()];
        m_birnbaum = sweepDown(diagram, m_down, m_nodes);
    }

    std::vector<Importance> run(const CutSetUnions *unions)
    {
        std::vector<Importance> all(m_down.size());
        for (std::uint32_t level = 0; level < all.size(); ++level)
            all[level] = singleMeasures(level);
        if (unions != nullptr)
            addFussellVesely(all, *unions);
        if (m_unavailability > 0.0 && !all.empty())
            addDowntimeShares(all);
        addThoseWithoutEffect(all, unions != nullptr);
        addInterruptionShares(all);
        std::sort(all.begin(), all.end(),
                  [](const Importance &a, const Importance &b) { return a.component < b.component; });
        return all;
    }

private:
    Importance singleMeasures(std::uint32_t level)
    {
        Importance result;
        result.component = m_diagram.components()[level];
        result.birnbaum = m_birnbaum[level];
        if (m_unavailability == 0.0)
            return result;
        const double q = m_down[level];
        result.criticality = q * result.birnbaum / m_unavailability;
        result.riskAchievement = 1.0 + (1.0 - q) * result.birnbaum / m_unavailability;
        const double withPerfect = downWithPerfect(level);
        result.riskReduction =
            withPerfect > 0.0 ? m_unavailability / withPerfect : std::numeric_limits<double>::infinity();
        return result;
    }

    /// P(service down; component up). The difference U - q * birnbaum loses digits when little remains: then by a
    /// sweep of its own, which gives a true 0 for a component that is in every cut set.
    double downWithPerfect(std::uint32_t level)
    {
        const double difference = m_unavailability - m_down[level] * m_birnbaum[level];
        if (difference > 1e-4 * m_unavailability)
            return difference;
        const double kept = std::exchange(m_down[level], 0.0);
        sweepUp(m_diagram, m_down, m_nodes);
        m_down[level] = kept;
        return m_nodes[m_diagram.root()];
    }

    void addThoseWithoutEffect(std::vector<Importance> &all, bool withFussellVesely) const
    {
        std::vector<std::uint32_t> known(m_diagram.components().begin(), m_diagram.components().end());
        std::sort(known.begin(), known.end());
        for (const std::uint32_t component : m_diagram.allComponents()) {
            if (std::binary_search(known.begin(), known.end(), component))
                continue;
            Importance &added = all.emplace_back();
            added.component = component;
            if (withFussellVesely)
                added.fussellVesely = 0.0;
            if (m_unavailability > 0.0)
                added.riskAchievement = added.riskReduction = 1.0;
            if (m_unavailability > 0.0 && !known.empty())
                added.downtimeShare = 0.0;
        }
    }

    void addInterruptionShares(std::vector<Importance> &all) const
    {
        const auto frequency = interruptionsPerHourOf(m_diagram, m_components, m_birnbaum);
        if (!frequency || *frequency == 0.0)
            return;
        for (Importance &one : all) {
            const double rate = failureRateOf(m_components[one.component]).value_or(0.0);
            one.interruptionShare = one.birnbaum * rate / *frequency;
        }
    }

    void addFussellVesely(std::vector<Importance> &all, const CutSetUnions &unions) const
    {
        const std::vector<double> probabilities = unionProbabilities(unions, m_down);
        for (std::size_t level = 0; level < all.size(); ++level)
            all[level].fussellVesely = m_unavailability > 0.0 ? probabilities[level] / m_unavailability : 0.0;
    }

    void addDowntimeShares(std::vector<Importance> &all) const
    {
        const std::vector<double> parts = downtimeParts(m_diagram, m_down, m_unavailability);
        double sum = 0.0;
        for (const double part : parts)
            sum += part;
        for (std::size_t level = 0; level < all.size(); ++level)
            all[level].downtimeShare = parts[level] / sum;
    }

    const Diagram &m_diagram;
    std::span<const Component> m_components;
    std::vector<double> m_down;
    std::vector<double> m_nodes;
    double m_unavailability = 0.0;
    std::vector<double> m_birnbaum;
};

} // namespace

std::vector<Importance> importanceOf(const Diagram &diagram, std::span<const Component> components,
                                     const CutSetUnions *unions)
{
    return Measures(diagram, components).run(unions);
}

} // namespace slatelier::engine
