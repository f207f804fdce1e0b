// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <QSet>

namespace slatelier::analysis {

namespace {

/// Which roles of the field have a person in them, and the crews that stand in such a role.
struct Field
{
    QSet<QString> roles;
    QSet<QString> crews;

    explicit Field(const FindingList &list)
    {
        for (const auto &role : list.project().roles) {
            if (role.level == model::RoleLevel::Field && list.index().assignments.contains(role.id.text))
                roles.insert(role.id.text);
        }
        for (const auto &crew : list.project().crews) {
            if (crew.role && roles.contains(crew.role->text))
                crews.insert(crew.id.text);
        }
    }
};

/// Does a crew of the field mend a component below the service?
bool isMendedByField(const model::Project &project, const model::Service &service, const Field &field, QSet<QString> &seen)
{
    if (!service.structure || seen.contains(service.id.text))
        return false;
    seen.insert(service.id.text);
    bool mended = false;
    model::forEachPart(*service.structure, [&](const QString &part) {
        if (mended)
            return;
        if (const auto *component = project.components.find({part}))
            mended = component->crew && field.crews.contains(component->crew->text);
        if (const auto *inner = mended ? nullptr : project.services.find({part}))
            mended = isMendedByField(project, *inner, field, seen);
    });
    return mended;
}

/// Did somebody give the field work on the service: duties of its agreements, scripts of its abnormal situations?
bool isGivenToField(const ProjectIndex &index, const model::Id<model::Service> &service, const QSet<QString> &agreements, const Field &field)
{
    const auto isOfField = [&](const auto *row) { return row->role && field.roles.contains(row->role->text); };
    const auto &situations = index.situations.of(service.text);
    const auto isScripted = [&](const model::Situation *situation) {
        const auto &steps = index.steps.of(situation->id.text);
        return std::any_of(steps.begin(), steps.end(), isOfField);
    };
    const auto isBound = [&](const QString &agreement) {
        const auto &duties = index.duties.of(agreement);
        return std::any_of(duties.begin(), duties.end(), isOfField);
    };
    return std::any_of(agreements.begin(), agreements.end(), isBound) || std::any_of(situations.begin(), situations.end(), isScripted);
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

} // namespace

void findEmptyRoles(FindingList &list)
{
    for (const auto &role : list.project().roles) {
        const bool ours = role.level != model::RoleLevel::CustomerSide && role.level != model::RoleLevel::Supplier;
        if (ours && !list.index().assignments.contains(role.id.text))
            list.add("role-without-person", Severity::Notice, role, "name",
                     QT_TRANSLATE_NOOP("Finding", "Nobody is assigned to the role “%1”."), {list.name(role)});
    }
}

void findFieldless(FindingList &list)
{
    const auto &project = list.project();
    const Field field(list);
    for (const auto &service : project.services) {
        const auto agreements = promisingAgreements(list, service.id);
        QSet<QString> seen;
        if (!agreements.isEmpty() && !isMendedByField(project, service, field, seen)
            && !isGivenToField(list.index(), service.id, agreements, field))
            list.add("field-has-no-part", Severity::Warning, service, "name",
                     QT_TRANSLATE_NOOP("Finding", "The promises on “%1” give no part to a field crew with a person in it: no component, no duty, no script."), {list.name(service)});
    }
}

} // namespace slatelier::analysis
