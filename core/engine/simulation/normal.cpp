// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/normal.h"

#include <cmath>

namespace slatelier::engine {

namespace {

constexpr double tail = 3.6541528853610088;        // where the lowest layer ends and the tail begins
constexpr double area = 0.00492867323397465524494; // of every layer, the tail belonging to the lowest
constexpr double positions = 0x1p55;

double curve(double x) { return std::exp(-0.5 * x * x); }

/// Marsaglia, "Generating a variable from the tail of the normal distribution", 1964.
double drawTail(RandomStream &more)
{
    for (;;) {
        const double x = -std::log(unitFrom(more.next())) / tail;
        const double y = -std::log(unitFrom(more.next()));
        if (2.0 * y > x * x)
            return tail + x;
    }
}

} // namespace

Normal::Normal()
{
    std::array<double, 257> edge{};
    edge[0] = area / curve(tail); // as wide as a box of that area would have to be
    edge[1] = tail;
    for (std::size_t i = 2; i < 256; ++i)
        edge[i] = std::sqrt(-2.0 * std::log(area / edge[i - 1] + curve(edge[i - 1])));
    edge[256] = 0.0;
    for (std::size_t i = 0; i < 257; ++i)
        m_height[i] = i == 0 ? 0.0 : curve(edge[i]);
    for (std::size_t i = 0; i < 256; ++i) {
        m_scale[i] = edge[i] / positions;
        m_inside[i] = std::int64_t(edge[i + 1] / edge[i] * positions);
    }
}

const Normal &Normal::instance()
{
    static const Normal normal;
    return normal;
}

double Normal::drawOutside(std::size_t layer, std::int64_t position, RandomStream &more) const
{
    if (layer == 0)
        return position < 0 ? -drawTail(more) : drawTail(more);
    const double x = double(position) * m_scale[layer];
    const double y = m_height[layer] + unitFrom(more.next()) * (m_height[layer + 1] - m_height[layer]);
    return y < curve(x) ? x : draw(more.next(), more);
}

} // namespace slatelier::engine
