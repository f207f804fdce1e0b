// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what is written: vague promises, people and internal matter that the customer would read, situations
// without a script.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestTextFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

void addVaguePairs()
{
    pair("vague-promise", Severity::Warning, "sla",
         [](Case &it) { edit(it.agreements, "sla")->scope = u"The provider acts promptly."_s; },
         [](Case &it) { edit(it.agreements, "sla")->scope = u"The provider acts promptly, within 1 hour."_s; });
    pair("vague-promise: in Russian", Severity::Warning, "sla",
         [](Case &it) { edit(it.agreements, "sla")->scope = u"Исполнитель действует оперативно."_s; },
         [](Case &it) { edit(it.agreements, "sla")->scope = u"Исполнитель действует оперативно, за час, иначе возмещает плату."_s; });
    pair("vague-promise: the row has a deadline", Severity::Warning, "customer-duty",
         [](Case &it) { edit(it.duties, "customer-duty")->action = u"Answer promptly"_s; },
         [](Case &it) { edit(it.duties, "customer-duty")->deadline = std::chrono::hours(1); });
    pair("vague-promise: a script", Severity::Warning, "melt",
         [](Case &it) { edit(it.scriptSteps, "melt")->action = u"Melt it as soon as possible"_s; },
         [](Case &it) { edit(it.scriptSteps, "melt")->deadline = std::chrono::hours(1); });
    pair("vague-promise: of a retired service", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->outcome = u"Films, where possible"_s; },
         [](Case &it) { edit(it.services, "internet")->status = ServiceStatus::Retired; });
    pair("vague-promise: of a retired agreement", Severity::Warning, "customer-duty",
         [](Case &it) { edit(it.duties, "customer-duty")->action = u"Answer promptly"_s; },
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Retired; });
}

void addScriptPairs()
{
    pair("situation-without-script", Severity::Warning, "ice",
         [](Case &it) { it.scriptSteps.remove(u"melt"_s); },
         [](Case &it) { add(it.scriptSteps, "wait")->situation = {u"ice"_s}; });
    pair("situation-without-script: of a retired service", Severity::Warning, "ice",
         [](Case &it) { it.scriptSteps.remove(u"melt"_s); },
         [](Case &it) { edit(it.services, "internet")->status = ServiceStatus::Retired; });
    const auto thrice = [](Case &it) { it.seen.causes.last().count = 3; };
    pair("foreseeable-unscripted", Severity::Warning, "internet", thrice, [](Case &it) { it.seen.causes.last().count = 2; });
    pair("foreseeable-unscripted: a situation speaks of it", Severity::Warning, "internet", thrice,
         [](Case &it) { edit(it.situations, "ice")->trigger = u"Ice, or moles at the cable"_s; });
    pair("foreseeable-unscripted: another case of the word", Severity::Warning, "internet",
         [](Case &it) { it.seen.causes = {{{u"internet"_s}, u"обрыв кабеля"_s, 3}}; },
         [](Case &it) { edit(it.situations, "ice")->boundary = u"Обрывы кабелей"_s; });
    pair("foreseeable-unscripted: of a retired service", Severity::Warning, "internet", thrice,
         [](Case &it) { edit(it.services, "internet")->status = ServiceStatus::Retired; });
}

void nameIvan(Case &it) { edit(it.people, "crew-person")->name = u"Ivan Petrov"_s; }

void addLeakPairs()
{
    const auto atNight = [](Case &it) {
        nameIvan(it);
        edit(it.agreements, "sla")->excluded = u"Calls to I. Petrov at night"_s;
    };
    pair("person-named-to-customer", Severity::Error, "sla", atNight,
         [](Case &it) { edit(it.agreements, "sla")->excluded = u"Calls to A. Petrov, or to Ivan the Terrible, or to St. Petersburg"_s; });
    pair("person-named-to-customer: somebody else has the name", Severity::Error, "sla", atNight,
         [](Case &it) { edit(it.people, "crew-person")->name = u"Ivan Petrovich"_s; });
    pair("person-named-to-customer: both names", Severity::Error, "provider-duty",
         [](Case &it) {
             nameIvan(it);
             edit(it.duties, "provider-duty")->evidence = u"Signed by Petrov Ivan"_s;
         },
         [](Case &it) { edit(it.duties, "provider-duty")->evidence = u"Signed by Petrov"_s; });
    pair("person-named-to-customer: a contact", Severity::Error, "step",
         [](Case &it) {
             nameIvan(it);
             auto step = add(it.escalationSteps, "step");
             step->agreement = {u"sla"_s};
             step->contact = u"Ivan Petrov, by telephone"_s;
         },
         [](Case &it) { edit(it.escalationSteps, "step")->contact = u"The head of the shift, by telephone"_s; });
    pair("person-named-to-customer: a role that duties name", Severity::Error, "crew",
         [](Case &it) {
             nameIvan(it);
             edit(it.roles, "crew")->name = u"Crew of Ivan Petrov"_s;
         },
         [](Case &it) { edit(it.roles, "crew")->name = u"First crew"_s; });
    pair("person-named-to-customer: of a retired agreement", Severity::Error, "sla", atNight,
         [](Case &it) { edit(it.agreements, "sla")->state = AgreementState::Retired; });
    const auto addEdition = [](Case &it) {
        auto edition = add(it.editions, "signed");
        edition->agreement = {u"sla"_s};
        edition->content = u"{\n  \"people\": [\n  ]\n}"_s;
    };
    pair("internal-in-edition", Severity::Error, "signed", addEdition,
         [](Case &it) { edit(it.editions, "signed")->content = u"{\n  \"name\": \"the \\\"people\\\": and they\"\n}"_s; });
    pair("internal-in-edition: a field", Severity::Error, "signed",
         [](Case &it) {
             auto edition = add(it.editions, "signed");
             edition->agreement = {u"sla"_s};
             edition->content = u"{\"agreements\": [{\"internal_note\": \"x\"}]}"_s;
         },
         [](Case &it) { edit(it.editions, "signed")->content = u"{\"agreements\": [{\"scope\": \"x\"}]}"_s; });
}

} // namespace

void TestTextFindings::pairs_data()
{
    pairColumns();
    addVaguePairs();
    addScriptPairs();
    addLeakPairs();
}

QTEST_GUILESS_MAIN(TestTextFindings)
#include "tst_textfindings.moc"
