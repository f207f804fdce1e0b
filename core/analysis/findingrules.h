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
    FindingList(const model::Project &project, FindingsKept &kept) : m_project(project), m_index(project), m_kept(kept) {}

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
    /// Is the agreement or the service in which the row lives still in use, as far as it lives in one?
    bool isLive(const model::EntityType &type, const void *row) const;
    QList<Finding> takeSorted();

private:
    const model::Project &m_project;
    ProjectIndex m_index;
    FindingsKept &m_kept;
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

} // namespace slatelier::analysis
