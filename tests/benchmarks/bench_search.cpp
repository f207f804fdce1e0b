// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type over 10,000 services, against one pass over their names in small letters.
#include "app/shell/searchindex.h"
#include "tests/benchmarks/ratio.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;
using namespace slatelier;

namespace {

const model::Project &largeProject()
{
    static const model::Project large = [] {
        model::Project project;
        for (int i = 0; i < 10'000; ++i) {
            model::Service service;
            service.id = {u"s%1"_s.arg(i)};
            service.code = u"S-%1"_s.arg(i);
            service.name = u"Service of the kind %1 for department %2"_s.arg(i % 97).arg(i);
            project.services.put(service);
        }
        return project;
    }();
    return large;
}

void oneKey(benchmark::State &state, const QString &typed)
{
    shell::SearchIndex index;
    index.follow(largeProject());
    QStringList names;
    for (const auto &service : largeProject().services)
        names.append((service.code + u' ' + service.name).toLower());
    const double reference = benchmarks::secondsOf([&] {
        qsizetype found = 0;
        for (const auto &name : names)
            found += name.contains(typed);
        benchmark::DoNotOptimize(found);
    });
    const benchmarks::Compared compared(state, reference, "of one pass over the names");
    for (auto _ : state)
        benchmark::DoNotOptimize(index.find(typed, 30));
}

void followOneEdit(benchmark::State &state)
{
    shell::SearchIndex index;
    index.follow(largeProject());
    const double reference = benchmarks::secondsOf([] {
        shell::SearchIndex fresh;
        fresh.follow(largeProject());
    });
    auto project = largeProject();
    int number = 0;
    const benchmarks::Compared compared(state, reference, "of indexing everything anew");
    for (auto _ : state) {
        auto service = project.services.at(5000);
        service.name = u"Renamed %1"_s.arg(++number);
        project.services.put(service);
        index.follow(project);
    }
}

BENCHMARK_CAPTURE(oneKey, first, u"d"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneKey, third, u"dep"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneKey, telling, u"department 77"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneKey, nothing, u"zebra"_s)->Unit(benchmark::kMillisecond);
BENCHMARK(followOneEdit)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
