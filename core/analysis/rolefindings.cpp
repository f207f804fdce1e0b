// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <QSet>

namespace slatelier::analysis {

namespace {

using RoleIds = QSet<QString>;

RoleIds rolesWithPeople(const model::Project &project)
{
    RoleIds roles;
    for (const auto &assignment : project.assignments)
        roles.insert(assignment.role.text);
    return roles;
}

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
void addAssignedRoles(const model::Project &project, const model::Id<model::Service> &service,
                      const QSet<QString> &agreements, RoleIds &roles)
{
    for (const auto &duty : project.duties) {
        if (duty.role && agreements.contains(duty.agreement.text))
            roles.insert(duty.role->text);
    }
    for (const auto &step : project.scriptSteps) {
        const auto *situation = project.situations.find(step.situation);
        if (step.role && situation && situation->service == service)
            roles.insert(step.role->text);
    }
}

/// Agreements with customers that promise something about the service.
QSet<QString> promisingAgreements(const model::Project &project, const model::Id<model::Service> &service)
{
    QSet<QString> agreements;
    for (const auto &target : project.targets) {
        const auto *agreement = project.agreements.find(target.agreement);
        const bool counts = agreement && agreement->type == model::AgreementType::Sla && agreement->state != model::AgreementState::Retired;
        if (counts && target.service == service)
            agreements.insert(target.agreement.text);
    }
    return agreements;
}

bool reachesField(const model::Project &project, const RoleIds &roles, const RoleIds &manned)
{
    return std::any_of(roles.begin(), roles.end(), [&](const QString &id) {
        const auto *role = project.roles.find({id});
        return role && role->level == model::RoleLevel::Field && manned.contains(id);
    });
}

} // namespace

void findInRoles(FindingList &list)
{
    const auto &project = list.project();
    const auto manned = rolesWithPeople(project);
    for (const auto &role : project.roles) {
        const bool ours = role.level != model::RoleLevel::CustomerSide && role.level != model::RoleLevel::Supplier;
        if (ours && !manned.contains(role.id.text))
            list.add("role-without-person", Severity::Notice, role, "name",
                     QT_TRANSLATE_NOOP("Finding", "Nobody is assigned to the role “%1”."), {list.name(role)});
    }
    for (const auto &service : project.services) {
        const auto agreements = promisingAgreements(project, service.id);
        if (agreements.isEmpty())
            continue;
        RoleIds roles;
        QSet<QString> seen;
        addCrewRoles(project, service.id.text, seen, roles);
        addAssignedRoles(project, service.id, agreements, roles);
        if (!reachesField(project, roles, manned))
            list.add("promise-does-not-reach-field", Severity::Warning, service, "name",
                     QT_TRANSLATE_NOOP("Finding", "The promises on “%1” do not reach a field crew with a person in it."), {list.name(service)});
    }
}

} // namespace slatelier::analysis
