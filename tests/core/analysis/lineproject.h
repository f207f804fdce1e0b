// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

/// The smallest project that can be simulated: one line under one service, promised at 99 % in the month.
namespace slatelier::testing {

inline model::Component component(const QString &id, int mtbf, int mtrs)
{
    model::Component made;
    made.id = {id};
    made.name = id;
    made.mtbf = model::Hours{mtbf};
    made.mtrs = model::Hours{mtrs};
    return made;
}

inline model::Project lineProject(int mtbf, int mtrs, QDate start = {})
{
    using namespace Qt::StringLiterals;
    using namespace model;
    Project project;
    project.components.put(component(u"line"_s, mtbf, mtrs));
    Service net;
    net.id = {u"net"_s};
    net.name = u"Net"_s;
    net.structure = Block::ofPart(u"line"_s);
    project.services.put(net);
    Metric availability;
    availability.id = {u"a"_s};
    availability.kind = MetricKind::Availability;
    project.metrics.put(availability);
    Agreement agreement;
    agreement.id = {u"sla"_s};
    agreement.start = start;
    agreement.services = {net.id};
    agreement.fee = MinorUnits{10'000};
    project.agreements.put(agreement);
    Target target;
    target.id = {u"t"_s};
    target.agreement = agreement.id;
    target.service = net.id;
    target.metric = availability.id;
    target.value = Decimal(99, -2);
    project.targets.put(target);
    return project;
}

template<class Row, class Change>
void change(model::Table<Row> &table, const QString &id, Change apply)
{
    auto row = *table.find({id});
    apply(row);
    table.put(row);
}

} // namespace slatelier::testing
