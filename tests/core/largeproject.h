// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

namespace slatelier::testing {

using namespace model;
using namespace Qt::StringLiterals;

/// A large provider: 10,000 services, 500 agreements, 5,000 targets, 2,000 people, or a \a part-th of them.
class LargeProject
{
public:
    model::Project project;

    explicit LargeProject(int part = 1)
        : components(12'000 / part), services(10'000 / part), agreements(500 / part), people(2'000 / part)
    {
        addHouse();
        addParts();
        addServices();
        addMetrics();
        for (int i = 0; i < agreements; ++i)
            addAgreement(i);
        addAccountability();
    }

private:
    template<class E>
    static E made(const QString &id)
    {
        E row;
        row.id = {id};
        return row;
    }

    static constexpr int roles = 60, crews = 100;
    const int components, services, agreements, people;

    static QString id(const char *kind, int number) { return QString::fromLatin1(kind) + u'-' + QString::number(number); }

    void addHouse()
    {
        for (int i = 0; i < 200; ++i) {
            auto party = made<Party>(id("party", i));
            party.name = u"Party %1"_s.arg(i);
            project.parties.put(party);
        }
        for (int i = 0; i < roles; ++i) {
            auto role = made<Role>(id("role", i));
            role.name = u"Role %1"_s.arg(i);
            role.level = i % 3 == 0 ? RoleLevel::Field : i % 3 == 1 ? RoleLevel::SecondLine : RoleLevel::Management;
            project.roles.put(role);
        }
        for (int i = 0; i < people; ++i) {
            auto person = made<Person>(id("person", i));
            person.code = u"P%1"_s.arg(i);
            person.name = u"Name%1 Family%2"_s.arg(i % 50).arg(i);
            project.people.put(person);
            auto assignment = made<Assignment>(id("assignment", i));
            assignment.person = person.id;
            assignment.role = {id("role", i % roles)};
            project.assignments.put(assignment);
        }
        for (int i = 0; i < 20; ++i) {
            auto calendar = made<Calendar>(id("calendar", i));
            calendar.name = u"Hours %1"_s.arg(i);
            calendar.zone = {u"Europe/Moscow"_s};
            calendar.weekly = {{{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday}, {480 + i}, {1200}}};
            for (int day = 0; day < 30; ++day) {
                CalendarException holiday;
                holiday.date = QDate(2026, 1, 1).addDays(day * 12);
                calendar.exceptions += holiday;
            }
            project.calendars.put(calendar);
        }
    }

    void addParts()
    {
        for (int i = 0; i < crews; ++i) {
            auto crew = made<Crew>(id("crew", i));
            crew.name = u"Crew %1"_s.arg(i);
            crew.role = Id<Role>{id("role", (i * 3) % roles)};
            crew.calendar = Id<Calendar>{id("calendar", i % 20)};
            crew.handOver = std::chrono::minutes(20);
            if (i % 10 != 9)
                crew.next = Id<Crew>{id("crew", i + 1)};
            project.crews.put(crew);
        }
        for (int i = 0; i < components; ++i) {
            auto component = made<Component>(id("component", i));
            component.name = u"Component %1"_s.arg(i);
            component.mtbf = Hours{Decimal(20'000 + i)};
            component.mtrs = Hours{Decimal(4)};
            component.crew = Id<Crew>{id("crew", i % crews)};
            project.components.put(component);
        }
    }

    void addServices()
    {
        for (int i = 0; i < services; ++i) {
            auto service = made<Service>(id("service", i));
            service.code = u"S-%1"_s.arg(i);
            service.name = u"Service of the kind %1 for department %2"_s.arg(i % 97).arg(i);
            service.outcome = i % 10 == 0 ? QString() : u"Department %1 can work with its documents on every working day."_s.arg(i);
            service.summary = u"Access to the application, its data and its printers, with a desk that answers within 30 minutes."_s;
            service.owner = Id<Role>{id("role", i % roles)};
            service.serviceHours = Id<Calendar>{id("calendar", i % 20)};
            QList<Block> blocks;
            for (int part = 0; part < 4; ++part)
                blocks += Block::ofPart(id("component", (i * 7 + part * 13) % components));
            blocks += Block::group(BlockKind::Any, {Block::ofPart(id("component", i % components)), Block::ofPart(id("component", (i + 1) % components))});
            if (i % 5 == 0 && i > 100)
                blocks += Block::ofPart(id("service", i % 100)); // shared platforms
            service.structure = Block::group(BlockKind::All, blocks);
            project.services.put(service);
        }
    }

    void addMetrics()
    {
        for (const auto kind : {MetricKind::Availability, MetricKind::InterruptionCount, MetricKind::Mtrs, MetricKind::ResponseTime,
                                MetricKind::RestorationTime, MetricKind::ReopenShare}) {
            auto metric = made<Metric>(id("metric", int(project.metrics.size())));
            metric.name = u"Metric %1"_s.arg(project.metrics.size());
            metric.kind = kind;
            metric.better = kind == MetricKind::Availability ? Better::Higher : Better::Lower;
            metric.source = u"Monitoring"_s;
            metric.owner = Id<Role>{id("role", 0)};
            project.metrics.put(metric);
        }
    }

    void addAgreement(int number)
    {
        auto agreement = made<Agreement>(id("agreement", number));
        agreement.number = u"A-%1"_s.arg(number);
        agreement.type = number < agreements * 84 / 100 ? AgreementType::Sla : number < agreements * 96 / 100 ? AgreementType::Ola : AgreementType::Uc;
        agreement.state = AgreementState::Agreed;
        agreement.provider = Id<Party>{id("party", 0)};
        agreement.customer = Id<Party>{id("party", 1 + number % 199)};
        agreement.start = QDate(2026, 1, 1);
        agreement.end = QDate(2027, 12, 31);
        agreement.zone = {u"Europe/Moscow"_s};
        agreement.firstLine = Id<Crew>{id("crew", number % crews)};
        agreement.fee = MinorUnits{1'000'000};
        agreement.currency.code = u"RUB"_s;
        agreement.scope = u"The provider keeps the services of the annex running and restores them within the times stated in section 4."_s;
        project.agreements.put(agreement);
        for (int i = 0; i < 10; ++i)
            addTarget(agreement, number, i);
        for (int i = 0; i < 4; ++i) {
            auto duty = made<Duty>(id("duty", number * 4 + i));
            duty.agreement = agreement.id;
            duty.bearer = i % 2 == 0 ? agreement.provider : agreement.customer;
            duty.trigger = u"A fault is reported"_s;
            duty.action = i == 3 && number % 5 == 0 ? u"Give access to the rooms in a timely manner"_s : u"Take part in the search for the cause within 4 hours"_s;
            duty.consequence = u"The clock stands until it is done"_s;
            project.duties.put(duty);
        }
        addCredit(agreement, number);
    }

    void addTarget(const Agreement &agreement, int number, int i)
    {
        static const Decimal values[] = {Decimal(99, -2), Decimal(5), Decimal(6), Decimal(2), Decimal(12), Decimal(5, -2)};
        auto target = made<Target>(id("target", number * 10 + i));
        target.agreement = agreement.id;
        if (agreement.type == AgreementType::Sla)
            target.service = Id<Service>{id("service", (number * 23 + i / 5) % services)};
        else if (i % 2 == 0)
            target.component = Id<Component>{id("component", (number * 31 + i) % components)};
        else
            target.crew = Id<Crew>{id("crew", (number + i) % crews)};
        const int metric = agreement.type == AgreementType::Sla ? i % 6 : i % 2 == 0 ? 0 : i % 4 == 1 ? 3 : 4;
        target.metric = Id<Metric>{id("metric", metric)};
        target.comparison = metric == 0 ? Operator::AtLeast : Operator::AtMost;
        target.value = values[metric];
        project.targets.put(target);
    }

    void addCredit(const Agreement &agreement, int number)
    {
        auto scheme = made<CreditScheme>(id("credit", number));
        scheme.agreement = agreement.id;
        scheme.targets = {{id("target", number * 10)}};
        project.credits.put(scheme);
        for (const auto &[name, low, high, share] : {std::tuple{"a", 98, 99, 5}, std::tuple{"b", 90, 98, 10}, std::tuple{"c", 0, 90, 25}}) {
            auto row = made<CreditRow>(id("row", number) + QString::fromLatin1(name));
            row.scheme = scheme.id;
            row.low = Decimal(low, -2);
            row.high = Decimal(high, -2);
            row.share = Share{Decimal(share, -2)};
            project.creditRows.put(row);
        }
        auto claim = made<ClaimRule>(id("claim", number));
        claim.agreement = agreement.id;
        project.claimRules.put(claim);
    }

    void addAccountability()
    {
        for (int i = 0; i < agreements * 3 / 5; ++i) {
            auto kpi = made<Kpi>(id("kpi", i));
            kpi.name = u"KPI %1"_s.arg(i);
            kpi.metric = Id<Metric>{id("metric", i % 6)};
            kpi.target = Decimal(99, -2);
            if (i >= 6)
                kpi.agreement = Id<Agreement>{id("agreement", i)};
            project.kpis.put(kpi);
            for (int level = 0; level < 3; ++level) {
                auto binding = made<KpiBinding>(id("binding", i * 3 + level));
                binding.kpi = kpi.id;
                binding.role = {id("role", (i * 3 + 2 - level) % roles)};
                binding.weight = Share{Decimal(1, -1)};
                if (level > 0)
                    binding.parent = Id<KpiBinding>{id("binding", i * 3 + level - 1)};
                project.kpiBindings.put(binding);
            }
        }
        for (int i = 0; i < agreements * 3; ++i) {
            auto told = made<Acknowledgement>(id("told", i));
            told.agreement = {id("agreement", i % agreements)};
            told.role = Id<Role>{id("role", i % roles)};
            project.acknowledgements.put(told);
        }
        for (int i = 0; i < services / 10; ++i) {
            auto situation = made<Situation>(id("situation", i));
            situation.service = {id("service", i)};
            situation.name = u"Situation %1"_s.arg(i);
            situation.trigger = u"The customer reports that nothing works, and monitoring sees nothing."_s;
            project.situations.put(situation);
            auto step = made<ScriptStep>(id("step", i));
            step.situation = situation.id;
            step.action = u"Call the customer within 15 minutes and ask what the lamps show."_s;
            project.scriptSteps.put(step);
        }
    }
};

} // namespace slatelier::testing
