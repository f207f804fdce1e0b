// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationparts.h"

#include "core/model/entitytype.h"

namespace slatelier::analysis {

namespace {

using Kind = engine::SimulationFault::Kind;

template<class E>
QString nameOf(const model::Table<E> &table, const QString &id)
{
    const auto *row = table.find({id});
    return row ? model::entityTypeOf<E>().displayName(row) : id;
}

model::Problem lawProblem(Kind kind, engine::LawFault law, const QString &name)
{
    if (law != engine::LawFault::Mean)
        return {
            QT_TRANSLATE_NOOP(
                "Problem",
                "a shape or a spread of “%1” is outside of what can be simulated (shape 0.01 to 1000, sigma 0 to 30)"),
            {name}};
    if (kind == Kind::TimeToFailure)
        return {
            QT_TRANSLATE_NOOP("Problem", "the mean time to failure of “%1” must be above 0 and at most 1e300 hours"),
            {name}};
    if (kind == Kind::TimeToRestore)
        return {
            QT_TRANSLATE_NOOP("Problem", "the mean time to restore of “%1” must be above 0 and at most 1e300 hours"),
            {name}};
    return {
        QT_TRANSLATE_NOOP("Problem", "the mean times of the flicker of “%1” must be above 0 and at most 1e300 hours"),
        {name}};
}

model::Problem componentProblem(const engine::SimulationFault &fault, const QString &name)
{
    if (fault.law)
        return lawProblem(fault.kind, *fault.law, name);
    if (fault.kind == Kind::TooManyEvents)
        return {QT_TRANSLATE_NOOP(
                    "Problem", "“%1” would fail too often for a simulation: more than millions of times in one window"),
                {name}};
    if (fault.kind == Kind::HandOver)
        return {QT_TRANSLATE_NOOP("Problem", "a crew on the way of “%1” hands over after a time that cannot be used, or "
                                             "with a chance outside 0 to 1"),
                {name}};
    if (fault.kind == Kind::RecurrenceShare)
        return {QT_TRANSLATE_NOOP("Problem", "no repair of “%1” ever holds"), {name}};
    return {QT_TRANSLATE_NOOP("Problem", "the numbers of “%1” cannot be simulated"), {name}};
}

model::Problem crewProblem(Kind kind, const QString &name)
{
    if (kind == Kind::CrewSize)
        return {QT_TRANSLATE_NOOP("Problem", "the crew “%1” has nobody in it: a restoration would never begin"),
                {name}};
    if (kind == Kind::CrewNeverWorks)
        return {QT_TRANSLATE_NOOP("Problem", "the crew “%1” has no working hour: a restoration would never end"),
                {name}};
    return {QT_TRANSLATE_NOOP("Problem", "the numbers of the crew “%1” cannot be simulated"), {name}};
}

} // namespace

model::Problem problemOf(const engine::SimulationFault &fault, const SimulationPlan &plan,
                         const model::Project &project)
{
    const auto index = qsizetype(fault.index);
    switch (fault.kind) {
    case Kind::UnknownSource:
    case Kind::Cycle:
        return {QT_TRANSLATE_NOOP("Problem", "“%1” is built of itself"), {plan.service}};
    case Kind::TimeToFailure:
    case Kind::TimeToRestore:
    case Kind::Delay:
    case Kind::RecurrenceLaw:
    case Kind::RecurrenceShare:
    case Kind::TooManyEvents:
    case Kind::Maintenance:
    case Kind::UnknownCrew:
    case Kind::HandOver:
        return componentProblem(fault, nameOf(project.components, plan.components.value(index)));
    case Kind::CrewSize:
    case Kind::CrewHours:
    case Kind::CrewNeverWorks:
    case Kind::CrewTravel:
        return crewProblem(fault.kind, nameOf(project.crews, plan.crews.value(index)));
    case Kind::Shock:
    case Kind::ShockRestore:
        return {QT_TRANSLATE_NOOP("Problem", "the numbers of a common cause of “%1” cannot be simulated"),
                {plan.service}};
    case Kind::Windows:
        return {QT_TRANSLATE_NOOP("Problem", "a window must be longer than nothing and at most 1000 years"), {}};
    case Kind::Rules:
        return {QT_TRANSLATE_NOOP("Problem", "a target of “%1” has a value that cannot be compared with anything"),
                {plan.service}};
    case Kind::AffectedShare:
        return {QT_TRANSLATE_NOOP("Problem", "a share of affected users of “%1” is not above 0 and at most 1"),
                {plan.service}};
    case Kind::Replications:
        return {QT_TRANSLATE_NOOP("Problem", "the number of replications must be from 1 to 1,099,511,627,776"), {}};
    case Kind::Stopped:
        break;
    }
    return {QT_TRANSLATE_NOOP("Problem", "the calculation of “%1” was stopped"), {plan.service}};
}

} // namespace slatelier::analysis
