// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/editions.h"

#include "core/model/references.h"

#include <QSet>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;
using model::Datum;
using model::EntityType;

namespace {

/// Gathers the rows that an agreement consists of and those they point to.
class Gathering
{
public:
    Gathering(const model::Project &project, const model::Id<model::Agreement> &agreement)
        : m_project(project)
        , m_agreement(agreement.text)
    {
        add(model::entityTypeOf<model::Agreement>(), m_agreement);
        addInside(model::entityTypeOf<model::Agreement>(), m_agreement);
        const auto *row = project.agreements.find(agreement);
        QList<model::Id<model::Service>> covered = row ? row->services : QList<model::Id<model::Service>>();
        for (const auto &target : project.targets) {
            if (target.agreement == agreement && target.service)
                covered += *target.service;
        }
        for (const auto &service : covered)
            addInside(model::entityTypeOf<model::Service>(), service.text);
    }

    model::Project content() const
    {
        model::Project content;
        model::ProjectInfo info;
        info.name = m_project.info().name;
        info.language = m_project.info().language;
        content.about.put(info);
        for (const auto &type : model::entityTypes()) {
            for (qsizetype i = 0; i < type.count(m_project); ++i) {
                const auto placed = type.rowAt(m_project, i);
                if (m_ids.contains(type.idOf(placed.row.get())))
                    type.place(content, asContent(type, placed.row.get()), placed.position);
            }
        }
        return content;
    }

private:
    bool belongs(const EntityType &type, const QString &id) const
    {
        const bool other = &type == &model::entityTypeOf<model::Agreement>() && id != m_agreement;
        return !type.internal && !other && &type != &model::entityTypeOf<model::Person>()
            && &type != &model::entityTypeOf<model::Edition>();
    }

    void add(const EntityType &type, const QString &id)
    {
        const auto row = type.find(m_project, id);
        if (!row || !belongs(type, id) || m_ids.contains(id))
            return;
        m_ids.insert(id);
        const auto cleared = asContent(type, row.get());
        for (const auto &reference : model::referencesOf(type, cleared.get())) {
            const auto place = model::locate(m_project, reference.id);
            if (place.type)
                add(*place.type, place.id);
        }
    }

    void addInside(const EntityType &owner, const QString &id)
    {
        for (const auto &type : model::entityTypes()) {
            if (type.owner != &owner || !belongs(type, {}))
                continue;
            for (qsizetype i = 0; i < type.count(m_project); ++i) {
                const auto row = type.rowAt(m_project, i).row;
                if (type.ownerId(row.get()) != id)
                    continue;
                add(type, type.idOf(row.get()));
                addInside(type, type.idOf(row.get()));
            }
        }
    }

    /// Without what stays in the house and without the way to other agreements.
    model::AnyRow asContent(const EntityType &type, const void *row) const
    {
        auto copy = type.copy(row);
        for (const auto &field : type.fields) {
            const bool elsewhere = field.references && qstrcmp(field.references, "agreements") == 0
                && field.use != model::FieldUse::Owner;
            if (field.use == model::FieldUse::Internal || elsewhere)
                field.write(copy.get(), Datum());
        }
        return copy;
    }

    const model::Project &m_project;
    QString m_agreement;
    QSet<QString> m_ids;
};

bool isOfTheEditionItself(const EntityType &type, const QString &field)
{
    static const QStringList own{u"edition"_s, u"state"_s, u"signed_at"_s};
    return &type == &model::entityTypeOf<model::Agreement>() && own.contains(field);
}

/// The fields of a row as one object, the owner included.
Datum wholeRow(const EntityType &type, const void *row)
{
    Datum::Object object;
    for (const auto &field : type.fields)
        object.append({field.name, field.read(row)});
    return Datum(object);
}

void addFieldChanges(QList<Amendment> &list, const model::RowChange &change)
{
    for (const auto &field : change.type->fields) {
        const auto before = field.read(change.before.row.get());
        const auto after = field.read(change.after.row.get());
        if (!(before == after) && !isOfTheEditionItself(*change.type, field.name))
            list += {Amendment::Changed, {change.type, change.id, field.name}, before, after};
    }
}

} // namespace

model::Project contentOf(const model::Project &project, const model::Id<model::Agreement> &agreement)
{
    return Gathering(project, agreement).content();
}

QList<Amendment> redline(const model::Project &older, const model::Project &newer)
{
    QList<Amendment> amendments;
    for (const auto &change : model::differenceOf(older, newer).changes) {
        const model::EntityRef place{change.type, change.id, {}};
        if (!change.before.row)
            amendments += {Amendment::Added, place, {}, wholeRow(*change.type, change.after.row.get())};
        else if (!change.after.row)
            amendments += {Amendment::Removed, place, wholeRow(*change.type, change.before.row.get()), {}};
        else
            addFieldChanges(amendments, change);
    }
    return amendments;
}

model::Project amended(model::Project older, const QList<Amendment> &amendments)
{
    for (const auto &amendment : amendments) {
        const auto &type = *amendment.place.type;
        const auto index = type.indexOf(older, amendment.place.id);
        if (amendment.kind == Amendment::Removed) {
            type.remove(older, amendment.place.id);
            continue;
        }
        const auto row = index < 0 ? type.create(amendment.place.id) : type.copy(type.rowAt(older, index).row.get());
        for (const auto &field : type.fields) {
            if (amendment.kind == Amendment::Changed && field.name == amendment.place.field)
                field.write(row.get(), amendment.after);
            else if (const auto *value = amendment.kind == Amendment::Added ? amendment.after.member(field.name) : nullptr)
                field.write(row.get(), *value);
        }
        if (index < 0)
            type.putAt(older, type.count(older), row);
        else
            type.place(older, row, type.rowAt(older, index).position);
    }
    return older;
}

const model::Edition *latestEdition(const model::Project &project, const model::Id<model::Agreement> &agreement)
{
    const model::Edition *latest = nullptr;
    for (const auto &edition : project.editions) {
        if (edition.agreement == agreement && (!latest || edition.number >= latest->number))
            latest = &edition;
    }
    return latest;
}

const model::Edition *editionInForce(const model::Project &project, const model::Id<model::Agreement> &agreement, QDate date)
{
    const model::Edition *found = nullptr;
    for (const auto &edition : project.editions) {
        const bool begun = !edition.start.isValid() || edition.start <= date;
        const bool ended = edition.end.isValid() && edition.end < date;
        if (edition.agreement == agreement && begun && !ended && (!found || edition.number >= found->number))
            found = &edition;
    }
    return found;
}

} // namespace slatelier::analysis
