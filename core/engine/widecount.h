// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace slatelier::engine {

/// A whole number of any size that can be added up and written in decimal digits. Inner part of the engine.
class WideCount
{
public:
    WideCount() = default;
    explicit WideCount(std::uint64_t value)
    {
        if (value != 0)
            m_words.push_back(value);
    }

    WideCount &operator+=(const WideCount &other);
    bool isZero() const { return m_words.empty(); }
    /// 2^64 - 1 where the number is larger.
    std::uint64_t saturated() const;
    std::string decimal() const;

private:
    std::vector<std::uint64_t> m_words; // least significant first, no zero word at the end
};

} // namespace slatelier::engine
