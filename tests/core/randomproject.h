// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/references.h"

#include <QRandomGenerator>

/// Projects and steps that nobody would think of: every field of every entity, with the corners of its range. Made from
/// the descriptions, so a new entity is in every test that uses it. The same seed gives the same projects.
namespace slatelier::testing {

class RandomProject
{
public:
    explicit RandomProject(quint32 seed) : m_random(seed) {}

    /// About \a rows rows in every table. References are sound and structures have no circles.
    model::Project project(int rows)
    {
        model::Project project;
        for (const auto &type : model::entityTypes()) {
            const int count = type.table == QLatin1StringView("project") ? 1 : rows;
            for (int i = 0; i < count; ++i)
                add(project, type, type.count(project));
        }
        return project;
    }

    /// \a project after something that a person might do: rows added, changed, moved, removed; mostly one.
    model::Project step(model::Project project)
    {
        const int actions = chance(10) ? 2 + below(20) : 1;
        for (int i = 0; i < actions; ++i)
            act(project);
        return project;
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    /// A value that fits the field of the row with this number; absent now and then where that is allowed.
    model::Datum value(const model::FieldType &field, const model::Project &project, int number)
    {
        using model::Shape;
        const bool demanded = field.use == model::FieldUse::Required || field.use == model::FieldUse::Owner;
        if (!demanded && (field.optional || field.shape == Shape::Text) && chance(3))
            return {};
        switch (field.shape) {
        case Shape::Text: return model::Datum(text());
        case Shape::Flag: return model::Datum(chance(2));
        case Shape::Integer: return whole(0, 2'000'000'000);
        case Shape::Number: return model::Datum(decimal(true));
        case Shape::Share: return model::Datum(model::Decimal(qint64(m_random.bounded(quint64(1'000'000'000'000'000'001))), -18));
        case Shape::Hours: return model::Datum(decimal(false));
        case Shape::Seconds: return whole(0, 100'000'000'000);
        case Shape::Money: return whole(-900'000'000'000'000'000, 900'000'000'000'000'000);
        case Shape::Currency: return model::Datum(word({"RUB", "EUR", "USD"}));
        case Shape::Zone: return model::Datum(word({"Europe/Moscow", "UTC", "America/New_York", "Asia/Kathmandu"}));
        case Shape::Date: return model::Datum(date().toString(Qt::ISODate));
        case Shape::Instant: return instant();
        case Shape::Time: return model::Datum(model::writing::time({below(24 * 60 + 1)}));
        case Shape::Window: return model::Datum(window());
        case Shape::Enumeration: return model::Datum(QString::fromLatin1(field.words.at(below(int(field.words.size()))).word));
        case Shape::Reference: return reference(field, project);
        case Shape::Structure: return structure(project, number, 0);
        case Shape::List: return list(field, project, number);
        case Shape::Object: return object(field, project, number);
        }
        return {};
    }

    /// A row with values in all fields; null when something it cannot be without is not there.
    model::AnyRow row(const model::EntityType &type, const model::Project &project, const QString &id, int number)
    {
        const auto row = type.create(id);
        for (const auto &field : type.fields) {
            if (!set(field, row.get(), project, number))
                return {};
        }
        return row;
    }

private:
    bool set(const model::FieldType &field, void *row, const model::Project &project, int number)
    {
        const model::Datum datum = value(field, project, number);
        const bool demanded = field.use == model::FieldUse::Required || field.use == model::FieldUse::Owner;
        if (datum.isNull() && demanded)
            return false;
        const auto fit = field.write(row, datum);
        Q_ASSERT_X(!fit, qPrintable(field.name), datum.toJson().constData());
        return !fit;
    }

    void add(model::Project &project, const model::EntityType &type, qsizetype index)
    {
        const bool about = type.table == QLatin1StringView("project");
        const QString id = about ? type.table : QStringLiteral("%1-%2").arg(type.table).arg(++m_number);
        if (const auto added = row(type, project, id, m_number))
            type.putAt(project, index, added);
    }

    void act(model::Project &project)
    {
        const auto &types = model::entityTypes();
        const auto &type = types.at(below(int(types.size())));
        const int count = int(type.count(project));
        const int action = below(10);
        const bool about = type.table == QLatin1StringView("project");
        if ((action < 3 && !about) || count == 0)
            return add(project, type, chance(2) ? count : below(count + 1));
        const int index = below(count);
        const auto present = type.rowAt(project, index);
        const QString id = type.idOf(present.row.get());
        if (action < 5 && !about)
            return model::removeRow(project, type, id);
        if (action < 6)
            return type.putAt(project, below(count + 1), present.row);
        const auto changed = type.copy(present.row.get());
        const auto &field = type.fields.at(below(int(type.fields.size())));
        if (set(field, changed.get(), project, id.section(u'-', -1).toInt()))
            type.place(project, changed, present.position);
    }

    QString word(std::initializer_list<const char *> words) { return QString::fromLatin1(*(words.begin() + below(int(words.size())))); }

    /// Letters of several scripts and everything that quoting and encoding stumble over.
    QString text()
    {
        static const QList<char32_t> awkward{U'\'', U'"', U'\\', U'\n', U'\r', U'\t', U'%', U'\0', U'\1', U'\x1f', U'\x7f', U';',
                                             U'{', U'\u00a0', U'\u0301', U'\ufeff', U'\uffff', U'\U0001F6DC', U'\U0010FFFF'};
        QString text;
        const int length = chance(1000) ? 3000 : 1 + below(12);
        for (int i = 0; i < length; ++i) {
            const char32_t letter = chance(5) ? awkward.at(below(int(awkward.size())))
                : chance(2)                   ? char32_t(U'а' + below(32))
                                              : char32_t(U'a' + below(26));
            text += QChar::fromUcs4(letter); // QString::fromUcs4() drops a byte order mark
        }
        return text;
    }

    model::Datum whole(qint64 lowest, qint64 highest)
    {
        if (chance(5))
            return model::Datum::number(chance(2) ? lowest : highest);
        return model::Datum::number(lowest + qint64(m_random.bounded(quint64(highest - lowest))));
    }

    model::Decimal decimal(bool negative)
    {
        const qint64 bound = chance(2) ? 100'000 : 1'000'000'000'000'000'000;
        const qint64 mantissa = qint64(m_random.bounded(quint64(bound)));
        const int exponent = chance(10) ? below(500) - 280 : below(8) - 6;
        return {negative && chance(2) ? -mantissa : mantissa, exponent};
    }

    QDate date()
    {
        if (chance(20))
            return chance(2) ? QDate(1, 1, 1) : QDate(9999, 12, 31);
        return QDate(1990, 1, 1).addDays(below(40'000));
    }

    model::Datum instant()
    {
        const qint64 seconds = qint64(m_random.bounded(quint64(4'000'000'000))) - 1'000'000'000;
        return model::Datum(model::writing::instant({seconds, {word({"Europe/Moscow", "UTC", "Asia/Kathmandu"})}}));
    }

    QString window()
    {
        const int kind = below(7);
        return model::writing::window({model::Window::Kind(kind), kind == model::Window::Rolling ? 1 + below(3660) : 0});
    }

    model::Datum reference(const model::FieldType &field, const model::Project &project)
    {
        const auto *type = model::entityType(QString::fromLatin1(field.references));
        const int count = type ? int(type->count(project)) : 0;
        return count == 0 ? model::Datum() : model::Datum(type->idOf(type->rowAt(project, below(count)).row.get()));
    }

    /// Parts are components, and services with a smaller number, so that no service is built of itself.
    model::Datum structure(const model::Project &project, int number, int depth)
    {
        if (depth > 4 || chance(2 + depth))
            return part(project, number);
        model::Datum::List inner;
        for (int i = 1 + below(4); i > 0; --i) {
            if (auto datum = structure(project, number, depth + 1); !datum.isNull())
                inner += datum;
        }
        if (inner.isEmpty())
            return {};
        model::Datum::Object group;
        const int kind = below(3);
        if (kind == 2)
            group.append({QStringLiteral("k"), model::Datum::number(1 + below(int(inner.size())))});
        group.append({kind == 0 ? QStringLiteral("all") : kind == 1 ? QStringLiteral("any") : QStringLiteral("of"), model::Datum(inner)});
        if (chance(3))
            group.append({QStringLiteral("name"), model::Datum(text())});
        return model::Datum(group);
    }

    model::Datum part(const model::Project &project, int number)
    {
        if (!project.services.isEmpty() && chance(3)) {
            const auto &other = project.services.at(below(int(project.services.size())));
            if (other.id.text.section(u'-', -1).toInt() < number)
                return model::Datum(other.id.text);
        }
        if (project.components.isEmpty())
            return {};
        return model::Datum(project.components.at(below(int(project.components.size()))).id.text);
    }

    model::Datum list(const model::FieldType &field, const model::Project &project, int number)
    {
        model::FieldType element = field;
        element.shape = field.elementShape;
        element.optional = false;
        element.use = model::FieldUse::Required;
        model::Datum::List elements;
        for (int i = 1 + below(4); i > 0; --i) {
            if (auto datum = value(element, project, number); !datum.isNull())
                elements += datum;
        }
        return elements.isEmpty() ? model::Datum() : model::Datum(elements);
    }

    model::Datum object(const model::FieldType &field, const model::Project &project, int number)
    {
        model::Datum::Object members;
        for (const auto &member : field.members) {
            if (auto datum = value(member, project, number); !datum.isNull())
                members.append({member.name, datum});
        }
        return model::Datum(members);
    }

    QRandomGenerator m_random;
    int m_number = 0;
};

/// Equal to the byte: content, order and positions.
inline bool identical(const model::Project &a, const model::Project &b)
{
    return model::differenceOf(a, b).isEmpty();
}

} // namespace slatelier::testing
