// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/creditrules.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slatelier::analysis {

namespace {

using model::CreditKind;
using model::Decimal;

constexpr QChar noBreakSpace(u'\u00a0');
constexpr qint64 secondsPerHour = 3600;

QString number(const Decimal &value) { return QLocale().toString(value.toDouble(), 'g', 10); }

QString percent(const Decimal &share) { return number(share.shifted(2)) + noBreakSpace + u'%'; }

/// Lengths are whole seconds: 0.3333 hours are 1,200.
qint64 wholeSeconds(const Decimal &hours) { return std::llround(hours.toDouble() * double(secondsPerHour)); }

bool countsEvents(const model::Metric *metric)
{
    return metric && metric->kind == model::MetricKind::InterruptionCount;
}

} // namespace

bool keeps(const Decimal &measured, model::Operator comparison, const Decimal &promised)
{
    switch (comparison) {
    case model::Operator::AtLeast: return measured >= promised;
    case model::Operator::AtMost: return measured <= promised;
    case model::Operator::Above: return measured > promised;
    case model::Operator::Below: return measured < promised;
    }
    return false;
}

std::optional<qint64> roundedShare(qint64 base, const Fraction &share, model::Rounding rounding, qint64 step)
{
    const auto exact = Fraction(base).times(share);
    const auto steps = exact ? exact->over(Fraction(std::max<qint64>(step, 1))) : std::nullopt;
    if (!steps)
        return std::nullopt;
    std::optional<qint64> whole;
    switch (rounding) {
    case model::Rounding::Down: whole = steps->floor(); break;
    case model::Rounding::Up: whole = steps->ceil(); break;
    case model::Rounding::HalfUp: {
        const auto half = Fraction(1).over(Fraction(2));
        const auto raised = steps->plus(*half);
        whole = raised ? raised->floor() : std::nullopt;
        break;
    }
    }
    const auto amount = whole ? Fraction(*whole).times(Fraction(std::max<qint64>(step, 1))) : std::nullopt;
    return amount ? amount->floor() : std::nullopt;
}

bool holds(const model::CreditRow &row, model::TierBounds bounds, const Fraction &value)
{
    const auto against = [&](const std::optional<Decimal> &bound) -> std::optional<int> {
        const auto fraction = bound ? Fraction::of(*bound) : std::nullopt;
        return fraction ? value.comparedWith(*fraction) : std::nullopt;
    };
    const auto low = against(row.low);
    const auto high = against(row.high);
    const bool lowIncluded = bounds == model::TierBounds::LowIncluded;
    return (!low || *low > 0 || (lowIncluded && *low == 0)) && (!high || *high < 0 || (!lowIncluded && *high == 0));
}

CreditSum::CreditSum(const model::Project &project, const model::CreditScheme &scheme, const MeasuredValues &measured)
    : m_project(project)
    , m_scheme(scheme)
    , m_measured(measured)
    , m_rows(rowsOf(project.creditRows, &model::CreditRow::scheme, scheme.id))
    , m_base(creditBase(project, scheme))
{
    m_credit.scheme = scheme.id;
    m_credit.kind = scheme.kind;
}

SchemeCredit CreditSum::worked()
{
    const auto *target = targetAt(0);
    if (!target) {
        fail(QT_TRANSLATE_NOOP("Credit", "The scheme does not say which target decides."));
    } else if (m_scheme.kind == CreditKind::Pool) {
        byPool();
    } else if (m_rows.isEmpty()) {
        fail(QT_TRANSLATE_NOOP("Credit", "The scheme has no line that says how much."));
    } else {
        switch (m_scheme.kind) {
        case CreditKind::Tiers: byTiers(*target); break;
        case CreditKind::PerStartedUnit: byUnits(*target); break;
        case CreditKind::PerEvent: byEvents(*target); break;
        case CreditKind::Exceedance: byExceedance(*target); break;
        case CreditKind::TimeExtension: m_scheme.unit ? byUnits(*target) : byTiers(*target); break;
        case CreditKind::Pool: break;
        }
    }
    finish();
    return std::move(m_credit);
}

const model::Target *CreditSum::targetAt(qsizetype index) const
{
    return index < m_scheme.targets.size() ? m_project.targets.find(m_scheme.targets.at(index)) : nullptr;
}

QString CreditSum::nameOf(const model::Target &target) const
{
    const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
    return metric ? metric->name : target.id.text;
}

QString CreditSum::valueText(const model::Target &target, const Decimal &value) const
{
    const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
    if (metric && model::isShare(metric->kind))
        return percent(value);
    if (metric && model::isDuration(metric->kind))
        return number(value) + noBreakSpace + QCoreApplication::translate("Credit", "h");
    return metric && !metric->unit.isEmpty() ? number(value) + noBreakSpace + metric->unit : number(value);
}

QString CreditSum::money(qint64 minor) const
{
    const auto *agreement = m_project.agreements.find(m_scheme.agreement);
    const QString amount = QLocale().toString(double(minor) / 100, 'f', 2);
    return agreement && !agreement->currency.code.isEmpty() ? amount + noBreakSpace + agreement->currency.code : amount;
}

std::optional<CreditSum::Values> CreditSum::valuesOf(const model::Target &target)
{
    const auto values = m_measured.value(target.id.text);
    if (values.isEmpty()) {
        fail(QT_TRANSLATE_NOOP("Credit", "“%1” was not measured."), {nameOf(target)});
        return std::nullopt;
    }
    return values;
}

void CreditSum::fail(const char *pattern, QStringList arguments)
{
    m_failed = true;
    tell(pattern, std::move(arguments));
}

void CreditSum::addRow(const model::CreditRow &row, const Fraction &times)
{
    std::optional<Fraction> owed;
    if (row.amount) {
        owed = Fraction(row.amount->units).times(times);
    } else if (row.share || row.days) {
        if (row.days) {
            const auto days = Fraction::of(*row.days);
            const auto all = days ? days->times(times) : std::nullopt;
            const auto exact = all ? Decimal::fromDouble(all->toDouble()) : std::nullopt;
            if (exact)
                m_credit.days = *Decimal::fromDouble(m_credit.days.toDouble() + exact->toDouble());
            tell(QT_TRANSLATE_NOOP("Credit", "Days of service: %1"), {number(m_credit.days)});
        }
        if (m_scheme.kind == CreditKind::TimeExtension)
            return;
        if (!m_base)
            return fail(QT_TRANSLATE_NOOP("Credit", "The agreement does not say what the share is counted from."));
        const auto share = row.share ? Fraction::of(row.share->value) : Fraction::of(*row.days);
        const auto part = share && !row.share ? share->over(Fraction(std::max(m_scheme.daysInBase, 1))) : share;
        const auto one = part ? part->times(Fraction(*m_base)) : std::nullopt;
        owed = one ? one->times(times) : std::nullopt;
        if (row.share)
            tell(QT_TRANSLATE_NOOP("Credit", "%1 of %2"), {percent(row.share->value), money(*m_base)});
    } else if (m_scheme.kind != CreditKind::TimeExtension) {
        return fail(QT_TRANSLATE_NOOP("Credit", "A line of the scheme does not say how much."));
    } else {
        return;
    }
    if (owed && row.reward)
        owed = Fraction(0).minus(*owed);
    m_owed = m_owed && owed ? m_owed->plus(*owed) : std::nullopt;
}

void CreditSum::byTiers(const model::Target &target)
{
    const auto values = valuesOf(target);
    if (!values)
        return;
    const auto &value = values->first();
    const auto exact = Fraction::of(value);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const model::CreditRow &candidate) {
        return exact && holds(candidate, m_scheme.bounds, *exact);
    });
    tell(QT_TRANSLATE_NOOP("Credit", "“%1” measured: %2"), {nameOf(target), valueText(target, value)});
    if (row == m_rows.end())
        return tell(QT_TRANSLATE_NOOP("Credit", "No tier of the scheme holds this value: no credit."));
    tell(QT_TRANSLATE_NOOP("Credit", "Tier %1 of the scheme holds."), {QString::number(row - m_rows.begin() + 1)});
    addRow(*row, Fraction(1));
}

void CreditSum::byUnits(const model::Target &target)
{
    const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
    if (!metric || !model::isDuration(metric->kind))
        return fail(QT_TRANSLATE_NOOP("Credit", "Started units of time need a target whose value is a length."));
    const auto values = valuesOf(target);
    if (!values)
        return;
    const qint64 unit = m_scheme.unit ? std::max<qint64>(m_scheme.unit->count(), 1) : secondsPerHour;
    const qint64 free = target.value ? wholeSeconds(*target.value) : 0;
    const auto started = [&](qint64 seconds) { return seconds <= 0 ? 0 : (seconds + unit - 1) / unit; };
    qint64 all = 0;
    qint64 units = 0;
    for (const auto &value : *values) {
        all += wholeSeconds(value);
        units += started(wholeSeconds(value) - free);
    }
    if (m_scheme.cumulative)
        units = started(all - free);
    tell(QT_TRANSLATE_NOOP("Credit", "%1 min measured beyond the promise of %2 min: started units of %3 min: %4"),
         {QLocale().toString(double(all) / 60), QLocale().toString(double(free) / 60), QLocale().toString(double(unit) / 60),
          QString::number(units)});
    if (units > 0)
        addRow(m_rows.first(), Fraction(units));
}

void CreditSum::byEvents(const model::Target &target)
{
    const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
    const auto values = valuesOf(target);
    if (!values)
        return;
    if (!target.value)
        return fail(QT_TRANSLATE_NOOP("Credit", "The target “%1” promises no value."), {nameOf(target)});
    qint64 events = 0;
    if (countsEvents(metric)) {
        const auto count = values->first().toInteger();
        const auto limit = target.value->toInteger();
        if (!count || !limit)
            return fail(QT_TRANSLATE_NOOP("Credit", "A number of events must be whole."));
        events = std::max<qint64>(*count - *limit + (target.comparison == model::Operator::Below ? 1 : 0), 0);
    } else {
        events = std::count_if(values->begin(), values->end(),
                               [&](const Decimal &value) { return !keeps(value, target.comparison, *target.value); });
    }
    tell(QT_TRANSLATE_NOOP("Credit", "Events beyond the promise of “%1”: %2"), {nameOf(target), QString::number(events)});
    if (events > 0)
        addRow(m_rows.first(), Fraction(events));
}

std::optional<Fraction> CreditSum::exceedanceOf(const model::Target &target, const Decimal &value) const
{
    const auto promised = target.value ? Fraction::of(*target.value) : std::nullopt;
    const auto measured = Fraction::of(value);
    if (!promised || !measured || promised->isZero())
        return std::nullopt;
    const auto distance = isUpwards(target.comparison) ? promised->minus(*measured) : measured->minus(*promised);
    return distance ? distance->over(*promised) : std::nullopt;
}

void CreditSum::byExceedance(const model::Target &target)
{
    const auto values = valuesOf(target);
    if (!values)
        return;
    const auto excess = exceedanceOf(target, values->first());
    if (!excess)
        return fail(QT_TRANSLATE_NOOP("Credit", "How far “%1” is exceeded is not defined: a promise other than 0 is needed."),
                    {nameOf(target)});
    const auto shown = Decimal::fromDouble(std::round(excess->toDouble() * 1e6) / 1e6);
    tell(QT_TRANSLATE_NOOP("Credit", "“%1” measured: %2, beyond the promise by %3"),
         {nameOf(target), valueText(target, values->first()), percent(shown.value_or(Decimal()))});
    if (!excess->isNegative() && excess->isZero() && keeps(values->first(), target.comparison, *target.value))
        return;
    for (const auto &row : m_rows) {
        if (holds(row, m_scheme.bounds, *excess))
            return addRow(row, row.proportional ? *excess : Fraction(1));
    }
    tell(QT_TRANSLATE_NOOP("Credit", "No tier of the scheme holds this value: no credit."));
}

void CreditSum::byPool()
{
    const auto pool = m_scheme.poolShare ? Fraction::of(m_scheme.poolShare->value) : std::optional(Fraction(1));
    if (!m_base || !pool)
        return fail(QT_TRANSLATE_NOOP("Credit", "The agreement does not say what the share is counted from."));
    const auto equal = Fraction(1).over(Fraction(qint64(m_scheme.targets.size())));
    for (qsizetype i = 0; i < m_scheme.targets.size(); ++i) {
        const auto *target = targetAt(i);
        const auto values = target && target->value ? valuesOf(*target) : std::nullopt;
        if (!values) {
            m_failed = true;
            continue;
        }
        if (keeps(values->first(), target->comparison, *target->value))
            continue;
        const auto weight = target->weight ? Fraction::of(target->weight->value) : equal;
        const auto part = weight ? weight->times(*pool) : std::nullopt;
        const auto owed = part ? part->times(Fraction(*m_base)) : std::nullopt;
        m_owed = m_owed && owed ? m_owed->plus(*owed) : std::nullopt;
        const auto shown = Decimal::fromDouble(weight ? weight->toDouble() : 0);
        tell(QT_TRANSLATE_NOOP("Credit", "“%1” missed at %2: %3 of the pool"),
             {nameOf(*target), valueText(*target, values->first()), percent(shown.value_or(Decimal()))});
    }
}

void CreditSum::finish()
{
    if (m_failed)
        return;
    if (!m_owed)
        return tell(QT_TRANSLATE_NOOP("Credit", "The amount is too large to be counted."));
    roundAndCap(*m_owed);
}

void CreditSum::roundAndCap(const Fraction &owed)
{
    const auto rounded = roundedShare(1, owed, m_scheme.rounding, m_scheme.roundingStep ? m_scheme.roundingStep->units : 1);
    if (!rounded)
        return tell(QT_TRANSLATE_NOOP("Credit", "The amount is too large to be counted."));
    std::optional<qint64> cap;
    if (m_scheme.capAmount)
        cap = m_scheme.capAmount->units;
    if (m_scheme.cap && m_base) {
        const auto share = Fraction::of(m_scheme.cap->value);
        const auto limit = share ? roundedShare(*m_base, *share, model::Rounding::Down, 1) : std::nullopt;
        if (limit)
            cap = std::min(cap.value_or(*limit), *limit);
    }
    m_credit.amountMinor = *rounded;
    if (cap && *rounded > *cap) {
        m_credit.amountMinor = *cap;
        m_credit.capped = true;
        tell(QT_TRANSLATE_NOOP("Credit", "Limited to %1 by the cap of the scheme."), {money(*cap)});
    }
    if (m_scheme.paidAbove && *m_credit.amountMinor > 0 && *m_credit.amountMinor <= m_scheme.paidAbove->units) {
        tell(QT_TRANSLATE_NOOP("Credit", "%1 is not more than %2, so nothing is paid."),
             {money(*m_credit.amountMinor), money(m_scheme.paidAbove->units)});
        m_credit.amountMinor = 0;
    }
}

} // namespace slatelier::analysis
