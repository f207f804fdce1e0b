// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/findingskept.h"
#include "core/analysis/projectindex.h"

/// The rules by what they look at; only findings.cpp calls them.
namespace slatelier::analysis {

/// Where rules write what they find.
class FindingList
{
public:
    FindingList(const model::Project &project, FindingsKept &kept, const FindingsContext &context)
        : m_project(project), m_index(project), m_kept(kept), m_context(context)
    {}

    template<class E>
    void add(const char *rule, Severity severity, const E &row, const char *field, const char *pattern, QStringList arguments = {})
    {
        add(rule, severity, {&model::entityTypeOf<E>(), row.id.text, QString::fromLatin1(field)}, pattern, std::move(arguments));
    }
    void add(const char *rule, Severity severity, model::EntityRef place, const char *pattern, QStringList arguments = {})
    {
        m_findings.append({rule, severity, std::move(place), pattern, std::move(arguments)});
    }
    template<class E>
    QString name(const E &row) const { return model::entityTypeOf<E>().displayName(&row); }
    template<class E>
    QString name(const model::Table<E> &table, const std::optional<model::Id<E>> &id) const
    {
        const auto *row = id ? table.find(*id) : nullptr;
        return row ? name(*row) : QString();
    }
    const model::Project &project() const { return m_project; }
    const ProjectIndex &index() const { return m_index; }
    FindingsKept &kept() const { return m_kept; }
    const FindingsContext &context() const { return m_context; }
    /// Is the agreement or the service in which the row lives still in use, as far as it lives in one?
    bool isLive(const model::EntityType &type, const void *row) const;
    void add(const Finding &finding) { m_findings.append(finding); }
    QList<Finding> takeSorted();

private:
    const model::Project &m_project;
    ProjectIndex m_index;
    FindingsKept &m_kept;
    const FindingsContext &m_context;
    QList<Finding> m_findings;
};

void findInCatalogue(FindingList &list);
void findInComponents(FindingList &list);
void findInCalendars(FindingList &list);
void findInMetrics(FindingList &list);
void findInRoles(FindingList &list);
void findInAgreements(FindingList &list);
void findInDuties(FindingList &list);
void findInTargets(FindingList &list);
/// Promises that the structures do not carry; ends early when asked.
void findBrokenPromises(FindingList &list, ExactFigures &figures, const std::stop_token &stop);
void findInClauses(FindingList &list);
/// Promises that the agreements below do not carry; ends early when asked.
void findUncarried(FindingList &list, ExactFigures &figures, const std::stop_token &stop);
void findDuplicates(FindingList &list);
/// Words that promise nothing, in every text that the customer reads.
void findVaguePromises(FindingList &list);
/// Where the line of sight from a promise to the people who keep it is broken.
void findInLineOfSight(FindingList &list);
/// KPIs, their weights, and incentives that pay for the wrong thing or for luck.
void findInIncentives(FindingList &list);
/// What only one side has to do exactly, and what the other was not told.
void findOneSidedness(FindingList &list);
/// Targets that cannot be missed, cannot be met, or stand outside the hours of their service.
void findIdleTargets(FindingList &list);
/// What could be foreseen and has no script.
void findUnscripted(FindingList &list);
/// People and the provider's own business in what the customer reads.
void findLeaks(FindingList &list);

} // namespace slatelier::analysis
