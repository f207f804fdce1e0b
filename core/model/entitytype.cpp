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

QString EntityType::displayName(const void *entity) const
{
    static const QStringList telling{u"name"_s, u"title"_s, u"action"_s, u"item"_s, u"level"_s};
    QStringList words;
    const auto take = [&](const QString &name) {
        const int index = fieldIndex(name);
        const Datum datum = index < 0 ? Datum() : fields.at(index).read(entity);
        if (datum.text() && fields.at(index).shape == Shape::Text)
            words += *datum.text();
    };
    take(u"code"_s);
    take(u"number"_s);
    for (const auto &name : telling) {
        const auto before = words.size();
        take(name);
        if (words.size() > before)
            break;
    }
    if (words.isEmpty())
        words += QCoreApplication::translate("Entity", singular);
    return words.join(u' ');
}

} // namespace slatelier::model
