// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/remembered.h"
#include "core/model/entitytype.h"
#include "core/model/project.h"

#include <memory>
#include <stop_token>

/// The proof that the parts carry the promise: what an agreement comes to when every operational agreement (OLA) and
/// supplier contract (UC) below it is only just kept.
namespace slatelier::analysis {

/// One result of the proof, as facts; its sentence is made where it is shown.
struct Carried
{
    enum Subject { TargetValue, SupportHours, Term, Credits };
    Subject subject = TargetValue;
    std::optional<model::Id<model::Target>> target; // of a TargetValue or of SupportHours
    model::Operator comparison = model::Operator::AtLeast;
    std::optional<double> promised; // in the unit of the target: share or hours
    std::optional<double> carried;
    std::optional<bool> holds; // absent: cannot be told
    QList<model::EntityRef> path; // the parts and agreements it came from, the customer's side first
    const char *pattern = ""; // QT_TRANSLATE_NOOP("Carried", …)
    QStringList arguments = {};

    QString sentence() const;
};

/// Availability: the structure of the service with every covered part exactly at what its agreement promises and the
/// others at their own figures; shared and redundant parts count once, by the decision diagram. Response and
/// restoration: the longest time from a report within the promised hours, along the lines that hand over to each
/// other, each working in its own calendar, with travel; told in time of the target's calendar. Then hours, terms and
/// money. Draft and retired agreements below carry nothing.
QList<Carried> carriedBy(const model::Project &project, const model::Agreement &agreement, const std::stop_token &stop = {});

class ClockCache;
class ExactFigures;
class PartsBelow;
struct ProjectIndex;

/// The same for many agreements of one project, which has to outlive it: what they share is looked up once.
class CarriedProofs
{
public:
    ///  clocks may know the times of a former look at the project.
    CarriedProofs(const model::Project &project, const ProjectIndex &index, ClockCache &clocks);
    ~CarriedProofs();
    QList<Carried> of(const model::Agreement &agreement, const std::stop_token &stop) const;
    /// Of all rows that its proof is made of.
    RowMark markOf(const model::Agreement &agreement, ExactFigures &figures) const;

private:
    const model::Project &m_project;
    const ProjectIndex &m_index;
    ClockCache &m_clocks;
    std::unique_ptr<const PartsBelow> m_below;
    QHash<QString, RowMark> m_terms; // of the agreements below
    QHash<QString, RowMark> m_under; // of those under each agreement
};

} // namespace slatelier::analysis
