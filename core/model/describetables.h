// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

/// How the run-time description of an entity is made from its struct. In quarters, each its own file of instances, because
/// all together keep one compiler busy for minutes.
namespace slatelier::model {

constexpr size_t quarters = 4;

/// The entities of this quarter of Project::tables(), in order, without their owners.
template<size_t Quarter>
QList<EntityType> describeQuarter();

extern template QList<EntityType> describeQuarter<0>();
extern template QList<EntityType> describeQuarter<1>();
extern template QList<EntityType> describeQuarter<2>();
extern template QList<EntityType> describeQuarter<3>();

namespace describing {

/// What a field's type says beyond its shape.
template<class T>
struct Traits
{
    static constexpr bool optional = false;
    using Inner = T;
};
template<class T>
struct Traits<std::optional<T>>
{
    static constexpr bool optional = true;
    using Inner = T;
};
template<class T>
struct Traits<QList<T>>
{
    static constexpr bool optional = true;
    using Inner = T;
};

template<class T>
struct ReferenceTable
{
    static constexpr const char *table() { return nullptr; }
};
template<class E>
struct ReferenceTable<Id<E>>
{
    static constexpr const char *table() { return E::description().table; }
};

template<class E>
QList<FieldType> describeFields();

template<class E, class T>
FieldType describeField(const Field<E, T> &field)
{
    using Inner = typename Traits<T>::Inner;
    FieldType type;
    type.name = QString::fromLatin1(field.name);
    type.title = field.title;
    type.help = field.help;
    type.use = field.use;
    type.since = field.since;
    type.shape = Codec<T>::shape;
    type.elementShape = Codec<Inner>::shape;
    type.optional = Traits<T>::optional;
    type.references = ReferenceTable<Inner>::table();
    if constexpr (Enumeration<Inner>) {
        for (const auto &name : enumNames(Inner{}))
            type.words += name;
    }
    if constexpr (Described<Inner>)
        type.members = describeFields<Inner>();
    return type;
}

template<class E>
QList<FieldType> describeFields()
{
    QList<FieldType> fields;
    std::apply([&](const auto &...field) { (fields.append(describeField(field)), ...); }, E::description().fields);
    return fields;
}

/// Plain functions over the field with this index; one instance per entity and field.
template<class E, size_t Index>
struct Access
{
    static constexpr auto field() { return std::get<Index>(E::description().fields); }
    using T = std::decay_t<decltype(std::declval<E>().*field().member)>;

    static Datum read(const void *entity) { return Codec<T>::write(static_cast<const E *>(entity)->*field().member); }
    static Fit write(void *entity, const Datum &datum)
    {
        return Codec<T>::read(datum, static_cast<E *>(entity)->*field().member);
    }
    static void visitReferences(const void *entity, const ReferenceVisitor &visit)
    {
        if constexpr (requires(const T &value) { Codec<T>::references(value, visit); })
            Codec<T>::references(static_cast<const E *>(entity)->*field().member, visit);
    }
};

template<class E, size_t... Index>
void addAccess(QList<FieldType> &fields, std::index_sequence<Index...>)
{
    ((fields[Index].read = &Access<E, Index>::read, fields[Index].write = &Access<E, Index>::write,
      fields[Index].visitReferences = &Access<E, Index>::visitReferences),
     ...);
}


template<class E, size_t Index = 0>
constexpr auto tableMember()
{
    using Member = std::decay_t<decltype(std::get<Index>(Project::tables()))>;
    if constexpr (std::is_same_v<Member, Table<E> Project::*>)
        return std::get<Index>(Project::tables());
    else
        return tableMember<E, Index + 1>();
}

template<class E>
const E &as(const void *entity)
{
    return *static_cast<const E *>(entity);
}

template<class E>
void addRowFunctions(EntityType &type)
{
    type.idOf = [](const void *entity) { return as<E>(entity).id.text; };
    type.create = [](const QString &id) -> std::shared_ptr<void> {
        auto row = std::make_shared<E>();
        row->id.text = id;
        return row;
    };
    type.copy = [](const void *entity) -> std::shared_ptr<void> { return std::make_shared<E>(as<E>(entity)); };
    type.equal = [](const void *a, const void *b) { return as<E>(a) == as<E>(b); };
}

template<class E>
void addTableFunctions(EntityType &type)
{
    static constexpr auto member = tableMember<E>();
    type.count = [](const Project &project) { return (project.*member).size(); };
    type.rowAt = [](const Project &project, qsizetype index) {
        const auto &entry = (project.*member).entryAt(index);
        return PlacedRow{entry.row, entry.position};
    };
    type.indexOf = [](const Project &project, const QString &id) { return (project.*member).indexOf(id); };
    type.place = [](Project &project, AnyRow row, qint64 position) {
        (project.*member).place(std::static_pointer_cast<const E>(std::move(row)), position);
    };
    type.putAt = [](Project &project, qsizetype index, const AnyRow &row) { (project.*member).putAt(index, as<E>(row.get())); };
    type.remove = [](Project &project, const QString &id) { return (project.*member).remove(id); };
    type.shares = [](const Project &a, const Project &b) { return (a.*member).sharesRowsWith(b.*member); };
}

template<class E>
EntityType describeEntity()
{
    constexpr auto description = E::description();
    EntityType type;
    type.table = QString::fromLatin1(description.table);
    type.singular = description.singular;
    type.plural = description.plural;
    type.internal = description.internal;
    type.fields = describeFields<E>();
    addAccess<E>(type.fields, std::make_index_sequence<std::tuple_size_v<decltype(description.fields)>>());
    for (int i = 0; i < type.fields.size(); ++i) {
        if (type.fields.at(i).use == FieldUse::Owner)
            type.ownerField = i;
    }
    addRowFunctions<E>(type);
    addTableFunctions<E>(type);
    return type;
}

template<size_t First, size_t... Index>
QList<EntityType> describeTables(std::index_sequence<Index...>)
{
    QList<EntityType> types;
    const auto add = [&]<class E>(Table<E> Project::*) { types.append(describeEntity<E>()); };
    (add(std::get<First + Index>(Project::tables())), ...);
    return types;
}

} // namespace describing

template<size_t Quarter>
QList<EntityType> describeQuarter()
{
    constexpr size_t count = std::tuple_size_v<decltype(Project::tables())>;
    constexpr size_t first = count * Quarter / quarters;
    constexpr size_t last = count * (Quarter + 1) / quarters;
    return describing::describeTables<first>(std::make_index_sequence<last - first>());
}

} // namespace slatelier::model
