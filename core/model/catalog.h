// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"
#include "core/model/parties.h"

/// What is provided: families, services, what they do for the business, and at which levels they are offered.
namespace slatelier::model {

struct Agreement;

struct ServiceFamily
{
    Id<ServiceFamily> id;
    QString code;
    QString name;
    QString purpose;

    static constexpr auto description()
    {
        return entity("families", QT_TRANSLATE_NOOP("Entity", "Service family"), QT_TRANSLATE_NOOP("Entity", "Service families"),
                      Field{"code", &ServiceFamily::code, QT_TRANSLATE_NOOP("Field", "Code")},
                      Field{"name", &ServiceFamily::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"description", &ServiceFamily::purpose, QT_TRANSLATE_NOOP("Field", "Description"), FieldUse::Paragraph});
    }
    friend bool operator==(const ServiceFamily &, const ServiceFamily &) = default;
};

enum class ServiceKind { Business, Supporting };
enum class ServiceStatus { Live, Pipeline, Retired };

constexpr auto enumNames(ServiceKind)
{
    return std::array{EnumName{"business", QT_TRANSLATE_NOOP("Enum", "Business service")},
                      EnumName{"supporting", QT_TRANSLATE_NOOP("Enum", "Supporting service")}};
}

constexpr auto enumNames(ServiceStatus)
{
    return std::array{EnumName{"live", QT_TRANSLATE_NOOP("Enum", "Live")},
                      EnumName{"pipeline", QT_TRANSLATE_NOOP("Enum", "In preparation")},
                      EnumName{"retired", QT_TRANSLATE_NOOP("Enum", "Retired service")}};
}

struct Service
{
    Id<Service> id;
    QString code;
    QString name;
    std::optional<Id<ServiceFamily>> family;
    QString outcome;
    QString summary;
    ServiceKind kind = ServiceKind::Business;
    ServiceStatus status = ServiceStatus::Live;
    std::optional<Id<Role>> owner;
    std::optional<Id<Calendar>> serviceHours;
    std::optional<Id<Calendar>> supportHours;
    std::optional<MinorUnits> price;
    Currency currency;
    QString criticality;
    QString accessPoint;
    std::optional<Block> structure;
    std::optional<Id<Agreement>> coveredBy;
    QList<Maintenance> maintenance;
    QString internalNote;

    static constexpr auto description()
    {
        return entity(
            "services", QT_TRANSLATE_NOOP("Entity", "Service"), QT_TRANSLATE_NOOP("Entity", "Services"),
            Field{"code", &Service::code, QT_TRANSLATE_NOOP("Field", "Code")},
            Field{"name", &Service::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
            Field{"family", &Service::family, QT_TRANSLATE_NOOP("Field", "Service family")},
            Field{"outcome", &Service::outcome, QT_TRANSLATE_NOOP("Field", "Outcome for the customer"), FieldUse::Paragraph,
                  QT_TRANSLATE_NOOP("FieldHelp", "What the customer can do thanks to the service, in the customer's words")},
            Field{"description", &Service::summary, QT_TRANSLATE_NOOP("Field", "Description"), FieldUse::Paragraph},
            Field{"kind", &Service::kind, QT_TRANSLATE_NOOP("Field", "Kind of service")},
            Field{"status", &Service::status, QT_TRANSLATE_NOOP("Field", "Status")},
            Field{"owner", &Service::owner, QT_TRANSLATE_NOOP("Field", "Service owner")},
            Field{"service_hours", &Service::serviceHours, QT_TRANSLATE_NOOP("Field", "Service hours"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without a calendar the service is provided around the clock")},
            Field{"support_hours", &Service::supportHours, QT_TRANSLATE_NOOP("Field", "Support hours")},
            Field{"price_minor", &Service::price, QT_TRANSLATE_NOOP("Field", "Price")},
            Field{"currency", &Service::currency, QT_TRANSLATE_NOOP("Field", "Currency")},
            Field{"criticality", &Service::criticality, QT_TRANSLATE_NOOP("Field", "Criticality"), FieldUse::Paragraph},
            Field{"access_point", &Service::accessPoint, QT_TRANSLATE_NOOP("Field", "Access point and demarcation"), FieldUse::Paragraph},
            Field{"structure", &Service::structure, QT_TRANSLATE_NOOP("Field", "Structure")},
            Field{"covered_by", &Service::coveredBy, QT_TRANSLATE_NOOP("Field", "Covered by agreement"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Of a supporting service: the agreement in which it is promised to us")},
            Field{"maintenance", &Service::maintenance, QT_TRANSLATE_NOOP("Field", "Planned maintenance")},
            Field{"internal_note", &Service::internalNote, QT_TRANSLATE_NOOP("Field", "Internal note"), FieldUse::Internal});
    }
    friend bool operator==(const Service &, const Service &) = default;
};

/// What the business does with a service; a critical one decides whether the service counts as available.
struct BusinessFunction
{
    Id<BusinessFunction> id;
    Id<Service> service;
    QString name;
    bool critical = false;
    std::optional<Share> weight;

    static constexpr auto description()
    {
        return entity("functions", QT_TRANSLATE_NOOP("Entity", "Business function"), QT_TRANSLATE_NOOP("Entity", "Business functions"),
                      Field{"service", &BusinessFunction::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Owner},
                      Field{"name", &BusinessFunction::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"critical", &BusinessFunction::critical, QT_TRANSLATE_NOOP("Field", "Critical")},
                      Field{"weight", &BusinessFunction::weight, QT_TRANSLATE_NOOP("Field", "Weight")});
    }
    friend bool operator==(const BusinessFunction &, const BusinessFunction &) = default;
};

/// A level at which a service is offered, with its price.
struct Offering
{
    Id<Offering> id;
    Id<Service> service;
    QString level;
    QString terms;
    std::optional<MinorUnits> price;
    Currency currency;

    static constexpr auto description()
    {
        return entity("offerings", QT_TRANSLATE_NOOP("Entity", "Offering"), QT_TRANSLATE_NOOP("Entity", "Offerings"),
                      Field{"service", &Offering::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Owner},
                      Field{"level", &Offering::level, QT_TRANSLATE_NOOP("Field", "Service level"), FieldUse::Required},
                      Field{"terms", &Offering::terms, QT_TRANSLATE_NOOP("Field", "Terms"), FieldUse::Paragraph},
                      Field{"price_minor", &Offering::price, QT_TRANSLATE_NOOP("Field", "Price")},
                      Field{"currency", &Offering::currency, QT_TRANSLATE_NOOP("Field", "Currency")});
    }
    friend bool operator==(const Offering &, const Offering &) = default;
};

} // namespace slatelier::model
