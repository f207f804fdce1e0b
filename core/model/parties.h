// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"

/// Who takes part: parties, roles and people.
namespace slatelier::model {

enum class PartyKind { Provider, Customer, Supplier, Unit };

constexpr auto enumNames(PartyKind)
{
    return std::array{EnumName{"provider", QT_TRANSLATE_NOOP("Enum", "Provider")},
                      EnumName{"customer", QT_TRANSLATE_NOOP("Enum", "Customer")},
                      EnumName{"supplier", QT_TRANSLATE_NOOP("Enum", "Supplier")},
                      EnumName{"unit", QT_TRANSLATE_NOOP("Enum", "Unit")}};
}

/// A side of an agreement, or a unit of the provider.
struct Party
{
    Id<Party> id;
    QString code;
    QString name;
    PartyKind kind = PartyKind::Customer;
    QString legalName;
    QString requisites;
    QString representative;
    QString contact;
    QString criticalContact;

    static constexpr auto description()
    {
        return entity("parties", QT_TRANSLATE_NOOP("Entity", "Party"), QT_TRANSLATE_NOOP("Entity", "Parties"),
                      Field{"code", &Party::code, QT_TRANSLATE_NOOP("Field", "Code")},
                      Field{"name", &Party::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"kind", &Party::kind, QT_TRANSLATE_NOOP("Field", "Kind of party")},
                      Field{"legal_name", &Party::legalName, QT_TRANSLATE_NOOP("Field", "Legal name")},
                      Field{"requisites", &Party::requisites, QT_TRANSLATE_NOOP("Field", "Requisites"), FieldUse::Paragraph},
                      Field{"representative", &Party::representative, QT_TRANSLATE_NOOP("Field", "Authorised representative")},
                      Field{"contact", &Party::contact, QT_TRANSLATE_NOOP("Field", "Contact")},
                      Field{"critical_contact", &Party::criticalContact, QT_TRANSLATE_NOOP("Field", "Contact in a critical situation")});
    }
    friend bool operator==(const Party &, const Party &) = default;
};

enum class RoleLevel { Management, Desk, SecondLine, ThirdLine, Field, CustomerSide, Supplier };

constexpr auto enumNames(RoleLevel)
{
    return std::array{EnumName{"management", QT_TRANSLATE_NOOP("Enum", "Management")},
                      EnumName{"desk", QT_TRANSLATE_NOOP("Enum", "Service desk")},
                      EnumName{"second_line", QT_TRANSLATE_NOOP("Enum", "Second line")},
                      EnumName{"third_line", QT_TRANSLATE_NOOP("Enum", "Third line")},
                      EnumName{"field", QT_TRANSLATE_NOOP("Enum", "Field crew")},
                      EnumName{"customer_side", QT_TRANSLATE_NOOP("Enum", "Customer side")},
                      EnumName{"supplier", QT_TRANSLATE_NOOP("Enum", "Supplier")}};
}

/// What somebody is answerable for, whoever that is at the moment.
struct Role
{
    Id<Role> id;
    QString code;
    QString name;
    RoleLevel level = RoleLevel::Desk;
    std::optional<Id<Party>> party;
    QString answerableFor;

    static constexpr auto description()
    {
        return entity("roles", QT_TRANSLATE_NOOP("Entity", "Role"), QT_TRANSLATE_NOOP("Entity", "Roles"),
                      Field{"code", &Role::code, QT_TRANSLATE_NOOP("Field", "Code")},
                      Field{"name", &Role::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"level", &Role::level, QT_TRANSLATE_NOOP("Field", "Level")},
                      Field{"party", &Role::party, QT_TRANSLATE_NOOP("Field", "Party")},
                      Field{"answerable_for", &Role::answerableFor, QT_TRANSLATE_NOOP("Field", "Answerable for"), FieldUse::Paragraph});
    }
    friend bool operator==(const Role &, const Role &) = default;
};

/// A person; a code is enough. Never leaves the provider's house.
struct Person
{
    Id<Person> id;
    QString code;
    QString name;
    QString contact;

    static constexpr auto description()
    {
        return internalEntity("people", QT_TRANSLATE_NOOP("Entity", "Person"), QT_TRANSLATE_NOOP("Entity", "People"),
                              Field{"code", &Person::code, QT_TRANSLATE_NOOP("Field", "Code"), FieldUse::Required},
                              Field{"name", &Person::name, QT_TRANSLATE_NOOP("Field", "Name")},
                              Field{"contact", &Person::contact, QT_TRANSLATE_NOOP("Field", "Contact")});
    }
    friend bool operator==(const Person &, const Person &) = default;
};

/// A person in a role, for a share of the time and between two dates (both included; absent = open).
struct Assignment
{
    Id<Assignment> id;
    Id<Person> person;
    Id<Role> role;
    std::optional<Share> share;
    QDate from;
    QDate to;

    static constexpr auto description()
    {
        return internalEntity("assignments", QT_TRANSLATE_NOOP("Entity", "Assignment"), QT_TRANSLATE_NOOP("Entity", "Assignments"),
                              Field{"person", &Assignment::person, QT_TRANSLATE_NOOP("Field", "Person"), FieldUse::Owner},
                              Field{"role", &Assignment::role, QT_TRANSLATE_NOOP("Field", "Role"), FieldUse::Required},
                              Field{"share", &Assignment::share, QT_TRANSLATE_NOOP("Field", "Share of time")},
                              Field{"from", &Assignment::from, QT_TRANSLATE_NOOP("Field", "From")},
                              Field{"to", &Assignment::to, QT_TRANSLATE_NOOP("Field", "To")});
    }
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

} // namespace slatelier::model
