// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counting.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace slatelier::analysis {

namespace {

bool beginsEarlier(const Interruption &a, const Interruption &b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); }

QList<Interruption> joined(QList<Interruption> interruptions, qint64 gap)
{
    std::sort(interruptions.begin(), interruptions.end(), beginsEarlier);
    QList<Interruption> all;
    for (const auto &next : interruptions) {
        if (next.to <= next.from)
            continue;
        // Of one cause only: what is excluded must not swallow its neighbour.
        if (!all.isEmpty() && next.cause == all.last().cause && next.from - all.last().to <= gap)
            all.last().to = std::max(all.last().to, next.to);
        else
            all += next;
    }
    return all;
}

/// Seconds of \a interruption within the stretch that begins at \a from.
qint64 within(const Interruption &interruption, qint64 from, qint64 to)
{
    return std::max<qint64>(std::min(interruption.to, to) - std::max(interruption.from, from), 0);
}

QList<Interruption> beyondSums(const QList<Interruption> &interruptions, qint64 limit, qint64 stretch, qint64 windowFrom)
{
    QHash<qint64, qint64> sums;
    const auto eachStretch = [&](const Interruption &interruption, auto visit) {
        const auto number = [&](qint64 moment) { return qint64(std::floor(double(moment - windowFrom) / double(stretch))); };
        for (qint64 i = number(interruption.from); i <= number(interruption.to - 1); ++i)
            visit(i, windowFrom + i * stretch, windowFrom + (i + 1) * stretch);
    };
    for (const auto &interruption : interruptions)
        eachStretch(interruption, [&](qint64 i, qint64 from, qint64 to) { sums[i] += within(interruption, from, to); });
    QList<Interruption> counted;
    for (const auto &interruption : interruptions) {
        bool counts = false;
        eachStretch(interruption, [&](qint64 i, qint64, qint64) { counts = counts || sums.value(i) > limit; });
        if (counts)
            counted += interruption;
    }
    return counted;
}

qint64 agreedSeconds(const Interruption &interruption, const QList<time::Period> &agreed)
{
    qint64 sum = 0;
    for (const auto &period : agreed)
        sum += within(interruption, period.from, period.to);
    return sum;
}

} // namespace

std::optional<QList<Interruption>> countedInterruptions(const model::UnavailabilityCriterion &criterion,
                                                        QList<Interruption> interruptions, qint64 windowFrom)
{
    auto all = joined(std::move(interruptions), criterion.mergeGap ? criterion.mergeGap->count() : 0);
    if (!criterion.minimum)
        return all;
    const qint64 limit = criterion.minimum->count();
    if (criterion.minimumPer && !criterion.reading)
        return std::nullopt;
    if (criterion.reading == model::Reading::Sum && criterion.minimumPer && criterion.minimumPer->count() > 0)
        return beyondSums(all, limit, criterion.minimumPer->count(), windowFrom);
    all.removeIf([limit](const Interruption &interruption) { return interruption.to - interruption.from <= limit; });
    return all;
}

namespace {

/// What an exclusion still has to give.
struct Allowance
{
    const model::Exclusion *exclusion;
    qint64 seconds;
    int times;
};

/// Takes what it may of the interruption; what is left counts.
qint64 takenBy(QList<Allowance> &allowances, const Interruption &interruption, qint64 seconds)
{
    for (auto &allowance : allowances) {
        if (interruption.cause != allowance.exclusion->cause || allowance.times == 0)
            continue;
        const qint64 taken = std::min(seconds, allowance.seconds);
        allowance.seconds -= taken;
        --allowance.times;
        return taken;
    }
    return 0;
}

} // namespace

std::optional<CountedDowntime> countedDowntime(const model::UnavailabilityCriterion &criterion, const QList<model::Exclusion> &exclusions,
                                               const QList<Interruption> &interruptions, const QList<time::Period> &agreed)
{
    CountedDowntime result;
    for (const auto &period : agreed)
        result.baseSeconds += period.to - period.from;
    const qint64 windowFrom = agreed.isEmpty() ? 0 : agreed.first().from;
    const auto counted = countedInterruptions(criterion, interruptions, windowFrom);
    if (!counted)
        return std::nullopt;
    QList<Allowance> allowances;
    for (const auto &exclusion : exclusions) {
        allowances += {&exclusion, exclusion.limit ? exclusion.limit->count() : std::numeric_limits<qint64>::max(),
                       exclusion.limitCount.value_or(-1)};
    }
    qint64 all = 0;
    for (const auto &interruption : joined(interruptions, 0))
        all += agreedSeconds(interruption, agreed);
    for (const auto &interruption : *counted) {
        const qint64 seconds = agreedSeconds(interruption, agreed);
        const qint64 taken = takenBy(allowances, interruption, seconds);
        result.excludedSeconds += taken;
        result.downSeconds += seconds - taken;
        result.interruptions += seconds > taken ? 1 : 0;
    }
    const auto everything = joined(interruptions, criterion.mergeGap ? criterion.mergeGap->count() : 0);
    result.vanished = int(everything.size() - counted->size());
    result.vanishedSeconds = std::max<qint64>(all - result.downSeconds - result.excludedSeconds, 0);
    return result;
}

std::optional<double> CountedDowntime::availabilityWhenDropped() const
{
    const qint64 base = baseSeconds - excludedSeconds;
    return base > 0 ? std::optional(double(base - downSeconds) / double(base)) : std::nullopt;
}

std::optional<double> CountedDowntime::availabilityWhenUp() const
{
    return baseSeconds > 0 ? std::optional(double(baseSeconds - downSeconds) / double(baseSeconds)) : std::nullopt;
}

std::optional<double> CountedDowntime::availability(std::optional<model::Convention> convention) const
{
    return convention == model::Convention::CountAsUp ? availabilityWhenUp() : availabilityWhenDropped();
}

std::optional<double> nearestRank(QList<double> values, const model::Decimal &share)
{
    if (values.isEmpty())
        return std::nullopt;
    // 0.99 of 1,000 is 990 and not 990.0000000001: the product is made of whole numbers.
    __extension__ using Whole = __int128;
    Whole rank = Whole(share.mantissa()) * values.size();
    Whole power = 1;
    for (int i = share.exponent(); i < 0 && power < Whole(1) << 100; ++i)
        power *= 10;
    for (int i = 0; i < share.exponent() && i < 18; ++i)
        rank *= 10;
    const auto place = qsizetype(std::clamp<Whole>((rank + power - 1) / power, 1, values.size()));
    std::nth_element(values.begin(), values.begin() + (place - 1), values.end());
    return values.at(place - 1);
}

std::optional<double> intervalSuccess(const QList<double> &errorRates, qint64 intervals)
{
    if (intervals <= 0 || errorRates.size() > intervals)
        return std::nullopt;
    double sum = 0;
    for (const double rate : errorRates)
        sum += rate;
    return 1 - sum / double(intervals);
}

namespace {

QDate localDay(qint64 moment, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(moment, zone).date();
}

QDate windowStart(QDate day, const model::Window &window)
{
    switch (window.kind) {
    case model::Window::Day: return day;
    case model::Window::Week: return day.addDays(1 - day.dayOfWeek());
    case model::Window::Month: return {day.year(), day.month(), 1};
    case model::Window::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    default: return {day.year(), 1, 1};
    }
}

std::optional<qint64> arisesByNumber(const model::TerminationRule &rule, const QList<Interruption> &all, const QTimeZone &zone)
{
    const qint64 limit = rule.longerThan ? rule.longerThan->count() : 0;
    QList<QDate> days;
    for (const auto &interruption : all) {
        if (interruption.to - interruption.from <= limit)
            continue;
        days += localDay(interruption.from, zone);
        const auto first = days.size() - *rule.outageCount;
        const bool near = first >= 0 && (!rule.withinDays || days.at(first).daysTo(days.last()) < *rule.withinDays);
        if (near)
            return interruption.from + limit;
    }
    return std::nullopt;
}

std::optional<qint64> arisesBySum(const model::TerminationRule &rule, const QList<Interruption> &all, const QTimeZone &zone)
{
    const qint64 limit = rule.totalLongerThan->count();
    QHash<QDate, qint64> sums;
    for (const auto &interruption : all) {
        // An interruption over the edge of a window belongs to both by its parts.
        qint64 from = interruption.from;
        while (from < interruption.to) {
            const QDate start = windowStart(localDay(from, zone), rule.window);
            QDate next = start;
            while (windowStart(next, rule.window) == start)
                next = next.addDays(1);
            const qint64 to = std::min(interruption.to, time::instantOf(next, 0, zone));
            qint64 &sum = sums[start];
            if (sum + to - from > limit)
                return from + limit - sum;
            sum += to - from;
            from = to;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> terminationArises(const model::TerminationRule &rule, const QList<Interruption> &interruptions, const QTimeZone &zone)
{
    const auto all = joined(interruptions, 0);
    const auto byNumber = rule.outageCount && *rule.outageCount > 0 ? arisesByNumber(rule, all, zone) : std::nullopt;
    const auto bySum = rule.totalLongerThan ? arisesBySum(rule, all, zone) : std::nullopt;
    return byNumber && bySum ? std::min(byNumber, bySum) : byNumber ? byNumber : bySum;
}

} // namespace slatelier::analysis
