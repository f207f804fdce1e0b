// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"
#include "core/exchange/textproject.h"
#include "core/model/references.h"
#include "tests/core/randomproject.h"

#include <QtTest>

#include <functional>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;
using analysis::Finding;
using analysis::Severity;

namespace {

using Change = std::function<void(Project &)>;

template<class E>
E made(const char *id)
{
    E row;
    row.id = {QString::fromLatin1(id)};
    return row;
}

template<class E>
std::optional<Id<E>> to(const char *id)
{
    return Id<E>{QString::fromLatin1(id)};
}

void addPeople(Project &project)
{
    auto provider = made<Party>("provider"), customer = made<Party>("customer");
    provider.name = u"Provider"_s;
    customer.name = u"Customer"_s;
    project.parties.put(provider);
    project.parties.put(customer);
    for (const auto *name : {"manager", "crew"}) {
        auto role = made<Role>(name);
        role.name = role.id.text;
        role.level = role.name == u"crew" ? RoleLevel::Field : RoleLevel::Management;
        project.roles.put(role);
        auto person = made<Person>((QByteArray(name) + "-person").constData());
        person.code = person.id.text;
        project.people.put(person);
        auto assignment = made<Assignment>((QByteArray(name) + "-assignment").constData());
        assignment.person = person.id;
        assignment.role = role.id;
        project.assignments.put(assignment);
    }
}

void addService(Project &project)
{
    auto calendar = made<Calendar>("days");
    calendar.name = u"Working days"_s;
    calendar.weekly = {{{Weekday::Monday, Weekday::Friday}, {540}, {1080}}};
    project.calendars.put(calendar);
    auto crew = made<Crew>("van");
    crew.role = to<Role>("crew");
    project.crews.put(crew);
    auto router = made<Component>("router");
    router.name = u"Router"_s;
    router.mtbf = Hours{Decimal(9999)};
    router.mtrs = Hours{Decimal(1)};
    router.crew = to<Crew>("van");
    project.components.put(router);
    auto service = made<Service>("internet");
    service.name = u"Internet"_s;
    service.code = u"NET"_s;
    service.owner = to<Role>("manager");
    service.outcome = u"Films without a pause"_s;
    service.structure = Block::group(BlockKind::All, {Block::ofPart(u"router"_s)});
    project.services.put(service);
}

void addAgreement(Project &project)
{
    auto metric = made<Metric>("availability");
    metric.name = u"Availability"_s;
    metric.source = u"Monitoring"_s;
    metric.owner = to<Role>("manager");
    project.metrics.put(metric);
    auto agreement = made<Agreement>("sla");
    agreement.number = u"17"_s;
    agreement.state = AgreementState::Signed;
    agreement.signedAt = Instant{};
    agreement.provider = to<Party>("provider");
    agreement.customer = to<Party>("customer");
    agreement.start = QDate(2026, 1, 1);
    agreement.end = QDate(2026, 12, 31);
    project.agreements.put(agreement);
    auto target = made<Target>("target");
    target.agreement = agreement.id;
    target.service = to<Service>("internet");
    target.metric = to<Metric>("availability");
    target.value = Decimal(999, -3);
    project.targets.put(target);
    for (const auto *party : {"provider", "customer"}) {
        auto duty = made<Duty>((QByteArray(party) + "-duty").constData());
        duty.agreement = agreement.id;
        duty.bearer = to<Party>(party);
        duty.trigger = u"A fault is reported"_s;
        duty.action = u"Answer the phone"_s;
        duty.consequence = u"The clock stands"_s;
        project.duties.put(duty);
    }
}

/// A scheme of two tiers under a claim rule.
void addCredits(Project &project)
{
    auto agreement = *project.agreements.find({u"sla"_s});
    agreement.fee = MinorUnits{100000};
    agreement.currency.code = u"EUR"_s;
    project.agreements.put(agreement);
    auto scheme = made<CreditScheme>("credit");
    scheme.agreement = agreement.id;
    scheme.targets = {{u"target"_s}};
    project.credits.put(scheme);
    for (const auto &[id, low, high, share] : {std::tuple{"first", 990, 999, 10}, std::tuple{"second", 0, 990, 25}}) {
        auto row = made<CreditRow>(id);
        row.scheme = scheme.id;
        row.low = Decimal(low, -3);
        row.high = Decimal(high, -3);
        row.share = Share{Decimal(share, -2)};
        project.creditRows.put(row);
    }
    auto claim = made<ClaimRule>("claim");
    claim.agreement = agreement.id;
    project.claimRules.put(claim);
}

/// An exclusion and a criterion with nothing to find in them.
void addCounting(Project &project)
{
    auto exclusion = made<Exclusion>("planned");
    exclusion.agreement = {u"sla"_s};
    exclusion.convention = Convention::DropFromBase;
    exclusion.proof = u"Notice"_s;
    project.exclusions.put(exclusion);
    auto criterion = made<UnavailabilityCriterion>("criterion");
    criterion.agreement = {u"sla"_s};
    criterion.minimum = std::chrono::seconds(600);
    criterion.minimumPer = std::chrono::hours(12);
    criterion.reading = Reading::Sum;
    project.criteria.put(criterion);
}

/// An operational agreement that covers the router for the whole term, and a crew that takes reports at any time.
void addBelow(Project &project)
{
    auto ola = made<Agreement>("ola");
    ola.number = u"OLA-1"_s;
    ola.type = AgreementType::Ola;
    ola.state = AgreementState::Agreed;
    ola.provider = to<Party>("customer");
    ola.customer = to<Party>("provider");
    ola.parent = Id<Agreement>{u"sla"_s};
    ola.start = QDate(2026, 1, 1);
    ola.end = QDate(2026, 12, 31);
    ola.fee = MinorUnits{100000};
    ola.currency.code = u"EUR"_s;
    project.agreements.put(ola);
    for (const auto *party : {"provider", "customer"}) {
        auto duty = *project.duties.find({QString::fromLatin1(party) + u"-duty"_s});
        duty.id.text += u"-below"_s;
        duty.agreement = ola.id;
        project.duties.put(duty);
    }
    auto scheme = *project.credits.find({u"credit"_s});
    scheme.id = {u"credit-below"_s};
    scheme.agreement = ola.id;
    scheme.targets = {{u"below"_s}};
    project.credits.put(scheme);
    auto row = *project.creditRows.find({u"second"_s});
    row.id = {u"row-below"_s};
    row.scheme = scheme.id;
    row.low.reset();
    project.creditRows.put(row);
    auto claim = *project.claimRules.find({u"claim"_s});
    claim.id = {u"claim-below"_s};
    claim.agreement = ola.id;
    project.claimRules.put(claim);
    auto target = *project.targets.find({u"target"_s});
    target.id = {u"below"_s};
    target.agreement = ola.id;
    target.service.reset();
    target.component = to<Component>("router");
    project.targets.put(target);
    auto metric = *project.metrics.find({u"availability"_s});
    metric.id = {u"respond"_s};
    metric.name = u"Time to respond"_s;
    metric.kind = MetricKind::ResponseTime;
    project.metrics.put(metric);
    auto agreement = *project.agreements.find({u"sla"_s});
    agreement.firstLine = to<Crew>("van");
    project.agreements.put(agreement);
    auto response = *project.targets.find({u"target"_s});
    response.id = {u"response"_s};
    response.metric = to<Metric>("respond");
    response.comparison = Operator::AtMost;
    response.value = Decimal(200);
    project.targets.put(response);
}

/// KPIs on both metrics that the crew answers for and was told of; what is foreseeable has a script, and the customer is
/// told of his duties.
void addAccountability(Project &project)
{
    for (const auto &[id, metric, value] : {std::tuple{"uptime", "availability", Decimal(999, -3)}, std::tuple{"answer", "respond", Decimal(200)}}) {
        auto kpi = made<Kpi>(id);
        kpi.name = kpi.id.text;
        kpi.metric = to<Metric>(metric);
        kpi.target = value;
        project.kpis.put(kpi);
        auto binding = made<KpiBinding>((QByteArray(id) + "-crew").constData());
        binding.kpi = kpi.id;
        binding.role = {u"crew"_s};
        binding.weight = Share{Decimal(5, -1)};
        project.kpiBindings.put(binding);
    }
    for (const auto *agreement : {"sla", "ola"}) {
        auto told = made<Acknowledgement>((QByteArray(agreement) + "-told").constData());
        told.agreement = {QString::fromLatin1(agreement)};
        told.role = to<Role>("crew");
        project.acknowledgements.put(told);
    }
    auto scheme = made<IncentiveScheme>("pay");
    scheme.name = u"Crew"_s;
    scheme.role = {u"crew"_s};
    scheme.minimumSample = 30;
    scheme.verdictRequired = true;
    scheme.floor = Decimal(5, -1);
    scheme.cap = Decimal(15, -1);
    project.incentiveSchemes.put(scheme);
    auto malus = made<IncentiveRow>("malus");
    malus.scheme = scheme.id;
    malus.kind = IncentiveKind::Malus;
    project.incentiveRows.put(malus);
    auto situation = made<Situation>("ice");
    situation.service = {u"internet"_s};
    situation.name = u"Ice on a line"_s;
    project.situations.put(situation);
    auto step = made<ScriptStep>("melt");
    step.situation = situation.id;
    step.action = u"Melt it within 4 hours"_s;
    project.scriptSteps.put(step);
    auto item = made<BriefingItem>("phone");
    item.service = {u"internet"_s};
    item.item = u"Whom to call"_s;
    project.briefingItems.put(item);
}

/// What was seen beside the project.
const analysis::FindingsContext seen{QDate(2026, 6, 1), {{{u"internet"_s}, u"ice on lines"_s, 5}, {{u"internet"_s}, u"a mole"_s, 2}}};

QList<Finding> findingsIn(const Project &project) { return analysis::findings(project, seen); }

Project soundProject()
{
    Project project;
    addPeople(project);
    addService(project);
    addAgreement(project);
    addCredits(project);
    addCounting(project);
    addBelow(project);
    addAccountability(project);
    return project;
}

/// A KPI that the crew is paid for and that works against the promised one.
void addPull(Project &project)
{
    auto metric = *project.metrics.find({u"respond"_s});
    metric.id = {u"closures"_s};
    metric.name = u"Closures a day"_s;
    project.metrics.put(metric);
    auto effect = made<MetricEffect>("effect");
    effect.metric = metric.id;
    effect.affected = {u"availability"_s};
    project.metricEffects.put(effect);
    auto kpi = made<Kpi>("pull");
    kpi.name = u"Many closures"_s;
    kpi.metric = metric.id;
    kpi.target = Decimal(20);
    project.kpis.put(kpi);
    auto binding = made<KpiBinding>("pull-crew");
    binding.kpi = kpi.id;
    binding.role = {u"crew"_s};
    binding.weight = Share{Decimal(2, -1)};
    project.kpiBindings.put(binding);
}

/// Changes one row of the sound project.
template<class E>
Change changing(Table<E> Project::*table, const char *id, std::function<void(E &)> edit)
{
    return [=](Project &project) {
        E row = *(project.*table).find({QString::fromLatin1(id)});
        edit(row);
        (project.*table).put(row);
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProjectHasNone();
    void anEmptyProjectHasNone();
    void fires_data();
    void fires();
    void staysSilent_data();
    void staysSilent();
    void everyRuleIsTriedAndExplained();
    void acceptedOnesComeLast();
    void memoryChangesNothing();
    void samplesTellTheStory();
    void errorsComeFirst();
    void retiredAgreementsAreLeftAlone();
    void stops();
    void namesWhatIsCalculated();
};

void TestFindings::aSoundProjectHasNone()
{
    for (const auto &finding : findingsIn(soundProject()))
        QFAIL(qPrintable(finding.sentence()));
}

void TestFindings::anEmptyProjectHasNone() { QVERIFY(analysis::findings(Project()).isEmpty()); }

void TestFindings::fires_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *rule, const Change &change, const char *place, Severity severity) {
        QTest::newRow(rule) << change << QString::fromLatin1(place) << int(severity);
    };
    const auto target = [](std::function<void(Target &)> edit) { return changing<Target>(&Project::targets, "target", std::move(edit)); };
    const auto metric = [](std::function<void(Metric &)> edit) { return changing<Metric>(&Project::metrics, "availability", std::move(edit)); };
    const auto service = [](std::function<void(Service &)> edit) { return changing<Service>(&Project::services, "internet", std::move(edit)); };
    const auto router = [](std::function<void(Component &)> edit) { return changing<Component>(&Project::components, "router", std::move(edit)); };
    const auto calendar = [](std::function<void(Calendar &)> edit) { return changing<Calendar>(&Project::calendars, "days", std::move(edit)); };
    const auto sla = [](std::function<void(Agreement &)> edit) { return changing<Agreement>(&Project::agreements, "sla", std::move(edit)); };
    const auto duty = [](std::function<void(Duty &)> edit) { return changing<Duty>(&Project::duties, "customer-duty", std::move(edit)); };

    row("target-without-metric", target([](auto &it) { it.metric.reset(); }), "target", Severity::Error);
    row("target-without-service", target([](auto &it) { it.service.reset(); }), "target", Severity::Error);
    row("target-without-value", target([](auto &it) { it.value.reset(); }), "target", Severity::Error);
    row("target-without-window", target([](auto &it) { it.window = {Window::Rolling, 0}; }), "target", Severity::Error);
    row("target-share-out-of-range", target([](auto &it) { it.value = Decimal(999, -1); }), "target", Severity::Error);
    row("promise-without-structure", service([](auto &it) { it.structure.reset(); }), "internet", Severity::Warning);
    row("availability-below-promise", target([](auto &it) { it.value = Decimal(99999, -5); }), "target", Severity::Error);
    row("promise-not-carried", [target, metric](Project &project) {
        metric([](auto &it) { it.kind = MetricKind::Mtbf; })(project);
        target([](auto &it) { it.value = Decimal(20000); })(project);
    }, "target", Severity::Error);
    row("metric-without-source", metric([](auto &it) { it.source = u" "_s; }), "availability", Severity::Warning);
    row("metric-without-owner", metric([](auto &it) { it.owner.reset(); }), "availability", Severity::Warning);
    row("service-without-owner", service([](auto &it) { it.owner.reset(); }), "internet", Severity::Warning);
    row("service-without-outcome", service([](auto &it) { it.outcome.clear(); }), "internet", Severity::Warning);
    row("component-without-numbers", router([](auto &it) { it.mtbf.reset(), it.mtrs.reset(); }), "router", Severity::Warning);
    row("component-contradictory", router([](auto &it) { it.availability = Share{Decimal(99, -2)}; }), "router", Severity::Error);
    row("component-unusable", router([](auto &it) { it.mtrs.reset(); }), "router", Severity::Warning);
    row("calendar-empty", calendar([](auto &it) { it.weekly.clear(); }), "days", Severity::Warning);
    row("calendar-period-empty", calendar([](auto &it) { it.weekly += WeeklyPeriod{{}, {0}, {60}}; }), "days", Severity::Warning);
    row("calendar-overlap", calendar([](auto &it) { it.weekly += WeeklyPeriod{{Weekday::Friday}, {1079}, {1140}}; }), "days", Severity::Warning);
    row("agreement-without-provider", sla([](auto &it) { it.provider.reset(); }), "sla", Severity::Error);
    row("agreement-without-customer", sla([](auto &it) { it.customer.reset(); }), "sla", Severity::Error);
    row("agreement-with-itself", sla([](auto &it) { it.customer = it.provider; }), "sla", Severity::Error);
    row("agreement-ends-before-start", sla([](auto &it) { it.end = QDate(2025, 12, 31); }), "sla", Severity::Error);
    row("fee-without-currency", sla([](auto &it) { it.currency.code.clear(); }), "sla", Severity::Error);
    row("signed-without-date", sla([](auto &it) { it.signedAt.reset(); }), "sla", Severity::Error);
    row("signed-without-start", sla([](auto &it) { it.start = {}; }), "sla", Severity::Error);
    row("signed-without-targets", [](Project &project) {
        project.targets.remove(u"target"_s);
        project.targets.remove(u"response"_s);
    }, "sla", Severity::Error);
    row("party-without-duties", [](Project &project) { project.duties.remove(u"customer-duty"_s); }, "sla", Severity::Warning);
    row("duty-without-bearer", duty([](auto &it) { it.bearer.reset(); }), "customer-duty", Severity::Warning);
    row("duty-of-outsider", [duty](Project &project) {
        auto neighbour = made<Party>("neighbour");
        neighbour.name = u"Neighbour"_s;
        project.parties.put(neighbour);
        duty([](auto &it) { it.bearer = to<Party>("neighbour"); })(project);
    }, "customer-duty", Severity::Error);
    row("duty-without-trigger", duty([](auto &it) { it.trigger.clear(); }), "customer-duty", Severity::Warning);
    row("duty-without-consequence", duty([](auto &it) { it.consequence.clear(); }), "customer-duty", Severity::Warning);
    const auto scheme = [](std::function<void(CreditScheme &)> edit) { return changing<CreditScheme>(&Project::credits, "credit", std::move(edit)); };
    const auto tier = [](std::function<void(CreditRow &)> edit) { return changing<CreditRow>(&Project::creditRows, "first", std::move(edit)); };
    const auto criterion = [](std::function<void(UnavailabilityCriterion &)> edit) { return changing<UnavailabilityCriterion>(&Project::criteria, "criterion", std::move(edit)); };
    const auto exclusion = [](std::function<void(Exclusion &)> edit) { return changing<Exclusion>(&Project::exclusions, "planned", std::move(edit)); };
    const auto below = [](std::function<void(Agreement &)> edit) { return changing<Agreement>(&Project::agreements, "ola", std::move(edit)); };
    row("criterion-reading-undecided", criterion([](auto &it) { it.reading.reset(); }), "criterion", Severity::Error);
    row("interruptions-may-vanish", criterion([](auto &it) { it.reading = Reading::Each; }), "criterion", Severity::Warning);
    row("exclusion-without-convention", exclusion([](auto &it) { it.convention.reset(); }), "planned", Severity::Warning);
    row("exclusion-without-proof", exclusion([](auto &it) { it.proof.clear(); }), "planned", Severity::Warning);
    row("exclusion-swallows-target", exclusion([](auto &it) { it.limit = std::chrono::hours(1); }), "planned", Severity::Notice);
    row("credit-without-target", scheme([](auto &it) { it.targets.clear(); }), "credit", Severity::Error);
    row("credit-of-another-target", scheme([](auto &it) { it.targets = {{u"below"_s}}; }), "credit", Severity::Error);
    row("credit-without-lines", [](Project &project) { project.creditRows.remove(u"first"_s), project.creditRows.remove(u"second"_s); }, "credit", Severity::Error);
    row("credit-without-base", sla([](auto &it) { it.fee.reset(); }), "credit", Severity::Error);
    row("credit-tiers-overlap", tier([](auto &it) { it.low = Decimal(98, -2); }), "first", Severity::Error);
    row("credit-tiers-gap", tier([](auto &it) { it.low = Decimal(991, -3); }), "first", Severity::Error);
    row("credit-falls", tier([](auto &it) { it.share = Share{Decimal(5, -1)}; }), "second", Severity::Error);
    row("credit-cap-above-base", scheme([](auto &it) { it.capAmount = MinorUnits{100001}; }), "credit", Severity::Warning);
    row("credits-without-claim-rule", [](Project &project) { project.claimRules.remove(u"claim"_s); }, "sla", Severity::Warning);
    row("termination-without-condition", [](Project &project) {
        auto rule = made<TerminationRule>("leave");
        rule.agreement = {u"sla"_s};
        project.terminationRules.put(rule);
    }, "leave", Severity::Error);
    row("text-clauses", [](Project &project) {
        auto clause = made<TextClause>("text");
        clause.agreement = {u"sla"_s};
        project.textClauses.put(clause);
    }, "sla", Severity::Notice);
    row("promise-above-its-parts", changing<Target>(&Project::targets, "below", [](auto &it) { it.value = Decimal(9, -1); }), "target", Severity::Error);
    row("support-hours-too-short", changing<Crew>(&Project::crews, "van", [](auto &it) { it.calendar = to<Calendar>("days"); }), "response", Severity::Warning);
    row("term-not-carried", below([](auto &it) { it.end = QDate(2026, 11, 30); }), "sla", Severity::Warning);
    row("credits-not-taken", [](Project &project) { project.creditRows.remove(u"row-below"_s); }, "sla", Severity::Notice);
    row("role-without-person", [](Project &project) { project.assignments.remove(u"manager-assignment"_s); }, "manager", Severity::Notice);
    row("field-has-no-part", router([](auto &it) { it.crew.reset(); }), "internet", Severity::Warning);
    const auto kpi = [](std::function<void(Kpi &)> edit) { return changing<Kpi>(&Project::kpis, "uptime", std::move(edit)); };
    const auto binding = [](std::function<void(KpiBinding &)> edit) { return changing<KpiBinding>(&Project::kpiBindings, "uptime-crew", std::move(edit)); };
    const auto pay = [](std::function<void(IncentiveScheme &)> edit) { return changing<IncentiveScheme>(&Project::incentiveSchemes, "pay", std::move(edit)); };
    const auto crew = [](std::function<void(Role &)> edit) { return changing<Role>(&Project::roles, "crew", std::move(edit)); };
    const auto removing = [](std::initializer_list<const char *> ids) {
        return [ids = QList<const char *>(ids)](Project &project) {
            for (const auto *id : ids) {
                const auto place = locate(project, QString::fromLatin1(id));
                removeRow(project, *place.type, place.id);
            }
        };
    };
    row("agreement-without-kpis", removing({"uptime", "answer"}), "sla", Severity::Notice);
    row("target-without-kpi", removing({"answer"}), "response", Severity::Warning);
    row("kpi-without-role", removing({"answer-crew"}), "answer", Severity::Warning);
    row("bound-role-without-person", [](Project &project) {
        auto night = made<Role>("night");
        night.name = u"Night desk"_s;
        project.roles.put(night);
        auto asked = made<KpiBinding>("asked");
        asked.kpi = {u"uptime"_s};
        asked.role = night.id;
        asked.weight = Share{Decimal(1)};
        project.kpiBindings.put(asked);
    }, "night", Severity::Warning);
    row("promise-does-not-reach-field", crew([](auto &it) { it.level = RoleLevel::Desk; }), "target", Severity::Error);
    row("role-not-told", removing({"sla-told"}), "crew", Severity::Warning);
    row("binding-without-power", binding([](auto &it) { it.influence = Influence::None; }), "uptime-crew", Severity::Error);
    row("kpi-pulls-against-promise", addPull, "pull-crew", Severity::Error);
    row("kpi-without-metric", kpi([](auto &it) { it.metric.reset(); }), "uptime", Severity::Warning);
    row("kpi-without-value", kpi([](auto &it) { it.target.reset(); }), "uptime", Severity::Warning);
    row("kpi-values-out-of-order", kpi([](auto &it) { it.threshold = Decimal(9995, -4); }), "uptime", Severity::Error);
    row("weights-not-whole", binding([](auto &it) { it.weight = Share{Decimal(4, -1)}; }), "crew", Severity::Warning);
    row("figure-from-nowhere", binding([](auto &it) { it.inherits = true; }), "uptime-crew", Severity::Error);
    row("malus-without-minimum-sample", pay([](auto &it) { it.minimumSample.reset(); }), "pay", Severity::Error);
    row("malus-without-verdict", pay([](auto &it) { it.verdictRequired = false; }), "pay", Severity::Warning);
    row("incentive-floor-above-cap", pay([](auto &it) { it.cap = Decimal(4, -1); }), "pay", Severity::Error);
    row("payment-exact-service-vague", duty([](auto &it) { it.action = u"Pay within 10 days"_s; }), "sla", Severity::Warning);
    row("one-sided-consequences", duty([](auto &it) { it.consequence.clear(); }), "sla", Severity::Warning);
    row("customer-duty-without-briefing", removing({"phone"}), "sla", Severity::Notice);
    row("target-cannot-be-missed", target([](auto &it) { it.value = Decimal(0); }), "target", Severity::Warning);
    row("target-cannot-be-met", target([](auto &it) { it.value = Decimal(1), it.comparison = Operator::Above; }), "target", Severity::Error);
    row("target-outside-service-hours", [target, service](Project &project) {
        auto night = made<Calendar>("always");
        night.name = u"Always"_s;
        night.weekly = {{{Weekday::Monday}, {540}, {1081}}};
        project.calendars.put(night);
        service([](auto &it) { it.serviceHours = to<Calendar>("days"); })(project);
        target([](auto &it) { it.calendar = to<Calendar>("always"); })(project);
    }, "target", Severity::Warning);
    row("too-many-targets", [](Project &project) {
        for (int i = 0; i < 6; ++i) {
            auto other = *project.metrics.find({u"respond"_s});
            other.id = {u"metric-%1"_s.arg(i)};
            project.metrics.put(other);
            auto more = *project.targets.find({u"response"_s});
            more.id = {u"target-%1"_s.arg(i)};
            more.metric = other.id;
            project.targets.put(more);
        }
    }, "internet", Severity::Notice);
    row("situation-without-script", removing({"melt"}), "ice", Severity::Warning);
    row("foreseeable-unscripted", removing({"ice"}), "internet", Severity::Warning);
    row("person-named-to-customer", [sla](Project &project) {
        changing<Person>(&Project::people, "crew-person", [](auto &it) { it.name = u"Ivan Petrov"_s; })(project);
        sla([](auto &it) { it.excluded = u"Calls to I. Petrov at night"_s; })(project);
    }, "sla", Severity::Error);
    row("internal-in-edition", [](Project &project) {
        auto edition = made<Edition>("signed");
        edition.agreement = {u"sla"_s};
        edition.content = u"{\n  \"people\": [\n  ]\n}"_s;
        project.editions.put(edition);
    }, "signed", Severity::Error);
    row("vague-promise", sla([](auto &it) { it.scope = u"The provider acts promptly."_s; }), "sla", Severity::Warning);
    row("duplicate-code", [](Project &project) {
        auto other = *project.services.find({u"internet"_s});
        other.id = {u"other"_s};
        other.code = u" net"_s;
        project.services.put(other);
    }, "other", Severity::Warning);
    row("duplicate-number", sla([](auto &) {}), "", Severity::Warning);
}

void TestFindings::fires()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    QFETCH(int, severity);
    auto project = soundProject();
    change(project);
    if (place.isEmpty()) { // a second agreement with what lives in it
        auto other = *project.agreements.find({u"sla"_s});
        other.id = {u"second"_s};
        other.state = AgreementState::Draft;
        project.agreements.put(other);
        place = u"second"_s;
    }
    const auto found = findingsIn(project);
    const QLatin1StringView rule(QTest::currentDataTag());
    const auto match = std::find_if(found.begin(), found.end(), [&](const Finding &finding) { return QLatin1StringView(finding.rule) == rule; });
    QVERIFY(match != found.end());
    QCOMPARE(match->place.id, place);
    QCOMPARE(int(match->severity), severity);
    const auto sentence = match->sentence();
    QVERIFY2(!sentence.contains(u'%') || sentence.contains(u"\u00a0%"_s) || sentence.contains(u"100 %"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"“”"_s), qPrintable(sentence));
    QVERIFY(match->place.field.isEmpty() || match->place.type->fieldIndex(match->place.field) >= 0);
}

/// What comes close to a rule and does not break it.
void TestFindings::staysSilent_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *rule, const Change &change) { QTest::newRow(rule) << change; };
    const auto target = [](std::function<void(Target &)> edit) { return changing<Target>(&Project::targets, "target", std::move(edit)); };
    const auto binding = [](std::function<void(KpiBinding &)> edit) { return changing<KpiBinding>(&Project::kpiBindings, "uptime-crew", std::move(edit)); };
    const auto duty = [](std::function<void(Duty &)> edit) { return changing<Duty>(&Project::duties, "customer-duty", std::move(edit)); };
    const auto pay = [](std::function<void(IncentiveScheme &)> edit) { return changing<IncentiveScheme>(&Project::incentiveSchemes, "pay", std::move(edit)); };
    const auto kpi = [](std::function<void(Kpi &)> edit) { return changing<Kpi>(&Project::kpis, "uptime", std::move(edit)); };
    row("vague-promise", duty([](auto &it) { it.action = u"Answer promptly"_s, it.deadline = std::chrono::hours(1); }));
    row("vague-promise: internal", changing<Agreement>(&Project::agreements, "sla", [](auto &it) { it.internalNote = u"Answer promptly"_s; }));
    row("target-without-kpi: not offered", [](Project &project) {
        removeRow(project, entityTypeOf<Kpi>(), u"answer"_s);
        changing<Target>(&Project::targets, "response", [](auto &it) { it.notOffered = true; })(project);
        changing<KpiBinding>(&Project::kpiBindings, "uptime-crew", [](auto &it) { it.weight = Share{Decimal(1)}; })(project);
    });
    row("binding-without-power: said why", binding([](auto &it) { it.influence = Influence::None, it.influenceNote = u"For a year"_s; }));
    row("role-not-told: each by himself", [](Project &project) {
        changing<Acknowledgement>(&Project::acknowledgements, "sla-told", [](auto &it) { it.role.reset(), it.person = to<Person>("crew-person"); })(project);
    });
    row("kpi-pulls-against-promise: it supports", [](Project &project) {
        addPull(project);
        changing<MetricEffect>(&Project::metricEffects, "effect", [](auto &it) { it.effect = EffectKind::Supports; })(project);
        changing<KpiBinding>(&Project::kpiBindings, "uptime-crew", [](auto &it) { it.weight = Share{Decimal(3, -1)}; })(project);
    });
    row("kpi-pulls-against-promise: it weighs nothing", [](Project &project) {
        addPull(project);
        changing<KpiBinding>(&Project::kpiBindings, "pull-crew", [](auto &it) { it.weight.reset(); })(project);
    });
    row("kpi-values-out-of-order: lower is better", [kpi](Project &project) {
        changing<Metric>(&Project::metrics, "availability", [](auto &it) { it.better = Better::Lower; })(project);
        kpi([](auto &it) { it.threshold = Decimal(9995, -4), it.stretch = Decimal(99, -2); })(project);
    });
    row("weights-not-whole: in three parts", [](Project &project) {
        changing<KpiBinding>(&Project::kpiBindings, "uptime-crew", [](auto &it) { it.weight = Share{Decimal(1, -1)}; })(project);
        changing<KpiBinding>(&Project::kpiBindings, "answer-crew", [](auto &it) { it.weight = Share{Decimal(9, -1)}; })(project);
    });
    row("malus-without-minimum-sample: nothing is taken", [pay](Project &project) {
        removeRow(project, entityTypeOf<IncentiveRow>(), u"malus"_s);
        pay([](auto &it) { it.minimumSample.reset(), it.verdictRequired = false; })(project);
    });
    row("payment-exact-service-vague: both exact", [duty](Project &project) {
        duty([](auto &it) { it.action = u"Pay within 10 days"_s; })(project);
        changing<Duty>(&Project::duties, "provider-duty", [](auto &it) { it.deadline = std::chrono::hours(4); })(project);
    });
    row("payment-exact-service-vague: not about money", duty([](auto &it) { it.action = u"Open the door within 10 minutes"_s; }));
    row("one-sided-consequences: a credit is one", [](Project &project) {
        changing<Duty>(&Project::duties, "provider-duty", [](auto &it) { it.consequence.clear(); })(project);
    });
    row("target-cannot-be-missed: almost", target([](auto &it) { it.value = Decimal(1, -6); }));
    row("target-outside-service-hours: inside", [target](Project &project) {
        auto morning = made<Calendar>("morning");
        morning.name = u"Mornings"_s;
        morning.weekly = {{{Weekday::Monday}, {540}, {720}}};
        project.calendars.put(morning);
        changing<Service>(&Project::services, "internet", [](auto &it) { it.serviceHours = to<Calendar>("days"); })(project);
        target([](auto &it) { it.calendar = to<Calendar>("morning"); })(project);
        changing<Target>(&Project::targets, "response", [](auto &it) { it.calendar = to<Calendar>("morning"); })(project);
    });
    row("person-named-to-customer: somebody else", [](Project &project) {
        changing<Person>(&Project::people, "crew-person", [](auto &it) { it.name = u"Ivan Petrov"_s; })(project);
        changing<Agreement>(&Project::agreements, "sla", [](auto &it) { it.scope = u"Ivan the Terrible, St. Petersburg, A. Petrov"_s; })(project);
    });
    row("internal-in-edition: only a word", [](Project &project) {
        auto edition = made<Edition>("signed");
        edition.agreement = {u"sla"_s};
        edition.content = u"{\n  \"name\": \"the \\\"people\\\": and they\"\n}"_s;
        project.editions.put(edition);
    });
}

void TestFindings::staysSilent()
{
    QFETCH(Change, change);
    auto project = soundProject();
    change(project);
    const auto rule = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    for (const auto &finding : findingsIn(project))
        QVERIFY2(QLatin1StringView(finding.rule) != rule, qPrintable(finding.sentence()));
}

void TestFindings::acceptedOnesComeLast()
{
    auto project = soundProject();
    changing<Target>(&Project::targets, "target", [](auto &it) { it.value.reset(); })(project);
    changing<Service>(&Project::services, "internet", [](auto &it) { it.owner.reset(); })(project);
    auto found = findingsIn(project);
    QCOMPARE(found.first().severity, Severity::Error);
    QCOMPARE(analysis::countOpen(found, Severity::Error), 1);
    const auto row = analysis::acceptanceOf(found.first(), u" The customer knows. "_s, u"A. Nother"_s, QDate(2026, 6, 1));
    QCOMPARE(row.reason, u"The customer knows."_s);
    project.acceptedFindings.put(row);
    found = findingsIn(project);
    QCOMPARE(analysis::countOpen(found, Severity::Error), 0);
    QVERIFY(!found.first().isAccepted());
    QCOMPARE(found.last().accepted, row.id);
    QCOMPARE(found.last().severity, Severity::Error);
}

/// Whatever is changed, a memory that has seen other values finds the same as one that has seen none.
void TestFindings::memoryChangesNothing()
{
    testing::RandomProject random(11);
    for (int round = 0; round < 12; ++round) {
        auto project = round % 2 == 0 ? soundProject() : random.project(3);
        analysis::FindingsMemory memory;
        for (int step = 0; step < 60; ++step) {
            std::stop_source stop;
            if (step % 7 == 3) {
                stop.request_stop();
                QVERIFY(!memory.findings(project, stop.get_token(), seen));
            }
            const auto remembered = memory.findings(project, {}, seen);
            QVERIFY(remembered);
            const auto fresh = findingsIn(project);
            QCOMPARE(remembered->size(), fresh.size());
            for (qsizetype i = 0; i < fresh.size(); ++i)
                QVERIFY2(remembered->at(i) == fresh.at(i), qPrintable(remembered->at(i).sentence() + u" / "_s + fresh.at(i).sentence()));
            project = random.step(project);
        }
    }
}

void TestFindings::samplesTellTheStory()
{
    const auto errorsIn = [](const char *name) {
        const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/") + QString::fromLatin1(name));
        QStringList rules;
        for (const auto &finding : analysis::findings(*project)) {
            if (finding.severity == Severity::Error)
                rules += QString::fromLatin1(finding.rule);
        }
        return rules;
    };
    for (const auto *language : {"ru", "en"}) {
        const auto before = errorsIn((QByteArray("home-internet.") + language + ".slatelier.json").constData());
        QVERIFY(before.contains(u"promise-does-not-reach-field"_s));
        QVERIFY(before.contains(u"kpi-pulls-against-promise"_s));
        QCOMPARE(errorsIn((QByteArray("home-internet-mended.") + language + ".slatelier.json").constData()), QStringList());
    }
}

void TestFindings::everyRuleIsTriedAndExplained()
{
    QStringList tried;
    QFile source(QStringLiteral(SLATELIER_SOURCE_DIR "/tests/core/analysis/tst_findings.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(source.readAll());
    for (const auto *rule : analysis::findingRules()) {
        QVERIFY2(text.contains(u"row(\""_s + QLatin1StringView(rule) + u'"'), rule);
        QVERIFY2(analysis::findingReason(rule).count(u". "_s) >= 1, rule);
        QVERIFY2(!analysis::findingTitle(rule).isEmpty(), rule);
    }
    QVERIFY(analysis::findingReason("no-such-rule").isEmpty());
}

void TestFindings::errorsComeFirst()
{
    auto project = soundProject();
    project.assignments.remove(u"manager-assignment"_s);
    changing<Target>(&Project::targets, "target", [](auto &it) { it.metric.reset(); })(project);
    changing<Service>(&Project::services, "internet", [](auto &it) { it.owner.reset(); })(project);
    const auto found = findingsIn(project);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).severity, Severity::Error);
    QCOMPARE(found.at(1).severity, Severity::Warning);
    QCOMPARE(found.at(2).severity, Severity::Notice);
}

void TestFindings::retiredAgreementsAreLeftAlone()
{
    auto project = soundProject();
    changing<Agreement>(&Project::agreements, "sla", [](auto &it) { it.state = AgreementState::Retired, it.provider.reset(); })(project);
    changing<Target>(&Project::targets, "target", [](auto &it) { it.value = Decimal(5); })(project);
    QVERIFY(findingsIn(project).isEmpty());
}

void TestFindings::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!analysis::findings(soundProject(), stop.get_token()));
}

void TestFindings::namesWhatIsCalculated()
{
    auto project = soundProject();
    changing<Target>(&Project::targets, "target", [](auto &it) { it.value = Decimal(99995, -5); })(project);
    project.targets.remove(u"below"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    const auto found = findingsIn(project);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().sentence().contains(u"99.9950\u00a0% promised, 99.9900\u00a0% calculated"_s), qPrintable(found.first().sentence()));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
