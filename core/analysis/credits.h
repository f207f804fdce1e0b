// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QHash>

/// What measured values cost: the arithmetic of credit schemes, exact until the one rounding at the end.
namespace slatelier::analysis {

/// Measured values of targets in one window, in the unit of the target (shares from 0 to 1, lengths in hours). A
/// target of single events (outages, restorations) may have several.
using MeasuredValues = QHash<QString, QList<model::Decimal>>;

/// One step of a sum, as facts; the sentence is made where it is shown.
struct CreditStep
{
    const char *pattern = ""; // QT_TRANSLATE_NOOP("Credit", …)
    QStringList arguments = {};
    QString sentence() const;
    friend bool operator==(const CreditStep &, const CreditStep &) = default;
};

/// What one scheme comes to in one window.
struct SchemeCredit
{
    model::Id<model::CreditScheme> scheme;
    model::CreditKind kind = model::CreditKind::Tiers;
    std::optional<qint64> amountMinor; // owed to the customer; negative = a reward; absent = cannot be worked out
    model::Decimal days; // of service, where the scheme speaks of days
    bool capped = false;
    QList<CreditStep> steps;
};

struct AgreementCredit
{
    QList<SchemeCredit> schemes; // in their order
    std::optional<qint64> totalMinor; // absent when that of a scheme is
    bool capped = false; // by the limit of the whole agreement
};

/// Tiers look for the row whose bounds hold the measured value. Units are started units of the sum of the measured
/// lengths, or of each. Events are those beyond what the target promises. Exceedance is the distance from the promise
/// as a share of it, in the bad direction. A pool pays the weight of each broken target. Shares are of the base; days
/// are of the base divided by its days. Then: rounding, cap, smallest amount that is paid.
SchemeCredit creditOf(const model::Project &project, const model::CreditScheme &scheme, const MeasuredValues &measured);

/// All schemes of the agreement, and their sum under its common limit.
AgreementCredit creditsOf(const model::Project &project, const model::Agreement &agreement, const MeasuredValues &measured);

/// The base of the scheme in minor units, before the share at risk; absent when the agreement does not say it.
std::optional<qint64> creditBase(const model::Project &project, const model::CreditScheme &scheme);

/// One point of the curve from measured value to money.
struct CreditPoint
{
    double measured = 0;
    double minor = 0;
};

/// The curve of a scheme with one target over [from, to]: both sides of every jump, so that it can be drawn as steps.
/// Empty for schemes of several targets or without a base.
QList<CreditPoint> creditCurve(const model::Project &project, const model::CreditScheme &scheme, double from, double to);

/// A sensible range for the curve: the bounds of the rows and the promise, with room on both sides.
std::optional<std::pair<double, double>> creditRange(const model::Project &project, const model::CreditScheme &scheme);

} // namespace slatelier::analysis
