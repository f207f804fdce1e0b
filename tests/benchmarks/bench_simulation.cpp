// SPDX-License-Identifier: GPL-3.0-or-later
// How fast histories are drawn and booked, beside two references measured in the same run: L, a bare loop that draws
// the same random times with the same generator and adds them up, and H, a textbook simulation with one heap of events.
// H reads the same streams and has to find the same numbers. Prints ratios, so that machines can be compared.
// Arguments: how many times the usual number of replications; "first" for the first model only, "threads" for
// two threads only, "profile" to run nothing but the engine on it.
#include "core/engine/simulation/counterrandom.h"
#include "core/engine/simulation/normal.h"
#include "core/engine/simulation/simulation.h"
#include "tests/benchmarks/eventheap.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <thread>

using namespace slatelier::engine;
using namespace slatelier::engine::benchmarks;

namespace {

std::atomic<double> sink = 0.0;

/// Of the processor, by all threads of this program: other programs on the machine take nothing from it.
double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

template<class Work>
double secondsOf(Work work)
{
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

constexpr std::uint64_t barePairs = 3'000'000;

void bareLoop(TimeLaw::Kind kind)
{
    const Exponential &exponential = Exponential::instance();
    const Normal &normal = Normal::instance();
    RandomStream words(1, 1);
    RandomStream more(2, 1);
    double sum = 0.0;
    for (std::uint64_t i = 0; i < barePairs; ++i) {
        const RandomPair pair = words.nextPair();
        if (kind == TimeLaw::Kind::Exponential)
            sum += exponential.draw(pair.first, more) + exponential.draw(pair.second, more);
        else if (kind == TimeLaw::Kind::Weibull)
            sum += std::pow(exponential.draw(pair.first, more), 1 / 1.5) +
                   std::pow(exponential.draw(pair.second, more), 1 / 1.5);
        else
            sum += std::exp(normal.draw(pair.first, more)) + std::exp(normal.draw(pair.second, more));
    }
    sink = sum;
}

/// L: millions of draws a second of the laws' times.
double bareDraws(TimeLaw::Kind kind)
{
    return 2e-6 * double(barePairs) / secondsOf([kind] { bareLoop(kind); });
}

SimulatedComponent part(std::size_t i, TimeLaw::Kind kind)
{
    SimulatedComponent made;
    made.identity = 1000 + i;
    const double up = 1500.0 + double(i * 37 % 3000);
    const double down = 1.0 + double(i % 7);
    const auto law = [kind](double mean) {
        if (kind == TimeLaw::Kind::Weibull)
            return TimeLaw::weibull(mean, 1.5);
        return kind == TimeLaw::Kind::Lognormal ? TimeLaw::lognormal(mean, 1) : TimeLaw::exponential(mean);
    };
    made.timeToFailure = law(up);
    made.timeToRestore = law(down);
    return made;
}

/// Services of two parts of their own and four shared ones, the shared in pairs and as two of three; every fifth also
/// needs the service before it. One year in months, three targets each.
SimulationModel catalogue(std::size_t components, std::size_t services, TimeLaw::Kind kind = TimeLaw::Kind::Exponential)
{
    SimulationModel model;
    for (std::size_t i = 0; i < components; ++i)
        model.components.push_back(part(i, kind));
    const auto some = [components](std::size_t i) { return Source::component(i % components); };
    for (std::size_t i = 0; i < services; ++i) {
        const std::size_t own = i * components / services;
        const std::size_t first = model.gates.size();
        model.gates.push_back(Gate::any({some(own + 2), some(own * 7 + 11)}));
        model.gates.push_back(Gate::atLeast(2, {some(own * 3 + 5), some(own * 5 + 17), some(own + 29)}));
        Gate whole = Gate::all({some(own), some(own + 1), Source::gate(first), Source::gate(first + 1)});
        if (i % 5 == 4)
            whole.inputs.push_back(model.services.back().top);
        model.gates.push_back(std::move(whole));
        WatchedService watched{Source::gate(first + 2), {}, false};
        watched.rules.targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, 0.999},
                                 {WindowTarget::Kind::Interruptions, WindowTarget::Comparison::AtMost, 2},
                                 {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, 4}};
        model.services.push_back(std::move(watched));
    }
    model.edges = {0};
    for (const int days : {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31})
        model.edges.push_back(model.edges.back() + days * 24 * ticksPerHour);
    return model;
}

/// Weekdays from 8 to 18, a few holidays, an excluded night each week.
void agreeHours(SimulationModel &model)
{
    Intervals days;
    Intervals nights;
    for (Tick day = 0; day < 365; ++day) {
        if (day % 7 < 5 && day % 45 != 0)
            days.push_back({(24 * day + 8) * ticksPerHour, (24 * day + 18) * ticksPerHour});
        if (day % 7 == 2)
            nights.push_back({(24 * day + 16) * ticksPerHour, (24 * day + 20) * ticksPerHour});
    }
    for (WatchedService &service : model.services) {
        service.rules.serviceTime = days;
        service.rules.dropped = nights;
    }
}

struct Speed
{
    double events = 0.0;     ///< millions a second of the processor
    double onTheClock = 0.0; ///< millions a second
    SimulationRun run;
};

Speed engineSpeed(const SimulationModel &model, std::uint64_t replications, unsigned threads = 1)
{
    SimulationOptions options;
    options.replications = replications;
    options.threads = threads;
    options.precision = {4, 0};
    Speed speed;
    const auto start = std::chrono::steady_clock::now();
    const double seconds = secondsOf([&] { speed.run = std::get<SimulationRun>(simulate(model, options)); });
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    speed.events = 1e-6 * double(speed.run.componentEvents) / seconds;
    speed.onTheClock = 1e-6 * double(speed.run.componentEvents) / passed.count();
    return speed;
}

/// Medians of five rounds in which everything is measured in turn, so that a busy machine slows all alike.
void compare(const char *name, const SimulationModel &model, std::uint64_t replications, TimeLaw::Kind kind)
{
    std::vector<double> bare;
    std::vector<double> engine;
    std::vector<double> toBare;
    std::vector<double> toHeap;
    bool same = true;
    for (int round = 0; round < 5; ++round) {
        bare.push_back(bareDraws(kind));
        const Speed ours = engineSpeed(model, replications);
        engine.push_back(ours.events);
        toBare.push_back(100 * ours.events / bare.back());
        if (kind != TimeLaw::Kind::Exponential)
            continue;
        HeapResult heap;
        const double seconds = secondsOf([&] { heap = simulateWithHeap(model, 1, replications); });
        toHeap.push_back(ours.events / (1e-6 * double(heap.events) / seconds));
        same &= heap.agreesWith(ours.run);
    }
    std::printf("%-34s %6.1f M events/s  L %6.1f M draws/s  ratio to L %5.1f %%", name, median(engine), median(bare),
                median(toBare));
    if (!toHeap.empty())
        std::printf("  to H %4.2f  %s", median(toHeap), same ? "same numbers as H" : "NUMBERS DIFFER FROM H");
    std::printf("\n");
}

double medianRatio(const SimulationModel &a, const SimulationModel &b, std::uint64_t replicationsOfA,
                   std::uint64_t replicationsOfB)
{
    std::vector<double> ratios;
    for (int round = 0; round < 5; ++round)
        ratios.push_back(engineSpeed(a, replicationsOfA).events / engineSpeed(b, replicationsOfB).events);
    return median(ratios);
}

/// Seconds on the clock of `threads` bare loops of draws at once, which share nothing at all.
double bareLoopsOnTheClock(unsigned threads)
{
    const auto loop = [] {
        for (int round = 0; round < 15; ++round)
            bareLoop(TimeLaw::Kind::Exponential);
    };
    const auto start = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> loops;
        for (unsigned i = 1; i < threads; ++i)
            loops.emplace_back(loop);
        loop();
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// On the clock, which needs a machine with nothing else to do; what the time of the processor would allow there; and
/// the machine's own ceiling: what two bare loops that share nothing gain over one. The best rounds too, for a machine
/// that is busy now and then.
void compareThreads(const SimulationModel &model, std::uint64_t replications)
{
    std::vector<double> clock;
    std::vector<double> processor;
    std::vector<double> ceiling;
    double bestOne = 0.0;
    double bestTwo = 0.0;
    double shortestOne = 1e300;
    double shortestTwo = 1e300;
    for (int round = 0; round < 15; ++round) {
        const Speed two = engineSpeed(model, replications, 2);
        const double bareTwo = bareLoopsOnTheClock(2);
        const Speed one = engineSpeed(model, replications, 1);
        const double bareOne = bareLoopsOnTheClock(1);
        clock.push_back(two.onTheClock / one.onTheClock);
        processor.push_back(2 * two.events / one.events);
        ceiling.push_back(2 * bareOne / bareTwo);
        bestOne = std::max(bestOne, one.onTheClock);
        bestTwo = std::max(bestTwo, two.onTheClock);
        shortestOne = std::min(shortestOne, bareOne);
        shortestTwo = std::min(shortestTwo, bareTwo);
    }
    std::printf("two threads: %.2f times as fast as one on the clock, %.2f by the time of the processor; "
                "this machine's ceiling, two bare loops at once: %.2f\n",
                median(clock), median(processor), median(ceiling));
    std::printf("  best rounds against best rounds: %.2f, ceiling %.2f\n", bestTwo / bestOne,
                2 * shortestOne / shortestTwo);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view only = argc > 2 ? argv[2] : "";
    const std::uint64_t scale = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1;
    const SimulationModel usual = catalogue(300, 100);
    if (only == "threads") {
        compareThreads(usual, 3000 * scale);
        return 0;
    }
    if (only == "profile") { // the inner loop alone, for perf record
        std::printf("%.1f M events/s\n", engineSpeed(usual, 20'000 * scale).events);
        return 0;
    }
    compare("300 components, 100 services", usual, 1500 * scale, TimeLaw::Kind::Exponential);
    if (only == "first")
        return 0;
    compare("30 components, 1 service", catalogue(30, 1), 15'000 * scale, TimeLaw::Kind::Exponential);
    compare("300/100, Weibull", catalogue(300, 100, TimeLaw::Kind::Weibull), 1500 * scale, TimeLaw::Kind::Weibull);
    compare("300/100, lognormal", catalogue(300, 100, TimeLaw::Kind::Lognormal), 1500 * scale,
            TimeLaw::Kind::Lognormal);
    SimulationModel agreed = usual;
    agreeHours(agreed);
    std::printf("service hours, holidays, exclusions: %.2f times the cost of around the clock\n",
                medianRatio(usual, agreed, 1500 * scale, 1500 * scale));
    std::printf("2,000 components, 500 services: %.2f times the cost of an event\n",
                medianRatio(usual, catalogue(2000, 500), 1500 * scale, 250 * scale));
    compareThreads(usual, 3000 * scale);
    return 0;
}
