// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about agreements, their parties and duties, and about what binds one side only.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestAgreementFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

void addPartyPairs()
{
    pair("agreement-without-provider", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->provider.reset(); },
         [](Case &it) { edit(it.agreements, "sla")->provider = to<Party>("provider"); });
    pair("agreement-without-provider: a draft", Severity::Warning, "sla",
         [](Case &it) {
             edit(it.agreements, "sla")->provider.reset();
             edit(it.agreements, "sla")->state = AgreementState::Draft;
         },
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Retired; });
    pair("agreement-without-customer", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->customer.reset(); },
         [](Case &it) { edit(it.agreements, "sla")->customer = to<Party>("customer"); });
    pair("agreement-with-itself", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->customer = to<Party>("provider"); },
         [](Case &it) { edit(it.agreements, "sla")->customer = to<Party>("customer"); });
}

void addTermPairs()
{
    pair("agreement-ends-before-start", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->end = QDate(2025, 12, 31); },
         [](Case &it) { edit(it.agreements, "sla")->end = QDate(2026, 1, 1); });
    pair("agreement-ends-before-start: open", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->end = QDate(2025, 12, 31); },
         [](Case &it) { edit(it.agreements, "sla")->start = {}; });
    pair("fee-without-currency", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->currency.code.clear(); },
         [](Case &it) { edit(it.agreements, "sla")->currency.code = u"RUB"_s; });
    pair("fee-without-currency: nothing is paid", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->currency.code.clear(); },
         [](Case &it) { edit(it.agreements, "sla")->fee.reset(); });
    pair("signed-without-date", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->signedAt.reset(); },
         [](Case &it) { edit(it.agreements, "sla")->signedAt = Instant{}; });
    pair("signed-without-date: only agreed", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->signedAt.reset(); },
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Agreed; });
    pair("signed-without-start", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->start = {}; },
         [](Case &it) { edit(it.agreements, "sla")->start = QDate(2026, 1, 2); });
    pair("signed-without-start: only agreed", Severity::Error, "sla",
         [](Case &it) { edit(it.agreements, "sla")->start = {}; },
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Agreed; });
    pair("signed-without-targets", Severity::Error, "sla",
         [](Case &it) {
             it.targets.remove(u"target"_s);
             it.targets.remove(u"response"_s);
         },
         [](Case &it) { add(it.targets, "other", "below")->agreement = {u"sla"_s}; });
    pair("signed-without-targets: one of two is offered", Severity::Error, "sla",
         [](Case &it) {
             edit(it.targets, "target")->notOffered = true;
             edit(it.targets, "response")->notOffered = true;
         },
         [](Case &it) { edit(it.targets, "response")->notOffered = false; });
    pair("duplicate-number", Severity::Warning, "second",
         [](Case &it) { add(it.agreements, "second", "sla")->number = u" 17"_s; },
         [](Case &it) { edit(it.agreements, "second")->number = u"17 a"_s; });
    pair("duplicate-number: the next edition", Severity::Warning, "second",
         [](Case &it) { add(it.agreements, "second", "sla"); },
         [](Case &it) { edit(it.agreements, "second")->edition = 2; });
}

void addDutyPairs()
{
    pair("party-without-duties", Severity::Warning, "sla",
         [](Case &it) { edit(it.duties, "customer-duty")->bearer = to<Party>("provider"); },
         [](Case &it) { edit(it.duties, "customer-duty")->bearer = to<Party>("customer"); });
    pair("party-without-duties: the provider", Severity::Warning, "sla",
         [](Case &it) { it.duties.remove(u"provider-duty"_s); },
         [](Case &it) { add(it.duties, "other", "provider-duty-below")->agreement = {u"sla"_s}; });
    pair("duty-without-bearer", Severity::Warning, "customer-duty",
         [](Case &it) { edit(it.duties, "customer-duty")->bearer.reset(); },
         [](Case &it) { edit(it.duties, "customer-duty")->bearer = to<Party>("customer"); });
    pair("duty-of-outsider", Severity::Error, "customer-duty",
         [](Case &it) {
             add(it.parties, "neighbour")->name = u"Neighbour"_s;
             edit(it.duties, "customer-duty")->bearer = to<Party>("neighbour");
         },
         [](Case &it) { edit(it.duties, "customer-duty")->bearer = to<Party>("customer"); });
    pair("duty-without-trigger", Severity::Warning, "customer-duty",
         [](Case &it) { edit(it.duties, "customer-duty")->trigger = u" "_s; },
         [](Case &it) { edit(it.duties, "customer-duty")->trigger = u"Always"_s; });
    pair("duty-without-consequence", Severity::Warning, "customer-duty",
         [](Case &it) { edit(it.duties, "customer-duty")->consequence = u" "_s; },
         [](Case &it) { edit(it.duties, "customer-duty")->consequence = u"The clock stands"_s; });
}

void payExactly(Case &it) { edit(it.duties, "customer-duty")->action = u"Pay within 10 days"_s; }

void addSymmetryPairs()
{
    pair("payment-exact-service-vague", Severity::Warning, "sla", payExactly,
         [](Case &it) { edit(it.duties, "provider-duty")->deadline = std::chrono::hours(4); });
    pair("payment-exact-service-vague: nor is the payment exact", Severity::Warning, "sla", payExactly,
         [](Case &it) { edit(it.duties, "customer-duty")->action = u"Pay in time"_s; });
    pair("payment-exact-service-vague: not about money", Severity::Warning, "sla", payExactly,
         [](Case &it) { edit(it.duties, "customer-duty")->action = u"Open the door within 10 minutes"_s; });
    pair("payment-exact-service-vague: in Russian", Severity::Warning, "sla",
         [](Case &it) { edit(it.duties, "customer-duty")->action = u"Оплатить счёт в течение 10 дней"_s; },
         [](Case &it) { edit(it.duties, "provider-duty")->action = u"Ответить в течение часа"_s; });
    pair("one-sided-consequences", Severity::Warning, "sla",
         [](Case &it) { edit(it.duties, "customer-duty")->consequence.clear(); },
         [](Case &it) { edit(it.duties, "customer-duty")->consequence = u"The clock stands"_s; });
    const auto freeProvider = [](Case &it) {
        edit(it.duties, "provider-duty")->consequence.clear();
        it.credits.remove(u"credit"_s);
    };
    pair("one-sided-consequences: a right to leave is one", Severity::Warning, "sla", freeProvider,
         [](Case &it) { add(it.terminationRules, "leave")->agreement = {u"sla"_s}; });
    pair("one-sided-consequences: a credit is one", Severity::Warning, "sla", freeProvider,
         [](Case &it) { add(it.credits, "other", "credit-below")->agreement = {u"sla"_s}; });
    pair("one-sided-consequences: neither has any", Severity::Warning, "sla", freeProvider,
         [](Case &it) { edit(it.duties, "customer-duty")->consequence.clear(); });
    pair("customer-duty-without-briefing", Severity::Notice, "sla",
         [](Case &it) { it.briefingItems.remove(u"phone"_s); },
         [](Case &it) { add(it.briefingItems, "card")->service = {u"internet"_s}; });
    pair("customer-duty-without-briefing: he has none", Severity::Notice, "sla",
         [](Case &it) { it.briefingItems.remove(u"phone"_s); },
         [](Case &it) { it.duties.remove(u"customer-duty"_s); });
}

} // namespace

void TestAgreementFindings::pairs_data()
{
    pairColumns();
    addPartyPairs();
    addTermPairs();
    addDutyPairs();
    addSymmetryPairs();
}

QTEST_GUILESS_MAIN(TestAgreementFindings)
#include "tst_agreementfindings.moc"
