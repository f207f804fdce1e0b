// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationparts.h"

#include "core/analysis/componentnumbers.h"
#include "core/engine/simulation/counterrandom.h"
#include "core/model/entitytype.h"

#include <QDateTime>

namespace slatelier::analysis {

namespace {

double hoursOf(const model::Hours &hours) { return hours.value.toDouble(); }

QString nameOf(const model::Component &component)
{
    return model::entityTypeOf<model::Component>().displayName(&component);
}

std::uint64_t identityOf(const QString &id) { return engine::identityOf(id.toStdString()); }

/// Always up or always down, for a share of 1 or 0; other shares say nothing about times.
std::optional<engine::SimulatedComponent> constantComponent(const engine::Component &numbers)
{
    engine::SimulatedComponent constant;
    if (numbers.unavailability != 0.0)
        return std::nullopt;
    constant.timeToFailure = engine::TimeLaw::neverHappens();
    constant.timeToRestore = engine::TimeLaw::fixed(1);
    return constant;
}

/// Fills up with components that wait for the same crews, until nothing is added.
void addRelated(const model::Project &project, QSet<QString> &used)
{
    QList<QPair<QString, QSet<QString>>> ways; // of each component
    for (const auto &component : project.components) {
        QSet<QString> crews;
        for (const auto &crew : component.crew ? linesFrom(project, *component.crew) : QList<model::Id<model::Crew>>())
            crews.insert(crew.text);
        if (!crews.isEmpty())
            ways += {component.id.text, crews};
    }
    qsizetype before = 0;
    while (before != used.size()) {
        before = used.size();
        QSet<QString> busy;
        for (const auto &[component, crews] : std::as_const(ways)) {
            if (used.contains(component))
                busy.unite(crews);
        }
        for (const auto &[component, crews] : std::as_const(ways)) {
            if (crews.intersects(busy))
                used.insert(component);
        }
    }
}

} // namespace

QList<model::Id<model::Crew>> linesFrom(const model::Project &project, const model::Id<model::Crew> &first)
{
    QList<model::Id<model::Crew>> lines{first};
    for (const auto *crew = project.crews.find(first); crew && crew->next && crew->handOver;) {
        const auto *next = project.crews.find(*crew->next);
        if (!next || lines.contains(next->id))
            break;
        lines += next->id;
        crew = next;
    }
    return lines;
}

model::Result<SimulatedParts> partsBelow(const model::Project &project, const model::Service &service)
{
    SimulatedParts parts;
    QSet<QString> used;
    QList<QString> open{service.id.text};
    QSet<QString> seen{service.id.text};
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        if (project.components.contains(id)) {
            used.insert(id);
            continue;
        }
        const auto *part = project.services.find({id});
        if (!part)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” is not known"), {id});
        if (!part->structure)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” has no structure"),
                                  {model::entityTypeOf<model::Service>().displayName(part)});
        parts.services += part;
        model::forEachPart(*part->structure, [&](const QString &inner) {
            if (!seen.contains(inner)) {
                seen.insert(inner);
                open += inner;
            }
        });
    }
    addRelated(project, used);
    for (const auto &component : project.components) {
        if (used.contains(component.id.text))
            parts.components += &component;
    }
    return parts;
}

engine::TimeLaw timeLawOf(const model::Distribution &distribution)
{
    const double mean = distribution.mean ? hoursOf(*distribution.mean) : 0.0;
    switch (distribution.kind) {
    case model::DistributionKind::Exponential:
        break;
    case model::DistributionKind::Weibull:
        return engine::TimeLaw::weibull(mean, distribution.shape ? distribution.shape->toDouble() : 1.0);
    case model::DistributionKind::Lognormal:
        return engine::TimeLaw::lognormal(mean, distribution.sigma ? distribution.sigma->toDouble() : 0.0);
    case model::DistributionKind::Fixed:
        return engine::TimeLaw::fixed(mean);
    case model::DistributionKind::Gamma:
        return engine::TimeLaw::gamma(mean, distribution.shape ? distribution.shape->toDouble() : 1.0);
    case model::DistributionKind::Uniform:
        return engine::TimeLaw::uniform(distribution.low ? hoursOf(*distribution.low) : 0.0,
                                        distribution.high ? hoursOf(*distribution.high) : 0.0);
    case model::DistributionKind::Empirical: {
        std::vector<double> values;
        for (const auto &value : distribution.values)
            values.push_back(hoursOf(value));
        return engine::TimeLaw::empirical(std::move(values));
    }
    }
    return engine::TimeLaw::exponential(mean);
}

model::Result<engine::SimulatedComponent> simulatedComponent(const model::Component &component)
{
    const auto numbers = numbersOf(component); // refuses what is missing or contradicts itself
    if (!numbers)
        return tl::unexpected(numbers.error());
    engine::SimulatedComponent made;
    if (component.mtbf) {
        made.timeToFailure = engine::TimeLaw::exponential(hoursOf(*component.mtbf));
        made.timeToRestore = engine::TimeLaw::exponential(hoursOf(*component.mtrs));
    } else if (component.timeToFailure) {
        made.timeToFailure = timeLawOf(*component.timeToFailure);
        made.timeToRestore = timeLawOf(*component.timeToRestore);
    } else if (const auto constant = constantComponent(*numbers)) {
        made = *constant;
    } else {
        return model::failure(
            QT_TRANSLATE_NOOP("Problem",
                              "“%1” states only a share of time; a simulation needs times to failure and to restore"),
            {nameOf(component)});
    }
    made.identity = identityOf(component.id.text);
    if (component.flicker) {
        made.recurrence =
            engine::Recurrence{component.flicker->recurrenceProbability.value.toDouble(),
                               engine::TimeLaw::exponential(hoursOf(component.flicker->meanRecurrence)),
                               engine::TimeLaw::exponential(hoursOf(component.flicker->meanOutage)), 0, 0};
    }
    return made;
}

model::Result<void> addShocks(const model::Project &project, const QStringList &componentIds,
                              engine::SimulationModel &model)
{
    for (const auto &cause : project.commonCauses) {
        engine::SharedShock shock;
        shock.identity = identityOf(cause.id.text);
        for (const auto &member : cause.components) {
            const auto index = componentIds.indexOf(member.text);
            if (index >= 0)
                shock.members.push_back(std::uint32_t(index));
        }
        if (shock.members.empty())
            continue;
        const QString name = cause.name.isEmpty() ? cause.id.text : cause.name;
        if (cause.shockMtbf.has_value() == cause.beta.has_value())
            return model::failure(
                QT_TRANSLATE_NOOP("Problem",
                                  "the common cause “%1” needs either a mean time between shocks or a beta factor"),
                {name});
        if (cause.shockMtbf) {
            shock.meanHoursBetween = hoursOf(*cause.shockMtbf);
        } else {
            const double beta = cause.beta->value.toDouble();
            if (beta == 0.0)
                continue;
            double longest = 0; // of all members, also those outside: the cause is the same in every service
            for (const auto &member : cause.components) {
                const auto *component = project.components.find(member);
                if (!component)
                    continue;
                const auto made = simulatedComponent(*component);
                if (!made)
                    return tl::unexpected(made.error());
                longest = std::max(longest, made->timeToFailure.mean);
            }
            shock.meanHoursBetween = longest / beta;
            for (const auto member : shock.members) {
                auto &own = model.components[member].timeToFailure;
                const double left = 1.0 - own.mean / shock.meanHoursBetween; // of its rate
                own = left > 0.0 ? engine::stretched(own, 1.0 / left) : engine::TimeLaw::neverHappens();
            }
        }
        if (cause.restore) {
            if (const auto problem = problemOf(*cause.restore, name))
                return tl::unexpected(*problem);
            shock.restore = timeLawOf(*cause.restore);
        }
        model.shocks.push_back(std::move(shock));
    }
    return {};
}

engine::Tick SimulationClock::tickOf(qint64 utcSeconds) const
{
    return (utcSeconds - time::instantOf(from, 0, zone)) * engine::ticksPerSecond;
}

engine::Intervals SimulationClock::intervalsOf(const QList<time::Period> &periods) const
{
    engine::Intervals intervals;
    const qint64 origin = time::instantOf(from, 0, zone);
    const auto tick = [&](qint64 moment) { return (moment - origin) * engine::ticksPerSecond; };
    for (const auto &period : periods)
        intervals.push_back({tick(period.from), tick(period.to)});
    return engine::orderedFrom(std::move(intervals));
}

engine::Intervals SimulationClock::agreed(const model::Calendar &calendar) const
{
    return intervalsOf(
        time::agreedPeriods(calendar, before, end.addDays(1), time::zoneOf(calendar.zone).value_or(zone)));
}

engine::Intervals SimulationClock::planned(const QList<model::Maintenance> &maintenance, bool excluded) const
{
    QList<time::Period> periods;
    for (const auto &planned : maintenance) {
        if (planned.excluded != excluded)
            continue;
        periods += time::weeklyPeriods(planned.weekly, before, end.addDays(1), zone);
        for (const auto &dates : planned.dates) {
            const auto moment = [&](const QString &text) {
                const auto local = QDateTime::fromString(text, Qt::ISODate);
                return QDateTime(local.date(), local.time(), zone).toSecsSinceEpoch();
            };
            periods += {moment(dates.from), moment(dates.to)};
        }
    }
    return intervalsOf(periods);
}

} // namespace slatelier::analysis
