// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"
#include "core/model/measured.h"
#include "tests/core/randomproject.h"

/// Everything that the descriptions know, with a marker in every text: LEAK where it may not leave the house, else KEEP.
namespace slatelier::testing {

using namespace model;
using namespace Qt::StringLiterals;

inline bool isInside(const EntityType &type, const FieldType &field)
{
    const bool ofProject = type.table == "project"_L1 && (field.name == "author"_L1 || field.name == "note"_L1);
    return type.internal || field.use == FieldUse::Internal || ofProject;
}

/// \a datum with every text that is not an id or a word of a list put behind the marker.
inline Datum marked(const FieldType &field, const Datum &datum, const QString &marker)
{
    if (field.shape == Shape::Text)
        return Datum(marker + field.name);
    if (field.shape == Shape::List && datum.list()) {
        Datum::List all;
        auto element = field;
        element.shape = field.elementShape;
        for (const auto &inner : *datum.list())
            all += marked(element, inner, marker);
        return Datum(all);
    }
    if (field.shape != Shape::Object || !datum.object())
        return datum;
    Datum::Object object = *datum.object();
    for (auto &member : object) {
        for (const auto &type : field.members) {
            if (type.name == member.key)
                member.value = marked(type, member.value, marker);
        }
    }
    return Datum(object);
}

/// The texts of \a datum that marked() puts a marker into.
inline QStringList textsIn(const FieldType &field, const Datum &datum)
{
    QStringList texts;
    if (field.shape == Shape::Text && datum.text())
        texts += *datum.text();
    auto element = field;
    element.shape = field.elementShape;
    for (const auto &inner : field.shape == Shape::List && datum.list() ? *datum.list() : Datum::List())
        texts += textsIn(element, inner);
    for (const auto &member : field.shape == Shape::Object && datum.object() ? *datum.object() : Datum::Object()) {
        for (const auto &type : field.members)
            texts += type.name == member.key ? textsIn(type, member.value) : QStringList();
    }
    return texts;
}

/// One row of every entity with a value in every field; what may not leave the house says LEAK, the rest KEEP.
inline Project plantedProject()
{
    Project project;
    RandomProject random(7);
    for (const auto &type : entityTypes()) {
        const QString id = type.table == "project"_L1 ? type.table : (type.internal ? u"LEAK-id-"_s : u"keep-"_s) + type.table;
        const auto row = type.create(id);
        for (const auto &field : type.fields) {
            Datum value;
            for (int i = 0; i < 50 && value.isNull(); ++i)
                value = random.value(field, project, 1);
            const auto fit = field.write(row.get(), marked(field, value, (isInside(type, field) ? u"LEAK-"_s : u"KEEP-"_s) + type.table + u'-'));
            if (fit)
                qFatal("%s.%s", qPrintable(type.table), qPrintable(field.name));
        }
        type.putAt(project, type.count(project), row);
    }
    return project;
}

inline Project withEdition(Project project, const Project &inner)
{
    auto edition = project.editions.at(0);
    edition.content = QString::fromUtf8(exchange::writeTextProject(inner));
    edition.state = AgreementState::Signed;
    project.editions.put(edition);
    return project;
}

/// As above, with everything once more inside a signed edition, and once more inside an edition in that one.
inline Project plantedWithEdition()
{
    const auto project = plantedProject();
    auto innermost = project;
    innermost.editions = {};
    return withEdition(project, withEdition(project, innermost));
}

/// One row of each kind with the marker in every text and name.
inline Measured plantedRows()
{
    Measured rows{{Outage()}, {Ticket()}, {Rating()}};
    rows.forEachList([](auto &list) {
        auto &row = list.first();
        const auto description = std::remove_cvref_t<decltype(row)>::description();
        const auto marker = u"LEAK-"_s + QString::fromLatin1(description.table) + u'-';
        row.id.text = marker + u"id"_s;
        const auto plant = [&](const auto &field) {
            auto &value = row.*field.member;
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                value = marker + QString::fromLatin1(field.name);
            else if constexpr (requires { value.text; })
                value.text = marker + QString::fromLatin1(field.name);
        };
        std::apply([&](const auto &...fields) { (plant(fields), ...); }, description.fields);
    });
    return rows;
}

} // namespace slatelier::testing
