// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreements.h"

/// The clauses of an agreement beside its targets and duties: what counts as down, what does not count, rights,
/// escalation, reports. Each computes, prints and is checked; free text is the counted last resort.
namespace slatelier::model {

enum class Observer { ProviderMonitoring, CustomerReport, CustomerMonitoring, ThirdParty, ProviderRecords, CustomerConfirmation };
enum class Reading { Each, Sum };
enum class CauseClass { PlannedMaintenance, Customer, CustomerEquipment, ThirdParty, ForceMajeure, AccessRefused,
                        Suspension, Other };
enum class Convention { DropFromBase, CountAsUp };
enum class ReportKind { Report, Review };

constexpr auto enumNames(Observer)
{
    return std::array{EnumName{"provider_monitoring", QT_TRANSLATE_NOOP("Enum", "Monitoring of the provider")},
                      EnumName{"customer_report", QT_TRANSLATE_NOOP("Enum", "Report of the customer")},
                      EnumName{"customer_monitoring", QT_TRANSLATE_NOOP("Enum", "Monitoring of the customer")},
                      EnumName{"third_party", QT_TRANSLATE_NOOP("Enum", "Monitoring of a third party")},
                      EnumName{"provider_records", QT_TRANSLATE_NOOP("Enum", "Records of the provider")},
                      EnumName{"customer_confirmation", QT_TRANSLATE_NOOP("Enum", "Confirmation of the customer")}};
}

constexpr auto enumNames(Reading)
{
    return std::array{EnumName{"each", QT_TRANSLATE_NOOP("Enum", "Each interruption by itself")},
                      EnumName{"sum", QT_TRANSLATE_NOOP("Enum", "The sum of all interruptions")}};
}

constexpr auto enumNames(CauseClass)
{
    return std::array{EnumName{"planned_maintenance", QT_TRANSLATE_NOOP("Enum", "Planned work")},
                      EnumName{"customer", QT_TRANSLATE_NOOP("Enum", "Fault of the customer")},
                      EnumName{"customer_equipment", QT_TRANSLATE_NOOP("Enum", "Equipment of the customer")},
                      EnumName{"third_party", QT_TRANSLATE_NOOP("Enum", "Third parties")},
                      EnumName{"force_majeure", QT_TRANSLATE_NOOP("Enum", "Force majeure")},
                      EnumName{"access_refused", QT_TRANSLATE_NOOP("Enum", "Access refused")},
                      EnumName{"suspension", QT_TRANSLATE_NOOP("Enum", "Suspension under the agreement")},
                      EnumName{"other", QT_TRANSLATE_NOOP("Enum", "Other cause")}};
}

constexpr auto enumNames(Convention)
{
    return std::array{EnumName{"drop_from_base", QT_TRANSLATE_NOOP("Enum", "Drops out of the measured time")},
                      EnumName{"count_as_up", QT_TRANSLATE_NOOP("Enum", "Counts as available time")}};
}

constexpr auto enumNames(ReportKind)
{
    return std::array{EnumName{"report", QT_TRANSLATE_NOOP("Enum", "Report")},
                      EnumName{"review", QT_TRANSLATE_NOOP("Enum", "Service review")}};
}

/// When a service counts as unavailable, who says so, and which short interruptions do not count.
struct UnavailabilityCriterion
{
    Id<UnavailabilityCriterion> id;
    Id<Agreement> agreement;
    std::optional<Id<Service>> service; // absent: every service of the agreement
    QList<Id<BusinessFunction>> functions;
    std::optional<int> affectedUsers;
    std::optional<Share> affectedShare;
    std::optional<std::chrono::seconds> minimum; // interruptions up to this long do not count
    std::optional<std::chrono::seconds> minimumPer; // "… in each 12 hours"
    std::optional<Reading> reading; // is the minimum meant for each or for their sum in each such stretch
    std::optional<std::chrono::seconds> mergeGap;
    std::optional<Observer> beginsBy;
    std::optional<Observer> endsBy;
    std::optional<std::chrono::seconds> observation;
    QString degraded;

    static constexpr auto description()
    {
        return entity(
            "unavailability_criteria", QT_TRANSLATE_NOOP("Entity", "Unavailability criterion"),
            QT_TRANSLATE_NOOP("Entity", "Unavailability criteria"),
            Field{"agreement", &UnavailabilityCriterion::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"service", &UnavailabilityCriterion::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without a service the clause holds for every service of the agreement")},
            Field{"functions", &UnavailabilityCriterion::functions, QT_TRANSLATE_NOOP("Field", "Business functions that cannot be performed")},
            Field{"affected_users", &UnavailabilityCriterion::affectedUsers, QT_TRANSLATE_NOOP("Field", "From so many users")},
            Field{"affected_share", &UnavailabilityCriterion::affectedShare, QT_TRANSLATE_NOOP("Field", "From this share of users")},
            Field{"minimum_seconds", &UnavailabilityCriterion::minimum, QT_TRANSLATE_NOOP("Field", "Interruptions that do not count, up to"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Interruptions of at most this length are not counted as downtime")},
            Field{"minimum_per_seconds", &UnavailabilityCriterion::minimumPer, QT_TRANSLATE_NOOP("Field", "In each stretch of")},
            Field{"reading", &UnavailabilityCriterion::reading, QT_TRANSLATE_NOOP("Field", "How the limit is read"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "“Up to 10 minutes in 12 hours” can mean each interruption or all of them together; the difference can be a day a month")},
            Field{"merge_gap_seconds", &UnavailabilityCriterion::mergeGap, QT_TRANSLATE_NOOP("Field", "One interruption when apart by at most")},
            Field{"begins_by", &UnavailabilityCriterion::beginsBy, QT_TRANSLATE_NOOP("Field", "The beginning is fixed by")},
            Field{"ends_by", &UnavailabilityCriterion::endsBy, QT_TRANSLATE_NOOP("Field", "The end is fixed by")},
            Field{"observation_seconds", &UnavailabilityCriterion::observation, QT_TRANSLATE_NOOP("Field", "Observed before closing for")},
            Field{"degraded", &UnavailabilityCriterion::degraded, QT_TRANSLATE_NOOP("Field", "What counts as degraded"), FieldUse::Paragraph});
    }
    friend bool operator==(const UnavailabilityCriterion &, const UnavailabilityCriterion &) = default;
};

/// A class of faults as the agreement names it; one that shows itself again and again is an intermittent one.
struct FaultClass
{
    Id<FaultClass> id;
    Id<Agreement> agreement;
    QString name;
    QString meaning;
    QString priority;
    std::optional<int> repeats; // of an intermittent fault: shown so often …
    std::optional<std::chrono::seconds> repeatsWithin; // … within this time
    std::optional<std::chrono::seconds> quietAfter; // the episode ends after so long without a fault
    bool countsAsUnavailable = true;

    static constexpr auto description()
    {
        return entity(
            "fault_classes", QT_TRANSLATE_NOOP("Entity", "Fault class"), QT_TRANSLATE_NOOP("Entity", "Fault classes"),
            Field{"agreement", &FaultClass::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"name", &FaultClass::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
            Field{"meaning", &FaultClass::meaning, QT_TRANSLATE_NOOP("Field", "How it is recognised"), FieldUse::Paragraph},
            Field{"priority", &FaultClass::priority, QT_TRANSLATE_NOOP("Field", "Priority")},
            Field{"repeats", &FaultClass::repeats, QT_TRANSLATE_NOOP("Field", "Shown at least so often")},
            Field{"repeats_within_seconds", &FaultClass::repeatsWithin, QT_TRANSLATE_NOOP("Field", "Within")},
            Field{"quiet_after_seconds", &FaultClass::quietAfter, QT_TRANSLATE_NOOP("Field", "One episode until quiet for")},
            Field{"counts_as_unavailable", &FaultClass::countsAsUnavailable, QT_TRANSLATE_NOOP("Field", "Counts as unavailability")});
    }
    friend bool operator==(const FaultClass &, const FaultClass &) = default;
};

/// Time that is not held against the provider: why, how much of it, how it is proven, and how it is counted.
struct Exclusion
{
    Id<Exclusion> id;
    Id<Agreement> agreement;
    std::optional<Id<Service>> service;
    CauseClass cause = CauseClass::PlannedMaintenance;
    QString name;
    std::optional<std::chrono::seconds> limit; // in each window; what is longer counts
    std::optional<int> limitCount;
    Window limitWindow;
    std::optional<std::chrono::seconds> notice;
    QString proof;
    std::optional<Convention> convention;

    static constexpr auto description()
    {
        return entity(
            "exclusions", QT_TRANSLATE_NOOP("Entity", "Exclusion"), QT_TRANSLATE_NOOP("Entity", "Exclusions"),
            Field{"agreement", &Exclusion::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"service", &Exclusion::service, QT_TRANSLATE_NOOP("Field", "Service")},
            Field{"cause", &Exclusion::cause, QT_TRANSLATE_NOOP("Field", "Cause")},
            Field{"name", &Exclusion::name, QT_TRANSLATE_NOOP("Field", "In the words of the agreement"), FieldUse::Paragraph},
            Field{"limit_seconds", &Exclusion::limit, QT_TRANSLATE_NOOP("Field", "At most, in each window")},
            Field{"limit_count", &Exclusion::limitCount, QT_TRANSLATE_NOOP("Field", "At most so many times")},
            Field{"limit_window", &Exclusion::limitWindow, QT_TRANSLATE_NOOP("Field", "Window of the limit")},
            Field{"notice_seconds", &Exclusion::notice, QT_TRANSLATE_NOOP("Field", "Announced before, at least")},
            Field{"proof", &Exclusion::proof, QT_TRANSLATE_NOOP("Field", "Proof")},
            Field{"convention", &Exclusion::convention, QT_TRANSLATE_NOOP("Field", "How it is counted"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Excluded time can drop out of the measured time or count as available; the percentages differ")});
    }
    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/// What one side may do, and when.
struct Right
{
    Id<Right> id;
    Id<Agreement> agreement;
    std::optional<Id<Party>> bearer;
    QString trigger;
    QString action;
    std::optional<std::chrono::seconds> deadline;
    QString evidence;

    static constexpr auto description()
    {
        return entity("rights", QT_TRANSLATE_NOOP("Entity", "Right"), QT_TRANSLATE_NOOP("Entity", "Rights"),
                      Field{"agreement", &Right::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"bearer", &Right::bearer, QT_TRANSLATE_NOOP("Field", "Who has the right")},
                      Field{"trigger", &Right::trigger, QT_TRANSLATE_NOOP("Field", "When")},
                      Field{"action", &Right::action, QT_TRANSLATE_NOOP("Field", "What may be done"), FieldUse::Required},
                      Field{"deadline_seconds", &Right::deadline, QT_TRANSLATE_NOOP("Field", "Exercised within")},
                      Field{"evidence", &Right::evidence, QT_TRANSLATE_NOOP("Field", "Evidence")});
    }
    friend bool operator==(const Right &, const Right &) = default;
};

/// Who is called when a case is not solved in time.
struct EscalationStep
{
    Id<EscalationStep> id;
    Id<Agreement> agreement;
    int step = 1;
    QString priority;
    std::optional<std::chrono::seconds> after;
    std::optional<Id<Party>> party;
    std::optional<Id<Role>> role;
    QString contact;
    QString action;

    static constexpr auto description()
    {
        return entity("escalation_steps", QT_TRANSLATE_NOOP("Entity", "Escalation step"), QT_TRANSLATE_NOOP("Entity", "Escalation steps"),
                      Field{"agreement", &EscalationStep::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"step", &EscalationStep::step, QT_TRANSLATE_NOOP("Field", "Step")},
                      Field{"priority", &EscalationStep::priority, QT_TRANSLATE_NOOP("Field", "Priority")},
                      Field{"after_seconds", &EscalationStep::after, QT_TRANSLATE_NOOP("Field", "After")},
                      Field{"party", &EscalationStep::party, QT_TRANSLATE_NOOP("Field", "Party")},
                      Field{"role", &EscalationStep::role, QT_TRANSLATE_NOOP("Field", "Role")},
                      Field{"contact", &EscalationStep::contact, QT_TRANSLATE_NOOP("Field", "Contact")},
                      Field{"action", &EscalationStep::action, QT_TRANSLATE_NOOP("Field", "What is to be done")});
    }
    friend bool operator==(const EscalationStep &, const EscalationStep &) = default;
};

/// What is reported or reviewed, how often and to whom.
struct ReportRule
{
    Id<ReportRule> id;
    Id<Agreement> agreement;
    ReportKind kind = ReportKind::Report;
    QString name;
    Window period;
    std::optional<std::chrono::seconds> within; // after the end of the period
    std::optional<Id<Party>> recipient;
    QString form;
    QString contents;

    static constexpr auto description()
    {
        return entity("report_rules", QT_TRANSLATE_NOOP("Entity", "Report or review"), QT_TRANSLATE_NOOP("Entity", "Reports and reviews"),
                      Field{"agreement", &ReportRule::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"kind", &ReportRule::kind, QT_TRANSLATE_NOOP("Field", "Kind")},
                      Field{"name", &ReportRule::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"period", &ReportRule::period, QT_TRANSLATE_NOOP("Field", "Period")},
                      Field{"within_seconds", &ReportRule::within, QT_TRANSLATE_NOOP("Field", "Within, after the period")},
                      Field{"recipient", &ReportRule::recipient, QT_TRANSLATE_NOOP("Field", "Recipient")},
                      Field{"form", &ReportRule::form, QT_TRANSLATE_NOOP("Field", "Form")},
                      Field{"contents", &ReportRule::contents, QT_TRANSLATE_NOOP("Field", "Contents"), FieldUse::Paragraph});
    }
    friend bool operator==(const ReportRule &, const ReportRule &) = default;
};

/// What no other clause can say. Counted and shown, because nothing can compute or check it.
struct TextClause
{
    Id<TextClause> id;
    Id<Agreement> agreement;
    QString title;
    QString text;

    static constexpr auto description()
    {
        return entity("text_clauses", QT_TRANSLATE_NOOP("Entity", "Text clause"), QT_TRANSLATE_NOOP("Entity", "Text clauses"),
                      Field{"agreement", &TextClause::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"title", &TextClause::title, QT_TRANSLATE_NOOP("Field", "Title")},
                      Field{"text", &TextClause::text, QT_TRANSLATE_NOOP("Field", "Text"), FieldUse::Paragraph});
    }
    friend bool operator==(const TextClause &, const TextClause &) = default;
};

/// What was agreed at one time: everything the agreement says and refers to, as a text project of its own. Whatever
/// is done to the catalogue afterwards, it stays.
struct Edition
{
    Id<Edition> id;
    Id<Agreement> agreement;
    int number = 1;
    AgreementState state = AgreementState::Signed;
    std::optional<Instant> signedAt;
    QDate start;
    QDate end;
    QString content;

    static constexpr auto description()
    {
        return entity("editions", QT_TRANSLATE_NOOP("Entity", "Edition"), QT_TRANSLATE_NOOP("Entity", "Editions"),
                      Field{"agreement", &Edition::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"number", &Edition::number, QT_TRANSLATE_NOOP("Field", "Number")},
                      Field{"state", &Edition::state, QT_TRANSLATE_NOOP("Field", "State")},
                      Field{"signed_at", &Edition::signedAt, QT_TRANSLATE_NOOP("Field", "Signed at")},
                      Field{"start", &Edition::start, QT_TRANSLATE_NOOP("Field", "In force from")},
                      Field{"end", &Edition::end, QT_TRANSLATE_NOOP("Field", "In force until")},
                      Field{"content", &Edition::content, QT_TRANSLATE_NOOP("Field", "Content"), FieldUse::Archive});
    }
    friend bool operator==(const Edition &, const Edition &) = default;
};

} // namespace slatelier::model
