// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/time/agreedhours.h"

/// Downtime as an agreement counts it: which interruptions count, which time is not held against the provider, and what
/// the other way of counting would have given.
namespace slatelier::analysis {

/// One interruption; universal seconds, half-open.
struct Interruption
{
    qint64 from = 0;
    qint64 to = 0;
    std::optional<model::CauseClass> cause;
};

struct CountedDowntime
{
    qint64 baseSeconds = 0; // agreed time
    qint64 downSeconds = 0; // that counts
    qint64 excludedSeconds = 0; // agreed time within exclusions
    int interruptions = 0; // that count
    int vanished = 0; // that the criterion does not count
    qint64 vanishedSeconds = 0;

    /// Excluded time out of base and downtime. Absent for an empty base, as the others.
    std::optional<double> availabilityWhenDropped() const;
    /// Excluded time as time of working.
    std::optional<double> availabilityWhenUp() const;
    /// By the convention, or by dropping where nothing is agreed.
    std::optional<double> availability(std::optional<model::Convention> convention) const;
};

/// The interruptions that the criterion counts, in order: those closer than the merge gap are one, short ones are left
/// out, each by itself or by their sum in each stretch from \a windowFrom. Absent when the criterion has a limit for each
/// stretch and does not say how it is read: nobody could tell what it means.
std::optional<QList<Interruption>> countedInterruptions(const model::UnavailabilityCriterion &criterion,
                                                        QList<Interruption> interruptions, qint64 windowFrom);

/// What the interruptions come to in one window with these agreed periods. Exclusions take interruptions of their cause,
/// in order, up to their limits of time and number; what is beyond counts. Absent as above.
std::optional<CountedDowntime> countedDowntime(const model::UnavailabilityCriterion &criterion, const QList<model::Exclusion> &exclusions,
                                               const QList<Interruption> &interruptions, const QList<time::Period> &agreed);

/// The nearest rank: the smallest of \a values that at least \a share of them do not exceed. Absent without values.
std::optional<double> nearestRank(QList<double> values, const model::Decimal &share);

/// 1 − mean error rate over \a intervals, of which those not listed had no errors. Absent without intervals.
std::optional<double> intervalSuccess(const QList<double> &errorRates, qint64 intervals);

/// The moment at which the interruptions give the right to leave: the outage that completes the number becomes longer
/// than the limit, or the sum of one window does. Days and windows are those of \a zone. Absent = never.
std::optional<qint64> terminationArises(const model::TerminationRule &rule, const QList<Interruption> &interruptions, const QTimeZone &zone);

} // namespace slatelier::analysis
