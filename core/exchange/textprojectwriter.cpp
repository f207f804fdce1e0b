// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"
#include "core/exchange/nesting.h"
#include "core/exchange/textproject.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

class Writer
{
public:
    explicit Writer(const Project &project)
        : m_rows(project)
        , m_info(project.info())
    {}

    QByteArray write()
    {
        m_json.beginObject();
        m_json.key(u"format"_s);
        m_json.text(u"slatelier"_s);
        m_json.key(u"version"_s);
        m_json.number(qint64(textProjectVersion));
        for (const auto &field : entityTypeOf<ProjectInfo>().fields)
            value(field.name, field.read(&m_info));
        for (const auto *type : typesInside(nullptr))
            rows(*type, m_rows.all(*type));
        m_json.endObject();
        return m_json.bytes();
    }

private:
    void value(const QString &key, const Datum &datum)
    {
        m_json.key(key);
        m_json.value(datum, JsonWriter::Layout::Row);
    }

    void rows(const EntityType &type, const QList<AnyRow> &rows)
    {
        if (rows.isEmpty())
            return;
        const auto fresh = type.create(u"fresh"_s);
        QList<Datum> defaults;
        for (const auto &field : type.fields)
            defaults += field.read(fresh.get());
        m_json.key(type.table);
        m_json.beginArray();
        for (const auto &entity : rows)
            row(type, defaults, entity.get());
        m_json.endArray();
    }

    void row(const EntityType &type, const QList<Datum> &defaults, const void *entity)
    {
        const QString id = type.idOf(entity);
        m_json.beginObject();
        value(u"id"_s, Datum(id));
        for (int i = 0; i < type.fields.size(); ++i) {
            const Datum datum = i == type.ownerField ? Datum() : type.fields.at(i).read(entity);
            if (i != type.ownerField && !(datum == defaults.at(i)))
                value(type.fields.at(i).name, datum);
        }
        for (const auto *inner : typesInside(&type))
            rows(*inner, m_rows.inside(*inner, id));
        m_json.endObject();
    }

    RowsByOwner m_rows;
    ProjectInfo m_info;
    JsonWriter m_json;
};

void appendInside(const EntityType &owner, const QString &id, const RowsByOwner &rows, Project &to)
{
    for (const auto *type : typesInside(&owner)) {
        for (const auto &row : rows.inside(*type, id)) {
            append(to, *type, row);
            appendInside(*type, type->idOf(row.get()), rows, to);
        }
    }
}

} // namespace

QByteArray writeTextProject(const Project &project) { return Writer(project).write(); }

Project inOrderOfOwners(const Project &project)
{
    Project sorted;
    sorted.about = project.about;
    const RowsByOwner rows(project);
    for (const auto *type : typesInside(nullptr)) {
        for (const auto &row : rows.all(*type)) {
            append(sorted, *type, row);
            appendInside(*type, type->idOf(row.get()), rows, sorted);
        }
    }
    return sorted;
}

Project merged(Project into, const Project &from)
{
    for (const auto &type : entityTypes()) {
        for (qsizetype i = 0; i < type.count(from); ++i) {
            const auto row = type.rowAt(from, i).row;
            const auto present = type.indexOf(into, type.idOf(row.get()));
            if (present < 0)
                append(into, type, row);
            else
                type.place(into, row, type.rowAt(into, present).position);
        }
    }
    return into;
}

} // namespace slatelier::exchange
