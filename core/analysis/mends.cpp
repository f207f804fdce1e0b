// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mends.h"

#include "core/analysis/trace.h"
#include "core/model/result.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace slatelier::analysis {

namespace {

using namespace model;

template<class E>
QString nameIn(const Table<E> &table, const Id<E> &id)
{
    const auto *row = table.find(id);
    return row ? entityTypeOf<E>().displayName(row) : QString();
}

/// Who answers for a metric of a service at the top: its owner, the owner of the service, the first of management.
std::optional<Id<Role>> ownerOf(const Project &project, const std::optional<Id<Metric>> &metric, const std::optional<Id<Service>> &service)
{
    const auto *measured = metric ? project.metrics.find(*metric) : nullptr;
    if (measured && measured->owner)
        return measured->owner;
    const auto *row = service ? project.services.find(*service) : nullptr;
    if (row && row->owner)
        return row->owner;
    for (const auto &role : project.roles) {
        if (role.level == RoleLevel::Management)
            return role.id;
    }
    return std::nullopt;
}

KpiBinding bindingOf(const Kpi &kpi, const Id<Role> &role)
{
    KpiBinding binding;
    binding.id = Id<KpiBinding>::fresh();
    binding.kpi = kpi.id;
    binding.role = role;
    return binding;
}

/// What the weights of the role leave of 100 %.
std::optional<Share> restOf(const Project &project, const Id<Role> &role)
{
    Decimal rest(1);
    for (const auto &binding : project.kpiBindings) {
        if (binding.role != role || !binding.weight)
            continue;
        const auto left = Decimal::fromDouble(rest.toDouble() - binding.weight->value.toDouble());
        rest = left && !left->isNegative() ? *left : Decimal(0);
    }
    return Share{rest};
}

void collectCrews(const Project &project, const QString &service, QSet<QString> &seen, QList<Id<Role>> &roles)
{
    const auto *row = project.services.find({service});
    if (!row || !row->structure || seen.contains(service))
        return;
    seen.insert(service);
    forEachPart(*row->structure, [&](const QString &part) {
        collectCrews(project, part, seen, roles);
        const auto *component = project.components.find({part});
        const auto *crew = component && component->crew ? project.crews.find(*component->crew) : nullptr;
        const auto *role = crew && crew->role ? project.roles.find(*crew->role) : nullptr;
        if (role && role->level == RoleLevel::Field && !roles.contains(role->id))
            roles += role->id;
    });
}

/// The field role that mends the service's parts; the only one in the house where the structure names none.
std::optional<Id<Role>> fieldRoleOf(const Project &project, const std::optional<Id<Service>> &service)
{
    QList<Id<Role>> roles;
    QSet<QString> seen;
    if (service)
        collectCrews(project, service->text, seen, roles);
    if (roles.isEmpty()) {
        for (const auto &role : project.roles) {
            if (role.level == RoleLevel::Field)
                roles += role.id;
        }
        if (roles.size() > 1)
            return std::nullopt;
    }
    return roles.isEmpty() ? std::nullopt : std::optional(roles.first());
}

/// The KPI on this metric for the service; made where there is none.
Kpi kpiOn(Project &project, const Id<Metric> &metric, const std::optional<Id<Service>> &service)
{
    for (const auto &kpi : project.kpis) {
        if (kpi.metric == metric && (!kpi.service || kpi.service == service))
            return kpi;
    }
    Kpi kpi;
    kpi.id = Id<Kpi>::fresh();
    kpi.name = nameIn(project.metrics, metric);
    kpi.metric = metric;
    project.kpis.put(kpi);
    return kpi;
}

std::optional<Mend> createKpi(const Project &project, const Finding &finding)
{
    const auto *target = project.targets.find({finding.place.id});
    if (!target || !target->metric)
        return std::nullopt;
    const auto owner = ownerOf(project, target->metric, target->service);
    return Mend{QT_TRANSLATE_NOOP("Mend", "Create the KPI “%1”"), {nameIn(project.metrics, *target->metric)},
                [target = *target, owner](const Project &before) {
                    Project after = before;
                    Kpi kpi;
                    kpi.id = Id<Kpi>::fresh();
                    kpi.name = nameIn(after.metrics, *target.metric);
                    kpi.metric = target.metric;
                    kpi.service = target.service;
                    kpi.agreement = target.agreement;
                    kpi.crew = target.crew;
                    kpi.priority = target.priority;
                    kpi.period = target.window;
                    kpi.target = target.value;
                    after.kpis.put(kpi);
                    if (owner) {
                        auto binding = bindingOf(kpi, *owner);
                        binding.weight = restOf(after, *owner);
                        binding.influence = Influence::Through;
                        after.kpiBindings.put(binding);
                    }
                    return after;
                }};
}

std::optional<Mend> bindKpi(const Project &project, const Finding &finding)
{
    const auto *kpi = project.kpis.find({finding.place.id});
    const auto owner = kpi ? ownerOf(project, kpi->metric, kpi->service) : std::nullopt;
    if (!owner)
        return std::nullopt;
    return Mend{QT_TRANSLATE_NOOP("Mend", "Let “%1” answer for it"), {nameIn(project.roles, *owner)},
                [kpi = *kpi, owner = *owner](const Project &before) {
                    Project after = before;
                    auto binding = bindingOf(kpi, owner);
                    binding.weight = restOf(after, owner);
                    after.kpiBindings.put(binding);
                    return after;
                }};
}

/// The topmost binding on the metric of the target.
std::optional<KpiBinding> topBinding(const Project &project, const Target &target)
{
    for (const auto &binding : project.kpiBindings) {
        const auto *kpi = project.kpis.find(binding.kpi);
        if (kpi && measures(*kpi, target) && !binding.parent)
            return binding;
    }
    return std::nullopt;
}

/// The metric by which the field keeps the promised one: declared to support it, else itself.
Id<Metric> supporting(const Project &project, const Id<Metric> &promised)
{
    for (const auto &effect : project.metricEffects) {
        if (effect.affected == promised && effect.effect == EffectKind::Supports)
            return effect.metric;
    }
    return promised;
}

bool hasPeople(const Project &project, const Id<Role> &role, const QDate &day)
{
    return std::any_of(project.assignments.begin(), project.assignments.end(), [&](const Assignment &row) {
        return row.role == role && (!row.from.isValid() || row.from <= day) && (!row.to.isValid() || day <= row.to);
    });
}

std::optional<Mend> reachField(const Project &project, const Finding &finding, const QDate &today)
{
    const auto *target = project.targets.find({finding.place.id});
    const auto role = target ? fieldRoleOf(project, target->service) : std::nullopt;
    if (!target || !target->metric || !role || !hasPeople(project, *role, today))
        return std::nullopt;
    return Mend{QT_TRANSLATE_NOOP("Mend", "Let “%1” keep it with “%2”"),
                {nameIn(project.roles, *role), nameIn(project.metrics, supporting(project, *target->metric))},
                [target = *target, role = *role](const Project &before) {
                    Project after = before;
                    const auto top = topBinding(after, target);
                    const Kpi kpi = kpiOn(after, supporting(after, *target.metric), target.service);
                    const auto sits = [&](const KpiBinding &binding) { return binding.kpi == kpi.id && binding.role == role; };
                    const auto found = std::find_if(after.kpiBindings.begin(), after.kpiBindings.end(), sits);
                    auto binding = found == after.kpiBindings.end() ? bindingOf(kpi, role) : *found;
                    if (found == after.kpiBindings.end())
                        binding.weight = restOf(after, role);
                    if (top && top->id != binding.id)
                        binding.parent = top->id;
                    after.kpiBindings.put(binding);
                    return after;
                }};
}

std::optional<Mend> tellRole(const Project &project, const Finding &finding, const QDate &today)
{
    const Id<Role> role{finding.place.id};
    if (!project.roles.find(role))
        return std::nullopt;
    return Mend{QT_TRANSLATE_NOOP("Mend", "Mark “%1” as told today"), {nameIn(project.roles, role)},
                [role, today](const Project &before) {
                    Project after = before;
                    for (const auto &trace : traces(before, today)) {
                        const auto untold = [&](const TracedTarget &target) {
                            return std::any_of(target.gaps.begin(), target.gaps.end(), [&](const Finding &gap) {
                                return std::string_view(gap.rule) == "role-not-told" && gap.place.id == role.text;
                            });
                        };
                        if (std::none_of(trace.targets.begin(), trace.targets.end(), untold))
                            continue;
                        Acknowledgement told;
                        told.id = Id<Acknowledgement>::fresh();
                        told.agreement = trace.agreement;
                        told.edition = after.agreements.find(trace.agreement)->edition;
                        told.role = role;
                        told.date = today;
                        after.acknowledgements.put(told);
                    }
                    return after;
                }};
}

std::optional<Mend> unbind(const Project &project, const Finding &finding)
{
    const auto *binding = project.kpiBindings.find({finding.place.id});
    if (!binding)
        return std::nullopt;
    return Mend{QT_TRANSLATE_NOOP("Mend", "Take “%1” off “%2”"), {nameIn(project.kpis, binding->kpi), nameIn(project.roles, binding->role)},
                [id = binding->id](const Project &before) {
                    Project after = before;
                    removeBinding(after, id);
                    return after;
                }};
}

/// The metric that the KPI of the binding works against.
std::optional<Id<Metric>> harmedBy(const Project &project, const KpiBinding &binding)
{
    const auto *kpi = project.kpis.find(binding.kpi);
    for (const auto &effect : project.metricEffects) {
        if (kpi && kpi->metric == effect.metric && effect.effect == EffectKind::Harms)
            return effect.affected;
    }
    return std::nullopt;
}

std::optional<Mend> turnRound(const Project &project, const Finding &finding)
{
    const auto *binding = project.kpiBindings.find({finding.place.id});
    const auto harmed = binding ? harmedBy(project, *binding) : std::nullopt;
    if (!harmed)
        return std::nullopt;
    return Mend{QT_TRANSLATE_NOOP("Mend", "Reward “%1” instead"), {nameIn(project.metrics, *harmed)},
                [binding = *binding, harmed = *harmed](const Project &before) {
                    Project after = before;
                    const auto *old = after.kpis.find(binding.kpi);
                    const Kpi kpi = kpiOn(after, harmed, old ? old->service : std::nullopt);
                    const auto sits = [&](const KpiBinding &other) { return other.kpi == kpi.id && other.role == binding.role; };
                    const auto found = std::find_if(after.kpiBindings.begin(), after.kpiBindings.end(), sits);
                    auto better = found == after.kpiBindings.end() ? bindingOf(kpi, binding.role) : *found;
                    const double weight = (better.weight ? better.weight->value.toDouble() : 0) + (binding.weight ? binding.weight->value.toDouble() : 0);
                    if (const auto exact = Decimal::fromDouble(std::min(weight, 1.0)))
                        better.weight = Share{*exact};
                    if (!better.parent)
                        better.parent = binding.parent;
                    better.influence = Influence::Direct;
                    after.kpiBindings.put(better);
                    for (const auto &below : before.kpiBindings) {
                        if (below.parent != binding.id || below.id == better.id)
                            continue;
                        auto moved = *after.kpiBindings.find(below.id);
                        moved.parent = better.id;
                        after.kpiBindings.put(moved);
                    }
                    after.kpiBindings.remove(binding.id.text);
                    return after;
                }};
}

} // namespace

void removeBinding(Project &project, const Id<KpiBinding> &id)
{
    const auto *found = project.kpiBindings.find(id);
    if (!found)
        return;
    const auto parent = found->parent;
    const auto bindings = project.kpiBindings;
    for (const auto &below : bindings) {
        if (below.parent != id)
            continue;
        auto moved = below;
        moved.parent = parent;
        project.kpiBindings.put(moved);
    }
    project.kpiBindings.remove(id.text);
}

QString Mend::words() const
{
    return model::filledIn(QCoreApplication::translate("Mend", label), arguments);
}

std::optional<Mend> mendFor(const Project &project, const Finding &finding, const QDate &today)
{
    const std::string_view rule(finding.rule);
    if (rule == "target-without-kpi")
        return createKpi(project, finding);
    if (rule == "kpi-without-role")
        return bindKpi(project, finding);
    if (rule == "promise-does-not-reach-field")
        return reachField(project, finding, today);
    if (rule == "role-not-told")
        return tellRole(project, finding, today);
    if (rule == "binding-without-power")
        return unbind(project, finding);
    if (rule == "kpi-pulls-against-promise")
        return turnRound(project, finding);
    return std::nullopt;
}

} // namespace slatelier::analysis
