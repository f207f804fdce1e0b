// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/agreedtime.h"

#include <algorithm>

namespace slatelier::time {

namespace {

__extension__ using Wide = __int128;

constexpr int mostPlaces = 36; // of decimals that 128 bits hold beside a base below 10^18 of which a share is taken

/// \a share × \a base, rounded up. A share has at most 18 digits and a base at most 11, so the product fits.
qint64 shareRoundedUp(const model::Decimal &share, qint64 base)
{
    Wide product = Wide(share.mantissa()) * base;
    Wide divisor = 1;
    for (int place = share.exponent(); place > 0; --place)
        product *= 10;
    if (share.exponent() < -mostPlaces)
        return product > 0 ? 1 : 0;
    for (int place = share.exponent(); place < 0; ++place)
        divisor *= 10;
    return qint64((product + divisor - 1) / divisor);
}

bool isWhole(const model::Decimal &share, qint64 base, qint64 rounded)
{
    return base == 0 || share.isZero() || rounded == 0 ||
           (share.exponent() >= -mostPlaces && shareRoundedUp(share, base) == rounded && [&] {
               Wide divisor = 1;
               for (int place = share.exponent(); place < 0; ++place)
                   divisor *= 10;
               return Wide(share.mantissa()) * base % divisor == 0;
           }());
}

} // namespace

QList<qint64> agreedSeconds(const model::Calendar *calendar, const QTimeZone &zone, const QList<WindowSpan> &windows)
{
    QList<qint64> seconds;
    if (windows.isEmpty())
        return seconds;
    seconds.reserve(windows.size());
    QList<Period> periods;
    if (calendar) {
        const QDate first = dateAt(windows.first().period.from, zone).addDays(-1); // a period may begin the evening before
        periods = agreedPeriods(*calendar, first, dateAt(windows.last().period.to, zone).addDays(1), zone);
    }
    auto period = periods.cbegin();
    for (const auto &window : windows) {
        const auto [from, to] = window.period;
        qint64 sum = calendar ? 0 : to - from;
        while (period != periods.cend() && period->to <= from)
            ++period;
        for (auto next = period; next != periods.cend() && next->from < to; ++next)
            sum += std::min(next->to, to) - std::max(next->from, from);
        seconds += sum;
    }
    return seconds;
}

qint64 agreedSeconds(const model::Calendar *calendar, const QTimeZone &zone, Period span)
{
    if (span.from >= span.to)
        return 0;
    const WindowSpan window{dateAt(span.from, zone), dateAt(span.to, zone).addDays(1), span};
    return agreedSeconds(calendar, zone, QList{window}).first();
}

Budget budgetOf(const model::Decimal &share, qint64 baseSeconds, bool above)
{
    Budget budget{baseSeconds, shareRoundedUp(share, baseSeconds), 0};
    if (above && budget.requiredUpSeconds < baseSeconds && isWhole(share, baseSeconds, budget.requiredUpSeconds))
        ++budget.requiredUpSeconds;
    budget.allowedDownSeconds = baseSeconds - budget.requiredUpSeconds;
    return budget;
}

QList<WindowBudget> budgetsOf(const model::Decimal &share, bool above, const model::Calendar *calendar,
                              const QTimeZone &zone, const QList<WindowSpan> &windows)
{
    QList<WindowBudget> budgets;
    const auto seconds = agreedSeconds(calendar, zone, windows);
    for (qsizetype i = 0; i < windows.size(); ++i)
        budgets += {windows.at(i), budgetOf(share, seconds.at(i), above)};
    return budgets;
}

} // namespace slatelier::time
