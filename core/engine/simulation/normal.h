// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/counterrandom.h"

#include <array>

namespace slatelier::engine {

/// The ziggurat of Marsaglia and Tsang (2000) for the normal law of mean 0 and deviation 1: 256 layers of equal area
/// under exp(-x²/2) for positive x, and a sign.
class Normal
{
public:
    /// `more` is asked only where a word was not enough.
    double draw(std::uint64_t word, RandomStream &more) const
    {
        const auto layer = std::size_t(word & 255);
        const auto position = std::int64_t(word) >> 8; // 55 bits and a sign
        const std::int64_t distance = position < 0 ? ~position : position;
        if (distance < m_inside[layer]) [[likely]]
            return double(position) * m_scale[layer];
        return drawOutside(layer, position, more);
    }

    static const Normal &instance();

private:
    Normal();
    double drawOutside(std::size_t layer, std::int64_t position, RandomStream &more) const;

    std::array<std::int64_t, 256> m_inside; // distances below lie wholly under the curve
    std::array<double, 256> m_scale;        // width of the layer / 2^55
    std::array<double, 257> m_height;       // exp(-x²/2) at its right edge
};

} // namespace slatelier::engine
