// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QHash>

/// Who belongs to whom, looked up once for many questions.
namespace slatelier::analysis {

/// The rows of a table by one of their references, in the order of the table. Valid as long as the project is.
template<class E>
class RowsBy
{
public:
    template<class Reference>
    RowsBy(const model::Table<E> &table, Reference E::*reference)
    {
        for (const auto &row : table) {
            if (const auto *id = idIn(row.*reference))
                m_rows[*id] += &row;
        }
    }

    const QList<const E *> &of(const QString &id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? m_none : *found;
    }
    bool contains(const QString &id) const { return m_rows.contains(id); }

private:
    template<class O>
    static const QString *idIn(const model::Id<O> &id) { return &id.text; }
    template<class O>
    static const QString *idIn(const std::optional<model::Id<O>> &id) { return id ? &id->text : nullptr; }

    QHash<QString, QList<const E *>> m_rows;
    QList<const E *> m_none;
};

struct ProjectIndex
{
    explicit ProjectIndex(const model::Project &project)
        : targets(project.targets, &model::Target::agreement)
        , targetsOfService(project.targets, &model::Target::service)
        , duties(project.duties, &model::Duty::agreement)
        , credits(project.credits, &model::CreditScheme::agreement)
        , creditRows(project.creditRows, &model::CreditRow::scheme)
        , terminations(project.terminationRules, &model::TerminationRule::agreement)
        , claims(project.claimRules, &model::ClaimRule::agreement)
        , texts(project.textClauses, &model::TextClause::agreement)
        , situations(project.situations, &model::Situation::service)
        , steps(project.scriptSteps, &model::ScriptStep::situation)
        , briefing(project.briefingItems, &model::BriefingItem::service)
        , assignments(project.assignments, &model::Assignment::role)
    {}

    RowsBy<model::Target> targets; // by agreement
    RowsBy<model::Target> targetsOfService;
    RowsBy<model::Duty> duties; // by agreement
    RowsBy<model::CreditScheme> credits;
    RowsBy<model::CreditRow> creditRows; // by scheme
    RowsBy<model::TerminationRule> terminations; // by agreement
    RowsBy<model::ClaimRule> claims;
    RowsBy<model::TextClause> texts;
    RowsBy<model::Situation> situations; // by service
    RowsBy<model::ScriptStep> steps; // by situation
    RowsBy<model::BriefingItem> briefing; // by service
    RowsBy<model::Assignment> assignments; // by role
};

} // namespace slatelier::analysis
