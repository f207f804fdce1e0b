// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include <QCoreApplication>

#include <cstring>

namespace slatelier::analysis {

namespace {

struct Reason
{
    const char *rule;
    const char *title;
    const char *text;
};

constexpr Reason reasons[] = {
    {"target-without-metric", QT_TRANSLATE_NOOP("FindingTitle", "Targets without a metric"),
     QT_TRANSLATE_NOOP("FindingReason", "A promise that nothing measures can be neither kept nor broken. Choose a metric, or remove the target.")},
    {"target-without-service", QT_TRANSLATE_NOOP("FindingTitle", "Targets that are about nothing"),
     QT_TRANSLATE_NOOP("FindingReason", "Both sides must know what the promise is about. Choose a service or a component.")},
    {"target-without-value", QT_TRANSLATE_NOOP("FindingTitle", "Targets without a value"),
     QT_TRANSLATE_NOOP("FindingReason", "Without a value there is nothing to compare the measurement with. Enter what is promised.")},
    {"target-without-window", QT_TRANSLATE_NOOP("FindingTitle", "Targets without a window"),
     QT_TRANSLATE_NOOP("FindingReason", "The same number is easy over a year and hard over a day. Say over how many days it is measured.")},
    {"target-share-out-of-range", QT_TRANSLATE_NOOP("FindingTitle", "Shares outside 0 to 100 %"),
     QT_TRANSLATE_NOOP("FindingReason", "A share of time or of cases lies between 0 and 100 %. Check the value.")},
    {"promise-without-structure", QT_TRANSLATE_NOOP("FindingTitle", "Promised services without a structure"),
     QT_TRANSLATE_NOOP("FindingReason", "Only the structure tells whether the promise can be kept. Build the service from its parts on the structure page.")},
    {"availability-below-promise", QT_TRANSLATE_NOOP("FindingTitle", "Availability that the parts do not reach"),
     QT_TRANSLATE_NOOP("FindingReason", "By the numbers of its parts the service will miss this target in the long run. Promise less, mend the part that costs the most downtime, or add redundancy.")},
    {"promise-not-carried", QT_TRANSLATE_NOOP("FindingTitle", "Promises that the parts do not carry"),
     QT_TRANSLATE_NOOP("FindingReason", "By the numbers of its parts the service will miss this target in the long run. Promise less, or improve the part on which it depends most.")},
    {"metric-without-source", QT_TRANSLATE_NOOP("FindingTitle", "Metrics without a source"),
     QT_TRANSLATE_NOOP("FindingReason", "When the two sides count differently, the source decides. Name the system or the report whose records count.")},
    {"metric-without-owner", QT_TRANSLATE_NOOP("FindingTitle", "Metrics without an owner"),
     QT_TRANSLATE_NOOP("FindingReason", "A number that nobody answers for is not looked at. Name the role that owns the metric.")},
    {"service-without-owner", QT_TRANSLATE_NOOP("FindingTitle", "Services without an owner"),
     QT_TRANSLATE_NOOP("FindingReason", "Somebody must answer for the service as a whole, not only for its parts. Choose the owner's role.")},
    {"service-without-outcome", QT_TRANSLATE_NOOP("FindingTitle", "Services without an outcome"),
     QT_TRANSLATE_NOOP("FindingReason", "The customer pays for what the service makes possible. Say it in the customer's words.")},
    {"component-without-numbers", QT_TRANSLATE_NOOP("FindingTitle", "Components without numbers"),
     QT_TRANSLATE_NOOP("FindingReason", "Without its numbers no service that needs this component can be calculated. Enter the mean time between failures and the mean time to restore, or an availability.")},
    {"component-contradictory", QT_TRANSLATE_NOOP("FindingTitle", "Components that contradict themselves"),
     QT_TRANSLATE_NOOP("FindingReason", "Mean times, laws and a stated share of time can contradict each other. Keep one of them.")},
    {"component-unusable", QT_TRANSLATE_NOOP("FindingTitle", "Components that cannot be calculated"),
     QT_TRANSLATE_NOOP("FindingReason", "A mean time or a value of a law is missing, both times are zero, or a flicker cannot be calculated with them. Complete the numbers.")},
    {"calendar-empty", QT_TRANSLATE_NOOP("FindingTitle", "Calendars without hours"),
     QT_TRANSLATE_NOOP("FindingReason", "A service promised in this calendar would never be promised at all. Add the hours of the week.")},
    {"calendar-period-empty", QT_TRANSLATE_NOOP("FindingTitle", "Periods without days"),
     QT_TRANSLATE_NOOP("FindingReason", "A period counts on its days only. Choose the days, or remove the period.")},
    {"calendar-overlap", QT_TRANSLATE_NOOP("FindingTitle", "Periods that overlap"),
     QT_TRANSLATE_NOOP("FindingReason", "Hours count once, so overlapping periods usually hide a slip of the pen. Join or shorten them.")},
    {"criterion-reading-undecided", QT_TRANSLATE_NOOP("FindingTitle", "Limits that can be read in two ways"),
     QT_TRANSLATE_NOOP("FindingReason", "Six interruptions of 4 minutes in each 12 hours are either nothing or a whole day a month. Choose how the limit is read before anybody signs.")},
    {"interruptions-may-vanish", QT_TRANSLATE_NOOP("FindingTitle", "Interruptions that may vanish"),
     QT_TRANSLATE_NOOP("FindingReason", "A service that flickers all day would be fully available. Promise a number of interruptions too, or let the limit hold for their sum.")},
    {"exclusion-without-convention", QT_TRANSLATE_NOOP("FindingTitle", "Exclusions without a way of counting"),
     QT_TRANSLATE_NOOP("FindingReason", "The two ways of counting give different percentages, and each side will choose its own. Choose one.")},
    {"exclusion-without-proof", QT_TRANSLATE_NOOP("FindingTitle", "Exclusions without a proof"),
     QT_TRANSLATE_NOOP("FindingReason", "Time that one side may leave out must be proven by something both trust. Name the record.")},
    {"exclusion-swallows-target", QT_TRANSLATE_NOOP("FindingTitle", "Exclusions larger than the target"),
     QT_TRANSLATE_NOOP("FindingReason", "When more may be excluded than the target allows, the exclusion is the real promise. Check its limit.")},
    {"credit-without-target", QT_TRANSLATE_NOOP("FindingTitle", "Credits that no target decides"),
     QT_TRANSLATE_NOOP("FindingReason", "A credit follows from a measured value. Choose the target that decides.")},
    {"credit-of-another-target", QT_TRANSLATE_NOOP("FindingTitle", "Credits decided by another agreement"),
     QT_TRANSLATE_NOOP("FindingReason", "What another agreement promises is not known to these parties. Choose a target of this agreement.")},
    {"credit-without-lines", QT_TRANSLATE_NOOP("FindingTitle", "Credits without lines"),
     QT_TRANSLATE_NOOP("FindingReason", "Without a line nothing is ever owed. Add what each value costs.")},
    {"credit-without-base", QT_TRANSLATE_NOOP("FindingTitle", "Credits without a base"),
     QT_TRANSLATE_NOOP("FindingReason", "A share needs something that it is a share of. Enter the fee, the price or a fixed amount.")},
    {"credit-tiers-overlap", QT_TRANSLATE_NOOP("FindingTitle", "Credit tiers that overlap"),
     QT_TRANSLATE_NOOP("FindingReason", "For the same value two credits could be claimed. Let each line begin where the one before ends.")},
    {"credit-tiers-gap", QT_TRANSLATE_NOOP("FindingTitle", "Gaps between credit tiers"),
     QT_TRANSLATE_NOOP("FindingReason", "For values in the gap nothing is agreed. Let each line begin where the one before ends.")},
    {"credit-falls", QT_TRANSLATE_NOOP("FindingTitle", "Credits that fall with worse results"),
     QT_TRANSLATE_NOOP("FindingReason", "Whoever has missed the promise already would do well to miss it by more. Let worse results cost more.")},
    {"credit-cap-above-base", QT_TRANSLATE_NOOP("FindingTitle", "Caps above the base"),
     QT_TRANSLATE_NOOP("FindingReason", "Credits above the fee are damages in disguise and are rarely meant. Lower the cap, or say so in the claims.")},
    {"credits-without-claim-rule", QT_TRANSLATE_NOOP("FindingTitle", "Credits without a claim rule"),
     QT_TRANSLATE_NOOP("FindingReason", "Credits that nobody knows how to claim are not paid. Add a claim rule: until when, with what, and by when it is answered.")},
    {"termination-without-condition", QT_TRANSLATE_NOOP("FindingTitle", "Termination rights without a condition"),
     QT_TRANSLATE_NOOP("FindingReason", "The way out must be as clear as the promise. Say after how many outages, how long, or how many broken windows.")},
    {"text-clauses", QT_TRANSLATE_NOOP("FindingTitle", "Clauses of free text"),
     QT_TRANSLATE_NOOP("FindingReason", "Free text is the last resort. See whether a duty, a right or an exclusion says the same.")},
    {"promise-above-its-parts", QT_TRANSLATE_NOOP("FindingTitle", "Promises above the agreements below"),
     QT_TRANSLATE_NOOP("FindingReason", "When every agreement below is only just kept, this promise is broken, and nobody below owes anything. Ask more of them, or promise less.")},
    {"support-hours-too-short", QT_TRANSLATE_NOOP("FindingTitle", "Support hours too short"),
     QT_TRANSLATE_NOOP("FindingReason", "A case that is reported while nobody is there waits until somebody comes. Widen the hours of the crew, or promise fewer.")},
    {"term-not-carried", QT_TRANSLATE_NOOP("FindingTitle", "Terms that are not carried"),
     QT_TRANSLATE_NOOP("FindingReason", "When the agreement below has ended, the promise stands alone. Extend it, or end this one with it.")},
    {"credits-not-taken", QT_TRANSLATE_NOOP("FindingTitle", "Credits given and not taken"),
     QT_TRANSLATE_NOOP("FindingReason", "The difference between credits given and taken is the provider's own risk. Know it, or pass it on.")},
    {"agreement-without-provider", QT_TRANSLATE_NOOP("FindingTitle", "Agreements without a provider"),
     QT_TRANSLATE_NOOP("FindingReason", "An agreement has two sides. Choose who provides the services.")},
    {"agreement-without-customer", QT_TRANSLATE_NOOP("FindingTitle", "Agreements without a customer"),
     QT_TRANSLATE_NOOP("FindingReason", "An agreement has two sides. Choose who receives the services.")},
    {"agreement-with-itself", QT_TRANSLATE_NOOP("FindingTitle", "Agreements with oneself"),
     QT_TRANSLATE_NOOP("FindingReason", "Nobody can promise something to himself. Choose another party on one of the sides.")},
    {"agreement-ends-before-start", QT_TRANSLATE_NOOP("FindingTitle", "Agreements that end before they begin"),
     QT_TRANSLATE_NOOP("FindingReason", "The agreement would never be in force. Check both dates.")},
    {"fee-without-currency", QT_TRANSLATE_NOOP("FindingTitle", "Fees without a currency"),
     QT_TRANSLATE_NOOP("FindingReason", "An amount without a currency is not an amount. Choose the currency.")},
    {"signed-without-date", QT_TRANSLATE_NOOP("FindingTitle", "Signed without a date"),
     QT_TRANSLATE_NOOP("FindingReason", "Which edition counted on a given day follows from the date of signing. Enter it, or take the state back.")},
    {"signed-without-start", QT_TRANSLATE_NOOP("FindingTitle", "Signed without a beginning"),
     QT_TRANSLATE_NOOP("FindingReason", "Measuring begins when the agreement is in force. Enter the date.")},
    {"signed-without-targets", QT_TRANSLATE_NOOP("FindingTitle", "Signed without targets"),
     QT_TRANSLATE_NOOP("FindingReason", "An agreement without targets promises only good will. Add targets, or take the state back.")},
    {"party-without-duties", QT_TRANSLATE_NOOP("FindingTitle", "Parties without duties"),
     QT_TRANSLATE_NOOP("FindingReason", "A service works only if both sides do their part. Write down what this side has to do.")},
    {"duty-without-bearer", QT_TRANSLATE_NOOP("FindingTitle", "Duties without a bearer"),
     QT_TRANSLATE_NOOP("FindingReason", "What is everybody's business is nobody's. Choose the party that has to do it.")},
    {"duty-of-outsider", QT_TRANSLATE_NOOP("FindingTitle", "Duties of outsiders"),
     QT_TRANSLATE_NOOP("FindingReason", "An agreement binds only those who sign it. Give the duty to one of the parties, or make an agreement with the other.")},
    {"duty-without-trigger", QT_TRANSLATE_NOOP("FindingTitle", "Duties without a beginning"),
     QT_TRANSLATE_NOOP("FindingReason", "Nobody can be late with something that has no beginning. Say what sets the duty off.")},
    {"duty-without-consequence", QT_TRANSLATE_NOOP("FindingTitle", "Duties without a consequence"),
     QT_TRANSLATE_NOOP("FindingReason", "A duty without a consequence is a wish. Say what follows when it is not done.")},
    {"role-without-person", QT_TRANSLATE_NOOP("FindingTitle", "Roles without a person"),
     QT_TRANSLATE_NOOP("FindingReason", "A promise ends with a person. Assign somebody to the role.")},
    {"promise-does-not-reach-field", QT_TRANSLATE_NOOP("FindingTitle", "Promises that do not reach the field"),
     QT_TRANSLATE_NOOP("FindingReason", "What management promises is kept at the customer's door. Let a role of the field answer for it, and put a person into the role.")},
    {"agreement-without-kpis", QT_TRANSLATE_NOOP("FindingTitle", "Agreements without KPIs"),
     QT_TRANSLATE_NOOP("FindingReason", "What nobody is asked for is done when there is time. Give its metrics KPIs and let roles answer for them.")},
    {"target-without-kpi", QT_TRANSLATE_NOOP("FindingTitle", "Targets without a KPI"),
     QT_TRANSLATE_NOOP("FindingReason", "What nobody is asked for is done when there is time. Make a KPI of the metric and let a role answer for it.")},
    {"kpi-without-role", QT_TRANSLATE_NOOP("FindingTitle", "KPIs without a role"),
     QT_TRANSLATE_NOOP("FindingReason", "A number that no role answers for is looked at by nobody. Let a role answer for the KPI, or remove it.")},
    {"bound-role-without-person", QT_TRANSLATE_NOOP("FindingTitle", "Answering roles without a person"),
     QT_TRANSLATE_NOOP("FindingReason", "The line from the promise ends at an empty chair. Put somebody into the role, or let another answer for it.")},
    {"role-not-told", QT_TRANSLATE_NOOP("FindingTitle", "Roles that were not told"),
     QT_TRANSLATE_NOOP("FindingReason", "Nobody keeps a promise that he does not know. Tell the people in the role, and write down when.")},
    {"binding-without-power", QT_TRANSLATE_NOOP("FindingTitle", "Answering without power"),
     QT_TRANSLATE_NOOP("FindingReason", "Whoever is judged by what he cannot change learns to change the figure instead. Take the KPI off the role, or say why it stays.")},
    {"kpi-pulls-against-promise", QT_TRANSLATE_NOOP("FindingTitle", "KPIs that pull against a promise"),
     QT_TRANSLATE_NOOP("FindingReason", "People do what they are paid for, and here they are paid for breaking a promise. Reward the promised metric instead.")},
    {"kpi-without-metric", QT_TRANSLATE_NOOP("FindingTitle", "KPIs without a metric"),
     QT_TRANSLATE_NOOP("FindingReason", "Two people will measure it in two ways, and both will be right. Choose the metric.")},
    {"kpi-without-value", QT_TRANSLATE_NOOP("FindingTitle", "KPIs without a value"),
     QT_TRANSLATE_NOOP("FindingReason", "Without a value nobody knows when it is good enough. Enter the target value.")},
    {"kpi-values-out-of-order", QT_TRANSLATE_NOOP("FindingTitle", "KPI values out of order"),
     QT_TRANSLATE_NOOP("FindingReason", "With the values in this order better work scores less. Put threshold, target and stretch in the order in which the metric improves.")},
    {"weights-not-whole", QT_TRANSLATE_NOOP("FindingTitle", "Weights that do not come to 100 %"),
     QT_TRANSLATE_NOOP("FindingReason", "Scores of two people can only be compared when their weights have the same sum. Let the weights of the role come to 100 %.")},
    {"figure-from-nowhere", QT_TRANSLATE_NOOP("FindingTitle", "Figures from nowhere"),
     QT_TRANSLATE_NOOP("FindingReason", "The figure is taken from the roles below, and there are none. Bind a role below, or measure the KPI itself.")},
    {"malus-without-minimum-sample", QT_TRANSLATE_NOOP("FindingTitle", "Maluses without a minimum sample"),
     QT_TRANSLATE_NOOP("FindingReason", "With three cases a bad month is luck, and luck is not to be fined. Say from how many cases on a malus may be taken.")},
    {"malus-without-verdict", QT_TRANSLATE_NOOP("FindingTitle", "Maluses without a verdict"),
     QT_TRANSLATE_NOOP("FindingReason", "When the system fails, fining the person mends nothing and hides the cause. Let a malus wait for the verdict of the statistics.")},
    {"incentive-floor-above-cap", QT_TRANSLATE_NOOP("FindingTitle", "Floors above caps"),
     QT_TRANSLATE_NOOP("FindingReason", "No amount is above the floor and below the cap at once. Change one of the two.")},
    {"payment-exact-service-vague", QT_TRANSLATE_NOOP("FindingTitle", "Payment exact, service vague"),
     QT_TRANSLATE_NOOP("FindingReason", "One side can be held to its word and the other cannot. Give the duties of the provider a deadline or a number.")},
    {"one-sided-consequences", QT_TRANSLATE_NOOP("FindingTitle", "Consequences for one side only"),
     QT_TRANSLATE_NOOP("FindingReason", "An agreement that costs only one side anything will be kept by that side only. Say what follows for the other.")},
    {"customer-duty-without-briefing", QT_TRANSLATE_NOOP("FindingTitle", "Customers that are not briefed"),
     QT_TRANSLATE_NOOP("FindingReason", "A duty that the customer never heard of will not be done, and both will be sorry. Add what is explained at hand-over.")},
    {"target-cannot-be-missed", QT_TRANSLATE_NOOP("FindingTitle", "Targets that cannot be missed"),
     QT_TRANSLATE_NOOP("FindingReason", "A promise that cannot be broken promises nothing. Check the value and the comparison.")},
    {"target-cannot-be-met", QT_TRANSLATE_NOOP("FindingTitle", "Targets that cannot be met"),
     QT_TRANSLATE_NOOP("FindingReason", "It is broken from the first day on, whatever anybody does. Check the value and the comparison.")},
    {"target-outside-service-hours", QT_TRANSLATE_NOOP("FindingTitle", "Targets outside service hours"),
     QT_TRANSLATE_NOOP("FindingReason", "When the service is not provided, nobody is there to keep the promise. Count in the service hours, or widen them.")},
    {"too-many-targets", QT_TRANSLATE_NOOP("FindingTitle", "Too many targets"),
     QT_TRANSLATE_NOOP("FindingReason", "When everything matters, nothing does. Keep the few targets that the customer feels.")},
    {"situation-without-script", QT_TRANSLATE_NOOP("FindingTitle", "Situations without a script"),
     QT_TRANSLATE_NOOP("FindingReason", "In an abnormal situation people do what they think of first. Write down who does what, by when and who pays.")},
    {"foreseeable-unscripted", QT_TRANSLATE_NOOP("FindingTitle", "Foreseeable and unscripted"),
     QT_TRANSLATE_NOOP("FindingReason", "What has happened again and again will happen again. Describe it as a situation and write its script.")},
    {"person-named-to-customer", QT_TRANSLATE_NOOP("FindingTitle", "People named to the customer"),
     QT_TRANSLATE_NOOP("FindingReason", "People leave and change their roles, and their data belong to them. Name the role instead.")},
    {"internal-in-edition", QT_TRANSLATE_NOOP("FindingTitle", "Internal matter in an edition"),
     QT_TRANSLATE_NOOP("FindingReason", "What was signed is in the hands of the customer as it is. Start a new edition without it, and see who has the old one.")},
    {"field-has-no-part", QT_TRANSLATE_NOOP("FindingTitle", "The field has no part"),
     QT_TRANSLATE_NOOP("FindingReason", "What management promises is kept at the customer's door. Give the field crew a duty, a script or a component, and a person.")},
    {"vague-promise", QT_TRANSLATE_NOOP("FindingTitle", "Words that bind nobody"),
     QT_TRANSLATE_NOOP("FindingReason", "Such words sound like a promise, but nobody can ever be shown to have broken them. Give a number with its unit, or say what follows when it is not done; then the words may stay.")},
    {"duplicate-code", QT_TRANSLATE_NOOP("FindingTitle", "Codes used twice"),
     QT_TRANSLATE_NOOP("FindingReason", "People and imports find things by their code. Give each its own.")},
    {"duplicate-number", QT_TRANSLATE_NOOP("FindingTitle", "Numbers used twice"),
     QT_TRANSLATE_NOOP("FindingReason", "A number and an edition name one text only. Change the number or the edition.")},
};

const Reason *reasonFor(const char *rule)
{
    const auto found = std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &reason) { return std::strcmp(reason.rule, rule) == 0; });
    return found == std::end(reasons) ? nullptr : found;
}

} // namespace

QString findingReason(const char *rule)
{
    const auto *reason = reasonFor(rule);
    return reason ? QCoreApplication::translate("FindingReason", reason->text) : QString();
}

QString findingTitle(const char *rule)
{
    const auto *reason = reasonFor(rule);
    return reason ? QCoreApplication::translate("FindingTitle", reason->title) : QString();
}

QList<const char *> findingRules()
{
    QList<const char *> rules;
    for (const auto &reason : reasons)
        rules += reason.rule;
    return rules;
}

} // namespace slatelier::analysis
