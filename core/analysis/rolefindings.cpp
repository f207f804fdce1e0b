// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <QSet>

namespace slatelier::analysis {

namespace {

using RoleIds = QSet<QString>;

/// Roles of the crews that mend the components below the service.
void addCrewRoles(const model::Project &project, const QString &service, QSet<QString> &seen, RoleIds &roles)
{
    const auto *row = project.services.find({service});
    if (!row || !row->structure || seen.contains(service))
        return;
    seen.insert(service);
    model::forEachPart(*row->structure, [&](const QString &part) {
        addCrewRoles(project, part, seen, roles);
        const auto *component = project.components.find({part});
        const auto *crew = component && component->crew ? project.crews.find(*component->crew) : nullptr;
        if (crew && crew->role)
            roles.insert(crew->role->text);
    });
}

/// Roles that somebody gave work on the service: duties of its agreements, scripts of its abnormal situations.
void addAssignedRoles(const ProjectIndex &index, const model::Id<model::Service> &service, const QSet<QString> &agreements, RoleIds &roles)
{
    for (const auto &agreement : agreements) {
        for (const auto *duty : index.duties.of(agreement)) {
            if (duty->role)
                roles.insert(duty->role->text);
        }
    }
    for (const auto *situation : index.situations.of(service.text)) {
        for (const auto *step : index.steps.of(situation->id.text)) {
            if (step->role)
                roles.insert(step->role->text);
        }
    }
}

/// Agreements with customers that promise something about the service.
QSet<QString> promisingAgreements(const FindingList &list, const model::Id<model::Service> &service)
{
    QSet<QString> agreements;
    for (const auto *target : list.index().targetsOfService.of(service.text)) {
        const auto *agreement = list.project().agreements.find(target->agreement);
        if (agreement && !target->notOffered && agreement->type == model::AgreementType::Sla && agreement->state != model::AgreementState::Retired)
            agreements.insert(target->agreement.text);
    }
    return agreements;
}

bool reachesField(const FindingList &list, const RoleIds &roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](const QString &id) {
        const auto *role = list.project().roles.find({id});
        return role && role->level == model::RoleLevel::Field && list.index().assignments.contains(id);
    });
}

} // namespace

void findInRoles(FindingList &list)
{
    const auto &project = list.project();
    for (const auto &role : project.roles) {
        const bool ours = role.level != model::RoleLevel::CustomerSide && role.level != model::RoleLevel::Supplier;
        if (ours && !list.index().assignments.contains(role.id.text))
            list.add("role-without-person", Severity::Notice, role, "name",
                     QT_TRANSLATE_NOOP("Finding", "Nobody is assigned to the role “%1”."), {list.name(role)});
    }
    for (const auto &service : project.services) {
        const auto agreements = promisingAgreements(list, service.id);
        if (agreements.isEmpty())
            continue;
        RoleIds roles;
        QSet<QString> seen;
        addCrewRoles(project, service.id.text, seen, roles);
        addAssignedRoles(list.index(), service.id, agreements, roles);
        if (!reachesField(list, roles))
            list.add("field-has-no-part", Severity::Warning, service, "name",
                     QT_TRANSLATE_NOOP("Finding", "The promises on “%1” give no part to a field crew with a person in it: no component, no duty, no script."), {list.name(service)});
    }
}

} // namespace slatelier::analysis
