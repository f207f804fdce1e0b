// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QDate>

/// The line of sight: from each promise through its KPIs to the roles and the people who keep it.
namespace slatelier::analysis {

/// A role that answers for a promise through a binding.
struct TracedRole
{
    model::Id<model::Role> role;
    model::RoleLevel level = model::RoleLevel::Desk;
    model::Id<model::KpiBinding> binding;
    model::Id<model::Kpi> kpi;
    QList<model::Id<model::Person>> people; // in the role on the day
    int told = 0; // of them, of the present edition
};

struct TracedTarget
{
    model::Id<model::Target> target;
    QList<model::Id<model::Kpi>> kpis; // those that measure the promise, then those that keep it from below: bound below
                                       // them, or on a metric that is declared to support the promised one
    QList<TracedRole> roles; // in the order of the bindings, each upper one before those below it
    int people = 0; // different ones
    std::optional<double> acknowledged; // share of them that was told; absent without people
    QList<Finding> gaps; // where the line is broken, in the order of the line
};

struct Trace
{
    model::Id<model::Agreement> agreement;
    QList<TracedTarget> targets;
    std::optional<double> coverage; // share of targets without a gap; absent without targets
};

/// Nothing in the scope of the KPI (service, agreement, crew, priority) speaks of something else.
bool isInScope(const model::Kpi &kpi, const model::Target &target);
/// A KPI measures a promise when it has its metric and the promise is in its scope.
bool measures(const model::Kpi &kpi, const model::Target &target);

/// Every target of the agreement that is offered, followed down on this day. A promise reaches the bottom when some role
/// of the field has a person in it; what a supplier promises, when a supplier's role answers for it. Nobody has to have
/// been told of a draft.
Trace traceOf(const model::Project &project, const model::Agreement &agreement, const QDate &day);

/// The same for all agreements in force or in the making, in their order.
QList<Trace> traces(const model::Project &project, const QDate &day);

/// What a gap is in: the promise itself, or a KPI, a binding, a role that it comes to.
enum class LinePart { Promises, Below };

/// Where the lines of one agreement are broken.
struct AgreementGaps
{
    const model::Agreement *agreement = nullptr;
    bool asksSomebody = false; // some promise has a KPI
    QList<Finding> gaps; // each once in all agreements, although it may break many lines
};

/// The gaps of traces() in one part, of the agreements that promise anything, without counting people: many times as fast.
/// Only gaps in promises are told by names of metrics, crews, services and components.
QList<AgreementGaps> gapsIn(const model::Project &project, const QDate &day, LinePart part);

/// \a today, but not before the agreement begins nor after it ends.
QDate dayWithin(const model::Agreement &agreement, const QDate &today);

} // namespace slatelier::analysis
