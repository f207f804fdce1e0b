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

bool FindingList::isLive(const model::EntityType &type, const void *row) const
{
    if (&type == &model::entityTypeOf<model::Agreement>())
        return static_cast<const model::Agreement *>(row)->state != model::AgreementState::Retired;
    if (&type == &model::entityTypeOf<model::Service>())
        return static_cast<const model::Service *>(row)->status != model::ServiceStatus::Retired;
    const auto owner = type.owner ? type.owner->find(m_project, type.ownerId(row)) : model::AnyRow();
    return !owner || isLive(*type.owner, owner.get());
}

QList<Finding> FindingList::takeSorted()
{
    QHash<const model::EntityType *, int> order;
    for (const auto &type : model::entityTypes())
        order.insert(&type, int(order.size()));
    QList<std::pair<std::tuple<Severity, int, qsizetype>, qsizetype>> keys;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const auto &finding = m_findings.at(i);
        const auto &place = finding.place;
        keys.append({{finding.severity, order.value(place.type), place.type->indexOf(m_project, place.id)}, i});
    }
    std::sort(keys.begin(), keys.end());
    QList<Finding> sorted;
    for (const auto &[key, index] : keys)
        sorted.append(std::move(m_findings[index]));
    return sorted;
}

namespace {

std::optional<QList<Finding>> look(const model::Project &project, FindingsKept &kept, const std::stop_token &stop)
{
    FindingList list(project, kept);
    for (const auto rules : {findInCatalogue, findInComponents, findInCalendars, findInMetrics, findInRoles, findInAgreements,
                             findInDuties, findInTargets, findInClauses, findDuplicates,
                             findVaguePromises}) {
        if (stop.stop_requested())
            return std::nullopt;
        rules(list);
    }
    ExactFigures figures(project, kept.exact, stop);
    findBrokenPromises(list, figures, stop);
    findUncarried(list, figures, stop);
    if (stop.stop_requested())
        return std::nullopt;
    figures.forgetTheRest();
    return list.takeSorted();
}

} // namespace

FindingsMemory::FindingsMemory() : m_kept(std::make_unique<FindingsKept>()) {}
FindingsMemory::~FindingsMemory() = default;

std::optional<QList<Finding>> FindingsMemory::findings(const model::Project &project, const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept->locale != QLocale())
        m_kept = std::make_unique<FindingsKept>();
    m_kept->clocks.keepOnly(project);
    m_kept->alive += project; // also when stopped: something may be known of its rows already
    auto found = look(project, *m_kept, stop);
    if (found)
        m_kept->alive = {project};
    return found;
}

std::optional<QList<Finding>> findings(const model::Project &project, const std::stop_token &stop)
{
    return FindingsMemory().findings(project, stop);
}

QList<Finding> findings(const model::Project &project)
{
    return findings(project, std::stop_token()).value_or(QList<Finding>());
}

} // namespace slatelier::analysis
