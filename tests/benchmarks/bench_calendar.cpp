// SPDX-License-Identifier: GPL-3.0-or-later
// Ten years of a calendar as stretches of universal time, against asking Qt for each end, and what is built on them.
#include "core/time/agreedtime.h"
#include "core/time/worktime.h"
#include "tests/benchmarks/ratio.h"

#include <QDateTime>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

const QDate first(2026, 1, 1);
const QDate end(2036, 1, 1);

/// \a daily periods on each of five days (of seven when there are five of them), and twelve holidays a year.
Calendar calendarWith(int daily)
{
    Calendar calendar;
    QList<Weekday> days{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday};
    if (daily > 1)
        days += {Weekday::Saturday, Weekday::Sunday};
    for (int i = 0; i < daily; ++i)
        calendar.weekly += WeeklyPeriod{days, {(7 + 3 * i) * 60}, {(9 + 3 * i) * 60 + 30}};
    for (int year = first.year(); year < end.year(); ++year) {
        for (int month = 1; month <= 12; ++month)
            calendar.exceptions += CalendarException{QDate(year, month, 1 + month), CalendarExceptionKind::DayOff};
    }
    return calendar;
}

/// What is compared with: every end through QDateTime, holidays in a set.
qint64 throughQt(const Calendar &calendar)
{
    QSet<QDate> off;
    for (const auto &exception : calendar.exceptions)
        off.insert(exception.date);
    qint64 sum = 0;
    for (QDate day = first; day < end; day = day.addDays(1)) {
        if (off.contains(day))
            continue;
        for (const auto &period : calendar.weekly) {
            if (!period.days.contains(Weekday(day.dayOfWeek() - 1)))
                continue;
            const auto moment = [&](LocalTime time) {
                return QDateTime(day, QTime(time.minutes / 60, time.minutes % 60), berlin()).toSecsSinceEpoch();
            };
            sum += moment(period.to) - moment(period.from);
        }
    }
    return sum;
}

void tenYears(benchmark::State &state)
{
    const auto calendar = calendarWith(int(state.range(0)));
    const double reference = benchmarks::secondsOf([&] { benchmark::DoNotOptimize(throughQt(calendar)); });
    const benchmarks::Compared compared(state, reference, "of asking QDateTime for each end");
    qsizetype periods = 0;
    for (auto _ : state)
        periods = time::agreedPeriods(calendar, first, end, berlin()).size();
    state.counters["periods"] = double(periods);
}

void monthsOfTenYears(benchmark::State &state)
{
    const auto calendar = calendarWith(5);
    const double reference = benchmarks::secondsOf([&] { benchmark::DoNotOptimize(throughQt(calendar)); });
    const benchmarks::Compared compared(state, reference, "of asking QDateTime for each end");
    for (auto _ : state)
        benchmark::DoNotOptimize(
            time::agreedSeconds(&calendar, berlin(), time::windowsOf({Window::Month, 0}, berlin(), first, end)));
}

void workingHours(benchmark::State &state)
{
    const auto calendar = calendarWith(1);
    const qint64 start = time::instantOf(first, 600, berlin());
    const double reference = benchmarks::secondsOf([&] { benchmark::DoNotOptimize(throughQt(calendar)); });
    const benchmarks::Compared compared(state, reference, "of asking QDateTime for each end of ten years");
    for (auto _ : state)
        benchmark::DoNotOptimize(time::WorkingTime(calendar, berlin()).after(start, state.range(0) * 3600));
}

void oneInstant(benchmark::State &state)
{
    const double reference = benchmarks::secondsOf(
        [] { benchmark::DoNotOptimize(QDateTime(first, QTime(9, 0), berlin()).toSecsSinceEpoch()); });
    const benchmarks::Compared compared(state, reference, "of QDateTime");
    for (auto _ : state)
        benchmark::DoNotOptimize(time::instantOf(first, 540, berlin()));
}

BENCHMARK(tenYears)->Name("ten years, one period a day")->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(tenYears)->Name("ten years, five periods a day")->Arg(5)->Unit(benchmark::kMillisecond);
BENCHMARK(monthsOfTenYears)->Name("hours of each month of ten years, five periods a day")->Unit(benchmark::kMillisecond);
BENCHMARK(workingHours)->Name("add 4 working hours")->Arg(4)->Unit(benchmark::kMicrosecond);
BENCHMARK(workingHours)->Name("add 6000 working hours")->Arg(6000)->Unit(benchmark::kMicrosecond);
BENCHMARK(oneInstant)->Name("one local time as a moment")->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
