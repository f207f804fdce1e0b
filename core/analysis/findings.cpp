// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include "core/analysis/findingrules.h"
#include "core/model/result.h"

#include <QHash>

#include <algorithm>

namespace slatelier::analysis {

QString Finding::sentence() const
{
    return model::filledIn(QCoreApplication::translate("Finding", pattern), arguments);
}

QList<Finding> FindingList::takeSorted()
{
    QHash<const model::EntityType *, int> order;
    for (const auto &type : model::entityTypes())
        order.insert(&type, int(order.size()));
    const auto key = [&](const Finding &finding) {
        return std::tuple(finding.severity, order.value(finding.place.type),
                          finding.place.type->indexOf(m_project, finding.place.id));
    };
    std::stable_sort(m_findings.begin(), m_findings.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    return std::move(m_findings);
}

std::optional<QList<Finding>> findings(const model::Project &project, const std::stop_token &stop)
{
    FindingList list(project);
    for (const auto rules : {findInCatalogue, findInComponents, findInCalendars, findInMetrics, findInRoles, findInAgreements,
                             findInDuties, findInTargets, findInClauses, findDuplicates}) {
        if (stop.stop_requested())
            return std::nullopt;
        rules(list);
    }
    findBrokenPromises(list, stop);
    findUncarried(list, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(list.takeSorted());
}

QList<Finding> findings(const model::Project &project)
{
    return findings(project, std::stop_token()).value_or(QList<Finding>());
}

} // namespace slatelier::analysis
