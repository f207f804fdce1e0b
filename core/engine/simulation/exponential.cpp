// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exponential.h"

#include <cmath>

namespace slatelier::engine {

namespace {

constexpr double tail = 7.69711747013104972;      // where the lowest layer ends and the tail begins
constexpr double area = 0.0039496598225815571993; // of every layer, the tail belonging to the lowest
constexpr double positions = 0x1p56;

} // namespace

Exponential::Exponential()
{
    std::array<double, 257> edge{};
    edge[0] = area / std::exp(-tail); // as wide as a box of that area would have to be
    edge[1] = tail;
    for (std::size_t i = 2; i < 256; ++i)
        edge[i] = -std::log(area / edge[i - 1] + std::exp(-edge[i - 1]));
    edge[256] = 0.0;
    for (std::size_t i = 0; i < 257; ++i)
        m_height[i] = i == 0 ? 0.0 : std::exp(-edge[i]);
    for (std::size_t i = 0; i < 256; ++i) {
        m_scale[i] = edge[i] / positions;
        m_inside[i] = std::int64_t(edge[i + 1] / edge[i] * positions);
    }
}

const Exponential &Exponential::instance()
{
    static const Exponential exponential;
    return exponential;
}

double Exponential::drawOutside(std::size_t layer, std::int64_t position, RandomStream &more) const
{
    if (layer == 0) // memoryless: beyond the tail's beginning everything starts again
        return tail + draw(more.next(), more);
    const double x = double(position) * m_scale[layer];
    const double y = m_height[layer] + unitFrom(more.next()) * (m_height[layer + 1] - m_height[layer]);
    return y < std::exp(-x) ? x : draw(more.next(), more);
}

} // namespace slatelier::engine
