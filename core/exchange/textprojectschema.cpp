// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"
#include "core/exchange/nesting.h"
#include "core/exchange/textproject.h"

#include "core/model/project.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

Datum text(const char *ascii) { return Datum(QString::fromLatin1(ascii)); }

Datum typed(const char *type) { return Datum(Datum::Object{{u"type"_s, text(type)}}); }

Datum typed(const char *type, Datum::Object more)
{
    more.prepend({u"type"_s, text(type)});
    return Datum(more);
}

Datum defined(const QString &name) { return Datum(Datum::Object{{u"$ref"_s, Datum(u"#/$defs/"_s + name)}}); }

Datum pattern(const char *expression) { return typed("string", {{u"pattern"_s, text(expression)}}); }

Datum objectOf(const QList<FieldType> &fields);

Datum enumeration(const QList<EnumName> &words)
{
    Datum::List list;
    for (const auto &word : words)
        list += text(word.word);
    return Datum(Datum::Object{{u"enum"_s, Datum(list)}});
}

/// What one value of the field looks like; of a list, what one element looks like.
Datum valueOf(Shape shape, const FieldType &field)
{
    switch (shape) {
    case Shape::Text:
        return typed("string");
    case Shape::Flag:
        return typed("boolean");
    case Shape::Integer:
    case Shape::Seconds:
        return typed("integer", {{u"minimum"_s, Datum::number(0)}});
    case Shape::Number:
        return typed("number");
    case Shape::Share:
        return typed("number", {{u"minimum"_s, Datum::number(0)}, {u"maximum"_s, Datum::number(1)}});
    case Shape::Hours:
        return typed("number", {{u"minimum"_s, Datum::number(0)}});
    case Shape::Money:
        return typed("integer");
    case Shape::Currency:
        return pattern("^([A-Z]{3})?$");
    case Shape::Zone:
        return typed("string", {{u"description"_s, text("IANA time zone, such as Europe/Moscow")}});
    case Shape::Date:
        return typed("string", {{u"format"_s, text("date")}});
    case Shape::Instant:
        return typed("string", {{u"description"_s, text("2026-11-21T10:00:00+03:00[Europe/Moscow]")}});
    case Shape::Time:
        return pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$");
    case Shape::Window:
        return pattern("^(day|week|month|quarter|year|anniversary|rolling_[1-9][0-9]*d)$");
    case Shape::Enumeration:
        return enumeration(field.words);
    case Shape::Reference:
        return typed("string",
                     {{u"description"_s, Datum(u"id of a row of "_s + QString::fromLatin1(field.references))}});
    case Shape::Structure:
        return defined(u"structure"_s);
    case Shape::List:
        return typed("array", {{u"items"_s, valueOf(field.elementShape, field)}});
    case Shape::Object:
        return objectOf(field.members);
    }
    return {};
}

Datum property(const FieldType &field)
{
    Datum::Object schema{{u"title"_s, text(field.title)}};
    if (*field.help)
        schema.append({u"description"_s, text(field.help)});
    const Datum value = valueOf(field.shape, field);
    for (const auto &member : *value.object()) {
        if (!Datum(schema).member(member.key))
            schema.append(member);
    }
    return Datum(schema);
}

Datum closed(const Datum::Object &properties, const Datum::List &required)
{
    Datum::Object object{{u"properties"_s, Datum(properties)}, {u"additionalProperties"_s, Datum(false)}};
    if (!required.isEmpty())
        object.insert(1, {u"required"_s, Datum(required)});
    return typed("object", object);
}

Datum objectOf(const QList<FieldType> &fields)
{
    Datum::Object properties;
    Datum::List required;
    for (const auto &field : fields) {
        properties.append({field.name, property(field)});
        if (field.use == FieldUse::Required)
            required += Datum(field.name);
    }
    return closed(properties, required);
}

Datum tableOf(const EntityType &type)
{
    return Datum(
        Datum::Object{{u"title"_s, text(type.plural)}, {u"type"_s, text("array")}, {u"items"_s, defined(type.table)}});
}

Datum rowOf(const EntityType &type)
{
    Datum::Object properties{{u"id"_s, typed("string", {{u"minLength"_s, Datum::number(1)}})}};
    Datum::List required{text("id")};
    for (int i = 0; i < type.fields.size(); ++i) {
        const auto &field = type.fields.at(i);
        if (i == type.ownerField)
            continue;
        properties.append({field.name, property(field)});
        if (field.use == FieldUse::Required && field.shape == Shape::Reference)
            required += Datum(field.name);
    }
    for (const auto *inner : typesInside(&type))
        properties.append({inner->table, tableOf(*inner)});
    return closed(properties, required);
}

Datum structure()
{
    const auto list = typed("array", {{u"items"_s, defined(u"structure"_s)}});
    const auto group = [&](const char *key, Datum::Object more) {
        Datum::List required{text(key)};
        for (const auto &member : more)
            required += Datum(member.key);
        more.append({QString::fromLatin1(key), list});
        more.append({u"name"_s, typed("string")});
        return closed(more, required);
    };
    return Datum(Datum::Object{
        {u"description"_s, text("A string is the id of a component or of another service.")},
        {u"oneOf"_s,
         Datum(Datum::List{typed("string"), group("all", {}), group("any", {}),
                           group("of", {{u"k"_s, typed("integer", {{u"minimum"_s, Datum::number(1)}})}})})}});
}

} // namespace

QByteArray textProjectSchema()
{
    Datum::Object properties{{u"$schema"_s, typed("string")},
                             {u"format"_s, Datum(Datum::Object{{u"const"_s, text("slatelier")}})},
                             {u"version"_s, Datum(Datum::Object{{u"const"_s, Datum::number(textProjectVersion)}})}};
    for (const auto &field : entityTypeOf<ProjectInfo>().fields)
        properties.append({field.name, property(field)});
    Datum::Object definitions{{u"structure"_s, structure()}};
    for (const auto &type : entityTypes()) {
        if (&type == &entityTypeOf<ProjectInfo>())
            continue;
        definitions.append({type.table, rowOf(type)});
        if (!type.owner)
            properties.append({type.table, tableOf(type)});
    }
    Datum::Object schema{{u"$schema"_s, text("https://json-schema.org/draft/2020-12/schema")},
                         {u"title"_s, text("Slatelier project")},
                         {u"description"_s, text("A Slatelier project as text (.slatelier.json). Made from the "
                                                 "descriptions of the entities; a test keeps it up to date.")}};
    const Datum whole = closed(properties, {text("format"), text("version")});
    schema += *whole.object();
    schema.append({u"$defs"_s, Datum(definitions)});
    JsonWriter writer;
    writer.value(Datum(schema));
    return writer.bytes();
}

} // namespace slatelier::exchange
