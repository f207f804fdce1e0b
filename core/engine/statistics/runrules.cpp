// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/controlchart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace slatelier::engine {

namespace {

using Holds = std::function<bool(std::size_t)>; // of the point with this index

class Finder
{
public:
    Finder(const ControlChart &chart, std::vector<RunSignal> &found) : m_points(chart.points), m_found(found) {}

    /// At least \a needed of \a width points in a row fulfil \a holds, the last of them among these.
    void among(RunRule rule, std::size_t needed, std::size_t width, int side, const Holds &holds)
    {
        bool open = false; // the last signal found goes on
        for (std::size_t last = 0; last < m_points.size(); ++last) {
            const std::size_t begin = last + 1 - std::min(width, last + 1); // at the start of a chart there are fewer
            std::size_t count = 0;
            for (std::size_t i = begin; i <= last; ++i)
                count += holds(i) ? 1 : 0;
            if (count < needed || !holds(last))
                open = false;
            else if (std::exchange(open, true))
                m_found.back().last = last;
            else
                m_found.push_back({rule, firstOf(begin, holds), last, side});
        }
    }

    /// At least \a length points in a row; \a holds is asked of each but the first \a skipped of a run.
    void inARow(RunRule rule, std::size_t length, std::size_t skipped, int side, const Holds &holds)
    {
        std::size_t run = 0; // points that fulfil it, up to here
        for (std::size_t i = skipped; i <= m_points.size(); ++i) {
            if (i < m_points.size() && holds(i)) {
                ++run;
                continue;
            }
            if (run + skipped >= length)
                m_found.push_back({rule, i - run - skipped, i - 1, side});
            run = 0;
        }
    }

    void dropOneSided(RunRule rule)
    {
        std::erase_if(m_found, [&](const RunSignal &signal) {
            bool above = false;
            bool below = false;
            for (std::size_t i = signal.first; i <= signal.last; ++i)
                (at(i) > 0.0 ? above : below) = true;
            return signal.rule == rule && !(above && below);
        });
    }

    double at(std::size_t index) const { return m_points[index].sigmas; }
    double value(std::size_t index) const { return m_points[index].value; }

private:
    static std::size_t firstOf(std::size_t index, const Holds &holds)
    {
        while (!holds(index))
            ++index;
        return index;
    }

    const std::vector<ControlPoint> &m_points;
    std::vector<RunSignal> &m_found;
};

void zoneRules(Finder &find)
{
    for (const int side : {1, -1}) {
        const auto beyond = [&find, side](double sigmas) {
            return [&find, side, sigmas](std::size_t i) { return side * find.at(i) > sigmas; };
        };
        find.among(RunRule::BeyondLimits, 1, 1, side, beyond(3.0));
        find.among(RunRule::TwoOfThree, 2, 3, side, beyond(2.0));
        find.among(RunRule::FourOfFive, 4, 5, side, beyond(1.0));
    }
}

void oneSide(Finder &find, RunRule rule, std::size_t length)
{
    for (const int side : {1, -1})
        find.inARow(rule, length, 0, side, [&](std::size_t i) { return side * find.at(i) > 0.0; });
}

void nelsonRules(Finder &find)
{
    oneSide(find, RunRule::NineOnOneSide, 9);
    for (const int side : {1, -1}) {
        find.inARow(RunRule::SixTrending, 6, 1, side,
                    [&](std::size_t i) { return side * (find.value(i) - find.value(i - 1)) > 0.0; });
    }
    find.inARow(RunRule::FourteenAlternating, 14, 2, 0, [&](std::size_t i) {
        return (find.value(i) - find.value(i - 1)) * (find.value(i - 1) - find.value(i - 2)) < 0.0;
    });
    find.inARow(RunRule::FifteenInside, 15, 0, 0, [&](std::size_t i) { return std::abs(find.at(i)) < 1.0; });
    find.inARow(RunRule::EightOutside, 8, 0, 0, [&](std::size_t i) { return std::abs(find.at(i)) > 1.0; });
    find.dropOneSided(RunRule::EightOutside); // the other rules speak of those
}

} // namespace

std::vector<RunSignal> runSignals(const ControlChart &chart, RuleSet rules)
{
    std::vector<RunSignal> found;
    Finder find(chart, found);
    zoneRules(find);
    if (rules == RuleSet::WesternElectric)
        oneSide(find, RunRule::EightOnOneSide, 8);
    else
        nelsonRules(find);
    return found;
}

} // namespace slatelier::engine
