// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/vaguemeasure.h"

namespace slatelier::analysis {

namespace {

using model::Agreement;
using model::Duty;
using Duties = QList<const Duty *>;

Duties dutiesOf(const FindingList &list, const Agreement &agreement, const std::optional<model::Id<model::Party>> &party)
{
    Duties duties;
    for (const auto *duty : list.index().duties.of(agreement.id.text)) {
        if (party && duty->bearer == party)
            duties += duty;
    }
    return duties;
}

bool isExact(const Duty &duty) { return duty.deadline || bindsAnybody(duty.action) || bindsAnybody(duty.trigger); }

bool isAboutPaying(const Duty &duty)
{
    static const WordPattern paying(u"оплат*/оплач*/плат*/платит*/внос*/внест*/перечисл*/pay/pays/paid/payment/payments/payable/invoice/invoices/fee/fees");
    return holdsWords(duty.action, paying);
}

void findVagueService(FindingList &list, const Agreement &agreement)
{
    const auto ofCustomer = dutiesOf(list, agreement, agreement.customer), ofProvider = dutiesOf(list, agreement, agreement.provider);
    const auto paying = std::find_if(ofCustomer.begin(), ofCustomer.end(), [](const Duty *duty) { return isAboutPaying(*duty) && isExact(*duty); });
    const bool served = std::any_of(ofProvider.begin(), ofProvider.end(), [](const Duty *duty) { return isExact(*duty); });
    if (paying != ofCustomer.end() && !ofProvider.isEmpty() && !served)
        list.add("payment-exact-service-vague", Severity::Warning, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "In the agreement %1 the customer pays to the day (“%2”), but no duty of the provider has a limit."),
                 {list.name(agreement), list.name(**paying)});
}

bool hasConsequence(const Duties &duties)
{
    return std::any_of(duties.begin(), duties.end(), [](const Duty *duty) { return !duty->consequence.trimmed().isEmpty(); });
}

void findOneSidedConsequences(FindingList &list, const Agreement &agreement)
{
    const auto ofCustomer = dutiesOf(list, agreement, agreement.customer), ofProvider = dutiesOf(list, agreement, agreement.provider);
    if (ofCustomer.isEmpty() || ofProvider.isEmpty())
        return;
    const bool customer = hasConsequence(ofCustomer);
    const bool provider = hasConsequence(ofProvider) || list.index().credits.contains(agreement.id.text)
        || list.index().terminations.contains(agreement.id.text);
    if (customer != provider)
        list.add("one-sided-consequences", Severity::Warning, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "In the agreement %1 only “%2” bears consequences."),
                 {list.name(agreement), list.name(list.project().parties, customer ? agreement.customer : agreement.provider)});
}

void findUnbriefed(FindingList &list, const Agreement &agreement)
{
    const auto duties = dutiesOf(list, agreement, agreement.customer);
    if (agreement.type != model::AgreementType::Sla || duties.isEmpty())
        return;
    auto services = agreement.services;
    for (const auto *target : list.index().targets.of(agreement.id.text)) {
        if (target->service)
            services += *target->service;
    }
    const bool told = std::any_of(services.begin(), services.end(), [&](const auto &id) { return list.index().briefing.contains(id.text); });
    if (!told && !services.isEmpty())
        list.add("customer-duty-without-briefing", Severity::Notice, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "The customer has duties in the agreement %1 (“%2”), but nothing is explained at hand-over."),
                 {list.name(agreement), list.name(*duties.first())});
}

} // namespace

void findOneSidedness(FindingList &list)
{
    for (const auto &agreement : list.project().agreements) {
        if (agreement.state == model::AgreementState::Retired)
            continue;
        findVagueService(list, agreement);
        findOneSidedConsequences(list, agreement);
        findUnbriefed(list, agreement);
    }
}

} // namespace slatelier::analysis
