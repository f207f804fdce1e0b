// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/references.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

template<class Visit>
void forEachRow(const Project &project, Visit &&visit)
{
    for (const auto &type : entityTypes()) {
        for (qsizetype i = 0; i < type.count(project); ++i)
            visit(type, type.rowAt(project, i).row);
    }
}

/// \a block without the part; absent when nothing is left. A group that counts asks for no more than it has.
std::optional<Block> without(const Block &block, const QString &part)
{
    if (block.kind == BlockKind::Part)
        return block.part == part ? std::nullopt : std::optional(block);
    Block kept = block;
    kept.blocks.clear();
    for (const auto &inner : block.blocks) {
        if (auto rest = without(inner, part))
            kept.blocks += *rest;
    }
    kept.needed = std::min(kept.needed, int(kept.blocks.size()));
    return kept.blocks.isEmpty() ? std::nullopt : std::optional(kept);
}

/// What the field says when \a id is gone.
Datum cleared(const FieldType &field, const Datum &datum, const QString &id)
{
    if (field.shape == Shape::Structure) {
        Block block;
        const auto rest = Codec<Block>::read(datum, block) ? std::nullopt : without(block, id);
        return rest ? Codec<Block>::write(*rest) : Datum();
    }
    if (!datum.list())
        return Datum();
    Datum::List kept;
    for (const auto &element : *datum.list()) {
        if (!element.text() || *element.text() != id)
            kept += element;
    }
    return Datum(kept);
}

bool canBeEmpty(const FieldType &field)
{
    return field.optional && field.use != FieldUse::Required && field.use != FieldUse::Owner;
}

} // namespace

QList<Reference> referencesOf(const EntityType &type, const void *row)
{
    QList<Reference> references;
    for (const auto &field : type.fields) {
        field.visitReferences(row, [&](const char *table, const QString &id) {
            references.append({{&type, type.idOf(row), field.name}, table, id});
        });
    }
    return references;
}

bool isSound(const Project &project, const Reference &reference)
{
    if (*reference.table == '\0')
        return project.components.contains(reference.id) || project.services.contains(reference.id);
    const auto *type = entityType(QString::fromLatin1(reference.table));
    return type && type->indexOf(project, reference.id) >= 0;
}

QList<Reference> danglingReferences(const Project &project)
{
    QList<Reference> dangling;
    forEachRow(project, [&](const EntityType &type, const AnyRow &row) {
        for (const auto &reference : referencesOf(type, row.get())) {
            if (!isSound(project, reference))
                dangling += reference;
        }
    });
    return dangling;
}

QList<EntityRef> usesOf(const Project &project, const QString &id)
{
    QList<EntityRef> uses;
    forEachRow(project, [&](const EntityType &type, const AnyRow &row) {
        for (const auto &reference : referencesOf(type, row.get())) {
            const bool inner = type.ownerField >= 0 && type.fields.at(type.ownerField).name == reference.from.field;
            if (reference.id == id && !inner)
                uses += reference.from;
        }
    });
    return uses;
}

EntityRef locate(const Project &project, const QString &id)
{
    for (const auto &type : entityTypes()) {
        if (type.indexOf(project, id) >= 0)
            return {&type, id, {}};
    }
    return {};
}

void removeRow(Project &project, const EntityType &type, const QString &id)
{
    if (!type.remove(project, id))
        return;
    QList<EntityRef> following;
    QList<std::pair<const EntityType *, std::shared_ptr<void>>> mended;
    forEachRow(project, [&](const EntityType &other, const AnyRow &row) {
        std::shared_ptr<void> copy;
        for (const auto &field : other.fields) {
            bool points = false;
            field.visitReferences(row.get(), [&](const char *, const QString &target) { points |= target == id; });
            if (points && !canBeEmpty(field)) {
                following.append({&other, other.idOf(row.get()), {}});
                return;
            }
            if (points) {
                copy = copy ? copy : other.copy(row.get());
                field.write(copy.get(), cleared(field, field.read(row.get()), id));
            }
        }
        if (copy)
            mended.append({&other, copy});
    });
    for (const auto &[other, row] : mended)
        other->place(project, row, other->rowAt(project, other->indexOf(project, other->idOf(row.get()))).position);
    for (const auto &row : following)
        removeRow(project, *row.type, row.id);
}

} // namespace slatelier::model
