// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include "core/analysis/allatonce.h"
#include "core/analysis/findingrules.h"
#include "core/model/result.h"

#include <QHash>

#include <algorithm>
#include <map>

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

namespace {

/// Errors first, then in the order of tables and rows; what was accepted comes last, with the row that says why.
QList<Finding> inOrder(const model::Project &project, const QList<Finding> &all)
{
    QHash<QStringList, model::Id<model::AcceptedFinding>> accepted;
    for (const auto &row : project.acceptedFindings)
        accepted.insert({row.rule, row.table, row.row, row.field}, row.id);
    const auto acceptance = [&](const Finding &finding) {
        const auto &place = finding.place;
        return accepted.value({QString::fromLatin1(finding.rule), place.type->table, place.id, place.field});
    };
    const auto *firstType = model::entityTypes().constData();
    std::vector<std::tuple<bool, Severity, qsizetype, qsizetype, qsizetype>> keys;
    keys.reserve(size_t(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &place = all.at(i).place;
        const bool isAccepted = !accepted.isEmpty() && !acceptance(all.at(i)).isEmpty();
        keys.emplace_back(isAccepted, all.at(i).severity, place.type - firstType, place.type->indexOf(project, place.id), i);
    }
    std::sort(keys.begin(), keys.end());
    QList<Finding> sorted;
    sorted.reserve(all.size());
    for (const auto &key : keys) {
        sorted += all.at(std::get<4>(key));
        if (std::get<0>(key))
            sorted.last().accepted = acceptance(sorted.last());
    }
    return sorted;
}

bool sharesTables(const model::Project &a, const model::Project &b)
{
    return std::apply([&](const auto... table) { return ((a.*table).sharesRowsWith(b.*table) && ...); }, model::Project::tables());
}

/// Only the tables that the rule sees; a copy costs nothing.
model::Project seenBy(const Rule &rule, const model::Project &project)
{
    model::Project seen;
    for (const auto show : rule.tables)
        show(project, seen);
    return seen;
}

/// Rules whose tables are no longer what they saw, in groups that need nothing of each other.
using Groups = std::vector<std::vector<size_t>>;

Groups staleRules(const model::Project &project, FindingsKept &kept)
{
    std::map<KeptTogether, std::vector<size_t>> together;
    Groups alone;
    kept.rules.resize(size_t(rules().size()));
    for (size_t i = 0; i < kept.rules.size(); ++i) {
        const auto &rule = rules().at(qsizetype(i));
        auto seen = seenBy(rule, project);
        if (kept.rules[i].found && sharesTables(kept.rules[i].seen, seen))
            continue;
        kept.rules[i] = {std::move(seen), {}};
        if (rule.kept == KeptTogether::Nothing)
            alone.push_back({i});
        else
            together[rule.kept].push_back(i);
    }
    Groups groups; // several in a group take longest and begin first
    for (auto &[what, group] : together)
        groups.push_back(std::move(group));
    groups.insert(groups.end(), alone.begin(), alone.end());
    return groups;
}

/// A stop leaves some unanswered.
void ask(const Groups &groups, FindingsKept &kept, const FindingsContext &context, const std::stop_token &stop)
{
    allAtOnce(groups.size(), [&](size_t group) {
        for (const size_t i : groups[group]) {
            if (stop.stop_requested())
                return;
            FindingList list(kept.rules[i].seen, kept, context, stop);
            rules().at(qsizetype(i)).find(list);
            if (!stop.stop_requested())
                kept.rules[i].found = list.found();
        }
    });
}

std::optional<QList<Finding>> look(const model::Project &project, FindingsKept &kept, const std::stop_token &stop, const FindingsContext &context)
{
    ask(staleRules(project, kept), kept, context, stop);
    if (stop.stop_requested())
        return std::nullopt;
    QList<Finding> all;
    for (const auto &rule : kept.rules)
        all += *rule.found;
    return inOrder(project, all);
}

} // namespace

FindingsMemory::FindingsMemory() : m_kept(std::make_unique<FindingsKept>()) {}
FindingsMemory::~FindingsMemory() = default;

std::optional<QList<Finding>> FindingsMemory::findings(const model::Project &project, const std::stop_token &stop, const FindingsContext &context)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept->locale != QLocale())
        m_kept = std::make_unique<FindingsKept>();
    if (!(std::exchange(m_kept->context, context) == context))
        m_kept->rules.clear();
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
