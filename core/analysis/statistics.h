// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scores.h"
#include "core/engine/statistics/controlchart.h"
#include "core/engine/statistics/judgement.h"
#include "core/model/measured.h"
#include "core/model/result.h"
#include "core/time/windows.h"

#include <stop_token>

/// Statistics before blame: from measured rows to counts by performer, crew, period or service, and to a verdict.
/// The verdicts themselves are explained in core/engine/statistics/judgement.h.
namespace slatelier::analysis {

/// What is counted, and among what:
///  - Reopen: tickets that were reopened at least once, among those that tell.
///  - CameBack: repairs that did not hold, among tickets with an end (resolved, else closed). A ticket came back when
///    within so many days after its end another one names it as the one it repeats, or, where tickets do not name what
///    they repeat, when another one is opened for the same service and the same customer (for the same service where
///    neither names a customer; tickets that name neither are not judged). What ended so late that the days are not over
///    yet, by the last moment in the rows, is not judged.
///  - RatingLow: answers below the good score, among all answers (with 4 of 5 the complement of CSAT).
///  - Within: tickets resolved within a length of time, whole seconds by the clock, among those resolved; tickets that
///    are still open longer than that count as not in time. Here many are good.
///  - ClosedFlickering: tickets closed although the fault came and went: at the end of the ticket its service stood
///    between two interruptions of one flicker episode, that is, of at least three unplanned outages each beginning
///    within a day after the end of the one before; among tickets with an end whose service has outages.
enum class MeasureKind { Reopen, CameBack, RatingLow, Within, ClosedFlickering };

struct Measure
{
    MeasureKind kind = MeasureKind::Reopen;
    std::chrono::seconds within{0};        ///< of Within
    int days = 7;                          ///< of CameBack
    model::Decimal goodScore = model::Decimal(4); ///< of RatingLow
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// The words of the command line: reopen, came_back, rating_low, within:4h, closed_flickering. Problems are of usage.
model::Result<Measure> measureFromText(const QString &text);
engine::WorseSide worseSide(const Measure &measure);

enum class GroupBy { Performer, Crew, Period, Service };

struct StatisticsQuestion
{
    Measure measure;
    GroupBy by = GroupBy::Performer;
    std::optional<qint64> from, to;     ///< half-open, UTC seconds: when tickets were opened, answers given
    QTimeZone zone = QTimeZone::utc();  ///< in which periods begin
    model::Window period = {};
    QString priority;                   ///< empty = all
    QString service;                    ///< id; empty = all
    int minimumSample = 30;
    std::optional<double> expected;     ///< absent = by expectedShare()
};

/// One case that was judged.
struct JudgedCase
{
    QString performer, crew, service, priority; ///< as the rows say; empty = unknown
    qint64 time = 0;
    bool event = false;
    bool abnormal = false;
};
/// The zone in which people wrote the moments of the rows; UTC where they say none.
QTimeZone zoneOfRows(const model::Measured &measured);
QList<JudgedCase> casesOf(const model::Measured &measured, const Measure &measure);

struct StatisticsRow
{
    QString key;  ///< as the rows name it: performer, crew, id of the service, date on which the period begins; empty = unknown
    QDate first;  ///< of a period
    engine::GroupJudgement figures;
};

struct Statistics
{
    StatisticsQuestion question;
    engine::Cases overall;
    QList<StatisticsRow> rows; ///< most cases first; periods in order
    engine::OverallVerdict verdict = engine::OverallVerdict::NotEnoughData;
    engine::SystemReason reason = engine::SystemReason::None;
    engine::Overdispersion spread;
    std::optional<double> expected; ///< what the verdict compared with
    bool stratified = false;        ///< normal and abnormal situations were told apart

    QList<QDate> periods; ///< those with cases, in order; and the charts over them
    QList<engine::Cases> periodCases;
    QList<QDate> badPeriods; ///< bad for everybody
    engine::ControlChart proportions;
    engine::IndividualsChart individuals; ///< of the shares
    std::vector<engine::RunSignal> alarms; ///< Western Electric, on the chart of proportions
};

/// Absent when it was stopped. With GroupBy::Period nobody is blamed: a period beyond the limits is a warning bell, and
/// one that was bad for everybody makes the verdict the system's.
std::optional<Statistics> statisticsOf(const model::Project &project, const model::Measured &measured, const StatisticsQuestion &question,
                                       std::stop_token stop = {});

/// The strictest share that targets of agreements, else KPIs, promise for a metric of this kind (reopen_share for Reopen
/// and CameBack, rating_share for RatingLow), as a share of events; absent where nothing is promised.
std::optional<double> expectedShare(const model::Project &project, const Measure &measure);

/// What the verdicts are called in the project.
model::Verdict verdictWord(engine::GroupVerdict verdict);
model::Verdict verdictWord(engine::OverallVerdict verdict);

/// How one performer, or crew, stands in the question's period: what the guard of a malus asks. \a names are all that
/// rows may call him (id, code, name). NotEnoughData with 0 cases where no row names him.
struct Standing
{
    model::Verdict verdict = model::Verdict::NotEnoughData;
    engine::Cases cases;
    model::Verdict overall = model::Verdict::NotEnoughData;
};
Standing standingOf(const Statistics &statistics, const QStringList &names);
QStringList namesOf(const model::Person &person);

/// Figures of KPIs from measured rows, for scoresOf(): reopen_share, rating_share and rating_mean of the person, with
/// sample and verdict, or of everybody for an empty person. What the rows do not tell is asked of \a otherwise.
KpiFigures measuredFigures(const model::Project &project, const model::Measured &measured, KpiFigures otherwise);

} // namespace slatelier::analysis
