// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customercopy.h"

#include "core/analysis/editions.h"
#include "core/model/references.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Datum;
using model::EntityType;
using model::FieldType;
using model::FieldUse;

namespace {

/// What the description calls internal, and what the project says of itself and its author.
bool staysInside(const EntityType &type, const FieldType &field)
{
    const bool ofProject = &type == &model::entityTypeOf<model::ProjectInfo>();
    return field.use == FieldUse::Internal || (ofProject && (field.name == "author"_L1 || field.name == "note"_L1));
}

/// The agreements with a customer, their editions and everything they refer to.
model::Project contentFor(const model::Project &project, const model::Id<model::Party> &customer)
{
    model::Project content;
    QSet<QString> wanted;
    for (const auto &agreement : project.agreements) {
        if (agreement.customer != customer || agreement.type != model::AgreementType::Sla)
            continue;
        const auto part = analysis::contentOf(project, agreement.id);
        for (const auto &type : model::entityTypes()) {
            for (qsizetype i = 0; i < type.count(part); ++i)
                wanted.insert(type.idOf(type.rowAt(part, i).row.get()));
        }
        for (const auto &edition : project.editions) {
            if (edition.agreement == agreement.id)
                wanted.insert(edition.id.text);
        }
    }
    wanted.insert(model::ProjectInfo().id.text);
    for (const auto &type : model::entityTypes()) {
        for (qsizetype i = 0; i < type.count(project); ++i) {
            const auto placed = type.rowAt(project, i);
            if (wanted.contains(type.idOf(placed.row.get())))
                type.place(content, placed.row, placed.position);
        }
    }
    return content;
}

class Cleaning
{
public:
    Cleaning(const model::Project &project, const model::Project &wanted)
    {
        for (const auto &type : model::entityTypes()) {
            if (!type.internal)
                addRows(type, wanted);
        }
        while (dropDangling()) {}
        for (const auto &type : model::entityTypes()) {
            if (const auto gone = type.count(project) - type.count(m_clean); gone > 0)
                m_leftOut += {&type, nullptr, gone};
            for (const auto &field : type.fields) {
                if (const auto count = m_cleared.value(&field); count > 0)
                    m_leftOut += {&type, &field, count};
            }
        }
    }

    CustomerCopy copy() const { return {m_clean, m_leftOut}; }

private:
    void addRows(const EntityType &type, const model::Project &wanted)
    {
        QList<const FieldType *> inside;
        const FieldType *archive = nullptr;
        for (const auto &field : type.fields) {
            if (staysInside(type, field))
                inside += &field;
            else if (field.use == FieldUse::Archive)
                archive = &field;
        }
        for (qsizetype i = 0; i < type.count(wanted); ++i) {
            const auto placed = type.rowAt(wanted, i);
            std::shared_ptr<void> changed;
            const auto set = [&](const FieldType &field, const Datum &value) {
                changed = changed ? changed : type.copy(placed.row.get());
                field.write(changed.get(), value);
            };
            const auto fresh = inside.isEmpty() ? nullptr : type.create({});
            for (const auto *field : inside) {
                const auto empty = field->read(fresh.get());
                if (field->read(placed.row.get()) == empty)
                    continue;
                set(*field, empty);
                ++m_cleared[field];
            }
            if (archive)
                cleanArchive(*archive, archive->read(placed.row.get()), set);
            type.place(m_clean, changed ? model::AnyRow(changed) : placed.row, placed.position);
        }
    }

    template<class Set>
    void cleanArchive(const FieldType &field, const Datum &content, const Set &set)
    {
        if (!content.text())
            return;
        const auto inner = readTextProject(content.text()->toUtf8());
        const auto cleaned = inner ? customerCopy(*inner) : CustomerCopy();
        if (inner && cleaned.leftOut.isEmpty())
            return;
        set(field, inner ? Datum(QString::fromUtf8(writeTextProject(cleaned.project))) : Datum());
        ++m_cleared[&field];
    }

    /// References into what was left out are cleared; true when there were any.
    bool dropDangling()
    {
        const auto dangling = model::danglingReferences(m_clean);
        for (const auto &reference : dangling) {
            const auto &type = *reference.from.type;
            const auto index = type.indexOf(m_clean, reference.from.id);
            if (index < 0)
                continue;
            const auto &field = type.fields.at(type.fieldIndex(reference.from.field));
            const auto placed = type.rowAt(m_clean, index);
            const auto rest = without(field, field.read(placed.row.get()), reference.id);
            if (!rest) {
                type.remove(m_clean, reference.from.id);
                continue;
            }
            const auto changed = type.copy(placed.row.get());
            field.write(changed.get(), *rest);
            type.place(m_clean, changed, placed.position);
        }
        return !dangling.isEmpty();
    }

    /// The value without the reference; nothing where the row cannot be without it.
    static std::optional<Datum> without(const FieldType &field, const Datum &datum, const QString &id)
    {
        const bool needed = !field.optional || field.use == FieldUse::Required || field.use == FieldUse::Owner;
        if (needed)
            return std::nullopt;
        Datum::List kept;
        for (const auto &element : datum.list() ? *datum.list() : Datum::List()) {
            if (!element.text() || *element.text() != id)
                kept += element;
        }
        return kept.isEmpty() ? Datum() : Datum(kept);
    }

    model::Project m_clean;
    QHash<const FieldType *, qsizetype> m_cleared;
    QList<LeftOut> m_leftOut;
};

} // namespace

CustomerCopy customerCopy(const model::Project &project, const std::optional<model::Id<model::Party>> &customer)
{
    return Cleaning(project, customer ? contentFor(project, *customer) : project).copy();
}

QStringList CustomerCopy::sentences() const
{
    QStringList lines;
    for (const auto &line : leftOut) {
        const auto rows = QCoreApplication::translate("Entity", line.type->plural);
        const auto count = QLocale().toString(qlonglong(line.count));
        lines += line.field ? QCoreApplication::translate("CustomerCopy", "%1, field “%2”: %3")
                                  .arg(rows, QCoreApplication::translate("Field", line.field->title), count)
                            : QCoreApplication::translate("CustomerCopy", "%1: %2").arg(rows, count);
    }
    return lines;
}

QList<model::Id<model::Party>> customersOf(const model::Project &project)
{
    QSet<QString> customers;
    for (const auto &agreement : project.agreements) {
        if (agreement.customer && agreement.type == model::AgreementType::Sla && agreement.state != model::AgreementState::Retired)
            customers.insert(agreement.customer->text);
    }
    QList<model::Id<model::Party>> inOrder;
    for (const auto &party : project.parties) {
        if (customers.contains(party.id.text))
            inOrder += party.id;
    }
    return inOrder;
}

} // namespace slatelier::exchange
