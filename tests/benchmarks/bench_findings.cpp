// SPDX-License-Identifier: GPL-3.0-or-later
// All findings of a large provider: 10,000 services, 500 agreements, 5,000 targets, 2,000 people; then again after one
// edit of each kind, by a memory that saw the project before. Bounds: one second, and 100 ms.
#include "core/analysis/findings.h"
#include "core/analysis/vaguewords.h"
#include "tests/benchmarks/ratio.h"
#include "tests/core/largeproject.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;

namespace {

const Project &largeProject()
{
    static const testing::LargeProject large;
    return large.project;
}

void everything(benchmark::State &state)
{
    qsizetype found = 0;
    largeProject();
    for (auto _ : state)
        found = analysis::findings(largeProject()).size();
    state.counters["findings"] = double(found);
}

using Edit = void (*)(Project &project, int round);

/// The mean and the longest look after an edit.
void again(benchmark::State &state, Edit edit)
{
    analysis::FindingsMemory memory;
    auto project = largeProject();
    memory.findings(project, {});
    int round = 0;
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        edit(project, ++round);
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        const auto found = memory.findings(project, {});
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
        benchmark::DoNotOptimize(found);
    }
    state.counters["longest_ms"] = longest;
}

template<class E, class Change>
void change(Table<E> &table, int index, Change &&how)
{
    auto row = table.at(index);
    how(row);
    table.put(row);
}

void renameService(Project &project, int round)
{
    change(project.services, 23, [&](Service &row) { row.name = u"Renamed %1"_s.arg(round); });
}
void changeTarget(Project &project, int round)
{
    change(project.targets, 20, [&](Target &row) { row.value = Decimal(9000 + round, -4); });
}
void changeComponent(Project &project, int round)
{
    change(project.components, 161, [&](Component &row) { row.mtbf = Hours{Decimal(3000 + round)}; });
}
void changeCalendar(Project &project, int round)
{
    change(project.calendars, 3, [&](Calendar &row) { row.weekly.first().to.minutes = 1100 + round % 60; });
}
void changeLowerTarget(Project &project, int round)
{
    change(project.targets, 4300, [&](Target &row) { row.value = Decimal(9000 + round, -4); });
}
void changeLowerTerm(Project &project, int round)
{
    change(project.agreements, 430, [&](Agreement &row) { row.end = QDate(2027, 1, 1).addDays(round); });
}
void changeCrew(Project &project, int round)
{
    change(project.crews, 33, [&](Crew &row) { row.handOver = std::chrono::minutes(10 + round); });
}
void changeCredit(Project &project, int round)
{
    change(project.creditRows, 50, [&](CreditRow &row) { row.share = Share{Decimal(round % 90 + 1, -2)}; });
}
void changeMetric(Project &project, int round)
{
    change(project.metrics, 1, [&](Metric &row) { row.source = u"Monitoring %1"_s.arg(round); });
}
void changeWeight(Project &project, int round)
{
    change(project.kpiBindings, 10, [&](KpiBinding &row) { row.weight = Share{Decimal(round % 100, -2)}; });
}
void writeDuty(Project &project, int round)
{
    change(project.duties, 10, [&](Duty &row) { row.action = u"Answer promptly, %1"_s.arg(round); });
}
void renamePerson(Project &project, int round)
{
    change(project.people, 10, [&](Person &row) { row.name = u"Other Name%1"_s.arg(round); });
}

void vagueTexts(benchmark::State &state)
{
    QStringList texts;
    for (int i = 0; i < 10'000; ++i)
        texts += i % 2 == 0 ? u"Исполнитель своевременно информирует Заказчика о плановых работах и прилагает все усилия, №%1."_s.arg(i)
                            : u"The provider restores the service within 4 hours, and as soon as possible where practicable, %1."_s.arg(i);
    const double reference = benchmarks::secondsOf([&] {
        qsizetype letters = 0;
        for (const auto &text : texts)
            letters += text.toLower().size();
        benchmark::DoNotOptimize(letters);
    });
    const benchmarks::Compared compared(state, reference, "of putting the texts into small letters");
    for (auto _ : state) {
        for (const auto &text : texts)
            benchmark::DoNotOptimize(analysis::vagueWords(text));
    }
}

BENCHMARK(everything)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, renamed_service, renameService)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, target, changeTarget)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, component, changeComponent)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, calendar, changeCalendar)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, target_below, changeLowerTarget)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, term_below, changeLowerTerm)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, crew, changeCrew)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, credit_row, changeCredit)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, metric, changeMetric)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, weight, changeWeight)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, duty, writeDuty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(again, person, renamePerson)->Unit(benchmark::kMillisecond);
BENCHMARK(vagueTexts)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
