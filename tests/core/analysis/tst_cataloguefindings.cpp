// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about services, components, calendars, metrics and codes.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestCatalogueFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
};

namespace {

void addServicePairs()
{
    pair("service-without-owner", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->owner.reset(); },
         [](Case &it) { edit(it.services, "internet")->owner = to<Role>("crew"); });
    pair("service-without-owner: it is retired", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->owner.reset(); },
         [](Case &it) { edit(it.services, "internet")->status = ServiceStatus::Retired; });
    pair("service-without-outcome", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->outcome = u" "_s; },
         [](Case &it) { edit(it.services, "internet")->outcome = u"Films"_s; });
    pair("service-without-outcome: it is retired", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->outcome.clear(); },
         [](Case &it) { edit(it.services, "internet")->status = ServiceStatus::Retired; });
    pair("metric-without-source", Severity::Warning, "availability",
         [](Case &it) { edit(it.metrics, "availability")->source = u" "_s; },
         [](Case &it) { edit(it.metrics, "availability")->source = u"Logs"_s; });
    pair("metric-without-owner", Severity::Warning, "availability",
         [](Case &it) { edit(it.metrics, "availability")->owner.reset(); },
         [](Case &it) { edit(it.metrics, "availability")->owner = to<Role>("crew"); });
}

Distribution lawOf(int hours)
{
    Distribution law;
    law.mean = Hours{Decimal(hours)};
    return law;
}

void stateNothing(Case &it)
{
    auto router = edit(it.components, "router");
    router->mtbf.reset();
    router->mtrs.reset();
}

void addComponentPairs()
{
    pair("component-without-numbers", Severity::Warning, "router", stateNothing,
         [](Case &it) { edit(it.components, "router")->availability = Share{Decimal(9999, -4)}; });
    pair("component-without-numbers: a law is a number", Severity::Warning, "router", stateNothing,
         [](Case &it) { edit(it.components, "router")->timeToFailure = lawOf(9999); });
    pair("component-without-numbers: no service needs it", Severity::Notice, "spare",
         [](Case &it) { add(it.components, "spare")->name = u"Spare"_s; },
         [](Case &it) { edit(it.components, "spare")->unavailability = Share{Decimal(1, -4)}; });
    pair("component-contradictory", Severity::Error, "router",
         [](Case &it) { edit(it.components, "router")->availability = Share{Decimal(99, -2)}; },
         [](Case &it) { edit(it.components, "router")->availability.reset(); });
    pair("component-contradictory: two shares", Severity::Error, "router",
         [](Case &it) {
             stateNothing(it);
             edit(it.components, "router")->availability = Share{Decimal(9999, -4)};
             edit(it.components, "router")->unavailability = Share{Decimal(1, -4)};
         },
         [](Case &it) { edit(it.components, "router")->availability.reset(); });
    pair("component-contradictory: a mean and a law", Severity::Error, "router",
         [](Case &it) { edit(it.components, "router")->timeToRestore = lawOf(1); },
         [](Case &it) { edit(it.components, "router")->timeToRestore.reset(); });
    pair("component-unusable", Severity::Warning, "router",
         [](Case &it) { edit(it.components, "router")->mtrs.reset(); },
         [](Case &it) { edit(it.components, "router")->mtrs = Hours{Decimal(0)}; });
    pair("component-unusable: one of the two is not zero", Severity::Warning, "router",
         [](Case &it) {
             edit(it.components, "router")->mtbf = Hours{Decimal(0)};
             edit(it.components, "router")->mtrs = Hours{Decimal(0)};
         },
         [](Case &it) { edit(it.components, "router")->mtbf = Hours{Decimal(1, -3)}; });
    pair("component-unusable: some repairs hold", Severity::Warning, "router",
         [](Case &it) { edit(it.components, "router")->flicker = Flicker{Share{Decimal(1)}, Hours{Decimal(1)}, Hours{Decimal(1)}}; },
         [](Case &it) { edit(it.components, "router")->flicker = Flicker{Share{Decimal(999, -3)}, Hours{Decimal(1)}, Hours{Decimal(1)}}; });
}

void addCalendarPairs()
{
    pair("calendar-empty", Severity::Warning, "days",
         [](Case &it) { edit(it.calendars, "days")->weekly.clear(); },
         [](Case &it) { edit(it.calendars, "days")->weekly = {{{Weekday::Sunday}, {0}, {1}}}; });
    pair("calendar-period-empty", Severity::Warning, "days",
         [](Case &it) { edit(it.calendars, "days")->weekly += WeeklyPeriod{{}, {0}, {60}}; },
         [](Case &it) { edit(it.calendars, "days")->weekly.last().days = {Weekday::Sunday}; });
    pair("calendar-overlap", Severity::Warning, "days",
         [](Case &it) { edit(it.calendars, "days")->weekly += WeeklyPeriod{{Weekday::Friday}, {1079}, {1140}}; },
         [](Case &it) { edit(it.calendars, "days")->weekly.last().from = {1080}; });
    pair("calendar-overlap: Sunday night and Monday morning touch", Severity::Warning, "days",
         [](Case &it) { edit(it.calendars, "days")->weekly += WeeklyPeriod{{Weekday::Sunday}, {1320}, {541}}; },
         [](Case &it) { edit(it.calendars, "days")->weekly.last().to = {540}; });
}

/// Two rows of \a table with one code, and the second with another.
#define SLATELIER_CODE_PAIR(name, table, first)                                                                        \
    pair("duplicate-code: " name, Severity::Warning, "second",                                                         \
         [](Case &it) {                                                                                                \
             edit(it.table, first)->code = u"A 1"_s;                                                                   \
             add(it.table, "second", first)->code = u" a  1"_s;                                                        \
         },                                                                                                            \
         [](Case &it) { edit(it.table, "second")->code = u"a1"_s; })

void addCodePairs()
{
    pair("duplicate-code", Severity::Warning, "other",
         [](Case &it) { add(it.services, "other", "internet")->code = u" net"_s; },
         [](Case &it) { edit(it.services, "other")->code = u"net2"_s; });
    pair("duplicate-code: without a code there is none", Severity::Warning, "other",
         [](Case &it) { add(it.services, "other", "internet"); },
         [](Case &it) { edit(it.services, "other")->code.clear(); });
    SLATELIER_CODE_PAIR("parties", parties, "provider");
    SLATELIER_CODE_PAIR("roles", roles, "crew");
    SLATELIER_CODE_PAIR("people", people, "crew-person");
    SLATELIER_CODE_PAIR("components", components, "router");
    SLATELIER_CODE_PAIR("metrics", metrics, "respond");
    pair("duplicate-code: families", Severity::Warning, "second",
         [](Case &it) {
             add(it.families, "first")->code = u"A"_s;
             add(it.families, "second")->code = u"a"_s;
         },
         [](Case &it) { edit(it.families, "second")->code = u"b"_s; });
}

} // namespace

void TestCatalogueFindings::pairs_data()
{
    pairColumns();
    addServicePairs();
    addComponentPairs();
    addCalendarPairs();
    addCodePairs();
}

QTEST_GUILESS_MAIN(TestCatalogueFindings)
#include "tst_cataloguefindings.moc"
