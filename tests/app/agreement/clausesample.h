// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/sampleproject.h"

/// The sample of the pages with one clause of each kind.
namespace slatelier::gui {

inline model::Project clauseProject()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    using namespace model;
    auto project = sampleProject();
    const Id<Agreement> sla{u"sla"_s};
    auto agreement = *project.agreements.find(sla);
    agreement.fee = MinorUnits{100'000};
    agreement.currency = {u"EUR"_s};
    agreement.zone = {u"Europe/Moscow"_s};
    project.agreements.put(agreement);
    UnavailabilityCriterion criterion;
    criterion.id = {u"criterion"_s};
    criterion.agreement = sla;
    criterion.minimum = 10min;
    criterion.minimumPer = 12h;
    project.criteria.put(criterion);
    FaultClass fault;
    fault.id = {u"fault"_s};
    fault.agreement = sla;
    fault.name = u"Flickering line"_s;
    fault.repeats = 3;
    fault.repeatsWithin = 1h;
    project.faultClasses.put(fault);
    Exclusion exclusion;
    exclusion.id = {u"exclusion"_s};
    exclusion.agreement = sla;
    exclusion.name = u"Work announced in time"_s;
    exclusion.limit = 2h;
    project.exclusions.put(exclusion);
    project.rights.put({{u"right"_s}, sla, Id<Party>{u"home"_s}, u"Repeated fault"_s, u"See the records"_s, {}, {}});
    EscalationStep step;
    step.id = {u"step"_s};
    step.agreement = sla;
    step.action = u"Call the head of the shift"_s;
    project.escalationSteps.put(step);
    ReportRule report;
    report.id = {u"report"_s};
    report.agreement = sla;
    report.name = u"Monthly report"_s;
    project.reportRules.put(report);
    CreditScheme scheme;
    scheme.id = {u"scheme"_s};
    scheme.agreement = sla;
    scheme.name = u"Credits for availability"_s;
    scheme.targets = {{u"t1"_s}};
    project.credits.put(scheme);
    CreditRow row;
    row.scheme = scheme.id;
    row.id = {u"row1"_s};
    row.low = Decimal(99, -2);
    row.high = Decimal(999, -3);
    row.share = Share{Decimal(1, -1)};
    project.creditRows.put(row);
    row.id = {u"row2"_s};
    row.low = Decimal(0);
    row.high = Decimal(99, -2);
    row.share = Share{Decimal(25, -2)};
    project.creditRows.put(row);
    ClaimRule claim;
    claim.id = {u"claim"_s};
    claim.agreement = sla;
    claim.ticketWithin = 72h;
    project.claimRules.put(claim);
    TerminationRule termination;
    termination.id = {u"termination"_s};
    termination.agreement = sla;
    termination.target = Id<Target>{u"t1"_s};
    termination.outageCount = 3;
    termination.longerThan = 30min;
    termination.withinDays = 30;
    project.terminationRules.put(termination);
    project.textClauses.put({{u"text"_s}, sla, u"Good faith"_s, u"Both sides try their best."_s});
    return project;
}

} // namespace slatelier::gui
