// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <array>

namespace slatelier::analysis {

namespace {

using P = model::Project;
using Show = void (*)(const P &from, P &to);

template<auto table>
void show(const P &from, P &to)
{
    to.*table = from.*table;
}

template<auto... tables>
Rule seeing(void (*find)(FindingList &), KeptTogether kept = KeptTogether::Nothing)
{
    return {find, {show<tables>...}, kept};
}

/// The tables of a type, and of everything in which its rows live.
QList<Show> tablesOf(const model::EntityType &type)
{
    static const auto all = []<size_t... index>(std::index_sequence<index...>) {
        return std::array{show<std::get<index>(P::tables())>...};
    }(std::make_index_sequence<std::tuple_size_v<decltype(P::tables())>>());
    QList<Show> tables;
    for (const auto *shown = &type; shown; shown = shown->owner)
        tables += all.at(size_t(shown - model::entityTypes().constData()));
    return tables;
}

QList<Rule> allRules()
{
    QList<Rule> all{
        seeing<&P::services>(findInCatalogue),
        seeing<&P::components, &P::services>(findInComponents),
        seeing<&P::calendars>(findInCalendars),
        seeing<&P::metrics>(findInMetrics),
        seeing<&P::roles, &P::assignments>(findEmptyRoles),
        seeing<&P::services, &P::components, &P::crews, &P::roles, &P::assignments, &P::targets, &P::agreements, &P::duties, &P::situations,
               &P::scriptSteps>(findFieldless),
        seeing<&P::agreements, &P::parties, &P::targets, &P::duties>(findInAgreements),
        seeing<&P::duties, &P::agreements, &P::parties>(findInDuties),
        seeing<&P::targets, &P::agreements, &P::metrics, &P::services, &P::components, &P::calendars, &P::commonCauses>(findInTargets, KeptTogether::Figures),
        seeing<&P::criteria, &P::agreements, &P::targets, &P::metrics>(findInCriteria),
        seeing<&P::exclusions, &P::agreements, &P::targets, &P::metrics, &P::services, &P::calendars>(findInExclusions),
        seeing<&P::credits, &P::creditRows, &P::agreements, &P::targets, &P::services, &P::offerings>(findInCredits),
        seeing<&P::terminationRules, &P::agreements>(findInTerminations),
        seeing<&P::agreements, &P::credits, &P::claimRules, &P::textClauses>(findInTexts),
        seeing<&P::parties>(findSameParties),
        seeing<&P::roles>(findSameRoles),
        seeing<&P::people>(findSamePeople),
        seeing<&P::components>(findSameComponents),
        seeing<&P::families>(findSameFamilies),
        seeing<&P::services>(findSameServices),
        seeing<&P::metrics>(findSameMetrics),
        seeing<&P::agreements>(findSameNumbers),
        seeing<&P::kpis, &P::kpiBindings, &P::metricEffects, &P::roles, &P::assignments, &P::acknowledgements, &P::agreements,
               &P::targets>(findBrokenLines),
        seeing<&P::kpis, &P::kpiBindings, &P::metricEffects, &P::roles, &P::assignments, &P::agreements, &P::targets, &P::metrics, &P::crews,
               &P::services, &P::components>(findOutOfSight),
        seeing<&P::metricEffects, &P::incentiveRows, &P::kpiBindings, &P::kpis, &P::roles, &P::metrics, &P::targets, &P::agreements>(findPulling),
        seeing<&P::kpis, &P::metrics>(findInKpis),
        seeing<&P::roles, &P::kpiBindings>(findWeights),
        seeing<&P::kpiBindings, &P::roles, &P::kpis>(findInherited),
        seeing<&P::incentiveSchemes, &P::incentiveRows>(findInIncentives),
        seeing<&P::agreements, &P::parties, &P::duties, &P::targets, &P::credits, &P::terminationRules, &P::briefingItems>(findOneSidedness),
        seeing<&P::targets, &P::agreements, &P::services>(findCrowded),
        seeing<&P::situations, &P::scriptSteps, &P::services>(findUnscripted),
        seeing<&P::editions, &P::agreements>(findLeaks),
        seeing<&P::agreements, &P::targets, &P::metrics, &P::services, &P::components, &P::commonCauses, &P::crews, &P::calendars, &P::credits,
               &P::creditRows, &P::offerings>(findUncarried, KeptTogether::Figures),
    };
    for (const auto &promising : promisingTypes())
        all += {[&promising](FindingList &list) { findVaguePromises(list, promising); }, tablesOf(*promising.type), KeptTogether::VagueFields};
    for (const auto &open : openTypes())
        all += {[&open](FindingList &list) { findNames(list, open); }, QList<Show>{show<&P::people>} + tablesOf(*open.type), KeptTogether::Words};
    return all;
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = allRules();
    return all;
}

} // namespace slatelier::analysis
