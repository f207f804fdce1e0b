// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

/// A small project for the tests of pages: two families, three services, a structure, an agreement with two targets.
namespace slatelier::gui {

inline model::Project sampleProject()
{
    using namespace Qt::StringLiterals;
    using namespace model;
    Project project;
    project.about.put({{u"project"_s}, u"Home internet"_s, Language::En, {}, {}});
    project.parties.put({{u"isp"_s}, u"ISP"_s, u"Provider Ltd"_s, PartyKind::Provider, {}, {}, {}, {}, {}});
    project.parties.put({{u"home"_s}, u"CUS"_s, u"Subscriber"_s, PartyKind::Customer, {}, {}, {}, {}, {}});
    project.roles.put({{u"desk"_s}, u"L1"_s, u"Service desk"_s, RoleLevel::Desk, Id<Party>{u"isp"_s}, {}});
    project.people.put({{u"ann"_s}, u"E-17"_s, u"Ann"_s, {}});
    WeeklyPeriod week{{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday}, {540}, {1080}};
    project.calendars.put({{u"office"_s}, u"Office hours"_s, {u"Europe/Moscow"_s}, {week}, {}});
    Crew crew;
    crew.id = {u"crew"_s};
    crew.name = u"Field crew"_s;
    crew.size = 2;
    crew.calendar = Id<Calendar>{u"office"_s};
    project.crews.put(crew);
    for (const auto &[id, mtbf, mtrs] : {std::tuple(u"router"_s, 8000, 4), std::tuple(u"line"_s, 12000, 8)}) {
        Component component;
        component.id = {id};
        component.name = id;
        component.mtbf = Hours{mtbf};
        component.mtrs = Hours{mtrs};
        project.components.put(component);
    }
    project.families.put({{u"access"_s}, u"A"_s, u"Access"_s, {}});
    project.families.put({{u"support"_s}, u"S"_s, u"Support"_s, {}});
    const auto add = [&](const QString &id, const QString &code, const QString &name, const QString &family) {
        Service service;
        service.id = {id};
        service.code = code;
        service.name = name;
        service.family = Id<ServiceFamily>{family};
        if (id == u"internet")
            service.structure = Block::group(BlockKind::All, {Block::ofPart(u"router"_s), Block::ofPart(u"line"_s)});
        project.services.put(service);
    };
    add(u"internet"_s, u"A1"_s, u"Internet access"_s, u"access"_s);
    add(u"tv"_s, u"A2"_s, u"Television"_s, u"access"_s);
    add(u"help"_s, u"S1"_s, u"Help at home"_s, u"support"_s);
    project.functions.put({{u"f1"_s}, {u"internet"_s}, u"Video calls"_s, true, Share{Decimal(5, -1)}});
    project.situations.put({{u"s1"_s}, {u"internet"_s}, u"Cable cut in the yard"_s, {}, {}, {}, {}});
    project.scriptSteps.put({{u"st1"_s}, {u"s1"_s}, Id<Party>{u"isp"_s}, {}, u"Send the crew"_s, {}, std::chrono::hours(2), {}});
    const auto metric = [&](const QString &id, const QString &name, MetricKind kind) {
        Metric row;
        row.id = {id};
        row.name = name;
        row.kind = kind;
        project.metrics.put(row);
    };
    metric(u"availability"_s, u"Availability"_s, MetricKind::Availability);
    metric(u"mtrs"_s, u"Restoration"_s, MetricKind::Mtrs);
    Agreement agreement;
    agreement.id = {u"sla"_s};
    agreement.number = u"17"_s;
    agreement.title = u"Internet for a home"_s;
    agreement.provider = Id<Party>{u"isp"_s};
    agreement.customer = Id<Party>{u"home"_s};
    agreement.services = {{u"internet"_s}};
    project.agreements.put(agreement);
    Target target;
    target.id = {u"t1"_s};
    target.agreement = {u"sla"_s};
    target.service = Id<Service>{u"internet"_s};
    target.metric = Id<Metric>{u"availability"_s};
    target.value = Decimal(999, -3);
    project.targets.put(target);
    target.id = {u"t2"_s};
    target.metric = Id<Metric>{u"mtrs"_s};
    target.comparison = Operator::AtMost;
    target.value = Decimal(4);
    project.targets.put(target);
    project.duties.put({{u"d1"_s}, {u"sla"_s}, Id<Party>{u"home"_s}, {}, u"Work in the flat"_s, u"Let the crew in"_s,
                        std::chrono::hours(24), {}, {}});
    return project;
}

} // namespace slatelier::gui
