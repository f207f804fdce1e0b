// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/exponential.h"
#include "core/engine/simulation/ticks.h"
#include "core/engine/simulation/timelaw.h"

#include <algorithm>
#include <vector>

namespace slatelier::engine {

/// A law made ready to be drawn from, in ticks. Times are rounded to the tick and last one at least. Each draw takes
/// one word, and further numbers from `more` where a word is not enough, so that one draw never shifts the next.
class TimeSampler
{
public:
    TimeSampler() = default;
    /// Usable law required.
    explicit TimeSampler(const TimeLaw &law);

    Tick draw(std::uint64_t word, RandomStream &more) const { return inTicks(real(word, more)); }
    /// The exponential law only; for inner loops.
    Tick drawExponential(const Exponential &exponential, std::uint64_t word, RandomStream &more) const
    {
        return inTicks(m_scale * exponential.draw(word, more));
    }
    bool isExponential() const { return m_kind == TimeLaw::Kind::Exponential; }
    /// In hours; infinite for what never happens.
    double meanHours() const { return m_meanHours; }

    /// What is met by somebody who comes by in steady state: a time in progress. Long times are met more often, in
    /// proportion to their length (exact for each law), and at a moment evenly spread over it.
    struct Progress
    {
        Tick left = 0;  ///< at least one tick
        Tick whole = 0; ///< the length of the time that is in progress
    };
    Progress inProgress(RandomStream &numbers) const;

private:
    static Tick inTicks(double ticks) { return ticks < double(never) ? std::max(Tick(ticks + 0.5), Tick(1)) : never; }
    double real(std::uint64_t word, RandomStream &more) const;
    double lengthMet(RandomStream &numbers) const;

    TimeLaw::Kind m_kind = TimeLaw::Kind::Never;
    double m_scale = 0.0; // ticks; for the lognormal law the mean of the logarithm
    double m_shape = 1.0; // for the lognormal law the deviation of the logarithm
    double m_meanHours = 0.0;
    double m_low = 0.0;
    double m_high = 0.0;
    std::vector<double> m_values; // ticks, rising
    std::vector<double> m_sums;   // of m_values up to and including each
};

} // namespace slatelier::engine
