// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/credits.h"

#include "core/analysis/creditrules.h"
#include "core/model/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace slatelier::analysis {

QString CreditStep::sentence() const
{
    return model::filledIn(QCoreApplication::translate("Credit", pattern), arguments);
}

SchemeCredit creditOf(const model::Project &project, const model::CreditScheme &scheme, const MeasuredValues &measured)
{
    return CreditSum(project, scheme, measured).worked();
}

AgreementCredit creditsOf(const model::Project &project, const model::Agreement &agreement, const MeasuredValues &measured)
{
    AgreementCredit credit;
    qint64 total = 0;
    bool known = true;
    for (const auto &scheme : project.credits) {
        if (scheme.agreement != agreement.id)
            continue;
        credit.schemes += creditOf(project, scheme, measured);
        known = known && credit.schemes.last().amountMinor.has_value();
        total += credit.schemes.last().amountMinor.value_or(0);
    }
    if (!known)
        return credit;
    credit.totalMinor = total;
    const auto limit = agreement.creditCap && agreement.fee
        ? roundedShare(agreement.fee->units, *Fraction::of(agreement.creditCap->value), model::Rounding::HalfUp, 1) : std::nullopt;
    if (limit && total > *limit) {
        credit.totalMinor = *limit;
        credit.capped = true;
    }
    return credit;
}

std::optional<qint64> creditBase(const model::Project &project, const model::CreditScheme &scheme)
{
    const auto *agreement = project.agreements.find(scheme.agreement);
    switch (scheme.base) {
    case model::CreditBase::Fixed:
        return scheme.fixedBase ? std::optional(scheme.fixedBase->units) : std::nullopt;
    case model::CreditBase::Fee:
        return agreement && agreement->fee ? std::optional(agreement->fee->units) : std::nullopt;
    case model::CreditBase::ServicePrice:
        break;
    }
    const auto *target = scheme.targets.isEmpty() ? nullptr : project.targets.find(scheme.targets.first());
    if (!target || !target->service)
        return std::nullopt;
    for (const auto &id : agreement ? agreement->offerings : QList<model::Id<model::Offering>>()) {
        const auto *offering = project.offerings.find(id);
        if (offering && offering->service == *target->service && offering->price)
            return offering->price->units;
    }
    const auto *service = project.services.find(*target->service);
    return service && service->price ? std::optional(service->price->units) : std::nullopt;
}

namespace {

const model::Target *onlyTarget(const model::Project &project, const model::CreditScheme &scheme)
{
    return scheme.targets.size() == 1 ? project.targets.find(scheme.targets.first()) : nullptr;
}

/// Where the amount can jump, in the unit of the target.
QList<double> jumps(const model::Project &project, const model::CreditScheme &scheme, const model::Target &target, double from, double to)
{
    QList<double> places;
    const double promised = target.value ? target.value->toDouble() : 0;
    const bool exceedance = scheme.kind == model::CreditKind::Exceedance;
    const double sign = isUpwards(target.comparison) ? -1 : 1;
    const auto place = [&](const std::optional<model::Decimal> &bound) {
        if (bound)
            places += exceedance ? promised * (1 + sign * bound->toDouble()) : bound->toDouble();
    };
    for (const auto &row : rowsOf(project.creditRows, &model::CreditRow::scheme, scheme.id)) {
        place(row.low);
        place(row.high);
    }
    if (target.value)
        places += promised;
    if (scheme.unit && scheme.unit->count() > 0) {
        const double step = double(scheme.unit->count()) / 3600;
        for (double at = 0; at <= to && places.size() < 2000; at += step)
            places += at;
    }
    places.removeIf([&](double at) { return !(at > from && at < to); });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

QList<CreditPoint> creditCurve(const model::Project &project, const model::CreditScheme &scheme, double from, double to)
{
    const auto *target = onlyTarget(project, scheme);
    if (!target || !creditBase(project, scheme) || !(from < to))
        return {};
    QList<double> places{from};
    // Just before and just behind each jump, and evenly between, for what grows.
    const double nearby = (to - from) * 1e-9;
    for (const double jump : jumps(project, scheme, *target, from, to))
        places += {jump - nearby, jump, jump + nearby};
    constexpr int evenly = 64;
    for (int i = 1; i <= evenly; ++i)
        places += from + (to - from) * i / evenly;
    std::sort(places.begin(), places.end());
    QList<CreditPoint> curve;
    for (const double at : places) {
        const auto exact = model::Decimal::fromDouble(at);
        if (!exact)
            continue;
        const auto credit = creditOf(project, scheme, {{target->id.text, {*exact}}});
        if (credit.amountMinor)
            curve += {at, double(*credit.amountMinor)};
    }
    return curve;
}

std::optional<std::pair<double, double>> creditRange(const model::Project &project, const model::CreditScheme &scheme)
{
    const auto *target = onlyTarget(project, scheme);
    if (!target)
        return std::nullopt;
    constexpr double everything = 1e300;
    auto places = jumps(project, scheme, *target, -everything, scheme.unit ? 48 : everything);
    if (target->value)
        places += target->value->toDouble();
    if (places.isEmpty())
        return std::nullopt;
    const auto [low, high] = std::minmax_element(places.begin(), places.end());
    const auto *metric = target->metric ? project.metrics.find(*target->metric) : nullptr;
    const double room = std::max((*high - *low) * 0.15, std::max(std::abs(*high), 1e-3) * (metric && isShare(metric->kind) ? 0.002 : 0.05));
    const double lowest = metric && isShare(metric->kind) ? 0 : -everything;
    const double highest = metric && isShare(metric->kind) ? 1 : everything;
    return std::pair(std::max(metric ? std::max(*low - room, 0.0) : *low - room, lowest), std::min(*high + room, highest));
}

} // namespace slatelier::analysis
