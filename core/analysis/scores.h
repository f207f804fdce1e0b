// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/fraction.h"
#include "core/model/project.h"

#include <QStringList>

#include <functional>

/// From figures of KPIs to the score and the pay of each person, exact until the one rounding at the end.
namespace slatelier::analysis {

/// One step of a sum, as facts; the sentence is made where it is shown.
struct ScoreStep
{
    const char *pattern = ""; // QT_TRANSLATE_NOOP("Score", …)
    QStringList arguments = {};
    QString sentence() const;
    friend bool operator==(const ScoreStep &, const ScoreStep &) = default;
};

/// What a KPI came to in a period.
struct KpiMeasured
{
    std::optional<model::Decimal> value; // in the unit of the metric
    std::optional<int> sample; // cases behind it; absent = not counted in cases
    model::Verdict verdict = model::Verdict::None;
    bool personal = false; // that person's own, not everybody's
};

/// Where figures come from: that of the person, else everybody's; everybody's for an empty person.
using KpiFigures = std::function<KpiMeasured(const model::Kpi &, const model::Id<model::Person> &, QDate first, QDate end)>;

/// Those that were written down in the project for periods that begin in [first, end); the last one where several do.
KpiFigures writtenFigures(const model::Project &project);

/// Why an achievement or a score is absent.
enum class Unknown { No, NoFigure, NoMetric, NoTarget, ThresholdBeyondTarget, StretchBeforeTarget, StretchScoreBelowOne, TooLong,
                     NoWeight, NothingBelow, Circle, TooFewCases };

struct Achievement
{
    std::optional<Fraction> value; // 1 = the target is reached exactly
    Unknown unknown = Unknown::No;
};

/// 0 at the threshold and at worse values, 1 at the target, a straight line between; without a threshold 0 or 1. From the
/// target to the stretch value the achievement goes on to the stated one there, or along the same line; never beyond.
Achievement achievementOf(const model::Kpi &kpi, model::Better better, const model::Decimal &value);

struct KpiScore
{
    model::Id<model::KpiBinding> binding;
    model::Id<model::Kpi> kpi;
    std::optional<model::Share> weight;
    KpiMeasured measured;
    Achievement achievement;
    std::optional<Fraction> score; // weight among those that count × achievement
    bool counts = true; // enough cases
};

struct PersonScore
{
    model::Id<model::Person> person;
    model::Id<model::Role> role;
    model::Id<model::Assignment> assignment;
    std::optional<model::Id<model::IncentiveScheme>> scheme;
    QList<KpiScore> kpis; // in the order of the bindings
    std::optional<Fraction> score; // of the role: the weighted mean of what counts
    std::optional<qint64> payoutMinor; // of the variable part; absent where something is missing
    model::Currency currency;
    QList<ScoreStep> steps;
};

/// A person's score in a role is the mean of the achievements of its KPIs by weight; KPIs with fewer cases than the
/// scheme's (else the metric's) minimum sample count neither way. The variable part is base pay × fund share × share of
/// time × days in the role over days of the period; it is multiplied by the score, plus the bonuses earned, minus the
/// maluses, 0 where a gate is shut, held between floor (0 without one) and cap, then rounded to minor units, half up.
/// A malus needs enough cases and, where the scheme says so, the verdict "performer" on that person's own figure.
QList<PersonScore> scoresOf(const model::Project &project, QDate first, QDate end, const KpiFigures &figures);

} // namespace slatelier::analysis
