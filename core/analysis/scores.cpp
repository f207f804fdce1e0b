// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scores.h"

#include "core/analysis/incentivesum.h"
#include "core/model/entitytype.h"
#include "core/model/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace slatelier::analysis {

QString ScoreStep::sentence() const
{
    return model::filledIn(QCoreApplication::translate("Score", pattern), arguments);
}

KpiFigures writtenFigures(const model::Project &project)
{
    return [figures = project.kpiFigures](const model::Kpi &kpi, const model::Id<model::Person> &person, QDate first, QDate end) {
        KpiMeasured everybodys, own;
        for (const auto &row : figures) {
            if (row.kpi != kpi.id || !row.value || row.from < first || row.from >= end)
                continue;
            if (!row.person)
                everybodys = {row.value, row.sample, row.verdict, false};
            else if (*row.person == person)
                own = {row.value, row.sample, row.verdict, true};
        }
        return own.value ? own : everybodys;
    };
}

namespace {

/// Days of the assignment in [first, end).
qint64 daysIn(const model::Assignment &assignment, QDate first, QDate end)
{
    const QDate from = assignment.from.isValid() ? std::max(assignment.from, first) : first;
    const QDate until = assignment.to.isValid() ? std::min(assignment.to.addDays(1), end) : end;
    return std::max<qint64>(0, from.daysTo(until));
}

} // namespace

QList<PersonScore> scoresOf(const model::Project &project, QDate first, QDate end, const KpiFigures &figures)
{
    QList<PersonScore> scores;
    for (const auto &assignment : project.assignments) {
        const qint64 days = daysIn(assignment, first, end);
        if (days == 0)
            continue;
        bool paid = false;
        for (const auto &scheme : project.incentiveSchemes) {
            if (scheme.role != assignment.role)
                continue;
            scores += IncentiveSum(project, figures, first, end).of(assignment, &scheme, days);
            paid = true;
        }
        const auto bound = [&](const model::KpiBinding &binding) { return binding.role == assignment.role; };
        if (!paid && std::any_of(project.kpiBindings.begin(), project.kpiBindings.end(), bound))
            scores += IncentiveSum(project, figures, first, end).of(assignment, nullptr, days);
    }
    return scores;
}

} // namespace slatelier::analysis
