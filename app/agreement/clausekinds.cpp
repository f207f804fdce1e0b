// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/clausekinds.h"

#include "core/model/project.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

namespace {

template<class E>
const model::EntityType *typeOf()
{
    return &model::entityTypeOf<E>();
}

QList<ClauseKind> kindsOfService()
{
    return {
        {u"criteria"_s,
         typeOf<model::UnavailabilityCriterion>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "When a service counts as unavailable, and who says so"),
         QT_TRANSLATE_NOOP(
             "slatelier::agreement::ClauseKind",
             "A criterion says when a service counts as unavailable: which functions fail for how many users, from "
             "what length on, and who fixes the beginning and the end."),
         {u"service"_s, u"minimum_seconds"_s, u"minimum_per_seconds"_s, u"reading"_s, u"begins_by"_s, u"ends_by"_s},
         {u"ends_by"_s},
         {u"service"_s, u"functions"_s, u"affected_users|affected_share"_s, u"minimum_seconds|minimum_per_seconds"_s,
          u"reading"_s, u"merge_gap_seconds|observation_seconds"_s, u"begins_by|ends_by"_s, u"degraded"_s}},
        {u"targets"_s,
         typeOf<model::Target>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "A value that a metric keeps over a window"),
         QT_TRANSLATE_NOOP(
             "slatelier::agreement::ClauseKind",
             "A target promises a value of a metric over a window: availability of at least 99.9 % a month."),
         {u"service"_s, u"metric"_s, u"operator"_s, u"value"_s, u"window"_s, u"priority"_s, u"offering"_s, u"class"_s,
          u"region"_s, u"topology"_s, u"not_offered"_s, u"calendar"_s},
         {u"priority"_s, u"offering"_s, u"class"_s, u"region"_s, u"topology"_s, u"not_offered"_s, u"calendar"_s},
         {u"service|metric"_s, u"operator|value|window"_s, u"calendar|component"_s, u"priority|offering"_s,
          u"class|region|topology"_s, u"crew|weight"_s, u"critical|not_offered"_s, u"note"_s}},
        {u"faults"_s,
         typeOf<model::FaultClass>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "How faults are told apart, intermittent ones too"),
         QT_TRANSLATE_NOOP(
             "slatelier::agreement::ClauseKind",
             "A class of faults says how a fault is recognised and what priority it has. One that shows itself again "
             "and again counts as one episode until it has been quiet for a while."),
         {u"name"_s, u"priority"_s, u"repeats"_s, u"repeats_within_seconds"_s, u"quiet_after_seconds"_s,
          u"counts_as_unavailable"_s},
         {},
         {u"name|priority"_s, u"meaning"_s, u"repeats|repeats_within_seconds"_s, u"quiet_after_seconds"_s,
          u"counts_as_unavailable"_s}},
        {u"exclusions"_s,
         typeOf<model::Exclusion>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "Time that is not held against the provider"),
         QT_TRANSLATE_NOOP(
             "slatelier::agreement::ClauseKind",
             "An exclusion says which time is not held against the provider, how much of it, how it is proven and how "
             "it is counted. Without a limit it can swallow a promise."),
         {u"cause"_s, u"name"_s, u"limit_seconds"_s, u"limit_window"_s, u"notice_seconds"_s, u"convention"_s},
         {u"limit_window"_s, u"notice_seconds"_s},
         {u"cause|service"_s, u"name"_s, u"limit_seconds|limit_count|limit_window"_s, u"notice_seconds|proof"_s,
          u"convention"_s}}};
}

QList<ClauseKind> kindsOfParties()
{
    return {
        {u"duties"_s,
         typeOf<model::Duty>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "What one side must do, and what follows if not"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "What each side must do, by when, how it is proven and what follows if it is not done."),
         {u"bearer"_s, u"trigger"_s, u"action"_s, u"deadline_seconds"_s, u"evidence"_s, u"consequence"_s, u"role"_s},
         {u"role"_s},
         {u"bearer|role"_s, u"trigger"_s, u"action"_s, u"deadline_seconds|evidence"_s, u"consequence"_s}},
        {u"rights"_s,
         typeOf<model::Right>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "What one side may do, and when"),
         QT_TRANSLATE_NOOP(
             "slatelier::agreement::ClauseKind",
             "What each side may do, and when: to look into the records, to have a repeated fault investigated."),
         {u"bearer"_s, u"trigger"_s, u"action"_s, u"deadline_seconds"_s, u"evidence"_s},
         {},
         {u"bearer"_s, u"trigger"_s, u"action"_s, u"deadline_seconds|evidence"_s}},
        {u"escalation"_s,
         typeOf<model::EscalationStep>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "Who is called when a case is not solved in time"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "Who is called, and after what time, when a case is not solved: by steps and priorities."),
         {u"step"_s, u"priority"_s, u"after_seconds"_s, u"party"_s, u"role"_s, u"contact"_s, u"action"_s},
         {u"role"_s},
         {u"step|priority|after_seconds"_s, u"party|role"_s, u"contact"_s, u"action"_s}},
        {u"reports"_s,
         typeOf<model::ReportRule>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "What is reported or reviewed, and when"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "What is reported or reviewed, how often, how soon after the period and to whom."),
         {u"kind"_s, u"name"_s, u"period"_s, u"within_seconds"_s, u"recipient"_s},
         {},
         {u"kind|name"_s, u"period|within_seconds"_s, u"recipient|form"_s, u"contents"_s}}};
}

QList<ClauseKind> kindsOfConsequences()
{
    return {
        {u"credits"_s,
         typeOf<model::CreditScheme>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "What a broken promise costs, or a kept one earns"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "A credit scheme says what a broken promise costs: by tiers, by started hours, by events, "
                           "up to which limit."),
         {u"name"_s, u"kind"_s, u"targets"_s, u"base"_s, u"cap_share"_s},
         {},
         {u"name|kind"_s, u"targets"_s, u"base|base_minor"_s, u"pool_share|bounds"_s, u"unit_seconds|days_in_base"_s,
          u"cumulative"_s, u"rounding|rounding_step_minor"_s, u"cap_share|cap_minor"_s,
          u"year_cap_share|paid_above_minor"_s}},
        {u"claims"_s,
         typeOf<model::ClaimRule>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "How and until when a credit is claimed"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "How a credit is claimed: what must be in the claim, until when, and when it is answered."),
         {u"ticket_within_seconds"_s, u"claim_within_seconds"_s, u"claim_within_periods"_s, u"claim_from"_s,
          u"answer_within_seconds"_s},
         {},
         {u"ticket_within_seconds"_s, u"claim_within_seconds|claim_within_periods"_s,
          u"claim_from|answer_within_seconds"_s, u"contents"_s, u"dispute"_s}},
        {u"termination"_s,
         typeOf<model::TerminationRule>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "The way out after chronic failure"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "The right to leave after chronic failure: too many long outages, too long in all, or too "
                           "many broken windows."),
         {u"bearer"_s, u"service"_s, u"topology"_s, u"outage_count"_s, u"longer_than_seconds"_s, u"within_days"_s,
          u"total_longer_than_seconds"_s},
         {u"service"_s},
         {u"bearer"_s, u"service|topology"_s, u"outage_count|longer_than_seconds|within_days"_s,
          u"total_longer_than_seconds|window"_s, u"target"_s, u"broken_windows|of_windows"_s, u"notice_seconds"_s,
          u"assistance"_s}},
        {u"texts"_s,
         typeOf<model::TextClause>(),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind", "The last resort: nothing computes or checks it"),
         QT_TRANSLATE_NOOP("slatelier::agreement::ClauseKind",
                           "Free text is the last resort: nothing can compute, compare or check it. An agreement "
                           "without any is a good one."),
         {u"title"_s, u"text"_s},
         {},
         {u"title"_s, u"text"_s}}};
}

QString translated(const char *text) { return QCoreApplication::translate("slatelier::agreement::ClauseKind", text); }

} // namespace

QString ClauseKind::title() const { return QCoreApplication::translate("Entity", type->plural); }
QString ClauseKind::singular() const { return QCoreApplication::translate("Entity", type->singular); }
QString ClauseKind::purposeText() const { return translated(purpose); }
QString ClauseKind::emptyText() const { return translated(empty); }

const QList<ClauseKind> &clauseKinds()
{
    static const auto kinds = kindsOfService() + kindsOfParties() + kindsOfConsequences();
    return kinds;
}

const ClauseKind *clauseKind(const model::EntityType *type)
{
    const auto &kinds = clauseKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [type](const ClauseKind &kind) { return kind.type == type; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace slatelier::agreement
