// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entitysteps.h"

#include "app/shared/fieldtext.h"
#include "core/model/references.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Datum;
using model::EntityType;

namespace {

struct EntitySteps
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::shared::EntitySteps)
};

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

// The entity's own word, with a number when it is taken.
QString freshName(const model::Project &project, const EntityType &type, const model::FieldType &field,
                  const QString &owner)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < type.count(project); ++i) {
        const auto row = type.rowAt(project, i).row;
        const auto datum = field.read(row.get());
        if (datum.text() && (owner.isEmpty() || type.ownerId(row.get()) == owner))
            taken.insert(*datum.text());
    }
    const auto word = entitySingular(type);
    QString name = word;
    for (int number = 2; taken.contains(name); ++number)
        name = word + u' ' + QString::number(number);
    return name;
}

// Required fields get something to start with. False when a required reference has nothing to point to.
bool fillRequired(const model::Project &project, const EntityType &type, void *row, const QString &owner)
{
    for (const auto &field : type.fields) {
        if (field.use != model::FieldUse::Required || !field.read(row).isNull())
            continue;
        if (field.shape == model::Shape::Text) {
            field.write(row, Datum(freshName(project, type, field, owner)));
        } else if (field.references) {
            const auto *other = model::entityType(QString::fromLatin1(field.references));
            if (other->count(project) == 0)
                return false;
            field.write(row, Datum(other->idOf(other->rowAt(project, 0).row.get())));
        }
    }
    return true;
}

/// A copy in the making: the ids of its rows by those they were copied from.
struct Copying
{
    model::Project &project;
    QHash<QString, QString> ids = {};
    QList<std::pair<const EntityType *, QString>> rows = {};
};

bool isCopied(const EntityType &inner)
{
    return &inner != &model::entityTypeOf<model::Edition>(); // what was signed was signed for the original alone
}

void copyRow(Copying &copying, const EntityType &type, const void *row, qsizetype at)
{
    const auto id = freshId();
    const auto copy = type.create(id);
    for (const auto &field : type.fields)
        field.write(copy.get(), field.read(row));
    type.putAt(copying.project, at, copy);
    copying.ids.insert(type.idOf(row), id);
    copying.rows.append({&type, id});
}

void copyInner(Copying &copying, const EntityType &type, const QString &from)
{
    auto &project = copying.project;
    for (const auto &inner : model::entityTypes()) {
        if (inner.owner != &type || !isCopied(inner))
            continue;
        const auto count = inner.count(project);
        for (qsizetype i = 0; i < count; ++i) {
            const auto row = inner.rowAt(project, i).row;
            if (inner.ownerId(row.get()) != from)
                continue;
            copyRow(copying, inner, row.get(), inner.count(project));
            copyInner(copying, inner, inner.idOf(row.get()));
        }
    }
}

Datum pointedInside(const Datum &datum, const QHash<QString, QString> &ids)
{
    if (datum.text())
        return Datum(ids.value(*datum.text(), *datum.text()));
    if (!datum.list())
        return datum;
    Datum::List list;
    for (const auto &element : *datum.list())
        list.append(pointedInside(element, ids));
    return Datum(list);
}

// A credit scheme of the copy is decided by the targets of the copy.
void pointInside(const Copying &copying)
{
    for (const auto &[type, id] : copying.rows) {
        const auto row = type->copy(type->find(copying.project, id).get());
        for (const auto &field : type->fields) {
            if (field.references)
                field.write(row.get(), pointedInside(field.read(row.get()), copying.ids));
        }
        type->place(copying.project, row, type->rowAt(copying.project, type->indexOf(copying.project, id)).position);
    }
}

// The copy of an agreement is a draft that nobody has signed.
void startAnew(const EntityType &type, void *copy)
{
    if (&type != &model::entityTypeOf<model::Agreement>())
        return;
    auto &agreement = *static_cast<model::Agreement *>(copy);
    agreement.state = model::AgreementState::Draft;
    agreement.edition = 1;
    agreement.signedAt.reset();
}

void nameCopy(const EntityType &type, void *copy)
{
    for (const auto key : {"name"_L1, "title"_L1, "level"_L1}) {
        const int index = type.fieldIndex(QString(key));
        const auto datum = index < 0 ? Datum() : type.fields.at(index).read(copy);
        if (datum.text()) {
            type.fields.at(index).write(copy, Datum(EntitySteps::tr("%1 (copy)").arg(*datum.text())));
            return;
        }
    }
}

model::StepLabel label(const char *one, const char *many, const model::Project &project, const EntityType &type,
                       const QStringList &ids)
{
    if (ids.size() == 1)
        return {one, {nameOf(project, type, ids.first())}};
    return {many, {model::entityTerm(type.plural), QString::number(ids.size())}};
}

} // namespace

QString addRow(document::Document &document, const EntityType &type, const QString &owner, const Fill &fill,
               const QString &after)
{
    const auto id = freshId();
    const auto row = type.create(id);
    if (type.ownerField >= 0)
        type.fields.at(type.ownerField).write(row.get(), Datum(owner));
    if (fill)
        fill(row.get());
    if (!fillRequired(document.project(), type, row.get(), owner))
        return {};
    const bool done = document.apply({QT_TRANSLATE_NOOP("Step", "Add: %1"), {model::entityTerm(type.singular)}},
                                     [&](model::Project &project) {
                                         const auto at = after.isEmpty() ? -1 : type.indexOf(project, after);
                                         type.putAt(project, at < 0 ? type.count(project) : at + 1, row);
                                     });
    return done ? id : QString();
}

QStringList duplicateRows(document::Document &document, const EntityType &type, const QStringList &ids)
{
    QStringList copies;
    const auto name = label(QT_TRANSLATE_NOOP("Step", "Duplicate “%1”"), QT_TRANSLATE_NOOP("Step", "Duplicate: %1 (%2)"),
                            document.project(), type, ids);
    const bool done = document.apply(name, [&](model::Project &project) {
        for (const auto &id : ids) {
            const auto row = type.find(project, id);
            if (!row)
                continue;
            Copying copying{project};
            copyRow(copying, type, row.get(), type.indexOf(project, id) + 1);
            const auto copyId = copying.ids.value(id);
            const auto copy = type.copy(type.find(project, copyId).get());
            nameCopy(type, copy.get());
            startAnew(type, copy.get());
            type.place(project, copy, type.rowAt(project, type.indexOf(project, copyId)).position);
            copyInner(copying, type, id);
            pointInside(copying);
            copies.append(copyId);
        }
    });
    return done ? copies : QStringList();
}

bool removeRows(document::Document &document, const EntityType &type, const QStringList &ids)
{
    if (ids.isEmpty())
        return false;
    const auto name = label(QT_TRANSLATE_NOOP("Step", "Remove “%1”"), QT_TRANSLATE_NOOP("Step", "Remove: %1 (%2)"),
                            document.project(), type, ids);
    return document.apply(name, [&](model::Project &project) {
        for (const auto &id : ids)
            model::removeRow(project, type, id);
    });
}

bool moveRow(document::Document &document, const EntityType &type, const QString &id, const QString &at)
{
    const auto from = type.indexOf(document.project(), id), to = type.indexOf(document.project(), at);
    if (from < 0 || to < 0 || from == to)
        return false;
    const auto name = label(QT_TRANSLATE_NOOP("Step", "Move “%1”"), "", document.project(), type, {id});
    return document.apply(name, [&](model::Project &project) {
        type.putAt(project, to > from ? to + 1 : to, type.find(project, id));
    });
}

Datum fieldOf(const model::Project &project, const EntityType &type, const QString &id, QStringView field)
{
    const auto row = type.find(project, id);
    const int index = type.fieldIndex(field);
    return row && index >= 0 ? type.fields.at(index).read(row.get()) : Datum();
}

} // namespace slatelier::shared
