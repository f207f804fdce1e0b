// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statistics/rates.h"

#include <vector>

/// Control charts over periods: does a process only vary as it always does, or did something happen?
namespace slatelier::engine {

/// One point of a chart with its own limits.
struct ControlPoint
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    double sigmas = 0.0; ///< distance from the centre in deviations; the limits stand at 3
};

struct ControlChart
{
    double centre = 0.0;
    std::vector<ControlPoint> points;
};

/// Individuals chart with its chart of moving ranges (XmR). Limits at the mean ± 2.66 mean moving ranges (3 / d2 with
/// d2 = 1.128), upper limit of a range 3.267 (D4) of them: Wheeler, "Understanding variation", 1993; NIST/SEMATECH
/// e-Handbook of Statistical Methods, 6.3.2.2.
struct IndividualsChart
{
    ControlChart values;
    double meanRange = 0.0;
    double rangeHigh = 0.0;
    std::vector<double> ranges; ///< of each value to the one before; one fewer than values
};
/// With fewer than two values, or values that never differ, the limits lie on the mean.
IndividualsChart individualsChart(std::span<const double> values);

/// Chart of shares (p chart): mean share ± 3 √(p (1 − p) / n) with each period's own n, cut to 0 and 1; NIST/SEMATECH
/// 6.3.3.2. A period without cases is an error of the caller.
ControlChart proportionsChart(std::span<const Cases> periods);

/// The run rules by their names: Western Electric, "Statistical quality control handbook", 1956 (zone rules 1 to 4);
/// Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality Technology 16 (1984), 1 to 8.
enum class RunRule {
    BeyondLimits,     ///< Western Electric 1, Nelson 1: a point beyond 3 deviations
    TwoOfThree,       ///< Western Electric 2, Nelson 5: two of three beyond 2 deviations on one side
    FourOfFive,       ///< Western Electric 3, Nelson 6: four of five beyond 1 deviation on one side
    EightOnOneSide,   ///< Western Electric 4: eight in a row on one side of the centre
    NineOnOneSide,    ///< Nelson 2: nine in a row on one side
    SixTrending,      ///< Nelson 3: six in a row, each higher, or each lower, than the one before
    FourteenAlternating, ///< Nelson 4: fourteen in a row going up and down in turn
    FifteenInside,    ///< Nelson 7: fifteen in a row within 1 deviation
    EightOutside      ///< Nelson 8: eight in a row, on both sides, none within 1 deviation
};
enum class RuleSet { WesternElectric, Nelson };

/// A rule that holds for the points from first to last, both included.
struct RunSignal
{
    RunRule rule = RunRule::BeyondLimits;
    std::size_t first = 0;
    std::size_t last = 0;
    int side = 0; ///< 1 above the centre or rising, -1 below or falling, 0 both
    friend bool operator==(const RunSignal &, const RunSignal &) = default;
};

/// Every rule of the set at the point where it is first fulfilled; a longer run is told once, with its whole length.
std::vector<RunSignal> runSignals(const ControlChart &chart, RuleSet rules);

} // namespace slatelier::engine
