// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/renewal.h"

#include "core/engine/simulation/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slatelier::engine {

namespace {

constexpr double nothing = 1e-17;

enum class First
{
    Whole,     ///< the first of the times is as long as the others
    InProgress ///< it has been met in progress
};

/// P(X <= limit) of a time, or of the rest of one that is met in progress.
double shareOf(const TimeLaw &law, First first, double limit)
{
    if (limit <= 0.0)
        return 0.0;
    return first == First::Whole ? shareWithin(law, limit) : truncatedMean(law, limit) / law.mean;
}

/// A law on cells of width `cell`: what each of them weighs, and how far into the cell that lies (0 .. its weight).
class Weights
{
public:
    Weights(const TimeLaw &law, First first, double cell, std::size_t cells)
        : m_points(cells)
        , m_far(cells)
    {
        double below = shareOf(law, first, 0.0);
        double mean = 0.0;
        for (std::size_t i = 0; i < cells; ++i) {
            const double end = cell * double(i + 1);
            const double upTo = shareOf(law, first, end);
            double far = 0.0;
            if (first == First::Whole) {
                const double meanUpTo = truncatedMean(law, end);
                far = (meanUpTo - mean) / cell - (1.0 - upTo);
                mean = meanUpTo;
            } else { // its density is the chance of a longer time, over the mean
                const double left = 1.0 - shareWithin(law, end - cell);
                const double right = 1.0 - shareWithin(law, end);
                far = cell * (left + 2.0 * right) / (6.0 * law.mean);
            }
            far = std::clamp(far, 0.0, upTo - below);
            m_points[i] = upTo - below - far + (i > 0 ? m_far[i - 1] : 0.0);
            m_far[i] = far;
            below = upTo;
        }
    }

    /// Integral of f(place - u) over the law of u in the cells from 0 up to `count`, above 0; `f` by grid points.
    double integral(const std::vector<double> &f, std::size_t place, std::size_t count) const
    {
        const double *values = f.data() + place;
        double sums[4] = {}; // four sums that need not wait for each other
        std::size_t i = 0;
        for (; i + 4 <= count; i += 4) {
            for (std::size_t lane = 0; lane < 4; ++lane)
                sums[lane] += m_points[i + lane] * *(values - i - lane);
        }
        for (; i < count; ++i)
            sums[0] += m_points[i] * *(values - i);
        return (sums[0] + sums[1]) + (sums[2] + sums[3]) + m_far[count - 1] * *(values - count);
    }
    /// What f(place) itself weighs in the integral.
    double atOnce() const { return m_points.front(); }
    std::vector<double> convolved(const std::vector<double> &f) const
    {
        std::vector<double> result(f.size());
        for (std::size_t place = 1; place < f.size(); ++place)
            result[place] = integral(f, place, std::min(place, m_points.size()));
        return result;
    }

private:
    std::vector<double> m_points; // weight of each grid point, from the cells on both sides of it but the last
    std::vector<double> m_far;
};

std::vector<double> sharesOnGrid(const TimeLaw &law, First first, double cell, std::size_t cells)
{
    std::vector<double> shares(cells + 1);
    for (std::size_t i = 0; i <= cells; ++i)
        shares[i] = shareOf(law, first, cell * double(i));
    return shares;
}

bool isSum(const TimeLaw &law) { return law.kind == TimeLaw::Kind::Exponential || law.kind == TimeLaw::Kind::Gamma; }

/// P(the sum of n times is at most `limit`) for n = 0, 1, …, until it is nothing or there are `most`.
std::vector<double> sumsWithin(const TimeLaw &law, First first, double limit, int cells, std::size_t most)
{
    std::vector<double> shares{1.0};
    const bool closed = isSum(law) && (first == First::Whole || law.kind == TimeLaw::Kind::Exponential);
    const double shape = law.kind == TimeLaw::Kind::Gamma ? law.shape : 1.0;
    const double cell = limit / double(cells);
    std::vector<double> sum;
    std::optional<Weights> weights;
    if (!closed && law.kind != TimeLaw::Kind::Fixed) {
        sum = sharesOnGrid(law, first, cell, std::size_t(cells));
        weights.emplace(law, First::Whole, cell, std::size_t(cells));
    }
    while (shares.size() < most && shares.back() > nothing) {
        const double n = double(shares.size());
        if (closed) {
            shares.push_back(gammaBelow(n * shape, limit * shape / law.mean));
        } else if (law.kind == TimeLaw::Kind::Fixed) {
            // In whole ticks, as they are counted.
            const double left = std::floor(limit * double(ticksPerHour) + 1e-6) -
                                (first == First::Whole ? n : n - 1.0) * double(ticksOf(law.mean));
            const double part = std::clamp(left / double(ticksOf(law.mean)), 0.0, 1.0);
            shares.push_back(first == First::Whole ? double(left >= 0.0) : part);
        } else {
            if (shares.size() > 1)
                sum = weights->convolved(sum);
            shares.push_back(sum.back());
        }
    }
    return shares;
}

double at(const std::vector<double> &shares, std::size_t n) { return n < shares.size() ? shares[n] : 0.0; }

/// f between the grid points, by the cubic through the four around.
double between(const std::vector<double> &f, double place)
{
    const std::size_t last = f.size() - 1;
    const std::size_t from = std::min(std::size_t(std::max(std::floor(place) - 1.0, 0.0)), last - 3);
    double value = 0.0;
    for (std::size_t i = from; i < from + 4; ++i) {
        double factor = 1.0;
        for (std::size_t j = from; j < from + 4; ++j) {
            if (j != i)
                factor *= (place - double(j)) / (double(i) - double(j));
        }
        value += factor * f[i];
    }
    return value;
}

} // namespace

std::optional<double> Renewal::downtimeAbove(double hours, int cells) const
{
    if (down.kind == TimeLaw::Kind::Empirical)
        return std::nullopt;
    if (hours >= length)
        return 0.0;
    if (hours < 0.0)
        return 1.0;
    constexpr std::size_t most = 2'000;
    const auto aboveBy = [&](First firstUp, First firstDown, std::size_t extra) {
        const auto failures = sumsWithin(up, firstUp, length - hours, cells, most);
        const auto restorations = sumsWithin(down, firstDown, hours, cells, failures.size() + extra + 1);
        double sum = 0.0;
        for (std::size_t n = 0; n < failures.size(); ++n)
            sum += (1.0 - at(restorations, n + extra)) * (at(failures, n) - at(failures, n + 1));
        return sum;
    };
    if (start == SimulationModel::Start::New)
        return aboveBy(First::Whole, First::Whole, 0);
    return (1.0 - shareDown()) * aboveBy(First::InProgress, First::Whole, 0) +
           shareDown() * aboveBy(First::Whole, First::InProgress, 1);
}

double Renewal::longestAbove(double hours, int cells) const
{
    if (hours >= length)
        return 0.0;
    const auto within = std::size_t(cells);
    const double cell = hours / double(cells);
    const auto count = std::size_t(std::floor(length / cell)) + 3;
    const Weights upWeights(up, First::Whole, cell, count);
    const Weights downWeights(down, First::Whole, cell, within);
    // Chances that no outage is too long before each grid point, for one who begins up and for one who begins down.
    std::vector<double> fromUp(count + 1, 1.0);
    std::vector<double> fromDown(count + 1, 1.0); // after `within` cells: the limit from the right
    fromDown[within] = downWeights.integral(fromUp, within, within);
    for (std::size_t i = within + 1; i <= count; ++i) {
        // Each holds a little of the other at the same point: two equations.
        fromUp[i] = fromDown[i] = 0.0;
        // Fails in the last `hours`, or not at all: then nothing can be too long.
        const double safe = 1.0 - shareWithin(up, cell * double(i - within));
        const double ofUp = safe + upWeights.integral(fromDown, i, i - within);
        const double ofDown = downWeights.integral(fromUp, i, within);
        fromUp[i] = (ofUp + upWeights.atOnce() * ofDown) / (1.0 - upWeights.atOnce() * downWeights.atOnce());
        fromDown[i] = ofDown + downWeights.atOnce() * fromUp[i];
    }
    const double place = length / cell;
    if (start == SimulationModel::Start::New)
        return 1.0 - between(fromUp, place);
    const Weights upRest(up, First::InProgress, cell, count);
    const Weights downRest(down, First::InProgress, cell, within);
    std::vector<double> steady(count + 1, 1.0);
    for (std::size_t i = within + 1; i <= count; ++i) {
        const double early = shareOf(up, First::InProgress, cell * double(i - within));
        steady[i] = (1.0 - shareDown()) * (1.0 - early + upRest.integral(fromDown, i, i - within)) +
                    shareDown() * downRest.integral(fromUp, i, within);
    }
    return 1.0 - between(steady, place);
}

std::optional<std::vector<double>> Renewal::interruptionsFrom(int cells) const
{
    const auto count = std::size_t(cells);
    const double cell = length / double(cells);
    const Weights upWeights(up, First::Whole, cell, count);
    const Weights downWeights(down, First::Whole, cell, count);
    std::vector<double> failed = sharesOnGrid(up, First::Whole, cell, count); // the n-th time, by each grid point
    if (start == SimulationModel::Start::Steady) {
        const Weights downRest(down, First::InProgress, cell, count);
        const auto afterOutage = downRest.convolved(failed);
        failed = sharesOnGrid(up, First::InProgress, cell, count);
        for (std::size_t i = 0; i <= count; ++i)
            failed[i] = (1.0 - shareDown()) * failed[i] + shareDown() * afterOutage[i];
    }
    std::vector<double> chances;
    while (failed.back() > 1e-16) {
        if (chances.size() == mostInterruptions)
            return std::nullopt;
        chances.push_back(failed.back());
        failed = upWeights.convolved(downWeights.convolved(failed));
    }
    return chances;
}

namespace {

/// The limit of three grids, each with cells half as wide as those of the one before.
GridValues limitOf(const std::vector<double> &coarse, const std::vector<double> &fine,
                   const std::vector<double> &finest)
{
    GridValues limit;
    for (std::size_t i = 0; i < std::max({coarse.size(), fine.size(), finest.size()}); ++i) {
        const double before = at(fine, i) - at(coarse, i);
        const double last = at(finest, i) - at(fine, i);
        const double ratio = std::abs(last) / std::max(std::abs(before), 1e-300);
        double value = at(finest, i);
        double error = ratio < 0.95 ? 2.0 * std::abs(last) * ratio / (1.0 - ratio) : 1.0;
        if (ratio <= 0.35 || std::abs(last) < 1e-13) { // falls with the square of the cell
            value += last / 3.0;
            error = 3.0 * std::abs(value - at(fine, i) - before / 3.0) + 1e-12;
        }
        limit.values.push_back(std::clamp(value, 0.0, 1.0));
        limit.error = std::max(limit.error, error);
    }
    return limit;
}

} // namespace

std::optional<GridValues> settled(const std::function<std::optional<std::vector<double>>(int)> &on, int cells,
                                  int mostCells, double tolerance, double accepted)
{
    auto coarse = on(cells);
    auto fine = coarse ? on(2 * cells) : std::nullopt;
    std::optional<GridValues> best;
    for (cells *= 4; fine && cells <= mostCells; cells *= 2) {
        auto finest = on(cells);
        if (!finest)
            return std::nullopt;
        const GridValues now = limitOf(*coarse, *fine, *finest);
        if (!best || now.error < best->error)
            best = now;
        if (best->error <= tolerance)
            break;
        coarse = std::exchange(fine, std::move(finest));
    }
    return best && best->error <= accepted ? best : std::nullopt;
}

} // namespace slatelier::engine
