// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/findingskept.h"
#include "core/analysis/projectindex.h"
#include "core/analysis/promisingtexts.h"

#include <bitset>
#include <functional>
#include <map>

/// The rules, and the tables that each of them sees. A rule sees nothing else, so that what it found is still true as long
/// as these tables are the same.
namespace slatelier::analysis {

/// Where rules write what they find.
class FindingList
{
public:
    FindingList(const model::Project &project, FindingsKept &kept, const FindingsContext &context, const std::stop_token &stop)
        : m_project(project), m_index(project), m_kept(kept), m_context(context), m_stop(stop)
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
    /// A rule that takes long ends early when asked; what it found by then is dropped.
    const std::stop_token &stop() const { return m_stop; }
    /// Is the agreement or the service in which the row lives still in use, as far as it lives in one?
    bool isLive(const model::EntityType &type, const void *row) const;
    void add(const Finding &finding) { m_findings.append(finding); }
    const QList<Finding> &found() const { return m_findings; }

private:
    const model::Project &m_project;
    ProjectIndex m_index;
    FindingsKept &m_kept;
    const FindingsContext &m_context;
    std::stop_token m_stop;
    QList<Finding> m_findings;
};

/// A target in an agreement that is in use, with what it is about; null where that is absent.
struct PromisedTarget
{
    const model::Target &target;
    const model::Agreement &agreement;
    const model::Metric *metric = nullptr;
    const model::Service *service = nullptr;
};

/// Weeks of calendars, each worked out once.
class Weeks
{
public:
    /// Does \a inner hold hours of the week that \a outer does not?
    bool isOutside(const model::Calendar &inner, const model::Calendar &outer);

private:
    using Week = std::bitset<7 * 24 * 60>;
    const Week &of(const model::Calendar &calendar);
    std::map<const model::Calendar *, Week> m_weeks;
};

/// The part of findInTargets() about targets that cannot be missed, cannot be met, or stand outside the hours of their
/// service.
void findIdle(FindingList &list, const PromisedTarget &promised, Weeks &weeks);

/// What rules keep in FindingsKept together: such rules are asked one after the other, all others at the same time.
enum class KeptTogether { Nothing, Figures, VagueFields, Words };

/// A rule, or several that look at the same rows.
struct Rule
{
    std::function<void(FindingList &)> find;
    QList<void (*)(const model::Project &from, model::Project &to)> tables; // that it sees; the others are empty for it
    KeptTogether kept = KeptTogether::Nothing;
};

/// All of them.
const QList<Rule> &rules();

void findInCatalogue(FindingList &list);
void findInComponents(FindingList &list);
void findInCalendars(FindingList &list);
void findInMetrics(FindingList &list);
void findEmptyRoles(FindingList &list);
/// Promised services in which the field has no part.
void findFieldless(FindingList &list);
void findInAgreements(FindingList &list);
void findInDuties(FindingList &list);
/// Targets that are not whole, that the structures do not carry, that cannot be missed or met.
void findInTargets(FindingList &list);
void findInCriteria(FindingList &list);
void findInExclusions(FindingList &list);
void findInCredits(FindingList &list);
void findInTerminations(FindingList &list);
/// Credits that nobody says how to claim, and texts that nothing can check.
void findInTexts(FindingList &list);
/// Promises that the agreements below do not carry.
void findUncarried(FindingList &list);
/// Two rows of one table with the same code.
void findSameParties(FindingList &list);
void findSameRoles(FindingList &list);
void findSamePeople(FindingList &list);
void findSameComponents(FindingList &list);
void findSameFamilies(FindingList &list);
void findSameServices(FindingList &list);
void findSameMetrics(FindingList &list);
void findSameNumbers(FindingList &list);
/// Words that promise nothing, in texts that the customer reads.
void findVaguePromises(FindingList &list, const PromisingType &promising);
/// Where the lines of sight from the promises to the people who keep them are broken.
void findBrokenLines(FindingList &list);
/// Promises from which no line leads down to the people who could keep them.
void findOutOfSight(FindingList &list);
/// KPIs that reward what a promise forbids.
void findPulling(FindingList &list);
void findInKpis(FindingList &list);
void findWeights(FindingList &list);
/// Figures that are taken from below, where nobody keeps them.
void findInherited(FindingList &list);
/// Incentives that pay for luck.
void findInIncentives(FindingList &list);
/// What only one side has to do exactly, and what the other was not told.
void findOneSidedness(FindingList &list);
/// More targets on a service than anybody keeps in mind.
void findCrowded(FindingList &list);
/// What could be foreseen and has no script.
void findUnscripted(FindingList &list);
/// People in what the customer reads.
void findNames(FindingList &list, const PromisingType &open);
/// The provider's own business in what the customer reads.
void findLeaks(FindingList &list);

} // namespace slatelier::analysis
