// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/ticks.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace slatelier::engine {

/// How many values fell where, in buckets whose width is at most 2^-bits of their values; small values have buckets of
/// their own. Within a bucket the mean is kept, so a value that many windows share (a fixed repair, a credit) comes
/// back exactly. Whole numbers only: two of them joined are what one would have been.
class ValueSketch
{
public:
    explicit ValueSketch(int bits = 10)
        : m_bits(bits)
    {}

    /// Counted with the next value, or by settle(): until then its bucket comes out of the memory's depths. Where a
    /// hundred services are booked, waiting for buckets would cost a quarter of the time.
    void add(std::uint64_t value)
    {
        settle();
        m_pending = bucketOf(value);
        m_pendingAbove = value - lowest(m_pending);
        if (m_pending >= m_buckets.size()) [[unlikely]]
            m_buckets.resize(m_pending + m_pending / 2 + 1);
        __builtin_prefetch(&m_buckets[m_pending], 1);
    }
    void settle()
    {
        if (m_pending == none)
            return;
        ++m_buckets[m_pending].count;
        m_buckets[m_pending].above += m_pendingAbove;
        m_pending = none;
    }
    /// Both settled, as for everything below.
    void add(const ValueSketch &other);

    struct Bucket
    {
        std::uint64_t count = 0;
        std::uint64_t above = 0; ///< sum of the values, less the lowest of the bucket each time
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };
    int bits() const { return m_bits; }
    const std::vector<Bucket> &buckets() const { return m_buckets; }
    void setBucket(std::size_t index, Bucket bucket);
    std::uint64_t lowest(std::size_t bucket) const
    {
        const std::size_t excess = std::max(bucket >> m_bits, std::size_t(1)) - 1;
        return std::uint64_t(bucket - (excess << m_bits)) << excess;
    }
    /// Mean of the values in it, to the nearest whole number.
    std::uint64_t typical(std::size_t bucket) const;

    friend bool operator==(const ValueSketch &a, const ValueSketch &b);

private:
    std::size_t bucketOf(std::uint64_t value) const
    {
        const int excess = std::max(int(std::bit_width(value)) - m_bits - 1, 0);
        return (std::size_t(excess) << m_bits) + std::size_t(value >> excess);
    }

    static constexpr std::size_t none = ~std::size_t(0);

    int m_bits;
    std::vector<Bucket> m_buckets;
    std::size_t m_pending = none;
    std::uint64_t m_pendingAbove = 0;
};

/// A quantity over all windows: its distribution, and what means and their errors need. Zeros need not be added.
class ValueTally
{
public:
    ValueTally() = default;
    ValueTally(int bits, std::size_t exactLimit)
        : m_positive(bits)
        , m_negative(bits)
        , m_exactLimit(exactLimit)
    {}

    /// Of one window.
    void add(std::int64_t value)
    {
        if (value == 0)
            return;
        if (value > 0) [[likely]]
            m_positive.add(std::uint64_t(value));
        else
            m_negative.add(std::uint64_t(-value));
        if (++m_count <= m_exactLimit)
            m_values.push_back(value);
        else if (m_count == m_exactLimit + 1)
            m_values.clear();
    }
    /// Sum over the windows of one replication: replications are independent, their windows are not.
    void addReplication(std::int64_t sum)
    {
        m_sum += sum;
        m_squares += Wide(sum) * sum;
    }
    void add(const ValueTally &other);

    /// The k-th smallest (from 0) of `windows` values, zeros included. Exact as long as no more than the limit differ
    /// from zero; else within 2^-bits of itself.
    std::int64_t ranked(std::uint64_t k, std::uint64_t windows) const;
    bool isExact() const { return m_count <= m_exactLimit; }
    /// To be called when everything is added, before anything is asked or joined.
    void finish()
    {
        m_positive.settle();
        m_negative.settle();
        std::sort(m_values.begin(), m_values.end());
    }

    std::uint64_t count() const { return m_count; } ///< values other than 0
    Wide sum() const { return m_sum; }
    Wide squares() const { return m_squares; }
    int bits() const { return m_positive.bits(); }

    friend bool operator==(const ValueTally &a, const ValueTally &b);

private:
    friend class TallyWriter;
    friend class TallyReader;

    ValueSketch m_positive;
    ValueSketch m_negative;
    std::uint64_t m_count = 0;
    std::size_t m_exactLimit = 0;
    std::vector<std::int64_t> m_values; // while there are few
    Wide m_sum = 0;                     // over replications
    Wide m_squares = 0;
};

} // namespace slatelier::engine
