// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/credits.h"
#include "core/analysis/fraction.h"

/// How one scheme comes to its amount; only credits.cpp and the findings call it.
namespace slatelier::analysis {

/// Is more better for a promise of this kind?
constexpr bool isUpwards(model::Operator comparison)
{
    return comparison == model::Operator::AtLeast || comparison == model::Operator::Above;
}

/// Does \a measured keep the promise? Exact.
bool keeps(const model::Decimal &measured, model::Operator comparison, const model::Decimal &promised);

/// \a share of \a base in minor units, rounded to whole steps; absent where it does not fit.
std::optional<qint64> roundedShare(qint64 base, const Fraction &share, model::Rounding rounding, qint64 step);

/// Does \a value lie between the bounds of the row?
bool holds(const model::CreditRow &row, model::TierBounds bounds, const Fraction &value);

class CreditSum
{
public:
    CreditSum(const model::Project &project, const model::CreditScheme &scheme, const MeasuredValues &measured);
    SchemeCredit worked();

private:
    using Values = QList<model::Decimal>;

    const model::Target *targetAt(qsizetype index) const;
    /// What was measured for the target; absent when nothing was, which is said.
    std::optional<Values> valuesOf(const model::Target &target);
    QString nameOf(const model::Target &target) const;
    QString valueText(const model::Target &target, const model::Decimal &value) const;
    QString money(qint64 minor) const;

    void byTiers(const model::Target &target);
    void byUnits(const model::Target &target);
    void byEvents(const model::Target &target);
    void byExceedance(const model::Target &target);
    void byPool();
    std::optional<Fraction> exceedanceOf(const model::Target &target, const model::Decimal &value) const;

    void tell(const char *pattern, QStringList arguments = {}) { m_credit.steps += {pattern, std::move(arguments)}; }
    void fail(const char *pattern, QStringList arguments = {});
    /// Adds what the row gives, so many times.
    void addRow(const model::CreditRow &row, const Fraction &times);
    void finish();
    void roundAndCap(const Fraction &owed);

    const model::Project &m_project;
    const model::CreditScheme &m_scheme;
    const MeasuredValues &m_measured;
    QList<model::CreditRow> m_rows;
    std::optional<qint64> m_base;
    std::optional<Fraction> m_owed = Fraction(0); // minor units
    bool m_failed = false;
    SchemeCredit m_credit;
};

} // namespace slatelier::analysis
