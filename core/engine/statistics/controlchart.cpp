// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statistics/controlchart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slatelier::engine {

namespace {

constexpr double individualsFactor = 2.66; // 3 / 1.128
constexpr double rangeFactor = 3.267;

} // namespace

IndividualsChart individualsChart(std::span<const double> values)
{
    IndividualsChart chart;
    if (values.empty())
        return chart;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    for (std::size_t i = 1; i < values.size(); ++i)
        chart.ranges.push_back(std::abs(values[i] - values[i - 1]));
    if (!chart.ranges.empty())
        chart.meanRange = std::accumulate(chart.ranges.begin(), chart.ranges.end(), 0.0) / double(chart.ranges.size());
    chart.rangeHigh = rangeFactor * chart.meanRange;
    chart.values.centre = mean;
    const double reach = individualsFactor * chart.meanRange;
    for (const double value : values)
        chart.values.points.push_back({value, mean - reach, mean + reach, reach > 0.0 ? 3.0 * (value - mean) / reach : 0.0});
    return chart;
}

ControlChart proportionsChart(std::span<const Cases> periods)
{
    Cases all;
    for (const auto &period : periods)
        all += period;
    ControlChart chart;
    if (all.total == 0)
        return chart;
    chart.centre = all.rate();
    for (const auto &period : periods) {
        const double sigma = std::sqrt(chart.centre * (1.0 - chart.centre) / double(period.total));
        chart.points.push_back({period.rate(), std::max(chart.centre - 3.0 * sigma, 0.0),
                                std::min(chart.centre + 3.0 * sigma, 1.0),
                                sigma > 0.0 ? (period.rate() - chart.centre) / sigma : 0.0});
    }
    return chart;
}

} // namespace slatelier::engine
