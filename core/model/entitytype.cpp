// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entitytype.h"

#include "core/model/describetables.h"

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

QList<EntityType> describeAll()
{
    QList<EntityType> types = describeQuarter<0>() + describeQuarter<1>() + describeQuarter<2>() + describeQuarter<3>();
    for (auto &type : types) {
        if (type.ownerField < 0)
            continue;
        const QString owner = QString::fromLatin1(type.fields.at(type.ownerField).references);
        type.owner = &*std::find_if(types.cbegin(), types.cend(), [&](const EntityType &t) { return t.table == owner; });
    }
    return types;
}

} // namespace

const QList<EntityType> &entityTypes()
{
    static const QList<EntityType> types = describeAll();
    return types;
}

const EntityType *entityType(QStringView table)
{
    for (const auto &type : entityTypes()) {
        if (type.table == table)
            return &type;
    }
    return nullptr;
}

int EntityType::fieldIndex(QStringView name) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == name)
            return i;
    }
    return -1;
}

AnyRow EntityType::find(const Project &project, const QString &id) const
{
    const auto index = indexOf(project, id);
    return index < 0 ? AnyRow() : rowAt(project, index).row;
}

QString EntityType::ownerId(const void *entity) const
{
    if (ownerField < 0)
        return {};
    const Datum datum = fields.at(ownerField).read(entity);
    return datum.text() ? *datum.text() : QString();
}

namespace {

/// The fields that a row is called by.
struct Telling
{
    QList<int> codes; // all of them
    QList<int> words; // the first that says something
};

Telling tellingFields(const EntityType &type)
{
    Telling telling;
    const auto add = [&](QList<int> &fields, const QString &name) {
        const int index = type.fieldIndex(name);
        if (index >= 0 && type.fields.at(index).shape == Shape::Text)
            fields += index;
    };
    for (const auto &name : {u"code"_s, u"number"_s})
        add(telling.codes, name);
    for (const auto &name : {u"name"_s, u"title"_s, u"action"_s, u"item"_s, u"level"_s})
        add(telling.words, name);
    return telling;
}

} // namespace

QString EntityType::displayName(const void *entity) const
{
    static const auto known = [] {
        QHash<const EntityType *, Telling> all;
        for (const auto &type : entityTypes())
            all.insert(&type, tellingFields(type));
        return all;
    }();
    const auto found = known.constFind(this);
    const auto telling = found == known.cend() ? tellingFields(*this) : *found;
    QStringList words;
    const auto take = [&](int field) {
        const Datum datum = fields.at(field).read(entity);
        if (datum.text())
            words += *datum.text();
        return datum.text() != nullptr;
    };
    for (const int field : telling.codes)
        take(field);
    for (const int field : telling.words) {
        if (take(field))
            break;
    }
    return words.isEmpty() ? QCoreApplication::translate("Entity", singular) : words.size() == 1 ? words.first() : words.join(u' ');
}

} // namespace slatelier::model
