// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/flickerknobs.h"

#include <algorithm>
#include <cmath>

namespace slatelier::simulation {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int daysAWeek = 7;
constexpr int usualStart = 9 * 60;
const model::Hours usualOutage{model::Decimal(25, -2)};

const model::Crew *crewOf(const model::Project &project, const QString &component)
{
    const auto *part = project.components.find({component});
    return part && part->crew ? project.crews.find(*part->crew) : nullptr;
}

int hoursADay(const model::Calendar &calendar)
{
    int minutes = 0;
    for (const auto &period : calendar.weekly)
        minutes += (period.to.minutes - period.from.minutes) * int(period.days.size());
    return std::clamp(int(std::lround(double(minutes) / daysAWeek / 60)), 1, 24);
}

model::Calendar everyDay(const model::Calendar *before, int hours, const QString &name)
{
    int from = minutesADay;
    for (const auto &period : before ? before->weekly : QList<model::WeeklyPeriod>())
        from = std::min(from, period.from.minutes);
    from = std::clamp(from == minutesADay ? usualStart : from, 0, minutesADay - hours * 60);
    model::Calendar calendar;
    calendar.id = model::Id<model::Calendar>::fresh();
    calendar.name = name;
    if (before)
        calendar.zone = before->zone;
    using enum model::Weekday;
    calendar.weekly = {{{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}, {from}, {from + hours * 60}}};
    return calendar;
}

} // namespace

FlickerKnobs knobsOf(const model::Project &project, const QString &component, const model::Id<model::Service> &service)
{
    FlickerKnobs knobs;
    knobs.observationHours = analysis::observationHours(project, service);
    const auto *part = project.components.find({component});
    if (part && part->flicker) {
        knobs.notHolding = int(std::lround(100 * part->flicker->recurrenceProbability.value.toDouble()));
        knobs.recurrenceHours = part->flicker->meanRecurrence.value.toDouble();
    }
    if (const auto *crew = crewOf(project, component)) {
        const auto *calendar = crew->calendar ? project.calendars.find(*crew->calendar) : nullptr;
        knobs.crewHours = calendar ? hoursADay(*calendar) : 24;
        knobs.crews = crew->size;
    }
    return knobs;
}

void setKnobs(model::Project &project, const QString &component, const FlickerKnobs &before, const FlickerKnobs &knobs,
              const QString &calendarName)
{
    if (const auto *part = project.components.find({component});
        part && (knobs.notHolding != before.notHolding || knobs.recurrenceHours != before.recurrenceHours)) {
        auto changed = *part;
        model::Flicker flicker = changed.flicker.value_or(model::Flicker{{}, {}, usualOutage});
        flicker.recurrenceProbability.value = model::Decimal(knobs.notHolding, -2);
        flicker.meanRecurrence.value = model::Decimal::fromDouble(knobs.recurrenceHours).value_or(model::Decimal(24));
        if (changed.flicker || knobs.notHolding > 0)
            changed.flicker = flicker;
        project.components.put(changed);
    }
    const auto *crew = crewOf(project, component);
    if (!crew)
        return;
    auto changed = *crew;
    if (knobs.crews && knobs.crews != before.crews)
        changed.size = *knobs.crews;
    if (knobs.crewHours && knobs.crewHours != before.crewHours) {
        const auto calendar = everyDay(crew->calendar ? project.calendars.find(*crew->calendar) : nullptr, *knobs.crewHours, calendarName);
        project.calendars.put(calendar);
        changed.calendar = calendar.id;
    }
    project.crews.put(changed);
}

QStringList partsThatFlicker(const model::Project &project, const QStringList &components)
{
    QStringList parts;
    for (const auto &id : components) {
        const auto *component = project.components.find({id});
        if (component && (component->mtbf || component->timeToFailure))
            parts += id;
    }
    std::stable_partition(parts.begin(), parts.end(), [&](const QString &id) { return project.components.find({id})->flicker.has_value(); });
    return parts;
}

} // namespace slatelier::simulation
