// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nesting.h"
#include "core/exchange/textdecoding.h"
#include "core/exchange/textproject.h"
#include "core/model/jsondatum.h"
#include "core/model/structurecycle.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

class Reader
{
public:
    Checked<Project> read(const JsonValue &root)
    {
        if (!root.is(JsonKind::Object)) {
            add(root.problem(QT_TRANSLATE_NOOP("Problem", "A project is a JSON object with the key “format”.")));
            return tl::unexpected(m_problems);
        }
        if (head(root)) {
            about(root);
            for (const auto &member : root.members())
                table(member);
            checkReferences();
            checkCycles();
            checkShares();
        }
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return m_project;
    }

private:
    struct Reference
    {
        QByteArray table; // empty = a component or a service
        QString id;
        JsonValue field; // in which it stands
    };
    struct Known
    {
        const EntityType *type;
        JsonValue place;
    };

    bool full() const { return m_problems.size() >= mostProblems; }
    void add(const Problem &problem)
    {
        if (!full())
            m_problems += problem;
    }

    bool head(const JsonValue &root)
    {
        const auto format = root.member(u"format");
        if (!format || format->text() != "slatelier"_L1) {
            add((format ? *format : root)
                    .problem(QT_TRANSLATE_NOOP(
                        "Problem", "This is not a Slatelier project: \"format\": \"slatelier\" was expected.")));
            return false;
        }
        const auto version = root.member(u"version");
        bool whole = false;
        const int number = version && version->is(JsonKind::Number) ? version->text().toInt(&whole) : 0;
        if (!whole || number < 1)
            add((version ? *version : root)
                    .problem(QT_TRANSLATE_NOOP("Problem",
                                               "The version of the format is missing: \"version\": 1 was expected.")));
        else if (number > textProjectVersion)
            add(version->problem(QT_TRANSLATE_NOOP("Problem",
                                                   "The project was written by a newer Slatelier: its format "
                                                   "is %1, this program reads up to %2."),
                                 {QString::number(number), QString::number(textProjectVersion)}));
        return m_problems.isEmpty();
    }

    void about(const JsonValue &root)
    {
        const EntityType &type = entityTypeOf<ProjectInfo>();
        const auto row = type.create(ProjectInfo().id.text);
        for (const auto &field : type.fields) {
            if (const auto value = root.member(field.name))
                readField(type, field, *value, row.get());
        }
        append(m_project, type, row);
    }

    /// A member at the top that is not of the project's own row: a table, or something unknown.
    void table(const JsonMember &member)
    {
        QStringList known{u"format"_s, u"version"_s, u"$schema"_s};
        for (const auto &field : entityTypeOf<ProjectInfo>().fields)
            known += field.name;
        if (known.contains(member.name()))
            return;
        for (const auto *type : typesInside(nullptr)) {
            known += type->table;
            if (type->table == member.name())
                return rows(*type, member.value(), {});
        }
        const auto *inner = entityType(member.name());
        if (inner && inner->owner)
            return add(
                member.key().problem(QT_TRANSLATE_NOOP("Problem", "The key “%1” belongs inside the rows of “%2”."),
                                     {member.name(), inner->owner->table}));
        unknownKey(member, known);
    }

    void unknownKey(const JsonMember &member, const QStringList &known)
    {
        if (const auto fit = reading::unknownKeys({{member.name(), Datum()}}, known))
            add(member.key().problem(fit->pattern, fit->arguments));
    }

    void rows(const EntityType &type, const JsonValue &array, const QString &owner)
    {
        if (!array.is(JsonKind::Array))
            return add(
                array.problem(QT_TRANSLATE_NOOP("Problem", "A list of objects was expected for “%1”."), {type.table}));
        for (const auto &value : array.values()) {
            if (full())
                return;
            if (value.is(JsonKind::Object))
                row(type, value, owner);
            else
                add(value.problem(QT_TRANSLATE_NOOP("Problem", "An object with the key “id” was expected in “%1”."),
                                  {type.table}));
        }
    }

    /// The id of a row, empty after a problem.
    QString identity(const EntityType &type, const JsonValue &object)
    {
        const auto id = object.member(u"id");
        if (!id || !id->is(JsonKind::String) || id->text().trimmed().isEmpty()) {
            add((id ? *id : object)
                    .problem(QT_TRANSLATE_NOOP("Problem", "A row of “%1” needs the key “id” with a text that "
                                                          "is unique in the project."),
                             {type.table}));
            return {};
        }
        const QString text = id->text();
        if (const auto known = m_known.constFind(text); known != m_known.constEnd()) {
            add(id->problem(QT_TRANSLATE_NOOP("Problem", "The id “%1” is taken already: it is in “%2”, line %3."),
                            {text, known->type->table, QString::number(known->place.line())}));
            return {};
        }
        m_known.insert(text, {&type, *id});
        return text;
    }

    void row(const EntityType &type, const JsonValue &object, const QString &owner)
    {
        const QString id = identity(type, object);
        const auto entity = type.create(id);
        if (type.owner)
            type.fields.at(type.ownerField).write(entity.get(), Datum(owner));
        QStringList seen;
        for (const auto &member : object.members()) {
            seen += member.name();
            if (member.name() != "id"_L1)
                rowMember(type, member, entity.get(), id);
        }
        for (const auto &field : type.fields) {
            const bool needed = field.use == FieldUse::Required && field.shape == Shape::Reference;
            if (needed && !seen.contains(field.name))
                add(object.problem(QT_TRANSLATE_NOOP("Problem", "the key “%1” is missing"), {field.name}));
        }
        if (!id.isEmpty())
            append(m_project, type, entity);
    }

    void rowMember(const EntityType &type, const JsonMember &member, void *entity, const QString &id)
    {
        const int index = type.fieldIndex(member.name());
        if (index >= 0 && index != type.ownerField)
            return readField(type, type.fields.at(index), member.value(), entity);
        QStringList known{u"id"_s};
        for (int i = 0; i < type.fields.size(); ++i) {
            if (i != type.ownerField)
                known += type.fields.at(i).name;
        }
        for (const auto *inner : typesInside(&type)) {
            known += inner->table;
            if (inner->table == member.name())
                return rows(*inner, member.value(), id);
        }
        unknownKey(member, known);
    }

    void readField(const EntityType &type, const FieldType &field, const JsonValue &value, void *entity)
    {
        const auto datum = toDatum(value);
        if (!datum)
            return add(datum.error());
        if (datum->isNull())
            return; // the same as leaving the key out
        if (const auto fit = field.write(entity, *datum))
            return add(valueAt(value, fit->path).problem(fit->pattern, fit->arguments));
        if (field.name == "structure"_L1)
            m_structures.insert(type.idOf(entity), value);
        if (type.table == "targets"_L1 && field.name == "value"_L1)
            m_targetValues.insert(type.idOf(entity), value);
        field.visitReferences(entity, [&](const char *table, const QString &id) {
            m_references.append({QByteArray(table), id, value});
        });
    }

    /// Where inside \a value the reference to \a id is written.
    static JsonValue placeOf(const QString &id, const JsonValue &value)
    {
        if (value.is(JsonKind::String) && value.text() == id)
            return value;
        for (const auto &inner : value.values()) {
            if (const auto found = placeOf(id, inner); found.text() == id)
                return found;
        }
        for (const auto &inner : value.members()) {
            if (const auto found = placeOf(id, inner.value()); found.text() == id)
                return found;
        }
        return value;
    }

    void checkReferences()
    {
        for (const auto &reference : m_references) {
            const auto found = m_known.constFind(reference.id);
            const QString table = QString::fromLatin1(reference.table);
            if (found == m_known.constEnd()) {
                add(placeOf(reference.id, reference.field)
                        .problem(QT_TRANSLATE_NOOP("Problem", "There is nothing with the id “%1” in the project."),
                                 {reference.id}));
                continue;
            }
            const QString kind = found->type->table;
            const bool part = kind == "components"_L1 || kind == "services"_L1;
            if (table.isEmpty() ? part : kind == table)
                continue;
            add(placeOf(reference.id, reference.field)
                    .problem(QT_TRANSLATE_NOOP("Problem", "The id “%1” is of “%2”, but one of “%3” is needed here."),
                             {reference.id, kind, table.isEmpty() ? u"components, services"_s : table}));
        }
    }

    void checkCycles()
    {
        for (const auto &cycle : structureCycles(m_project)) {
            add(m_structures.constFind(cycle.first())
                    ->problem(QT_TRANSLATE_NOOP("Problem", "The structure of the service contains itself: %1."),
                              {cycle.join(u" → "_s)}));
        }
    }

    /// A share above 100 % or below 0 promised by a target.
    void checkShares()
    {
        for (const auto &target : m_project.targets) {
            const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
            if (!metric || !target.value || !isShare(metric->kind))
                continue;
            if (*target.value < Decimal(0) || *target.value > Decimal(1))
                add(m_targetValues.constFind(target.id.text)
                        ->problem(QT_TRANSLATE_NOOP("Problem", "%1 is not a share: a number from 0 to 1 was expected"),
                                  {target.value->toString()}));
        }
    }

    Project m_project;
    Problems m_problems;
    QHash<QString, Known> m_known;
    QList<Reference> m_references;
    QHash<QString, JsonValue> m_structures;
    QHash<QString, JsonValue> m_targetValues;
};

Checked<Project> named(Checked<Project> read, const QString &file)
{
    if (!read) {
        for (auto &problem : read.error())
            problem.file = file;
        std::stable_sort(read.error().begin(), read.error().end(), [](const Problem &a, const Problem &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
    }
    return read;
}

} // namespace

Checked<Project> readTextProject(const QByteArray &text, const QString &file)
{
    const auto root = readJson(text, {largestText, JsonLimits().values, JsonLimits().nesting});
    if (!root)
        return named(tl::unexpected(Problems{root.error()}), file);
    return named(Reader().read(*root), file);
}

Checked<Project> openTextProject(const QString &path)
{
    const auto bytes = readFile(path, largestText);
    if (!bytes)
        return tl::unexpected(Problems{bytes.error()});
    return readTextProject(*bytes, path);
}

} // namespace slatelier::exchange
