// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <tuple>

/// How an entity says what it is made of. One description() per struct drives storage, text form, difference,
/// history, search, tables and forms.
namespace slatelier::model {

enum class FieldUse : std::uint8_t {
    Plain,
    Required, // must not be empty or absent
    Paragraph, // a text of several lines
    Owner, // the reference to the entity inside which this one lives; its rows follow it into removal
    Internal, // never leaves the house: not in the customer's copy, not in a customer edition
    Archive, // a whole document kept as text: no form, table or search shows it
};

/// One field: its stable name (the key in files and the column in the database), the member, the title that people
/// see (marked with QT_TRANSLATE_NOOP("Field", …)), a help sentence and the format version that brought it.
template<class E, class T>
struct Field
{
    const char *name;
    T E::*member;
    const char *title;
    FieldUse use = FieldUse::Plain;
    const char *help = "";
    int since = 1;
};

template<class E, class T, class... Rest>
Field(const char *, T E::*, const char *, Rest...) -> Field<E, T>;

/// An entity: table (also its key in the text form), titles, and the fields after "id".
template<class... F>
struct Description
{
    const char *table;
    const char *singular; // QT_TRANSLATE_NOOP("Entity", "Service")
    const char *plural; // QT_TRANSLATE_NOOP("Entity", "Services")
    std::tuple<F...> fields;
    bool internal = false;
};

template<class... F>
constexpr auto entity(const char *table, const char *singular, const char *plural, F... fields)
{
    return Description<F...>{table, singular, plural, {fields...}, false};
}

/// An entity that belongs to the provider alone and is left out of everything the customer gets.
template<class... F>
constexpr auto internalEntity(const char *table, const char *singular, const char *plural, F... fields)
{
    return Description<F...>{table, singular, plural, {fields...}, true};
}

/// A value without identity that lives inside a field.
template<class... F>
constexpr auto value(F... fields)
{
    return Description<F...>{"", "", "", {fields...}, false};
}

/// The stable word of an enumerator and the one people see (QT_TRANSLATE_NOOP("Enum", …)).
struct EnumName
{
    const char *word;
    const char *title;
};

} // namespace slatelier::model
