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
    QHash<QStringList, model::Id<model::AcceptedFinding>> accepted;
    for (const auto &row : m_project.acceptedFindings)
        accepted.insert({row.rule, row.table, row.row, row.field}, row.id);
    QList<std::pair<std::tuple<bool, Severity, int, qsizetype>, qsizetype>> keys;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        auto &finding = m_findings[i];
        const auto &place = finding.place;
        if (!accepted.isEmpty()) {
            const auto found = accepted.constFind({QString::fromLatin1(finding.rule), place.type->table, place.id, place.field});
            if (found != accepted.cend())
                finding.accepted = *found;
        }
        keys.append({{finding.isAccepted(), finding.severity, order.value(place.type), place.type->indexOf(m_project, place.id)}, i});
    }
    std::sort(keys.begin(), keys.end());
    QList<Finding> sorted;
    for (const auto &[key, index] : keys)
        sorted.append(std::move(m_findings[index]));
    return sorted;
}

namespace {

std::optional<QList<Finding>> look(const model::Project &project, FindingsKept &kept, const std::stop_token &stop, const FindingsContext &context)
{
    FindingList list(project, kept, context);
    for (const auto rules : {findInCatalogue, findInComponents, findInCalendars, findInMetrics, findInRoles, findInAgreements,
                             findInDuties, findInTargets, findInClauses, findDuplicates,
                             findVaguePromises, findInLineOfSight, findInIncentives, findOneSidedness, findIdleTargets, findUnscripted,
                             findLeaks}) {
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

std::optional<QList<Finding>> FindingsMemory::findings(const model::Project &project, const std::stop_token &stop, const FindingsContext &context)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept->locale != QLocale())
        m_kept = std::make_unique<FindingsKept>();
    m_kept->clocks.keepOnly(project);
    m_kept->alive += project; // also when stopped: something may be known of its rows already
    auto found = look(project, *m_kept, stop, context);
    if (found)
        m_kept->alive = {project};
    return found;
}

std::optional<QList<Finding>> findings(const model::Project &project, const std::stop_token &stop, const FindingsContext &context)
{
    return FindingsMemory().findings(project, stop, context);
}

QList<Finding> findings(const model::Project &project, const FindingsContext &context)
{
    return findings(project, std::stop_token(), context).value_or(QList<Finding>());
}

qsizetype countOpen(const QList<Finding> &findings, Severity severity)
{
    return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.severity == severity && !finding.isAccepted(); });
}

model::AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason, const QString &by, QDate today)
{
    model::AcceptedFinding row;
    row.id = model::Id<model::AcceptedFinding>::fresh();
    row.rule = QString::fromLatin1(finding.rule);
    row.table = finding.place.type->table;
    row.row = finding.place.id;
    row.field = finding.place.field;
    row.reason = reason.trimmed();
    row.by = by;
    row.date = today;
    return row;
}

} // namespace slatelier::analysis
