// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/tally.h"

#include <utility>

namespace slatelier::engine {

namespace {

constexpr std::uint64_t version = 2;
__extension__ using UnsignedWide = unsigned __int128;

} // namespace

/// Seven bits to a byte, the lowest first; signed numbers fold their sign into the lowest bit.
class TallyWriter
{
public:
    std::string written(const Tally &tally)
    {
        number(version);
        number(tally.replications);
        number(tally.windows);
        for (const ValueTally *values : {&tally.downtime, &tally.lostShare, &tally.longest, &tally.credits,
                                         &tally.replicationCredits, &tally.interruptions})
            write(*values);
        number(tally.interruptionSquares);
        list(tally.interruptionCounts, [this](std::uint64_t count) { number(count); });
        number(tally.touching);
        wide(tally.touchingSquares);
        list(tally.breaches, [this](const BreachTally &breach) {
            number(breach.windows);
            wide(breach.squares);
        });
        list(tally.terminations, [this](std::uint64_t count) { number(count); });
        list(tally.contributions, [this](const Contribution &contribution) {
            number(contribution.interruptions);
            wide(contribution.downtime);
            wide(contribution.credits);
        });
        return std::move(m_bytes);
    }

private:
    void number(UnsignedWide value)
    {
        for (; value >= 128; value >>= 7)
            m_bytes.push_back(char(std::uint8_t(value) | 128));
        m_bytes.push_back(char(value));
    }
    void wide(Wide value) { number(UnsignedWide(value) << 1 ^ UnsignedWide(value < 0 ? -1 : 0)); }
    template<class T, class Write>
    void list(const std::vector<T> &values, Write write)
    {
        number(values.size());
        for (const T &value : values)
            write(value);
    }
    void write(const ValueSketch &sketch)
    {
        number(std::uint64_t(sketch.bits()));
        std::size_t last = 0;
        for (std::size_t i = 0; i < sketch.buckets().size(); ++i) {
            const auto &bucket = sketch.buckets()[i];
            if (bucket.count == 0)
                continue;
            number(bucket.count);
            number(i - last);
            number(bucket.above);
            last = i;
        }
        number(0U);
    }
    void write(const ValueTally &tally)
    {
        write(tally.m_positive);
        write(tally.m_negative);
        number(tally.m_count);
        number(tally.m_exactLimit);
        std::vector<std::int64_t> values = tally.m_values;
        std::sort(values.begin(), values.end());
        std::int64_t last = 0;
        list(values, [&](std::int64_t value) { wide(Wide(value) - std::exchange(last, value)); });
        wide(tally.m_sum);
        wide(tally.m_squares);
    }

    std::string m_bytes;
};

class TallyReader
{
public:
    explicit TallyReader(std::string_view bytes)
        : m_bytes(bytes)
    {}

    std::optional<Tally> read()
    {
        Tally tally;
        m_sound = number() == version;
        tally.replications = number();
        tally.windows = number();
        for (ValueTally *values : {&tally.downtime, &tally.lostShare, &tally.longest, &tally.credits,
                                   &tally.replicationCredits, &tally.interruptions})
            readValues(*values);
        tally.interruptionSquares = number();
        list(tally.interruptionCounts, [this](std::uint64_t &count) { count = number(); });
        tally.touching = number();
        tally.touchingSquares = wide();
        list(tally.breaches, [this](BreachTally &breach) {
            breach.windows = number();
            breach.squares = wide();
        });
        list(tally.terminations, [this](std::uint64_t &count) { count = number(); });
        list(tally.contributions, [this](Contribution &contribution) {
            contribution.interruptions = number();
            contribution.downtime = wide();
            contribution.credits = wide();
        });
        return m_sound && m_bytes.empty() ? std::optional(std::move(tally)) : std::nullopt;
    }

private:
    UnsignedWide wideNumber()
    {
        UnsignedWide value = 0;
        for (int shift = 0; shift < 128; shift += 7) {
            if (m_bytes.empty())
                break;
            const auto byte = std::uint8_t(m_bytes.front());
            m_bytes.remove_prefix(1);
            value |= UnsignedWide(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        m_sound = false;
        return 0;
    }
    std::uint64_t number()
    {
        const UnsignedWide value = wideNumber();
        m_sound &= value >> 64 == 0;
        return std::uint64_t(value);
    }
    Wide wide()
    {
        const UnsignedWide value = wideNumber();
        return Wide(value >> 1) ^ -Wide(value & 1);
    }
    template<class T, class Read>
    void list(std::vector<T> &values, Read read)
    {
        const std::uint64_t size = number();
        if (size > m_bytes.size()) { // each takes a byte at least
            m_sound = false;
            return;
        }
        values.resize(size);
        for (T &value : values)
            read(value);
    }
    ValueSketch sketch()
    {
        const std::uint64_t bits = number();
        m_sound &= bits >= 1 && bits <= 16;
        ValueSketch sketch(m_sound ? int(bits) : 1);
        std::uint64_t bucket = 0;
        while (const std::uint64_t count = m_sound ? number() : 0) {
            bucket += number();
            const std::uint64_t above = number();
            m_sound &= bucket < std::uint64_t(64) << bits;
            if (m_sound)
                sketch.setBucket(bucket, {count, above});
        }
        return sketch;
    }
    void readValues(ValueTally &tally)
    {
        tally.m_positive = sketch();
        tally.m_negative = sketch();
        tally.m_count = number();
        tally.m_exactLimit = number();
        std::int64_t last = 0;
        list(tally.m_values, [&](std::int64_t &value) { value = last = std::int64_t(last + wide()); });
        const bool complete =
            tally.m_count <= tally.m_exactLimit ? tally.m_values.size() == tally.m_count : tally.m_values.empty();
        m_sound &= complete;
        tally.m_sum = wide();
        tally.m_squares = wide();
    }

    std::string_view m_bytes;
    bool m_sound = true;
};

std::string encoded(const Tally &tally) { return TallyWriter().written(tally); }

std::optional<Tally> decoded(std::string_view bytes) { return TallyReader(bytes).read(); }

} // namespace slatelier::engine
