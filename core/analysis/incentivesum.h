// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scores.h"

#include <QSet>

/// The sum behind one person's pay; only scores.cpp uses it.
namespace slatelier::analysis {

class IncentiveSum
{
public:
    IncentiveSum(const model::Project &project, const KpiFigures &figures, QDate first, QDate end)
        : m_project(project), m_figures(figures), m_first(first), m_end(end)
    {
    }

    /// \a scheme may be nullptr: a score without pay.
    PersonScore of(const model::Assignment &assignment, const model::IncentiveScheme *scheme, qint64 days);

private:
    KpiScore scoreOf(const model::KpiBinding &binding, const model::Id<model::Person> &person, QSet<QString> &above) const;
    void inherit(KpiScore &score, QSet<QString> &above) const;
    bool hasEnough(const model::Kpi &kpi, const KpiMeasured &measured) const;
    void weigh();
    void pay(const model::Assignment &assignment, qint64 days);
    std::optional<Fraction> variablePart(const model::Assignment &assignment, qint64 days);
    std::optional<Fraction> factor();
    /// Is some gate shut; absent when that is not known.
    std::optional<bool> isShut();
    std::optional<Fraction> withRow(const Fraction &factor, const model::IncentiveRow &row);
    bool mayTakeOff(const model::IncentiveRow &row, const QString &kpi);
    const KpiScore *find(const model::Id<model::Kpi> &kpi) const;
    QString name(const model::Id<model::Kpi> &kpi) const;
    void say(const char *pattern, QStringList arguments = {}) { m_result.steps += ScoreStep{pattern, std::move(arguments)}; }
    void sayOf(const KpiScore &score);

    const model::Project &m_project;
    const KpiFigures &m_figures;
    QDate m_first;
    QDate m_end;
    const model::IncentiveScheme *m_scheme = nullptr;
    PersonScore m_result;
};

} // namespace slatelier::analysis
