// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"
#include "core/model/result.h"

#include <memory>

/// The descriptions of entities at run time: what files, tables, search and forms work with.
namespace slatelier::model {

struct Project;

/// A row of any entity, shared with the tables that hold it. Its type is told by the EntityType beside it.
using AnyRow = std::shared_ptr<const void>;

/// A row with its place in the order of its table.
struct PlacedRow
{
    AnyRow row;
    qint64 position = 0;
};

/// One field of an entity or of a value inside one.
struct FieldType
{
    QString name;
    const char *title = ""; // translate in context "Field"
    const char *help = ""; // translate in context "FieldHelp"
    FieldUse use = FieldUse::Plain;
    int since = 1;
    Shape shape = Shape::Text;
    Shape elementShape = Shape::Text; // of a list
    bool optional = false;
    const char *references = nullptr; // table that a reference, or the references of a list, point to
    QList<EnumName> words; // of an enumeration, or of the elements of a list
    QList<FieldType> members; // of an object, or of the elements of a list

    Datum (*read)(const void *entity) = nullptr;
    Fit (*write)(void *entity, const Datum &datum) = nullptr;
    void (*visitReferences)(const void *entity, const ReferenceVisitor &visit) = nullptr;
};

/// One entity: its fields, and its table in a project.
struct EntityType
{
    QString table; // also the key in the text form
    const char *singular = ""; // translate in context "Entity"
    const char *plural = "";
    bool internal = false;
    QList<FieldType> fields; // without the id
    int ownerField = -1; // index of the field that names the owner
    const EntityType *owner = nullptr;

    QString (*idOf)(const void *entity) = nullptr;
    std::shared_ptr<void> (*create)(const QString &id) = nullptr;
    std::shared_ptr<void> (*copy)(const void *entity) = nullptr;
    bool (*equal)(const void *a, const void *b) = nullptr;

    qsizetype (*count)(const Project &project) = nullptr;
    PlacedRow (*rowAt)(const Project &project, qsizetype index) = nullptr;
    qsizetype (*indexOf)(const Project &project, const QString &id) = nullptr; // -1 = absent
    void (*place)(Project &project, AnyRow row, qint64 position) = nullptr;
    void (*putAt)(Project &project, qsizetype index, const AnyRow &row) = nullptr;
    bool (*remove)(Project &project, const QString &id) = nullptr;
    bool (*shares)(const Project &a, const Project &b) = nullptr; // the tables share their rows

    int fieldIndex(QStringView name) const; // -1 = no such field
    AnyRow find(const Project &project, const QString &id) const; // null = absent
    QString ownerId(const void *entity) const; // empty without an owner
    /// What people call the row: code and name, or the text that says most; never an id.
    QString displayName(const void *entity) const;
};

/// Every entity, in the order of Project::tables().
const QList<EntityType> &entityTypes();
/// The entity of this table, or nullptr.
const EntityType *entityType(QStringView table);
template<class E>
const EntityType &entityTypeOf()
{
    static const EntityType *type = entityType(QString::fromLatin1(E::description().table));
    return *type;
}

/// A place in a project: the row that a finding, a search result or a link points to.
struct EntityRef
{
    const EntityType *type = nullptr;
    QString id;
    QString field; // optional
    friend bool operator==(const EntityRef &, const EntityRef &) = default;
};

} // namespace slatelier::model
