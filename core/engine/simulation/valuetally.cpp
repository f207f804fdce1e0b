// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/valuetally.h"

#include <tuple>

namespace slatelier::engine {

void ValueSketch::add(const ValueSketch &other)
{
    if (m_buckets.size() < other.m_buckets.size())
        m_buckets.resize(other.m_buckets.size());
    for (std::size_t i = 0; i < other.m_buckets.size(); ++i) {
        m_buckets[i].count += other.m_buckets[i].count;
        m_buckets[i].above += other.m_buckets[i].above;
    }
}

void ValueSketch::grow(std::size_t index) { m_buckets.resize(index + index / 2 + 1); }

void ValueSketch::setBucket(std::size_t index, Bucket bucket)
{
    if (index >= m_buckets.size())
        m_buckets.resize(index + 1);
    m_buckets[index] = bucket;
}

std::uint64_t ValueSketch::typical(std::size_t bucket) const
{
    const Bucket &content = m_buckets[bucket];
    return lowest(bucket) + (content.count == 0 ? 0 : (content.above + content.count / 2) / content.count);
}

bool operator==(const ValueSketch &a, const ValueSketch &b)
{
    const auto &shorter = a.m_buckets.size() < b.m_buckets.size() ? a.m_buckets : b.m_buckets;
    const auto &longer = a.m_buckets.size() < b.m_buckets.size() ? b.m_buckets : a.m_buckets;
    const auto rest = longer.begin() + std::ptrdiff_t(shorter.size());
    return a.m_bits == b.m_bits && std::equal(shorter.begin(), shorter.end(), longer.begin()) &&
           std::all_of(rest, longer.end(), [](const ValueSketch::Bucket &bucket) { return bucket.count == 0; });
}

/// Single values, while there are no more than the limit.
void ValueTally::keep(std::int64_t value)
{
    if (m_count <= m_exactLimit)
        m_values.push_back(value);
    else
        m_values.clear();
}

void ValueTally::add(const ValueTally &other)
{
    m_positive.add(other.m_positive);
    m_negative.add(other.m_negative);
    m_count += other.m_count;
    if (isExact())
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
    else
        m_values.clear();
    m_sum += other.m_sum;
    m_squares += other.m_squares;
}

std::int64_t ValueTally::ranked(std::uint64_t k, std::uint64_t windows) const
{
    std::uint64_t below = 0;
    for (const auto &bucket : m_negative.buckets())
        below += bucket.count;
    const std::uint64_t zeros = windows - m_count;
    if (k >= below && k < below + zeros)
        return 0;
    if (isExact())
        return m_values[std::size_t(k < below ? k : k - zeros)];
    if (k < below) { // the k-th smallest negative is the k-th largest in size
        for (std::size_t i = m_negative.buckets().size(); i-- > 0;) {
            const std::uint64_t count = m_negative.buckets()[i].count;
            if (k < count)
                return -std::int64_t(m_negative.typical(i));
            k -= count;
        }
    }
    k -= below + zeros;
    for (std::size_t i = 0; i < m_positive.buckets().size(); ++i) {
        const std::uint64_t count = m_positive.buckets()[i].count;
        if (k < count)
            return std::int64_t(m_positive.typical(i));
        k -= count;
    }
    return 0;
}

std::vector<ValueTally::Step> ValueTally::steps(std::uint64_t windows) const
{
    std::vector<Step> steps;
    const auto step = [&steps](std::int64_t value, std::uint64_t count) {
        if (count == 0)
            return;
        const std::uint64_t below = steps.empty() ? 0 : steps.back().upTo;
        if (!steps.empty() && steps.back().value == value)
            steps.back().upTo += count;
        else
            steps.push_back({value, below + count});
    };
    const std::uint64_t zeros = windows - m_count;
    if (isExact()) {
        const auto positive = std::upper_bound(m_values.begin(), m_values.end(), 0);
        std::for_each(m_values.begin(), positive, [&step](std::int64_t value) { step(value, 1); });
        step(0, zeros);
        std::for_each(positive, m_values.end(), [&step](std::int64_t value) { step(value, 1); });
        return steps;
    }
    for (std::size_t i = m_negative.buckets().size(); i-- > 0;)
        step(-std::int64_t(m_negative.typical(i)), m_negative.buckets()[i].count);
    step(0, zeros);
    for (std::size_t i = 0; i < m_positive.buckets().size(); ++i)
        step(std::int64_t(m_positive.typical(i)), m_positive.buckets()[i].count);
    return steps;
}

bool operator==(const ValueTally &a, const ValueTally &b)
{
    auto first = a.m_values;
    auto second = b.m_values;
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    return std::tie(a.m_positive, a.m_negative, a.m_count, a.m_exactLimit, a.m_sum, a.m_squares, first) ==
           std::tie(b.m_positive, b.m_negative, b.m_count, b.m_exactLimit, b.m_sum, b.m_squares, second);
}

} // namespace slatelier::engine
