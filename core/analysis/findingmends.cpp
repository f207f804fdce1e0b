// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingmends.h"

#include "core/analysis/creditrules.h"
#include "core/analysis/credits.h"

#include <cmath>

namespace slatelier::analysis {

namespace {

using model::Decimal;
using model::Project;

/// One changed row.
template<class E>
Mend changing(const char *label, model::Table<E> Project::*table, E row)
{
    return {label, {}, [table, row = std::move(row)](const Project &before) {
                Project after = before;
                (after.*table).put(row);
                return after;
            }};
}

template<class E, class Edit>
std::optional<Mend> edited(const Project &project, model::Table<E> Project::*table, const QString &id, const char *label, Edit edit)
{
    const auto *row = (project.*table).find({id});
    if (!row)
        return std::nullopt;
    E changed = *row;
    edit(changed);
    return changing(label, table, changed);
}

/// Thousandths that add up to one: each rounded down, and what is left given to the largest.
std::optional<Mend> scaleWeights(const Project &project, const QString &role)
{
    QList<model::KpiBinding> bound;
    double sum = 0;
    for (const auto &binding : project.kpiBindings) {
        const double weight = binding.weight ? binding.weight->value.toDouble() : 0;
        if (binding.role.text == role && weight > 0) {
            bound += binding;
            sum += weight;
        }
    }
    if (bound.isEmpty())
        return std::nullopt;
    qint64 left = 1000;
    QList<qint64> shares;
    for (const auto &binding : bound) {
        shares += qint64(std::floor(binding.weight->value.toDouble() / sum * 1000 + 1e-9));
        left -= shares.last();
    }
    *std::max_element(shares.begin(), shares.end()) += left;
    for (qsizetype i = 0; i < bound.size(); ++i)
        bound[i].weight = model::Share{Decimal(shares.at(i), -3)};
    return Mend{QT_TRANSLATE_NOOP("Mend", "Scale the weights to 100 %"), {}, [bound](const Project &before) {
                    Project after = before;
                    for (const auto &binding : bound)
                        after.kpiBindings.put(binding);
                    return after;
                }};
}

std::optional<Mend> lowerCap(const Project &project, const QString &id)
{
    const auto *scheme = project.credits.find({id});
    const auto base = scheme ? creditBase(project, *scheme) : std::nullopt;
    if (!base)
        return std::nullopt;
    return edited(project, &Project::credits, id, QT_TRANSLATE_NOOP("Mend", "Lower the cap to the base"),
                  [&](model::CreditScheme &row) { row.capAmount = model::MinorUnits{*base}; });
}

std::optional<model::Id<model::Service>> firstServiceOf(const Project &project, const model::Agreement &agreement)
{
    if (!agreement.services.isEmpty())
        return agreement.services.first();
    for (const auto &target : project.targets) {
        if (target.agreement == agreement.id && target.service)
            return target.service;
    }
    return std::nullopt;
}

std::optional<Mend> briefCustomer(const Project &project, const QString &id)
{
    const auto *agreement = project.agreements.find({id});
    const auto service = agreement ? firstServiceOf(project, *agreement) : std::nullopt;
    if (!service)
        return std::nullopt;
    QList<model::BriefingItem> items;
    for (const auto &duty : project.duties) {
        if (duty.agreement == agreement->id && duty.bearer && duty.bearer == agreement->customer) {
            model::BriefingItem item;
            item.id = model::Id<model::BriefingItem>::fresh();
            item.service = *service;
            item.item = duty.action;
            items += item;
        }
    }
    return Mend{QT_TRANSLATE_NOOP("Mend", "Explain the duties at hand-over"), {}, [items](const Project &before) {
                    Project after = before;
                    for (const auto &item : items)
                        after.briefingItems.put(item);
                    return after;
                }};
}

std::optional<Mend> describeSituation(const Finding &finding)
{
    model::Situation situation;
    situation.id = model::Id<model::Situation>::fresh();
    situation.service = {finding.place.id};
    situation.name = finding.arguments.value(1);
    if (situation.name.isEmpty())
        return std::nullopt;
    auto mend = changing(QT_TRANSLATE_NOOP("Mend", "Describe the situation “%1”"), &Project::situations, situation);
    mend.arguments = {situation.name};
    return mend;
}

} // namespace

std::optional<Mend> anyMendFor(const Project &project, const Finding &finding, const QDate &today)
{
    const std::string_view rule(finding.rule);
    const auto &id = finding.place.id;
    if (rule == "weights-not-whole")
        return scaleWeights(project, id);
    if (rule == "malus-without-minimum-sample")
        return edited(project, &Project::incentiveSchemes, id, QT_TRANSLATE_NOOP("Mend", "Ask for 30 cases at least"),
                      [](model::IncentiveScheme &row) { row.minimumSample = 30; });
    if (rule == "malus-without-verdict")
        return edited(project, &Project::incentiveSchemes, id, QT_TRANSLATE_NOOP("Mend", "Let the malus wait for the verdict"),
                      [](model::IncentiveScheme &row) { row.verdictRequired = true; });
    if (rule == "credit-cap-above-base")
        return lowerCap(project, id);
    if (rule == "target-outside-service-hours")
        return edited(project, &Project::targets, id, QT_TRANSLATE_NOOP("Mend", "Count in the service hours"),
                      [](model::Target &row) { row.calendar.reset(); });
    if (rule == "calendar-period-empty")
        return edited(project, &Project::calendars, id, QT_TRANSLATE_NOOP("Mend", "Remove periods without days"),
                      [](model::Calendar &row) { row.weekly.removeIf([](const auto &period) { return period.days.isEmpty(); }); });
    if (rule == "customer-duty-without-briefing")
        return briefCustomer(project, id);
    if (rule == "foreseeable-unscripted")
        return describeSituation(finding);
    return mendFor(project, finding, today);
}

} // namespace slatelier::analysis
