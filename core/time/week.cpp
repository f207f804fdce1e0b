// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/week.h"

#include <algorithm>
#include <vector>

namespace slatelier::time {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int minutesPerWeek = 7 * minutesPerDay;
constexpr double daysPerYear = 365.2425; // the Gregorian mean, 146,097 days in 400 years

} // namespace

std::chrono::seconds secondsInWeek(const model::Calendar *calendar)
{
    if (!calendar)
        return std::chrono::minutes(minutesPerWeek);
    std::vector<std::pair<int, int>> stretches; // minutes of the week
    for (const auto &period : calendar->weekly) {
        const int length = period.to.minutes - period.from.minutes;
        for (const auto day : period.days) {
            const int start = int(day) * minutesPerDay + period.from.minutes;
            const int end = start + (length > 0 ? length : length + minutesPerDay);
            stretches.emplace_back(start, std::min(end, minutesPerWeek));
            if (end > minutesPerWeek)
                stretches.emplace_back(0, end - minutesPerWeek);
        }
    }
    std::sort(stretches.begin(), stretches.end());
    int agreed = 0, known = 0;
    for (const auto &[from, to] : stretches) {
        agreed += std::max(to - std::max(from, known), 0);
        known = std::max(known, to);
    }
    return std::chrono::minutes(agreed);
}

double averageDays(model::Window window)
{
    switch (window.kind) {
    case model::Window::Day: return 1;
    case model::Window::Week: return 7;
    case model::Window::Month: return daysPerYear / 12;
    case model::Window::Quarter: return daysPerYear / 4;
    case model::Window::Anniversary:
    case model::Window::Year: return daysPerYear;
    case model::Window::Rolling: return window.days;
    }
    return 0;
}

Seconds averageSeconds(model::Window window, const model::Calendar *calendar)
{
    return Seconds(secondsInWeek(calendar)) / 7.0 * averageDays(window);
}

Seconds allowedDowntime(const model::Decimal &share, Seconds base)
{
    const auto left = share.complement();
    return base * (left ? left->toDouble() : 1.0 - share.toDouble());
}

} // namespace slatelier::time
