// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/widecount.h"

#include <algorithm>
#include <limits>

namespace slatelier::engine {

WideCount &WideCount::operator+=(const WideCount &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()), 0);
    bool carry = false;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::uint64_t addend = i < other.m_words.size() ? other.m_words[i] : 0;
        const std::uint64_t sum = m_words[i] + addend + (carry ? 1 : 0);
        carry = carry ? sum <= addend : sum < addend;
        m_words[i] = sum;
    }
    if (carry)
        m_words.push_back(1);
    return *this;
}

std::uint64_t WideCount::saturated() const
{
    if (m_words.size() > 1)
        return std::numeric_limits<std::uint64_t>::max();
    return m_words.empty() ? 0 : m_words.front();
}

std::string WideCount::decimal() const
{
    // Halves of words, so that a remainder and the next digit group fit into 64 bits.
    std::vector<std::uint32_t> halves;
    for (const std::uint64_t word : m_words) {
        halves.push_back(std::uint32_t(word));
        halves.push_back(std::uint32_t(word >> 32));
    }
    std::string digits;
    while (!halves.empty()) {
        std::uint64_t remainder = 0;
        for (std::size_t i = halves.size(); i-- > 0;) {
            const std::uint64_t part = remainder << 32 | halves[i];
            halves[i] = std::uint32_t(part / 1'000'000'000);
            remainder = part % 1'000'000'000;
        }
        for (int digit = 0; digit < 9; ++digit, remainder /= 10)
            digits.push_back(char('0' + remainder % 10));
        while (!halves.empty() && halves.back() == 0)
            halves.pop_back();
    }
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    if (digits.empty())
        return "0";
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace slatelier::engine
