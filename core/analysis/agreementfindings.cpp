// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

namespace slatelier::analysis {

namespace {

using model::Agreement;
using model::AgreementState;

Severity gravity(const Agreement &agreement)
{
    return agreement.state == AgreementState::Draft ? Severity::Warning : Severity::Error;
}

bool isRetired(const model::Project &project, const model::Id<Agreement> &id)
{
    const auto *agreement = project.agreements.find(id);
    return !agreement || agreement->state == AgreementState::Retired;
}

void findInParties(FindingList &list, const Agreement &agreement)
{
    if (!agreement.provider)
        list.add("agreement-without-provider", gravity(agreement), agreement, "provider",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 has no provider."), {list.name(agreement)});
    if (!agreement.customer)
        list.add("agreement-without-customer", gravity(agreement), agreement, "customer",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 has no customer."), {list.name(agreement)});
    if (agreement.provider && agreement.provider == agreement.customer)
        list.add("agreement-with-itself", Severity::Error, agreement, "customer",
                 QT_TRANSLATE_NOOP("Finding", "In the agreement %1 provider and customer are the same party."), {list.name(agreement)});
}

void findInTerms(FindingList &list, const Agreement &agreement)
{
    if (agreement.start.isValid() && agreement.end.isValid() && agreement.end < agreement.start)
        list.add("agreement-ends-before-start", Severity::Error, agreement, "end",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 ends before it begins."), {list.name(agreement)});
    if (agreement.fee && agreement.currency.code.isEmpty())
        list.add("fee-without-currency", Severity::Error, agreement, "currency",
                 QT_TRANSLATE_NOOP("Finding", "The fee of the agreement %1 has no currency."), {list.name(agreement)});
    if (agreement.state != AgreementState::Signed)
        return;
    const auto &targets = list.index().targets.of(agreement.id.text);
    const bool promises = std::any_of(targets.begin(), targets.end(), [](const auto *target) { return !target->notOffered; });
    if (!agreement.signedAt)
        list.add("signed-without-date", Severity::Error, agreement, "signed_at",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 is signed, but nobody wrote down when."), {list.name(agreement)});
    if (!agreement.start.isValid())
        list.add("signed-without-start", Severity::Error, agreement, "start",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 is signed, but does not say from when it is in force."), {list.name(agreement)});
    if (!promises)
        list.add("signed-without-targets", Severity::Error, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 is signed, but promises nothing that can be measured."), {list.name(agreement)});
}

bool hasDutyOf(const QList<const model::Duty *> &duties, const std::optional<model::Id<model::Party>> &party)
{
    return std::any_of(duties.begin(), duties.end(), [&](const model::Duty *duty) { return duty->bearer == party; });
}

void findOneSided(FindingList &list, const Agreement &agreement)
{
    const auto &duties = list.index().duties.of(agreement.id.text);
    for (const auto &party : {agreement.provider, agreement.customer}) {
        if (party && !hasDutyOf(duties, party))
            list.add("party-without-duties", Severity::Warning, agreement, "state",
                     QT_TRANSLATE_NOOP("Finding", "In the agreement %1 the party “%2” has no duty."),
                     {list.name(agreement), list.name(list.project().parties, party)});
    }
}

} // namespace

void findInAgreements(FindingList &list)
{
    for (const auto &agreement : list.project().agreements) {
        if (agreement.state == AgreementState::Retired)
            continue;
        findInParties(list, agreement);
        findInTerms(list, agreement);
        findOneSided(list, agreement);
    }
}

void findInDuties(FindingList &list)
{
    const auto &project = list.project();
    for (const auto &duty : project.duties) {
        if (isRetired(project, duty.agreement))
            continue;
        const auto *agreement = project.agreements.find(duty.agreement);
        const QStringList words{list.name(duty), list.name(*agreement)};
        if (!duty.bearer)
            list.add("duty-without-bearer", Severity::Warning, duty, "bearer",
                     QT_TRANSLATE_NOOP("Finding", "The duty “%1” in the agreement %2 does not say whose it is."), words);
        else if (duty.bearer != agreement->provider && duty.bearer != agreement->customer)
            list.add("duty-of-outsider", Severity::Error, duty, "bearer",
                     QT_TRANSLATE_NOOP("Finding", "The duty “%1” falls on “%3”, who is not a party of the agreement %2."),
                     words + QStringList{list.name(project.parties, duty.bearer)});
        if (duty.trigger.trimmed().isEmpty())
            list.add("duty-without-trigger", Severity::Warning, duty, "trigger",
                     QT_TRANSLATE_NOOP("Finding", "The duty “%1” in the agreement %2 does not say when it begins."), words);
        if (duty.consequence.trimmed().isEmpty())
            list.add("duty-without-consequence", Severity::Warning, duty, "consequence",
                     QT_TRANSLATE_NOOP("Finding", "The duty “%1” in the agreement %2 has no consequence when it is not done."), words);
    }
}

} // namespace slatelier::analysis
