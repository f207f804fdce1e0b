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

    void add(std::uint64_t value)
    {
        const int excess = excessOf(value);
        const std::size_t index = (std::size_t(excess) << m_bits) + std::size_t(value >> excess);
        if (index >= m_buckets.size()) [[unlikely]]
            grow(index);
        Bucket &bucket = m_buckets[index];
        ++bucket.count;
        bucket.above += value & ((std::uint64_t(1) << excess) - 1);
    }
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
    /// How many of the last bits of a value do not decide its bucket.
    int excessOf(std::uint64_t value) const { return std::max(int(std::bit_width(value)) - m_bits - 1, 0); }
    void grow(std::size_t index);

    int m_bits;
    std::vector<Bucket> m_buckets;
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
        if (++m_count <= m_exactLimit + 1) [[unlikely]]
            keep(value);
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
    /// All different values of `windows` windows, rising, as ranked() gives them: one pass, for those who ask for many.
    struct Step
    {
        std::int64_t value = 0;
        std::uint64_t upTo = 0; ///< windows whose value is not above it
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps(std::uint64_t windows) const;
    bool isExact() const { return m_count <= m_exactLimit; }
    /// To be called when everything is added, before anything is asked or joined.
    void finish() { std::sort(m_values.begin(), m_values.end()); }

    std::uint64_t count() const { return m_count; } ///< values other than 0
    Wide sum() const { return m_sum; }
    Wide squares() const { return m_squares; }
    int bits() const { return m_positive.bits(); }

    friend bool operator==(const ValueTally &a, const ValueTally &b);

private:
    void keep(std::int64_t value);

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
