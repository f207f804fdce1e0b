// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exactwindow.h"

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
        const double logPoisson = n == 0 ? -failures : count * std::log(failures) - failures - std::lgamma(count + 1.0);
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
    const bool exponential =
        part.timeToFailure.kind == TimeLaw::Kind::Exponential && part.timeToRestore.kind == TimeLaw::Kind::Exponential;
    const bool shocked = std::any_of(model.shocks.begin(), model.shocks.end(), [component](const SharedShock &shock) {
        return std::find(shock.members.begin(), shock.members.end(), component) != shock.members.end();
    });
    return exponential && !shocked && !part.recurrence && !part.crew && part.maintenance.empty() &&
           part.detectionHours == 0.0;
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

std::optional<double> exactBreach(const SimulationModel &model, std::size_t service, std::size_t target)
{
    const WatchedService &watched = model.services[service];
    const auto component = onlyComponent(model, watched.top);
    if (!component || !isPlain(model, *component) || !isAroundTheClock(watched.rules) || model.windows() != 1)
        return std::nullopt;
    const WindowTarget &asked = watched.rules.targets[target];
    double allowed = asked.value; // hours
    if (asked.kind == WindowTarget::Kind::Availability && asked.comparison == WindowTarget::Comparison::AtLeast)
        allowed = allowedDowntime(model.end(), asked.value) / double(ticksPerHour);
    else if (asked.kind != WindowTarget::Kind::Downtime || asked.comparison != WindowTarget::Comparison::AtMost)
        return std::nullopt;
    const SimulatedComponent &part = model.components[*component];
    const double length = hoursOf(model.end());
    if (length / part.timeToFailure.mean > 1e6 || length / part.timeToRestore.mean > 1e6)
        return std::nullopt; // millions of terms, and nothing rare about it
    return exactDowntimeAbove(allowed, length, part.timeToFailure.mean, part.timeToRestore.mean, model.start);
}

} // namespace slatelier::engine
