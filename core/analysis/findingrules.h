// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

/// The rules by what they look at; only findings.cpp calls them.
namespace slatelier::analysis {

/// Where rules write what they find.
class FindingList
{
public:
    explicit FindingList(const model::Project &project) : m_project(project) {}

    template<class E>
    void add(const char *rule, Severity severity, const E &row, const char *field, const char *pattern, QStringList arguments = {})
    {
        m_findings.append({rule, severity, {&model::entityTypeOf<E>(), row.id.text, QString::fromLatin1(field)}, pattern, std::move(arguments)});
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
    QList<Finding> takeSorted();

private:
    const model::Project &m_project;
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
void findBrokenPromises(FindingList &list, const std::stop_token &stop);
void findInClauses(FindingList &list);
/// Promises that the agreements below do not carry; ends early when asked.
void findUncarried(FindingList &list, const std::stop_token &stop);
void findDuplicates(FindingList &list);

} // namespace slatelier::analysis
