// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/componentnumbers.h"

#include "core/engine/flicker.h"
#include "core/model/entitytype.h"

namespace slatelier::analysis {

namespace {

struct Means
{
    double up = 0;
    double down = 0;
};

QString nameOf(const model::Component &component)
{
    return component.name.isEmpty() ? component.id.text : component.name;
}

double hours(const model::Hours &value)
{
    return value.value.toDouble();
}

double complement(const model::Share &share)
{
    const auto exact = share.value.complement();
    return exact ? exact->toDouble() : 1.0 - share.value.toDouble();
}

/// Two means, or two laws.
model::Result<Means> meansOf(const model::Component &component)
{
    if (component.mtbf)
        return Means{hours(*component.mtbf), hours(*component.mtrs)};
    for (const auto *law : {&component.timeToFailure, &component.timeToRestore}) {
        if (const auto problem = problemOf(**law, nameOf(component)))
            return tl::unexpected(*problem);
    }
    const auto up = model::meanOf(*component.timeToFailure);
    const auto down = model::meanOf(*component.timeToRestore);
    return Means{up ? hours(*up) : 0, down ? hours(*down) : 0};
}

} // namespace

std::optional<model::Problem> problemOf(const model::Distribution &distribution, const QString &name)
{
    const bool uniform = distribution.kind == model::DistributionKind::Uniform;
    const bool empirical = distribution.kind == model::DistributionKind::Empirical;
    const auto problem = [&](const char *pattern) { return model::Problem{pattern, {name}}; };
    if (uniform && !(distribution.low && distribution.high && distribution.low->value <= distribution.high->value))
        return problem(QT_TRANSLATE_NOOP("Problem", "a uniform law of “%1” needs low_hours and high_hours, the lower first"));
    if (empirical && distribution.values.isEmpty())
        return problem(QT_TRANSLATE_NOOP("Problem", "an empirical law of “%1” needs values_hours"));
    if ((uniform || empirical) && distribution.mean)
        return problem(QT_TRANSLATE_NOOP("Problem", "a law of “%1” that follows from its values has a mean_hours of its own"));
    if (!uniform && !empirical && !distribution.mean)
        return problem(QT_TRANSLATE_NOOP("Problem", "a law of “%1” needs mean_hours"));
    return std::nullopt;
}

model::Result<engine::Component> numbersOf(const model::Component &component)
{
    const bool means = component.mtbf || component.mtrs;
    const bool laws = component.timeToFailure || component.timeToRestore;
    const int statements = int(means) + int(laws) + int(component.availability.has_value())
        + int(component.unavailability.has_value());
    if (statements > 1)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” states its numbers in more than one way"), {nameOf(component)});
    if (component.availability || component.unavailability) {
        if (component.flicker)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the flicker of “%1” needs mean times, not a share"), {nameOf(component)});
        const double down = component.unavailability ? component.unavailability->value.toDouble() : complement(*component.availability);
        return engine::Component{down, std::nullopt, std::nullopt};
    }
    if (!(component.mtbf && component.mtrs) && !(component.timeToFailure && component.timeToRestore))
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” has no mean times and no availability"), {nameOf(component)});
    const auto numbers = meansOf(component);
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (component.flicker && component.flicker->recurrenceProbability.value == model::Decimal(1))
        return model::failure(QT_TRANSLATE_NOOP("Problem", "no repair of “%1” ever holds"), {nameOf(component)});
    if (numbers->up + numbers->down <= 0)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "the mean times of “%1” are both zero"), {nameOf(component)});
    if (!component.flicker)
        return engine::Component::fromMeans(numbers->up, numbers->down);
    return engine::withFlicker(numbers->up, numbers->down,
                               {component.flicker->recurrenceProbability.value.toDouble(),
                                hours(component.flicker->meanRecurrence), hours(component.flicker->meanOutage)});
}

} // namespace slatelier::analysis
