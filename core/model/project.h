// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/abnormal.h"
#include "core/model/clauses.h"
#include "core/model/consequences.h"
#include "core/model/incentives.h"
#include "core/model/scenarios.h"
#include "core/model/table.h"

/// The project as a value: copied, compared and changed freely; nothing in it is an object with a life of its own.
namespace slatelier::model {

/// The one row that speaks of the project itself.
struct ProjectInfo
{
    Id<ProjectInfo> id{QStringLiteral("project")};
    QString name;
    Language language = Language::Ru;
    QString author;
    QString note;

    static constexpr auto description()
    {
        return entity("project", QT_TRANSLATE_NOOP("Entity", "Project"), QT_TRANSLATE_NOOP("Entity", "Projects"),
                      Field{"name", &ProjectInfo::name, QT_TRANSLATE_NOOP("Field", "Name")},
                      Field{"language", &ProjectInfo::language, QT_TRANSLATE_NOOP("Field", "Language")},
                      Field{"author", &ProjectInfo::author, QT_TRANSLATE_NOOP("Field", "Author")},
                      Field{"note", &ProjectInfo::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph});
    }
    friend bool operator==(const ProjectInfo &, const ProjectInfo &) = default;
};

struct Project
{
    Table<ProjectInfo> about;
    Table<Party> parties;
    Table<Role> roles;
    Table<Person> people;
    Table<Assignment> assignments;
    Table<Calendar> calendars;
    Table<Crew> crews;
    Table<Component> components;
    Table<CommonCause> commonCauses;
    Table<ServiceFamily> families;
    Table<Service> services;
    Table<BusinessFunction> functions;
    Table<Offering> offerings;
    Table<Situation> situations;
    Table<ScriptStep> scriptSteps;
    Table<BriefingItem> briefingItems;
    Table<Metric> metrics;
    Table<Agreement> agreements;
    Table<Target> targets;
    Table<UnavailabilityCriterion> criteria;
    Table<FaultClass> faultClasses;
    Table<Exclusion> exclusions;
    Table<Duty> duties;
    Table<Right> rights;
    Table<EscalationStep> escalationSteps;
    Table<ReportRule> reportRules;
    Table<CreditScheme> credits;
    Table<CreditRow> creditRows;
    Table<ClaimRule> claimRules;
    Table<TerminationRule> terminationRules;
    Table<TextClause> textClauses;
    Table<Edition> editions;
    Table<Kpi> kpis;
    Table<KpiBinding> kpiBindings;
    Table<MetricEffect> metricEffects;
    Table<Acknowledgement> acknowledgements;
    Table<Responsibility> responsibilities;
    Table<IncentiveScheme> incentiveSchemes;
    Table<IncentiveGate> incentiveGates;
    Table<IncentiveRow> incentiveRows;
    Table<KpiFigure> kpiFigures;
    Table<Scenario> scenarios;
    Table<AcceptedFinding> acceptedFindings;

    /// Every table, in the order in which files list them. A new entity is its struct, a member above and a word here.
    static constexpr auto tables()
    {
        return std::tuple{&Project::about, &Project::parties, &Project::roles, &Project::people, &Project::assignments,
                          &Project::calendars, &Project::crews, &Project::components, &Project::commonCauses,
                          &Project::families, &Project::services, &Project::functions, &Project::offerings,
                          &Project::situations, &Project::scriptSteps, &Project::briefingItems, &Project::metrics,
                          &Project::agreements, &Project::targets, &Project::criteria, &Project::faultClasses,
                          &Project::exclusions, &Project::duties, &Project::rights, &Project::escalationSteps,
                          &Project::reportRules, &Project::credits, &Project::creditRows, &Project::claimRules,
                          &Project::terminationRules, &Project::textClauses, &Project::editions,
                          &Project::kpis, &Project::kpiBindings, &Project::metricEffects, &Project::acknowledgements,
                          &Project::responsibilities, &Project::incentiveSchemes, &Project::incentiveGates,
                          &Project::incentiveRows, &Project::kpiFigures, &Project::scenarios, &Project::acceptedFindings};
    }

    /// What the project says of itself; defaults where it says nothing.
    ProjectInfo info() const { return about.isEmpty() ? ProjectInfo() : about.at(0); }

    friend bool operator==(const Project &, const Project &) = default;
};

/// The rows of \a table that live inside \a owner, in order.
template<class E, class O>
QList<E> rowsOf(const Table<E> &table, Id<O> E::*owner, const Id<O> &id)
{
    QList<E> rows;
    for (const auto &row : table) {
        if (row.*owner == id)
            rows += row;
    }
    return rows;
}

} // namespace slatelier::model
