// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what counts, what does not count, credits and the way out.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestClauseFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

void addCountingPairs()
{
    pair("criterion-reading-undecided", Severity::Error, "criterion",
         [](Case &it) { edit(it.criteria, "criterion")->reading.reset(); },
         [](Case &it) { edit(it.criteria, "criterion")->reading = Reading::Sum; });
    pair("criterion-reading-undecided: each by itself", Severity::Error, "criterion",
         [](Case &it) { edit(it.criteria, "criterion")->reading.reset(); },
         [](Case &it) { edit(it.criteria, "criterion")->minimumPer.reset(); });
    pair("criterion-reading-undecided: everything counts", Severity::Error, "criterion",
         [](Case &it) { edit(it.criteria, "criterion")->reading.reset(); },
         [](Case &it) { edit(it.criteria, "criterion")->minimum = std::chrono::seconds(0); });
    pair("interruptions-may-vanish", Severity::Warning, "criterion",
         [](Case &it) { edit(it.criteria, "criterion")->reading = Reading::Each; },
         [](Case &it) { edit(it.criteria, "criterion")->reading = Reading::Sum; });
    pair("interruptions-may-vanish: their number is promised", Severity::Warning, "criterion",
         [](Case &it) { edit(it.criteria, "criterion")->reading = Reading::Each; },
         [](Case &it) { edit(it.metrics, "respond")->kind = MetricKind::InterruptionCount; });
    pair("interruptions-may-vanish: their number is promised for another service", Severity::Warning, "criterion",
         [](Case &it) {
             add(it.services, "other", "internet")->code.clear();
             edit(it.criteria, "criterion")->reading = Reading::Each;
             edit(it.criteria, "criterion")->service = to<Service>("other");
             edit(it.metrics, "respond")->kind = MetricKind::InterruptionCount;
         },
         [](Case &it) { edit(it.targets, "response")->service = to<Service>("other"); });
    pair("exclusion-without-convention", Severity::Warning, "planned",
         [](Case &it) { edit(it.exclusions, "planned")->convention.reset(); },
         [](Case &it) { edit(it.exclusions, "planned")->convention = Convention::CountAsUp; });
    pair("exclusion-without-proof", Severity::Warning, "planned",
         [](Case &it) { edit(it.exclusions, "planned")->proof = u" "_s; },
         [](Case &it) { edit(it.exclusions, "planned")->proof = u"Log"_s; });
    pair("exclusion-swallows-target", Severity::Notice, "planned",
         [](Case &it) {
             edit(it.targets, "target")->window = {Window::Rolling, 5}; // of which 0.1 % are 432 seconds
             edit(it.exclusions, "planned")->limit = std::chrono::seconds(433);
         },
         [](Case &it) { edit(it.exclusions, "planned")->limit = std::chrono::seconds(432); });
    pair("exclusion-swallows-target: the limit is of all times together", Severity::Notice, "planned",
         [](Case &it) {
             edit(it.exclusions, "planned")->limit = std::chrono::seconds(2630);
             edit(it.exclusions, "planned")->limitCount = 3;
         },
         [](Case &it) { edit(it.exclusions, "planned")->limit = std::chrono::seconds(2629); });
    pair("exclusion-swallows-target: of another service", Severity::Notice, "planned",
         [](Case &it) {
             add(it.services, "other", "internet")->code.clear();
             edit(it.exclusions, "planned")->limit = std::chrono::seconds(2630);
         },
         [](Case &it) { edit(it.exclusions, "planned")->service = to<Service>("other"); });
    pair("exclusion-swallows-target: the strictest is not offered", Severity::Notice, "planned",
         [](Case &it) { edit(it.exclusions, "planned")->limit = std::chrono::seconds(2630); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
}

void addSchemePairs()
{
    pair("credit-without-target", Severity::Error, "credit",
         [](Case &it) { edit(it.credits, "credit")->targets.clear(); },
         [](Case &it) { edit(it.credits, "credit")->targets = {{u"response"_s}}; });
    pair("credit-of-another-target", Severity::Error, "credit",
         [](Case &it) { edit(it.credits, "credit")->targets = {{u"target"_s}, {u"below"_s}}; },
         [](Case &it) { edit(it.credits, "credit")->targets = {{u"target"_s}, {u"response"_s}}; });
    const auto sayNothing = [](Case &it) {
        it.creditRows.remove(u"first"_s);
        it.creditRows.remove(u"second"_s);
    };
    pair("credit-without-lines", Severity::Error, "credit", sayNothing,
         [](Case &it) { add(it.creditRows, "third", "row-below")->scheme = {u"credit"_s}; });
    pair("credit-without-lines: a pool has its share", Severity::Error, "credit", sayNothing,
         [](Case &it) { edit(it.credits, "credit")->kind = CreditKind::Pool; });
    const auto noFee = [](Case &it) {
        edit(it.agreements, "sla")->fee.reset();
        edit(it.credits, "credit")->fixedBase = MinorUnits{100};
    };
    pair("credit-without-base", Severity::Error, "credit", noFee, [](Case &it) { edit(it.agreements, "sla")->fee = MinorUnits{100}; });
    pair("credit-without-base: a fixed amount", Severity::Error, "credit", noFee,
         [](Case &it) { edit(it.credits, "credit")->base = CreditBase::Fixed; });
    pair("credit-without-base: time needs none", Severity::Error, "credit", noFee,
         [](Case &it) { edit(it.credits, "credit")->kind = CreditKind::TimeExtension; });
    pair("credit-without-base: an amount needs none", Severity::Error, "credit-below",
         [](Case &it) { edit(it.agreements, "ola")->fee.reset(); },
         [](Case &it) { edit(it.creditRows, "row-below")->share.reset(); });
    pair("credit-cap-above-base", Severity::Warning, "credit",
         [](Case &it) { edit(it.credits, "credit")->capAmount = MinorUnits{100001}; },
         [](Case &it) { edit(it.credits, "credit")->capAmount = MinorUnits{100000}; });
    pair("credits-without-claim-rule", Severity::Warning, "sla",
         [](Case &it) { edit(it.claimRules, "claim")->agreement = {u"ola"_s}; },
         [](Case &it) { edit(it.claimRules, "claim")->agreement = {u"sla"_s}; });
    pair("credits-without-claim-rule: nothing to claim", Severity::Warning, "ola",
         [](Case &it) { it.claimRules.remove(u"claim-below"_s); },
         [](Case &it) { it.credits.remove(u"credit-below"_s); });
}

void addTierPairs()
{
    pair("credit-tiers-overlap", Severity::Error, "first",
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(98999, -5); },
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(99, -2); });
    pair("credit-tiers-overlap: a reward stands by itself", Severity::Error, "first",
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(98, -2); },
         [](Case &it) { edit(it.creditRows, "first")->reward = true; });
    pair("credit-tiers-overlap: an open end", Severity::Error, "first",
         [](Case &it) { edit(it.creditRows, "second")->high.reset(); },
         [](Case &it) { edit(it.creditRows, "second")->high = Decimal(99, -2); });
    pair("credit-tiers-overlap: events have no tiers", Severity::Error, "first",
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(98, -2); },
         [](Case &it) { edit(it.credits, "credit")->kind = CreditKind::PerEvent; });
    pair("credit-tiers-gap", Severity::Error, "first",
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(99001, -5); },
         [](Case &it) { edit(it.creditRows, "first")->low = Decimal(99, -2); });
    pair("credit-falls", Severity::Error, "second",
         [](Case &it) { edit(it.creditRows, "second")->share = Share{Decimal(9999, -5)}; },
         [](Case &it) { edit(it.creditRows, "second")->share = Share{Decimal(1, -1)}; });
    pair("credit-falls: with the metric", Severity::Error, "first",
         [](Case &it) { edit(it.credits, "credit")->targets = {{u"response"_s}}; },
         [](Case &it) { edit(it.credits, "credit")->targets = {{u"target"_s}}; });
    pair("credit-falls: days", Severity::Error, "second",
         [](Case &it) {
             for (const auto *id : {"first", "second"}) {
                 edit(it.creditRows, id)->share.reset();
                 edit(it.creditRows, id)->days = Decimal(3);
             }
             edit(it.creditRows, "second")->days = Decimal(29, -1);
         },
         [](Case &it) { edit(it.creditRows, "second")->days = Decimal(3); });
    pair("credit-falls: one grows with the excess", Severity::Error, "second",
         [](Case &it) { edit(it.creditRows, "second")->share = Share{Decimal(5, -2)}; },
         [](Case &it) { edit(it.creditRows, "second")->proportional = true; });
}

void addOtherPairs()
{
    const auto leave = [](Case &it) {
        auto rule = add(it.terminationRules, "leave");
        rule->agreement = {u"sla"_s};
        rule->outageCount = 0;
        rule->brokenWindows = 0;
    };
    pair("termination-without-condition", Severity::Error, "leave", leave,
         [](Case &it) { edit(it.terminationRules, "leave")->outageCount = 1; });
    pair("termination-without-condition: too long in all", Severity::Error, "leave", leave,
         [](Case &it) { edit(it.terminationRules, "leave")->totalLongerThan = std::chrono::seconds(1); });
    pair("termination-without-condition: broken windows", Severity::Error, "leave", leave,
         [](Case &it) { edit(it.terminationRules, "leave")->brokenWindows = 1; });
    const auto write = [](Case &it) { add(it.textClauses, "text")->agreement = {u"sla"_s}; };
    pair("text-clauses", Severity::Notice, "sla", write, [](Case &it) { it.textClauses.remove(u"text"_s); });
    pair("text-clauses: of a retired agreement", Severity::Notice, "sla", write,
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Retired; });
}

} // namespace

void TestClauseFindings::pairs_data()
{
    pairColumns();
    addCountingPairs();
    addSchemePairs();
    addTierPairs();
    addOtherPairs();
}

QTEST_GUILESS_MAIN(TestClauseFindings)
#include "tst_clausefindings.moc"
