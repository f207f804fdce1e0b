// SPDX-License-Identifier: GPL-3.0-or-later
// The exact engine on the largest models kept beside the project, against reading the model's file. Without them only
// the first one runs.
#include "tests/benchmarks/ratio.h"
#include "tests/core/engine/knownanswers.h"

#include <benchmark/benchmark.h>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

void kOfHundred(benchmark::State &state)
{
    Structure s;
    s.components.assign(100, Component::fromMeans(999, 1));
    s.gates.push_back(Gate::atLeast(90, parts(0, 100)));
    for (auto _ : state) {
        const auto diagram = solve(s, gate(0));
        benchmark::DoNotOptimize(availabilityOf(*diagram, s.components));
    }
}
BENCHMARK(kOfHundred)->Unit(benchmark::kMicrosecond);

KnownAnswer model(const char *name)
{
    return loaded(QString::fromLatin1(SLATELIER_SHARED_DATA "/availability/static/") + QString::fromLatin1(name));
}

double secondsOfReading(const char *name)
{
    return slatelier::benchmarks::secondsOf([name] { benchmark::DoNotOptimize(model(name)); });
}

constexpr auto reading = "of reading the file as JSON";

void solveModel(benchmark::State &state, const char *name)
{
    const KnownAnswer known = model(name);
    const slatelier::benchmarks::Compared compared(state, secondsOfReading(name), reading);
    for (auto _ : state) {
        for (const auto &diagram : solveAll(known.structure))
            benchmark::DoNotOptimize(availabilityOf(*diagram, known.structure.components));
    }
}

void newNumbers(benchmark::State &state, const char *name)
{
    const KnownAnswer known = model(name);
    const auto diagrams = solveAll(known.structure);
    const slatelier::benchmarks::Compared compared(state, secondsOfReading(name), reading);
    for (auto _ : state) {
        for (const auto &diagram : diagrams)
            benchmark::DoNotOptimize(availabilityOf(*diagram, known.structure.components));
    }
}

void countCutSets(benchmark::State &state, const char *name)
{
    const KnownAnswer known = model(name);
    const auto diagrams = solveAll(known.structure);
    const slatelier::benchmarks::Compared compared(state, secondsOfReading(name), reading);
    for (auto _ : state) {
        for (const auto &diagram : diagrams)
            benchmark::DoNotOptimize(cutSetsOf(*diagram)->count().saturated);
    }
}

void measureImportance(benchmark::State &state, const char *name)
{
    const KnownAnswer known = model(name);
    const auto diagrams = solveAll(known.structure);
    const slatelier::benchmarks::Compared compared(state, secondsOfReading(name), reading);
    for (auto _ : state) {
        for (const auto &diagram : diagrams)
            benchmark::DoNotOptimize(importanceOf(*diagram, known.structure.components));
    }
}

} // namespace

int main(int argc, char **argv)
{
    for (const char *name : {"s41-catalog-300.json", "s33-aralia-edfpa15o.json", "s62-synth.json"}) {
        if (model(name).tops.isEmpty())
            continue;
        const auto add = [name](const char *what, void (*run)(benchmark::State &, const char *)) {
            benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(), run, name)
                ->Unit(benchmark::kMillisecond);
        };
        add("solve", solveModel);
        add("newNumbers", newNumbers);
        add("cutSets", countCutSets);
        add("importance", measureImportance);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
