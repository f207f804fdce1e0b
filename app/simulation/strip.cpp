// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/strip.h"

#include "core/time/agreedhours.h"

#include <algorithm>

namespace slatelier::simulation {

namespace {

constexpr qsizetype mostParts = 16;

QTimeZone zoneOf(const model::Project &project, const model::Id<model::Service> &service, const analysis::YearPlan &plan)
{
    const auto *watched = project.services.find(service);
    const auto *calendar = watched && watched->serviceHours ? project.calendars.find(*watched->serviceHours) : nullptr;
    const auto *agreement = plan.agreement ? project.agreements.find(*plan.agreement) : nullptr;
    const auto zone = time::zoneOf(calendar ? calendar->zone : agreement ? agreement->zone : model::Zone());
    return zone ? *zone : QTimeZone::utc();
}

std::vector<bool> brokenWindows(const analysis::YearPlan &plan, const engine::History &history)
{
    std::vector<bool> broken(plan.windows());
    for (const auto &target : plan.plan.targets) {
        for (size_t window = 0; target.simulated && window < plan.windows(); ++window) {
            if (plan.rules[target.service].isBroken(target.index, window, history.services[target.service].windows[window]))
                broken[window] = true;
        }
    }
    return broken;
}

} // namespace

Strip stripOf(const model::Project &project, const analysis::YearPlan &plan, const model::Id<model::Service> &service,
              quint64 seed, quint64 replication)
{
    const auto &model = plan.plan.model;
    const engine::Interval whole{0, model.end()};
    const auto history = engine::historyOf(model, seed, replication);
    Strip strip;
    strip.start = QDateTime(plan.plan.from, QTime(0, 0), zoneOf(project, service, plan));
    strip.length = model.end();
    strip.edges = model.edges;
    strip.broken = brokenWindows(plan, history);
    strip.figures = analysis::yearOf(project, plan, seed, replication);
    const auto &rules = model.services.front().rules;
    if (rules.serviceTime)
        strip.outside = engine::complement(*rules.serviceTime, whole);
    strip.excluded = engine::clipped(engine::united(rules.dropped, rules.countedAsUp), whole);
    engine::Tick base = 0;
    for (const auto ticks : plan.bases.front())
        base += ticks;
    strip.availability = base > 0 ? 1 - double(strip.figures.downtime) / double(base) : 0;

    const auto *watched = project.services.find(service);
    strip.lines += {watched ? watched->name : QString(), true, engine::clipped(history.services.front().outages, whole), {}};
    QList<Strip::Line> parts;
    for (size_t i = 0; i < history.components.size(); ++i) {
        const auto *component = project.components.find({plan.plan.components.at(qsizetype(i))});
        if (!component)
            continue; // planned work of a service
        const auto planned = engine::clipped(model.components[i].maintenance, whole);
        const auto down = engine::subtracted(engine::clipped(history.components[i], whole), planned);
        if (down.empty() && planned.empty())
            ++strip.quietParts;
        else
            parts += {component->name, false, down, planned};
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return engine::measure(a.down) > engine::measure(b.down); });
    strip.moreParts = int(std::max(parts.size() - mostParts, qsizetype(0)));
    strip.lines += parts.first(std::min(parts.size(), mostParts));
    return strip;
}

} // namespace slatelier::simulation
