// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QHash>

#include <mutex>

/// Who belongs to whom, looked up once for many questions.
namespace slatelier::analysis {

namespace indexing {

template<class E, class Reference>
E rowOf(Reference E::*);

template<class O>
const QString *idIn(const model::Id<O> &id) { return &id.text; }
template<class O>
const QString *idIn(const std::optional<model::Id<O>> &id) { return id ? &id->text : nullptr; }

} // namespace indexing

/// The rows of a table by one of their references, in the order of the table; gathered at the first question,
/// whichever thread asks it.
template<auto reference>
class RowsBy
{
public:
    using Row = decltype(indexing::rowOf(reference));

    explicit RowsBy(const model::Table<Row> &table) : m_table(table) {}

    const QList<const Row *> &of(const QString &id) const
    {
        const auto found = rows().constFind(id);
        return found == m_rows.cend() ? m_none : *found;
    }
    bool contains(const QString &id) const { return rows().contains(id); }

private:
    const QHash<QString, QList<const Row *>> &rows() const
    {
        std::call_once(m_gathered, [this] { gather(); });
        return m_rows;
    }

    void gather() const
    {
        const QString *last = nullptr; // rows that belong together mostly stand together
        QList<const Row *> *together = nullptr;
        for (const auto &row : m_table) {
            const auto *id = indexing::idIn(row.*reference);
            if (!id)
                continue;
            if (!last || *id != *last)
                together = &m_rows[*id];
            *together += &row;
            last = id;
        }
    }

    model::Table<Row> m_table; // keeps the rows
    mutable QHash<QString, QList<const Row *>> m_rows;
    mutable std::once_flag m_gathered;
    QList<const Row *> m_none;
};

struct ProjectIndex
{
    explicit ProjectIndex(const model::Project &project)
        : targets(project.targets)
        , targetsOfService(project.targets)
        , duties(project.duties)
        , credits(project.credits)
        , creditRows(project.creditRows)
        , terminations(project.terminationRules)
        , claims(project.claimRules)
        , texts(project.textClauses)
        , situations(project.situations)
        , steps(project.scriptSteps)
        , briefing(project.briefingItems)
        , assignments(project.assignments)
    {}

    RowsBy<&model::Target::agreement> targets;
    RowsBy<&model::Target::service> targetsOfService;
    RowsBy<&model::Duty::agreement> duties;
    RowsBy<&model::CreditScheme::agreement> credits;
    RowsBy<&model::CreditRow::scheme> creditRows;
    RowsBy<&model::TerminationRule::agreement> terminations;
    RowsBy<&model::ClaimRule::agreement> claims;
    RowsBy<&model::TextClause::agreement> texts;
    RowsBy<&model::Situation::service> situations;
    RowsBy<&model::ScriptStep::situation> steps;
    RowsBy<&model::BriefingItem::service> briefing;
    RowsBy<&model::Assignment::role> assignments;
};

} // namespace slatelier::analysis
