// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/incentivesum.h"

#include "core/analysis/creditrules.h"
#include "core/model/entitytype.h"

#include <QLocale>

#include <algorithm>

namespace slatelier::analysis {

namespace {

using Exact = std::optional<Fraction>;

constexpr QChar noBreakSpace(u'\u00a0');

Exact product(const Exact &a, const Exact &b) { return a && b ? a->times(*b) : std::nullopt; }
Exact sum(const Exact &a, const Exact &b) { return a && b ? a->plus(*b) : std::nullopt; }
Exact quotient(const Exact &a, const Exact &b) { return a && b ? a->over(*b) : std::nullopt; }
Exact fraction(const std::optional<model::Decimal> &decimal, int otherwise) { return decimal ? Fraction::of(*decimal) : Fraction(otherwise); }

bool isBelow(const Fraction &a, const Fraction &b) { return a.comparedWith(b).value_or(0) < 0; }

QString percent(const Fraction &share)
{
    QString text = QLocale().toString(share.toDouble() * 100, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (!text.isEmpty() && !text.back().isDigit())
        text.chop(1);
    return text + noBreakSpace + u'%';
}

QString money(const Fraction &minor, const model::Currency &currency)
{
    const QString amount = QLocale().toString(minor.toDouble() / 100, 'f', 2);
    return currency.code.isEmpty() ? amount : amount + noBreakSpace + currency.code;
}

const char *reason(Unknown unknown)
{
    switch (unknown) {
    case Unknown::No: break;
    case Unknown::NoFigure: return QT_TRANSLATE_NOOP("Score", "“%1”: no figure for the period.");
    case Unknown::NoMetric: return QT_TRANSLATE_NOOP("Score", "“%1”: the KPI has no metric.");
    case Unknown::NoTarget: return QT_TRANSLATE_NOOP("Score", "“%1”: the KPI has no target value.");
    case Unknown::ThresholdBeyondTarget: return QT_TRANSLATE_NOOP("Score", "“%1”: the threshold must be worse than the target value.");
    case Unknown::StretchBeforeTarget: return QT_TRANSLATE_NOOP("Score", "“%1”: the stretch value must be better than the target value.");
    case Unknown::StretchScoreBelowOne: return QT_TRANSLATE_NOOP("Score", "“%1”: the achievement at the stretch value must be at least 1.");
    case Unknown::TooLong: return QT_TRANSLATE_NOOP("Score", "“%1”: the numbers have too many digits to be counted exactly.");
    case Unknown::NoWeight: return QT_TRANSLATE_NOOP("Score", "“%1”: the weight is not stated, neither here nor below.");
    case Unknown::NothingBelow: return QT_TRANSLATE_NOOP("Score", "“%1”: the figure comes from below, but nothing below keeps it.");
    case Unknown::Circle: return QT_TRANSLATE_NOOP("Score", "“%1”: the KPI takes its figure from itself.");
    case Unknown::TooFewCases: return QT_TRANSLATE_NOOP("Score", "“%1”: too few cases below.");
    }
    return "";
}

} // namespace

PersonScore IncentiveSum::of(const model::Assignment &assignment, const model::IncentiveScheme *scheme, qint64 days)
{
    m_scheme = scheme;
    m_result = {};
    m_result.person = assignment.person;
    m_result.role = assignment.role;
    m_result.assignment = assignment.id;
    if (scheme) {
        m_result.scheme = scheme->id;
        m_result.currency = scheme->currency;
    }
    for (const auto &binding : m_project.kpiBindings) {
        QSet<QString> above;
        if (binding.role == assignment.role)
            m_result.kpis += scoreOf(binding, assignment.person, above);
    }
    weigh();
    if (scheme)
        pay(assignment, days);
    else
        say(QT_TRANSLATE_NOOP("Score", "No incentive scheme speaks of this role, so nothing is paid for the score."));
    return m_result;
}

KpiScore IncentiveSum::scoreOf(const model::KpiBinding &binding, const model::Id<model::Person> &person, QSet<QString> &above) const
{
    KpiScore score{binding.id, binding.kpi, binding.weight, {}, {}, {}, true};
    const auto *kpi = m_project.kpis.find(binding.kpi);
    if (above.contains(binding.id.text)) {
        score.achievement.unknown = Unknown::Circle;
        return score;
    }
    above.insert(binding.id.text);
    if (binding.inherits) {
        inherit(score, above);
    } else {
        const auto *metric = kpi && kpi->metric ? m_project.metrics.find(*kpi->metric) : nullptr;
        if (kpi)
            score.measured = m_figures(*kpi, person, m_first, m_end);
        score.counts = kpi && hasEnough(*kpi, score.measured);
        if (!metric)
            score.achievement.unknown = Unknown::NoMetric;
        else if (!score.measured.value)
            score.achievement.unknown = Unknown::NoFigure;
        else
            score.achievement = achievementOf(*kpi, metric->better, *score.measured.value);
    }
    above.remove(binding.id.text);
    return score;
}

/// The weighted mean of the bindings below; equal weights where none is stated.
void IncentiveSum::inherit(KpiScore &score, QSet<QString> &above) const
{
    QList<KpiScore> below;
    for (const auto &binding : m_project.kpiBindings) {
        if (binding.parent == score.binding)
            below += scoreOf(binding, {}, above);
    }
    score.achievement.unknown = below.isEmpty() ? Unknown::NothingBelow : Unknown::No;
    const bool weighted = std::any_of(below.begin(), below.end(), [](const KpiScore &child) { return child.weight.has_value(); });
    Exact total = Fraction(0), weights = Fraction(0);
    int cases = 0;
    for (const auto &child : below) {
        if (!child.counts)
            continue;
        if (!child.achievement.value || (weighted && !child.weight)) {
            score.achievement.unknown = child.achievement.value ? Unknown::NoWeight : child.achievement.unknown;
            return;
        }
        const Exact weight = weighted ? Fraction::of(child.weight->value) : Fraction(1);
        total = sum(total, product(weight, child.achievement.value));
        weights = sum(weights, weight);
        cases += child.measured.sample.value_or(0);
    }
    if (below.isEmpty())
        return;
    if (weights && weights->isZero()) { // all below had too few cases, or weigh nothing
        score.counts = false;
        score.achievement.unknown = Unknown::TooFewCases;
        return;
    }
    score.achievement.value = quotient(total, weights);
    if (!score.achievement.value)
        score.achievement.unknown = Unknown::TooLong;
    if (cases > 0)
        score.measured.sample = cases;
}

bool IncentiveSum::hasEnough(const model::Kpi &kpi, const KpiMeasured &measured) const
{
    const auto *metric = kpi.metric ? m_project.metrics.find(*kpi.metric) : nullptr;
    std::optional<int> least = metric ? metric->minimumSample : std::nullopt;
    if (m_scheme && m_scheme->minimumSample)
        least = m_scheme->minimumSample;
    return !least || !measured.sample || *measured.sample >= *least;
}

void IncentiveSum::sayOf(const KpiScore &score)
{
    const QString kpi = name(score.kpi);
    if (!score.counts)
        return say(QT_TRANSLATE_NOOP("Score", "“%1”: %2 cases are too few, it counts neither for nor against."),
                   {kpi, QString::number(score.measured.sample.value_or(0))});
    if (!score.achievement.value)
        return say(reason(score.achievement.unknown), {kpi});
    if (!score.measured.value)
        return say(QT_TRANSLATE_NOOP("Score", "“%1”: from below, achievement %2."), {kpi, percent(*score.achievement.value)});
    const auto *row = m_project.kpis.find(score.kpi);
    const auto *metric = row && row->metric ? m_project.metrics.find(*row->metric) : nullptr;
    const QString value = metric && model::isShare(metric->kind) ? percent(Fraction::of(*score.measured.value).value_or(Fraction(0)))
                                                                  : QLocale().toString(score.measured.value->toDouble(), 'g', 6);
    say(score.measured.personal ? QT_TRANSLATE_NOOP("Score", "“%1”: own figure %2, achievement %3.")
                                : QT_TRANSLATE_NOOP("Score", "“%1”: everybody's figure %2, achievement %3."),
        {kpi, value, percent(*score.achievement.value)});
}

/// The score of the role: by the weights of what counts, which then make 100 %.
void IncentiveSum::weigh()
{
    Exact weights = Fraction(0), total = Fraction(0);
    bool known = !m_result.kpis.isEmpty();
    for (auto &kpi : m_result.kpis) {
        sayOf(kpi);
        if (!kpi.counts)
            continue;
        if (!kpi.weight) {
            if (kpi.achievement.value)
                say(reason(Unknown::NoWeight), {name(kpi.kpi)});
            known = false;
            continue;
        }
        const Exact weight = Fraction::of(kpi.weight->value);
        weights = sum(weights, weight);
        total = sum(total, product(weight, kpi.achievement.value));
        known = known && kpi.achievement.value.has_value();
    }
    if (!known || !weights || weights->isZero())
        return say(QT_TRANSLATE_NOOP("Score", "The score is not known."));
    for (auto &kpi : m_result.kpis) {
        if (kpi.counts)
            kpi.score = quotient(product(Fraction::of(kpi.weight->value), kpi.achievement.value), weights);
    }
    m_result.score = quotient(total, weights);
    if (m_result.score)
        say(QT_TRANSLATE_NOOP("Score", "Score by weights: %1."), {percent(*m_result.score)});
}

std::optional<Fraction> IncentiveSum::variablePart(const model::Assignment &assignment, qint64 days)
{
    if (!m_scheme->basePay || !m_scheme->fundShare) {
        say(QT_TRANSLATE_NOOP("Score", "The scheme “%1” does not say the base pay or the variable part."), {m_scheme->name});
        return std::nullopt;
    }
    const Exact part = product(Fraction(m_scheme->basePay->units), Fraction::of(m_scheme->fundShare->value));
    const Exact share = assignment.share ? Fraction::of(assignment.share->value) : Fraction(1);
    const qint64 allDays = m_first.daysTo(m_end);
    const Exact here = product(product(part, share), quotient(Fraction(days), Fraction(allDays)));
    if (part && share && here)
        say(QT_TRANSLATE_NOOP("Score", "Variable part: %1 × %2 of the time × %3 of %4 days = %5."),
            {money(*part, m_scheme->currency), percent(*share), QString::number(days), QString::number(allDays), money(*here, m_scheme->currency)});
    return here;
}

void IncentiveSum::pay(const model::Assignment &assignment, qint64 days)
{
    const Exact part = variablePart(assignment, days);
    const Exact times = factor();
    const Exact amount = product(part, times);
    if (!amount)
        return;
    m_result.payoutMinor = roundedShare(1, *amount, model::Rounding::HalfUp, 1);
    if (m_result.payoutMinor)
        say(QT_TRANSLATE_NOOP("Score", "Paid: %1 × %2 = %3."),
            {money(*part, m_scheme->currency), percent(*times), money(Fraction(*m_result.payoutMinor), m_scheme->currency)});
}

/// By what the variable part is multiplied.
std::optional<Fraction> IncentiveSum::factor()
{
    const Exact floor = fraction(m_scheme->floor, 0);
    const Exact cap = m_scheme->cap ? Fraction::of(*m_scheme->cap) : std::nullopt;
    if (!floor || floor->isNegative() || (m_scheme->cap && (!cap || isBelow(*cap, *floor)))) {
        say(QT_TRANSLATE_NOOP("Score", "The scheme “%1” needs a floor of at least 0 and a cap not below it."), {m_scheme->name});
        return std::nullopt;
    }
    const auto shut = isShut();
    if (!m_result.score || !shut)
        return std::nullopt;
    Exact factor = *shut ? Fraction(0) : *m_result.score;
    for (const auto &row : m_project.incentiveRows) {
        if (row.scheme == m_scheme->id && !*shut)
            factor = factor ? withRow(*factor, row) : std::nullopt;
    }
    if (!factor)
        return std::nullopt;
    if (isBelow(*factor, *floor)) {
        say(QT_TRANSLATE_NOOP("Score", "Not below the floor: %1."), {percent(*floor)});
        return floor;
    }
    if (cap && isBelow(*cap, *factor)) {
        say(QT_TRANSLATE_NOOP("Score", "Not above the cap: %1."), {percent(*cap)});
        return cap;
    }
    return factor;
}

std::optional<bool> IncentiveSum::isShut()
{
    bool shut = false;
    for (const auto &gate : m_project.incentiveGates) {
        if (gate.scheme != m_scheme->id)
            continue;
        const auto *kpi = find(gate.kpi);
        if (kpi && !kpi->counts)
            continue;
        const Exact least = fraction(gate.achievement, 1);
        if (!kpi || !kpi->achievement.value || !least) {
            say(QT_TRANSLATE_NOOP("Score", "Whether the gate “%1” is open is not known."), {name(gate.kpi)});
            return std::nullopt;
        }
        if (!isBelow(*kpi->achievement.value, *least))
            continue;
        say(QT_TRANSLATE_NOOP("Score", "The gate “%1” is shut: achievement %2, at least %3 was asked."),
            {name(gate.kpi), percent(*kpi->achievement.value), percent(*least)});
        shut = true;
    }
    return shut;
}

/// \a factor with the bonus or malus of the row, where it applies; absent where that is not known.
std::optional<Fraction> IncentiveSum::withRow(const Fraction &factor, const model::IncentiveRow &row)
{
    const auto *kpi = row.kpi ? find(*row.kpi) : nullptr;
    const QString called = row.kpi ? name(*row.kpi) : QCoreApplication::translate("Score", "the whole score");
    const Exact reached = row.kpi ? (kpi ? kpi->achievement.value : std::nullopt) : m_result.score;
    const Exact limit = fraction(row.limit, 1), effect = fraction(row.effect, 0);
    if (kpi && !kpi->counts)
        return factor;
    if (!reached || !limit || !effect || effect->isNegative()) {
        say(QT_TRANSLATE_NOOP("Score", "Bonus or malus by “%1” cannot be counted."), {called});
        return std::nullopt;
    }
    const bool below = isBelow(*reached, *limit);
    if (row.kind == model::IncentiveKind::Bonus) {
        if (below)
            return factor;
        say(QT_TRANSLATE_NOOP("Score", "Bonus for “%1”: +%2."), {called, percent(*effect)});
        return factor.plus(*effect);
    }
    if (!below || !mayTakeOff(row, called))
        return factor;
    say(QT_TRANSLATE_NOOP("Score", "Malus for “%1”: −%2."), {called, percent(*effect)});
    return factor.minus(*effect);
}

/// A malus needs cases enough, which is looked at before, and the verdict where the scheme asks for it.
bool IncentiveSum::mayTakeOff(const model::IncentiveRow &row, const QString &kpi)
{
    if (!m_scheme->verdictRequired)
        return true;
    const auto blames = [&](const KpiScore &score) {
        return (!row.kpi || score.kpi == *row.kpi) && score.measured.personal && score.measured.verdict == model::Verdict::Performer;
    };
    if (std::any_of(m_result.kpis.begin(), m_result.kpis.end(), blames))
        return true;
    say(QT_TRANSLATE_NOOP("Score", "No malus for “%1”: statistics do not point to the performer."), {kpi});
    return false;
}

const KpiScore *IncentiveSum::find(const model::Id<model::Kpi> &kpi) const
{
    const auto &kpis = m_result.kpis;
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const KpiScore &score) { return score.kpi == kpi; });
    return found == kpis.end() ? nullptr : &*found;
}

QString IncentiveSum::name(const model::Id<model::Kpi> &kpi) const
{
    const auto *row = m_project.kpis.find(kpi);
    return row ? model::entityTypeOf<model::Kpi>().displayName(row) : QString();
}

} // namespace slatelier::analysis
