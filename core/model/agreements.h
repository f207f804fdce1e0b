// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/components.h"
#include "core/model/quality.h"

/// What is promised, by whom, to whom.
namespace slatelier::model {

enum class AgreementType { Sla, Ola, Uc };
enum class AgreementState { Draft, Agreed, Signed, Retired };
enum class AgreementForm { Individual, MassOffer };
enum class Language { Ru, En };
enum class Operator { AtLeast, AtMost, Above, Below };

constexpr auto enumNames(AgreementType)
{
    return std::array{EnumName{"sla", QT_TRANSLATE_NOOP("Enum", "Service level agreement (SLA)")},
                      EnumName{"ola", QT_TRANSLATE_NOOP("Enum", "Operational level agreement (OLA)")},
                      EnumName{"uc", QT_TRANSLATE_NOOP("Enum", "Underpinning contract (UC)")}};
}

constexpr auto enumNames(AgreementState)
{
    return std::array{EnumName{"draft", QT_TRANSLATE_NOOP("Enum", "Draft")},
                      EnumName{"agreed", QT_TRANSLATE_NOOP("Enum", "Agreed")},
                      EnumName{"signed", QT_TRANSLATE_NOOP("Enum", "Signed")},
                      EnumName{"retired", QT_TRANSLATE_NOOP("Enum", "Retired agreement")}};
}

constexpr auto enumNames(AgreementForm)
{
    return std::array{EnumName{"individual", QT_TRANSLATE_NOOP("Enum", "Individual agreement")},
                      EnumName{"mass_offer", QT_TRANSLATE_NOOP("Enum", "Public offer, the same for everyone")}};
}

constexpr auto enumNames(Language)
{
    return std::array{EnumName{"ru", QT_TRANSLATE_NOOP("Enum", "Russian")},
                      EnumName{"en", QT_TRANSLATE_NOOP("Enum", "English")}};
}

constexpr auto enumNames(Operator)
{
    return std::array{EnumName{">=", QT_TRANSLATE_NOOP("Enum", "at least")}, EnumName{"<=", QT_TRANSLATE_NOOP("Enum", "at most")},
                      EnumName{">", QT_TRANSLATE_NOOP("Enum", "more than")}, EnumName{"<", QT_TRANSLATE_NOOP("Enum", "less than")}};
}

struct Agreement
{
    Id<Agreement> id;
    QString number;
    QString title;
    AgreementType type = AgreementType::Sla;
    AgreementForm form = AgreementForm::Individual;
    AgreementState state = AgreementState::Draft;
    std::optional<Id<Party>> provider;
    std::optional<Id<Party>> customer;
    std::optional<Id<Agreement>> parent;
    QString baseContract;
    int edition = 1;
    QDate start;
    QDate end;
    std::optional<Instant> signedAt;
    Zone zone;
    Language language = Language::Ru;
    Window reportingPeriod;
    std::optional<MinorUnits> fee;
    Currency currency;
    QString confidentiality;
    std::optional<Share> creditCap;
    QList<Id<Service>> services;
    QList<Id<Offering>> offerings;
    std::optional<Id<Crew>> firstLine;
    QString scope;
    QString excluded;
    QString internalNote;

    static constexpr auto description()
    {
        return entity(
            "agreements", QT_TRANSLATE_NOOP("Entity", "Agreement"), QT_TRANSLATE_NOOP("Entity", "Agreements"),
            Field{"number", &Agreement::number, QT_TRANSLATE_NOOP("Field", "Number"), FieldUse::Required},
            Field{"title", &Agreement::title, QT_TRANSLATE_NOOP("Field", "Title")},
            Field{"type", &Agreement::type, QT_TRANSLATE_NOOP("Field", "Type of agreement")},
            Field{"form", &Agreement::form, QT_TRANSLATE_NOOP("Field", "Form")},
            Field{"state", &Agreement::state, QT_TRANSLATE_NOOP("Field", "State")},
            Field{"provider", &Agreement::provider, QT_TRANSLATE_NOOP("Field", "Provider")},
            Field{"customer", &Agreement::customer, QT_TRANSLATE_NOOP("Field", "Customer")},
            Field{"parent", &Agreement::parent, QT_TRANSLATE_NOOP("Field", "Carries the agreement")},
            Field{"base_contract", &Agreement::baseContract, QT_TRANSLATE_NOOP("Field", "Base contract")},
            Field{"edition", &Agreement::edition, QT_TRANSLATE_NOOP("Field", "Edition")},
            Field{"start", &Agreement::start, QT_TRANSLATE_NOOP("Field", "In force from")},
            Field{"end", &Agreement::end, QT_TRANSLATE_NOOP("Field", "In force until")},
            Field{"signed_at", &Agreement::signedAt, QT_TRANSLATE_NOOP("Field", "Signed at")},
            Field{"zone", &Agreement::zone, QT_TRANSLATE_NOOP("Field", "Time zone")},
            Field{"language", &Agreement::language, QT_TRANSLATE_NOOP("Field", "Language of the annex")},
            Field{"reporting_period", &Agreement::reportingPeriod, QT_TRANSLATE_NOOP("Field", "Reporting period")},
            Field{"fee_minor", &Agreement::fee, QT_TRANSLATE_NOOP("Field", "Fee for the period")},
            Field{"currency", &Agreement::currency, QT_TRANSLATE_NOOP("Field", "Currency")},
            Field{"confidentiality", &Agreement::confidentiality, QT_TRANSLATE_NOOP("Field", "Confidentiality")},
            Field{"credit_cap_share", &Agreement::creditCap, QT_TRANSLATE_NOOP("Field", "All credits together at most"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Share of the fee that the credits of all schemes together do not exceed in one period")},
            Field{"services", &Agreement::services, QT_TRANSLATE_NOOP("Field", "Services covered")},
            Field{"offerings", &Agreement::offerings, QT_TRANSLATE_NOOP("Field", "Service levels agreed")},
            Field{"first_line", &Agreement::firstLine, QT_TRANSLATE_NOOP("Field", "First line"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The crew that takes the customer's report; lines after it follow from one crew to the next")},
            Field{"scope", &Agreement::scope, QT_TRANSLATE_NOOP("Field", "Scope"), FieldUse::Paragraph},
            Field{"excluded", &Agreement::excluded, QT_TRANSLATE_NOOP("Field", "Out of scope"), FieldUse::Paragraph},
            Field{"internal_note", &Agreement::internalNote, QT_TRANSLATE_NOOP("Field", "Internal note"), FieldUse::Internal});
    }
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// One promise: a metric of a service (or component) stands so to a value over each window.
struct Target
{
    Id<Target> id;
    Id<Agreement> agreement;
    std::optional<Id<Service>> service;
    std::optional<Id<Component>> component;
    std::optional<Id<Crew>> crew;
    std::optional<Id<Metric>> metric;
    Operator comparison = Operator::AtLeast;
    std::optional<Decimal> value;
    bool notOffered = false; // said in so many words; a matrix has a place for it
    Window window;
    std::optional<Id<Calendar>> calendar;
    QString priority;
    std::optional<Id<Offering>> offering;
    QString serviceClass;
    QString region;
    QString topology;
    std::optional<Share> weight;
    bool critical = false;
    QString note;

    static constexpr auto description()
    {
        return entity(
            "targets", QT_TRANSLATE_NOOP("Entity", "Target"), QT_TRANSLATE_NOOP("Entity", "Targets"),
            Field{"agreement", &Target::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"service", &Target::service, QT_TRANSLATE_NOOP("Field", "Service")},
            Field{"component", &Target::component, QT_TRANSLATE_NOOP("Field", "Component")},
            Field{"crew", &Target::crew, QT_TRANSLATE_NOOP("Field", "Crew")},
            Field{"metric", &Target::metric, QT_TRANSLATE_NOOP("Field", "Metric")},
            Field{"operator", &Target::comparison, QT_TRANSLATE_NOOP("Field", "Comparison")},
            Field{"value", &Target::value, QT_TRANSLATE_NOOP("Field", "Value")},
            Field{"not_offered", &Target::notOffered, QT_TRANSLATE_NOOP("Field", "Not offered"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Says that under this condition nothing is promised")},
            Field{"window", &Target::window, QT_TRANSLATE_NOOP("Field", "Window")},
            Field{"calendar", &Target::calendar, QT_TRANSLATE_NOOP("Field", "Calendar"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without a calendar the service hours of the service count")},
            Field{"priority", &Target::priority, QT_TRANSLATE_NOOP("Field", "Priority")},
            Field{"offering", &Target::offering, QT_TRANSLATE_NOOP("Field", "Service level")},
            Field{"class", &Target::serviceClass, QT_TRANSLATE_NOOP("Field", "Class")},
            Field{"region", &Target::region, QT_TRANSLATE_NOOP("Field", "Region")},
            Field{"topology", &Target::topology, QT_TRANSLATE_NOOP("Field", "Topology")},
            Field{"weight", &Target::weight, QT_TRANSLATE_NOOP("Field", "Weight")},
            Field{"critical", &Target::critical, QT_TRANSLATE_NOOP("Field", "Critical")},
            Field{"note", &Target::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph});
    }
    friend bool operator==(const Target &, const Target &) = default;
};

/// What one side must do, when, by when, how it is proven and what follows if it is not done.
struct Duty
{
    Id<Duty> id;
    Id<Agreement> agreement;
    std::optional<Id<Party>> bearer;
    std::optional<Id<Role>> role;
    QString trigger;
    QString action;
    std::optional<std::chrono::seconds> deadline;
    QString evidence;
    QString consequence;

    static constexpr auto description()
    {
        return entity("duties", QT_TRANSLATE_NOOP("Entity", "Duty"), QT_TRANSLATE_NOOP("Entity", "Duties"),
                      Field{"agreement", &Duty::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"bearer", &Duty::bearer, QT_TRANSLATE_NOOP("Field", "Bearer")},
                      Field{"role", &Duty::role, QT_TRANSLATE_NOOP("Field", "Role")},
                      Field{"trigger", &Duty::trigger, QT_TRANSLATE_NOOP("Field", "When")},
                      Field{"action", &Duty::action, QT_TRANSLATE_NOOP("Field", "What is to be done"), FieldUse::Required},
                      Field{"deadline_seconds", &Duty::deadline, QT_TRANSLATE_NOOP("Field", "Deadline")},
                      Field{"evidence", &Duty::evidence, QT_TRANSLATE_NOOP("Field", "Evidence")},
                      Field{"consequence", &Duty::consequence, QT_TRANSLATE_NOOP("Field", "Consequence")});
    }
    friend bool operator==(const Duty &, const Duty &) = default;
};

} // namespace slatelier::model
