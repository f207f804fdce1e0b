// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exactwindow.h"

#include "core/engine/simulation/renewal.h"
#include "core/engine/simulation/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

namespace {

/// Sum over n of Poisson(n; failures) x P(n + extra restorations last longer than `restorations` of their means).
double seriesAbove(double failures, double restorations, int extra)
{
    const double spread = 12.0 * std::sqrt(failures + 1.0) + 50.0;
    const auto first = std::int64_t(std::max(failures - spread, 0.0));
    const auto last = std::int64_t(failures + restorations + 2.0 * spread);
    double sum = 0.0;
    for (std::int64_t n = first; n <= last; ++n) {
        const double count = double(n);
        const double logPoisson = n == 0 ? -failures : count * std::log(failures) - failures - logGamma(count + 1.0);
        const double shape = count + extra;
        if (shape > 0.0 && failures > 0.0)
            sum += std::exp(logPoisson) * gammaAbove(shape, restorations);
        else if (shape > 0.0 && n == 0)
            sum += gammaAbove(shape, restorations);
    }
    return sum;
}

bool isPlain(const SimulationModel &model, std::uint32_t component)
{
    const SimulatedComponent &part = model.components[component];
    const bool shocked = std::any_of(model.shocks.begin(), model.shocks.end(), [component](const SharedShock &shock) {
        return std::find(shock.members.begin(), shock.members.end(), component) != shock.members.end();
    });
    return !shocked && !part.recurrence && !part.crew && part.lines.empty() && part.maintenance.empty() &&
           part.detectionHours == 0.0;
}

bool hasJumps(const TimeLaw &law)
{
    return law.kind == TimeLaw::Kind::Fixed || law.kind == TimeLaw::Kind::Empirical ||
           law.kind == TimeLaw::Kind::Never || (law.kind == TimeLaw::Kind::Lognormal && law.sigma == 0.0) ||
           (law.kind == TimeLaw::Kind::Uniform && law.low == law.high);
}

/// The only component under a source, where every gate on the way passes its state on.
std::optional<std::uint32_t> onlyComponent(const SimulationModel &model, Source top)
{
    while (top.kind == Source::Kind::Gate) {
        const Gate &gate = model.gates[top.index];
        const bool passesOn = gate.kind != Gate::Kind::AtLeast || gate.required == 1;
        if (gate.inputs.size() != 1 || !passesOn)
            return std::nullopt;
        top = gate.inputs.front();
    }
    return top.index;
}

bool isAroundTheClock(const ServiceRules &rules)
{
    return !rules.serviceTime && rules.dropped.empty() && rules.countedAsUp.empty() && rules.plannedDown.empty() &&
           rules.joinGap == 0 && rules.shortest == 0;
}

} // namespace

double exactDowntimeAbove(double x, double length, double meanUp, double meanDown, SimulationModel::Start start)
{
    if (x >= length)
        return 0.0;
    if (x < 0.0)
        return 1.0;
    const double failures = (length - x) / meanUp;
    const double whenUp = seriesAbove(failures, x / meanDown, 0);
    if (start == SimulationModel::Start::New)
        return std::min(whenUp, 1.0);
    const double down = 1.0 / (1.0 + meanUp / meanDown);
    return std::min((1.0 - down) * whenUp + down * seriesAbove(failures, x / meanDown, 1), 1.0);
}

namespace {

/// The renewal of the only component a service stands and falls with, where nothing else counts.
std::optional<Renewal> renewalOf(const SimulationModel &model, std::size_t service)
{
    const WatchedService &watched = model.services[service];
    const auto component = onlyComponent(model, watched.top);
    if (!component || !isPlain(model, *component) || !isAroundTheClock(watched.rules) ||
        !watched.degradations.empty() || model.windows() != 1)
        return std::nullopt;
    const SimulatedComponent &part = model.components[*component];
    if (part.timeToRestore.kind == TimeLaw::Kind::Never || hasJumps(part.timeToFailure))
        return std::nullopt;
    return Renewal{part.timeToFailure, part.timeToRestore, model.start, hoursOf(model.end())};
}

constexpr int firstCells = 256;
constexpr double tolerance = 1e-9;
constexpr double accepted = 1e-6;
constexpr double acceptedShare = 0.01;

std::optional<ExactChance> onGrid(int mostCells, const std::function<std::optional<double>(int)> &chance)
{
    const auto found = settled(
        [&](int cells) -> std::optional<std::vector<double>> {
            const auto one = chance(cells);
            return one ? std::optional(std::vector{*one}) : std::nullopt;
        },
        firstCells, mostCells, tolerance, accepted);
    if (!found || found->error > acceptedShare * found->values.front())
        return std::nullopt;
    return ExactChance{found->values.front(), found->error, ExactChance::Method::Renewal};
}

std::optional<ExactChance> downtimeChance(const Renewal &part, double hours)
{
    if (hours >= part.length)
        return ExactChance{};
    const double cycles = part.length / part.up.mean + part.length / part.down.mean;
    if (part.up.kind == TimeLaw::Kind::Exponential && part.down.kind == TimeLaw::Kind::Exponential) {
        if (cycles > 1e6) // millions of terms, and nothing rare about it
            return std::nullopt;
        return ExactChance{exactDowntimeAbove(hours, part.length, part.up.mean, part.down.mean, part.start), 0.0,
                           ExactChance::Method::Series};
    }
    if (part.length / part.up.mean > double(mostInterruptions))
        return std::nullopt;
    return onGrid(4'096, [&](int cells) { return part.downtimeAbove(hours, cells); });
}

std::optional<ExactChance> longestChance(const Renewal &part, double hours)
{
    const bool isBounded = part.down.kind == TimeLaw::Kind::Fixed || part.down.kind == TimeLaw::Kind::Uniform ||
                           part.down.kind == TimeLaw::Kind::Empirical;
    if (hours >= part.length || (isBounded && shareWithin(part.down, hours) == 1.0)) // others are never quite that
        return ExactChance{};
    if (!(hours > 0.0) || part.length / hours > 4'096.0)
        return std::nullopt;
    const int within =
        int(std::ceil(double(firstCells) * hours / part.length)); // each grid halves the last one's cells
    return onGrid(16'384, [&](int cells) { return part.longestAbove(hours, within * (cells / firstCells)); });
}

std::optional<GridValues> interruptionChances(const Renewal &part)
{
    if (part.length / (part.up.mean + part.down.mean) > double(mostInterruptions) / 2.0)
        return std::nullopt;
    return settled([&](int cells) { return part.interruptionsFrom(cells); }, firstCells, 4'096, tolerance, accepted);
}

} // namespace

std::optional<ExactInterruptions> exactInterruptions(const SimulationModel &model, std::size_t service)
{
    const auto part = renewalOf(model, service);
    const auto atLeast = part ? interruptionChances(*part) : std::nullopt;
    if (!atLeast)
        return std::nullopt;
    ExactInterruptions result;
    result.error = 2.0 * atLeast->error;
    double above = 1.0;
    double squares = 0.0;
    for (std::size_t n = 0; n <= atLeast->values.size(); ++n) {
        const double next = n < atLeast->values.size() ? atLeast->values[n] : 0.0;
        result.chances.push_back(std::max(above - next, 0.0));
        result.mean += next;
        squares += double(2 * n + 1) * next;
        above = next;
    }
    result.variance = squares - result.mean * result.mean;
    return result;
}

std::optional<ExactChance> exactLongestAbove(const SimulationModel &model, std::size_t service, double hours)
{
    const auto part = renewalOf(model, service);
    return part ? longestChance(*part, hours) : std::nullopt;
}

std::optional<ExactChance> exactChance(const SimulationModel &model, std::size_t service, std::size_t target)
{
    const WindowTarget &asked = model.services[service].rules.targets[target];
    const auto part = renewalOf(model, service);
    if (!part)
        return std::nullopt;
    if (asked.kind == WindowTarget::Kind::Availability && asked.comparison == WindowTarget::Comparison::AtLeast)
        return downtimeChance(*part, allowedDowntime(model.end(), asked.value) / double(ticksPerHour));
    if (asked.comparison != WindowTarget::Comparison::AtMost)
        return std::nullopt;
    if (asked.kind == WindowTarget::Kind::Downtime)
        return downtimeChance(*part, asked.value);
    if (asked.kind == WindowTarget::Kind::LongestOutage)
        return longestChance(*part, asked.value);
    if (asked.kind != WindowTarget::Kind::Interruptions || !(asked.value >= 0.0 && asked.value < 1e6))
        return std::nullopt;
    const auto chances = interruptionChances(*part);
    const auto above = std::size_t(asked.value);
    if (!chances || above >= chances->values.size() || chances->error > acceptedShare * chances->values[above])
        return std::nullopt;
    return ExactChance{chances->values[above], chances->error, ExactChance::Method::Renewal};
}

std::optional<double> exactBreach(const SimulationModel &model, std::size_t service, std::size_t target)
{
    const auto chance = exactChance(model, service, target);
    return chance ? std::optional(chance->value) : std::nullopt;
}

} // namespace slatelier::engine
